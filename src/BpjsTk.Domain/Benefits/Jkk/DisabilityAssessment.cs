using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// Losses as the disability table of a day counts them (PP 44/2015 Pasal 25(5), Lampiran III). Percentages of several losses add up, at most to the cap: a reading, for no article was found.
/// </summary>
[DebuggerDisplay("{Percent}, {Losses.Length} losses")]
public sealed partial class DisabilityAssessment
{
    private DisabilityAssessment(ImmutableArray<AssessedLoss> losses, Ruling<Table<DisabilityRow>> table, Ruling<Rate> cap)
    {
        this.Losses = losses;
        this.Table = table;
        this.Cap = cap;
        this.Sum = losses.Aggregate(Rate.Zero, (sum, loss) => sum + loss.Percent);
    }

    /// <summary>Gets the losses in the order given, each with its percentage.</summary>
    public ImmutableArray<AssessedLoss> Losses { get; }

    /// <summary>Gets the percentage that is paid: the sum, at most the cap.</summary>
    public Rate Percent => this.Sum < this.Cap.Value ? this.Sum : this.Cap.Value;

    /// <summary>Gets the sum of the percentages, before the cap.</summary>
    public Rate Sum { get; }

    internal Ruling<Table<DisabilityRow>> Table { get; }

    internal Ruling<Rate> Cap { get; }

    /// <summary>Assesses losses by the table of a day.</summary>
    /// <param name="eventOn">The day of the accident or of the diagnosis.</param>
    /// <param name="losses">The losses, at least one.</param>
    /// <param name="handedness">The hand the worker works with.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>
    /// The assessment, or every fault: <c>BPJSTK-DIS-001</c> (no loss), <c>-002</c> (no such row), <c>-003</c> (reduction), <c>-004</c> (the doctor's figure is missing), <c>-005</c> (it is
    /// outside the row), <c>-006</c> (measure missing or not asked for), <c>-007</c> (measure), <c>-008</c> (losses that contradict each other), <c>-009</c> (efficiency of the eyes), or
    /// <c>BPJSTK-LAW-001</c> before July 2015.
    /// </returns>
    /// <exception cref="ArgumentException">A loss is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="handedness"/> is not a member of the enumeration.</exception>
    public static Outcome<DisabilityAssessment> On(LocalDate eventOn, ImmutableArray<DisabilityLoss> losses, Handedness handedness = Handedness.Right, LawBook? book = null)
    {
        CheckArguments(losses, handedness);
        var law = new DayLaw(book ?? LawBook.Default, eventOn);
        return law.Gives((Table: law.Of(LawParameters.JkkDisabilityTable), Cap: law.Of(LawParameters.JkkPartialDisabilityCap)))
            .Then(rules => Assess(losses.IsDefault ? [] : losses, handedness, rules.Table, rules.Cap));
    }

    internal static void CheckArguments(ImmutableArray<DisabilityLoss> losses, Handedness handedness)
    {
        if (!Enum.IsDefined(handedness))
        {
            throw new ArgumentOutOfRangeException(nameof(handedness), handedness, null);
        }

        if (!losses.IsDefault && losses.Any(loss => loss is null))
        {
            throw new ArgumentException("A loss is missing.", nameof(losses));
        }
    }

    internal static Outcome<DisabilityAssessment> Assess(ImmutableArray<DisabilityLoss> losses, Handedness handedness, Ruling<Table<DisabilityRow>> table, Ruling<Rate> cap)
    {
        var rule = table.Citations[0];
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        var assessed = ImmutableArray.CreateBuilder<AssessedLoss>();
        if (losses.IsEmpty)
        {
            errors.Add(DomainError.Of(ErrorCatalog.DisabilityNoLoss, "Losses", rule));
        }

        for (var i = 0; i < losses.Length; i++)
        {
            var member = string.Create(CultureInfo.InvariantCulture, $"Losses[{i}]");
            if (Find(losses[i].RowId, table.Value) is not { } row)
            {
                errors.Add(DomainError.Of(ErrorCatalog.DisabilityRowUnknown, member, rule, new ErrorArgument("row", TextValue.Shortened(losses[i].RowId))));
            }
            else if (Contradicts(losses, i))
            {
                errors.Add(DomainError.Of(ErrorCatalog.DisabilityContradiction, member, rule, new ErrorArgument("row", row.Id)));
            }
            else if (Faults(losses[i], row, member, rule) is { Count: > 0 } faults)
            {
                errors.AddRange(faults);
            }
            else
            {
                // A left-handed worker's loss has the percentage of the other side.
                var isExchanged = handedness == Handedness.Left && row.MirrorId is not null;
                assessed.Add(Count(losses[i], isExchanged ? Find(row.MirrorId!, table.Value)! : row, isExchanged));
            }
        }

        return errors.Count == 0
            ? Outcome.Success(new DisabilityAssessment(assessed.ToImmutable(), table, cap))
            : Outcome.Failure<DisabilityAssessment>(errors.ToImmutable());
    }

    private static DisabilityRow? Find(string id, Table<DisabilityRow> table) => table.FirstOrDefault(row => string.Equals(row.Id, id, StringComparison.Ordinal));

    // A loss contradicts those before it when together they take more of a part than a person has.
    private static bool Contradicts(ImmutableArray<DisabilityLoss> losses, int index)
    {
        var taken = losses.Take(index + 1).SelectMany(Taken).GroupBy(part => part.Part, StringComparer.Ordinal).ToDictionary(part => part.Key, part => part.Sum(one => one.Count), StringComparer.Ordinal);
        return Taken(losses[index]).Any(part => taken[part.Part] > BodyParts.CountOf(part.Part));
    }

    private static IEnumerable<(string Part, int Count)> Taken(DisabilityLoss loss) => loss.Reduction is null ? BodyParts.Of(loss.RowId) : BodyParts.Of(loss.RowId).Take(1);
}
