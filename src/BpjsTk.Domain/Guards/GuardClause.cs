using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace BpjsTk.Domain.Guards;

/// <summary>
/// Checks of arguments over the throw helpers of .NET. Each returns its input, so that a check and an assignment are one line, and names
/// the argument by the expression at the call. A refused argument is a fault of the caller's program; what a user may get wrong is an
/// <see cref="Outcome{T}"/>.
/// </summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Instance methods give the call shape Guard.Against.Null(x).")]
internal readonly struct GuardClause
{
    /// <summary>Refuses <see langword="null"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    internal T Null<T>([NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(input, parameterName);
        return input;
    }

    /// <summary>Refuses a text that is <see langword="null"/> or has no characters.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="input"/> is empty.</exception>
    internal string NullOrEmpty([NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(input, parameterName);
        return input;
    }

    /// <summary>Refuses a text that is <see langword="null"/> or has nothing but white space.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="input"/> is empty or white space.</exception>
    internal string NullOrWhiteSpace([NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(input, parameterName);
        return input;
    }

    /// <summary>Refuses a value outside a range; both ends belong to the range. The argument is named second, as in the package.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="input"/> is below <paramref name="rangeFrom"/> or above <paramref name="rangeTo"/>.</exception>
    internal T OutOfRange<T>(T input, string parameterName, T rangeFrom, T rangeTo)
        where T : struct, IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input, rangeFrom, parameterName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(input, rangeTo, parameterName);
        return input;
    }

    /// <summary>Refuses a count that is zero or below.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="input"/> is below one.</exception>
    internal int NegativeOrZero(int input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(input, parameterName);
        return input;
    }

    /// <summary>Refuses a number that is no member of its enumeration.</summary>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="input"/> is not a member of <typeparamref name="T"/>.</exception>
    internal T EnumOutOfRange<T>(T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum =>
        Enum.IsDefined(input)
            ? input
            : throw new InvalidEnumArgumentException(parameterName, Convert.ToInt32(input, System.Globalization.CultureInfo.InvariantCulture), typeof(T));
}
