using System.Collections.Immutable;
using System.Diagnostics;
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
    private readonly ImmutableDictionary<SocialProgram, (LocalDate Since, LocalDate? Until)> covers;
    private readonly ImmutableDictionary<SocialProgram, int> arrears;

    private CoverFacts(
        Segment segment,
        EmployerScale? scale,
        LocalDate eventOn,
        ImmutableDictionary<SocialProgram, (LocalDate Since, LocalDate? Until)> covers,
        ImmutableDictionary<SocialProgram, int> arrears,
        bool isSettled,
        bool hasReportedLess)
    {
        this.Segment = segment;
        this.Scale = scale;
        this.EventOn = eventOn;
        this.covers = covers;
        this.arrears = arrears;
        this.IsSettled = isSettled;
        this.HasReportedLess = hasReportedLess;
    }

    /// <summary>Gets the segment.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the size of the employer; needed for wage earners who are not enrolled, because it decides what the employer had to join.</summary>
    public EmployerScale? Scale { get; }

    /// <summary>Gets the day of the accident, the death, the dismissal, or what else a benefit is asked for.</summary>
    public LocalDate EventOn { get; }

    /// <summary>Gets a value indicating whether all arrears and fines are settled by now.</summary>
    public bool IsSettled { get; }

    /// <summary>Gets a value indicating whether the employer reported a wage below the true one.</summary>
    public bool HasReportedLess { get; }

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

        if (scale is { } size && !Enum.IsDefined(size))
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale, null);
        }

        return new(
            segment,
            scale,
            eventOn,
            ImmutableDictionary<SocialProgram, (LocalDate Since, LocalDate? Until)>.Empty,
            ImmutableDictionary<SocialProgram, int>.Empty,
            true,
            false);
    }

    /// <summary>Returns the facts with cover of some programs.</summary>
    /// <param name="programs">The programs.</param>
    /// <param name="since">The first day of cover.</param>
    /// <param name="until">The last day of cover; <see langword="null"/> when it goes on.</param>
    /// <returns>The new facts.</returns>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="since"/>.</exception>
    public CoverFacts Enrolled(ProgramBundle programs, LocalDate since, LocalDate? until = null) => until < since
        ? throw new ArgumentException("Cover does not end before it begins.", nameof(until))
        : new(this.Segment, this.Scale, this.EventOn, this.covers.SetItems(programs.Programs().Select(program => KeyValuePair.Create(program, (since, until)))), this.arrears, this.IsSettled, this.HasReportedLess);

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
        return new(this.Segment, this.Scale, this.EventOn, this.covers, this.arrears.SetItem(program, consecutiveMonths), this.IsSettled && consecutiveMonths == 0, this.HasReportedLess);
    }

    /// <summary>Returns the facts with the arrears that a ledger had on the day of the event, and whether they are settled on a later day.</summary>
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
        return new(
            this.Segment,
            this.Scale,
            this.EventOn,
            this.covers,
            this.arrears.SetItems(Enum.GetValues<SocialProgram>().Select(program => KeyValuePair.Create(program, atEvent.ConsecutiveArrears(program)))),
            today is { } day ? ledger.StandingOn(day).IsSettled : atEvent.IsSettled,
            this.HasReportedLess);
    }

    /// <summary>Returns the facts after all arrears and fines were settled; what was in arrears at the event stays as it was.</summary>
    /// <returns>The new facts.</returns>
    public CoverFacts Settled() => new(this.Segment, this.Scale, this.EventOn, this.covers, this.arrears, true, this.HasReportedLess);

    /// <summary>Returns the facts of an employer who reported a wage below the true one.</summary>
    /// <returns>The new facts.</returns>
    public CoverFacts ReportedLess() => new(this.Segment, this.Scale, this.EventOn, this.covers, this.arrears, this.IsSettled, true);

    /// <summary>Returns the consecutive months in arrears on the day of the event.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The months; zero when none were named.</returns>
    public int ArrearsOf(SocialProgram program) => this.arrears.GetValueOrDefault(program);

    /// <summary>Returns how cover stood on the day of the event.</summary>
    internal CoverState StateOf(SocialProgram program) => !this.covers.TryGetValue(program, out var cover) || this.EventOn < cover.Since
        ? CoverState.NotEnrolled
        : this.EventOn > cover.Until ? CoverState.Ended : CoverState.Enrolled;
}
