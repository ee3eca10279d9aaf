using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>A self-employed participant (Bukan Penerima Upah, BPU): pays on the base of the band of the declared income.</summary>
[DebuggerDisplay("{Kind} {Programs} {DeclaredIncome}")]
public sealed class SelfEmployed : Participant
{
    /// <summary>How many occupations may be named at most (PP 44/2015 Pasal 11(2)).</summary>
    public const int MostOccupations = 2;

    private SelfEmployed(SelfEmployedKind kind, Segment segment, ProgramBundle programs, Rupiah declaredIncome, ImmutableArray<string> occupations)
        : base(segment, programs)
    {
        this.Kind = kind;
        this.DeclaredIncome = declaredIncome;
        this.Occupations = occupations;
    }

    /// <summary>Gets who it is.</summary>
    public SelfEmployedKind Kind { get; }

    /// <summary>Gets the income of a month the participant declared; it chooses the band and nothing else.</summary>
    public Rupiah DeclaredIncome { get; }

    /// <summary>Gets the occupations, one or two.</summary>
    public ImmutableArray<string> Occupations { get; }

    /// <summary>Makes a self-employed participant.</summary>
    /// <param name="kind">Who it is.</param>
    /// <param name="declaredIncome">The income of a month, not negative.</param>
    /// <param name="programs">JKK and JKM at least; JHT may be joined, by employers it must.</param>
    /// <param name="occupations">The occupations (jenis pekerjaan), one or two different ones.</param>
    /// <param name="law">The law of the month.</param>
    /// <returns>
    /// The participant, or every fault: <c>BPJSTK-BPU-001</c> (negative income), <c>-002</c> (no occupation, or more than two), <c>-003</c> (an
    /// empty one), <c>-005</c> (one that is named twice), and those of <see cref="BundleRules.Check"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static Outcome<SelfEmployed> Create(SelfEmployedKind kind, Rupiah declaredIncome, ProgramBundle programs, ImmutableArray<string> occupations, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }

        var named = occupations.IsDefault ? [] : occupations;
        var faults = Faults(kind, declaredIncome, programs, named, law);
        return faults.IsEmpty
            ? Outcome.Success(new SelfEmployed(kind, SegmentOf(kind), programs, declaredIncome, named))
            : Outcome.Failure<SelfEmployed>(faults);
    }

    /// <summary>Returns what is wrong; what is not known is not looked at.</summary>
    internal static ImmutableArray<DomainError> Faults(SelfEmployedKind? kind, Rupiah? declaredIncome, ProgramBundle? programs, ImmutableArray<string>? occupations, LawInForce law)
    {
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (declaredIncome is { IsNegative: true } income)
        {
            errors.Add(DomainError.Of(ErrorCatalog.IncomeNegative, "DeclaredIncome", new ErrorArgument("amount", income)));
        }

        if (occupations is { } named)
        {
            CheckOccupations(named, errors);
        }

        if (kind is { } known && programs is { } bundle && !BundleRules.For(law).Then(rules => rules.Check(bundle, SegmentOf(known))).TryGet(out _, out var faults))
        {
            errors.AddRange(faults);
        }

        return errors.ToImmutable();
    }

    private static Segment SegmentOf(SelfEmployedKind kind) => kind == SelfEmployedKind.Employer ? Segment.BpuEmployer : Segment.Bpu;

    private static void CheckOccupations(ImmutableArray<string> named, ImmutableArray<DomainError>.Builder errors)
    {
        if (named.Length is 0 or > MostOccupations)
        {
            errors.Add(DomainError.Of(ErrorCatalog.OccupationCount, "Occupations", Citation.FromText("PP 44/2015 Pasal 11(2)"), new ErrorArgument("count", named.Length), new ErrorArgument("most", MostOccupations)));
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < named.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(named[i]))
            {
                errors.Add(DomainError.Of(ErrorCatalog.OccupationEmpty, $"Occupations[{i}]"));
            }
            else if (!seen.Add(named[i].Trim()))
            {
                errors.Add(DomainError.Of(ErrorCatalog.OccupationTwice, $"Occupations[{i}]"));
            }
        }
    }
}
