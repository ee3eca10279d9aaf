using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>What an agent did in a month: whom he enrolled, and which contributions came in.</summary>
[DebuggerDisplay("{Month} {Acquired.Length} new, {Receipts.Length} receipts")]
public sealed class PerisaiMonth
{
    private PerisaiMonth(YearMonth month, ImmutableArray<PerisaiParticipant> acquired, ImmutableArray<PerisaiReceipt> receipts)
    {
        this.Month = month;
        this.Acquired = acquired;
        this.Receipts = receipts;
    }

    /// <summary>Gets the month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets who was enrolled in the month.</summary>
    public ImmutableArray<PerisaiParticipant> Acquired { get; }

    /// <summary>Gets the contributions received in the month.</summary>
    public ImmutableArray<PerisaiReceipt> Receipts { get; }

    /// <summary>Gets a value indicating whether nobody was enrolled and nothing came in that counts: of who did not pay first through the agent nothing does.</summary>
    public bool IsIdle => !this.Acquired.Any(one => one.PaidFirstThroughAgent) && !this.Receipts.Any(one => one.Participant.PaidFirstThroughAgent);

    /// <summary>States a month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="acquired">Who was enrolled in it.</param>
    /// <param name="receipts">The contributions received in it.</param>
    /// <returns>
    /// The month, or every fault: <c>BPJSTK-PSI-005</c> (enrolled in another month, or a receipt of who was enrolled later), <c>-006</c> (a population number twice in a segment, or a contribution month of a participant twice), <c>-013</c> (a participant
    /// of whom two things are told). It is all or nothing: what contradicts itself pays nothing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="acquired"/> or <paramref name="receipts"/> is <see langword="null"/>, or has an element that is.</exception>
    public static Outcome<PerisaiMonth> Create(YearMonth month, IEnumerable<PerisaiParticipant> acquired, IEnumerable<PerisaiReceipt> receipts)
    {
        ImmutableArray<PerisaiParticipant> people = [.. Guard.Against.Null(acquired).Select(one => Guard.Against.Null(one))];
        ImmutableArray<PerisaiReceipt> paid = [.. Guard.Against.Null(receipts).Select(one => Guard.Against.Null(one))];
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        var known = new Dictionary<(Nik Nik, Segment Segment), PerisaiParticipant>();
        for (var i = 0; i < people.Length; i++)
        {
            if (people[i].AcquiredIn != month)
            {
                errors.Add(PerisaiFaults.OtherMonth($"Acquired[{i}]", people[i].AcquiredIn, month));
            }

            if (!known.TryAdd((people[i].Nik, people[i].Segment), people[i]))
            {
                errors.Add(PerisaiFaults.Twice($"Acquired[{i}]", people[i].Nik));
            }
        }

        var months = new HashSet<(Nik Nik, Segment Segment, YearMonth Month)>();
        for (var i = 0; i < paid.Length; i++)
        {
            var (one, member) = (paid[i].Participant, $"Receipts[{i}]");
            if (!months.Add((one.Nik, one.Segment, paid[i].ContributionMonth)))
            {
                errors.Add(PerisaiFaults.Twice(member, one.Nik));
            }

            if (one.AcquiredIn > month)
            {
                errors.Add(PerisaiFaults.OtherMonth(member, one.AcquiredIn, month));
            }

            // A participant is told once: what the receipt says of him is what the acquisition said, or the receipt before.
            if (!known.TryAdd((one.Nik, one.Segment), one) && !known[(one.Nik, one.Segment)].Says(one))
            {
                errors.Add(PerisaiFaults.Differs(member, one.Nik));
            }
        }

        return errors.Count == 0 ? Outcome.Success(new PerisaiMonth(month, people, paid)) : Outcome.Failure<PerisaiMonth>(errors.ToImmutable());
    }
}
