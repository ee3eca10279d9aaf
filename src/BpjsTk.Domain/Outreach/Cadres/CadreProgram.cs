using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// The program of cadres of a branch in a year, as a report tells it (program Kader Penggerak). What the report leaves out is <see langword="null"/> or empty. It has no incentive and no target in
/// numbers: none was reported.
/// </summary>
[DebuggerDisplay("{Branch} {Year}")]
public sealed class CadreProgram
{
    private CadreProgram(Office branch, int year, Texts texts, ImmutableArray<CoveredGroup> targets, EvaluationCycle? evaluation, bool? isRecruiting)
    {
        this.Branch = branch;
        this.Year = year;
        this.Definition = texts.Definition;
        this.Duties = texts.Duties;
        this.Kit = texts.Kit;
        this.Targets = targets;
        this.Evaluation = evaluation;
        this.IsRecruiting = isRecruiting;
    }

    /// <summary>Gets the branch.</summary>
    public Office Branch { get; }

    /// <summary>Gets the year.</summary>
    public int Year { get; }

    /// <summary>Gets what a cadre is, in the words of the report.</summary>
    public string? Definition { get; }

    /// <summary>Gets what cadres do, in the words of the report.</summary>
    public ImmutableArray<string> Duties { get; }

    /// <summary>Gets what they are known by, such as a name tag (atribut).</summary>
    public ImmutableArray<string> Kit { get; }

    /// <summary>Gets whom they are to reach (sasaran).</summary>
    public ImmutableArray<CoveredGroup> Targets { get; }

    /// <summary>Gets when they are evaluated.</summary>
    public EvaluationCycle? Evaluation { get; }

    /// <summary>Gets a value indicating whether more cadres are wanted.</summary>
    public bool? IsRecruiting { get; }

    /// <summary>States a program.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="definition">What a cadre is.</param>
    /// <param name="duties">What cadres do.</param>
    /// <param name="kit">What they are known by.</param>
    /// <param name="targets">Whom they are to reach.</param>
    /// <param name="evaluation">When they are evaluated.</param>
    /// <param name="isRecruiting">Whether more cadres are wanted.</param>
    /// <returns>The program, or <c>BPJSTK-CDR-001</c> (a text of it has not 1 to 100 characters that can be printed), <c>-009</c> (an office that has no cadres).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="branch"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A target is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds, or <paramref name="evaluation"/> is not a member of the enumeration.</exception>
    public static Outcome<CadreProgram> Create(
        Office branch,
        int year,
        string? definition = null,
        IEnumerable<string>? duties = null,
        IEnumerable<string>? kit = null,
        IEnumerable<CoveredGroup>? targets = null,
        EvaluationCycle? evaluation = null,
        bool? isRecruiting = null)
    {
        Guard.Against.Null(branch);
        Guard.Against.OutOfRange(year, nameof(year), 1, 9999);
        if (evaluation is { } cycle)
        {
            CadreFaults.Defined(cycle, nameof(evaluation));
        }

        var groups = CadreFaults.All(targets ?? [], nameof(targets));
        var (said, done, worn) = (CadreFaults.OptionalText(definition, "Definition"), CadreFaults.Texts(duties, "Duties"), CadreFaults.Texts(kit, "Kit"));
        DomainError[] errors = [.. said.Errors, .. done.Errors, .. worn.Errors, .. branch.OwnBranch is null ? [CadreFaults.NoCadresAt(branch)] : Array.Empty<DomainError>()];
        return errors.Length == 0
            ? Outcome.Success(new CadreProgram(branch, year, new(said.Value.Length == 0 ? null : said.Value, done.Value, worn.Value), [.. groups], evaluation, isRecruiting))
            : Outcome.Failure<CadreProgram>([.. errors]);
    }

    private sealed record Texts(string? Definition, ImmutableArray<string> Duties, ImmutableArray<string> Kit);
}
