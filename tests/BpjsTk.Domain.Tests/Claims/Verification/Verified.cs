using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>Claims with complete papers, and facts that fit them; every one of them is granted as it stands.</summary>
internal static class Verified
{
    internal const ClaimActor Agency = ClaimActor.Agency;

    internal static readonly Kpj Number = Kpj.FromText("18012345678").Value;

    internal static readonly LocalDateTime Noon = new(2025, 3, 3, 12, 0);

    internal static readonly LocalDate Today = new(2025, 3, 20);

    internal static BenefitWage Wage { get; } = BenefitWage.Of(Facts.Wage);

    internal static Rupiah Rp(long amount) => Rupiah.FromRupiah(amount);

    /// <summary>Returns a claim of JKK that is reported and certified so many hours after what begins each term.</summary>
    internal static ClaimUnderVerification<JkkCase> Jkk(JkkCase accident, AccidentConsequenceKind consequence = AccidentConsequenceKind.Recovered, int stageOneHours = 24, int stageTwoHours = 24)
    {
        var by = accident.Segment is Segment.Bpu ? ClaimActor.Participant : ClaimActor.Employer;
        var certifiedAt = accident.HappenedAt.PlusHours(stageOneHours + 24);
        var certified = ClaimFile.ReportStageOne("V-1", accident, by, accident.HappenedAt.PlusHours(stageOneHours)).Value
            .GuaranteeCare(Agency, certifiedAt).Value
            .ConfirmAccident(Agency, certifiedAt).Value
            .Certify(consequence, ClaimActor.Doctor, certifiedAt).Value;
        return certified.AddPapers(Papers(certified), by, certifiedAt).Value
            .ReportStageTwo(by, certifiedAt.PlusHours(stageTwoHours)).Value
            .AcceptPapers(Agency, certifiedAt.PlusHours(stageTwoHours)).Value;
    }

    internal static ClaimUnderVerification<TCase> Filed<TCase>(TCase claimCase, LocalDateTime at, ClaimActor by, params ReadOnlySpan<ClaimDocument> more)
        where TCase : ClaimCase, IFiledCase
    {
        var draft = ClaimFile.Open("V-1", claimCase, by, at).Value;
        return draft.AddPapers(Papers(draft).With(ClaimPapers.Of(more)), by, at).Value.Submit(by, at).Value.AcceptPapers(Agency, at).Value;
    }

    internal static JkkCase Accident(AccidentCircumstances circumstances = AccidentCircumstances.None, Segment segment = Segment.Pu, LocalDateTime? at = null) =>
        JkkCase.Accident(Number, segment, at ?? Noon, circumstances);

    internal static CoverFacts Cover(ClaimCase claimCase, LocalDate? until = null) =>
        CoverFacts.Of(claimCase.Segment, claimCase.EventOn, EmployerScale.Large)
            .Enrolled(claimCase.Segment is Segment.Bpu ? ProgramBundle.Of(SocialProgram.Jkk, SocialProgram.Jkm) : Facts.AllFive, new(2016, 1, 1), until);

    internal static WorkAccident Work(AccidentConsequence? consequence = null, Segment segment = Segment.Pu, BenefitWage? wage = null) => WorkAccident.Create(
        segment,
        wage ?? Wage,
        consequence ?? AccidentConsequence.Recovered,
        consequence is null ? Incapacity.Between(Noon.Date, Noon.Date.PlusDays(9)).Value : null,
        [AccidentCost.Transport(TransportMode.Land, Rp(100_000))]).Value;

    internal static HeirDecision Heirs(SocialProgram program, params HeirRelation[] relations) =>
        HeirRules.On(program, new(2025, 3, 3)).Value.Decide([.. relations.Select((relation, i) => Heir.Create(relation, $"Ahli {i + 1}").Value)]);

    internal static HeirDecision ByWill(SocialProgram program) =>
        HeirRules.On(program, new(2025, 3, 3)).Value.Decide([], Will.Create(WillForm.NotarialDeed, "Yayasan").Value);

    internal static JkmCase Death(DeathCircumstances circumstances = DeathCircumstances.None, Segment segment = Segment.Pu) => JkmCase.Death(Number, segment, new(2025, 3, 3), circumstances);

    internal static JkmDeath Died(Segment segment = Segment.Pu, int months = 60) => JkmDeath.Create(segment, months).Value;

    internal static JhtCase Savings(JhtClaimReason reason = JhtClaimReason.FixedTermEnded) =>
        JhtCase.Create(Number, Segment.Pu, reason, new(2025, 1, 31), JhtChannel.Branch, Rp(20_000_000)).Value;

    internal static JhtMember Member { get; } = JhtMember.Create(new(1985, 5, 20), new(2016, 1, 1)).Value;

    internal static JkpClaim Filing(LocalDate filedOn, int months = 24, EmploymentEnd end = EmploymentEnd.ByEmployer) => JkpClaim.File(
        JkpDismissal.Create(
            new(1990, 1, 1), new(2025, 3, 1), EmploymentRelation.Permanent, end, Rp(6_000_000), ContributionMonths.Through(new YearMonth(2025, 3).PlusMonths(-months), new(2025, 2))).Value,
        filedOn).Value;

    /// <summary>Asserts what was found at a point: the result, the code, the citation, and the reason in both languages.</summary>
    internal static void Finds(ClaimVerification verification, DecisionPoint point, FindingResult result, string? code, string citation, string indonesian, string english)
    {
        var found = verification.Findings.Where(finding => finding.Point == point && finding.Result == result).ToArray();
        var one = Assert.Single(found);
        Assert.Equal(code, one.Code?.Id);
        Assert.Equal(citation, one.Citation?.ToString());
        Assert.Equal((indonesian, english), (one.Reason.Indonesian, one.Reason.English));
    }

    internal static ClaimPapers Papers(ClaimState claim)
    {
        ImmutableArray<ClaimDocument> papers = [.. claim.Checklist.Missing.Select(requirement => requirement.AnyOf.Documents[0])];
        return ClaimPapers.Of(papers.AsSpan());
    }
}
