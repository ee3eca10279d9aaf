using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// The acquisitions that count, and the contributions they brought. Somebody counts once in a segment: for the cadre who was first. Where it cannot be told who was first, it counts for nobody and is
/// listed, so that the branch decides.
/// </summary>
[DebuggerDisplay("{Counted.Length} counted, {Refused.Length} refused")]
public sealed partial class AcquisitionLedger
{
    private readonly ILookup<LocalDate, Happening> happenings;
    private readonly Dictionary<(Cadre Cadre, YearMonth Month), OutreachCounts> months;

    private AcquisitionLedger(
        CadreRoster roster,
        ImmutableArray<Acquisition> counted,
        ImmutableArray<RefusedEntry<Acquisition>> refused,
        ImmutableArray<BroughtContribution> contributions,
        ImmutableArray<RefusedEntry<BroughtContribution>> refusedContributions)
    {
        this.Roster = roster;
        this.Counted = counted;
        this.Refused = refused;
        this.Contributions = contributions;
        this.RefusedContributions = refusedContributions;
        var brought = contributions.ToLookup(one => (one.Person, one.Segment));
        Happening[] all = [.. counted.SelectMany(one => Happening.Of(one, roster.Find(one.Cadre, one.Date)!, brought[Key(one)]))];
        this.happenings = all.ToLookup(one => one.Date);
        this.months = all.GroupBy(one => (one.Cadre, one.Date.ToYearMonth())).ToDictionary(one => one.Key, one => EvaluationPhrases.Sum(one.Select(happening => happening.Counts)));
    }

    /// <summary>Gets the cadres.</summary>
    public CadreRoster Roster { get; }

    /// <summary>Gets the acquisitions that count, by day, time and number of the person.</summary>
    public ImmutableArray<Acquisition> Counted { get; }

    /// <summary>Gets those that do not count, in the order handed in.</summary>
    public ImmutableArray<RefusedEntry<Acquisition>> Refused { get; }

    /// <summary>Gets the contributions of participants who were acquired, by the day they were received.</summary>
    public ImmutableArray<BroughtContribution> Contributions { get; }

    /// <summary>Gets the contributions that do not count, in the order handed in.</summary>
    public ImmutableArray<RefusedEntry<BroughtContribution>> RefusedContributions { get; }

    /// <summary>Counts acquisitions.</summary>
    /// <param name="roster">The cadres.</param>
    /// <param name="acquisitions">The acquisitions, in any order.</param>
    /// <param name="contributions">The contributions received, in any order; none when not given.</param>
    /// <returns>
    /// The ledger. An acquisition is listed as refused with <c>BPJSTK-CDR-018</c> (who enrolled is no cadre of that office on that day), <c>-019</c> (somebody enrolled this person in this segment before),
    /// <c>-020</c> (it cannot be told who was first); a contribution with <c>-021</c> (of nobody whose acquisition counts), <c>-023</c> (of a month before the acquisition, or received before it), <c>-026</c> (the same once more).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> or <paramref name="acquisitions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An acquisition or contribution is <see langword="null"/>.</exception>
    public static AcquisitionLedger Of(CadreRoster roster, IEnumerable<Acquisition> acquisitions, IEnumerable<BroughtContribution>? contributions = null)
    {
        Guard.Against.Null(roster);
        var entries = CadreFaults.All(acquisitions);
        var receipts = CadreFaults.All(contributions ?? []);
        var posted = entries.Select(entry => roster.Find(entry.Cadre, entry.Date) is { } cadre && cadre.Office.Equals(entry.Office)).ToArray();
        var faults = new DomainError?[entries.Length];
        var counted = new List<Acquisition>();
        foreach (var same in Enumerable.Range(0, entries.Length).Where(i => posted[i]).GroupBy(i => Key(entries[i])))
        {
            int[] claims = [.. same];
            var first = First(entries, claims);
            foreach (var i in claims)
            {
                if (i == first)
                {
                    counted.Add(entries[i]);
                    continue;
                }

                faults[i] = first < 0 ? Contested(entries[i]) : Before(entries[i], entries[first]);
            }
        }

        var refused = entries
            .Select((entry, i) => (entry, i, error: posted[i] ? faults[i] : NotPosted(entry)))
            .Where(one => one.error is not null)
            .Select(one => new RefusedEntry<Acquisition>(one.i, one.entry, [one.error!]));
        var people = counted.ToDictionary(Key);
        var seen = new HashSet<(Nik Person, Segment Segment, YearMonth Month, LocalDate ReceivedOn, Rupiah Amount)>();
        var checkedReceipts = receipts.Select((receipt, i) => (receipt, i, error: Fault(receipt, people, seen))).ToArray();
        return new(
            roster,
            [.. counted.OrderBy(one => one.Date).ThenBy(one => one.Time).ThenBy(one => one.Person).ThenBy(one => one.Segment)],
            [.. refused],
            [.. checkedReceipts.Where(one => one.error is null).Select(one => one.receipt).OrderBy(receipt => receipt.ReceivedOn).ThenBy(receipt => receipt.Person).ThenBy(receipt => receipt.Segment).ThenBy(receipt => receipt.Month).ThenBy(receipt => receipt.Amount)],
            [.. checkedReceipts.Where(one => one.error is not null).Select(one => new RefusedEntry<BroughtContribution>(one.i, one.receipt, [one.error!]))]);
    }

    private static (Nik Person, Segment Segment) Key(Acquisition one) => (one.Person, one.Segment);

    /// <summary>The first acquisition of one person and segment: surely before those of every other cadre. Of one cadre's own the earliest counts: of a day one with a time before one without, of a moment the one with fewer programs.</summary>
    private static int First(Acquisition[] entries, int[] claims)
    {
        foreach (var own in claims.GroupBy(i => entries[i].Cadre))
        {
            var earliest = own.OrderBy(i => entries[i].Date).ThenBy(i => entries[i].Time is null).ThenBy(i => entries[i].Time).ThenBy(i => entries[i].Programs.Bits).First();
            if (claims.All(i => entries[i].Cadre == own.Key || entries[earliest].IsBefore(entries[i])))
            {
                return earliest;
            }
        }

        return -1;
    }

    private static DomainError? Fault(
        BroughtContribution receipt, Dictionary<(Nik Person, Segment Segment), Acquisition> people, HashSet<(Nik Person, Segment Segment, YearMonth Month, LocalDate ReceivedOn, Rupiah Amount)> seen)
    {
        if (!seen.Add((receipt.Person, receipt.Segment, receipt.Month, receipt.ReceivedOn, receipt.Amount)))
        {
            return DomainError.Of(ErrorCatalog.BroughtTwice, "Person", new ErrorArgument("person", receipt.Person), new ErrorArgument("month", receipt.Month), new ErrorArgument("received", receipt.ReceivedOn));
        }

        if (!people.TryGetValue((receipt.Person, receipt.Segment), out var acquisition))
        {
            return DomainError.Of(ErrorCatalog.BroughtByNobody, "Person", new ErrorArgument("person", receipt.Person), new ErrorArgument("segment", SegmentNames.Of(receipt.Segment)));
        }

        return receipt.Month < acquisition.Date.ToYearMonth() || receipt.ReceivedOn < acquisition.Date
            ? DomainError.Of(ErrorCatalog.BroughtBefore, "Month", new ErrorArgument("month", receipt.Month), new ErrorArgument("received", receipt.ReceivedOn), new ErrorArgument("date", acquisition.Date))
            : null;
    }

    private static DomainError NotPosted(Acquisition entry) => DomainError.Of(
        ErrorCatalog.AcquisitionByNoCadre,
        "Cadre",
        new ErrorArgument("cadre", entry.Cadre),
        new ErrorArgument("office", CadrePhrases.Both(entry.Office.ToText)),
        new ErrorArgument("date", entry.Date));

    private static DomainError Before(Acquisition entry, Acquisition first) => DomainError.Of(
        ErrorCatalog.AcquisitionAgain,
        "Person",
        new ErrorArgument("person", entry.Person),
        new ErrorArgument("segment", SegmentNames.Of(entry.Segment)),
        new ErrorArgument("date", first.Date),
        new ErrorArgument("cadre", first.Cadre));

    private static DomainError Contested(Acquisition entry) => DomainError.Of(
        ErrorCatalog.AcquisitionContested, "Person", new ErrorArgument("person", entry.Person), new ErrorArgument("segment", SegmentNames.Of(entry.Segment)));
}
