using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>What holds of a membership after some of its events. Two states are equal when the same events led to them.</summary>
[DebuggerDisplay("{Status} {Segment} {Programs}")]
public sealed record MembershipState
{
    private MembershipState(Segment segment, MembershipPlace place, ProgramBundle programs, LocalDate registeredOn)
    {
        this.Segment = segment;
        this.Place = place;
        this.Programs = programs;
        this.RegisteredOn = registeredOn;
    }

    /// <summary>Gets the segment.</summary>
    public Segment Segment { get; internal init; }

    /// <summary>Gets where the membership belongs.</summary>
    public MembershipPlace Place { get; internal init; }

    /// <summary>Gets the programs that were chosen; JKP is never among them, see <see cref="Membership.ParticipationIn(YearMonth, Law.PolicySet?)"/>.</summary>
    public ProgramBundle Programs { get; private init; }

    /// <summary>Gets the day of registration.</summary>
    public LocalDate RegisteredOn { get; }

    /// <summary>Gets the facts about a wage earner from which JP and JKP follow; <see langword="null"/> of others.</summary>
    public Worker? Facts { get; internal init; }

    /// <summary>Gets the wage; <see langword="null"/> of who has none, or none that is known.</summary>
    public WageBase? Wage { get; internal init; }

    /// <summary>Gets the address; <see langword="null"/> until one was told.</summary>
    public string? Address { get; internal init; }

    /// <summary>Gets the family, as last told.</summary>
    public ImmutableArray<FamilyMember> Family { get; internal init; } = [];

    /// <summary>Gets the participant number; <see langword="null"/> until it is issued.</summary>
    public Kpj? Kpj { get; internal init; }

    /// <summary>Gets the day on which the first contribution was paid in full; <see langword="null"/> before.</summary>
    public LocalDate? FirstPaidOn { get; internal init; }

    /// <summary>Gets the day on which the number was issued here; <see langword="null"/> before, and for a number brought along.</summary>
    public LocalDate? NumberIssuedOn { get; internal init; }

    /// <summary>Gets the day on which JP was paid out in a lump sum; <see langword="null"/> when it was not.</summary>
    public LocalDate? JpEndedOn { get; internal init; }

    /// <summary>Gets the last day; <see langword="null"/> while the membership lasts.</summary>
    public LocalDate? EndedOn { get; internal init; }

    /// <summary>Gets why the membership ended; <see langword="null"/> while it lasts.</summary>
    public MembershipEndReason? EndReason { get; internal init; }

    /// <summary>Gets how far the membership has come.</summary>
    public MembershipStatus Status => (this.EndedOn, this.CoverBeganOn) switch
    {
        (not null, _) => MembershipStatus.Ended,
        (_, not null) => MembershipStatus.Active,
        _ => MembershipStatus.Registered,
    };

    /// <summary>When each program was joined last, and its last day when it was left out again: what was saved until then stays.</summary>
    internal ImmutableSortedDictionary<SocialProgram, (LocalDate JoinedOn, LocalDate? LeftOn)> Spans { get; private init; } =
        ImmutableSortedDictionary<SocialProgram, (LocalDate JoinedOn, LocalDate? LeftOn)>.Empty;

    // A number brought along needs no issue: cover goes on once the new employer has reported and paid (PP 44/2015 Pasal 8(2)-(3)).
    internal LocalDate? CoverBeganOn => this.NumberIssuedOn ?? (this.Kpj is not null ? this.FirstPaidOn : null);

    /// <summary>Returns from when a program covers.</summary>
    /// <param name="program">JKK, JKM, JHT or JP.</param>
    /// <returns>
    /// For JKK, JKM and JHT the day the number was issued (PP 44/2015 Pasal 6(3), 11(5)), for JP the day the first contribution was paid (PP 45/2015 Pasal 3(1)); the
    /// day of joining for a program that was added later (inferred); <see langword="null"/> when the membership has no cover of the program.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is JKP, which follows month by month, or not a member of the enumeration.</exception>
    public LocalDate? CoveredSince(SocialProgram program)
    {
        if (program is < SocialProgram.Jkk or > SocialProgram.Jp)
        {
            throw new ArgumentOutOfRangeException(nameof(program), program, "JKK, JKM, JHT and JP begin; JKP follows month by month.");
        }

        return this.Programs.Contains(program) && this.SpanOf(program) is { } span ? span.Since : null;
    }

    /// <summary>Returns from when to when a program covered, also one that was left out since; nothing when it never began.</summary>
    internal (LocalDate Since, LocalDate? Until)? SpanOf(SocialProgram program)
    {
        var began = program == SocialProgram.Jp ? this.FirstPaidOn : this.CoverBeganOn;
        return began is { } day && this.Spans.TryGetValue(program, out var span) && !(span.LeftOn < day)
            ? (LocalDate.Max(day, span.JoinedOn), span.LeftOn)
            : null;
    }

    /// <inheritdoc/>
    public bool Equals(MembershipState? other) =>
        other is not null
        && (this.Segment, this.Programs, this.RegisteredOn, this.Address, this.Kpj) == (other.Segment, other.Programs, other.RegisteredOn, other.Address, other.Kpj)
        && (this.FirstPaidOn, this.NumberIssuedOn, this.JpEndedOn, this.EndedOn, this.EndReason)
            == (other.FirstPaidOn, other.NumberIssuedOn, other.JpEndedOn, other.EndedOn, other.EndReason)
        && ReferenceEquals(this.Facts, other.Facts)
        && ReferenceEquals(this.Wage, other.Wage)
        && this.Place.Equals(other.Place)
        && this.Family.SequenceEqual(other.Family)
        && this.Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Segment, this.Programs, this.RegisteredOn, this.Kpj, this.EndedOn);

    /// <summary>Returns status, segment and programs; what is personal stays out of logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{this.Status} {this.Segment} {this.Programs}";

    internal static MembershipState Before(MembershipOpened opened) => new MembershipState(opened.Segment, opened.Place, ProgramBundle.None, opened.On)
    {
        Facts = opened.Facts,
        Wage = opened.Wage,
        Kpj = opened.Kpj,
        Address = opened.Address,
        Family = opened.Family,
    };

    internal MembershipState WithPrograms(ProgramBundle programs, LocalDate on) => this with
    {
        Programs = programs,
        Spans = this.Spans.SetItems(ProgramBundle.JkkJkmJhtJp.Programs()
            .Where(program => programs.Contains(program) != this.Programs.Contains(program))
            .Select(program => KeyValuePair.Create(program, programs.Contains(program) ? (on, (LocalDate?)null) : (this.Spans[program].JoinedOn, on.PlusDays(-1))))),
    };
}
