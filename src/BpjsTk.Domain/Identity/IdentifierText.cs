using System.Buffers;
using System.Globalization;

namespace BpjsTk.Domain.Identity;

/// <summary>What all identifiers share in reading, writing and comparing. No error made here repeats any part of the number.</summary>
internal static class IdentifierText
{
    /// <summary>The format of the full text.</summary>
    internal const string Full = "F";

    /// <summary>The format of the masked text, which is also meant by no format at all.</summary>
    internal const string Masked = "M";

    private const string None = "(none)";
    private const int LongestText = 22;

    internal static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    internal static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    internal static readonly SearchValues<char> LettersAndDigits =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    internal static DomainError? CheckCharacters(ReadOnlySpan<char> text, SearchValues<char> allowed, IdentifierCodes codes)
    {
        if (text.IsEmpty)
        {
            return Error(codes.Empty);
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                return Error(codes.WhiteSpace, new ErrorArgument("position", at + 1));
            }
        }

        var wrong = text.IndexOfAnyExcept(allowed);
        return wrong < 0 ? null : Error(codes.Characters, new ErrorArgument("position", wrong + 1));
    }

    internal static DomainError? CheckLength(ReadOnlySpan<char> text, int minimum, int maximum, IdentifierCodes codes) =>
        text.Length >= minimum && text.Length <= maximum
            ? null
            : Error(
                codes.Length,
                new ErrorArgument("length", text.Length),
                new ErrorArgument("expected", minimum == maximum ? Number(minimum) : $"{Number(minimum)}-{Number(maximum)}"));

    internal static DomainError? CheckDigits(ReadOnlySpan<char> text, int length, IdentifierCodes codes) =>
        CheckCharacters(text, Digits, codes) ?? CheckLength(text, length, length, codes);

    /// <summary>Checks a text of letters and digits against a shape.</summary>
    /// <exception cref="ArgumentException">The shape admits lengths that <paramref name="widest"/> does not.</exception>
    internal static DomainError? CheckShape(
        ReadOnlySpan<char> text,
        IdentifierShape shape,
        IdentifierShape widest,
        IdentifierCodes codes,
        ErrorCode pattern)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.MinimumLength < widest.MinimumLength || shape.MaximumLength > widest.MaximumLength)
        {
            // What a shape accepts must be readable again without it, or a round trip through JSON would lose it.
            throw new ArgumentException($"The shape {shape} reaches beyond {widest}, the widest that can be read back.", nameof(shape));
        }

        return CheckCharacters(text, LettersAndDigits, codes)
            ?? CheckLength(text, shape.MinimumLength, shape.MaximumLength, codes)
            ?? (shape.Matches(text) ? null : Error(pattern, new ErrorArgument("shape", shape.ToString())));
    }

    internal static string ToUpper(ReadOnlySpan<char> text)
    {
        Span<char> upper = stackalloc char[text.Length];
        _ = text.ToUpperInvariant(upper);
        return upper.ToString();
    }

    internal static ulong ToNumber(ReadOnlySpan<char> digits)
    {
        var number = 0UL;
        foreach (var digit in digits)
        {
            number = (number * 10) + (ulong)(digit - '0');
        }

        return number;
    }

    internal static void WriteNumber(ulong number, Span<char> digits)
    {
        for (var at = digits.Length - 1; at >= 0; at--)
        {
            (number, var digit) = Math.DivRem(number, 10);
            digits[at] = (char)('0' + digit);
        }
    }

    internal static string ToText<T>(T value, string? format)
        where T : struct, IIdentifier<T>
    {
        Span<char> buffer = stackalloc char[LongestText];
        _ = value.TryFormat(buffer, out var written, format, null);
        return buffer[..written].ToString();
    }

    /// <summary>Writes a text in full, or with only its first and last characters.</summary>
    internal static bool TryFormat<T>(
        T value,
        ReadOnlySpan<char> text,
        int head,
        int tail,
        ReadOnlySpan<char> format,
        Span<char> destination,
        out int charsWritten)
        where T : struct, IIdentifier<T>
    {
        var masked = format switch
        {
            "" or Masked => true,
            Full => false,
            _ => throw TextValue.UnknownFormat(format.ToString()),
        };
        if (value.IsDefault)
        {
            text = masked ? None : throw NoValue<T>();
            masked = false;
        }

        if (!text.TryCopyTo(destination))
        {
            charsWritten = 0;
            return false;
        }

        if (masked)
        {
            destination[head..(text.Length - tail)].Fill('*');
        }

        charsWritten = text.Length;
        return true;
    }

    /// <summary>Writes a text of letters and digits, or its mask that leaves at most a third of it to see.</summary>
    internal static bool TryFormat<T>(T value, string? text, ReadOnlySpan<char> format, Span<char> destination, out int charsWritten)
        where T : struct, IIdentifier<T>
    {
        var visible = (text?.Length ?? 0) / 3;
        var tail = visible / 2;
        return TryFormat(value, text, visible - tail, tail, format, destination, out charsWritten);
    }

    internal static int Compare<T>(T value, object? other)
        where T : struct, IIdentifier<T> => other switch
        {
            null => 1,
            T typed => value.CompareTo(typed),
            _ => throw new ArgumentException($"The other object is not a {typeof(T).Name}.", nameof(other)),
        };

    internal static Outcome<T> Refuse<T>(ErrorCode code) => Outcome.Failure<T>(Error(code));

    internal static DomainError Error(ErrorCode code, params ReadOnlySpan<ErrorArgument> arguments) => DomainError.Of(code, string.Empty, arguments);

    internal static InvalidOperationException NoValue<T>() => new($"A default {typeof(T).Name} holds no number.");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
