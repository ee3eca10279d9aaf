using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// A membership (kepesertaan): one person in one segment with one employer or occupation. It is its events; what holds on a day follows from those up to that
/// day, and an event that the law or the calendar forbids is refused.
/// </summary>
[DebuggerDisplay("{Person} {State}")]
public sealed class Membership
{
    private readonly MembershipContext context;
    private readonly ImmutableArray<MembershipState> states;

    private Membership(MembershipContext context, ImmutableArray<MembershipEvent> events, ImmutableArray<MembershipState> states)
    {
        this.context = context;
        this.Events = events;
        this.states = states;
    }

    /// <summary>Gets whose membership it is.</summary>
    public Person Person => this.context.Person;

    /// <summary>Gets the events, in order; the first is a <see cref="MembershipOpened"/>.</summary>
    public ImmutableArray<MembershipEvent> Events { get; }

    /// <summary>Gets what holds after all events.</summary>
    public MembershipState State => this.states[^1];

    /// <summary>Begins a membership.</summary>
    /// <param name="person">Whose membership it is.</param>
    /// <param name="opened">The registration.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>
    /// The membership, or the refusal of the programs (<see cref="BundleRules.Check"/>), <c>BPJSTK-ENR-017</c> for a birth date not before the registration,
    /// <c>BPJSTK-MEM-011</c> for facts of somebody born on another day, <c>BPJSTK-LAW-001</c> before July 2015.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> or <paramref name="opened"/> is <see langword="null"/>.</exception>
    public static Outcome<Membership> Open(Person person, MembershipOpened opened, LawBook? book = null)
    {
        Guard.Against.Null(person);
        Guard.Against.Null(opened);
        if (person.BirthDate >= opened.On)
        {
            return Outcome.Failure<Membership>(EnrollmentFaults.BirthAfter("BirthDate", person.BirthDate, opened.On));
        }

        if (opened.Facts is { } facts && (facts.BirthDate != person.BirthDate || facts.IsCitizen != person.IsCitizen))
        {
            return Outcome.Failure<Membership>(DomainError.Of(ErrorCatalog.MembershipFactsOfOther, "Facts"));
        }

        var checkedBy = new MembershipContext(person, book ?? LawBook.Default);
        return opened.Open(checkedBy).Select(state => new Membership(checkedBy, [opened], [state]));
    }

    /// <summary>Builds a membership from its events.</summary>
    /// <param name="person">Whose membership it is.</param>
    /// <param name="events">The events, in order.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The membership, or the first refusal, its member naming the event; <c>BPJSTK-MEM-001</c> when the first event is no registration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> or <paramref name="events"/> is <see langword="null"/>, or one of the events is.</exception>
    public static Outcome<Membership> Replay(Person person, IEnumerable<MembershipEvent> events, LawBook? book = null)
    {
        ImmutableArray<MembershipEvent> all = [.. Guard.Against.Null(events)];
        if (all is [MembershipOpened opened, .. var rest])
        {
            return Open(person, opened, book).TryGet(out var membership, out var errors)
                ? membership.WithAll(rest, 1)
                : Outcome.Failure<Membership>([.. errors.Select(error => error.Under(FormReader<MembershipEvent>.Place("Events", 0)))]);
        }

        return Outcome.Failure<Membership>(DomainError.Of(ErrorCatalog.MembershipNotOpened, "Events[0]"));
    }

    /// <summary>Returns the membership after one more event.</summary>
    /// <param name="next">The event, not before the last one.</param>
    /// <returns>
    /// The membership, or why the event cannot happen: <c>BPJSTK-MEM-002</c> (before the last event), <c>-003</c> (the membership has ended), and the refusals of the
    /// event itself.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Outcome<Membership> With(MembershipEvent next)
    {
        Guard.Against.Null(next);
        if (next.On < this.Events[^1].On)
        {
            return Outcome.Failure<Membership>(DomainError.Of(
                ErrorCatalog.MembershipTimeRunsBack, string.Empty, new ErrorArgument("date", next.On), new ErrorArgument("last", this.Events[^1].On)));
        }

        return this.State.EndedOn is { } ended
            ? Outcome.Failure<Membership>(DomainError.Of(ErrorCatalog.MembershipIsOver, string.Empty, new ErrorArgument("ended", ended)))
            : next.ApplyTo(this.State, this.context).Select(state => new Membership(this.context, this.Events.Add(next), this.states.Add(state)));
    }

    /// <summary>Returns the membership after more events; when one is refused, none happens.</summary>
    /// <param name="events">The events, in order.</param>
    /// <returns>The membership, or the first refusal, its member naming the place in <paramref name="events"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>, or one of the events is.</exception>
    public Outcome<Membership> With(IEnumerable<MembershipEvent> events) => this.WithAll([.. Guard.Against.Null(events)], 0);

    /// <summary>Returns what held at the end of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The state after all events up to that day; <see langword="null"/> before the registration.</returns>
    public MembershipState? StateOn(LocalDate date)
    {
        for (var i = this.Events.Length - 1; i >= 0; i--)
        {
            if (this.Events[i].On <= date)
            {
                return this.states[i];
            }
        }

        return null;
    }

    /// <summary>Says whether a program covers on a day.</summary>
    /// <param name="program">JKK, JKM, JHT or JP.</param>
    /// <param name="date">The day.</param>
    /// <returns><see langword="true"/> from the day cover begins through the last day of the membership; arrears are not looked at.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is JKP, which follows month by month, or not a member of the enumeration.</exception>
    public bool IsCoveredOn(SocialProgram program, LocalDate date)
    {
        // On the day of the end itself the membership still covers.
        var state = this.StateOn(date);
        var since = state?.CoveredSince(program);
        return since is { } began && began <= date && (state!.EndedOn is not { } ended || date <= ended) && (state.Place is not ContractedWork work || (date >= work.StartsOn && date <= work.EndsOn));
    }

    /// <summary>Decides in which programs a wage earner takes part in a month, JKP included, by the state at the month's end.</summary>
    /// <param name="month">The month.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The participation with the conditions that were looked at, or <c>BPJSTK-MEM-010</c> for a membership of another segment, <c>-012</c> for a month in which the
    /// membership was not in force, and the refusals of <see cref="ParticipationRules.Decide"/>.
    /// </returns>
    public Outcome<Participation> ParticipationIn(YearMonth month, PolicySet? policies = null)
    {
        var last = month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);
        if (this.StateOn(last) is not { } state || state.EndedOn < month.OnDayOfMonth(1))
        {
            return Outcome.Failure<Participation>(DomainError.Of(ErrorCatalog.MembershipNotInForce, string.Empty, new ErrorArgument("month", month)));
        }

        return state is { Place: Workplace workplace, Facts: { } facts }
            ? ParticipationRules.For(this.context.Book.InForce(month), policies).Then(rules => rules.Decide(workplace.Employer, facts, state.Programs))
            : Outcome.Failure<Participation>(DomainError.Of(ErrorCatalog.MembershipWithoutEmployer, string.Empty));
    }

    /// <summary>
    /// Returns the facts from which it follows who pays if something happens on a day: which programs covered then, and, when a ledger is given, what was in arrears.
    /// <see cref="CoverRules.Decide"/> and <see cref="CoverRules.DecideAll"/> answer.
    /// </summary>
    /// <param name="eventOn">The day of the accident, the death, the dismissal, or what else a benefit is asked for.</param>
    /// <param name="ledger">The payments of the employer or the self-employed participant; <see langword="null"/> when nothing is in arrears.</param>
    /// <param name="today">The day on which the question is asked, by which arrears may be settled; the day of the event when not given.</param>
    /// <returns>The facts; of a day before the registration those of somebody who is enrolled in nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="today"/> is before <paramref name="eventOn"/>.</exception>
    public CoverFacts CoverFactsOn(LocalDate eventOn, PaymentLedger? ledger = null, LocalDate? today = null)
    {
        var state = this.StateOn(eventOn) ?? this.states[0];
        var facts = CoverFacts.Of(state.Segment, eventOn, (state.Place as Workplace)?.Employer.Scale);
        foreach (var program in state.Programs.Programs())
        {
            facts = Covered(facts, state, ProgramBundle.Of(program), state.CoveredSince(program), eventOn);
        }

        // JKP is no choice: it covers while its conditions are met, as the other programs of the wage earner do.
        if (this.ParticipationIn(eventOn.ToYearMonth()).TryGet(out var participation) && participation.Programs.Contains(SocialProgram.Jkp))
        {
            facts = Covered(facts, state, ProgramBundle.Of(SocialProgram.Jkp), state.CoveredSince(SocialProgram.Jkk), eventOn);
        }

        return ledger is null ? facts : facts.With(ledger, today);
    }

    // Outside the days of a contract there is no cover; before its first day it is as if nobody were enrolled.
    private static CoverFacts Covered(CoverFacts facts, MembershipState state, ProgramBundle program, LocalDate? since, LocalDate eventOn)
    {
        var work = state.Place as ContractedWork;
        var from = work is null || since is null ? since : LocalDate.Max(since.Value, work.StartsOn);
        var until = work is null ? state.EndedOn : LocalDate.Min(state.EndedOn ?? work.EndsOn, work.EndsOn);
        return from is { } day && day <= eventOn && !(until < day) ? facts.Enrolled(program, day, until) : facts;
    }

    private Outcome<Membership> WithAll(ImmutableArray<MembershipEvent> events, int offset)
    {
        var membership = this;
        for (var i = 0; i < events.Length; i++)
        {
            if (!membership.With(events[i]).TryGet(out var next, out var errors))
            {
                var place = FormReader<MembershipEvent>.Place("Events", i + offset);
                return Outcome.Failure<Membership>([.. errors.Select(error => error.Under(place))]);
            }

            membership = next;
        }

        return Outcome.Success(membership);
    }
}
