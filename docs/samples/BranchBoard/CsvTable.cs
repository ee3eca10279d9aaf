using CsvHelper;

namespace BranchBoard;

/// <summary>Reads a CSV file with a header; a row that does not fit is reported and left out.</summary>
internal static class CsvTable
{
    private const int LongestLine = 65_536;

    internal static IReadOnlyList<CsvRow> Read(Stream stream, string file, string[] columns, List<Fault> faults)
    {
        var malformed = new HashSet<long>();
        using var csv = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                Separator = ',',
                HasHeader = false,
                AllowLineBreaksInQuotes = false,
                MaxRecordSize = LongestLine,
                TrackLineNumbers = true,
                OnMalformedRecord = record => malformed.Add(record.LineNumber),
            },
            leaveOpen: true);
        var rows = new List<CsvRow>();
        if (!csv.Read() || !Fields(csv).SequenceEqual(columns, StringComparer.Ordinal))
        {
            faults.Add(BoardCodes.Header.At($"{file}:1", string.Join(',', columns)));
            return rows;
        }

        while (csv.Read())
        {
            if (!csv.RawRecord.ContainsAnyExcept(" \t,"u8))
            {
                continue;
            }

            var (place, fields) = ($"{file}:{csv.LineNumber}", Fields(csv));
            if (fields.Length != columns.Length || malformed.Contains(csv.LineNumber))
            {
                faults.Add(BoardCodes.FieldCount.At(place, fields.Length, columns.Length));
                continue;
            }

            rows.Add(new(place, columns, fields));
        }

        return rows;
    }

    private static string[] Fields(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
}
