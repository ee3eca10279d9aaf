using EnrollmentDesk;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>One run of the enrollment desk in a folder of its own, and what it left behind.</summary>
internal sealed class DeskRun : IDisposable
{
    internal const string SelfEmployed =
        """{ "form": "BPU", "fullName": "Siti Rahayu", "nik": "3578124507900001", "birthDate": "1990-07-05", "sex": "P", "phone": "081234567890", "email": "siti@contoh.example", "kind": "MANDIRI", "occupations": ["petani"], "programs": "JKK+JKM", "declaredIncome": "1500000", "firstMonth": "2026-09", "months": "1" }""";

    private DeskRun() => Directory.CreateDirectory(this.Folder);

    internal string Folder { get; } = Path.Combine(Path.GetTempPath(), $"desk-{Guid.NewGuid():N}");

    internal int ExitCode { get; private set; }

    internal string Output { get; private set; } = string.Empty;

    internal string Errors { get; private set; } = string.Empty;

    internal static DeskRun OfArguments(params string[] args)
    {
        var run = new DeskRun();
        run.Start(args);
        return run;
    }

    /// <summary>Hands in the forms of a file.</summary>
    internal static DeskRun OfFile(string text, params string[] args) => Of(text, "forms.json", path => [path, "--lang", "en", .. args]);

    /// <summary>Hands in some forms, on the first of September 2026.</summary>
    internal static DeskRun OfForms(params string[] forms) => OfFile($$"""{ "filedOn": "2026-09-01", "forms": [ {{string.Join(", ", forms)}} ] }""");

    /// <summary>Draws a membership.</summary>
    internal static DeskRun OfMembership(string text, params string[] args)
    {
        var run = new DeskRun();
        File.WriteAllText(run.PathOf("membership.json"), text);
        run.Start(["timeline", run.PathOf("membership.json"), "--out", run.PathOf("timeline.svg"), "--lang", "en", .. args]);
        return run;
    }

    internal string PathOf(string file) => Path.Combine(this.Folder, file);

    internal bool Has(string file) => File.Exists(this.PathOf(file));

    internal string Read(string file) => File.ReadAllText(this.PathOf(file));

    public void Dispose() => Directory.Delete(this.Folder, recursive: true);

    private static DeskRun Of(string text, string file, Func<string, string[]> args)
    {
        var run = new DeskRun();
        File.WriteAllText(run.PathOf(file), text);
        run.Start(args(run.PathOf(file)));
        return run;
    }

    private void Start(string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        this.ExitCode = DeskProgram.Run(args, output, errors);
        (this.Output, this.Errors) = (output.ToString(), errors.ToString());
    }
}
