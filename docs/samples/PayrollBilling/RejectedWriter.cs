using System.Globalization;
using BpjsTk.Domain;
using CsvHelper;

namespace PayrollBilling;

/// <summary>Writes <c>rejected.csv</c>: what is wrong with each row that is not billed, and the row itself, so that nothing is lost.</summary>
internal sealed class RejectedWriter : IDisposable
{
    internal const string FileName = "rejected.csv";

    internal static readonly string[] Header = ["BARIS", "KPJ", "KODE", "KOLOM", "KETERANGAN", "BARIS_ASLI"];

    private const string Separator = " | ";

    private readonly CsvWriter csv;
    private readonly Language language;

    internal RejectedWriter(Stream stream, Language language)
    {
        this.language = language;
        this.csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: false);
        this.csv.WriteHeader(Header);
    }

    /// <summary>Writes a row that was rejected; codes, columns and texts stand in the same order.</summary>
    /// <param name="rejected">What is wrong with it.</param>
    /// <param name="raw">The row, byte for byte.</param>
    internal void Write(RejectedRow rejected, ReadOnlySpan<byte> raw)
    {
        this.csv.WriteField(rejected.Row.Line, default, CultureInfo.InvariantCulture);
        this.csv.WriteField(rejected.MaskedKpj);
        this.csv.WriteField(string.Join(Separator, rejected.Faults.Select(fault => fault.Code)));
        this.csv.WriteField(string.Join(Separator, rejected.Faults.Select(fault => fault.Member)));
        this.csv.WriteField(string.Join(Separator, rejected.Faults.Select(fault => fault.Text.In(this.language))));
        this.csv.WriteField(raw);
        this.csv.EndRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => this.csv.Dispose();
}
