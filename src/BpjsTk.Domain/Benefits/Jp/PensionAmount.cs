using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>An amount as pieces of an <see cref="ExactRupiah"/>, with or without a rest below one piece.</summary>
internal readonly record struct PensionAmount(Int128 Units, bool HasRest)
{
    internal static PensionAmount From(Rupiah amount) => new((Int128)amount.Sen * ExactRupiah.UnitsPerSen, false);

    internal bool IsBelow(Rupiah limit) => this.Units < (Int128)limit.Sen * ExactRupiah.UnitsPerSen;

    internal bool IsAbove(Rupiah limit) => (Int128)limit.Sen * ExactRupiah.UnitsPerSen is var units && (this.Units > units || (this.Units == units && this.HasRest));

    /// <summary>
    /// The amount with the rest cut off, or made a whole piece where it is rounded up: on that side no rest decides a rounding, since every rupiah, sen and half sen is a whole number of
    /// pieces.
    /// </summary>
    internal ExactRupiah ToExact(Rounding rounding) => new(this.Units + (this.HasRest && rounding == Rounding.UpToRupiah ? 1 : 0));

    internal static Rounding RoundingOf(JpRounding policy) => policy switch
    {
        JpRounding.UpToRupiah => Rounding.UpToRupiah,
        JpRounding.HalfUpToRupiah => Rounding.HalfUpToRupiah,
        JpRounding.HalfUpToSen => Rounding.HalfUpToSen,
        JpRounding.DownToRupiah => Rounding.DownToRupiah,
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, null),
    };
}
