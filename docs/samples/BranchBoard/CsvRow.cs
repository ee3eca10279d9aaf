using BpjsTk.Domain;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Outreach;
using NodaTime;
using NodaTime.Text;

namespace BranchBoard;

/// <summary>A row of a file, and what is wrong with its fields. A field that cannot be read gives no value and a fault; the field itself is not printed, as it may be a personal number.</summary>
internal sealed class CsvRow(string place, string[] columns, string[] fields)
{
    private readonly List<Fault> faults = [];

    internal string Place => place;

    internal IReadOnlyList<Fault> Faults => this.faults;

    internal string this[string column] => fields[Array.IndexOf(columns, column)].Trim();

    internal string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    internal Nik? Nik(string column) => this.Keep(BpjsTk.Domain.Identity.Nik.FromText(this[column]), column);

    internal LocalDate? Date(string column) => this.Parse(LocalDatePattern.Iso.Parse(this[column]), column, "2016-12-31");

    internal LocalDate? OptionalDate(string column) => this[column].Length == 0 ? null : this.Date(column);

    internal LocalTime? OptionalTime(string column) => this[column].Length == 0 ? null : this.Parse(LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(this[column]), column, "08:30");

    internal YearMonth? Month(string column) => this.Parse(YearMonthPattern.Iso.Parse(this[column]), column, "2016-12");

    internal Office? Office(string column, IEnumerable<Office> offices)
    {
        var known = offices.ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);
        return known.TryGetValue(this[column], out var office) ? office : this.Bad<Office>(column, string.Join(", ", known.Keys));
    }

    internal T? Choice<T>(string column)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), this[column], StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        this.faults.Add(BoardCodes.FieldValue.At($"{place} {column}", string.Join(", ", Enum.GetNames<T>())));
        return null;
    }

    internal T? OptionalChoice<T>(string column)
        where T : struct, Enum => this[column].Length == 0 ? null : this.Choice<T>(column);

    /// <summary>Keeps the value of an outcome, or its errors.</summary>
    internal T? Keep<T>(Outcome<T> outcome, string column)
        where T : struct
    {
        this.Add(outcome.Errors, column);
        return outcome.TryGet(out var value) ? value : null;
    }

    internal void Add(IEnumerable<DomainError> errors, string? column = null) => this.faults.AddRange(errors.Select(error => Fault.Of(error, column is null ? place : $"{place} {column}")));

    internal static string NameOf(Office office) => office.Kind == OfficeKind.PioneerBranch ? $"KCP {office.Name}" : $"KC {office.Name}";

    private T? Parse<T>(ParseResult<T> read, string column, string example)
        where T : struct
    {
        if (!read.Success)
        {
            this.faults.Add(BoardCodes.FieldValue.At($"{place} {column}", example));
        }

        return read.Success ? read.Value : null;
    }

    private T? Bad<T>(string column, string wanted)
        where T : class
    {
        this.faults.Add(BoardCodes.FieldValue.At($"{place} {column}", wanted));
        return null;
    }
}
