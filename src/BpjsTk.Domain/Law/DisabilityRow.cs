using System.Diagnostics;

namespace BpjsTk.Domain.Law;

/// <summary>A row of the table of partial disabilities (tabel persentase cacat): a loss and its percentage of 80 months of wage.</summary>
/// <param name="Id">The name of the row, such as <c>ARM_R_SHOULDER</c>.</param>
/// <param name="Loss">What is lost.</param>
/// <param name="From">The least percentage; of most rows the only one.</param>
/// <param name="To">The highest percentage; of a row without range the same as <paramref name="From"/>.</param>
/// <param name="Measure">What the percentage is multiplied by.</param>
/// <param name="MirrorId">The row of the same loss on the other side, which a left-handed worker's loss follows; <see langword="null"/> for a row without side.</param>
[DebuggerDisplay("{Id,nq} {From} {To}")]
public sealed record DisabilityRow(string Id, BilingualText Loss, Rate From, Rate To, DisabilityMeasure Measure = DisabilityMeasure.None, string? MirrorId = null)
{
    /// <summary>Gets the name of the row.</summary>
    public string Id { get; } = Id;

    /// <summary>Gets what is lost.</summary>
    public BilingualText Loss { get; } = Loss;

    /// <summary>Gets the least percentage.</summary>
    public Rate From { get; } = From;

    /// <summary>Gets the highest percentage.</summary>
    public Rate To { get; } = To;

    /// <summary>Gets what the percentage is multiplied by.</summary>
    public DisabilityMeasure Measure { get; } = Measure;

    /// <summary>Gets the row of the same loss on the other side; <see langword="null"/> for a row without side.</summary>
    public string? MirrorId { get; } = MirrorId;

    /// <summary>Gets a value indicating whether the doctor sets the percentage within a range.</summary>
    public bool IsRange => this.From != this.To;
}
