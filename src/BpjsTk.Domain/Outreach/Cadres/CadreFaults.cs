using System.Collections.Immutable;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>The refusals of offices, cadres and acquisitions.</summary>
internal static class CadreFaults
{
    private const int LongestText = 100;

    internal static Outcome<string> Text(string? text, string member)
    {
        var trimmed = (text ?? string.Empty).Trim();
        return trimmed.Length is > 0 and <= LongestText && TextValue.IsPrintable(trimmed)
            ? Outcome.Success(trimmed)
            : Outcome.Failure<string>(DomainError.Of(ErrorCatalog.OutreachText, member, new ErrorArgument("most", LongestText)));
    }

    /// <summary>Reads a text that may be missing: then it is empty.</summary>
    internal static Outcome<string> OptionalText(string? text, string member) => text is null ? Outcome.Success(string.Empty) : Text(text, member);

    internal static Outcome<ImmutableArray<string>> Texts(IEnumerable<string>? texts, string member)
    {
        var all = (texts ?? []).Select((text, i) => Text(text, $"{member}[{i}]")).ToArray();
        ImmutableArray<DomainError> errors = [.. all.SelectMany(text => text.Errors)];
        return errors.IsEmpty ? Outcome.Success(ImmutableArray.CreateRange(all.Select(text => text.Value))) : Outcome.Failure<ImmutableArray<string>>(errors);
    }

    internal static void Defined<T>(T value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(name, value, null);
        }
    }

    internal static void Known(Nik nik, string name)
    {
        if (nik.IsDefault)
        {
            throw new ArgumentException("The population number is the default.", name);
        }
    }

    internal static T[] All<T>(IEnumerable<T> values, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(values))] string? name = null)
        where T : class
    {
        T[] all = [.. Guard.Against.Null(values, name)];
        return Array.Exists(all, one => one is null) ? throw new ArgumentException("An entry is missing.", name) : all;
    }

    internal static bool IsWithin(LocalDate date, LocalDate from, LocalDate? until) => date >= from && !(date > until);

    internal static ImmutableArray<DomainError> Span(LocalDate from, LocalDate? until) =>
        until < from ? [DomainError.Of(ErrorCatalog.OutreachSpan, "Until", new ErrorArgument("from", from), new ErrorArgument("until", until.Value))] : [];

    internal static DomainError NoCadresAt(Office office) => DomainError.Of(ErrorCatalog.CadreOffice, "Office", new ErrorArgument("office", CadrePhrases.Both(office.ToText)));

    internal static DomainError OfficeAbove(Office given, OfficeKind wanted) => DomainError.Of(
        ErrorCatalog.OfficeAboveBad, "Parent", new ErrorArgument("office", CadrePhrases.Both(given.ToText)), new ErrorArgument("wanted", CadrePhrases.Of(wanted)));

    internal static IEnumerable<DomainError> Area(CoverageScope scope, bool isTwice, int index)
    {
        if (scope.Kind is not (CoverageAreaKind.Regency or CoverageAreaKind.City))
        {
            yield return DomainError.Of(ErrorCatalog.OfficeAreaKind, $"Area[{index}]", new ErrorArgument("area", CadrePhrases.Both(scope.ToText)));
        }

        if (isTwice)
        {
            yield return DomainError.Of(ErrorCatalog.OfficeAreaTwice, $"Area[{index}]", new ErrorArgument("area", CadrePhrases.Both(scope.ToText)));
        }
    }
}
