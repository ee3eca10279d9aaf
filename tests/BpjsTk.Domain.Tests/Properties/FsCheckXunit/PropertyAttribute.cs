using Xunit.Sdk;

namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

/// <summary>
/// Runs a test method as an FsCheck property: its parameters are generated, and it holds when no generated case throws or returns false.
/// Names and meanings are those of FsCheck.Xunit, whose place this folder takes; see docs/adr/0001.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("BpjsTk.Domain.Tests.Properties.FsCheckXunit.PropertyDiscoverer", "BpjsTk.Domain.Tests")]
public class PropertyAttribute : FactAttribute
{
    private const int NotSet = -1;

    /// <summary>Gets or sets how many cases are tried.</summary>
    public int MaxTest { get; set; } = NotSet;

    /// <summary>Gets or sets how many cases a condition may reject for each that it lets through, on average, before the property fails as exhausted.</summary>
    public int MaxRejected { get; set; } = NotSet;

    /// <summary>Gets or sets the size given to the generators of the first case.</summary>
    public int StartSize { get; set; } = NotSet;

    /// <summary>Gets or sets the size given to the generators of the last case.</summary>
    public int EndSize { get; set; } = NotSet;

    /// <summary>Gets or sets how many cases run at a time.</summary>
    public int Parallelism { get; set; } = NotSet;

    /// <summary>Gets or sets the start of the random numbers, as a failure prints it: <c>(seed,gamma)</c> or <c>(seed,gamma,size)</c>.</summary>
    public string? Replay { get; set; }

    /// <summary>Gets or sets a value indicating whether every case is written to the test's output.</summary>
    public bool Verbose { get; set; }

    /// <summary>Gets or sets a value indicating whether a property that holds writes nothing.</summary>
    public bool QuietOnSuccess { get; set; }

    /// <summary>Gets or sets the types whose static methods give generators; the first wins.</summary>
    public Type[] Arbitrary { get; set; } = [];

    internal PropertySettings Settings => new()
    {
        MaxTest = Optional(this.MaxTest),
        MaxRejected = Optional(this.MaxRejected),
        StartSize = Optional(this.StartSize),
        EndSize = Optional(this.EndSize),
        Parallelism = Optional(this.Parallelism),
        Replay = string.IsNullOrEmpty(this.Replay) ? null : this.Replay,
        Verbose = this.Verbose ? true : null,
        QuietOnSuccess = this.QuietOnSuccess ? true : null,
        Arbitrary = [.. this.Arbitrary],
    };

    private static int? Optional(int value) => value == NotSet ? null : value;
}
