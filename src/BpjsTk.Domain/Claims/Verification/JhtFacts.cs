using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>What the agency knows of the savings of JHT when it verifies the claim.</summary>
public sealed class JhtFacts : ClaimFacts<JhtCase>
{
    private JhtFacts(CoverFacts cover, JhtClaim claim, Rupiah balance, HeirDecision? heirs, IEnumerable<EarlierBenefit>? earlier)
        : base(cover, earlier)
    {
        this.Claim = claim;
        this.Balance = balance;
        this.Heirs = heirs;
    }

    /// <summary>Gets the member, the reason and the day.</summary>
    public JhtClaim Claim { get; }

    /// <summary>Gets the balance on the day of verification, rupiah.</summary>
    public Rupiah Balance { get; }

    /// <summary>Gets who the heirs are, at a death; <see langword="null"/> otherwise.</summary>
    public HeirDecision? Heirs { get; }

    /// <summary>States the facts.</summary>
    /// <param name="cover">The membership.</param>
    /// <param name="claim">The member, the reason and the day.</param>
    /// <param name="balance">The balance on the day of verification, rupiah.</param>
    /// <param name="heirs">Who the heirs are, by the ranks of JHT, at a death.</param>
    /// <param name="earlier">What was paid to the participant before; nothing when not given.</param>
    /// <returns>The facts. That they fit the claim is checked by <see cref="ClaimUnderVerification{TCase}.Verify"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cover"/>, <paramref name="claim"/> or a benefit of <paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="heirs"/> are those of another program.</exception>
    public static JhtFacts Of(CoverFacts cover, JhtClaim claim, Rupiah balance, HeirDecision? heirs = null, IEnumerable<EarlierBenefit>? earlier = null)
    {
        Guard.Against.Null(claim);
        VerificationRules.CheckHeirs(heirs, SocialProgram.Jht);
        return new(cover, claim, balance, heirs, earlier);
    }

    internal override HeirDecision? HeirsOf(VerificationSheet sheet) => this.Heirs;

    internal override IEnumerable<DomainError> Contradictions(VerificationSheet sheet)
    {
        var claimed = (JhtCase)sheet.Claim.Case;
        if (this.Claim.Reason != claimed.Reason)
        {
            yield return VerificationSheet.Contradicts("Claim.Reason", JhtClaimNames.Of(this.Claim.Reason), JhtClaimNames.Of(claimed.Reason));
        }

        if (this.Claim.EventOn is { } day && VerificationSheet.OfDay("Claim.EventOn", day, claimed.EventOn) is { } error)
        {
            yield return error;
        }

        if (claimed.Reason == JhtClaimReason.Death && this.Heirs is null)
        {
            yield return VerificationSheet.Missing("Heirs", new("ahli waris", "the heirs"));
        }
    }

    internal override void Examine(VerificationSheet sheet)
    {
        if (this.Claim.Reason == JhtClaimReason.Death)
        {
            VerificationRules.Heirs(sheet, this.Heirs!);
        }
        else if (this.Claim.Reason == JhtClaimReason.PermanentTotalDisability)
        {
            sheet.Met(DecisionPoint.ConditionAndPercentage, JhtClaimNames.Of(this.Claim.Reason), Citation.FromText("PP 46/2015 Pasal 26(1)"));
        }
    }

    internal override Outcome<BenefitStatement> Compute(VerificationSheet sheet) =>
        JhtCalculator.On(sheet.Claim.FiledOn, sheet.Book, sheet.Policies).Then(calculator => calculator.Calculate(this.Claim, this.Balance));
}
