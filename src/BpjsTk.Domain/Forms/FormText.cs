using System.Buffers;
using System.Globalization;
using BpjsTk.Domain.Messages;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Forms;

/// <summary>Reads texts of forms that have no type of their own.</summary>
internal static class FormText
{
    internal const int LongestName = 100;
    internal const int LongestLine = 200;
    internal const int LastYear = 2100;

    private const int FirstYear = 1900;
    private const int LongestEmail = 254;
    private const int FewestPhoneDigits = 8;
    private const int MostPhoneDigits = 15;
    private const int LicenceDigits = 13;
    private const int LongestCount = 6;

    private static readonly SearchValues<char> PhoneCharacters = SearchValues.Create("0123456789 -.()");

    private static readonly LocalDatePattern[] DatePatterns =
    [
        LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd"),
        LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu"),
    ];

    private static readonly LocalTimePattern[] TimePatterns = [LocalTimePattern.CreateWithInvariantCulture("HH:mm"), LocalTimePattern.CreateWithInvariantCulture("HH.mm")];

    private static readonly YearMonthPattern[] MonthPatterns =
    [
        YearMonthPattern.CreateWithInvariantCulture("uuuu-MM"),
        YearMonthPattern.CreateWithInvariantCulture("MM-uuuu"),
    ];

    internal static Outcome<string> Name(string text) => Line(text, LongestName);

    internal static Outcome<string> Line(string text) => Line(text, LongestLine);

    internal static Outcome<LocalDate> Date(string text)
    {
        foreach (var pattern in DatePatterns)
        {
            if (pattern.Parse(text) is { Success: true, Value: { Year: >= FirstYear and <= LastYear } date })
            {
                return Outcome.Success(date);
            }
        }

        return Refused<LocalDate>(ErrorCatalog.FormDate, text);
    }

    internal static Outcome<LocalTime> Time(string text)
    {
        foreach (var pattern in TimePatterns)
        {
            if (pattern.Parse(text) is { Success: true, Value: var time })
            {
                return Outcome.Success(time);
            }
        }

        return Refused<LocalTime>(ErrorCatalog.FormTime, text);
    }

    internal static Outcome<YearMonth> Month(string text)
    {
        foreach (var pattern in MonthPatterns)
        {
            if (pattern.Parse(text) is { Success: true, Value: { Year: >= FirstYear and <= LastYear } month })
            {
                return Outcome.Success(month);
            }
        }

        return Refused<YearMonth>(ErrorCatalog.FormMonth, text);
    }

    internal static Outcome<int> Count(string text) =>
        text.Length <= LongestCount && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Outcome.Success(count)
            : Refused<int>(ErrorCatalog.FormCount, text);

    internal static Outcome<string> Email(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return text.Length <= LongestEmail && at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))
            ? Outcome.Success(text)
            : Outcome.Failure<string>(DomainError.Of(ErrorCatalog.FormEmail, string.Empty));
    }

    /// <summary>Reads a phone number: digits, with a plus before and blanks, hyphens, dots and brackets between, which are left out.</summary>
    internal static Outcome<string> Phone(string text)
    {
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        var rest = text.AsSpan(text.StartsWith('+') ? 1 : 0);
        if (rest.ContainsAnyExcept(PhoneCharacters))
        {
            return Outcome.Failure<string>(DomainError.Of(ErrorCatalog.FormPhoneCharacters, string.Empty));
        }

        return digits.Length is >= FewestPhoneDigits and <= MostPhoneDigits
            ? Outcome.Success(text.StartsWith('+') ? $"+{digits}" : digits)
            : Outcome.Failure<string>(DomainError.Of(ErrorCatalog.FormPhone, string.Empty, new ErrorArgument("fewest", FewestPhoneDigits), new ErrorArgument("most", MostPhoneDigits)));
    }

    internal static Outcome<string> BusinessLicence(string text) => text.Length == LicenceDigits && text.All(char.IsAsciiDigit)
        ? Outcome.Success(text)
        : Outcome.Failure<string>(DomainError.Of(ErrorCatalog.FormBusinessLicence, string.Empty, new ErrorArgument("digits", LicenceDigits)));

    private static Outcome<string> Line(string text, int longest) => text switch
    {
        _ when text.Length > longest => Outcome.Failure<string>(DomainError.Of(ErrorCatalog.FormTextLong, string.Empty, new ErrorArgument("most", longest))),
        _ when !TextValue.IsPrintable(text) => Outcome.Failure<string>(DomainError.Of(ErrorCatalog.FormTextCharacters, string.Empty)),
        _ => Outcome.Success(text),
    };

    private static Outcome<T> Refused<T>(ErrorCode code, string text) => Outcome.Failure<T>(DomainError.Of(code, string.Empty, new ErrorArgument("value", TextValue.Shortened(text))));
}
