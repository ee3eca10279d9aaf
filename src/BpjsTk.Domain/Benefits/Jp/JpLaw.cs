using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The conditions and shares of JP on the day of an event.</summary>
internal sealed class JpLaw
{
    private JpLaw(
        Ruling<Rate> rate, Ruling<int> months, Ruling<Rate> density, Ruling<int> disabilityMonths, Ruling<int> deathYears, Ruling<Rate> spouse, Ruling<Rate> child, Ruling<Rate> parent, Ruling<int> childAge, Ruling<int> birthDays, Ruling<int> deferralYears)
    {
        (this.Rate, this.Months, this.Density, this.DisabilityMonths, this.DeathYears) = (rate, months, density, disabilityMonths, deathYears);
        (this.Spouse, this.Child, this.Parent, this.ChildAge, this.BirthDays, this.DeferralYears) = (spouse, child, parent, childAge, birthDays, deferralYears);
    }

    internal Ruling<Rate> Rate { get; }

    internal Ruling<int> Months { get; }

    internal Ruling<Rate> Density { get; }

    internal Ruling<int> DisabilityMonths { get; }

    internal Ruling<int> DeathYears { get; }

    internal Ruling<Rate> Spouse { get; }

    internal Ruling<Rate> Child { get; }

    internal Ruling<Rate> Parent { get; }

    internal Ruling<int> ChildAge { get; }

    internal Ruling<int> BirthDays { get; }

    internal Ruling<int> DeferralYears { get; }

    internal static Outcome<JpLaw> On(LocalDate day, LawBook book)
    {
        var refused = ImmutableArray<DomainError>.Empty;
        var law = new JpLaw(
            Of(LawParameters.JpBenefitRate),
            Of(LawParameters.JpQualifyingMonths),
            Of(LawParameters.JpDensity),
            Of(LawParameters.JpDisabilityMembershipMonths),
            Of(LawParameters.JpDeathMembershipYears),
            Of(LawParameters.JpSpouseShare),
            Of(LawParameters.JpChildShare),
            Of(LawParameters.JpParentShare),
            Of(LawParameters.JpChildAge),
            Of(LawParameters.JpChildBirthDays),
            Of(LawParameters.JpDeferralYears));
        return refused.IsEmpty ? Outcome.Success(law) : Outcome.Failure<JpLaw>(refused);

        // Every figure of the pension begins on the same day and has no end, so that the first refusal says it for all.
        Ruling<T> Of<T>(LawParameter<T> parameter)
            where T : notnull
        {
            if (book.TimelineOf(parameter).At(day).TryGet(out var ruling, out var errors))
            {
                return ruling;
            }

            refused = refused.IsEmpty ? errors : refused;
            return null!;
        }
    }
}
