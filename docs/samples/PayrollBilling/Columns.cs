using System.Collections.Immutable;

namespace PayrollBilling;

/// <summary>Where each column stands in a file, by its header; order is free, upper and lower case alike.</summary>
internal sealed class Columns
{
    private static readonly string[] Names =
    [
        "kpj", "nik", "nama", "tanggal_lahir", "kewarganegaraan", "bulan_kerja", "jkn", "hubungan_kerja", "terdaftar", "cara_bayar", "upah",
        "tunjangan_tetap", "tunjangan_tidak_tetap", "upah_bulan_lalu", "program", "rapel",
    ];

    private static readonly Column[] Optional =
        [Column.BulanKerja, Column.TunjanganTetap, Column.TunjanganTidakTetap, Column.UpahBulanLalu, Column.Program, Column.Rapel];

    private readonly int[] places;

    private Columns(int[] places, int fieldCount, ImmutableArray<string> unknown)
    {
        this.places = places;
        this.FieldCount = fieldCount;
        this.Unknown = unknown;
    }

    /// <summary>Gets all names, in the documented order.</summary>
    internal static IReadOnlyList<string> AllNames => Names;

    /// <summary>Gets how many fields a row has.</summary>
    internal int FieldCount { get; }

    /// <summary>Gets the columns that mean nothing to this program.</summary>
    internal ImmutableArray<string> Unknown { get; }

    internal static string Name(Column column) => Names[(int)column];

    /// <summary>Reads a header.</summary>
    /// <param name="header">The fields of the first line.</param>
    /// <param name="faults">Receives every column that is missing or stands twice.</param>
    /// <returns>The columns, or <see langword="null"/> when the file cannot be read by them.</returns>
    internal static Columns? Read(IReadOnlyList<string> header, List<Fault> faults)
    {
        var before = faults.Count;
        var found = new int[Names.Length];
        Array.Fill(found, -1);
        var unknown = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < header.Count; at++)
        {
            var name = header[at].Trim();
            var column = Array.FindIndex(Names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
            if (column < 0)
            {
                unknown.Add(name);
            }
            else if (found[column] >= 0)
            {
                faults.Add(PayrollCodes.CsvColumnTwice.At(Names[column]));
            }
            else
            {
                found[column] = at;
            }
        }

        if (header is [var only] && only.AsSpan().ContainsAny(';', '\t'))
        {
            faults.Add(PayrollCodes.CsvDelimiter.At(string.Empty));
        }
        else
        {
            faults.AddRange(Enum.GetValues<Column>()
                .Where(column => found[(int)column] < 0 && !Optional.Contains(column))
                .Select(column => PayrollCodes.CsvColumnMissing.At(Name(column))));
        }

        return faults.Count == before ? new(found, header.Count, unknown.ToImmutable()) : null;
    }

    /// <summary>Gives where a column stands; below zero when the file does not have it.</summary>
    internal int PlaceOf(Column column) => this.places[(int)column];
}
