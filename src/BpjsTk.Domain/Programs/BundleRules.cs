using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Programs;

/// <summary>The table of programs that are mandatory, optional and closed by segment and employer size (Perpres 109/2013 Pasal 6), as it holds in a month.</summary>
public sealed class BundleRules
{
    private static readonly (string Key, Segment Segment)[] SegmentKeys =
    [
        ("pu", Segment.Pu),
        ("pu-non-asn", Segment.PuNonAsn),
        ("bpu", Segment.Bpu),
        ("bpu-employer", Segment.BpuEmployer),
        ("construction", Segment.Construction),
        ("pmi", Segment.Pmi),
        ("trainee", Segment.Trainee),
    ];

    private static readonly Citation OptInOrder = Citation.FromText("Perpres 109/2013 Pasal 6");
    private static readonly Citation JkpFollows = Citation.FromText("PP 37/2021 Pasal 4");

    private BundleRules(ImmutableArray<BundleRule> all) => this.All = all;

    /// <summary>Gets the rows of the table.</summary>
    public ImmutableArray<BundleRule> All { get; }

    /// <summary>Returns the table as it holds in a month.</summary>
    /// <param name="law">The law of the month.</param>
    /// <returns>The table, or the refusal of a month before July 2015.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A table put into the book by code names a segment, size or program that does not exist. Data that was loaded never does.</exception>
    public static Outcome<BundleRules> For(LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law.Of(LawParameters.BundleRules).Select(ruling => new BundleRules([.. ruling.Value.Select(row => Rule(row, ruling.Citations))]));
    }

    /// <summary>Returns the row of a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="scale">The employer size; needed for <see cref="Segment.Pu"/>, without meaning for the others.</param>
    /// <returns>The row, or <c>BPJSTK-BND-005</c> when the size is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> or <paramref name="scale"/> is not a member of its enumeration.</exception>
    public Outcome<BundleRule> Of(Segment segment, EmployerScale? scale = null)
    {
        if (!Enum.IsDefined(segment))
        {
            throw new ArgumentOutOfRangeException(nameof(segment), segment, null);
        }

        if (scale is { } size && !Enum.IsDefined(size))
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale, null);
        }

        var rule = this.All.FirstOrDefault(row => row.Segment == segment && (row.Scale is null || row.Scale == scale));
        return rule is null
            ? Outcome.Failure<BundleRule>(DomainError.Of(ErrorCatalog.BundleScaleMissing, "Scale", OptInOrder))
            : Outcome.Success(rule);
    }

    /// <summary>Checks a set of chosen programs, and reports every fault at once.</summary>
    /// <param name="bundle">The chosen programs. JKP is never chosen: it follows by itself.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="scale">The employer size; needed for <see cref="Segment.Pu"/>.</param>
    /// <returns>
    /// The same set, or <c>BPJSTK-BND-002</c> for each missing program, <c>-003</c> for each closed one, <c>-004</c> for JP without JHT,
    /// <c>-005</c> for a missing size, <c>-006</c> for JKP.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> or <paramref name="scale"/> is not a member of its enumeration.</exception>
    public Outcome<ProgramBundle> Check(ProgramBundle bundle, Segment segment, EmployerScale? scale = null) => this.Of(segment, scale).Then(rule =>
    {
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        foreach (var program in rule.Mandatory.Programs().Where(program => !bundle.Contains(program)))
        {
            errors.Add(Fault(ErrorCatalog.BundleMandatoryMissing, rule.Citations[0], program, segment));
        }

        foreach (var program in bundle.Programs().Where(rule.Never.Contains))
        {
            errors.Add(Fault(ErrorCatalog.BundleClosed, rule.Citations[0], program, segment));
        }

        if (bundle.Contains(SocialProgram.Jp) && !bundle.Contains(SocialProgram.Jht) && !rule.Never.Contains(SocialProgram.Jp))
        {
            errors.Add(Fault(ErrorCatalog.BundleJpWithoutJht, rule.Citations[0], SocialProgram.Jp, segment));
        }

        if (bundle.Contains(SocialProgram.Jkp) && !rule.Never.Contains(SocialProgram.Jkp))
        {
            errors.Add(Fault(ErrorCatalog.BundleJkpChosen, JkpFollows, SocialProgram.Jkp, segment));
        }

        return errors.Count == 0 ? Outcome.Success(bundle) : Outcome.Failure<ProgramBundle>(errors.ToImmutable());
    });

    private static DomainError Fault(ErrorCode code, Citation citation, SocialProgram program, Segment segment) =>
        DomainError.Of(code, "Programs", citation, new ErrorArgument("program", ProgramBundle.Of(program)), new ErrorArgument("segment", SegmentNames.Of(segment)));

    private static BundleRule Rule(ProgramRequirement row, ImmutableArray<Citation> citations) => new(
        Array.Find(SegmentKeys, pair => string.Equals(pair.Key, row.Segment, StringComparison.Ordinal)) is { Key: not null } known ? known.Segment : throw Unknown(row.Segment, nameof(row)),
        row.Scale is { } scale ? Enum.Parse<EmployerScale>(scale, ignoreCase: true) : null,
        Bundle(row.Mandatory),
        Bundle(row.Optional),
        Bundle(row.Never),
        row.Confidence,
        citations);

    private static ProgramBundle Bundle(ImmutableArray<string> acronyms)
    {
        var text = acronyms.IsEmpty ? ProgramBundle.None.ToString(null, null) : string.Join('+', acronyms);
        return ProgramBundle.FromText(text).TryGet(out var bundle) ? bundle : throw Unknown(text, nameof(acronyms));
    }

    private static ArgumentException Unknown(string key, string name) => new($"The table of programs names \"{key}\", which does not exist.", name);
}
