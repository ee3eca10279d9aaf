using System.Numerics;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims.Proof;

/// <summary>Searches a program's claims from every beginning, step by step through the public methods, until no new situation is found; keeps for each row the first claim that took it.</summary>
internal static class ClaimSearch
{
    private static readonly int[] Arguments = [0, ClaimSteps.AtOnce, ClaimSteps.Bare];
    private static readonly Period[] Waits = [Period.FromDays(1), Period.FromMonths(4), Period.FromYears(11)];

    private static readonly Dictionary<SocialProgram, Dictionary<(ClaimStatus?, ClaimAction), (ClaimState? Before, ClaimState After)>> Found =
        Enum.GetValues<SocialProgram>().ToDictionary(program => program, Search);

    /// <summary>Returns the claim before and after a row was taken; <see langword="null"/> when no way to it was found.</summary>
    internal static (ClaimState? Before, ClaimState After)? Taken(SocialProgram program, ClaimStatus? from, ClaimAction action) =>
        Found[program].TryGetValue((from, action), out var step) ? step : null;

    internal static IEnumerable<ClaimActor> Each(ClaimActor actors) => Enum.GetValues<ClaimActor>().Where(actor => BitOperations.IsPow2((int)actor) && (actors & actor) != ClaimActor.None);

    private static Dictionary<(ClaimStatus?, ClaimAction), (ClaimState?, ClaimState)> Search(SocialProgram program)
    {
        var found = new Dictionary<(ClaimStatus?, ClaimAction), (ClaimState?, ClaimState)>();
        var seen = new HashSet<string>();
        var next = new Queue<ClaimState>();
        foreach (var row in ClaimTable.Of(program).Where(row => row.From is null))
        {
            foreach (var begun in Each(row.Actors).Select(by => ClaimSteps.Begin(program, row.Action, by, ClaimSteps.Start)))
            {
                Keep(null, row.Action, begun);
            }
        }

        while (next.TryDequeue(out var claim))
        {
            foreach (var (action, actor, wait, other) in from row in claim.Transitions from actor in Each(row.Actors) from wait in Waits from other in Arguments select (row.Action, actor, wait, other))
            {
                Keep(claim, action, ClaimSteps.Take(claim, action, actor, claim.Last.At + wait, other));
            }
        }

        return found;

        void Keep(ClaimState? before, ClaimAction action, Outcome<ClaimState>? outcome)
        {
            if (outcome is not { IsSuccess: true, Value: var after })
            {
                return;
            }

            found.TryAdd((before?.Status, action), (before, after));
            if (seen.Add(Situation(after)))
            {
                next.Enqueue(after);
            }
        }
    }

    // What decides which rows are open; not when it happened, nor how often.
    private static string Situation(ClaimState claim) => string.Join(
        ' ',
        claim.Status,
        claim.Checklist.IsComplete,
        claim.IsUnderReview,
        claim is DeterminedClaim<JpCase> pension && pension.Award.MonthlyPension is not null,
        claim is JkpMonthFiled month && month.Evidence.IsOutOfWork,
        (claim as PensionStopped)?.Reason,
        (claim.Case as JpCase)?.Beneficiary);
}
