using System.Diagnostics;
using CsvHelper;
using Spectre.Console;

namespace PayrollBilling;

/// <summary>The program: reads the command line and does what it asks.</summary>
internal sealed class PayrollProgram
{
    /// <summary>The exit code when every row is billed.</summary>
    internal const int Done = 0;

    /// <summary>The exit code when the input cannot be processed at all.</summary>
    internal const int Failed = 1;

    /// <summary>The exit code when some rows were rejected and the rest billed.</summary>
    internal const int RowsRejected = 2;

    private readonly Options options;
    private readonly TextWriter output;
    private readonly TextWriter errors;
    private readonly IAnsiConsole? terminal;
    private readonly List<Fault> faults;

    private PayrollProgram(Options options, List<Fault> faults, TextWriter output, TextWriter errors, IAnsiConsole? terminal)
    {
        this.options = options;
        this.faults = faults;
        this.output = output;
        this.errors = errors;
        this.terminal = terminal;
    }

    private string WorkersPath => this.options.Workers ?? Shipped("workers.csv");

    private string EmployerPath => this.options.Employer ?? Shipped("employer.json");

    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes the result.</param>
    /// <param name="errors">Takes what went wrong.</param>
    /// <param name="terminal">Where a progress bar may be shown; <see langword="null"/> for none.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors, IAnsiConsole? terminal = null)
    {
        var found = new List<Fault>();
        return new PayrollProgram(OptionsParser.Parse(args, found), found, output, errors, terminal).Run();
    }

    private static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "sample", name);

    private int Run()
    {
        var language = this.options.Language;
        if (this.options.Help)
        {
            this.output.WriteLine(Texts.Usage.In(language));
            return Done;
        }

        if (this.faults.Count > 0)
        {
            this.PrintFaults();
            this.errors.WriteLine();
            this.errors.WriteLine(Texts.Usage.In(language));
            return Failed;
        }

        var code = this.RunGuarded();
        this.PrintFaults();
        if (this.options.Stats)
        {
            using var process = Process.GetCurrentProcess();
            this.output.WriteLine(Texts.PeakMemory(process.PeakWorkingSet64).In(language));
        }

        return code;
    }

    private int RunGuarded()
    {
        try
        {
            return this.options.Generate is { } generate ? this.Generate(generate) : this.ReadAndBill();
        }
        catch (CsvFormatException)
        {
            this.faults.Add(PayrollCodes.CsvTooLong.At(string.Empty, WorkerReader.LongestLine));
            return Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            this.faults.Add(PayrollCodes.FileFailed.At(string.Empty, e.Message));
            return Failed;
        }
    }

    private int Generate(GenerateOptions generate)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(generate.Out)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var writer = new StreamWriter(generate.Out, append: false);
        new Generator(generate.Seed, generate.Month).Write(writer, generate.Rows);
        this.output.WriteLine(Texts.Generated(generate.Rows, generate.Out).In(this.options.Language));
        return Done;
    }

    private int ReadAndBill()
    {
        foreach (var path in new[] { this.WorkersPath, this.EmployerPath }.Where(path => !File.Exists(path)))
        {
            this.faults.Add(PayrollCodes.FileMissing.At(string.Empty, path));
        }

        if (this.faults.Count > 0
            || EmployerFile.Read(File.ReadAllText(this.EmployerPath), this.options.Month, this.faults) is not { } employer
            || Payroll.Of(employer, this.faults) is not { } payroll)
        {
            return Failed;
        }

        using var stream = File.OpenRead(this.WorkersPath);
        using var reader = WorkerReader.Open(stream, this.faults);
        return reader is null ? Failed
            : this.options.Explain is { } kpj ? this.Explain(payroll, reader, kpj.ToString("F", null))
            : this.Bill(payroll, reader, stream.Length);
    }

    private int Bill(Payroll payroll, WorkerReader reader, long length)
    {
        foreach (var file in new[] { BillWriter.FileName, RejectedWriter.FileName })
        {
            if (string.Equals(Path.GetFullPath(Path.Combine(this.options.Out, file)), Path.GetFullPath(this.WorkersPath), StringComparison.Ordinal))
            {
                this.faults.Add(PayrollCodes.OutputIsInput.At(string.Empty, this.WorkersPath));
                return Failed;
            }
        }

        var run = new BillingRun(payroll);
        var watch = Stopwatch.StartNew();
        using var files = new OutputFiles(this.options.Out, this.options.Language);
        LongRun.Watch(this.terminal, Texts.Working.In(this.options.Language), length, report => run.Run(reader, files.Bill, files.Rejected, report));
        if (run.Rows == 0)
        {
            this.faults.Add(PayrollCodes.CsvNoRow.At(string.Empty));
            return Failed;
        }

        files.Finish();
        new Summary(payroll, this.output, this.options.Language).Print(run, reader.Columns, this.options.Out);
        this.output.WriteLine(Texts.Throughput(run.Rows, watch.Elapsed).In(this.options.Language));
        return run.Rejected == 0 ? Done : RowsRejected;
    }

    private int Explain(Payroll payroll, WorkerReader reader, string kpj)
    {
        var pricer = new RowPricer(payroll);
        while (reader.Read() is { } row)
        {
            if (row.Fields.Length == 0 || !string.Equals(row[Column.Kpj], kpj, StringComparison.Ordinal))
            {
                continue;
            }

            if (pricer.Price(row, this.faults) is { } priced)
            {
                new ExplainPrinter(payroll, this.output, this.options.Language).Print(priced);
                return Done;
            }

            return RowsRejected;
        }

        this.faults.Add(PayrollCodes.NotInFile.At(string.Empty, this.options.Explain!.Value));
        return Failed;
    }

    private void PrintFaults()
    {
        foreach (var fault in this.faults)
        {
            this.errors.WriteLine(fault.ToLine(this.options.Language));
        }
    }
}
