using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain;
using NodaTime;
using NodaTime.Text;

namespace PayrollBilling;

/// <summary>Reads the fields of one row, and collects what is wrong with each under its column's name.</summary>
internal sealed class RowFields(WorkerRow row, List<Fault> faults)
{
    internal string this[Column column] => row[column];

    internal void Add(PayrollCode code, Column column, params object[] arguments) => faults.Add(code.At(Columns.Name(column), arguments));

    internal void Add(ImmutableArray<DomainError> errors, Column column)
    {
        foreach (var error in errors)
        {
            faults.Add(Fault.Of(error, Columns.Name(column)));
        }
    }

    /// <summary>Keeps the value of an outcome, or its errors under a column.</summary>
    internal T? Of<T>(Outcome<T> outcome, Column column)
        where T : struct
    {
        if (outcome.TryGet(out var value, out var errors))
        {
            return value;
        }

        this.Add(errors, column);
        return null;
    }

    internal Rupiah? Amount(Column column) => this.Of(Rupiah.FromText(row[column]), column);

    internal Rupiah? AmountOrZero(Column column) => row[column].Length == 0 ? Rupiah.Zero : this.Amount(column);

    internal ImmutableArray<Rupiah>? Amounts(Column column)
    {
        var parts = row[column].Length == 0 ? [] : row[column].Split(';');
        var amounts = parts.Select(part => this.Of(Rupiah.FromText(part), column)).ToArray();
        return amounts.Any(amount => amount is null) ? null : [.. amounts.Select(amount => amount!.Value)];
    }

    internal LocalDate? Date(Column column)
    {
        if (LocalDatePattern.Iso.Parse(row[column]).TryGetValue(default, out var date))
        {
            return date;
        }

        this.Add(PayrollCodes.FieldDate, column, row[column]);
        return null;
    }

    internal int? Months(Column column)
    {
        if (row[column].Length == 0)
        {
            this.Add(PayrollCodes.FieldEmpty, column);
            return null;
        }

        if (int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var months))
        {
            return months;
        }

        this.Add(PayrollCodes.FieldWhole, column, row[column]);
        return null;
    }

    internal T? Choice<T>(Column column, IReadOnlyList<(string Word, T Meaning)> choices)
        where T : struct
    {
        foreach (var (word, meaning) in choices)
        {
            if (string.Equals(word, row[column], StringComparison.OrdinalIgnoreCase))
            {
                return meaning;
            }
        }

        this.Add(PayrollCodes.FieldChoice, column, row[column], string.Join(", ", choices.Select(choice => choice.Word)));
        return null;
    }

    /// <summary>Refuses a value that would otherwise be left out of the bill without a word.</summary>
    internal void MustBeEmpty(Column column, string reason)
    {
        if (row[column].Length > 0)
        {
            this.Add(PayrollCodes.FieldNotForThisRow, column, reason);
        }
    }
}
