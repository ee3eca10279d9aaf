using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using static BpjsTk.Domain.Tests.Contributions.Bills;
using static BpjsTk.Domain.Tests.Participants.Facts;
using static BpjsTk.Domain.Tests.Payments.PaymentLedgerTests;

namespace BpjsTk.Domain.Tests.Payments;

/// <summary>Over- and underpayment are set off against the next month (PP 44/2015 Pasal 23(4)).</summary>
public sealed class LedgerCorrectionTests
{
    private const SocialProgram Jkk = SocialProgram.Jkk;

    [Theory]
    [InlineData("2026-03-10", "2026-03-16")]
    [InlineData("2026-03-15", "2026-03-16")]
    [InlineData("2026-03-16", "2026-04-15")]
    [InlineData("2026-03-31", "2026-04-15")]
    [InlineData("2026-01-20", "2026-02-16")]
    [InlineData("2026-04-15", "2026-05-15")]
    public void A_shortfall_is_due_with_the_contribution_that_falls_due_next(string told, string due)
    {
        var lines = Paid("2026-01").Correct(Date(told), Month("2026-01"), Jkk, Rp(50)).Value.StandingOn(Date(told)).Lines;

        Assert.Equal([false, true], lines.Select(line => line.IsShortfall));
        Assert.Equal((Month("2026-01"), Date(due), Rp(50), Confidence.Inferred), (lines[1].Month, lines[1].Due.Date, lines[1].Amount, lines[1].Due.Confidence));
        Assert.Equal(Citation.FromText("PP 44/2015 Pasal 23(4)"), lines[1].Due.Citations[^1]);
        Assert.Equal((PaymentStatus.Paid, PaymentStatus.NotYetDue), (lines[0].Status, lines[1].Status));
    }

    [Fact]
    public void A_shortfall_leaves_its_month_paid_until_it_is_overdue_itself()
    {
        var ledger = Paid("2026-01").Correct(Date("2026-03-10"), Month("2026-01"), Jkk, Rp(50)).Value;
        var (onTime, late) = (ledger.StandingOn(Date("2026-03-16")), ledger.StandingOn(Date("2026-03-17")));
        var settled = ledger.Pay(Date("2026-04-01"), Rp(51)).Value.StandingOn(Date("2026-04-01"));

        Assert.Equal((1, 0, Rp(0)), (onTime.PaidMonths(Jkk).Count, onTime.ConsecutiveArrears(Jkk), onTime.Fines));
        Assert.Equal((0, 1, Rp(1)), (late.PaidMonths(Jkk).Count, late.ConsecutiveArrears(Jkk), late.Fines));
        Assert.Equal((1, 0, true), (settled.PaidMonths(Jkk).Count, settled.ConsecutiveArrears(Jkk), settled.IsSettled));
        Assert.Equal("2026-01 JKK kekurangan Rp50,00, jatuh tempo 2026-03-16: menunggak seluruhnya, denda Rp1,00 [PP 44/2015 Pasal 21(2)]", late.Lines[1].ToText(Language.Indonesian));
        Assert.StartsWith("2026-01 JKK shortfall IDR 50.00, due 2026-03-16", late.Lines[1].ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shortfall_is_settled_with_the_month_it_is_paid_with_before_that_months_own_charge()
    {
        var ledger = Paid("2026-01").Charge(Month("2026-02"), Jkk, Rp(100)).Correct(Date("2026-03-10"), Month("2026-01"), Jkk, Rp(50)).Charge(Month("2026-03"), Jkk, Rp(100));

        Assert.Equal("100+0 50+0 70+0 0+0", Split(ledger, "2026-03-12", 120));
        Assert.Equal("100+0 50+0 30+0 0+0", Split(ledger, "2026-03-12", 80, "2026-01"));
    }

    [Fact]
    public void What_was_charged_too_high_becomes_credit_that_the_next_month_uses()
    {
        var ledger = Paid("2026-01").Charge(Month("2026-03"), Jkk, Rp(100)).Correct(Date("2026-02-20"), Month("2026-01"), Jkk, Rp(-30)).Value;
        var (february, march) = (ledger.StandingOn(Date("2026-02-20")), ledger.StandingOn(Date("2026-03-01")));

        Assert.Equal((Rp(70), Rp(70), Rp(30)), (february.Lines[0].Amount, february.Lines[0].Paid, february.Credit));
        Assert.Equal((Rp(30), Rp(0)), (march.Lines[1].Paid, march.Credit));
        Assert.Equal((PaymentStatus.Paid, Date("2026-01-20")), (february.Lines[0].Status, february.Lines[0].PaidInFullOn));
    }

    [Fact]
    public void What_is_no_longer_owed_settles_what_is_open_at_once()
    {
        var ledger = Paid("2026-01").Charge(Month("2026-02"), Jkk, Rp(100)).Correct(Date("2026-03-20"), Month("2026-01"), Jkk, Rp(-30)).Value;

        Assert.Equal((Rp(30), Rp(0)), (ledger.StandingOn(Date("2026-03-20")).Lines[1].Paid, ledger.StandingOn(Date("2026-03-20")).Credit));
    }

    [Fact]
    public void A_month_counts_as_paid_from_the_day_on_which_the_right_amount_was_there_and_its_fine_goes()
    {
        // 70 came in time and 30 with the fine a month late; only 70 was owed.
        var ledger = Employer().Charge(Month("2026-01"), Jkk, Rp(100)).Pay(Date("2026-02-10"), Rp(70)).Pay(Date("2026-03-10"), Rp(32)).Value;
        var before = Assert.Single(ledger.StandingOn(Date("2026-03-20")).Lines);
        var standing = ledger.Correct(Date("2026-03-20"), Month("2026-01"), Jkk, Rp(-30)).Value.StandingOn(Date("2026-03-20"));
        var after = Assert.Single(standing.Lines);

        Assert.Equal((PaymentStatus.PaidLate, Rp(2), Rp(2)), (before.Status, before.Fine, before.FinePaid));
        Assert.Equal((PaymentStatus.Paid, Date("2026-02-10"), Rp(0), Rp(0), Rp(32)), (after.Status, after.PaidInFullOn, after.Fine, after.FinePaid, standing.Credit));
    }

    [Fact]
    public void A_part_of_a_payment_may_come_back()
    {
        var ledger = Employer().Charge(Month("2026-01"), Jkk, Rp(100)).Pay(Date("2026-02-10"), Rp(60)).Pay(Date("2026-02-11"), Rp(40)).Correct(Date("2026-02-12"), Month("2026-01"), Jkk, Rp(-39.99m)).Value;

        Assert.Equal(Date("2026-02-11"), ledger.StandingOn(Date("2026-02-12")).Lines[0].PaidInFullOn);
        Assert.Equal(Rp(39.99m), ledger.StandingOn(Date("2026-02-12")).Credit);
        Assert.Equal(Date("2026-02-10"), ledger.Correct(Date("2026-02-12"), Month("2026-01"), Jkk, Rp(-0.01m)).Value.StandingOn(Date("2026-02-12")).Lines[0].PaidInFullOn);
    }

    [Fact]
    public void A_charge_that_a_correction_takes_away_is_neither_paid_nor_in_arrears()
    {
        var standing = Paid("2026-01").Correct(Date("2026-05-20"), Month("2026-01"), Jkk, Rp(-100)).Value.StandingOn(Date("2026-05-20"));
        var line = Assert.Single(standing.Lines);

        Assert.Equal((PaymentStatus.NothingDue, null, 0, 0, Rp(0), Rp(100)), (line.Status, line.PaidInFullOn, line.DaysLate, line.MonthsLate, line.Fine, standing.Credit));
        Assert.Equal((0, 0, true), (standing.PaidMonths(Jkk).Count, standing.ConsecutiveArrears(Jkk), standing.IsSettled));
        Assert.Equal("2026-01 JKK IDR 0.00, due 2026-02-16: taken away by a correction [PP 44/2015 Pasal 21(2)]", line.ToText(Language.English));
        Assert.Equal("2026-01 JKK Rp0,00, jatuh tempo 2026-02-16: dihapus oleh koreksi [PP 44/2015 Pasal 21(2)]", line.ToText(Language.Indonesian));
    }

    [Fact]
    public void The_latest_shortfall_is_the_first_to_be_taken_back()
    {
        var lines = Paid("2026-01")
            .Correct(Date("2026-03-01"), Month("2026-01"), Jkk, Rp(10))
            .Correct(Date("2026-03-20"), Month("2026-01"), Jkk, Rp(20))
            .Correct(Date("2026-03-20"), Month("2026-01"), Jkk, Rp(-25))
            .Correct(Date("2026-03-20"), Month("2026-01"), Jkk, Rp(5))
            .Value.StandingOn(Date("2026-03-20")).Lines;

        Assert.Equal([Rp(100), Rp(5), Rp(0), Rp(5)], lines.Select(line => line.Amount));
    }

    [Fact]
    public void Shares_are_corrected_each_for_itself()
    {
        var standing = Employer().Charge(Month("2026-01"), SocialProgram.Jht, Rp(370), Rp(200)).Pay(Date("2026-02-10"), Rp(570))
            .Correct(Date("2026-02-20"), Month("2026-01"), SocialProgram.Jht, Rp(-70), Rp(30)).Value.StandingOn(Date("2026-02-20"));

        Assert.Equal([(Rp(300), Rp(200), Rp(500)), (Rp(0), Rp(30), Rp(30))], standing.Lines.Select(line => (line.OwnShare, line.WorkerShare, line.Paid)));
        Assert.Equal(Rp(40), standing.Credit);
    }

    [Fact]
    public void A_corrected_calculation_is_written_down_by_program()
    {
        var correction = ContributionCorrection.Between(Bill(2026, 1, 5_000_000), Bill(2026, 1, 6_000_000)).Value;
        var none = ContributionCorrection.Between(Bill(2026, 1, 5_000_000), Bill(2026, 1, 5_000_000)).Value;
        var totals = new PayrollTotals(Month("2026-01"));
        totals.Add(Bill(2026, 1, 5_000_000));
        var ledger = Employer().Charge(totals);

        Assert.Equal([Rp(2_400), Rp(3_000), Rp(57_000), Rp(30_000)], LedgerCorrection.OfContribution(Date("2026-02-20"), correction).Select(each => each.Change));
        Assert.Equal(correction.Total, ledger.Correct(Date("2026-02-20"), correction).Value.StandingOn(Date("2026-02-20")).Charged - totals.Total);
        Assert.Empty(LedgerCorrection.OfContribution(Date("2026-02-20"), none));
        Assert.Same(ledger.Value, ledger.Correct(Date("2026-02-20"), none).Value);
    }

    [Fact]
    public void What_cannot_be_corrected_is_refused()
    {
        var ledger = Paid("2026-01").Value;

        Refused.Saying(
            ledger.Correct(Date("2026-02-20"), Month("2026-01"), Jkk, Rp(0)),
            "BPJSTK-LED-006 Change",
            "Koreksi JKK bulan 2026-01 tidak mengubah apa pun.",
            "The correction of JKK of 2026-01 changes nothing.");
        Refused.Saying(
            ledger.Correct(Date("2026-02-20"), Month("2026-02"), Jkk, Rp(1)),
            "BPJSTK-LED-007 Month",
            "Iuran JKK bulan 2026-02 belum ditagihkan sehingga tidak dapat dikoreksi.",
            "JKK of 2026-02 was not charged and so can't be corrected.");
        Refused.Saying(
            ledger.Correct(Date("2026-02-20"), Month("2026-01"), Jkk, Rp(-100.01m)),
            "BPJSTK-LED-008 Change",
            "Koreksi -Rp100,01 melebihi iuran Rp100,00 yang ditagihkan.",
            "A correction of -IDR 100.01 takes away more than the IDR 100.00 that was charged.");
        Refused.With(ledger.Correct(Date("2026-02-20"), Month("2026-01"), Jkk, Rp(1), Rp(-1)), "BPJSTK-LED-008 Change");
        Refused.With(ledger.Correct(Date("2026-02-20"), Month("2026-01"), Jkk, Rp(-100)).Correct(Date("2026-02-20"), Month("2026-01"), Jkk, Rp(-1)), "BPJSTK-LED-008 Change");
        Refused.With(ledger.Correct(Date("2026-01-19"), Month("2026-01"), Jkk, Rp(1)), "BPJSTK-LED-004 Date");
        Refused.Saying(
            Employer().Charge(Month("2026-03"), Jkk, Rp(1)).Correct(Date("2026-02-28"), Month("2026-03"), Jkk, Rp(1)),
            "BPJSTK-LED-009 Date",
            "Koreksi tanggal 2026-02-28 mendahului bulan iuran 2026-03.",
            "The correction of 2026-02-28 is before the contribution month 2026-03.");
        Assert.True(Employer().Charge(Month("2026-03"), Jkk, Rp(1)).Correct(Date("2026-03-01"), Month("2026-03"), Jkk, Rp(1)).IsSuccess);
        Assert.Throws<ArgumentOutOfRangeException>("program", () => ledger.Correct(Date("2026-02-20"), Month("2026-01"), (SocialProgram)9, Rp(1)));
        Assert.Throws<ArgumentNullException>("correction", () => LedgerCorrection.OfContribution(Date("2026-02-20"), null!));
    }

    private static Outcome<PaymentLedger> Paid(string month) => Employer().Charge(Month(month), Jkk, Rp(100)).Pay(Month(month).OnDayOfMonth(20), Rp(100));
}
