using System.Collections.Immutable;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads the form of a self-employed participant, who is a citizen: foreigners take part as wage earners (PP 44/2015 Pasal 5(2)c).</summary>
internal static class SelfEmployedReading
{
    private static readonly Citation CoverBegins = Citation.FromText("PP 44/2015 Pasal 11(5)");

    internal static Fields<SelfEmployedForm> All { get; } = new();

    private static FormField<SelfEmployedForm, string> FullName { get; } = All.Needed(nameof(SelfEmployedForm.FullName), form => form.FullName, Person.NameFromText);

    private static FormField<SelfEmployedForm, Nik> OwnNik { get; } = All.Needed(nameof(SelfEmployedForm.Nik), form => form.Nik, Nik.FromText);

    private static FormField<SelfEmployedForm, LocalDate> BirthDate { get; } = All.Needed(nameof(SelfEmployedForm.BirthDate), form => form.BirthDate, FormText.Date);

    private static FormField<SelfEmployedForm, Sex> OwnSex { get; } = All.Needed(nameof(SelfEmployedForm.Sex), form => form.Sex, FormWords.Sex.Read);

    private static FormField<SelfEmployedForm, string> Phone { get; } = All.Needed(nameof(SelfEmployedForm.Phone), form => form.Phone, FormText.Phone);

    private static FormField<SelfEmployedForm, string> Email { get; } = All.Needed(nameof(SelfEmployedForm.Email), form => form.Email, FormText.Email);

    private static FormField<SelfEmployedForm, string> Address { get; } = All.Optional(nameof(SelfEmployedForm.Address), form => form.Address, FormText.Line);

    private static FormField<SelfEmployedForm, Kpj> OwnKpj { get; } = All.Optional(nameof(SelfEmployedForm.Kpj), form => form.Kpj, Kpj.FromText);

    private static FormField<SelfEmployedForm, SelfEmployedKind> Kind { get; } = All.Needed(nameof(SelfEmployedForm.Kind), form => form.Kind, FormWords.SelfEmployedKind.Read);

    private static FormField<SelfEmployedForm, ProgramBundle> Programs { get; } = All.Needed(nameof(SelfEmployedForm.Programs), form => form.Programs, ProgramBundle.FromText);

    private static FormField<SelfEmployedForm, Rupiah> DeclaredIncome { get; } = All.Needed(nameof(SelfEmployedForm.DeclaredIncome), form => form.DeclaredIncome, Rupiah.FromText);

    private static FormField<SelfEmployedForm, YearMonth> FirstMonth { get; } = All.Needed(nameof(SelfEmployedForm.FirstMonth), form => form.FirstMonth, FormText.Month);

    private static FormField<SelfEmployedForm, int> Months { get; } = All.Needed(nameof(SelfEmployedForm.Months), form => form.Months, FormText.Count);

    private static FormField<SelfEmployedForm, Func<bool, SelfEmployedRelief>> AskedRelief { get; } = All.Optional(nameof(SelfEmployedForm.Relief), form => form.Relief, FormWords.Relief.Read);

    private static FormField<SelfEmployedForm, bool> IsPaidFromBudget { get; } = All.Optional(nameof(SelfEmployedForm.IsPaidFromBudget), form => form.IsPaidFromBudget, FormWords.YesNo.Read);

    internal static FormReading<SelfEmployedRegistration> Read(SelfEmployedForm form, EnrollmentRules rules)
    {
        var reader = new FormReader<SelfEmployedForm>(form);
        var person = new PersonEntries(
            reader.Read(FullName), Entry<bool>.Of(true), reader.Read(OwnNik), Entry<PassportNumber>.Blank, reader.Read(BirthDate), reader.Read(OwnSex));
        reader.Refuse(person.Disagreements());
        if (person.BirthDate.TryGet(out var born) && born >= rules.FiledOn)
        {
            reader.Refuse(EnrollmentFaults.BirthAfter(BirthDate.Name, born, rules.FiledOn));
        }

        var contact = new ContactDetails(reader.Read(Phone).OrNull(), reader.Read(Email).OrNull(), reader.Read(Address).OrNull());
        var kpj = reader.Read(OwnKpj);
        var participant = ReadParticipant(reader, form, rules);
        var payment = ReadPayment(reader, rules, participant);
        return reader.Finish(() => new SelfEmployedRegistration(person.Make(), participant.Value, payment.Value, contact, kpj.OrNull(), rules.FiledOn));
    }

    private static Entry<SelfEmployedPayment> ReadPayment(FormReader<SelfEmployedForm> reader, EnrollmentRules rules, Entry<SelfEmployed> participant)
    {
        var first = ReadFirstMonth(reader, rules);
        var months = reader.Read(Months);
        var reliefs = ReadReliefs(reader);
        if (!months.TryGet(out var count))
        {
            return Entry<SelfEmployedPayment>.Unreadable;
        }

        if (participant.TryGet(out var participating) && first.IsKnown)
        {
            return reader.Take(SelfEmployedPayment.Price(participating, first.Value, count, reliefs, rules.Law.Book, rules.Policies), fault => fault.Member.Length == 0 ? fault.At(FirstMonth.Name) : fault);
        }

        reader.Take(SelfEmployedPayment.CheckMonths(count, rules.Law));
        return Entry<SelfEmployedPayment>.Unreadable;
    }

    private static Entry<YearMonth> ReadFirstMonth(FormReader<SelfEmployedForm> reader, EnrollmentRules rules)
    {
        var first = reader.Read(FirstMonth);
        var latest = rules.Law.Month.PlusMonths(1);
        if (!first.TryGet(out var month) || (month >= rules.Law.Month && month <= latest))
        {
            return first;
        }

        reader.Refuse(month < latest
            ? DomainError.Of(ErrorCatalog.BeforeFiling, FirstMonth.Name, new ErrorArgument("month", month), new ErrorArgument("filed", rules.FiledOn))
            : DomainError.Of(ErrorCatalog.FirstMonthLate, FirstMonth.Name, CoverBegins, new ErrorArgument("month", month), new ErrorArgument("latest", latest)));
        return Entry<YearMonth>.Unreadable;
    }

    private static ImmutableArray<Relief> ReadReliefs(FormReader<SelfEmployedForm> reader)
    {
        var relief = reader.Read(AskedRelief);
        var isPaidFromBudget = reader.Read(IsPaidFromBudget);
        if (!relief.TryGet(out var asked))
        {
            return [];
        }

        reader.Need(isPaidFromBudget, IsPaidFromBudget);
        return isPaidFromBudget.TryGet(out var isPaid) ? [asked(isPaid)] : [];
    }

    private static Entry<SelfEmployed> ReadParticipant(FormReader<SelfEmployedForm> reader, SelfEmployedForm form, EnrollmentRules rules)
    {
        var kind = reader.Read(Kind);
        var programs = reader.Read(Programs);
        var income = reader.Read(DeclaredIncome);
        var occupations = reader.ReadList(nameof(SelfEmployedForm.Occupations), form.Occupations, FormText.Name);

        // With an occupation that could not be read, the count of the others says nothing.
        ImmutableArray<string>? named = occupations.Length == (form.Occupations?.Count ?? 0) ? occupations : null;
        if (kind.IsKnown && programs.IsKnown && income.IsKnown && named is { } all)
        {
            return reader.Take(SelfEmployed.Create(kind.Value, income.Value, programs.Value, all, rules.Law));
        }

        reader.Refuse(SelfEmployed.Faults(kind.OrNull(), income.OrNull(), programs.OrNull(), named, rules.Law));
        return Entry<SelfEmployed>.Unreadable;
    }
}
