using System.Collections.Immutable;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>Before whom a dispute goes, one after the other, and who decides there.</summary>
internal static class DisputeLadder
{
    private static readonly ImmutableArray<Rung> Accident =
    [
        new(DisputeInstance.LabourInspector, ClaimActor.LabourInspector, Citation.FromText("PP 44/2015 Pasal 45(2)")),
        new(DisputeInstance.Minister, ClaimActor.Minister, Citation.FromText("PP 44/2015 Pasal 45(4)")),
    ];

    private static readonly ImmutableArray<Rung> Unemployment =
    [
        new(DisputeInstance.Talks, ClaimActor.Agency, Citation.FromText("PP 37/2021 Pasal 45(1)")),
        new(DisputeInstance.Mediation, ClaimActor.Mediator, Citation.FromText("PP 37/2021 Pasal 45(3)")),
        new(DisputeInstance.DistrictCourt, ClaimActor.Court, Citation.FromText("PP 37/2021 Pasal 45(4)")),
    ];

    private static readonly ImmutableArray<Rung> Other =
    [
        new(DisputeInstance.ComplaintUnit, ClaimActor.ComplaintUnit, Citation.FromText("UU 24/2011 Pasal 48(2)")),
        new(DisputeInstance.Mediation, ClaimActor.Mediator, Citation.FromText("UU 24/2011 Pasal 49(4)")),
        new(DisputeInstance.DistrictCourt, ClaimActor.Court, Citation.FromText("UU 24/2011 Pasal 50")),
    ];

    /// <summary>Returns the rungs of a program, in order.</summary>
    internal static ImmutableArray<Rung> Of(SocialProgram program) => program switch
    {
        SocialProgram.Jkk => Accident,
        SocialProgram.Jkp => Unemployment,
        _ => Other,
    };

    /// <summary>Returns the next rung of a claim, or the provision that makes the last decision final.</summary>
    internal static (Rung? Next, Citation Final) After(ClaimState claim)
    {
        var rungs = Of(claim.Case.Program);
        var taken = 0;
        ClaimActor? lastDecider = null;

        // A dispute about the accident is another than one about the amount: each begins with the first instance.
        for (var step = claim.Last; step is not null && step.Action is not (ClaimAction.AcceptPapers or ClaimAction.ReportStageOne); step = step.Previous!)
        {
            taken += step.Action is ClaimAction.Dispute or ClaimAction.Escalate ? 1 : 0;
            lastDecider ??= step.Action is ClaimAction.Determine or ClaimAction.Reject or ClaimAction.ConfirmAccident or ClaimAction.DenyAccident ? step.By : null;
        }

        // UU 24/2011 Pasal 49(4): what is agreed in mediation is final; a decision of the Minister and of the court leave no instance after them.
        var isAgreed = taken > 0 && lastDecider == ClaimActor.Mediator && claim.Last.Action != ClaimAction.Escalate;
        return isAgreed || taken >= rungs.Length ? (null, rungs[Math.Min(taken, rungs.Length) - 1].Citation) : (rungs[taken], rungs[taken].Citation);
    }

    /// <summary>Refuses who does not decide before an instance.</summary>
    internal static DomainError? NotBefore(Rung rung, ClaimAction action, ClaimActor by) => by == rung.Decider
        ? null
        : DomainError.Of(
            ErrorCatalog.ClaimNotByThis,
            "By",
            rung.Citation,
            new ErrorArgument("action", ClaimPhrases.Of(action)),
            new ErrorArgument("by", ClaimPhrases.Of(by)),
            new ErrorArgument("actors", ClaimPhrases.Of(rung.Decider)));

    internal sealed record Rung(DisputeInstance Instance, ClaimActor Decider, Citation Citation);
}
