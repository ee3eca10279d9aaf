using System.Globalization;
using System.Numerics;

namespace BpjsTk.Domain.Tests.Oracles;

/// <summary>
/// An exact number: the oracle that properties compare the library's integers with. It shares no arithmetic with the library; it is slow,
/// has no limits and is short enough to be believed.
/// </summary>
internal readonly record struct Rational : IComparable<Rational>
{
    // So that the default is 0/1 and not 0/0.
    private readonly BigInteger denominatorLessOne;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        this.Numerator = numerator / common;
        this.denominatorLessOne = (denominator / common) - 1;
    }

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => this.denominatorLessOne + 1;

    public int Sign => this.Numerator.Sign;

    public bool IsWhole => this.Denominator.IsOne;

    public static implicit operator Rational(long value) => new(value, 1);

    public static implicit operator Rational(BigInteger value) => new(value, 1);

    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a decimal number (<c>59866.020054</c>) or a fraction of two (<c>1/3</c>), each with a sign or none.</summary>
    public static Rational Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('/');
        return parts.Length switch
        {
            1 => ParseDecimal(text),
            2 => ParseDecimal(parts[0]) / ParseDecimal(parts[1]),
            _ => throw new FormatException($"'{text}' has more than one fraction bar."),
        };
    }

    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    public int CompareTo(Rational other) => (this.Numerator * other.Denominator).CompareTo(other.Numerator * this.Denominator);

    public Rational Abs() => this.Sign < 0 ? -this : this;

    /// <summary>The largest whole number that is not above this one.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(this.Numerator, this.Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest whole number that is not below this one.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The multiple of a unit that is nearest; of two equally near ones the one further from zero.</summary>
    public Rational RoundHalfAwayFromZero(Rational unit)
    {
        var (inner, outer) = (this.RoundTowardZero(unit), this.RoundAwayFromZero(unit));
        return (this - inner).Abs() < (outer - this).Abs() ? inner : outer;
    }

    /// <summary>The nearest multiple of a unit that is not further from zero.</summary>
    public Rational RoundTowardZero(Rational unit)
    {
        var units = this / Positive(unit);
        return unit * (units.Sign < 0 ? units.Ceiling() : units.Floor());
    }

    /// <summary>The nearest multiple of a unit that is not nearer to zero.</summary>
    public Rational RoundAwayFromZero(Rational unit)
    {
        var units = this / Positive(unit);
        return unit * (units.Sign < 0 ? units.Floor() : units.Ceiling());
    }

    public override string ToString() => this.IsWhole
        ? this.Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{this.Numerator}/{this.Denominator}");

    private static Rational Positive(Rational unit) =>
        unit.Sign > 0 ? unit : throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit is above zero.");

    private static Rational ParseDecimal(string text)
    {
        var unsigned = text.StartsWith('-') ? text[1..] : text;
        var point = unsigned.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? unsigned : unsigned.Remove(point, 1);
        var decimals = point < 0 ? 0 : unsigned.Length - point - 1;
        var hasDigitsOnBothSides = point != 0 && (point < 0 || decimals > 0);
        if (!hasDigitsOnBothSides || digits.Length == 0 || !digits.All(char.IsAsciiDigit))
        {
            throw new FormatException($"'{text}' is not a decimal number.");
        }

        var magnitude = new Rational(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
        return text.StartsWith('-') ? -magnitude : magnitude;
    }
}
