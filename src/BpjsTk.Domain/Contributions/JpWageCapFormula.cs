namespace BpjsTk.Domain.Contributions;

/// <summary>
/// How the JP wage cap of the next year follows from this year's (PP 45/2015 Pasal 29(3)): times one plus the growth of the gross domestic product of the
/// year before, cut down to a multiple of a hundred rupiah. The figure the agency publishes decides; this foresees it and checks it.
/// </summary>
public static class JpWageCapFormula
{
    /// <summary>Returns the cap before it is cut.</summary>
    /// <param name="cap">This year's cap, rupiah a month.</param>
    /// <param name="growth">The growth of the gross domestic product of the year before; negative when it shrank.</param>
    /// <returns>The exact product.</returns>
    public static ExactRupiah Exact(Rupiah cap, Rate growth) => (Rate.Whole + growth).Of(cap);

    /// <summary>Returns the next cap.</summary>
    /// <param name="cap">This year's cap, rupiah a month.</param>
    /// <param name="growth">The growth of the gross domestic product of the year before; negative when it shrank.</param>
    /// <returns>The cap, a multiple of a hundred rupiah.</returns>
    /// <exception cref="OverflowException">The cap does not fit.</exception>
    public static Rupiah Next(Rupiah cap, Rate growth) => Exact(cap, growth).Round(Rounding.DownToHundredRupiah);
}
