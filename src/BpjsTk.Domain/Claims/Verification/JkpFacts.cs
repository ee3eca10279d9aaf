using System.Globalization;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Payments;

namespace BpjsTk.Domain.Claims;

/// <summary>What the agency knows of a dismissal when it verifies the claim of JKP.</summary>
public sealed class JkpFacts : ClaimFacts<JkpCase>
{
    private JkpFacts(CoverFacts cover, JkpClaim claim, IEnumerable<EarlierBenefit>? earlier)
        : base(cover, earlier) => this.Claim = claim;

    /// <summary>Gets the dismissal, the first filing, and what ended the right, if anything did.</summary>
    public JkpClaim Claim { get; }

    /// <summary>States the facts.</summary>
    /// <param name="cover">The cover on the day of the dismissal.</param>
    /// <param name="claim">The dismissal, the first filing, and what ended the right, if anything did.</param>
    /// <param name="earlier">What was paid for this dismissal before; nothing when not given. Earlier dismissals are told by <see cref="JkpDismissal.After"/>.</param>
    /// <returns>The facts. That they fit the claim is checked by <see cref="ClaimUnderVerification{TCase}.Verify"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cover"/>, <paramref name="claim"/> or a benefit of <paramref name="earlier"/> is <see langword="null"/>.</exception>
    public static JkpFacts Of(CoverFacts cover, JkpClaim claim, IEnumerable<EarlierBenefit>? earlier = null) => new(cover, Guard.Against.Null(claim), earlier);

    internal override IEnumerable<DomainError> Contradictions(VerificationSheet sheet)
    {
        DomainError?[] errors =
        [
            VerificationSheet.OfDay("Claim.Dismissal.DismissedOn", this.Claim.Dismissal.DismissedOn, sheet.Claim.Case.EventOn),
            VerificationSheet.OfDay("Claim.FiledOn", this.Claim.FiledOn, sheet.Claim.FiledOn),
        ];
        return errors.OfType<DomainError>();
    }

    internal override void Examine(VerificationSheet sheet)
    {
        var wage = this.Claim.Dismissal.Wage;
        sheet.Met(
            DecisionPoint.WageBase,
            new(wage.ToString("I", CultureInfo.InvariantCulture), wage.ToString("E", CultureInfo.InvariantCulture)),
            Citation.FromText("PP 37/2021 Pasal 21(2)"));
    }

    internal override Outcome<BenefitStatement> Compute(VerificationSheet sheet) =>
        JkpCalculator.On(sheet.On, sheet.Book, sheet.Policies).Then(calculator => calculator.Calculate(this.Claim));
}
