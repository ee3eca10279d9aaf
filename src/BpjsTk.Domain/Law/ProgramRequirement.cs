using System.Collections.Immutable;

namespace BpjsTk.Domain.Law;

/// <summary>A row of the table of programs by segment and employer size, in the words of the data file.</summary>
/// <param name="Segment">The key of the segment, such as <c>pu</c> or <c>bpu-employer</c>.</param>
/// <param name="Scale">The key of the employer size; <see langword="null"/> when size does not matter.</param>
/// <param name="Mandatory">The programs that must be joined.</param>
/// <param name="Optional">The programs that may be joined.</param>
/// <param name="Never">The programs that are closed.</param>
/// <param name="Confidence">How sure this row is.</param>
public sealed record ProgramRequirement(
    string Segment,
    string? Scale,
    ImmutableArray<string> Mandatory,
    ImmutableArray<string> Optional,
    ImmutableArray<string> Never,
    Confidence Confidence)
{
    /// <summary>Gets the key of the segment, such as <c>pu</c> or <c>bpu-employer</c>.</summary>
    public string Segment { get; } = Segment;

    /// <summary>Gets the key of the employer size; <see langword="null"/> when size does not matter.</summary>
    public string? Scale { get; } = Scale;

    /// <summary>Gets the programs that must be joined.</summary>
    public ImmutableArray<string> Mandatory { get; } = Mandatory;

    /// <summary>Gets the programs that may be joined.</summary>
    public ImmutableArray<string> Optional { get; } = Optional;

    /// <summary>Gets the programs that are closed.</summary>
    public ImmutableArray<string> Never { get; } = Never;

    /// <summary>Gets how sure this row is.</summary>
    public Confidence Confidence { get; } = Confidence;

    /// <inheritdoc/>
    public bool Equals(ProgramRequirement? other) =>
        other is not null
        && string.Equals(this.Segment, other.Segment, StringComparison.Ordinal)
        && string.Equals(this.Scale, other.Scale, StringComparison.Ordinal)
        && this.Mandatory.SequenceEqual(other.Mandatory, StringComparer.Ordinal)
        && this.Optional.SequenceEqual(other.Optional, StringComparer.Ordinal)
        && this.Never.SequenceEqual(other.Never, StringComparer.Ordinal)
        && this.Confidence == other.Confidence;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Segment, this.Scale, this.Mandatory.Length, this.Optional.Length, this.Never.Length, this.Confidence);

    /// <summary>Returns the row.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{this.Segment} {this.Scale ?? "-"}: mandatory {Joined(this.Mandatory)}, optional {Joined(this.Optional)}, never {Joined(this.Never)} ({this.Confidence})";

    private static string Joined(ImmutableArray<string> programs) => programs.IsEmpty ? "-" : string.Join('+', programs);
}
