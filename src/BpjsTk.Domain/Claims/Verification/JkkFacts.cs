using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>What the agency knows of a work accident or an occupational disease when it verifies the claim.</summary>
public sealed class JkkFacts : ClaimFacts<JkkCase>
{
    private JkkFacts(CoverFacts cover, WorkAccident accident, WorkRelation relation, bool isInjured, bool? hadContractedClinic, HeirDecision? heirs, IEnumerable<EarlierBenefit>? earlier)
        : base(cover, earlier)
    {
        this.Accident = accident;
        this.Relation = relation;
        this.IsInjured = isInjured;
        this.HadContractedClinic = hadContractedClinic;
        this.Heirs = heirs;
    }

    /// <summary>Gets what the benefit is computed from.</summary>
    public WorkAccident Accident { get; }

    /// <summary>Gets how it hangs together with the work.</summary>
    public WorkRelation Relation { get; }

    /// <summary>Gets a value indicating whether there is an injury to the body, or a disease.</summary>
    public bool IsInjured { get; }

    /// <summary>Gets whether a clinic with a contract was at the place; asked only where one without a contract was used.</summary>
    public bool? HadContractedClinic { get; }

    /// <summary>Gets who the heirs are, at a death; <see langword="null"/> otherwise.</summary>
    public HeirDecision? Heirs { get; }

    /// <summary>States the facts.</summary>
    /// <param name="cover">The cover on the day of the accident or the diagnosis; of a disease with <see cref="CoverFacts.OccupationalDisease"/>.</param>
    /// <param name="accident">What the benefit is computed from.</param>
    /// <param name="relation">How it hangs together with the work.</param>
    /// <param name="isInjured">Whether there is an injury to the body, or a disease.</param>
    /// <param name="hadContractedClinic">Whether a clinic with a contract was at the place; only of a case with <see cref="AccidentCircumstances.ClinicWithoutContract"/>.</param>
    /// <param name="heirs">Who the heirs are, at a death.</param>
    /// <param name="earlier">What was paid to the participant before; nothing when not given.</param>
    /// <returns>The facts. That they fit the claim is checked by <see cref="ClaimUnderVerification{TCase}.Verify"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cover"/>, <paramref name="accident"/> or a benefit of <paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="heirs"/> are those of another program.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a member of the enumeration.</exception>
    public static JkkFacts Of(
        CoverFacts cover, WorkAccident accident, WorkRelation relation, bool isInjured, bool? hadContractedClinic = null, HeirDecision? heirs = null, IEnumerable<EarlierBenefit>? earlier = null)
    {
        Guard.Against.Null(accident);
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, null);
        }

        VerificationRules.CheckHeirs(heirs, SocialProgram.Jkk);
        return new(cover, accident, relation, isInjured, hadContractedClinic, heirs, earlier);
    }

    internal override HeirDecision? HeirsOf(VerificationSheet sheet) => this.Heirs;

    internal override IEnumerable<DomainError> Contradictions(VerificationSheet sheet)
    {
        var (claimed, certified, found) = ((JkkCase)sheet.Claim.Case, sheet.Claim.Consequence!.Value, this.Accident.Consequence.Kind);
        bool Is(AccidentCircumstances circumstance) => (claimed.Circumstances & circumstance) != AccidentCircumstances.None;

        if (this.Accident.Segment != claimed.Segment)
        {
            yield return VerificationSheet.Contradicts("Accident.Segment", SegmentNames.Of(this.Accident.Segment), SegmentNames.Of(claimed.Segment));
        }

        if (found != certified)
        {
            yield return VerificationSheet.Contradicts("Accident.Consequence", ClaimPhrases.Of(found), ClaimPhrases.Of(certified));
        }

        (bool Claimed, bool Found, WorkRelation Relation)[] relations =
        [
            (claimed.IsDisease, this.Relation == WorkRelation.Disease, WorkRelation.Disease),
            (Is(AccidentCircumstances.Commuting), this.Relation == WorkRelation.Commuting, WorkRelation.Commuting),
            (Is(AccidentCircumstances.ViolenceOrRape), this.Relation == WorkRelation.ViolenceOrRape, WorkRelation.ViolenceOrRape),
        ];
        foreach (var (asClaimed, asFound, relation) in relations)
        {
            // That it is none of the work refuses any claim, whatever was claimed.
            if (asClaimed != asFound && this.Relation != WorkRelation.None)
            {
                yield return VerificationSheet.Contradicts("Relation", ClaimPhrases.Of(this.Relation), asClaimed ? ClaimPhrases.Of(relation) : ClaimPhrases.Not(relation));
            }
        }

        // PP 44/2015 Pasal 45(2)-(4): what the inspector or the Minister determined is not decided again here.
        if (this.Relation == WorkRelation.None && sheet.Claim.Find(ClaimAction.ConfirmAccident) is { By: ClaimActor.LabourInspector or ClaimActor.Minister } confirmed)
        {
            var by = ClaimPhrases.Of(confirmed.By);
            yield return VerificationSheet.Contradicts(
                "Relation", ClaimPhrases.Of(this.Relation), new($"ditetapkan sebagai kecelakaan kerja oleh {by.Indonesian}", $"determined as a work accident by the {by.English}"));
        }

        if (this.Cover.IsOccupationalDisease != claimed.IsDisease)
        {
            yield return VerificationSheet.Contradicts("Cover.IsOccupationalDisease", ClaimPhrases.YesOrNo(this.Cover.IsOccupationalDisease), ClaimPhrases.YesOrNo(claimed.IsDisease));
        }

        if (Is(AccidentCircumstances.ClinicWithoutContract) != this.HadContractedClinic.HasValue)
        {
            yield return this.HadContractedClinic is null
                ? VerificationSheet.Missing("HadContractedClinic", new("apakah di tempat kejadian ada fasilitas yang bekerja sama", "whether a clinic with a contract was at the place"))
                : VerificationSheet.Contradicts("HadContractedClinic", ClaimPhrases.YesOrNo(this.HadContractedClinic.Value), new("fasilitas yang bekerja sama dipakai", "a clinic with a contract was used"));
        }

        if (certified == AccidentConsequenceKind.Death && this.Heirs is null)
        {
            yield return VerificationSheet.Missing("Heirs", new("ahli waris", "the heirs"));
        }
    }

    internal override void Examine(VerificationSheet sheet)
    {
        VerificationRules.Reports(sheet);
        this.WorkRelated(sheet);
        this.Clinic(sheet);
        sheet.Met(
            DecisionPoint.WageBase,
            new(this.Accident.Wage.ToText(Language.Indonesian), this.Accident.Wage.ToText(Language.English)),
            this.Accident.Wage.Sources.Citations[0]);
        this.Condition(sheet);
        if (this.Heirs is { } heirs && this.Accident.Consequence.Kind == AccidentConsequenceKind.Death)
        {
            VerificationRules.Heirs(sheet, heirs);
        }
    }

    internal override Outcome<BenefitStatement> Compute(VerificationSheet sheet) =>
        JkkCalculator.On(sheet.Claim.Case.EventOn, sheet.Book, sheet.Policies).Then(calculator => calculator.Calculate(this.Accident));

    private void WorkRelated(VerificationSheet sheet)
    {
        var definition = Citation.FromText("PP 44/2015 Pasal 1 angka 6");
        var relation = ClaimPhrases.Of(this.Relation);
        if (this.Relation == WorkRelation.None)
        {
            sheet.Refuses(DecisionPoint.WorkRelated, ErrorCatalog.ClaimNotOfWork, relation, definition);
        }
        else if (this.Relation == WorkRelation.ViolenceOrRape && !sheet.Book.TimelineOf(LawParameters.ClaimJkkViolenceCovered).At(sheet.Claim.Case.EventOn).IsSuccess)
        {
            sheet.Refuses(
                DecisionPoint.WorkRelated,
                ErrorCatalog.ClaimNotOfWork,
                new($"{relation.Indonesian}: belum diatur pada hari kejadian", $"{relation.English}: not in the law of the day"),
                Citation.FromText("Permenaker 1/2025 Pasal I"));
        }
        else if (!this.IsInjured)
        {
            sheet.Refuses(
                DecisionPoint.WorkRelated, ErrorCatalog.ClaimNoInjury, new("tidak ada cedera pada tubuh atau penyakit", "there is neither an injury to the body nor a disease"), Citation.FromText("Permenaker 5/2021 Pasal 7"));
        }
        else
        {
            sheet.Met(DecisionPoint.WorkRelated, relation, this.Relation is WorkRelation.SuddenDeath or WorkRelation.ViolenceOrRape ? Citation.FromText("Permenaker 5/2021 Pasal 7") : definition);
        }
    }

    // PP 44/2015 Pasal 33: only where no clinic at the place has a contract is treatment elsewhere refunded.
    private void Clinic(VerificationSheet sheet)
    {
        if (this.HadContractedClinic is not { } had)
        {
            return;
        }

        if (had)
        {
            sheet.Noted(
                DecisionPoint.ContractedClinic,
                new("ada fasilitas yang bekerja sama di tempat kejadian: biaya perawatan di fasilitas lain tidak diganti", "a clinic with a contract was at the place: treatment in another one is not refunded"),
                Citation.FromText("PP 44/2015 Pasal 33(1)"));
        }
        else
        {
            sheet.Met(
                DecisionPoint.ContractedClinic,
                new(
                    "tidak ada fasilitas yang bekerja sama di tempat kejadian: biaya diganti sampai standar tertinggi di daerah, selebihnya tanggungan pemberi kerja atau peserta",
                    "no clinic with a contract was at the place: refunded up to the highest standard of the area, the rest is the employer's or the participant's"),
                Citation.FromText("PP 44/2015 Pasal 33(2)"));
        }
    }

    private void Condition(VerificationSheet sheet)
    {
        var kind = ClaimPhrases.Of(this.Accident.Consequence.Kind);
        var assessed = this.Accident.Consequence.Kind == AccidentConsequenceKind.PartialDisability
            && DisabilityAssessment.On(sheet.Claim.Case.EventOn, this.Accident.Consequence.Losses, this.Accident.Consequence.Handedness, sheet.Book).TryGet(out var assessment)
                ? assessment
                : null;
        sheet.Met(
            DecisionPoint.ConditionAndPercentage,
            assessed is null
                ? kind
                : new(
                    $"{kind.Indonesian}, {BenefitPhrases.Share(assessed.Percent, Language.Indonesian)}",
                    $"{kind.English}, {BenefitPhrases.Share(assessed.Percent, Language.English)}"),
            assessed is null ? Citation.FromText("PP 44/2015 Pasal 45(1)") : assessed.Table.Citations[0]);
    }
}
