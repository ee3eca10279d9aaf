using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Outreach.Cadres;

/// <summary>The monthly evaluation of cadres and offices.</summary>
public class EvaluationTests
{
    private static readonly Cadre[] Cadres = [Jambi.Cadre(1), Jambi.Cadre(2), Jambi.Cadre(3, Jambi.Tebo), Jambi.Cadre(4, until: "2016-12-31"), Jambi.Cadre(5, from: "2017-01-15")];

    [Fact]
    public void Somebody_stays_by_a_contribution_for_the_month_in_the_month()
    {
        var ledger = Of(
            [Jambi.Acquired(1, 10)],
            Jambi.Paid(10, "2016-12", "2016-12-02"),
            Jambi.Paid(10, "2017-01", "2017-01-31"),
            Jambi.Paid(10, "2017-02", "2017-01-31"),
            Jambi.Paid(10, "2017-03", "2017-04-01"),
            Jambi.Paid(10, "2017-05", "2017-05-10"));
        string[] months = ["2016-11", "2016-12", "2017-01", "2017-02", "2017-03", "2017-04", "2017-05", "2017-06", "2017-07"];

        Assert.Equal(
            ["0 0 0 0 0", "1 0 0 0 16800", "0 1 0 0 33600", "0 1 0 0 0", "0 0 1 0 0", "0 0 0 0 16800", "0 0 0 1 16800", "0 0 1 0 0", "0 0 0 0 0"],
            months.Select(month => Text(ledger.Evaluate(Facts.Month(month)).Total)));
        Assert.Equal("0 1 0 0 33600", Text(ledger.EvaluateDay(Facts.Date("2017-01-31"))));
        Assert.Equal("0 1 0 0 0", Text(ledger.EvaluateDay(Facts.Date("2017-02-01"))));
        Assert.Equal("0 0 1 0 0", Text(ledger.EvaluateDay(Facts.Date("2017-03-31"))));
        Assert.Equal("0 0 1 0 0", Text(ledger.EvaluateDay(Cadres[0], Facts.Date("2017-03-31"))));
        Assert.Equal("0 0 0 0 0", Text(ledger.EvaluateDay(Cadres[1], Facts.Date("2017-03-31"))));
        Assert.Equal([0, 1, 1, 1, 0, 0, 1, 0, 0], months.Select(month => ledger.Evaluate(Facts.Month(month)).Total.Active));
        Assert.Throws<ArgumentNullException>(() => ledger.EvaluateDay(null!, default));
    }

    [Fact]
    public void Of_two_contributions_for_a_month_the_first_keeps_and_both_are_brought()
    {
        var ledger = Of([Jambi.Acquired(1, 10)], Jambi.Paid(10, "2017-01", "2017-01-20", 1), Jambi.Paid(10, "2017-01", "2017-01-10", 2));

        Assert.Equal("0 1 0 0 2", Text(ledger.EvaluateDay(Facts.Date("2017-01-10"))));
        Assert.Equal("0 0 0 0 1", Text(ledger.EvaluateDay(Facts.Date("2017-01-20"))));
    }

    [Fact]
    public void A_cadre_is_held_against_earlier_months_and_against_the_branch()
    {
        var ledger = Of(
            [Jambi.Acquired(1, 10, "2016-11-20"), Jambi.Acquired(1, 11), Jambi.Acquired(1, 12), Jambi.Acquired(2, 13), Jambi.Acquired(3, 14, office: Jambi.Tebo), Jambi.Acquired(2, 15, "2017-01-02")],
            Jambi.Paid(10, "2016-12", "2016-12-02"));
        var december = ledger.Evaluate(new(2016, 12));

        Assert.Equal([1, 2, 3, 4], december.Cadres.Select(one => one.Cadre.Nik.Serial));
        Assert.Equal([1, 2, 2, 4], december.Cadres.Select(one => one.Place));
        Assert.Equal([1, 0, 0, -1], december.Cadres.Select(one => one.AgainstBranch));
        Assert.Equal([500_000, 250_000, 250_000, 0], december.Cadres.Select(one => one.ShareOfBranch?.PartsPerMillion));
        Assert.Equal([0, 0, 0, 2], december.Cadres.Select(one => one.IdleMonths));
        Assert.Equal([4], december.Idle.Select(one => one.Cadre.Nik.Serial));
        Assert.Equal(["1 1 0 0 16800", "1 0 0 0 0", "1 0 0 0 0", "0 0 0 0 0"], december.Cadres.Select(one => Text(one.Change!.Value)));
        Assert.Equal(["1 0 0 0 0"], december.Cadres[0].Earlier.Select(Text));
        Assert.Equal(["branch Jambi 3 1", "pioneer branch Tebo 1 0"], december.Offices.Select(one => $"{one.Office} {one.Cadres} {one.IdleCadres}"));
        Assert.Equal("3 1 0 0 16800", Text(december.Offices[0].Counts));
        Assert.Equal("2 1 0 0 16800", Text(december.Offices[0].Change!.Value));
        Assert.Equal("4 1 0 0 16800", Text(december.Within(Jambi.Branch)));
        Assert.Equal("1 0 0 0 0", Text(december.Within(Jambi.Tebo)));
        Assert.Equal("0 0 0 0 0", Text(december.Within(Office.Branch("Madiun", []).Value)));
        Assert.Equal("4 1 0 0 16800", Text(december.Total));
        Assert.Equal(new(2016, 12), december.Month);
        Assert.Throws<ArgumentNullException>(() => december.Within(null!));

        var november = ledger.Evaluate(new(2016, 11));
        Assert.All(november.Cadres, one => Assert.Null(one.Change));
        Assert.Null(november.Offices[0].Change);
        Assert.Empty(ledger.Evaluate(new(2016, 10)).Cadres);
        Assert.Equal(["1 0 4 0 0", "-2 -1 4 0 -16800"], new[] { ledger.Evaluate(new(2017, 1)).Offices[0] }.SelectMany(one => new[] { one.Counts, one.Change!.Value }).Select(Text));
    }

    [Fact]
    public void Who_left_keeps_what_was_acquired_and_has_no_place()
    {
        var ledger = Of([Jambi.Acquired(4, 10, "2016-12-30")], Jambi.Paid(10, "2017-01", "2017-01-05"));
        var january = ledger.Evaluate(new(2017, 1));
        var left = january.Cadres[^1];

        Assert.Equal([1, 2, 3, 5, 4], january.Cadres.Select(one => one.Cadre.Nik.Serial));
        Assert.Equal((4, null, null, null, 0), (left.Cadre.Nik.Serial, left.Place, left.AgainstBranch, left.ShareOfBranch, left.IdleMonths));
        Assert.Equal("0 1 0 0 16800", Text(left.Counts));
        Assert.Equal((3, 3), (january.Offices[0].Cadres, january.Offices[0].IdleCadres));
        Assert.Equal([3, 3, 3, 1], january.Cadres.Take(4).Select(one => one.IdleMonths));
        Assert.Equal([1, 1, 1, 1], january.Cadres.Take(4).Select(one => one.Place));
        Assert.All(january.Cadres, one => Assert.Null(one.ShareOfBranch));
        Assert.DoesNotContain(ledger.Evaluate(new(2017, 3)).Cadres, one => one.Cadre.Nik.Serial == 4);
    }

    [Fact]
    public void An_evaluation_is_written_in_both_languages()
    {
        var ledger = Of([Jambi.Acquired(1, 10, "2016-12-20"), Jambi.Acquired(4, 11)], Jambi.Paid(10, "2017-01", "2017-01-02"));
        var (december, january) = (ledger.Evaluate(new(2016, 12)), ledger.Evaluate(new(2017, 1)));

        Assert.Equal(
            [
                "branch Jambi: new 2, kept 0, lapsed 0, returned 0, contributions IDR 0.00; cadres 3, idle 1; against the month before: new 2, kept 0, lapsed 0, returned 0, contributions IDR 0.00",
                "pioneer branch Tebo: new 0, kept 0, lapsed 0, returned 0, contributions IDR 0.00; cadres 1, idle 1; against the month before: new 0, kept 0, lapsed 0, returned 0, contributions IDR 0.00",
                $"{Jambi.Number(1)}, branch Jambi: new 1, kept 0, lapsed 0, returned 0, contributions IDR 0.00; place 1 (50% of the branch), above the mean of the branch; against the month before: new 1, kept 0, lapsed 0, returned 0, contributions IDR 0.00",
                $"{Jambi.Number(4)}, branch Jambi: new 1, kept 0, lapsed 0, returned 0, contributions IDR 0.00; place 1 (50% of the branch), above the mean of the branch; against the month before: new 1, kept 0, lapsed 0, returned 0, contributions IDR 0.00",
                $"{Jambi.Number(2)}, branch Jambi: new 0, kept 0, lapsed 0, returned 0, contributions IDR 0.00; place 3 (0% of the branch), below the mean of the branch; idle for 2 months in a row; against the month before: new 0, kept 0, lapsed 0, returned 0, contributions IDR 0.00",
                $"{Jambi.Number(3)}, pioneer branch Tebo: new 0, kept 0, lapsed 0, returned 0, contributions IDR 0.00; place 3 (0% of the branch), below the mean of the branch; idle for 2 months in a row; against the month before: new 0, kept 0, lapsed 0, returned 0, contributions IDR 0.00",
                "total: new 2, kept 0, lapsed 0, returned 0, contributions IDR 0.00",
            ],
            december.ToText(Language.English));
        Assert.Equal(
            $"{Jambi.Number(1)}, Kantor Cabang Jambi: baru 0, bertahan 1, gugur 0, kembali 0, iuran Rp16.800,00; peringkat 1, sama dengan rata-rata cabang; dibanding bulan sebelumnya: baru -1, bertahan 1, gugur 0, kembali 0, iuran Rp16.800,00",
            january.ToText(Language.Indonesian).ElementAt(2));
        Assert.Equal(
            $"{Jambi.Number(4)}, Kantor Cabang Jambi: baru 0, bertahan 0, gugur 1, kembali 0, iuran Rp0,00; tidak lagi menjadi kader; dibanding bulan sebelumnya: baru -1, bertahan 0, gugur 1, kembali 0, iuran Rp0,00",
            january.Cadres[^1].ToText(Language.Indonesian));
        Assert.EndsWith("; no cadre any more; against the month before: new -1, kept 0, lapsed 1, returned 0, contributions IDR 0.00", january.Cadres[^1].ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("; peringkat 1 (50% dari cabang), di atas rata-rata cabang", december.Cadres[0].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("; peringkat 3 (0% dari cabang), di bawah rata-rata cabang; tidak aktif 2 bulan berturut-turut", december.Cadres[2].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.EndsWith("; place 1, equal to the mean of the branch; idle for 1 months in a row", january.Cadres.Single(one => one.Cadre.Nik.Serial == 5).ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal("jumlah: baru 0, bertahan 1, gugur 1, kembali 0, iuran Rp16.800,00", january.ToText(Language.Indonesian).Last());
        Assert.StartsWith("Kantor Cabang Perintis Tebo: baru 0", january.ToText(Language.Indonesian).ElementAt(1), StringComparison.Ordinal);
        Assert.Contains("; kader 3, tidak aktif 2;", january.Offices[0].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Equal("new 0, kept 1, lapsed 1, returned 0, contributions IDR 16,800.00", january.Total.ToString());
    }

    [Fact]
    public void Counts_add_and_subtract()
    {
        var one = Of([Jambi.Acquired(1, 10)], Jambi.Paid(10, "2016-12", "2016-12-02")).Evaluate(new(2016, 12)).Total;

        Assert.Equal(one + one, OutreachCounts.Add(one, one));
        Assert.Equal(default, OutreachCounts.Subtract(one, one));
        Assert.Equal("2 0 0 0 33600", Text(one + one));
        Assert.False(one.IsIdle);
        Assert.True((one - one).IsIdle);
    }

    private static AcquisitionLedger Of(Acquisition[] acquisitions, params BroughtContribution[] contributions) => AcquisitionLedger.Of(Jambi.Roster(Cadres), acquisitions, contributions);

    private static string Text(OutreachCounts counts) => $"{counts.New} {counts.Kept} {counts.Lapsed} {counts.Returned} {counts.Contributions.ToDecimal():0}";
}
