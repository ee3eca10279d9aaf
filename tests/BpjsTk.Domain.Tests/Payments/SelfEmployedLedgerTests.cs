using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;
using static BpjsTk.Domain.Tests.Participants.Facts;

namespace BpjsTk.Domain.Tests.Payments;

/// <summary>The ledger of a self-employed participant: JKK and JKM are due on the 15th of the month itself, JHT a month later; no fine; cover lapses and comes back.</summary>
public sealed class SelfEmployedLedgerTests
{
    private const SocialProgram Jkk = SocialProgram.Jkk;

    [Fact]
    public void A_year_is_paid_at_once_and_before_its_months_begin()
    {
        var year = SelfEmployedPayment.Price(Independent(1_000_000, jht: true), Month("2026-01"), 12).Value;
        var standing = Ledger().Charge(year).Pay(Date("2025-12-20"), year.Total).Value.StandingOn(Date("2025-12-20"));

        Assert.Equal((36, Rp(0), year.Total), (standing.Lines.Length, standing.Credit, standing.Paid));
        Assert.All(standing.Lines, line => Assert.Equal((PaymentStatus.Paid, Date("2025-12-20")), (line.Status, line.PaidInFullOn)));
        Assert.Equal(12, standing.PaidMonths(Jkk).LongestRun);
    }

    [Fact]
    public void A_named_month_may_be_paid_before_it_begins() =>
        Assert.Equal("0+0 100+0", PaymentLedgerTests.Split(Charged("2026-01", "2026-03"), "2026-01-05", 100, "2026-03"));

    [Theory]
    [InlineData(Jkk, "2026-03-16")]
    [InlineData(SocialProgram.Jkm, "2026-03-16")]
    [InlineData(SocialProgram.Jht, "2026-04-15")]
    public void Each_program_is_due_on_its_own_day_and_late_without_a_fine(SocialProgram program, string due)
    {
        var ledger = Ledger().Charge(Month("2026-03"), program, Rp(100)).Value;
        var (onTime, late) = (ledger.StandingOn(Date(due)).Lines[0], ledger.StandingOn(Date(due).PlusDays(40)).Lines[0]);

        Assert.Equal((PaymentStatus.NotYetDue, Date(due)), (onTime.Status, onTime.Due.Date));
        Assert.Equal((PaymentStatus.InArrears, 40, 2, Rp(0), null), (late.Status, late.DaysLate, late.MonthsLate, late.Fine, late.ExplainFine()));
        Assert.Equal(Payer.Participant, late.Due.Payer);
    }

    [Fact]
    public void Cover_lapses_after_more_than_three_months_and_comes_back_on_the_day_of_payment()
    {
        // Due on 15 January, 16 February, 16 March, 15 April.
        var unpaid = Charged("2026-01", "2026-02", "2026-03", "2026-04");
        var ledger = unpaid.Pay(Date("2026-05-04"), Rp(100)).Value;
        var lapse = Assert.Single(ledger.StandingOn(Date("2026-05-31")).LongArrears(Jkk));

        Assert.Empty(ledger.StandingOn(Date("2026-04-15")).LongArrears(Jkk));
        Assert.Equal((Date("2026-04-16"), Date("2026-05-04")), (lapse.From, lapse.Until));
        Assert.Equal(
            [CoverPayer.CareNowCashAfterSettlement, CoverPayer.Nobody, CoverPayer.Nobody, CoverPayer.CareNowCashAfterSettlement],
            new[] { "2026-04-15", "2026-04-16", "2026-05-03", "2026-05-04" }.Select(date => Payer(ledger, date)));
        Assert.Equal(CoverPayer.Agency, Payer(unpaid.Pay(Date("2026-05-04"), Rp(400)).Value, "2026-05-04"));

        static CoverPayer Payer(PaymentLedger ledger, string date) =>
            CoverRules.Decide(CoverFacts.Of(Segment.Bpu, Date(date)).Enrolled(ProgramBundle.JkkJkm, Date("2026-01-01")).With(ledger), Jkk).Value.Payer;
    }

    [Fact]
    public void Cover_may_lapse_again()
    {
        var ledger = Charged("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06").Pay(Date("2026-04-20"), Rp(100)).Pay(Date("2026-08-01"), Rp(500)).Value;

        Assert.Equal(
            [(Date("2026-04-16"), Date("2026-04-20")), (Date("2026-05-16"), (LocalDate?)Date("2026-08-01"))],
            ledger.StandingOn(Date("2026-08-01")).LongArrears(Jkk).Select(period => (period.From, period.Until)));
    }

    [Theory]
    [InlineData(SocialProgram.Jp)]
    [InlineData(SocialProgram.Jkp)]
    public void Programs_closed_to_the_self_employed_are_refused(SocialProgram program) => Refused.Saying(
        Ledger().Charge(Month("2026-01"), program, Rp(1)),
        "BPJSTK-BND-003 Program",
        $"{ProgramBundle.Of(program)} tertutup bagi bukan penerima upah (BPU). [Perpres 109/2013 Pasal 6]",
        $"{ProgramBundle.Of(program)} is closed to self-employed (BPU). [Perpres 109/2013 Pasal 6]");

    [Fact]
    public void A_month_to_come_may_be_corrected_and_its_shortfall_is_due_with_itself()
    {
        var lines = Charged("2026-06").Correct(Date("2026-01-05"), Month("2026-06"), Jkk, Rp(10)).Value.StandingOn(Date("2026-01-05")).Lines;

        Assert.Equal([Date("2026-06-15"), Date("2026-06-15")], lines.Select(line => line.Due.Date));
    }

    [Theory]
    [InlineData("2026-03-15", "2026-03-16")]
    [InlineData("2026-03-16", "2026-04-15")]
    public void A_shortfall_is_due_with_the_next_month(string told, string due) =>
        Assert.Equal(Date(due), Charged("2026-01").Correct(Date(told), Month("2026-01"), Jkk, Rp(10)).Value.StandingOn(Date(told)).Lines[1].Due.Date);

    private static Outcome<PaymentLedger> Ledger() => Outcome.Success(PaymentLedger.OfSelfEmployed(WorkingDays.WeekendsOnly));

    private static Outcome<PaymentLedger> Charged(params string[] months) => months.Aggregate(Ledger(), (ledger, month) => ledger.Charge(Month(month), Jkk, Rp(100)));
}
