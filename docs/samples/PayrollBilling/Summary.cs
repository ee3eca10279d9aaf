using BpjsTk.Domain;
using BpjsTk.Domain.Programs;
using Spectre.Console;

namespace PayrollBilling;

/// <summary>Prints what a payroll comes to. Personal numbers stand on a screen masked only.</summary>
internal sealed class Summary(Payroll payroll, TextWriter output, Language language)
{
    private const int Width = 130;

    private static readonly SocialProgram[] BilledPrograms = [SocialProgram.Jkk, SocialProgram.Jkm, SocialProgram.Jht, SocialProgram.Jp];

    /// <summary>Prints the totals, the due dates, and what was rejected.</summary>
    internal void Print(BillingRun run, Columns columns, string folder)
    {
        output.WriteLine(Title(payroll));
        output.WriteLine(Texts.Billed(run.Totals.Workers, run.Rejected).In(language));
        output.WriteLine();
        this.PrintTable(this.TotalsTable(run));
        this.PrintFundShares(run);
        output.WriteLine();
        this.PrintTable(this.DueDatesTable(run));
        foreach (var notice in this.Notices(run, columns))
        {
            output.WriteLine($"{Texts.Note.In(language)}: {notice}");
        }

        this.PrintRejected(run);
        output.WriteLine();
        output.WriteLine(Path.Combine(folder, BillWriter.FileName));
        output.WriteLine(Path.Combine(folder, RejectedWriter.FileName));
    }

    /// <summary>Gives the line that names employer, number, month, size and class.</summary>
    internal static string Title(Payroll payroll)
    {
        var npp = payroll.File.Npp is { } number ? $" ({number})" : string.Empty;
        return FormattableString.Invariant($"{payroll.File.Name}{npp}, {payroll.Month:uuuu-MM}");
    }

    internal static IEnumerable<string> Refusals(Payroll payroll, Language language) =>
        payroll.RefusedReliefs.Select(fault => $"{Texts.RefusedRelief.In(language)}: {fault.ToLine(language)}");

    private static Table NewTable(params string[] headers)
    {
        var table = new Table().Border(TableBorder.Markdown);
        foreach (var header in headers)
        {
            table.AddColumn(new TableColumn(new Text(header)));
        }

        return table;
    }

    private Table TotalsTable(BillingRun run)
    {
        var totals = run.Totals;
        var table = NewTable(Texts.Program.In(language), Texts.EmployerShare.In(language), Texts.WorkerShare.In(language), Texts.Together.In(language));
        foreach (var column in table.Columns.Skip(1))
        {
            column.RightAligned();
        }

        this.AddRow(table, "JKK", totals.Jkk, Rupiah.Zero);
        this.AddRow(table, "JKM", totals.Jkm, Rupiah.Zero);
        this.AddRow(table, "JHT", totals.JhtEmployer, totals.JhtWorker);
        this.AddRow(table, "JP", totals.JpEmployer, totals.JpWorker);
        this.AddRow(table, Texts.Total.In(language), totals.TotalEmployer, totals.TotalWorker);
        return table;
    }

    private void AddRow(Table table, string name, Rupiah employer, Rupiah worker) =>
        table.AddRow(new Text(name), this.MoneyCell(employer), this.MoneyCell(worker), this.MoneyCell(employer + worker));

    private Text MoneyCell(Rupiah amount) => new(Texts.Money(amount, language));

    private void PrintFundShares(BillingRun run)
    {
        var totals = run.Totals;
        string Money(Rupiah amount) => Texts.Money(amount, language);
        output.WriteLine(
            $"{Texts.FundShares.In(language)}: {Money(totals.JkpFromJkk)} {Texts.FromJkk.In(language)}, {Money(totals.JkpFromJkm)} {Texts.FromJkm.In(language)}, "
            + $"{Money(totals.JkpGovernment)} {Texts.FromGovernment.In(language)}");
        if (!totals.JpDeferred.IsZero)
        {
            output.WriteLine($"{Texts.Deferred.In(language)}: {Money(totals.JpDeferred)}");
        }
    }

    private Table DueDatesTable(BillingRun run)
    {
        var totals = run.Totals;
        var table = NewTable(Texts.Program.In(language), Texts.DueDate.In(language), Texts.Source.In(language));
        foreach (var program in BilledPrograms)
        {
            var amount = program switch
            {
                SocialProgram.Jkk => totals.Jkk,
                SocialProgram.Jkm => totals.Jkm,
                SocialProgram.Jht => totals.JhtEmployer,
                _ => totals.JpEmployer + totals.JpDeferred,
            };
            if (!amount.IsZero)
            {
                var due = payroll.DueDateOf(program);
                table.AddRow(
                    new Text($"{ProgramBundle.Of(program)}"),
                    new Text(Texts.DueDateOf(due, language)),
                    new Text(Texts.Cited(due.Citations, language)));
            }
        }

        return table;
    }

    private IEnumerable<string> Notices(BillingRun run, Columns columns)
    {
        foreach (var refusal in Refusals(payroll, language))
        {
            yield return refusal;
        }

        if (!columns.Unknown.IsEmpty)
        {
            yield return Texts.UnknownColumns(columns.Unknown).In(language);
        }

        if (payroll.File.HeadCount is { } stated && stated != run.Rows)
        {
            yield return Texts.HeadCount(stated, run.Rows).In(language);
        }

        if (run.RowsWithBackPay > 0)
        {
            yield return Texts.RowsWithBackPay(run.RowsWithBackPay, run.BackPay).In(language);
        }

        if (run.Totals.IsProvisional)
        {
            yield return Texts.Provisional.In(language);
        }

        if (run.Totals.WorkersWithoutFundSplit > 0)
        {
            yield return Texts.WithoutFundSplit(run.Totals.WorkersWithoutFundSplit).In(language);
        }
    }

    // The texts of faults may repeat what was typed; they stand in the file. The screen gets codes and columns.
    private void PrintRejected(BillingRun run)
    {
        foreach (var rejected in run.FirstRejected)
        {
            var faults = string.Join(", ", rejected.Faults.Select(fault => fault.Member.Length == 0 ? fault.Code : $"{fault.Code} {fault.Member}"));
            output.WriteLine($"{Texts.Line(rejected.Row.Line).In(language)}: {rejected.MaskedKpj}: {faults}");
        }

        if (run.Rejected > run.FirstRejected.Count)
        {
            output.WriteLine(Texts.MoreRejected(run.Rejected - run.FirstRejected.Count, RejectedWriter.FileName).In(language));
        }
    }

    // The library pads a table with blank lines and trailing blanks, which a file or a diff does not want.
    private void PrintTable(Table table)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Write(table);
        foreach (var line in text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            output.WriteLine(line);
        }
    }
}
