using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>A loss with the percentage it has by the table.</summary>
[DebuggerDisplay("{Loss.RowId,nq} {Percent}")]
public sealed class AssessedLoss
{
    internal AssessedLoss(DisabilityLoss loss, DisabilityRow row, Rate percent, BilingualText formula, bool isReading)
    {
        this.Loss = loss;
        this.Row = row;
        this.Percent = percent;
        this.Formula = formula;
        this.IsReading = isReading;
    }

    /// <summary>Gets the loss as stated.</summary>
    public DisabilityLoss Loss { get; }

    /// <summary>Gets the row whose percentage it has; of a left-handed worker that of the other side.</summary>
    public DisabilityRow Row { get; }

    /// <summary>Gets the percentage of 80 months of wage.</summary>
    public Rate Percent { get; }

    /// <summary>Gets how the percentage came about, such as <c>50% x 40%</c>.</summary>
    public BilingualText Formula { get; }

    /// <summary>Gets a value indicating whether it stands on a reading: an exchange of sides, or a measure that is no whole ten.</summary>
    public bool IsReading { get; }
}
