using System.Text;
using System.Text.Json;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>The program: reads the command line and does what it asks.</summary>
internal sealed class DeskProgram
{
    /// <summary>The exit code when everything is accepted.</summary>
    internal const int Done = 0;

    /// <summary>The exit code when the input cannot be processed at all.</summary>
    internal const int Failed = 1;

    /// <summary>The exit code when something was rejected.</summary>
    internal const int SomeRejected = 2;

    internal const string ReportName = "report.txt";

    private readonly Options options;
    private readonly TextWriter output;
    private readonly TextWriter errors;
    private readonly List<Fault> faults;

    private DeskProgram(Options options, List<Fault> faults, TextWriter output, TextWriter errors)
    {
        this.options = options;
        this.faults = faults;
        this.output = output;
        this.errors = errors;
    }

    private string Input => this.options.File ?? Path.Combine(AppContext.BaseDirectory, "sample", this.options.IsTimeline ? "membership.json" : "forms.json");

    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes the result.</param>
    /// <param name="errors">Takes what went wrong.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        var found = new List<Fault>();
        return new DeskProgram(OptionsParser.Parse(args, found), found, output, errors).Run();
    }

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
        return code;
    }

    private int RunGuarded()
    {
        try
        {
            foreach (var path in new[] { this.Input, this.options.Holidays }.OfType<string>().Where(path => !File.Exists(path)))
            {
                this.faults.Add(DeskCodes.FileMissing.At(string.Empty, path));
            }

            if (this.faults.Count > 0)
            {
                return Failed;
            }

            var calendar = this.options.Holidays is { } holidays ? HolidayFile.Read(File.ReadLines(holidays), this.faults) : WorkingDays.WeekendsOnly;
            var text = File.ReadAllText(this.Input);
            return this.faults.Count > 0 ? Failed
                : this.options.IsTimeline ? this.DrawTimeline(text, calendar)
                : this.TakeForms(text, calendar);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            this.faults.Add(DeskCodes.FileFailed.At(string.Empty, e.Message));
            return Failed;
        }
    }

    private int TakeForms(string text, WorkingDays calendar)
    {
        if (FormsFile.Read(text, this.faults) is not { } file)
        {
            return Failed;
        }

        if ((this.options.Day ?? file.FiledOn) is not { } filedOn)
        {
            this.faults.Add(DeskCodes.DayMissing.At(FormsFile.FiledOnKey));
            return Failed;
        }

        if (!EnrollmentRules.On(filedOn, calendar).TryGet(out var rules, out var refused))
        {
            this.faults.AddRange(refused.Select(error => Fault.Of(error).Under(FormsFile.FiledOnKey)));
            return Failed;
        }

        var desk = new Desk(rules);
        FormResult[] results = [.. file.Forms.Select(desk.Take)];
        new ReportPrinter(this.output, this.options.Language).Print(filedOn, results);
        return this.options.Out is { } folder && !this.WriteFiles(folder, filedOn, results) ? Failed
            : results.All(result => result.IsWhole) ? Done
            : SomeRejected;
    }

    private int DrawTimeline(string text, WorkingDays calendar)
    {
        try
        {
            using var document = JsonDocument.Parse(text, FormsFile.Lenient);
            return this.DrawTimeline(document.RootElement, calendar);
        }
        catch (Exception e) when (e is JsonException || (e is InvalidOperationException && (e.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) ?? false)))
        {
            this.faults.Add(DeskCodes.FileUnreadable.At(string.Empty, e.Message));
            return Failed;
        }
    }

    private int DrawTimeline(JsonElement root, WorkingDays calendar)
    {
        if (new MembershipReader(calendar, this.faults).Read(root) is not { } one)
        {
            return SomeRejected;
        }

        if (one.AsOf < one.OpenedOn || one.AsOf >= one.OpenedOn.PlusMonths(TimelinePicture.MostMonths))
        {
            this.faults.Add(DeskCodes.TooLong.At("asOf", TimelinePicture.MostMonths));
            return SomeRejected;
        }

        var language = this.options.Language;
        var printer = new TimelinePrinter(this.output, language);
        printer.Print(one);
        if (this.options.Day is { } day)
        {
            printer.PrintWhoPays(one, day, this.faults);
        }

        var path = this.options.Out ?? Path.Combine("artifacts", "enrollment", "timeline.svg");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return !this.Write(path, TimelinePicture.Draw(one, this.options.Day, language)) ? Failed
            : this.faults.Count > 0 ? SomeRejected
            : Done;
    }

    private bool WriteFiles(string folder, LocalDate filedOn, FormResult[] results)
    {
        using var report = new StringWriter();
        new ReportPrinter(report, this.options.Language).Print(filedOn, results);
        Directory.CreateDirectory(folder);
        return this.Write(Path.Combine(folder, ReportName), Encoding.UTF8.GetBytes(report.ToString()))
            && this.Write(Path.Combine(folder, RejectedFile.FileName), RejectedFile.Write(filedOn, results));
    }

    private bool Write(string path, byte[] content)
    {
        if (string.Equals(Path.GetFullPath(path), Path.GetFullPath(this.Input), StringComparison.Ordinal))
        {
            this.faults.Add(DeskCodes.OutputIsInput.At(string.Empty, this.Input));
            return false;
        }

        File.WriteAllBytes(path, content);
        this.output.WriteLine(Texts.Written(path).In(this.options.Language));
        return true;
    }

    private void PrintFaults()
    {
        foreach (var fault in this.faults)
        {
            this.errors.WriteLine(fault.ToLine(this.options.Language));
        }
    }
}
