using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Outreach.Cadres;

/// <summary>What counts as an acquisition, once.</summary>
public class AcquisitionTests
{
    [Theory]
    [InlineData(Segment.Bpu, "JKK+JKM", null)]
    [InlineData(Segment.Bpu, "JKK+JKM+JHT", null)]
    [InlineData(Segment.Bpu, "JKK", "BPJSTK-BND-002 Programs")]
    [InlineData(Segment.Bpu, "-", "BPJSTK-BND-002 Programs, BPJSTK-BND-002 Programs")]
    [InlineData(Segment.Bpu, "JKK+JKM+JHT+JP", "BPJSTK-BND-003 Programs")]
    [InlineData(Segment.Pu, "JKK+JKM", "BPJSTK-BND-005 Scale")]
    public void Only_a_legal_bundle_is_an_acquisition(Segment segment, string bundle, string? refusals)
    {
        var outcome = Acquisition.Create(Jambi.Number(1), Jambi.Branch, Jambi.Number(2), segment, Facts.Bundle(bundle), Jambi.Start);
        Assert.Equal(refusals ?? string.Empty, string.Join(", ", outcome.Errors.Select(error => $"{error.Code.Id} {error.Member}")));
        if (outcome.TryGet(out var acquisition))
        {
            Assert.Equal((segment, Facts.Bundle(bundle), Jambi.Start), (acquisition.Segment, acquisition.Programs, acquisition.Date));
        }
    }

    [Theory]
    [InlineData(EmployerScale.Micro, "JKK+JKM", true)]
    [InlineData(EmployerScale.Large, "JKK+JKM", false)]
    [InlineData(EmployerScale.Large, "JKK+JKM+JHT+JP", true)]
    public void The_size_of_the_employer_decides_on_the_bundle_of_a_wage_earner(EmployerScale scale, string bundle, bool isLegal) => Assert.Equal(
        isLegal,
        Acquisition.Create(Jambi.Number(1), Jambi.Branch, Jambi.Number(2), Segment.Pu, Facts.Bundle(bundle), Jambi.Start, null, scale).IsSuccess);

    [Fact]
    public void An_acquisition_before_July_2015_at_an_office_without_cadres_and_by_nobody_is_refused()
    {
        Refused.With(
            Acquisition.Create(Jambi.Number(1), Office.Head, Jambi.Number(2), Segment.Bpu, ProgramBundle.JkkJkm, Facts.Date("2015-06-30")), "BPJSTK-LAW-001 ", "BPJSTK-CDR-009 Office");
        Assert.True(Acquisition.Create(Jambi.Number(1), Jambi.Branch, Jambi.Number(2), Segment.Bpu, ProgramBundle.JkkJkm, Facts.Date("2015-07-01"), book: LawBook.Default).IsSuccess);
        Assert.Throws<ArgumentException>(() => Acquisition.Create(default, Jambi.Branch, Jambi.Number(2), Segment.Bpu, ProgramBundle.JkkJkm, Jambi.Start));
        Assert.Throws<ArgumentException>(() => Acquisition.Create(Jambi.Number(1), Jambi.Branch, default, Segment.Bpu, ProgramBundle.JkkJkm, Jambi.Start));
        Assert.Throws<ArgumentNullException>(() => Acquisition.Create(Jambi.Number(1), null!, Jambi.Number(2), Segment.Bpu, ProgramBundle.JkkJkm, Jambi.Start));
        Assert.Throws<ArgumentOutOfRangeException>(() => Acquisition.Create(Jambi.Number(1), Jambi.Branch, Jambi.Number(2), (Segment)7, ProgramBundle.JkkJkm, Jambi.Start));
    }

    [Fact]
    public void An_acquisition_is_written_with_masked_numbers()
    {
        var text = Jambi.Acquired(1, 2).ToString();
        Assert.StartsWith("2016-12-01, Bpu, JKK+JKM, ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Jambi.Number(1).ToString("F", null), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Jambi.Number(2).ToString("F", null), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_CDR_018_refuses_who_is_no_cadre_of_the_office_on_the_day()
    {
        var roster = Jambi.Roster(Jambi.Cadre(1, until: "2016-12-01"), Jambi.Cadre(2, Jambi.Tebo));
        var ledger = AcquisitionLedger.Of(
            roster,
            [Jambi.Acquired(1, 10), Jambi.Acquired(1, 11, "2016-12-02"), Jambi.Acquired(1, 12, "2016-11-11"), Jambi.Acquired(2, 13), Jambi.Acquired(2, 14, office: Jambi.Tebo), Jambi.Acquired(3, 15)]);

        Assert.Equal([Jambi.Number(10), Jambi.Number(14)], ledger.Counted.Select(one => one.Person));
        Assert.Equal([1, 2, 3, 5], ledger.Refused.Select(entry => entry.Index));
        Assert.All(ledger.Refused, entry => Assert.Equal("BPJSTK-CDR-018 Cadre", $"{entry.Errors.Single().Code.Id} {entry.Errors[0].Member}"));
        Assert.EndsWith(" is no cadre of branch Jambi on 2016-12-02.", ledger.Refused[0].ToText(Language.English).Single(), StringComparison.Ordinal);
        Assert.EndsWith(" bukan kader Kantor Cabang Jambi pada 2016-12-02.", ledger.Refused[0].ToText(Language.Indonesian).Single(), StringComparison.Ordinal);
        Assert.Same(roster, ledger.Roster);
    }

    [Fact]
    public void Code_CDR_019_counts_a_person_once_in_a_segment_for_who_was_first()
    {
        var first = Jambi.Acquired(2, 10, "2016-12-01", "09:00");
        Acquisition[] handed = [Jambi.Acquired(1, 10, "2016-12-01", "09:01"), first, Jambi.Acquired(2, 10, "2016-12-05"), Jambi.Acquired(1, 10, segment: Segment.Pu), Jambi.Acquired(2, 10, "2016-12-01", "09:00")];
        var ledger = AcquisitionLedger.Of(Jambi.Roster(Jambi.Cadre(1), Jambi.Cadre(2)), handed);

        Assert.Equal([handed[3], first], ledger.Counted.AsEnumerable());
        Assert.Equal(["0 BPJSTK-CDR-019 Person", "2 BPJSTK-CDR-019 Person", "4 BPJSTK-CDR-019 Person"], ledger.Refused.Select(entry => $"{entry.Index} {entry.Errors.Single().Code.Id} {entry.Errors[0].Member}"));
        Assert.Contains(" was enrolled as self-employed (BPU) on 2016-12-01 by ", ledger.Refused[0].ToText(Language.English).Single(), StringComparison.Ordinal);
        Assert.DoesNotContain(Jambi.Number(10).ToString("F", null), ledger.Refused[0].ToText(Language.English).Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-12-01", null, "2016-12-01", null, false)]
    [InlineData("2016-12-01", "09:00", "2016-12-01", null, false)]
    [InlineData("2016-12-01", "09:00", "2016-12-01", "09:00", false)]
    [InlineData("2016-12-01", "09:00", "2016-12-01", "09:01", true)]
    [InlineData("2016-12-01", null, "2016-12-02", null, true)]
    [InlineData("2016-12-01", "23:00", "2016-12-02", "08:00", true)]
    public void Code_CDR_020_counts_for_nobody_when_it_cannot_be_told_who_was_first(string one, string? oneTime, string other, string? otherTime, bool isTold)
    {
        var roster = Jambi.Roster(Jambi.Cadre(1), Jambi.Cadre(2));
        var first = Jambi.Acquired(1, 10, one, oneTime);
        var ledger = AcquisitionLedger.Of(roster, [Jambi.Acquired(2, 10, other, otherTime), first]);

        Assert.Equal(isTold ? [first] : [], ledger.Counted.AsEnumerable());
        Assert.Equal(isTold ? ["BPJSTK-CDR-019"] : ["BPJSTK-CDR-020", "BPJSTK-CDR-020"], ledger.Refused.Select(entry => entry.Errors.Single().Code.Id));
    }

    [Fact]
    public void Codes_CDR_021_to_023_list_contributions_that_no_acquisition_brought()
    {
        var ledger = AcquisitionLedger.Of(
            Jambi.Roster(Jambi.Cadre(1)),
            [Jambi.Acquired(1, 10)],
            [
                Jambi.Paid(10, "2017-01", "2017-01-05"),
                Jambi.Paid(10, "2016-12", "2016-12-01"),
                Jambi.Paid(11, "2016-12", "2016-12-01"),
                Jambi.Paid(10, "2016-11", "2016-12-02"),
                Jambi.Paid(10, "2016-12", "2016-11-30"),
                BroughtContribution.Create(Jambi.Number(10), Segment.Pu, new(2016, 12), Facts.Date("2016-12-02"), Rupiah.FromRupiah(1)).Value,
            ]);

        Assert.Equal(["2016-12-01", "2017-01-05"], ledger.Contributions.Select(one => one.ReceivedOn.ToString("uuuu-MM-dd", null)));
        Assert.Equal(
            ["2 BPJSTK-CDR-021 Person", "3 BPJSTK-CDR-023 Month", "4 BPJSTK-CDR-023 Month", "5 BPJSTK-CDR-021 Person"],
            ledger.RefusedContributions.Select(entry => $"{entry.Index} {entry.Errors.Single().Code.Id} {entry.Errors[0].Member}"));
        Refused.With(BroughtContribution.Create(Jambi.Number(1), Segment.Bpu, new(2016, 12), default, Rupiah.Zero), "BPJSTK-CDR-022 Amount");
        Assert.True(BroughtContribution.Create(Jambi.Number(1), Segment.Bpu, new(2016, 12), default, Rupiah.FromSen(1)).IsSuccess);
        Assert.Throws<ArgumentException>(() => BroughtContribution.Create(default(Nik), Segment.Bpu, new(2016, 12), default, Rupiah.FromSen(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BroughtContribution.Create(Jambi.Number(1), (Segment)7, new(2016, 12), default, Rupiah.FromSen(1)));
        Assert.Throws<ArgumentNullException>(() => AcquisitionLedger.Of(null!, []));
        Assert.Throws<ArgumentNullException>(() => AcquisitionLedger.Of(Jambi.Roster(), null!));
        Assert.Throws<ArgumentException>(() => AcquisitionLedger.Of(Jambi.Roster(), [null!]));
        Assert.Throws<ArgumentException>(() => AcquisitionLedger.Of(Jambi.Roster(), [], [null!]));
    }
}
