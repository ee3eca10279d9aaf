using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Contributions;
using CsvHelper;

namespace PayrollBilling;

/// <summary>Writes <c>bill.csv</c>: a line for each worker in the columns of Formulir 2a, and their sums at the end.</summary>
internal sealed class BillWriter : IDisposable
{
    internal const string FileName = "bill.csv";

    internal static readonly string[] Header =
    [
        "NO", "KPJ", "NAMA", "UPAH", "RAPEL", "JKK", "JKM", "JHT_PEMBERI_KERJA", "JHT_PEKERJA", "JP_PEMBERI_KERJA", "JP_PEKERJA",
        "JKP_DARI_JKK", "JKP_DARI_JKM", "JKP_PEMERINTAH", "TOTAL",
    ];

    private const int LongestAmount = 40;

    private readonly CsvWriter csv;

    internal BillWriter(Stream stream)
    {
        // A name that a spreadsheet would run as a formula is written so that it is not.
        this.csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: false);
        this.csv.WriteHeader(Header);
    }

    /// <summary>Writes the line of a worker.</summary>
    internal void Write(int number, PricedRow row)
    {
        var statement = row.Statement;
        this.csv.WriteField(number, default, CultureInfo.InvariantCulture);
        this.csv.WriteField(row.Kpj.ToString("F", null));
        this.csv.WriteField(row.Name);
        this.WriteAmount(row.Wage);
        this.WriteAmount(row.BackPay);
        this.WriteAmount(statement.Jkk);
        this.WriteAmount(statement.Jkm);
        this.WriteAmount(statement.JhtEmployer);
        this.WriteAmount(statement.JhtWorker);
        this.WriteAmount(statement.JpEmployer);
        this.WriteAmount(statement.JpWorker);
        if (statement.FundShares.TryGet(out var shares))
        {
            this.WriteAmount(shares.JkpFromJkk);
            this.WriteAmount(shares.JkpFromJkm);
        }
        else
        {
            this.csv.WriteField(string.Empty);
            this.csv.WriteField(string.Empty);
        }

        this.WriteAmount(statement.JkpGovernment);
        this.WriteAmount(statement.Total);
        this.csv.EndRecord();
    }

    /// <summary>Writes the line of sums.</summary>
    internal void WriteTotal(PayrollTotals totals, Rupiah wages, Rupiah backPay)
    {
        this.csv.WriteField("TOTAL");
        this.csv.WriteField(string.Empty);
        this.csv.WriteField(string.Empty);
        ReadOnlySpan<Rupiah> sums =
        [
            wages, backPay, totals.Jkk, totals.Jkm, totals.JhtEmployer, totals.JhtWorker, totals.JpEmployer, totals.JpWorker,
            totals.JkpFromJkk, totals.JkpFromJkm, totals.JkpGovernment, totals.Total,
        ];
        foreach (var sum in sums)
        {
            this.WriteAmount(sum);
        }

        this.csv.EndRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => this.csv.Dispose();

    private void WriteAmount(Rupiah amount)
    {
        Span<char> text = stackalloc char[LongestAmount];
        _ = amount.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        this.csv.WriteField(text[..length]);
    }
}
