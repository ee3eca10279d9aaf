using System.Collections.Immutable;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>Which terms run in a claim, by its events.</summary>
internal sealed class ClaimCourse(ClaimState claim)
{
    private readonly ImmutableArray<ClaimEvent> events = claim.Events;

    /// <summary>Gets when the right was claimed: of JKK by stage II, else by the first filing.</summary>
    internal LocalDateTime? ClaimedAt => this.First(0, ClaimAction.Submit, ClaimAction.ReportStageTwo)?.At;

    internal IEnumerable<(ClaimTerm Term, LocalDateTime StartAt, LocalDateTime? DoneAt)> Terms() => claim.Case switch
    {
        JkkCase accident => [.. this.OfAccident(accident), .. this.Common(), .. this.OfDispute()],
        JpCase => [.. this.Common(), .. this.OfDispute(), .. this.OfPension()],
        JkpCase => [.. this.OfMonths(), .. this.OfDispute()],
        _ => [.. this.Common(), .. this.OfDispute()],
    };

    private IEnumerable<(ClaimTerm Term, LocalDateTime StartAt, LocalDateTime? DoneAt)> OfAccident(JkkCase accident)
    {
        var first = this.First(0, ClaimAction.ReportStageOne);

        // Permenaker 1/2025 sets no limit for staff of state organisers who are not civil servants.
        if (accident.Segment != Segment.PuNonAsn)
        {
            yield return (ClaimTerm.JkkStageOne, accident.HappenedAt, first?.At);
        }

        if (first is not null && !accident.IsDisease)
        {
            yield return (ClaimTerm.JkkConclusion, first.At, this.First(first.Number, ClaimAction.ConfirmAccident, ClaimAction.DenyAccident, ClaimAction.Determine, ClaimAction.Reject, ClaimAction.Withdraw, ClaimAction.Lapse)?.At);
        }

        if (this.Last(ClaimAction.Certify) is { } certified)
        {
            yield return (ClaimTerm.JkkStageTwo, certified.At, this.First(certified.Number, ClaimAction.ReportStageTwo)?.At);
        }

        foreach (var filed in this.events.Where(step => step.Action is ClaimAction.ReportStageTwo or ClaimAction.Resubmit))
        {
            yield return (ClaimTerm.JkkMissingPapers, filed.At, this.First(filed.Number, ClaimAction.AskForPapers, ClaimAction.AcceptPapers, ClaimAction.Withdraw)?.At);
        }
    }

    private IEnumerable<(ClaimTerm Term, LocalDateTime StartAt, LocalDateTime? DoneAt)> Common()
    {
        if (this.PaymentStart() is { } start && claim.Status is not (ClaimStatus.Rejected or ClaimStatus.Withdrawn or ClaimStatus.Submitted or ClaimStatus.Incomplete or ClaimStatus.Disputed))
        {
            var term = claim.Case.Program switch
            {
                SocialProgram.Jkk => ClaimTerm.JkkPayment,
                SocialProgram.Jkm => ClaimTerm.JkmPayment,
                SocialProgram.Jht => ClaimTerm.JhtPayment,
                _ => ClaimTerm.JpFirstPayment,
            };
            yield return (term, start.At, this.First(start.From, ClaimAction.Pay, ClaimAction.PayPension)?.At);
        }
    }

    // Of JKK the requirements are met when the agency finds it so; of the others the papers count as they came in. A pension runs from the later of right and papers; a decision in a dispute begins anew.
    private (LocalDateTime At, int From)? PaymentStart()
    {
        if (this.Last(ClaimAction.AcceptPapers) is not { } accepted)
        {
            return null;
        }

        if (this.Last(ClaimAction.Dispute) is { } dispute && this.First(dispute.Number, ClaimAction.Determine) is { } decided && dispute.Number > accepted.Number)
        {
            return (decided.At, decided.Number);
        }

        var filed = claim.Case.Program == SocialProgram.Jkk ? accepted : this.Last(accepted.Number, ClaimAction.Submit, ClaimAction.Resubmit) ?? accepted;

        // PP 45/2015 Pasal 19-23: the right to a pension begins on the first of the month after the event.
        return claim.Case is JpCase pension && pension.EventOn.ToYearMonth().PlusMonths(1).OnDayOfMonth(1) is var right && right > filed.At.Date && this.Last(ClaimAction.PassOn) is null
            ? (right.AtMidnight(), filed.Number)
            : (filed.At, filed.Number);
    }

    private IEnumerable<(ClaimTerm Term, LocalDateTime StartAt, LocalDateTime? DoneAt)> OfPension()
    {
        if (claim is not (PensionInPayment or PensionSuspended))
        {
            yield break;
        }

        var confirmedOn = claim is PensionInPayment paying ? paying.ConfirmedOn : ((PensionSuspended)claim).ConfirmedOn;
        if (claim is PensionInPayment { PaidThrough: { } through })
        {
            yield return (ClaimTerm.JpMonthPayment, through.ToDateInterval().End.AtMidnight(), null);
        }

        yield return (claim is PensionInPayment ? ClaimTerm.JpConfirmation : ClaimTerm.JpUnconfirmed, confirmedOn.AtMidnight(), null);
    }

    private IEnumerable<(ClaimTerm Term, LocalDateTime StartAt, LocalDateTime? DoneAt)> OfMonths() => this.events
        .Where(step => step.Action == ClaimAction.FileMonth)
        .Select(filed => (ClaimTerm.JkpPayment, filed.At, this.First(filed.Number, ClaimAction.PayMonth, ClaimAction.RefuseMonth)?.At));

    // UU 24/2011 Pasal 48-49; the inspector, the Minister and the court have no term in the text, and PP 37/2021 Pasal 45(3) leaves the mediation of JKP to other law.
    private IEnumerable<(ClaimTerm Term, LocalDateTime StartAt, LocalDateTime? DoneAt)> OfDispute()
    {
        if (claim.Case.Program is SocialProgram.Jkk or SocialProgram.Jkp)
        {
            yield break;
        }

        var ladder = DisputeLadder.Of(claim.Case.Program);
        var taken = 0;
        foreach (var step in this.events)
        {
            taken = step.Action == ClaimAction.AcceptPapers ? 0 : taken + (step.Action is ClaimAction.Dispute or ClaimAction.Escalate ? 1 : 0);
            if (step.Action is ClaimAction.Dispute or ClaimAction.Escalate && ladder[taken - 1].Instance is DisputeInstance.ComplaintUnit or DisputeInstance.Mediation)
            {
                var term = ladder[taken - 1].Instance == DisputeInstance.ComplaintUnit ? ClaimTerm.Complaint : ClaimTerm.Mediation;
                yield return (term, step.At, this.First(step.Number, ClaimAction.Determine, ClaimAction.Reject, ClaimAction.Escalate)?.At);
            }
        }
    }

    /// <summary>Returns the first event of the kinds after a number.</summary>
    private ClaimEvent? First(int after, params ClaimAction[] actions) => this.events.FirstOrDefault(step => step.Number > after && actions.Contains(step.Action));

    private ClaimEvent? Last(ClaimAction action) => claim.Find(action);

    /// <summary>Returns the last event of the kinds before a number.</summary>
    private ClaimEvent? Last(int before, params ClaimAction[] actions) => this.events.LastOrDefault(step => step.Number < before && actions.Contains(step.Action));
}
