using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain;

/// <summary>
/// An amount of money in Indonesian rupiah, held exactly as a whole number of sen (1/100 rupiah), because the agency's official bill has two
/// decimals. The default is Rp0 and valid. Arithmetic is checked: what does not fit throws. There is no division, no floating point and
/// no conversion that happens by itself; shares are taken with a <see cref="Rate"/> and a named <see cref="Rounding"/>.
/// </summary>
[DebuggerDisplay("{ToString(\"I\", null),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Rupiah>))]
[TypeConverter(typeof(TextValueTypeConverter<Rupiah>))]
public readonly partial record struct Rupiah : ITextValue<Rupiah>, IComparable<Rupiah>, IComparable
{
    private const long SenPerRupiah = 100;

    private Rupiah(long sen) => this.Sen = sen;

    /// <summary>Gets Rp0.</summary>
    public static Rupiah Zero => default;

    /// <summary>Gets the smallest amount that can be held, about minus 92 quadrillion rupiah.</summary>
    public static Rupiah MinValue => new(long.MinValue + 1);

    /// <summary>Gets the largest amount that can be held, about 92 quadrillion rupiah.</summary>
    public static Rupiah MaxValue => new(long.MaxValue);

    /// <summary>Gets the amount as a count of sen (1/100 rupiah).</summary>
    public long Sen { get; }

    /// <summary>Gets a value indicating whether the amount is below Rp0.</summary>
    public bool IsNegative => this.Sen < 0;

    /// <summary>Gets a value indicating whether the amount is exactly Rp0.</summary>
    public bool IsZero => this.Sen == 0;

    /// <summary>Returns the amount of a count of sen.</summary>
    /// <param name="sen">Hundredths of a rupiah.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException"><paramref name="sen"/> is <see cref="long.MinValue"/>, which has no opposite.</exception>
    public static Rupiah FromSen(long sen) => sen == long.MinValue ? throw new OverflowException("The amount is below Rupiah.MinValue.") : new(sen);

    /// <summary>Returns the amount of a count of sen that is known not to be <see cref="long.MinValue"/>.</summary>
    internal static Rupiah FromKnownSen(long sen) => new(sen);

    /// <summary>Returns a whole amount of rupiah.</summary>
    /// <param name="rupiah">Whole rupiah.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Rupiah FromRupiah(long rupiah) => new(checked(rupiah * SenPerRupiah));

    /// <summary>Returns an amount of rupiah with at most two decimals.</summary>
    /// <param name="rupiah">Rupiah.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="rupiah"/> is not a whole number of sen.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Rupiah FromDecimal(decimal rupiah)
    {
        var sen = rupiah * SenPerRupiah;
        return decimal.Truncate(sen) == sen
            ? FromSen((long)sen)
            : throw new ArgumentException($"{rupiah.ToString(CultureInfo.InvariantCulture)} is not a whole number of sen; round it first.", nameof(rupiah));
    }

    /// <summary>Returns the smaller of two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>The smaller one.</returns>
    public static Rupiah Min(Rupiah left, Rupiah right) => left.Sen <= right.Sen ? left : right;

    /// <summary>Returns the larger of two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>The larger one.</returns>
    public static Rupiah Max(Rupiah left, Rupiah right) => left.Sen >= right.Sen ? left : right;

    /// <summary>Returns the total of amounts.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <returns>Their sum; Rp0 for none.</returns>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Rupiah Sum(ReadOnlySpan<Rupiah> amounts)
    {
        // Wider than the result, so that the order of the amounts does not decide whether the sum fits.
        Int128 total = 0;
        foreach (var amount in amounts)
        {
            total += amount.Sen;
        }

        return FromSen(checked((long)total));
    }

    /// <summary>Returns the amount as an exact decimal number of rupiah.</summary>
    /// <returns>Rupiah with two decimals.</returns>
    public decimal ToDecimal() => new decimal(this.Sen) * 0.01m;

    /// <summary>Splits the amount into parts that differ by at most one sen and add up to it exactly; the parts further from zero come first.</summary>
    /// <param name="parts">How many parts, at least one.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below one.</exception>
    public Rupiah[] Split(int parts)
    {
        Guard.Against.NegativeOrZero(parts);
        var (each, rest) = Math.DivRem(this.Sen, parts);
        var result = new Rupiah[parts];
        for (var i = 0; i < parts; i++)
        {
            result[i] = new(each + (i < Math.Abs(rest) ? Math.Sign(rest) : 0));
        }

        return result;
    }

    /// <inheritdoc/>
    public int CompareTo(Rupiah other) => this.Sen.CompareTo(other.Sen);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a <see cref="Rupiah"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rupiah other => this.CompareTo(other),
        _ => throw new ArgumentException("The other object is not an amount of rupiah.", nameof(obj)),
    };
}
