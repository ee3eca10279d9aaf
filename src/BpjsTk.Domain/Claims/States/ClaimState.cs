using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using BpjsTk.Domain.Benefits;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>
/// A claim as it stands. Each state is a type of its own, with a method for each transition that the law allows there and none besides: paying a rejected claim does not compile. A transition gives the
/// next state and leaves this one as it is; one that is refused changes nothing.
/// </summary>
[DebuggerDisplay("{Id} {Status} v{Version}")]
public abstract class ClaimState
{
    private protected ClaimState(ClaimEvent last, ClaimCase claimCase, ClaimPapers papers, bool isUnderReview)
    {
        this.Last = last;
        this.Case = claimCase;
        this.Papers = papers;
        this.IsUnderReview = isUnderReview;
    }

    private protected ClaimState(ClaimState from, ClaimEvent last)
        : this(last, from.Case, from.Papers, from.IsUnderReview)
    {
    }

    /// <summary>Gets the identity that the application gave the claim.</summary>
    public string Id => this.Last.ClaimId;

    /// <summary>Gets where the claim stands.</summary>
    public abstract ClaimStatus Status { get; }

    /// <summary>Gets what it is about.</summary>
    public ClaimCase Case { get; private set; }

    /// <summary>Gets the papers that were handed in.</summary>
    public ClaimPapers Papers { get; private set; }

    /// <summary>Gets the last event.</summary>
    public ClaimEvent Last { get; private set; }

    /// <summary>Gets how many events there are: what a store compares before it adds one.</summary>
    public int Version => this.Last.Number;

    /// <summary>Gets a value indicating whether the claim is drawn for an audit, which stands beside the state.</summary>
    public bool IsUnderReview { get; private set; }

    /// <summary>Gets all events, the first one first.</summary>
    public ImmutableArray<ClaimEvent> Events
    {
        get
        {
            var events = new ClaimEvent[this.Version];
            for (var step = this.Last; step is not null; step = step.Previous)
            {
                events[step.Number - 1] = step;
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(events);
        }
    }

    /// <summary>Gets the rows of the table that lead on from here; of the mark for review the one that changes it.</summary>
    public ImmutableArray<ClaimTransition> Transitions =>
        [.. ClaimTable.From(this.Case.Program, this.Status).Where(row => row.Action != (this.IsUnderReview ? ClaimAction.MarkForReview : ClaimAction.EndReview))];

    /// <summary>Gets what the claim needs, and what of it is there.</summary>
    public ClaimChecklist Checklist => ClaimChecklist.Of(this);

    /// <summary>Says who may do something in this claim as it stands; the table alone says who may in some claim of the program.</summary>
    /// <param name="action">What is done.</param>
    /// <returns>Who may, or <see cref="ClaimActor.None"/> when it cannot be done here.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="action"/> is not a member of the enumeration.</exception>
    public ClaimActor WhoMay(ClaimAction action)
    {
        if (!Enum.IsDefined(action))
        {
            throw new ArgumentOutOfRangeException(nameof(action), action, null);
        }

        return this.Transitions.Where(row => row.Action == action).Aggregate(ClaimActor.None, (all, row) => all | this.Case.Narrowed(action, row.Actors));
    }

    /// <summary>Gets what became of the injured by the doctor's last certificate; <see langword="null"/> before it, and of other programs.</summary>
    internal AccidentConsequenceKind? Consequence => this.Find(ClaimAction.Certify)?.Facts?.Consequence;

    /// <summary>Gets the day on which the claim was first filed; while it is not, the day of the last event.</summary>
    internal LocalDate FiledOn
    {
        get
        {
            var filed = this.Last;
            for (var step = this.Last; step is not null; step = step.Previous)
            {
                filed = step.Action is ClaimAction.Submit or ClaimAction.ReportStageTwo ? step : filed;
            }

            return filed.At.Date;
        }
    }

    /// <summary>Writes the audit trail: every event in one line; personal numbers are masked.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public IEnumerable<string> ToText(Language language) => [.. this.Events.Select(step => step.ToText(language))];

    /// <summary>Does again what an event says was done, without the rules that were applied when it was decided.</summary>
    internal abstract Outcome<ClaimState> Replay(ClaimEvent next);

    /// <summary>Returns the last event of a kind.</summary>
    internal ClaimEvent? Find(ClaimAction action)
    {
        var step = this.Last;
        while (step is not null && step.Action != action)
        {
            step = step.Previous;
        }

        return step;
    }

    /// <summary>Says why something cannot be done here by somebody at a time: not in the table, not by this one, or before what was done last.</summary>
    internal DomainError? Refusal(ClaimAction action, ClaimActor by, LocalDateTime at)
    {
        ClaimFaults.Against(by);

        if (ClaimTable.Find(this.Case.Program, this.Status, action) is not { } row)
        {
            return ClaimFaults.NotFromHere(this, action);
        }

        if ((this.Case.Narrowed(action, row.Actors) & by) == ClaimActor.None)
        {
            return ClaimFaults.NotBy(row, this.Case, by);
        }

        return at < this.Last.At ? ClaimFaults.Backwards(at, this.Last.At) : null;
    }

    internal ClaimEvent Next(ClaimAction action, ClaimActor by, LocalDateTime at, ClaimEventFacts? facts = null) => new(this.Id, this.Last, action, by, at, facts);

    /// <summary>Returns this state after an event that does not leave it.</summary>
    internal ClaimState Staying(ClaimEvent last, ClaimCase? corrected = null, ClaimPapers? papers = null, bool? isUnderReview = null)
    {
        var copy = (ClaimState)this.MemberwiseClone();
        copy.Last = last;
        copy.Case = corrected ?? this.Case;
        copy.Papers = papers ?? this.Papers;
        copy.IsUnderReview = isUnderReview ?? this.IsUnderReview;
        return copy;
    }

    private protected static Outcome<ClaimState> Up<TState>(Outcome<TState> outcome)
        where TState : ClaimState => outcome.TryGet(out var state, out var errors) ? Outcome.Success<ClaimState>(state) : Outcome.Failure<ClaimState>(errors);

    /// <summary>Replays what every state knows: corrections, papers and audits.</summary>
    private protected Outcome<ClaimState> ReplayHere(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.AddPapers, Facts.Papers: { } papers } => Up(ClaimTransitions.Add(this, papers, next.By, next.At)),
        { Action: ClaimAction.Correct, Facts: { Case: { } corrected, Note: { } note } } => Up(ClaimTransitions.Corrected(this, corrected, note, next.By, next.At)),
        { Action: ClaimAction.MarkForReview } => Up(this.MarkForReview(next.By, next.At)),
        { Action: ClaimAction.EndReview } => Up(this.EndReview(next.By, next.At)),
        _ => Outcome.Failure<ClaimState>(this.Refusal(next.Action, next.By, next.At) ?? ClaimFaults.EventIncomplete(next)),
    };

}
