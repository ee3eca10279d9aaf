using System.Globalization;
using System.Numerics;

namespace BpjsTk.Domain.CaseRunner;

/// <summary>A number of any length, with a fraction if need be: what expected and given figures are compared as.</summary>
internal readonly record struct ExactNumber
{
    private ExactNumber(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        this.Numerator = numerator / common;
        this.Denominator = denominator / common;
    }

    internal BigInteger Numerator { get; }

    internal BigInteger Denominator { get; }

    /// <summary>Reads <c>59866.020054</c>, <c>1e3</c>, <c>1/3</c>, and what the library writes for thirds: <c>0.00333333+1/3e-8</c>, negative in brackets.</summary>
    internal static bool TryRead(string text, out ExactNumber number)
    {
        number = default;
        if (text.StartsWith("-(", StringComparison.Ordinal) && text.EndsWith(')'))
        {
            var isRead = TryRead(text[2..^1], out var opposite);
            number = isRead ? new(-opposite.Numerator, opposite.Denominator) : default;
            return isRead;
        }

        var plus = text.IndexOf('+', 1 <= text.Length ? 1 : 0);
        if (plus > 0 && text[plus - 1] is not ('e' or 'E'))
        {
            var areRead = TryRead(text[..plus], out var left) & TryRead(text[(plus + 1)..], out var right);
            number = areRead ? new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator) : default;
            return areRead;
        }

        return TryReadTerm(text, out number);
    }

    public override string ToString()
    {
        var scale = 0;
        var power = BigInteger.One;
        while (scale < 20 && !(power % this.Denominator).IsZero)
        {
            power *= 10;
            scale++;
        }

        if (!(power % this.Denominator).IsZero)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{this.Numerator}/{this.Denominator}");
        }

        var digits = BigInteger.Abs(this.Numerator * (power / this.Denominator)).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (this.Numerator.Sign < 0 ? "-" : string.Empty) + (scale == 0 ? digits : $"{digits[..^scale]}.{digits[^scale..]}");
    }

    private static bool TryReadTerm(string text, out ExactNumber number)
    {
        number = default;
        var at = text.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (at >= 0 && (!int.TryParse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs(exponent) > 100))
        {
            return false;
        }

        var parts = (at < 0 ? text : text[..at]).Split('/');
        if (parts.Length > 2 || !TryReadDecimal(parts[0], out var above))
        {
            return false;
        }

        var below = new ExactNumber(1, 1);
        if (parts.Length == 2 && (!TryReadDecimal(parts[1], out below) || below.Numerator.Sign <= 0))
        {
            return false;
        }

        var power = BigInteger.Pow(10, Math.Abs(exponent));
        number = new(
            above.Numerator * below.Denominator * (exponent > 0 ? power : 1),
            above.Denominator * below.Numerator * (exponent < 0 ? power : 1));
        return true;
    }

    private static bool TryReadDecimal(string text, out ExactNumber number)
    {
        number = default;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        var digits = point < 0 ? text : text.Remove(point, 1);
        if (!BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return false;
        }

        number = new(whole, BigInteger.Pow(10, decimals));
        return true;
    }
}
