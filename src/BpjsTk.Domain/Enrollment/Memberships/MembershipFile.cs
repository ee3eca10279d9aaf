using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// All memberships of one person: with several employers, as wage earner and self-employed, one after the other or at the same time. What they owe each other is
/// kept: one number for life, one membership with each employer at a time, one as self-employed, JKM of an owner in one company, one employer for JKP.
/// </summary>
[DebuggerDisplay("{Person}: {Memberships.Length} memberships")]
public sealed class MembershipFile
{
    private readonly LawBook book;

    private readonly ImmutableArray<(LocalDate On, int Index)> jkpChoices;

    private MembershipFile(Person person, LawBook book, ImmutableArray<Membership> memberships, ImmutableArray<(LocalDate On, int Index)> jkpChoices)
    {
        this.Person = person;
        this.book = book;
        this.Memberships = memberships;
        this.jkpChoices = jkpChoices;
    }

    /// <summary>Gets whose memberships they are.</summary>
    public Person Person { get; }

    /// <summary>Gets the memberships, in the order in which they were opened; ended ones stay.</summary>
    public ImmutableArray<Membership> Memberships { get; }

    /// <summary>Gets the participant number; <see langword="null"/> until one was issued or brought along.</summary>
    public Kpj? Kpj => this.Memberships.Select(membership => membership.State.Kpj).FirstOrDefault(kpj => kpj is not null);

    /// <summary>Returns the file of a person who has no membership yet.</summary>
    /// <param name="person">The person.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>An empty file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is <see langword="null"/>.</exception>
    public static MembershipFile Of(Person person, LawBook? book = null) => new(Guard.Against.Null(person), book ?? LawBook.Default, [], []);

    /// <summary>Opens one more membership.</summary>
    /// <param name="opened">The registration.</param>
    /// <returns>
    /// The file, or the refusals of <see cref="Membership.Open"/>, <c>BPJSTK-MEM-013</c> (this membership is open already, or was on that day), <c>-014</c> (another number
    /// than the person's), <c>-017</c> (JP after its lump sum), <c>-022</c> (the person died), <c>BPJSTK-BND-008</c> (JKM of an owner in two companies) and <c>BPJSTK-MEM-018</c> (in none).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="opened"/> is <see langword="null"/>.</exception>
    public Outcome<MembershipFile> Open(MembershipOpened opened)
    {
        Guard.Against.Null(opened);
        if (this.DiedOn is { } died)
        {
            return Refuse(DomainError.Of(ErrorCatalog.MembershipOfTheDead, string.Empty, new ErrorArgument("died", died)));
        }

        if (this.Memberships.Any(membership => membership.State.Place.IsSameAs(opened.Place) && (membership.State.EndedOn is not { } ended || opened.On <= ended)))
        {
            return Refuse(DomainError.Of(ErrorCatalog.MembershipTwice, "Place"));
        }

        return Membership.Open(this.Person, opened, this.book)
            .Then(membership => Check(new(this.Person, this.book, this.Memberships.Add(membership), this.jkpChoices), asksForJkm: true));
    }

    /// <summary>
    /// Adds an event to one of the memberships. Death ends all of them, and a lump sum ends JP in all of them: both are the person's, not the membership's.
    /// </summary>
    /// <param name="index">The place in <see cref="Memberships"/>.</param>
    /// <param name="next">The event.</param>
    /// <returns>The file, or the refusals of <see cref="Membership.With(MembershipEvent)"/> and those of <see cref="Open"/> that concern all memberships; when one is refused, nothing happens.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is no place in <see cref="Memberships"/>.</exception>
    public Outcome<MembershipFile> With(int index, MembershipEvent next)
    {
        Guard.Against.Null(next);
        var changed = this.At(index).With(next).Select(membership => this.Memberships.SetItem(index, membership));
        for (var i = 0; i < this.Memberships.Length; i++)
        {
            var other = i;
            if (other != index && Concerns(next, this.Memberships[other]))
            {
                changed = changed.Then(memberships => memberships[other].With(next).Select(membership => memberships.SetItem(other, membership)));
            }
        }

        return changed.Then(memberships => Check(new(this.Person, this.book, memberships, this.jkpChoices), asksForJkm: next is ProgramsChanged or EmployerChanged));
    }

    /// <summary>
    /// Moves a wage earner to another employer: the membership with the old one ends, that with the new one begins with the same number, and the new employer goes on
    /// paying from the first day of work (PP 44/2015 Pasal 8(2), PP 45/2015 Pasal 11(2)).
    /// </summary>
    /// <param name="index">The place in <see cref="Memberships"/> of the membership that ends.</param>
    /// <param name="lastDay">The last day with the old employer, before the registration by the new one.</param>
    /// <param name="workplace">The new employer.</param>
    /// <param name="registeredOn">The day on which the new employer registers the worker.</param>
    /// <param name="facts">The facts at the new employer.</param>
    /// <param name="wage">The wage at the new employer.</param>
    /// <param name="programs">The programs at the new employer, without JKP.</param>
    /// <returns>The file, or the refusals of both steps; when one is refused, none happens.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="workplace"/>, <paramref name="facts"/> or <paramref name="wage"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is no place in <see cref="Memberships"/>.</exception>
    public Outcome<MembershipFile> Move(int index, LocalDate lastDay, Workplace workplace, LocalDate registeredOn, Worker facts, WageBase wage, ProgramBundle programs)
    {
        var opened = MembershipOpened.OfWageEarner(registeredOn, workplace, facts, wage, programs, this.At(index).State.Kpj);
        return registeredOn <= lastDay
            ? Refuse(DomainError.Of(ErrorCatalog.MembershipMoveOverlaps, "RegisteredOn", new ErrorArgument("registered", registeredOn), new ErrorArgument("last", lastDay)))
            : this.With(index, new MembershipEnded(lastDay, MembershipEndReason.MovedToOtherEmployer)).Then(file => file.Open(opened));
    }

    /// <summary>Chooses the employer at whom the person takes part in JKP (PP 37/2021 Pasal 8(2)), from a day on.</summary>
    /// <param name="index">The place in <see cref="Memberships"/>.</param>
    /// <param name="on">The day from which the choice holds, not before an earlier choice.</param>
    /// <returns>
    /// The file, or <c>BPJSTK-MEM-010</c> for a membership without an employer, <c>-002</c> for a day before the last choice, <c>-003</c> for a membership that has ended by then.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is no place in <see cref="Memberships"/>.</exception>
    public Outcome<MembershipFile> ChooseForJkp(int index, LocalDate on)
    {
        var state = this.At(index).State;
        if (state.Place is not Workplace)
        {
            return Refuse(DomainError.Of(ErrorCatalog.MembershipWithoutEmployer, string.Empty));
        }

        if (!this.jkpChoices.IsEmpty && on < this.jkpChoices[^1].On)
        {
            return Refuse(DomainError.Of(ErrorCatalog.MembershipTimeRunsBack, "On", new ErrorArgument("date", on), new ErrorArgument("last", this.jkpChoices[^1].On)));
        }

        return state.EndedOn is { } ended && ended < on
            ? Refuse(DomainError.Of(ErrorCatalog.MembershipIsOver, string.Empty, new ErrorArgument("ended", ended)))
            : Outcome.Success(new MembershipFile(this.Person, this.book, this.Memberships, this.jkpChoices.Add((on, index))));
    }

    /// <summary>Returns at whom the person takes part in JKP on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The place in <see cref="Memberships"/> of the employer chosen last; <see langword="null"/> when none was chosen, or that membership has ended.</returns>
    public int? JkpAt(LocalDate date)
    {
        for (var i = this.jkpChoices.Length - 1; i >= 0; i--)
        {
            if (this.jkpChoices[i].On <= date)
            {
                return this.Memberships[this.jkpChoices[i].Index].State.EndedOn < date ? null : this.jkpChoices[i].Index;
            }
        }

        return null;
    }

    /// <summary>Decides in which programs the person takes part with one employer in a month, JKP by the choice among several employers.</summary>
    /// <param name="index">The place in <see cref="Memberships"/>.</param>
    /// <param name="month">The month; the choice of its last day counts.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The participation, or the refusals of <see cref="Membership.ParticipationIn(YearMonth, PolicySet?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is no place in <see cref="Memberships"/>.</exception>
    public Outcome<Participation> ParticipationIn(int index, YearMonth month, PolicySet? policies = null)
    {
        return this.At(index).ParticipationAmongOthers(month, this.HasJkpElsewhere(index, month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth)), policies);
    }

    /// <summary>Returns the facts from which it follows who pays if something happens on a day at one of the memberships, JKP by the choice among several employers (PP 37/2021 Pasal 8(2), 36).</summary>
    /// <param name="index">The place in <see cref="Memberships"/>.</param>
    /// <param name="eventOn">The day of the accident, the death, the dismissal, or what else a benefit is asked for.</param>
    /// <param name="ledger">The payments of the employer or the self-employed participant; <see langword="null"/> when nothing is in arrears.</param>
    /// <param name="today">The day on which the question is asked, by which arrears may be settled; the day of the event when not given.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is no place in <see cref="Memberships"/>, or <paramref name="today"/> is before <paramref name="eventOn"/>.</exception>
    public CoverFacts CoverFactsOn(int index, LocalDate eventOn, PaymentLedger? ledger = null, LocalDate? today = null) =>
        this.At(index).CoverFactsAmongOthers(eventOn, this.HasJkpElsewhere(index, eventOn), ledger, today);

    private static bool Concerns(MembershipEvent next, Membership membership) => IsOpen(membership) && next switch
    {
        MembershipEnded { Reason: MembershipEndReason.Death } => true,
        PensionPaidInLumpSum => membership.State.Programs.Contains(SocialProgram.Jp),
        _ => false,
    };

    private static bool IsOpen(Membership membership) => membership.State.EndedOn is null;

    private static Outcome<MembershipFile> Refuse(DomainError error) => Outcome.Failure<MembershipFile>(error);

    private LocalDate? DiedOn => this.Memberships.Select(membership => membership.State).FirstOrDefault(state => state.EndReason == MembershipEndReason.Death)?.EndedOn;

    private bool? HasJkpElsewhere(int index, LocalDate date) => this.JkpAt(date) is { } chosen ? chosen != index : null;

    private Membership At(int index) => index >= 0 && index < this.Memberships.Length
        ? this.Memberships[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such membership.");

    // That no company has JKM is refused where programs are chosen, not where the company that had it closes: then the next choice puts it right.
    private static Outcome<MembershipFile> Check(MembershipFile file, bool asksForJkm)
    {
        ImmutableArray<Kpj> numbers = [.. file.Memberships.Select(membership => membership.State.Kpj).OfType<Kpj>().Distinct()];
        if (numbers.Length > 1)
        {
            return Refuse(DomainError.Of(ErrorCatalog.MembershipOtherNumber, "Kpj", Citation.FromText("PP 45/2015 Pasal 7(4)")));
        }

        if (file.Memberships.Any(membership => membership.State.JpEndedOn is not null) && file.Memberships.Any(membership => IsOpen(membership) && membership.State.Programs.Contains(SocialProgram.Jp)))
        {
            return Refuse(DomainError.Of(ErrorCatalog.MembershipJpOver, "Programs", Citation.FromText("PP 45/2015 Pasal 3(4)b")));
        }

        ImmutableArray<Membership> owned = [.. file.Memberships.Where(membership => IsOpen(membership) && membership.State.Place is Workplace { IsOwner: true })];
        return owned.Count(membership => membership.State.Programs.Contains(SocialProgram.Jkm)) switch
        {
            > 1 => Refuse(DomainError.Of(ErrorCatalog.BundleJkmElsewhere, "Programs", Citation.FromText("PP 44/2015 Pasal 15(2)"))),
            0 when asksForJkm && owned.Length > 0 => Refuse(DomainError.Of(ErrorCatalog.MembershipOwnerWithoutJkm, "Programs", Citation.FromText("PP 44/2015 Pasal 15(2)"))),
            _ => Outcome.Success(file),
        };
    }
}
