using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <content>What the law asks before it pays.</content>
internal sealed partial class PensionHistoryBuilder
{
    private static readonly Citation Deferral = Citation.FromText("PP 45/2015 Pasal 15(4)");

    private static readonly Citation Registration = Citation.FromText("PP 45/2015 Pasal 14(4)");

    private void CheckLaw()
    {
        // PP 45/2015 Pasal 15: contributions end with the retirement age.
        var last = JpMonth.Number(RetirementAge.LastPaidMonth(this.Participant.BirthDate, this.policies.LastJpMonth, this.book));
        if (this.Wages.Numbers[^1] > last)
        {
            this.errors.Add(JpParticipant.OutsideMembership(this.Wages.Numbers[^1]).Under("Participant"));
        }

        if (this.life.TakesPensionOn is { } takes)
        {
            this.CheckDeferral(takes);
        }

        var reached = new ErrorArgument("reached", this.retirement);
        if (this.life.Disability is { } disability && disability.FoundOn >= this.retirement)
        {
            this.errors.Add(DomainError.Of(ErrorCatalog.JpDisabilityAfterRetirementAge, "Disability.FoundOn", Citation.FromText("PP 45/2015 Pasal 20(1)"), new ErrorArgument("date", disability.FoundOn), reached));
        }
        else if (this.life.Disability?.EndedOn is { } ended && ended >= this.retirement)
        {
            this.errors.Add(DomainError.Of(ErrorCatalog.JpRecoveryAfterRetirementAge, "Disability.EndedOn", Citation.FromText("PP 45/2015 Pasal 20(7)"), new ErrorArgument("date", ended), reached));
        }
    }

    private void CheckDeferral(LocalDate takes)
    {
        if (takes < this.retirement)
        {
            this.errors.Add(DomainError.Of(ErrorCatalog.JpPensionTooEarly, "TakesPensionOn", Deferral, new ErrorArgument("date", takes), new ErrorArgument("reached", this.retirement)));
        }
        else if (this.LawOn(this.retirement, out var law) && this.retirement.PlusYears(law.DeferralYears.Value) is var latest && takes > latest)
        {
            this.errors.Add(DomainError.Of(ErrorCatalog.JpDeferralTooLong, "TakesPensionOn", Deferral, new ErrorArgument("date", takes), new ErrorArgument("latest", latest)));
        }
    }

    // PP 45/2015 Pasal 14(4): nobody is registered after the first pension or the death, but a child born within 300 days of it.
    private void CheckBeneficiaries()
    {
        var latest = this.firstPension ?? this.life.DiedOn;
        if (this.life.Family.Spouse is { } spouse && latest is { } day && spouse.MarriedOn > day)
        {
            this.errors.Add(TooLate("Family.Spouse.MarriedOn", JpEvents.Marriage, spouse.MarriedOn, day, Registration));
        }

        for (var i = 0; i < this.life.Family.Children.Length; i++)
        {
            var born = this.life.Family.Children[i].BirthDate;
            var member = string.Create(CultureInfo.InvariantCulture, $"Family.Children[{i}].BirthDate");
            if (this.life.DiedOn is { } died && born > died)
            {
                if (this.LawOn(died, out var law) && died.PlusDays(law.BirthDays.Value) is var last && born > last)
                {
                    this.errors.Add(TooLate(member, JpEvents.Birth, born, last, law.BirthDays.Citations[0]));
                }
            }
            else if (latest is { } first && born > first)
            {
                this.errors.Add(TooLate(member, JpEvents.Birth, born, first, Registration));
            }
        }
    }

    private static DomainError TooLate(string member, BilingualText who, LocalDate date, LocalDate latest, Citation law) =>
        DomainError.Of(ErrorCatalog.JpBeneficiaryTooLate, member, law, new ErrorArgument("who", who), new ErrorArgument("date", date), new ErrorArgument("latest", latest));

    /// <summary>The months the formula counts: those paid, or 180 where the conditions for deeming them are met; nothing where they are not, with the denial.</summary>
    private int? DeemedMonths(JpLaw law, int paid, ImmutableArray<Condition> conditions)
    {
        if (paid >= law.Months.Value)
        {
            return paid;
        }

        if (conditions.All(condition => condition.IsMet))
        {
            return law.Months.Value;
        }

        this.Deny([MonthsCondition(law, paid), .. conditions]);
        return null;
    }

    private ImmutableArray<Condition> DisabilityConditions(JpLaw law, JpDisability disability, int paid)
    {
        var months = law.DisabilityMonths.Value;
        return
        [
            PaidCondition(paid),
            new(
                Numbered($"terdaftar paling singkat {months} bulan sebelum kejadian", $"enrolled at least {months} month before the event"),
                this.Participant.EnrolledOn.PlusMonths(months) <= disability.CausedOn,
                law.DisabilityMonths.Citations[0]),
            this.DensityCondition(law, disability.CausedOn, 0),
        ];
    }

    private ImmutableArray<Condition> DeathConditions(JpLaw law, LocalDate died, int paid)
    {
        var years = law.DeathYears.Value;
        return
        [
            PaidCondition(paid),
            new(
                Numbered($"menjadi peserta paling singkat {years} tahun", $"participant for at least {years} year"),
                this.Participant.EnrolledOn.PlusYears(years) <= died,
                law.DeathYears.Citations[0]),
            this.DensityCondition(law, died, 1),
        ];
    }

    // The month of the event counts when it is paid: its contribution is due in the month after it, so that nobody misses the density by a month that was not due.
    private Condition DensityCondition(JpLaw law, LocalDate on, int citation)
    {
        var (first, last) = (JpMonth.Number(this.Participant.EnrolledOn), JpMonth.Number(on));
        last = this.Wages.Months.Contains(JpMonth.Of(last)) ? last : Math.Max(first, last - 1);
        var density = this.Wages.Months.DensityIn(JpMonth.Of(first), JpMonth.Of(last));
        var least = law.Density.Value;
        return new(
            BenefitPhrases.Formula(language => language == Language.Indonesian
                ? Text($"kepadatan iuran paling sedikit {BenefitPhrases.Share(least, language)}: {density.Paid} dari {density.Months} bulan")
                : Text($"density of contributions at least {BenefitPhrases.Share(least, language)}: {density.Paid} of {density.Months} months")),
            density.IsAtLeast(least),
            law.Density.Citations[citation]);
    }

    private static Condition PaidCondition(int paid) =>
        new(new("sekurang-kurangnya satu bulan iuran dibayar", "at least one month of contributions is paid"), paid > 0, Citation.FromText("PP 45/2015 Pasal 17(2)"));

    private static Condition MonthsCondition(JpLaw law, int paid) => new(
        Numbered($"masa iur paling singkat {law.Months.Value} bulan: {paid} bulan", $"at least {law.Months.Value} contribution months: {paid} months"),
        paid >= law.Months.Value,
        law.Months.Citations[0]);

    private void Deny(params ImmutableArray<Condition> conditions) => this.denials.Add(new(SocialProgram.Jp, BenefitKind.Pension, conditions));

    // Who is no parent's child or spouse any more leaves the parent nothing: Pasal 23(1) asks that there was neither at the death.
    private void DenyToAll(bool isAtDeath)
    {
        Condition noChild = new(new("ada anak yang berhak", "there is a child with a right"), false, Citation.FromText("PP 45/2015 Pasal 22"));
        if (isAtDeath)
        {
            this.Deny(
                new(new("ada janda atau duda yang berhak", "there is a widow or widower with a right"), false, Citation.FromText("PP 45/2015 Pasal 21")),
                noChild,
                new(new("ada orang tua yang berhak", "there is a parent with a right"), false, Citation.FromText("PP 45/2015 Pasal 23")));
        }
        else
        {
            this.Deny(noChild);
        }
    }

    private static BilingualText Numbered(FormattableString indonesian, FormattableString english) => new(Text(indonesian), Text(english));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
