using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Tests.Outreach.Cadres;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Outreach;

/// <summary>What holds of every campaign, ledger and evaluation, each generated from a seed.</summary>
public class OutreachProperties
{
    private static readonly Cadre[] Cadres = [.. Enumerable.Range(1, 6).Select(i => Jambi.Cadre(i, i > 4 ? Jambi.Tebo : Jambi.Branch, until: i == 3 ? "2016-12-20" : null))];

    [Property]
    public void A_ranking_is_a_total_preorder_that_no_shuffling_changes(int seed)
    {
        var random = new Random(seed);
        var acquisitions = Acquisitions(random);
        var campaign = Campaign.Create("Pasar", Jambi.Branch, new(2016, 12, 1, 0, 0), new(2016, 12, 20, 0, 0), Shuffled(Cadres, random), random.Next(5)).Value;
        var (one, other) = (campaign.Rank(Ledger(acquisitions)), campaign.Rank(Ledger(Shuffled(acquisitions, random))));

        Assert.Equal(one.Standings.Select(Line), other.Standings.Select(Line));
        foreach (var (a, b) in one.Standings.SelectMany(a => one.Standings.Select(b => (a, b))))
        {
            Assert.Equal(b.Count.CompareTo(a.Count), a.Place.CompareTo(b.Place));
            Assert.True(a.Reward == b.Reward || a.Place != b.Place);
        }

        Assert.All(one.Standings, standing =>
        {
            Assert.Equal(standing.Place, 1 + one.Standings.Count(better => better.Count > standing.Count));
            Assert.Equal(standing.TiedWith, one.Standings.Count(equal => equal.Count == standing.Count) - 1);
        });
        Assert.True(one.Rewarded.Length <= campaign.Rewards);
        Assert.Equal(one.Counted.Length, one.Standings.Sum(standing => standing.Count));
    }

    [Property]
    public void Nobody_counts_twice_in_a_segment_and_nothing_is_lost(int seed)
    {
        var random = new Random(seed);
        var acquisitions = Acquisitions(random);
        var (ledger, shuffled) = (Ledger(acquisitions), Ledger(Shuffled(acquisitions, random)));

        Assert.Equal(ledger.Counted.Length, ledger.Counted.Select(one => (one.Person, one.Segment)).Distinct().Count());
        Assert.Equal(acquisitions.Length, ledger.Counted.Length + ledger.Refused.Length);
        Assert.All(ledger.Refused, entry => Assert.Same(acquisitions[entry.Index], entry.Entry));
        Assert.Equal(ledger.Counted.Select(one => (one.Cadre, one.Person, one.Segment, one.Date, one.Time)), shuffled.Counted.Select(one => (one.Cadre, one.Person, one.Segment, one.Date, one.Time)));
        Assert.All(ledger.Counted, one => Assert.DoesNotContain(
            acquisitions,
            other => other.Person == one.Person && other.Segment == one.Segment && other.Date < one.Date && ledger.Roster.Find(other.Cadre, other.Date)?.Office.Equals(other.Office) == true));
    }

    [Property]
    public void A_month_is_the_sum_of_its_days_its_cadres_and_its_offices(int seed)
    {
        var random = new Random(seed);
        var acquisitions = Acquisitions(random);
        var ledger = AcquisitionLedger.Of(Jambi.Roster(Cadres), acquisitions, Contributions(random));
        for (var month = new YearMonth(2016, 11); month < new YearMonth(2017, 5); month = month.PlusMonths(1))
        {
            var evaluation = ledger.Evaluate(month);
            LocalDate[] days = [.. Enumerable.Range(1, 31).Where(day => day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)).Select(day => month.OnDayOfMonth(day))];

            Assert.Equal(Sum(days.Select(ledger.EvaluateDay)), evaluation.Total);
            Assert.Equal(Sum(evaluation.Cadres.Select(one => one.Counts)), evaluation.Total);
            Assert.All(evaluation.Cadres, one => Assert.Equal(Sum(days.Select(day => ledger.EvaluateDay(one.Cadre, day))), one.Counts));
            Assert.All(evaluation.Offices, office => Assert.Equal(Sum(evaluation.Cadres.Where(one => one.Cadre.Office.Equals(office.Office)).Select(one => one.Counts)), office.Counts));
            Assert.Equal(evaluation.Total, evaluation.Within(Jambi.Branch));

            // Everybody who was in at the end of a month is kept in the next, or lapses.
            var next = ledger.Evaluate(month.PlusMonths(1)).Total;
            Assert.Equal(evaluation.Total.Active, next.Kept + next.Lapsed);
            Assert.All(ledger.Evaluate(month.PlusMonths(1)).Offices, office => Assert.Equal(office.Earlier[0], evaluation.Offices.SingleOrDefault(one => one.Office.Equals(office.Office))?.Counts ?? default));
        }

        Assert.Equal(ledger.Contributions.Sum(one => one.Amount.Sen), Enumerable.Range(0, 12).Sum(i => ledger.Evaluate(new YearMonth(2016, 11).PlusMonths(i)).Total.Contributions.Sen));
        Assert.Equal(ledger.Counted.Length, Enumerable.Range(0, 12).Sum(i => ledger.Evaluate(new YearMonth(2016, 11).PlusMonths(i)).Total.New));
    }

    private static OutreachCounts Sum(IEnumerable<OutreachCounts> counts) => counts.Aggregate(default(OutreachCounts), (sum, one) => sum + one);

    private static string Line(Standing standing) => $"{standing.Place} {standing.Cadre.Nik.Serial} {standing.Count} {standing.TiedWith} {standing.Reward}";

    private static AcquisitionLedger Ledger(IEnumerable<Acquisition> acquisitions) => AcquisitionLedger.Of(Jambi.Roster(Cadres), acquisitions);

    private static T[] Shuffled<T>(T[] all, Random random)
    {
        T[] copy = [.. all];
        random.Shuffle(copy);
        return copy;
    }

    // Times and days are few, so that many are the same.
    private static Acquisition[] Acquisitions(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(40)).Select(_ => Jambi.Acquired(
            random.Next(1, 8),
            100 + random.Next(25),
            Facts.Date("2016-11-10").PlusDays(random.Next(50)).ToString("uuuu-MM-dd", null),
            random.Next(3) == 0 ? null : $"{8 + random.Next(2):00}:00",
            random.Next(5) == 0 ? Domain.Programs.Segment.Pu : Domain.Programs.Segment.Bpu,
            random.Next(4) == 0 ? Jambi.Tebo : Jambi.Branch)),
    ];

    private static BroughtContribution[] Contributions(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(80)).Select(_ =>
        {
            var month = new YearMonth(2016, 11).PlusMonths(random.Next(6));
            return Jambi.Paid(100 + random.Next(25), month.ToString("uuuu-MM", null), month.OnDayOfMonth(1).PlusDays(random.Next(-10, 45)).ToString("uuuu-MM-dd", null), random.Next(1, 4));
        }),
    ];
}
