using System.Numerics;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>The refusals of claims.</summary>
internal static class ClaimFaults
{
    /// <summary>Throws when nobody, or more than one, would act.</summary>
    internal static void Against(ClaimActor by)
    {
        if (!BitOperations.IsPow2((int)by) || (by & ClaimNames.Everybody) == ClaimActor.None)
        {
            throw new ArgumentOutOfRangeException(nameof(by), by, "One actor acts.");
        }
    }

    internal static DomainError NotFromHere(ClaimState claim, ClaimAction action) => DomainError.Of(
        ErrorCatalog.ClaimNotFromHere, "Action", new ErrorArgument("action", ClaimPhrases.Of(action)), new ErrorArgument("status", ClaimPhrases.Of(claim.Status)));

    internal static DomainError NotBy(ClaimTransition row, ClaimCase claimCase, ClaimActor by) => DomainError.Of(
        ErrorCatalog.ClaimNotByThis,
        "By",
        row.Citations[0],
        new ErrorArgument("action", ClaimPhrases.Of(row.Action)),
        new ErrorArgument("by", ClaimPhrases.Of(by)),
        new ErrorArgument("actors", ClaimPhrases.Of(claimCase.Narrowed(row.Action, row.Actors))));

    internal static DomainError Backwards(LocalDateTime at, LocalDateTime last) =>
        DomainError.Of(ErrorCatalog.ClaimBackwards, "At", new ErrorArgument("at", ClaimPhrases.Time(at)), new ErrorArgument("last", ClaimPhrases.Time(last)));

    internal static DomainError BeforeEvent(LocalDateTime at, LocalDateTime happened) =>
        DomainError.Of(ErrorCatalog.ClaimBeforeEvent, "At", new ErrorArgument("at", ClaimPhrases.Time(at)), new ErrorArgument("event", ClaimPhrases.Time(happened)));

    /// <summary>Refuses what can be done only after a term, until its last day is over.</summary>
    internal static DomainError? Runs(LocalDate on, LocalDate due, Citation citation) => on > due
        ? null
        : DomainError.Of(ErrorCatalog.ClaimTermRuns, "At", citation, new ErrorArgument("at", on), new ErrorArgument("due", due));

    internal static DomainError PaperTwice(ClaimPapers twice) =>
        DomainError.Of(ErrorCatalog.ClaimPaperTwice, "Papers", new ErrorArgument("papers", ClaimPhrases.Of(twice)));

    internal static DomainError PaperNotThere(ClaimPapers missing) =>
        DomainError.Of(ErrorCatalog.ClaimPaperNotThere, "SetAside", new ErrorArgument("papers", ClaimPhrases.Of(missing)));

    internal static DomainError AmountDiffers(Rupiah amount, Rupiah determined, Citation citation) => DomainError.Of(
        ErrorCatalog.ClaimAmountDiffers, "Amount", citation, new ErrorArgument("amount", amount), new ErrorArgument("determined", determined));

    internal static DomainError EventIncomplete(ClaimEvent incomplete) => DomainError.Of(
        ErrorCatalog.ClaimEventIncomplete, "Events", new ErrorArgument("number", incomplete.Number), new ErrorArgument("action", ClaimPhrases.Of(incomplete.Action)));

    internal static DomainError? OfNote(string note) => string.IsNullOrWhiteSpace(note)
        ? DomainError.Of(ErrorCatalog.ClaimNoteMissing, "Note")
        : note.Length > ClaimPhrases.LongestNote ? DomainError.Of(ErrorCatalog.ClaimNoteTooLong, "Note", new ErrorArgument("most", ClaimPhrases.LongestNote)) : null;
}
