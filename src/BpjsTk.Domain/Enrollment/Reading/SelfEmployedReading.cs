using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads the form of a self-employed participant, who is a citizen: foreigners take part as wage earners (PP 44/2015 Pasal 5(2)c).</summary>
internal static class SelfEmployedReading
{
    internal static Fields<SelfEmployedForm> All { get; } = new();

    private static FormField<SelfEmployedForm, string> FullName { get; } = All.Needed(nameof(SelfEmployedForm.FullName), form => form.FullName, FormText.Name);

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
        var first = reader.Read(FirstMonth);
        var months = reader.Read(Months);
        if (first.TryGet(out var month) && month < rules.Law.Month)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.BeforeFiling, FirstMonth.Name, new ErrorArgument("month", month), new ErrorArgument("filed", rules.FiledOn)));
            first = Entry<YearMonth>.Unreadable;
        }

        var participant = ReadParticipant(reader, form, rules);
        var payment = participant.TryGet(out var participating) && first.IsKnown && months.IsKnown
            ? reader.Take(SelfEmployedPayment.Price(participating, first.Value, months.Value, book: rules.Law.Book, policies: rules.Policies), fault => fault.Member.Length == 0 ? fault.At(FirstMonth.Name) : fault)
            : Entry<SelfEmployedPayment>.Unreadable;
        return reader.Finish(() => new SelfEmployedRegistration(person.Make(), participant.Value, payment.Value, contact, kpj.OrNull(), rules.FiledOn));
    }

    private static Entry<SelfEmployed> ReadParticipant(FormReader<SelfEmployedForm> reader, SelfEmployedForm form, EnrollmentRules rules)
    {
        var kind = reader.Read(Kind);
        var programs = reader.Read(Programs);
        var income = reader.Read(DeclaredIncome);
        var occupations = reader.ReadList(nameof(SelfEmployedForm.Occupations), form.Occupations, FormText.Name);

        // With an occupation that could not be read, the count of the others says nothing.
        return kind.IsKnown && programs.IsKnown && income.IsKnown && occupations.Length == (form.Occupations?.Count ?? 0)
            ? reader.Take(SelfEmployed.Create(kind.Value, income.Value, programs.Value, occupations, rules.Law))
            : Entry<SelfEmployed>.Unreadable;
    }
}
