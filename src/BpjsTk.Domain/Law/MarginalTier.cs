namespace BpjsTk.Domain.Law;

/// <summary>A slice of an amount and the rate on that slice alone.</summary>
/// <param name="Above">The amount above which the slice begins, exclusive.</param>
/// <param name="UpTo">The amount up to which it goes, inclusive; <see langword="null"/> for the last slice, which has no end.</param>
/// <param name="Rate">The rate on what lies in the slice.</param>
public sealed record MarginalTier(Rupiah Above, Rupiah? UpTo, Rate Rate)
{
    /// <summary>Gets the amount above which the slice begins, exclusive.</summary>
    public Rupiah Above { get; } = Above;

    /// <summary>Gets the amount up to which it goes, inclusive; <see langword="null"/> for the last slice, which has no end.</summary>
    public Rupiah? UpTo { get; } = UpTo;

    /// <summary>Gets the rate on what lies in the slice.</summary>
    public Rate Rate { get; } = Rate;

    /// <summary>Returns how much of an amount lies in this slice.</summary>
    /// <param name="amount">The whole amount.</param>
    /// <returns>The part in the slice; Rp0 when the amount does not reach it.</returns>
    public Rupiah SliceOf(Rupiah amount) =>
        amount <= this.Above ? Rupiah.Zero : Rupiah.Min(amount, this.UpTo ?? amount) - this.Above;
}
