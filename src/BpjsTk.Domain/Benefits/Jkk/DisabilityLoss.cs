using System.Diagnostics;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// A loss as the doctor states it, by a row of the disability table. It is only a statement: <see cref="DisabilityAssessment.On"/> checks it against the table of the day.
/// </summary>
[DebuggerDisplay("{RowId,nq}")]
public sealed class DisabilityLoss
{
    /// <summary>The row of visual efficiency, each 10 % lost.</summary>
    internal const string VisionEfficiencyRow = "VISION_EFFICIENCY";

    private DisabilityLoss(string rowId) => this.RowId = Guard.Against.NullOrWhiteSpace(rowId);

    /// <summary>Gets the name of the row, such as <c>ARM_R_SHOULDER</c>.</summary>
    public string RowId { get; }

    /// <summary>Gets how much the function is reduced; <see langword="null"/> when the part itself is lost.</summary>
    public Rate? Reduction { get; private init; }

    /// <summary>Gets the percentage the doctor set; <see langword="null"/> for a row with one percentage.</summary>
    public Rate? DoctorsFigure { get; private init; }

    /// <summary>Gets what was measured, in decibel or percent; <see langword="null"/> for a row that is not counted by each 10.</summary>
    public decimal? Measured { get; private init; }

    /// <summary>Gets the efficiency of the better eye; <see langword="null"/> for every other loss.</summary>
    public Rate? BetterEye { get; private init; }

    /// <summary>Gets the efficiency of the worse eye; <see langword="null"/> for every other loss.</summary>
    public Rate? WorseEye { get; private init; }

    /// <summary>States an anatomical loss (cacat sebagian anatomis), or another row that has one percentage.</summary>
    /// <param name="rowId">The row.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException"><paramref name="rowId"/> is <see langword="null"/>, empty or white space.</exception>
    public static DisabilityLoss Anatomical(string rowId) => new(rowId);

    /// <summary>States a functional loss (cacat sebagian fungsi): the part is there, and works less.</summary>
    /// <param name="rowId">The row.</param>
    /// <param name="reduction">How much the function is reduced, above 0 % to 100 %, at most one decimal.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException"><paramref name="rowId"/> is <see langword="null"/>, empty or white space.</exception>
    public static DisabilityLoss Functional(string rowId, Rate reduction) => new(rowId) { Reduction = reduction };

    /// <summary>States a loss whose percentage the doctor sets within the row's range, such as scalping.</summary>
    /// <param name="rowId">The row.</param>
    /// <param name="percent">The percentage, within the row's range, at most one decimal.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException"><paramref name="rowId"/> is <see langword="null"/>, empty or white space.</exception>
    public static DisabilityLoss AtDoctorsFigure(string rowId, Rate percent) => new(rowId) { DoctorsFigure = percent };

    /// <summary>States a loss counted by each 10 decibel or 10 percent, such as a drop of hearing.</summary>
    /// <param name="rowId">The row.</param>
    /// <param name="measured">The decibels or percent lost; what is above a whole ten does not count.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException"><paramref name="rowId"/> is <see langword="null"/>, empty or white space.</exception>
    public static DisabilityLoss ByTens(string rowId, decimal measured) => new(rowId) { Measured = measured };

    /// <summary>States a partial loss of vision by the efficiency left in both eyes: the binocular efficiency is (3 x better eye + worse eye) / 4.</summary>
    /// <param name="betterEye">The efficiency of the better eye, 0 % to 100 %.</param>
    /// <param name="worseEye">The efficiency of the worse eye, 0 % to that of the better one.</param>
    /// <returns>The loss.</returns>
    public static DisabilityLoss VisionEfficiency(Rate betterEye, Rate worseEye) => new(VisionEfficiencyRow)
    {
        BetterEye = betterEye,
        WorseEye = worseEye,
        Measured = 100m - (((3m * betterEye.PartsPerMillion) + worseEye.PartsPerMillion) / 40_000m),
    };
}
