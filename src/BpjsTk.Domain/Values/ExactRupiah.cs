using System.Diagnostics;
using System.Globalization;

namespace BpjsTk.Domain;

/// <summary>
/// An amount before rounding: exact, with any fraction of a sen that a rate or an average over 3 or 12 months can give. It is what a rule
/// computes; <see cref="Round"/> makes of it what is paid. The default is Rp0 and valid.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ExactRupiah : IComparable<ExactRupiah>, IComparable
{
    /// <summary>
    /// Units in a sen: a rate has at most six decimals (parts per million) and an averaged wage a third or a twelfth, so that this many
    /// pieces hold every contribution without a remainder.
    /// </summary>
    internal const long UnitsPerSen = Rate.PartsPerWhole * MaxDivisor;

    private const int MaxDivisor = 12;

    private readonly Int128 units;

    internal ExactRupiah(Int128 units) => this.units = units;

    /// <summary>Gets Rp0.</summary>
    public static ExactRupiah Zero => default;

    /// <summary>Gets a value indicating whether the amount is a whole number of sen, so that rounding to sen changes nothing.</summary>
    public bool IsWholeSen => this.units % UnitsPerSen == 0;

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The exact sum.</returns>
    public static ExactRupiah operator +(ExactRupiah left, ExactRupiah right) => new(left.units + right.units);

    /// <summary>Takes one amount from another.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount to take.</param>
    /// <returns>The exact difference.</returns>
    public static ExactRupiah operator -(ExactRupiah left, ExactRupiah right) => new(left.units - right.units);

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when the first is smaller.</returns>
    public static bool operator <(ExactRupiah left, ExactRupiah right) => left.units < right.units;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when the first is larger.</returns>
    public static bool operator >(ExactRupiah left, ExactRupiah right) => left.units > right.units;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when the first is not larger.</returns>
    public static bool operator <=(ExactRupiah left, ExactRupiah right) => left.units <= right.units;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when the first is not smaller.</returns>
    public static bool operator >=(ExactRupiah left, ExactRupiah right) => left.units >= right.units;

    /// <summary>Returns an amount that has no fraction of a sen.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The same amount.</returns>
    public static ExactRupiah From(Rupiah amount) => new((Int128)amount.Sen * UnitsPerSen);

    /// <summary>Rounds to a payable amount.</summary>
    /// <param name="rounding">The rule of rounding.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a member of the enumeration.</exception>
    /// <exception cref="OverflowException">The amount does not fit into a <see cref="Rupiah"/>.</exception>
    public Rupiah Round(Rounding rounding) => Rupiah.FromSen(RoundingArithmetic.ToSen(this.units, UnitsPerSen, rounding));

    /// <inheritdoc/>
    public int CompareTo(ExactRupiah other) => this.units.CompareTo(other.units);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not an <see cref="ExactRupiah"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ExactRupiah other => this.CompareTo(other),
        _ => throw new ArgumentException("The other object is not an exact amount of rupiah.", nameof(obj)),
    };

    /// <summary>
    /// Writes the amount in rupiah, in full: <c>59866.020054</c>. A third or twelfth that no decimal ends is written as a sum with a fraction of
    /// a sen's millionth: <c>0.00333333+1/3e-8</c>.
    /// </summary>
    /// <returns>The invariant text.</returns>
    public override string ToString()
    {
        const int Decimals = 8;
        var magnitude = Int128.Abs(this.units);
        var (parts, remainder) = Int128.DivRem(magnitude, MaxDivisor);
        var digits = parts.ToString(CultureInfo.InvariantCulture).PadLeft(Decimals + 1, '0');
        var text = $"{digits[..^Decimals]}.{digits[^Decimals..]}";
        text = remainder != 0 ? $"{text}+{Twelfths((int)remainder)}e-{Decimals}" : text.TrimEnd('0').TrimEnd('.');
        return (Int128.IsNegative(this.units), (int)remainder) switch
        {
            (false, _) => text,
            (true, 0) => "-" + text,
            _ => $"-({text})",
        };
    }

    /// <summary>Takes a share of a count of sen over a divisor of twelve, without a division.</summary>
    internal static ExactRupiah ShareOf(long sen, int divisor, int partsPerMillion) => new((Int128)sen * partsPerMillion * (MaxDivisor / divisor));

    /// <summary>Takes the amount several times.</summary>
    internal ExactRupiah Times(int count) => new(this.units * count);

    /// <summary>Takes a share of an amount that has no fraction finer than a twelfth of a sen.</summary>
    internal ExactRupiah Times(Rate rate)
    {
        var (product, remainder) = Int128.DivRem(this.units * rate.PartsPerMillion, Rate.PartsPerWhole);
        return remainder == 0 ? new(product) : throw new InvalidOperationException("The share is finer than an exact amount can hold.");
    }

    /// <summary>
    /// Takes a fraction of the amount, cut towards zero below the smallest unit. The cut never moves a rounding that is half up or down: a half is a whole number of units.
    /// </summary>
    internal ExactRupiah Part(int numerator, int denominator) => new(this.units * numerator / denominator);

    /// <summary>Returns a fraction of a count of sen, such as the third of an average over three months.</summary>
    /// <exception cref="ArgumentException">The fraction is not a whole number of units, so that it could not be exact.</exception>
    internal static ExactRupiah FromFraction(Int128 sen, int divisor)
    {
        var (units, remainder) = Int128.DivRem(sen * UnitsPerSen, divisor);
        return remainder == 0
            ? new(units)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{sen}/{divisor} sen cannot be held exactly."), nameof(divisor));
    }

    private static string Twelfths(int count) => count switch
    {
        3 => "1/4",
        4 => "1/3",
        6 => "1/2",
        8 => "2/3",
        9 => "3/4",
        2 => "1/6",
        10 => "5/6",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count}/{MaxDivisor}"),
    };
}
