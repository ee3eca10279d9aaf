using BpjsTk.Domain;
using ClaimDesk.Web;
using NodaTime;
using NodaTime.Text;

namespace ClaimDesk.Claims;

/// <summary>Reads what was typed into a form of the desk.</summary>
internal static class FormFields
{
    private const string Under = "verification";

    internal static LocalDate Day(string? text, string member) => OptionalDay(text, member) ?? throw Missing(member);

    internal static LocalDate? OptionalDay(string? text, string member) =>
        string.IsNullOrEmpty(text) ? null : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : throw Bad(member, "YYYY-MM-DD");

    internal static YearMonth Month(string? text, string member) =>
        string.IsNullOrEmpty(text) ? throw Missing(member) : YearMonthPattern.Iso.Parse(text).TryGetValue(default, out var month) ? month : throw Bad(member, "YYYY-MM");

    internal static Rupiah Amount(string? text, string member) => string.IsNullOrEmpty(text) ? throw Missing(member) : Read(Rupiah.FromText(text), member);

    internal static T One<T>(string? text, string member)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            throw Missing(member);
        }

        return Array.Find(Enum.GetValues<T>(), one => string.Equals(one.ToString(), text, StringComparison.Ordinal)) is var found && string.Equals(found.ToString(), text, StringComparison.Ordinal)
            ? found
            : throw Bad(member, string.Join(", ", Enum.GetNames<T>()));
    }

    internal static T Needed<T>(T? value, string member)
        where T : struct => value ?? throw Missing(member);

    /// <summary>Takes what the library made of a field, or refuses with the library's own words.</summary>
    internal static T Read<T>(Outcome<T> outcome, string member) => outcome.TryGet(out var value, out var errors)
        ? value
        : throw new RefusalException(StatusCodes.Status422UnprocessableEntity, [.. errors.Select(error => new Fault(error.Code.Id, $"{Under}.{member}", Fault.Of(error).Text))]);

    private static RefusalException Missing(string member) => new(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Missing, $"{Under}.{member}"));

    private static RefusalException Bad(string member, string wanted) => new(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Value, $"{Under}.{member}", wanted));
}
