using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>What the agency knows of a death when it verifies the claim of JKM.</summary>
public sealed class JkmFacts : ClaimFacts<JkmCase>
{
    private JkmFacts(CoverFacts cover, JkmDeath death, bool isWorkAccident, HeirDecision heirs, IEnumerable<EarlierBenefit>? earlier)
        : base(cover, earlier)
    {
        this.Death = death;
        this.IsWorkAccident = isWorkAccident;
        this.Heirs = heirs;
    }

    /// <summary>Gets what the benefit is computed from.</summary>
    public JkmDeath Death { get; }

    /// <summary>Gets a value indicating whether the death came of a work accident or an occupational disease, for which JKK pays.</summary>
    public bool IsWorkAccident { get; }

    /// <summary>Gets who the heirs are.</summary>
    public HeirDecision Heirs { get; }

    /// <summary>States the facts.</summary>
    /// <param name="cover">The cover on the day of death.</param>
    /// <param name="death">What the benefit is computed from.</param>
    /// <param name="isWorkAccident">Whether the death came of a work accident or an occupational disease.</param>
    /// <param name="heirs">Who the heirs are, by the ranks of JKM.</param>
    /// <param name="earlier">What was paid for the participant before; nothing when not given.</param>
    /// <returns>The facts. That they fit the claim is checked by <see cref="ClaimUnderVerification{TCase}.Verify"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cover"/>, <paramref name="death"/>, <paramref name="heirs"/> or a benefit of <paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="heirs"/> are those of another program.</exception>
    public static JkmFacts Of(CoverFacts cover, JkmDeath death, bool isWorkAccident, HeirDecision heirs, IEnumerable<EarlierBenefit>? earlier = null)
    {
        Guard.Against.Null(death);
        VerificationRules.CheckHeirs(Guard.Against.Null(heirs), SocialProgram.Jkm);
        return new(cover, death, isWorkAccident, heirs, earlier);
    }

    internal override HeirDecision? HeirsOf(VerificationSheet sheet) => this.Heirs;

    internal override IEnumerable<DomainError> Contradictions(VerificationSheet sheet)
    {
        if (this.Death.Segment != sheet.Claim.Case.Segment)
        {
            yield return VerificationSheet.Contradicts("Death.Segment", SegmentNames.Of(this.Death.Segment), SegmentNames.Of(sheet.Claim.Case.Segment));
        }
    }

    internal override void Examine(VerificationSheet sheet)
    {
        var citation = Citation.FromText("PP 44/2015 Pasal 1 angka 2");
        if (this.IsWorkAccident)
        {
            sheet.Refuses(
                DecisionPoint.WorkRelated,
                ErrorCatalog.ClaimDeathOfWork,
                new("meninggal dunia akibat kecelakaan kerja: manfaat dari JKK, bukan JKM", "a death by a work accident: JKK pays, not JKM"),
                citation);
        }
        else
        {
            sheet.Met(DecisionPoint.WorkRelated, new("meninggal dunia bukan akibat kecelakaan kerja", "the death did not come of a work accident"), citation);
        }

        VerificationRules.Heirs(sheet, this.Heirs);
    }

    internal override Outcome<BenefitStatement> Compute(VerificationSheet sheet) =>
        JkmCalculator.On(sheet.Claim.Case.EventOn, sheet.Book, sheet.Policies).Then(calculator => calculator.Calculate(this.Death));
}
