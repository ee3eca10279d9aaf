using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Payments;

namespace BpjsTk.Domain.Claims;

/// <summary>What the agency knows of a life when it verifies a claim of a pension.</summary>
public sealed class JpFacts : ClaimFacts<JpCase>
{
    private JpFacts(CoverFacts cover, JpLife life, InflationTable? inflation, IEnumerable<EarlierBenefit>? earlier)
        : base(cover, earlier)
    {
        this.Life = life;
        this.Inflation = inflation;
    }

    /// <summary>Gets the participant, the registered beneficiaries, and what happened.</summary>
    public JpLife Life { get; }

    /// <summary>Gets the inflation of each year; <see langword="null"/> for what is published.</summary>
    public InflationTable? Inflation { get; }

    /// <summary>States the facts.</summary>
    /// <param name="cover">The membership.</param>
    /// <param name="life">The participant, the registered beneficiaries, and what happened.</param>
    /// <param name="inflation">The inflation of each year; what is published when not given.</param>
    /// <param name="earlier">What was paid for the participant before; nothing when not given.</param>
    /// <returns>The facts. That they fit the claim is checked by <see cref="ClaimUnderVerification{TCase}.Verify"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cover"/>, <paramref name="life"/> or a benefit of <paramref name="earlier"/> is <see langword="null"/>.</exception>
    public static JpFacts Of(CoverFacts cover, JpLife life, InflationTable? inflation = null, IEnumerable<EarlierBenefit>? earlier = null) =>
        new(cover, Guard.Against.Null(life), inflation, earlier);

    internal override IEnumerable<DomainError> Contradictions(VerificationSheet sheet)
    {
        var claimed = (JpCase)sheet.Claim.Case;
        (bool Needed, object? Fact, string Member, BilingualText What)[] facts =
        [
            (claimed.Beneficiary == JpBeneficiary.Disabled, this.Life.Disability, "Life.Disability", new("cacat total tetap", "the disability")),
            (claimed.Beneficiary is JpBeneficiary.Spouse or JpBeneficiary.Child or JpBeneficiary.Parent, this.Life.DiedOn, "Life.DiedOn", new("hari meninggal dunia", "the day of death")),
        ];
        foreach (var (_, _, member, what) in facts.Where(fact => fact.Needed && fact.Fact is null))
        {
            yield return VerificationSheet.Missing(member, what);
        }
    }

    internal override void Examine(VerificationSheet sheet)
    {
        var claimed = (JpCase)sheet.Claim.Case;
        sheet.Met(
            DecisionPoint.WageBase,
            new($"upah {this.Life.Participant.Wages.Months.Count} bulan iuran, disesuaikan dengan inflasi", $"the wages of {this.Life.Participant.Wages.Months.Count} paid months, indexed by inflation"),
            Citation.FromText("PP 45/2015 Pasal 17(3)"));
        if (claimed.Beneficiary == JpBeneficiary.Disabled)
        {
            sheet.Met(DecisionPoint.ConditionAndPercentage, new("cacat total tetap", "permanently and totally disabled"), Citation.FromText("PP 45/2015 Pasal 20(1)"));
        }

        this.Beneficiary(sheet, claimed);
    }

    internal override Outcome<BenefitStatement> Compute(VerificationSheet sheet) =>
        JpCalculator.On(sheet.Claim.Case.EventOn, this.Inflation, sheet.Book, sheet.Policies).Then(calculator => calculator.Calculate(this.Life));

    // Whose pension the month after the event is; of what is paid at once nothing is said here.
    private void Beneficiary(VerificationSheet sheet, JpCase claimed)
    {
        var month = claimed.EventOn.ToYearMonth().PlusMonths(1);
        if (!PensionHistory.Of(this.Life, month, this.Inflation, sheet.Book, sheet.Policies).TryGet(out var history) || history.RunIn(month) is not { } run)
        {
            return;
        }

        var entitled = run.Kind switch
        {
            PensionKind.Disability => JpBeneficiary.Disabled,
            PensionKind.Spouse => JpBeneficiary.Spouse,
            PensionKind.Child => JpBeneficiary.Child,
            PensionKind.Parent => JpBeneficiary.Parent,
            _ => JpBeneficiary.Retired,
        };
        var (name, citation) = (ClaimPhrases.Of(entitled), Citation.FromText("PP 45/2015 Pasal 14(1)"));
        if (entitled == claimed.Beneficiary)
        {
            sheet.Met(DecisionPoint.Heirs, name, citation);
        }
        else
        {
            sheet.Refuses(DecisionPoint.Heirs, ErrorCatalog.ClaimNotThisHeir, new($"manfaat pensiun adalah hak: {name.Indonesian}", $"the pension goes to: {name.English}"), citation);
        }
    }
}
