using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>
/// The facts from which it follows who pays a benefit: the participant's segment, the day of the event, which programs covered the participant then, and what was in arrears. It
/// begins with nothing enrolled and nothing in arrears; each step gives new facts.
/// </summary>
[DebuggerDisplay("{Segment} on {EventOn}")]
public sealed class CoverFacts
{
    private ImmutableDictionary<SocialProgram, (LocalDate Since, LocalDate? Until)> covers = ImmutableDictionary<SocialProgram, (LocalDate Since, LocalDate? Until)>.Empty;
    private ImmutableDictionary<SocialProgram, int> arrears = ImmutableDictionary<SocialProgram, int>.Empty;
    private ImmutableDictionary<SocialProgram, CoverPending> pending = ImmutableDictionary<SocialProgram, CoverPending>.Empty;
    private ImmutableDictionary<SocialProgram, ImmutableArray<Condition>> closed = ImmutableDictionary<SocialProgram, ImmutableArray<Condition>>.Empty;
    private bool? settled;

    private CoverFacts(Segment segment, EmployerScale? scale, LocalDate eventOn)
    {
        this.Segment = segment;
        this.Scale = scale;
        this.EventOn = eventOn;
    }

    private CoverFacts(CoverFacts other)
        : this(other.Segment, other.Scale, other.EventOn)
    {
        this.covers = other.covers;
        this.arrears = other.arrears;
        this.pending = other.pending;
        this.closed = other.closed;
        this.settled = other.settled;
        this.HasReportedLess = other.HasReportedLess;
        this.IsEmployerClosed = other.IsEmployerClosed;
        this.IsOccupationalDisease = other.IsOccupationalDisease;
    }

    /// <summary>Gets the segment.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the size of the employer; needed for wage earners who are not enrolled, because it decides what the employer had to join.</summary>
    public EmployerScale? Scale { get; }

    /// <summary>Gets the day of the accident, the death, the dismissal, or what else a benefit is asked for.</summary>
    public LocalDate EventOn { get; }

    /// <summary>Gets a value indicating whether all arrears that matter, and their fines, are settled by now; without arrears they are.</summary>
    public bool IsSettled => this.settled ?? this.arrears.Values.All(months => months == 0);

    /// <summary>Gets a value indicating whether the employer reported a wage below the true one.</summary>
    public bool HasReportedLess { get; private init; }

    /// <summary>Gets a value indicating whether the employer is bankrupt or closed (PP 6/2025 Pasal 39A).</summary>
    public bool IsEmployerClosed { get; private init; }

    /// <summary>Gets a value indicating whether the event is an occupational disease (penyakit akibat kerja), which may appear after employment ended (PP 44/2015 Pasal 48).</summary>
    public bool IsOccupationalDisease { get; private init; }

    /// <summary>Begins with the facts of a participant who is enrolled in nothing.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="eventOn">The day of the event.</param>
    /// <param name="scale">The size of the employer, of wage earners.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> or <paramref name="scale"/> is not a member of its enumeration.</exception>
    public static CoverFacts Of(Segment segment, LocalDate eventOn, EmployerScale? scale = null)
    {
        if (!Enum.IsDefined(segment))
        {
            throw new ArgumentOutOfRangeException(nameof(segment), segment, null);
        }

        return scale is { } size && !Enum.IsDefined(size)
            ? throw new ArgumentOutOfRangeException(nameof(scale), scale, null)
            : new(segment, scale, eventOn);
    }

    /// <summary>Returns the facts with cover of some programs.</summary>
    /// <param name="programs">The programs.</param>
    /// <param name="since">The first day of cover.</param>
    /// <param name="until">The last day of cover; <see langword="null"/> when it goes on.</param>
    /// <returns>The new facts.</returns>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="since"/>.</exception>
    public CoverFacts Enrolled(ProgramBundle programs, LocalDate since, LocalDate? until = null) => until < since
        ? throw new ArgumentException("Cover does not end before it begins.", nameof(until))
        : new(this) { covers = this.covers.SetItems(programs.Programs().Select(program => KeyValuePair.Create(program, (since, until)))) };

    /// <summary>Returns the facts of a worker who is registered in some programs and not covered yet.</summary>
    /// <param name="programs">The programs.</param>
    /// <param name="reason">Why there is no cover yet.</param>
    /// <returns>The new facts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a member of the enumeration.</exception>
    public CoverFacts Awaiting(ProgramBundle programs, CoverPending reason) => Enum.IsDefined(reason)
        ? new(this) { pending = this.pending.SetItems(programs.Programs().Select(program => KeyValuePair.Create(program, reason))) }
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, null);

    /// <summary>Returns the facts of a worker whom the law does not let take part in a program: by age, for JKP by its conditions, JKM of an owner who has it in another company.</summary>
    /// <param name="program">The program.</param>
    /// <param name="conditions">The conditions that were looked at; at least one is not met.</param>
    /// <returns>The new facts.</returns>
    /// <exception cref="ArgumentException"><paramref name="conditions"/> is default, or all of them are met.</exception>
    public CoverFacts ClosedTo(SocialProgram program, ImmutableArray<Condition> conditions) => conditions.IsDefault || conditions.All(condition => condition.IsMet)
        ? throw new ArgumentException("A program is closed by a condition that is not met.", nameof(conditions))
        : new(this) { closed = this.closed.SetItem(program, conditions) };

    /// <summary>Returns the facts with arrears at the event. More than none means not settled, until <see cref="Settled"/> says so.</summary>
    /// <param name="program">The program.</param>
    /// <param name="consecutiveMonths">The consecutive months in arrears on the day of the event.</param>
    /// <returns>The new facts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration, or <paramref name="consecutiveMonths"/> is negative.</exception>
    public CoverFacts InArrears(SocialProgram program, int consecutiveMonths)
    {
        if (!Enum.IsDefined(program))
        {
            throw new ArgumentOutOfRangeException(nameof(program), program, null);
        }

        ArgumentOutOfRangeException.ThrowIfNegative(consecutiveMonths);
        return new(this) { arrears = this.arrears.SetItem(program, consecutiveMonths), settled = null };
    }

    /// <summary>
    /// Returns the facts with the arrears that a ledger had on the day of the event, and whether they are settled on a later day. Of an employer all arrears and fines have to be settled;
    /// of a self-employed participant those of JKK and JKM, since JHT is saved of one's own will (PP 44/2015 Pasal 39(1)b, 42(1)b).
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="today">The day on which the question is asked; what was paid until then decides whether the arrears are settled. The day of the event when not given.</param>
    /// <returns>The new facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="today"/> is before the day of the event.</exception>
    public CoverFacts With(PaymentLedger ledger, LocalDate? today = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        if (today < this.EventOn)
        {
            throw new ArgumentOutOfRangeException(nameof(today), today, "Nobody asks before the event.");
        }

        var atEvent = ledger.StandingOn(this.EventOn);
        var now = today is { } day ? ledger.StandingOn(day) : atEvent;
        return new(this)
        {
            arrears = this.arrears.SetItems(ProgramBundle.JkkJkmJhtJp.Programs().Select(program => KeyValuePair.Create(program, atEvent.ConsecutiveArrears(program)))),
            settled = ledger.Payer == Payer.Participant
                ? now.ArrearsMonths(SocialProgram.Jkk).Count == 0 && now.ArrearsMonths(SocialProgram.Jkm).Count == 0
                : now.IsSettled,
        };
    }

    /// <summary>Returns the facts after all arrears and fines were settled; what was in arrears at the event stays as it was.</summary>
    /// <returns>The new facts.</returns>
    public CoverFacts Settled() => new(this) { settled = true };

    /// <summary>Returns the facts of an employer who reported a wage below the true one.</summary>
    /// <returns>The new facts.</returns>
    public CoverFacts ReportedLess() => new(this) { HasReportedLess = true };

    /// <summary>Returns the facts of an employer who is bankrupt or closed.</summary>
    /// <returns>The new facts.</returns>
    public CoverFacts EmployerClosed() => new(this) { IsEmployerClosed = true };

    /// <summary>Returns the facts of an occupational disease.</summary>
    /// <returns>The new facts.</returns>
    public CoverFacts OccupationalDisease() => new(this) { IsOccupationalDisease = true };

    /// <summary>Returns the consecutive months in arrears on the day of the event.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The months; zero when none were named.</returns>
    public int ArrearsOf(SocialProgram program) => this.arrears.GetValueOrDefault(program);

    /// <summary>Returns how cover stood on the day of the event.</summary>
    internal CoverState StateOf(SocialProgram program) => program switch
    {
        _ when this.covers.TryGetValue(program, out var cover) && this.EventOn >= cover.Since => this.EventOn > cover.Until ? CoverState.Ended : CoverState.Enrolled,
        _ when this.closed.ContainsKey(program) => CoverState.Closed,
        _ when this.pending.ContainsKey(program) => CoverState.Pending,
        _ => CoverState.NotEnrolled,
    };

    internal LocalDate? EndOf(SocialProgram program) => this.covers.TryGetValue(program, out var cover) ? cover.Until : null;

    internal CoverPending PendingOf(SocialProgram program) => this.pending[program];

    internal ImmutableArray<Condition> ConditionsOf(SocialProgram program) => this.closed[program];
}
