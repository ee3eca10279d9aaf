using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>Reads the form of a claim.</summary>
internal static class ClaimReading
{
    internal static Fields<ClaimForm> All { get; } = new();

    private static FormField<ClaimForm, SocialProgram> Program { get; } = All.Needed(nameof(ClaimForm.Program), form => form.Program, ClaimWords.Program.Read);

    private static FormField<ClaimForm, Kpj> OwnKpj { get; } = All.Needed(nameof(ClaimForm.Kpj), form => form.Kpj, Kpj.FromText);

    private static FormField<ClaimForm, Segment> OwnSegment { get; } = All.Optional(nameof(ClaimForm.Segment), form => form.Segment, ClaimWords.Segment.Read);

    private static FormField<ClaimForm, LocalDate> EventOn { get; } = All.Needed(nameof(ClaimForm.EventOn), form => form.EventOn, FormText.Date);

    private static FormField<ClaimForm, LocalTime> EventTime { get; } = All.Optional(nameof(ClaimForm.EventTime), form => form.EventTime, FormText.Time);

    private static FormField<ClaimForm, bool> IsDisease { get; } = All.Optional(nameof(ClaimForm.IsDisease), form => form.IsDisease, CommonWords.YesNo.Read);

    private static FormField<ClaimForm, JhtClaimReason> Reason { get; } = All.Optional(nameof(ClaimForm.Reason), form => form.Reason, ClaimWords.Reason.Read);

    private static FormField<ClaimForm, JhtChannel> Channel { get; } = All.Optional(nameof(ClaimForm.Channel), form => form.Channel, ClaimWords.Channel.Read);

    private static FormField<ClaimForm, Rupiah> Balance { get; } = All.Optional(nameof(ClaimForm.Balance), form => form.Balance, Rupiah.FromText);

    private static FormField<ClaimForm, JpBeneficiary> Beneficiary { get; } = All.Optional(nameof(ClaimForm.Beneficiary), form => form.Beneficiary, ClaimWords.Beneficiary.Read);

    private static FormField<ClaimForm, bool> IsMinor { get; } = All.Optional(nameof(ClaimForm.IsMinor), form => form.IsMinor, CommonWords.YesNo.Read);

    private static FormField<ClaimForm, ClaimActor> FiledBy { get; } = All.Needed(nameof(ClaimForm.FiledBy), form => form.FiledBy, ClaimWords.FiledBy.Read);

    private static FormField<ClaimForm, LocalDate> FiledOn { get; } = All.Needed(nameof(ClaimForm.FiledOn), form => form.FiledOn, FormText.Date);

    private static FormField<ClaimForm, LocalTime> FiledTime { get; } = All.Needed(nameof(ClaimForm.FiledTime), form => form.FiledTime, FormText.Time);

    internal static FormReading<ClaimSubmission> Read(ClaimForm form)
    {
        var reader = new FormReader<ClaimForm>(form);
        var program = reader.Read(Program);
        var entries = new Entries(
            reader.Read(OwnKpj),
            reader.Read(OwnSegment),
            reader.Read(EventOn),
            reader.Read(EventTime),
            reader.Read(IsDisease),
            reader.Read(Reason),
            reader.Read(Channel),
            reader.Read(Balance),
            reader.Read(Beneficiary),
            reader.Read(IsMinor));
        var by = reader.Read(FiledBy);
        var on = reader.Read(FiledOn);
        var time = reader.Read(FiledTime);
        var papers = reader.ReadList(nameof(ClaimForm.Papers), form.Papers, ClaimWords.Paper.Read);
        var made = Entry<ClaimCase>.Unreadable;
        if (program.TryGet(out var known))
        {
            made = MadeOf(reader, form, known, entries);
            RefuseOthers(reader, form, known, entries.Segment);
        }

        return reader.Finish(() => new ClaimSubmission(made.Value, by.Value, on.Value + time.Value, ClaimPapers.Of(papers.AsSpan())));
    }

    private static Entry<ClaimCase> MadeOf(FormReader<ClaimForm> reader, ClaimForm form, SocialProgram program, Entries entries)
    {
        if (program != SocialProgram.Jkp)
        {
            reader.Need(entries.Segment, OwnSegment);
        }

        return program switch
        {
            SocialProgram.Jkk => Accident(reader, form, entries),
            SocialProgram.Jkm => Death(reader, form, entries),
            SocialProgram.Jht => Savings(reader, entries),
            SocialProgram.Jp => Pension(reader, entries),
            _ => reader.IsClean ? Entry<ClaimCase>.Of(JkpCase.Dismissal(entries.Kpj.Value, entries.EventOn.Value)) : Entry<ClaimCase>.Unreadable,
        };
    }

    private static Entry<ClaimCase> Accident(FormReader<ClaimForm> reader, ClaimForm form, Entries entries)
    {
        reader.Need(entries.EventTime, EventTime);
        reader.Need(entries.IsDisease, IsDisease);
        var circumstances = reader.ReadList(nameof(ClaimForm.Circumstances), form.Circumstances, ClaimWords.Accident.Read).Aggregate(AccidentCircumstances.None, (all, one) => all | one);
        if (entries.IsDisease.TryGet(out var isDisease) && isDisease && (circumstances & ~JkkCase.OfDisease) != AccidentCircumstances.None)
        {
            reader.Refuse(Other(nameof(ClaimForm.Circumstances), "JKK: penyakit akibat kerja", "JKK: occupational disease"));
        }

        if (!reader.IsClean)
        {
            return Entry<ClaimCase>.Unreadable;
        }

        var at = entries.EventOn.Value + entries.EventTime.Value;
        return Entry<ClaimCase>.Of(isDisease ? JkkCase.Disease(entries.Kpj.Value, entries.Segment.Value, at, circumstances) : JkkCase.Accident(entries.Kpj.Value, entries.Segment.Value, at, circumstances));
    }

    private static Entry<ClaimCase> Death(FormReader<ClaimForm> reader, ClaimForm form, Entries entries)
    {
        var circumstances = reader.ReadList(nameof(ClaimForm.Circumstances), form.Circumstances, ClaimWords.Death.Read).Aggregate(DeathCircumstances.None, (all, one) => all | one);
        return reader.IsClean ? Entry<ClaimCase>.Of(JkmCase.Death(entries.Kpj.Value, entries.Segment.Value, entries.EventOn.Value, circumstances)) : Entry<ClaimCase>.Unreadable;
    }

    private static Entry<ClaimCase> Savings(FormReader<ClaimForm> reader, Entries entries)
    {
        reader.Need(entries.Reason, Reason);
        reader.Need(entries.Channel, Channel);
        reader.Need(entries.Balance, Balance);
        if (entries.Balance.TryGet(out var balance) && JhtCase.BalanceFault(balance) is { } fault)
        {
            reader.Refuse(fault);
        }

        return reader.IsClean && reader.Take(JhtCase.Create(entries.Kpj.Value, entries.Segment.Value, entries.Reason.Value, entries.EventOn.Value, entries.Channel.Value, balance)).TryGet(out var savings)
            ? Entry<ClaimCase>.Of(savings)
            : Entry<ClaimCase>.Unreadable;
    }

    private static Entry<ClaimCase> Pension(FormReader<ClaimForm> reader, Entries entries)
    {
        reader.Need(entries.Beneficiary, Beneficiary);
        var isMinor = entries.IsMinor.OrNull() ?? false;
        if (entries.Beneficiary.TryGet(out var beneficiary))
        {
            if (beneficiary == JpBeneficiary.Child)
            {
                reader.Need(entries.IsMinor, IsMinor);
            }
            else if (isMinor)
            {
                reader.Refuse(DomainError.Of(ErrorCatalog.ClaimMinorNoChild, IsMinor.Name));
            }
        }

        return reader.IsClean ? Entry<ClaimCase>.Of(JpCase.Pension(entries.Kpj.Value, entries.Segment.Value, beneficiary, entries.EventOn.Value, isMinor)) : Entry<ClaimCase>.Unreadable;
    }

    // A field that another program has is refused, since it says that something else was meant.
    private static void RefuseOthers(FormReader<ClaimForm> reader, ClaimForm form, SocialProgram program, Entry<Segment> segment)
    {
        (string Name, bool IsFilled, SocialProgram[] Programs)[] own =
        [
            (EventTime.Name, IsFilled(form.EventTime), [SocialProgram.Jkk]),
            (IsDisease.Name, IsFilled(form.IsDisease), [SocialProgram.Jkk]),
            (nameof(ClaimForm.Circumstances), form.Circumstances is { Count: > 0 }, [SocialProgram.Jkk, SocialProgram.Jkm]),
            (Reason.Name, IsFilled(form.Reason), [SocialProgram.Jht]),
            (Channel.Name, IsFilled(form.Channel), [SocialProgram.Jht]),
            (Balance.Name, IsFilled(form.Balance), [SocialProgram.Jht]),
            (Beneficiary.Name, IsFilled(form.Beneficiary), [SocialProgram.Jp]),
            (IsMinor.Name, IsFilled(form.IsMinor), [SocialProgram.Jp]),
        ];
        var acronym = ProgramBundle.Of(program).ToString(null, null);
        reader.Refuse(own.Where(field => field.IsFilled && !field.Programs.Contains(program)).Select(field => Other(field.Name, acronym, acronym)));
        if (program == SocialProgram.Jkp && segment.TryGet(out var other) && other != Segment.Pu)
        {
            reader.Refuse(Other(OwnSegment.Name, acronym, acronym));
        }
    }

    private static DomainError Other(string field, string indonesian, string english) =>
        DomainError.Of(ErrorCatalog.ClaimFieldOther, field, new ErrorArgument("program", new BilingualText(indonesian, english)));

    private static bool IsFilled(string? text) => !string.IsNullOrWhiteSpace(text);

    private sealed record Entries(
        Entry<Kpj> Kpj,
        Entry<Segment> Segment,
        Entry<LocalDate> EventOn,
        Entry<LocalTime> EventTime,
        Entry<bool> IsDisease,
        Entry<JhtClaimReason> Reason,
        Entry<JhtChannel> Channel,
        Entry<Rupiah> Balance,
        Entry<JpBeneficiary> Beneficiary,
        Entry<bool> IsMinor);
}
