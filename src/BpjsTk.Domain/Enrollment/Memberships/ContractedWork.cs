using System.Diagnostics;
using BpjsTk.Domain.Guards;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Work that a contract begins and ends, as the place of a membership: a construction project, or work abroad.</summary>
[DebuggerDisplay("{Reference} {StartsOn}..{EndsOn}")]
public sealed class ContractedWork : MembershipPlace
{
    /// <summary>Initializes a new instance of the <see cref="ContractedWork"/> class.</summary>
    /// <param name="reference">The number of the work order (SPK), or the country of work.</param>
    /// <param name="startsOn">The first day.</param>
    /// <param name="endsOn">The last day, with extensions.</param>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is <see langword="null"/> or blank, or <paramref name="endsOn"/> is before <paramref name="startsOn"/>.</exception>
    public ContractedWork(string reference, LocalDate startsOn, LocalDate endsOn)
    {
        this.Reference = Guard.Against.NullOrWhiteSpace(reference);
        this.StartsOn = startsOn;
        this.EndsOn = endsOn >= startsOn ? endsOn : throw new ArgumentException("The work ends before it starts.", nameof(endsOn));
    }

    /// <summary>Gets the number of the work order, or the country of work.</summary>
    public string Reference { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate StartsOn { get; }

    /// <summary>Gets the last day.</summary>
    public LocalDate EndsOn { get; }

    /// <summary>Gets a value indicating whether cover begins before the work does: of migrant workers who leave through a placement agency, who pay for the time before work (Permenaker 4/2023 Pasal 18).</summary>
    public bool CoversBeforeStart { get; private init; }

    /// <inheritdoc/>
    public override bool IsSameAs(MembershipPlace other) => other is ContractedWork work && string.Equals(work.Reference, this.Reference, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContractedWork other && this.IsSameAs(other) && (other.StartsOn, other.EndsOn, other.CoversBeforeStart) == (this.StartsOn, this.EndsOn, this.CoversBeforeStart);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Reference, this.StartsOn, this.EndsOn);

    internal ContractedWork WithCoverBeforeStart() => new(this.Reference, this.StartsOn, this.EndsOn) { CoversBeforeStart = true };

    /// <summary>Returns the reference.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.Reference;
}
