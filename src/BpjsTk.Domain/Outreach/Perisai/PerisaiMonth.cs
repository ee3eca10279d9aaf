using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
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

    /// <summary>Gets a value indicating whether nobody was enrolled and nothing came in.</summary>
    public bool IsIdle => this.Acquired.IsEmpty && this.Receipts.IsEmpty;

    /// <summary>States a month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="acquired">Who was enrolled in it.</param>
    /// <param name="receipts">The contributions received in it.</param>
    /// <returns>
    /// The month, or every fault: <c>BPJSTK-PSI-005</c> (enrolled in another month), <c>-006</c> (a population number twice, or a contribution month of a participant twice).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="acquired"/> or <paramref name="receipts"/> is <see langword="null"/>, or has an element that is.</exception>
    public static Outcome<PerisaiMonth> Create(YearMonth month, IEnumerable<PerisaiParticipant> acquired, IEnumerable<PerisaiReceipt> receipts)
    {
        ImmutableArray<PerisaiParticipant> people = [.. Guard.Against.Null(acquired).Select(one => Guard.Against.Null(one))];
        ImmutableArray<PerisaiReceipt> paid = [.. Guard.Against.Null(receipts).Select(one => Guard.Against.Null(one))];
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        var known = new HashSet<Nik>();
        for (var i = 0; i < people.Length; i++)
        {
            if (people[i].AcquiredIn != month)
            {
                errors.Add(PerisaiFaults.OtherMonth(i, people[i].AcquiredIn, month));
            }

            if (!known.Add(people[i].Nik))
            {
                errors.Add(PerisaiFaults.Twice($"Acquired[{i}]", people[i].Nik));
            }
        }

        var months = new HashSet<(Nik, YearMonth)>();
        for (var i = 0; i < paid.Length; i++)
        {
            if (!months.Add((paid[i].Participant.Nik, paid[i].ContributionMonth)))
            {
                errors.Add(PerisaiFaults.Twice($"Receipts[{i}]", paid[i].Participant.Nik));
            }
        }

        return errors.Count == 0 ? Outcome.Success(new PerisaiMonth(month, people, paid)) : Outcome.Failure<PerisaiMonth>(errors.ToImmutable());
    }
}
