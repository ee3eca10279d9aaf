using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using static BpjsTk.Domain.Tests.Claims.Verified;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>What holds of every verification, whatever the facts are.</summary>
[Properties(MaxTest = 1_000)]
public sealed class VerificationProperties
{
    [Property]
    public void A_claim_of_JKM_is_determined_or_rejected_or_waits_as_its_findings_say(byte arrears, bool isSettled, bool isSelfEmployed, bool isOfWork, byte circumstances, byte family, byte paid)
    {
        var segment = isSelfEmployed ? Segment.Bpu : Segment.Pu;
        var death = Death((DeathCircumstances)(circumstances % 16), segment);
        var cover = Cover(death).InArrears(SocialProgram.Jkm, arrears % 6);
        HeirRelation[][] families = [[], [HeirRelation.Spouse], [HeirRelation.Grandchild], [HeirRelation.Sibling, HeirRelation.ParentInLaw]];
        var heirs = family % 5 == 4 ? ByWill(SocialProgram.Jkm) : Heirs(SocialProgram.Jkm, families[family % 5]);
        BenefitKind[] kinds = [BenefitKind.Funeral, BenefitKind.DeathLumpSum, BenefitKind.Periodic];
        EarlierBenefit[] earlier = [.. kinds.Where((_, i) => (paid >> i & 1) == 1).Select(kind => EarlierBenefit.Of(SocialProgram.Jkm, kind, death.EventOn, Today))];
        var by = (death.Circumstances & DeathCircumstances.NoHeirs) == DeathCircumstances.None ? ClaimActor.Heir : ClaimActor.FuneralArranger;
        var claim = Filed(death, Noon, by, ClaimDocument.CourtDetermination);

        Holds(claim, JkmFacts.Of(isSettled ? cover.Settled() : cover, Died(segment, 48), isOfWork, heirs, earlier), JkmCalculator.On(death.EventOn).Value.Calculate(Died(segment, 48)).Value);
    }

    [Property]
    public void A_claim_of_JKK_is_determined_or_rejected_or_waits_as_its_findings_say(byte arrears, bool isSettled, bool isEnded, byte relation, bool isInjured, bool hasReportedLess, ushort stageOne, ushort stageTwo)
    {
        var found = (WorkRelation)(relation % 7);
        var circumstances = found switch
        {
            WorkRelation.Commuting => AccidentCircumstances.Commuting,
            WorkRelation.ViolenceOrRape => AccidentCircumstances.ViolenceOrRape,
            _ => AccidentCircumstances.None,
        };
        var accident = found == WorkRelation.Disease ? JkkCase.Disease(Number, Segment.Pu, Noon) : Accident(circumstances);
        var cover = Cover(accident, isEnded ? Noon.Date.PlusDays(-1) : null).InArrears(SocialProgram.Jkk, arrears % 6);
        cover = isSettled ? cover.Settled() : cover;
        cover = hasReportedLess ? cover.ReportedLess() : cover;
        cover = found == WorkRelation.Disease ? cover.OccupationalDisease() : cover;
        var claim = Jkk(accident, stageOneHours: 1 + (stageOne % 50_000), stageTwoHours: stageTwo % 200);

        Holds(claim, JkkFacts.Of(cover, Work(), found, isInjured), JkkCalculator.On(accident.EventOn).Value.Calculate(Work()).Value);
    }

    private static void Holds<TCase>(ClaimUnderVerification<TCase> claim, ClaimFacts<TCase> facts, BenefitStatement whole)
        where TCase : ClaimCase
    {
        var on = claim.Last.At.Date;
        var verification = claim.Verify(facts, on).Value;
        var at = on.AtMidnight().PlusDays(1);

        // Every point is looked at, in order, and none says two different things about a refusal.
        Assert.Equal(Enum.GetValues<DecisionPoint>(), verification.Findings.Select(finding => finding.Point).Distinct());
        Assert.All(verification.Findings, finding => Assert.Equal(finding.Result == FindingResult.Refuses, finding.Code is not null));
        Assert.All(verification.Findings, finding => Assert.Equal(finding.Result == FindingResult.NotApplicable, finding.Citation is null));

        // It is determined exactly when nothing is in the way, and rejected exactly when something refuses.
        Assert.Equal(verification.Refusals.IsEmpty && verification.Waiting.IsEmpty && !verification.Statement!.Lines.IsEmpty, verification.IsGranted);
        Assert.Equal(verification.IsGranted, claim.Determine(verification, Agency, at).IsSuccess);
        Assert.Equal(!verification.Refusals.IsEmpty, claim.Reject(verification, Agency, at).IsSuccess);

        // Nothing is granted that the calculator does not grant, and what is left out is told.
        Assert.Subset(Lines(whole), Lines(verification.Statement!));
        Assert.Equal(whole.Lines.Length + whole.NotGranted.Length, verification.Statement!.Lines.Length + verification.Statement.NotGranted.Length);
        Assert.True(verification.Payer != CoverPayer.Nobody || !verification.IsGranted);
    }

    private static HashSet<string> Lines(BenefitStatement statement) => [.. statement.Lines.Select(line => line.ToText(Language.English))];
}
