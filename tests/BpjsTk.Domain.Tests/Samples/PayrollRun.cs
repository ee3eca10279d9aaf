using System.Text;
using PayrollBilling;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>One run of the payroll program in a folder of its own, and what it left behind.</summary>
internal sealed class PayrollRun : IDisposable
{
    internal const string Header =
        "kpj,nik,nama,tanggal_lahir,kewarganegaraan,bulan_kerja,jkn,hubungan_kerja,terdaftar,cara_bayar,upah,tunjangan_tetap,tunjangan_tidak_tetap,upah_bulan_lalu,program,rapel";

    internal const string GoodRow = "18000000001,3578011403790001,Budi Santoso,1979-03-14,WNI,,PPU,PKWTT,2016-01-04,BULANAN,5000000,,,,,";

    internal const string Employer = """{"name": "PT Uji", "scale": "medium", "riskClass": "II", "month": "2026-08"}""";

    private PayrollRun() => Directory.CreateDirectory(this.Folder);

    // Letters only: a run of digits in the path would look like a personal number on the screen.
    internal string Folder { get; } = Path.Combine(Path.GetTempPath(), $"payroll-{string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + digit % 26)))}");

    internal int ExitCode { get; private set; }

    internal string Output { get; private set; } = string.Empty;

    internal string Errors { get; private set; } = string.Empty;

    internal string[][] Bill => this.ReadCsv("bill.csv");

    internal string[][] Rejected => this.ReadCsv("rejected.csv");

    internal static PayrollRun OfSample(params string[] args)
    {
        var run = new PayrollRun();
        run.Start([.. args, "--out", run.Folder]);
        return run;
    }

    internal static PayrollRun OfArguments(params string[] args)
    {
        var run = new PayrollRun();
        run.Start(args);
        return run;
    }

    internal static PayrollRun Of(string workers, string? employer = null, params string[] args) => Of(Encoding.UTF8.GetBytes(workers), employer, args);

    internal static PayrollRun Of(byte[] workers, string? employer = null, params string[] args)
    {
        var run = new PayrollRun();
        File.WriteAllBytes(run.PathOf("workers.csv"), workers);
        File.WriteAllText(run.PathOf("employer.json"), employer ?? Employer);
        run.Start(["--workers", run.PathOf("workers.csv"), "--employer", run.PathOf("employer.json"), "--lang", "en", .. args, "--out", run.Folder]);
        return run;
    }

    /// <summary>Bills one row under the usual header, with some of its fields replaced.</summary>
    internal static PayrollRun OfRow(params (string Column, string Value)[] changes) => Of($"{Header}\n{Row(changes)}\n");

    internal static string Row(params (string Column, string Value)[] changes)
    {
        var fields = GoodRow.Split(',');
        foreach (var (column, value) in changes)
        {
            fields[Array.IndexOf(Header.Split(','), column)] = value;
        }

        return string.Join(',', fields);
    }

    internal string PathOf(string file) => Path.Combine(this.Folder, file);

    internal bool Has(string file) => File.Exists(this.PathOf(file));

    public void Dispose() => Directory.Delete(this.Folder, recursive: true);

    private void Start(string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        this.ExitCode = PayrollProgram.Run(args, output, errors);
        (this.Output, this.Errors) = (output.ToString(), errors.ToString());
    }

    private string[][] ReadCsv(string file) => [.. File.ReadAllLines(this.PathOf(file)).Select(Split)];

    private static string[] Split(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var isOpen = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && isOpen && at + 1 < line.Length && line[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else if (line[at] == '"')
            {
                isOpen = !isOpen;
            }
            else if (line[at] == ',' && !isOpen)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[at]);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
