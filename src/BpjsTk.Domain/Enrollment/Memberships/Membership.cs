using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Forms;
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
    /// <c>BPJSTK-MEM-011</c> for facts of somebody born on another day, <c>-020</c> for facts registered on another day, <c>BPJSTK-LAW-001</c> before July 2015.
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

        if (opened.Facts is { } facts && MembershipFacts.Fault(person, facts, opened.On) is { } fault)
        {
            return Outcome.Failure<Membership>(fault);
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
        return since is { } began
            && began <= date
            && (state!.EndedOn is not { } ended || date <= ended)
            && (state.Place is not ContractedWork work || ((work.CoversBeforeStart || date >= work.StartsOn) && date <= work.EndsOn));
    }

    /// <summary>Decides in which programs a wage earner takes part in a month, JKP included, by the state at the month's end.</summary>
    /// <param name="month">The month.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The participation with the conditions that were looked at, or <c>BPJSTK-MEM-010</c> for a membership of another segment, <c>-012</c> for a month in which the
    /// membership was not in force, and the refusals of <see cref="ParticipationRules.Decide"/>. Who works for several employers is decided by
    /// <see cref="MembershipFile.ParticipationIn"/>.
    /// </returns>
    public Outcome<Participation> ParticipationIn(YearMonth month, PolicySet? policies = null) => this.ParticipationAmongOthers(month, null, policies);

    /// <summary>
    /// Returns the facts from which it follows who pays if something happens on a day: which programs covered then, which did not yet, no longer or cannot, and, when a
    /// ledger is given, what was in arrears. <see cref="CoverRules.Decide"/> and <see cref="CoverRules.DecideAll"/> answer. Of who works for several employers,
    /// <see cref="MembershipFile.CoverFactsOn"/> knows which was chosen for JKP.
    /// </summary>
    /// <param name="eventOn">The day of the accident, the death, the dismissal, or what else a benefit is asked for.</param>
    /// <param name="ledger">The payments of the employer or the self-employed participant; <see langword="null"/> when nothing is in arrears.</param>
    /// <param name="today">The day on which the question is asked, by which arrears may be settled; the day of the event when not given.</param>
    /// <returns>The facts; of a day before the registration those of somebody who is enrolled in nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="today"/> is before <paramref name="eventOn"/>.</exception>
    public CoverFacts CoverFactsOn(LocalDate eventOn, PaymentLedger? ledger = null, LocalDate? today = null) => this.CoverFactsAmongOthers(eventOn, null, ledger, today);

    internal CoverFacts CoverFactsAmongOthers(LocalDate eventOn, bool? hasJkpElsewhere, PaymentLedger? ledger, LocalDate? today)
    {
        var state = this.StateOn(eventOn) ?? this.states[0];
        var facts = CoverFacts.Of(state.Segment, eventOn, (state.Place as Workplace)?.Employer.Scale);
        if (state.RegisteredOn <= eventOn)
        {
            facts = this.DecisionsOn(state, eventOn, hasJkpElsewhere).Aggregate(facts, (known, decision) => known.ClosedTo(decision.Program, decision.Conditions));
            facts = ProgramBundle.JkkJkmJhtJp.Programs().Aggregate(facts, (known, program) => Covered(known, state, program));
            facts = this.CoveredByJkp(facts, state, eventOn, hasJkpElsewhere);
        }

        return ledger is null ? facts : facts.With(ledger, today);
    }

    internal Outcome<Participation> ParticipationAmongOthers(YearMonth month, bool? hasJkpElsewhere, PolicySet? policies)
    {
        var last = month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);
        if (this.StateOn(last) is not { } state || state.EndedOn < month.OnDayOfMonth(1))
        {
            return Outcome.Failure<Participation>(DomainError.Of(ErrorCatalog.MembershipNotInForce, string.Empty, new ErrorArgument("month", month)));
        }

        return this.Decide(state, month, hasJkpElsewhere, policies);
    }

    private static CoverFacts Covered(CoverFacts facts, MembershipState state, SocialProgram program)
    {
        var bundle = ProgramBundle.Of(program);
        if (program == SocialProgram.Jp && state.JpEndedOn is not null)
        {
            // Nothing of JP is left after its lump sum.
            return facts;
        }

        if (state.SpanOf(program) is not { } span)
        {
            return !state.Programs.Contains(program) ? facts : facts.Awaiting(bundle, (state.Kpj, state.NumberIssuedOn, state.FirstPaidOn) switch
            {
                (not null, null, null) => CoverPending.MovedAndUnpaid,
                (_, _, not null) => CoverPending.NumberMissing,
                _ => CoverPending.FirstPaymentMissing,
            });
        }

        // Outside the days of a contract there is no cover; a placement agency's worker has it before departure too.
        var work = state.Place as ContractedWork;
        var since = work is { CoversBeforeStart: false } ? LocalDate.Max(span.Since, work.StartsOn) : span.Since;
        var until = Earliest(Earliest(state.EndedOn, span.Until), work?.EndsOn);
        return until < since ? facts : facts.Enrolled(bundle, since, until);
    }

    private static LocalDate? Earliest(LocalDate? one, LocalDate? other) => one is { } first && other is { } second ? LocalDate.Min(first, second) : one ?? other;

    private static Condition NotMet(string indonesian, string english, string citation) => new(new(indonesian, english), false, Citation.FromText(citation));

    // What the law closes to this worker on the day; what was chosen and is only not covered yet is not among it.
    private IEnumerable<(SocialProgram Program, ImmutableArray<Condition> Conditions)> DecisionsOn(MembershipState state, LocalDate eventOn, bool? hasJkpElsewhere)
    {
        if (state.JpEndedOn is not null)
        {
            yield return (SocialProgram.Jp, [NotMet("JP belum dibayar sekaligus", "JP was not paid out in a lump sum", "PP 45/2015 Pasal 3(4)b")]);
        }

        if (state.Place is Workplace { IsOwner: true } && !state.Programs.Contains(SocialProgram.Jkm))
        {
            yield return (SocialProgram.Jkm, [NotMet("JKM pemilik diikuti pada perusahaan ini", "the owner's JKM is in this company", "PP 44/2015 Pasal 15(2)")]);
        }

        if (this.Decide(state, eventOn.ToYearMonth(), hasJkpElsewhere, null).TryGet(out var participation))
        {
            foreach (var decision in participation.Decisions.Where(one => !one.IsParticipant && one.Program is SocialProgram.Jp or SocialProgram.Jkp))
            {
                // That JP was not joined is a choice or a neglect; what closes it are the conditions of age.
                ImmutableArray<Condition> conditions = decision.Program == SocialProgram.Jp ? [.. decision.Conditions.Skip(1)] : decision.Conditions;
                if (conditions.Any(condition => !condition.IsMet) && (state.JpEndedOn is null || decision.Program == SocialProgram.Jkp))
                {
                    yield return (decision.Program, conditions);
                }
            }
        }
    }

    // JKP is no choice: it covers with JKK while its conditions are met.
    private CoverFacts CoveredByJkp(CoverFacts facts, MembershipState state, LocalDate eventOn, bool? hasJkpElsewhere)
    {
        var on = state.EndedOn is { } ended ? LocalDate.Min(ended, eventOn) : eventOn;
        if (!this.Decide(state, on.ToYearMonth(), hasJkpElsewhere, null).TryGet(out var participation) || !participation.Programs.Contains(SocialProgram.Jkp))
        {
            return facts;
        }

        var jkp = ProgramBundle.Of(SocialProgram.Jkp);
        return state.SpanOf(SocialProgram.Jkk) is { } span && !(state.EndedOn < span.Since)
            ? facts.Enrolled(jkp, span.Since, state.EndedOn)
            : facts.Awaiting(jkp, state.FirstPaidOn is null ? CoverPending.FirstPaymentMissing : CoverPending.NumberMissing);
    }

    private Outcome<Participation> Decide(MembershipState state, YearMonth month, bool? hasJkpElsewhere, PolicySet? policies)
    {
        if (state is not { Place: Workplace workplace, Facts: { } facts })
        {
            return Outcome.Failure<Participation>(DomainError.Of(ErrorCatalog.MembershipWithoutEmployer, string.Empty));
        }

        // The month in which JP is paid out is still paid, after it age has closed JP.
        var programs = state.JpEndedOn is { } over && month <= over.ToYearMonth() ? state.Programs.With(SocialProgram.Jp) : state.Programs;
        var hasJkmElsewhere = workplace.IsOwner && !programs.Contains(SocialProgram.Jkm);
        var worker = hasJkpElsewhere is { } elsewhere ? facts.WithJkpElsewhere(elsewhere) : facts;
        return ParticipationRules.For(this.context.Book.InForce(month), policies).Then(rules => rules.Decide(workplace.Employer, worker, programs, hasJkmElsewhere));
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
