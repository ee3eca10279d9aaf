using System.Text.Unicode;
using CsvHelper;

namespace PayrollBilling;

/// <summary>Reads a file of workers row by row, without keeping any.</summary>
internal sealed class WorkerReader : IDisposable
{
    internal const int LongestLine = 65_536;

    private static readonly Column[] AllColumns = Enum.GetValues<Column>();

    private readonly CsvReader csv;
    private readonly Queue<long> malformedLines = new();

    // A byte-order mark is left out by the reader. A line is a row, so that a quotation mark that is not closed spoils its own row only.
    private WorkerReader(Stream stream) => this.csv = CsvReader.Create(
        stream,
        new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            AllowLineBreaksInQuotes = false,
            MaxRecordSize = LongestLine,
            TrackLineNumbers = true,
            OnMalformedRecord = record => this.malformedLines.Enqueue(record.LineNumber),
        },
        leaveOpen: true);

    /// <summary>Gets the columns of the file.</summary>
    internal Columns Columns { get; private set; } = null!;

    /// <summary>Gets how far the file is read, in bytes.</summary>
    internal long Position => this.csv.ByteOffset;

    /// <summary>Gets the current row as it stands in the file, byte for byte.</summary>
    internal ReadOnlySpan<byte> Raw => this.csv.RawRecord;

    /// <summary>Opens a file.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="faults">Receives why the file cannot be read.</param>
    /// <returns>The reader after the header, or <see langword="null"/>.</returns>
    /// <exception cref="CsvFormatException">The header has no end within <see cref="LongestLine"/>.</exception>
    internal static WorkerReader? Open(Stream stream, List<Fault> faults)
    {
        var reader = new WorkerReader(stream);
        if (reader.ReadHeader(faults) is { } columns)
        {
            reader.Columns = columns;
            return reader;
        }

        reader.Dispose();
        return null;
    }

    /// <summary>Reads the next row; a line of nothing but separators is none, as spreadsheets leave such lines at the end.</summary>
    /// <returns>The row, or <see langword="null"/> at the end.</returns>
    /// <exception cref="CsvFormatException">The line has no end within <see cref="LongestLine"/>.</exception>
    internal WorkerRow? Read()
    {
        while (this.csv.Read())
        {
            if (this.Raw.ContainsAnyExcept(" \t,"u8))
            {
                return this.ReadFault() is { } fault ? new(this.csv.LineNumber, fault, []) : new(this.csv.LineNumber, null, this.ReadFields());
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => this.csv.Dispose();

    private Columns? ReadHeader(List<Fault> faults)
    {
        while (this.csv.Read())
        {
            if (!this.Raw.ContainsAnyExcept(" \t,"u8))
            {
                continue;
            }

            if (this.IsMalformed())
            {
                faults.Add(PayrollCodes.RowQuotes.At(string.Empty));
                return null;
            }

            return Columns.Read([.. Enumerable.Range(0, this.csv.FieldCount).Select(this.csv.GetString)], faults);
        }

        faults.Add(PayrollCodes.CsvEmpty.At(string.Empty));
        return null;
    }

    private Fault? ReadFault()
    {
        if (this.IsMalformed())
        {
            return PayrollCodes.RowQuotes.At(string.Empty);
        }

        if (!Utf8.IsValid(this.Raw))
        {
            return PayrollCodes.RowEncoding.At(string.Empty);
        }

        // Fields of a row of another length may stand under the wrong header, so that none of them is looked at.
        return this.csv.FieldCount == this.Columns.FieldCount
            ? null
            : PayrollCodes.RowFieldCount.At(string.Empty, this.csv.FieldCount, this.Columns.FieldCount);
    }

    private string[] ReadFields()
    {
        var fields = new string[AllColumns.Length];
        foreach (var column in AllColumns)
        {
            var place = this.Columns.PlaceOf(column);
            fields[(int)column] = place < 0 ? string.Empty : this.csv.GetString(place);
        }

        return fields;
    }

    private bool IsMalformed()
    {
        var isFound = false;
        while (this.malformedLines.TryPeek(out var line) && line <= this.csv.LineNumber)
        {
            isFound |= this.malformedLines.Dequeue() == this.csv.LineNumber;
        }

        return isFound;
    }
}
