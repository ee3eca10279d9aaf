using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The death of a participant in the active period that did not come of a work accident (meninggal dunia bukan akibat kecelakaan kerja): PP 44/2015 Pasal 34.</summary>
[DebuggerDisplay("{Segment}, {MonthsPaid} months")]
public sealed class JkmDeath
{
    private JkmDeath(Segment segment, int monthsPaid, LocalDate? birthDate, ImmutableArray<ScholarshipChild> children)
    {
        this.Segment = segment;
        this.MonthsPaid = monthsPaid;
        this.BirthDate = birthDate;
        this.Children = children;
    }

    /// <summary>Gets the segment of the participant.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the months for which JKM was paid.</summary>
    public int MonthsPaid { get; }

    /// <summary>Gets the birth date of the participant; <see langword="null"/> when not told.</summary>
    public LocalDate? BirthDate { get; }

    /// <summary>Gets the children for whom a scholarship is claimed.</summary>
    public ImmutableArray<ScholarshipChild> Children { get; }

    /// <summary>States a death.</summary>
    /// <param name="segment">The segment of the participant.</param>
    /// <param name="monthsPaid">The months for which JKM was paid, not negative.</param>
    /// <param name="birthDate">The birth date of the participant, checked against the day of death; <see langword="null"/> when not told.</param>
    /// <param name="children">The children for whom a scholarship is claimed, in that order; none when not given.</param>
    /// <returns>The death, or every fault: <c>BPJSTK-BEN-001</c> (a migrant worker), <c>BPJSTK-JKM-001</c> (negative months).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> is not a member of the enumeration.</exception>
    public static Outcome<JkmDeath> Create(Segment segment, int monthsPaid, LocalDate? birthDate = null, ImmutableArray<ScholarshipChild> children = default)
    {
        if (!Enum.IsDefined(segment))
        {
            throw new ArgumentOutOfRangeException(nameof(segment), segment, null);
        }

        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (segment == Segment.Pmi)
        {
            errors.Add(BenefitFaults.Migrant());
        }

        if (monthsPaid < 0)
        {
            errors.Add(DomainError.Of(ErrorCatalog.DeathMonthsNegative, "MonthsPaid", new ErrorArgument("months", monthsPaid)));
        }

        return errors.Count == 0
            ? Outcome.Success(new JkmDeath(segment, monthsPaid, birthDate, children.IsDefault ? [] : children))
            : Outcome.Failure<JkmDeath>(errors.ToImmutable());
    }
}
