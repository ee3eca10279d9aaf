using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;
using static BpjsTk.Domain.Tests.Participants.Facts;

namespace BpjsTk.Domain.Tests.Payments;

/// <summary>The ledger of an employer by example. In 2026 the 15th of February and of March are Sundays: January is due on 16 February, February on 16 March, March on 15 April.</summary>
public sealed class PaymentLedgerTests
{
    private const SocialProgram Jkk = SocialProgram.Jkk;
    private const SocialProgram Jkm = SocialProgram.Jkm;
    private const SocialProgram Jht = SocialProgram.Jht;

    [Fact]
    public void A_payroll_is_charged_by_program_and_paid_on_time()
    {
        var totals = Payroll(2026, 1, 10_000_000);
        var ledger = Employer().Charge(totals).Pay(Date("2026-02-10"), totals.Total).Value;
        var standing = ledger.StandingOn(Date("2026-02-10"));

        Assert.Equal([Jkk, Jkm, Jht, SocialProgram.Jp], standing.Lines.Select(line => line.Program));
        Assert.Equal([Rp(24_000), Rp(30_000), Rp(570_000), Rp(300_000)], standing.Lines.Select(line => line.Amount));
        Assert.Equal([Rp(0), Rp(0), Rp(200_000), Rp(100_000)], standing.Lines.Select(line => line.WorkerShare));
        Assert.All(standing.Lines, line => Assert.Equal((PaymentStatus.Paid, Date("2026-02-10"), Date("2026-02-16"), 0, 0), (line.Status, line.PaidInFullOn, line.Due.Date, line.DaysLate, line.MonthsLate)));
        Assert.Equal((Rp(924_000), Rp(924_000), Rp(0), Rp(0), Rp(924_000)), (standing.Charged, standing.Paid, standing.Overdue, standing.Credit, standing.Received));
        Assert.True(standing.IsSettled);
        Assert.Equal((ledger, Date("2026-02-10"), (LocalDate?)Date("2026-02-10")), (standing.Ledger, standing.Date, ledger.LastDate));
        Assert.Equal(5, ledger.Entries.Count);
    }

    [Fact]
    public void What_costs_nothing_is_not_charged()
    {
        Assert.Empty(LedgerCharge.OfPayroll(new PayrollTotals(Month("2026-01"))));
        Assert.Equal(2, LedgerCharge.OfSelfEmployed(SelfEmployedPayment.Price(Independent(1_000_000), Month("2026-01"), 1).Value.Months[0]).Length);
        Assert.Equal([Jkk, Jkm, Jht], LedgerCharge.OfSelfEmployed(SelfEmployedPayment.Price(Independent(1_000_000, jht: true), Month("2026-01"), 1).Value.Months[0]).Select(charge => charge.Program));
    }

    [Theory]
    [InlineData("2026-01-31", PaymentStatus.NotYetDue, 0, 0, 0)]
    [InlineData("2026-02-16", PaymentStatus.NotYetDue, 0, 0, 0)]
    [InlineData("2026-02-17", PaymentStatus.InArrears, 1, 1, 20)]
    [InlineData("2026-03-16", PaymentStatus.InArrears, 28, 1, 20)]
    [InlineData("2026-03-17", PaymentStatus.InArrears, 29, 2, 40)]
    [InlineData("2027-02-16", PaymentStatus.InArrears, 365, 12, 240)]
    public void A_fine_grows_with_every_month_until_the_contribution_is_paid(string on, PaymentStatus status, int days, int months, int fine)
    {
        var standing = Employer().Charge(Month("2026-01"), Jkk, Rp(1_000)).Value.StandingOn(Date(on));
        var line = Assert.Single(standing.Lines);

        Assert.Equal((status, days, months, Rp(fine)), (line.Status, line.DaysLate, line.MonthsLate, line.Fine));
        Assert.Equal((Rp(fine), Rp(fine), fine == 0), (standing.Fines, standing.FinesOpen, line.ExplainFine() is null));
        Assert.Equal((fine == 0, months > 0 ? Rp(1_000) : Rp(0)), (standing.IsSettled, standing.Overdue));
        Assert.Equal(Rp(fine), line.ExplainFine()?.Amount ?? Rp(0));
    }

    [Fact]
    public void The_fine_stops_with_the_payment_in_full_and_waits_to_be_paid()
    {
        var ledger = Employer().Charge(Month("2026-01"), Jkk, Rp(1_000)).Pay(Date("2026-03-20"), Rp(1_000)).Value;
        var line = Assert.Single(ledger.StandingOn(Date("2028-01-01")).Lines);

        Assert.Equal((PaymentStatus.PaidLate, 32, 2, Rp(40), Rp(0)), (line.Status, line.DaysLate, line.MonthsLate, line.Fine, line.FinePaid));
        Assert.False(line.IsOverdue);
        Assert.False(ledger.StandingOn(Date("2028-01-01")).IsSettled);
        Assert.True(ledger.Pay(Date("2028-01-01"), Rp(40)).Value.StandingOn(Date("2028-01-01")).IsSettled);
        Assert.Equal((2, Rate.FromPercent(2), Rp(40)), (line.ExplainFine()!.Months, line.ExplainFine()!.Rate, line.ExplainFine()!.Amount));
    }

    [Fact]
    public void A_part_payment_leaves_the_month_in_arrears_and_the_fine_on_the_whole_contribution()
    {
        var standing = Employer().Charge(Month("2026-01"), Jkk, Rp(1_000)).Pay(Date("2026-02-10"), Rp(900)).Value.StandingOn(Date("2026-02-17"));
        var line = Assert.Single(standing.Lines);

        Assert.Equal((PaymentStatus.PartlyPaid, Rp(900), Rp(100), Rp(20)), (line.Status, line.Paid, line.Open, line.Fine));
        Assert.True(line.IsOverdue);
        Assert.Equal((1, 0, Rp(100)), (standing.ConsecutiveArrears(Jkk), standing.PaidMonths(Jkk).Count, standing.Overdue));
    }

    [Theory]
    [InlineData("2020-07", "2020-08-19", 20)]
    [InlineData("2020-08", "2020-10-01", 5)]
    [InlineData("2021-01", "2021-03-02", 5)]
    [InlineData("2021-02", "2021-03-16", 20)]
    public void The_fine_has_the_rate_of_its_contribution_month(string month, string paid, int fine) =>
        Assert.Equal(Rp(fine), Employer().Charge(Month(month), Jkk, Rp(1_000)).Pay(Date(paid), Rp(1_000)).Value.StandingOn(Date(paid)).Fines);

    [Fact]
    public void The_fine_on_jht_is_on_both_shares_or_on_the_employers_by_choice()
    {
        Rupiah Fine(PolicySet policies, SocialProgram program) => Outcome.Success(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly, policies: policies))
            .Charge(Month("2026-01"), program, Rp(3_700), Rp(2_000)).Value.StandingOn(Date("2026-02-17")).Fines;
        var own = PolicySet.Default.With(FineBaseOfJht.EmployerShareOnly);

        Assert.Equal((Rp(114), Rp(74), Rp(114)), (Fine(PolicySet.Default, Jht), Fine(own, Jht), Fine(own, SocialProgram.Jp)));
        Assert.Equal(
            Rp(74),
            Outcome.Success(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly, policies: own)).Charge(Month("2026-01"), Jht, Rp(3_700), Rp(2_000)).Value.StandingOn(Date("2026-02-17")).Lines[0].ExplainFine()!.Amount);
    }

    [Fact]
    public void Money_goes_to_ended_months_oldest_first_then_to_fines_then_to_the_running_month()
    {
        // On 20 March: January is late by two months (fine 40 of 1,000), February by one (20), and March runs.
        var charged = Charged("2026-01", "2026-02", "2026-03");

        Assert.Equal("1000+0 500+0 0+0", Split(charged, "2026-03-20", 1_500));
        Assert.Equal("1000+0 1000+0 0+0", Split(charged, "2026-03-20", 2_000));
        Assert.Equal("1000+40 1000+10 0+0", Split(charged, "2026-03-20", 2_050));
        Assert.Equal("1000+40 1000+20 30+0", Split(charged, "2026-03-20", 2_090));
    }

    [Fact]
    public void Each_month_may_be_settled_with_its_fines_by_choice()
    {
        var charged = Charged(PolicySet.Default.With(SettlementOrder.EachMonthWithItsFines), "2026-01", "2026-02", "2026-03");

        Assert.Equal("1000+40 460+0 0+0", Split(charged, "2026-03-20", 1_500));
        Assert.Equal("1000+40 1000+10 0+0", Split(charged, "2026-03-20", 2_050));
        Assert.Equal("1000+40 1000+20 30+0", Split(charged, "2026-03-20", 2_090));
    }

    [Fact]
    public void Within_a_month_the_programs_go_in_their_order()
    {
        var ledger = Employer().Charge(Month("2026-01"), SocialProgram.Jp, Rp(40)).Charge(Month("2026-01"), Jht, Rp(30)).Charge(Month("2026-01"), Jkm, Rp(20)).Charge(Month("2026-01"), Jkk, Rp(10));

        Assert.Equal("10+0 20+0 5+0 0+0", Split(ledger, "2026-02-10", 35));
    }

    [Fact]
    public void A_named_month_goes_first_with_its_fines_and_what_is_left_goes_by_the_order()
    {
        var charged = Charged("2026-01", "2026-02", "2026-03");

        Assert.Equal("0+0 700+0 0+0", Split(charged, "2026-03-20", 700, "2026-02"));
        Assert.Equal("480+0 1000+20 0+0", Split(charged, "2026-03-20", 1_500, "2026-02"));
        Assert.Equal("700+0 0+0 0+0", Split(charged, "2026-03-20", 700, "2025-12"));
        Assert.Equal("0+0 0+0 700+0", Split(charged, "2026-03-01", 700, "2026-03"));
    }

    [Fact]
    public void Credit_waits_for_the_month_that_begins_next()
    {
        var ledger = Charged("2026-01", "2026-02", "2026-03").Pay(Date("2026-01-20"), Rp(2_300)).Value;
        var (january, february, march) = (ledger.StandingOn(Date("2026-01-31")), ledger.StandingOn(Date("2026-02-01")), ledger.StandingOn(Date("2026-03-01")));

        Assert.Equal((1, 2, 3), (january.Lines.Length, february.Lines.Length, march.Lines.Length));
        Assert.Equal((Rp(1_300), Rp(300), Rp(0)), (january.Credit, february.Credit, march.Credit));
        Assert.Equal((Date("2026-02-01"), PaymentStatus.Paid), (february.Lines[1].PaidInFullOn, february.Lines[1].Status));
        Assert.Equal((Rp(300), PaymentStatus.NotYetDue), (march.Lines[2].Paid, march.Lines[2].Status));
    }

    [Fact]
    public void A_day_sees_nothing_that_came_after_it()
    {
        var ledger = Charged("2026-01").Pay(Date("2026-02-10"), Rp(400)).Pay(Date("2026-02-12"), Rp(600)).Value;

        Assert.Equal((Rp(0), Rp(400), Rp(1_000)), (Received("2026-02-09"), Received("2026-02-10"), Received("2026-02-12")));
        Assert.Empty(ledger.StandingOn(Date("2025-12-31")).Lines);
        Assert.Equal(Date("2026-02-12"), ledger.StandingOn(Date("2026-02-12")).Lines[0].PaidInFullOn);

        Rupiah Received(string date) => ledger.StandingOn(Date(date)).Received;
    }

    [Fact]
    public void Consecutive_months_in_arrears_are_counted_from_the_day_after_the_due_date()
    {
        var ledger = Charged("2026-01", "2026-02", "2026-03", "2026-04", "2026-06").Value;

        Assert.Equal(
            [0, 1, 1, 2, 3, 3, 4, 4],
            new[] { "2026-02-16", "2026-02-17", "2026-03-16", "2026-03-17", "2026-04-16", "2026-05-15", "2026-05-16", "2027-01-01" }.Select(day => ledger.StandingOn(Date(day)).ConsecutiveArrears(Jkk)));
        Assert.Equal(5, ledger.StandingOn(Date("2027-01-01")).ArrearsMonths(Jkk).Count);
        Assert.Equal(0, ledger.StandingOn(Date("2027-01-01")).ConsecutiveArrears(Jkm));
    }

    [Fact]
    public void Arrears_of_more_than_three_months_last_from_the_day_after_the_fourth_due_date_to_the_day_of_payment()
    {
        var ledger = Charged("2026-01", "2026-02", "2026-03", "2026-04").Pay(Date("2026-05-20"), Rp(1_000)).Value;

        Assert.Empty(ledger.StandingOn(Date("2026-05-15")).LongArrears(Jkk));
        Assert.Equal((Date("2026-05-16"), null), Periods(ledger, "2026-05-16"));
        Assert.Equal((Date("2026-05-16"), Date("2026-05-20")), Periods(ledger, "2026-05-20"));
        Assert.Empty(ledger.StandingOn(Date("2026-05-20")).LongArrears(Jkm));

        static (LocalDate From, LocalDate? Until) Periods(PaymentLedger ledger, string date)
        {
            var period = Assert.Single(ledger.StandingOn(Date(date)).LongArrears(Jkk));
            return (period.From, period.Until);
        }
    }

    [Fact]
    public void Paid_months_are_those_paid_in_full()
    {
        var standing = Charged("2026-01", "2026-02", "2026-03").Pay(Date("2026-03-01"), Rp(2_500)).Value.StandingOn(Date("2026-03-10"));

        Assert.Equal([Month("2026-01"), Month("2026-02")], standing.PaidMonths(Jkk));
        Assert.Empty(standing.PaidMonths(Jkm));
    }

    [Fact]
    public void The_notice_of_a_difference_is_due_fourteen_working_days_after_the_contribution_came()
    {
        Assert.Equal(Date("2026-03-02"), PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly).NoticeDue(Date("2026-02-10")).Value);
        Assert.Equal(Date("2026-03-03"), PaymentLedger.OfEmployer(WorkingDays.WithHolidays([Date("2026-02-17")])).NoticeDue(Date("2026-02-10")).Value);
        Refuses(ErrorCatalog.LawBeforeFirst, PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly).NoticeDue(Date("2015-06-30")));
    }

    [Fact]
    public void A_line_reads_in_both_languages()
    {
        var ledger = Charged("2026-01", "2026-02", "2026-03").Pay(Date("2026-02-20"), Rp(1_000)).Pay(Date("2026-03-10"), Rp(400)).Value;
        var texts = ledger.StandingOn(Date("2026-03-17")).Lines;

        Assert.Equal("2026-01 JKK Rp1.000,00, jatuh tempo 2026-02-16: lunas terlambat pada 2026-02-20, denda Rp20,00 [PP 44/2015 Pasal 21(2)]", texts[0].ToText(Language.Indonesian));
        Assert.Equal("2026-01 JKK IDR 1,000.00, due 2026-02-16: paid late on 2026-02-20, fine IDR 20.00 [PP 44/2015 Pasal 21(2)]", texts[0].ToText(Language.English));
        Assert.Equal("2026-02 JKK Rp1.000,00, jatuh tempo 2026-03-16: menunggak Rp600,00, denda Rp20,00 [PP 44/2015 Pasal 21(2)]", texts[1].ToText(Language.Indonesian));
        Assert.Equal("2026-02 JKK IDR 1,000.00, due 2026-03-16: in arrears with IDR 600.00, fine IDR 20.00 [PP 44/2015 Pasal 21(2)]", texts[1].ToText(Language.English));
        Assert.Equal("2026-03 JKK Rp1.000,00, jatuh tempo 2026-04-15: belum jatuh tempo [PP 44/2015 Pasal 21(2)]", texts[2].ToText(Language.Indonesian));
        Assert.Equal("2026-03 JKK IDR 1,000.00, due 2026-04-15: not yet due [PP 44/2015 Pasal 21(2)]", texts[2].ToText(Language.English));
        Assert.Equal("2026-03 JKK IDR 1,000.00, due 2026-04-15: in arrears with the whole, fine IDR 20.00 [PP 44/2015 Pasal 21(2)]", ledger.StandingOn(Date("2026-04-16")).Lines[2].ToText(Language.English));
        Assert.Equal("2026-03 JKK Rp1.000,00, jatuh tempo 2026-04-15: menunggak seluruhnya, denda Rp20,00 [PP 44/2015 Pasal 21(2)]", ledger.StandingOn(Date("2026-04-16")).Lines[2].ToText(Language.Indonesian));
        Assert.Equal("2026-01 JKK Rp1.000,00, jatuh tempo 2026-02-16: lunas pada 2026-02-10 [PP 44/2015 Pasal 21(2)]", Charged("2026-01").Pay(Date("2026-02-10"), Rp(1_000)).Value.StandingOn(Date("2026-02-10")).Lines[0].ToText(Language.Indonesian));
        Assert.Equal("2026-01 JKK IDR 1,000.00, due 2026-02-16: paid on 2026-02-10 [PP 44/2015 Pasal 21(2)]", Charged("2026-01").Pay(Date("2026-02-10"), Rp(1_000)).Value.StandingOn(Date("2026-02-10")).Lines[0].ToText(Language.English));
    }

    [Fact]
    public void What_cannot_be_written_down_is_refused()
    {
        var ledger = Charged("2026-01").Pay(Date("2026-02-10"), Rp(1)).Value;

        Refused.Saying(ledger.Charge(Month("2026-01"), Jkk, Rp(1)), "BPJSTK-LED-001 Month", "Iuran JKK bulan 2026-01 sudah ditagihkan.", "JKK of 2026-01 is already charged.");
        Refused.Saying(
            ledger.Charge(Month("2026-02"), Jkk, Rp(0)),
            "BPJSTK-LED-002 Amount",
            "Tagihan iuran Rp0,00 harus lebih dari nol, dan tidak ada bagian yang negatif.",
            "A charge of IDR 0.00 must be above zero, and no share of it negative.");
        Refused.With(ledger.Charge(Month("2026-02"), Jht, Rp(-1), Rp(2)), "BPJSTK-LED-002 Amount");
        Refused.With(ledger.Charge(Month("2026-02"), Jht, Rp(2), Rp(-1)), "BPJSTK-LED-002 Amount");
        Refused.Saying(ledger.Pay(Date("2026-02-11"), Rp(0)), "BPJSTK-LED-003 Amount", "Pembayaran Rp0,00 harus lebih dari nol.", "A payment of IDR 0.00 must be above zero.");
        Refused.With(ledger.Pay(Date("2026-02-11"), Rp(-1)), "BPJSTK-LED-003 Amount");
        Refused.Saying(
            ledger.Pay(Date("2026-02-09"), Rp(1)),
            "BPJSTK-LED-004 Date",
            "Catatan tanggal 2026-02-09 mendahului catatan terakhir tanggal 2026-02-10.",
            "An entry of 2026-02-09 is before the last one of 2026-02-10.");
        Assert.True(ledger.Pay(Date("2026-02-10"), Rp(1)).IsSuccess);
        Refused.Saying(
            ledger.Charge(Month("2026-02"), SocialProgram.Jkp, Rp(1)),
            "BPJSTK-LED-005 Program",
            "JKP tidak ditagihkan: iurannya dibayar Pemerintah dan direkomposisi dari JKK. [PP 37/2021 Pasal 11]",
            "JKP is not billed: the Government pays it, and a part is taken out of JKK. [PP 37/2021 Pasal 11]");
        Refused.With(ledger.Pay(Date("2026-02-28"), Rp(1), Month("2026-03")), "BPJSTK-DUE-001 Date");
        Assert.True(ledger.Pay(Date("2026-03-01"), Rp(1), Month("2026-03")).IsSuccess);
        NotBeforeJuly2015(month => PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly).Charge(month, Jkk, Rp(1)));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => ledger.Charge(Month("2026-02"), (SocialProgram)9, Rp(1)));
    }

    [Fact]
    public void What_is_missing_is_an_error_of_the_program()
    {
        var ledger = PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly);

        Assert.Throws<ArgumentNullException>("calendar", () => PaymentLedger.OfEmployer(null!));
        Assert.Throws<ArgumentNullException>("calendar", () => PaymentLedger.OfSelfEmployed(null!));
        Assert.Throws<ArgumentNullException>("totals", () => ledger.Charge((PayrollTotals)null!));
        Assert.Throws<ArgumentNullException>("payment", () => ledger.Charge((SelfEmployedPayment)null!));
        Assert.Throws<ArgumentNullException>("month", () => LedgerCharge.OfSelfEmployed(null!));
        Assert.Throws<ArgumentNullException>("correction", () => ledger.Correct(Date("2026-02-10"), null!));
        Assert.Throws<ArgumentNullException>("entries", () => ledger.Record((IEnumerable<LedgerEntry>)null!));
        Assert.Throws<ArgumentNullException>("entry", () => ledger.Record((LedgerEntry)null!));
    }

    [Fact]
    public void A_step_after_a_refused_one_does_nothing_and_tells_the_first_refusal()
    {
        var twice = Charged("2026-01", "2026-01").Pay(Date("2026-02-10"), Rp(0)).Correct(Date("2026-02-10"), Month("2026-05"), Jkk, Rp(1)).Charge(Payroll(2026, 2, 5_000_000));

        Refused.With(twice, "BPJSTK-LED-001 Month");
        Refused.With(twice.Charge(SelfEmployedPayment.Price(Independent(1_000_000), Month("2026-01"), 1).Value), "BPJSTK-LED-001 Month");
    }

    [Fact]
    public void Several_entries_are_written_down_together_or_not_at_all()
    {
        var ledger = Charged("2026-01").Value;
        var payment = LedgerPayment.Of(Date("2026-02-10"), Rp(1)).Value;

        Refused.With(ledger.Record([payment, ledger.Entries[0]]), "BPJSTK-LED-001 Month");
        Assert.Equal(3, ledger.Record([payment, payment]).Value.Entries.Count);
        Assert.Same(ledger, ledger.Record([]).Value);
    }

    internal static Outcome<PaymentLedger> Employer() => Outcome.Success(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly));

    internal static Outcome<PaymentLedger> Charged(params string[] months) => Charged(PolicySet.Default, months);

    /// <summary>Tells what a payment settled: of each line what is paid, and after a plus sign of the fine.</summary>
    internal static string Split(Outcome<PaymentLedger> ledger, string date, int amount, string? forMonth = null) => string.Join(
        ' ',
        ledger.Pay(Date(date), Rp(amount), forMonth is null ? null : Month(forMonth)).Value.StandingOn(Date(date)).Lines.Select(line => $"{line.Paid.Sen / 100}+{line.FinePaid.Sen / 100}"));

    private static Outcome<PaymentLedger> Charged(PolicySet policies, params string[] months) =>
        months.Aggregate(Outcome.Success(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly, policies: policies)), (ledger, month) => ledger.Charge(Month(month), Jkk, Rp(1_000)));

    private static PayrollTotals Payroll(int year, int month, decimal wage)
    {
        var totals = new PayrollTotals(new YearMonth(year, month));
        totals.Add(Bill(year, month, wage));
        return totals;
    }

    // PP 37/2021 Pasal 11(5): JKP is funded from JKK, until January 2025 from JKM too; it began in February 2021.
    [Fact]
    public void Jkp_counts_the_months_of_which_its_sources_are_paid()
    {
        YearMonth[] months = [new(2021, 1), new(2021, 2), new(2025, 1), new(2025, 2)];
        var both = months.Aggregate(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly), (ledger, month) => ledger.Charge(month, SocialProgram.Jkk, Rp(10)).Value.Charge(month, SocialProgram.Jkm, Rp(5)).Value);
        var jkkOnly = months.Aggregate(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly), (ledger, month) => ledger.Charge(month, SocialProgram.Jkk, Rp(10)).Value);
        var day = Date("2025-06-30");

        Assert.Equal(months[1..], both.Pay(day, Rp(1_000)).Value.StandingOn(day).PaidMonths(SocialProgram.Jkp));
        Assert.Equal([months[3]], jkkOnly.Pay(day, Rp(1_000)).Value.StandingOn(day).PaidMonths(SocialProgram.Jkp));
        Assert.Empty(both.StandingOn(day).PaidMonths(SocialProgram.Jkp));
        Assert.Equal((2, 2), (jkkOnly.StandingOn(day).ConsecutiveArrears(SocialProgram.Jkk), jkkOnly.StandingOn(day).ConsecutiveArrears(SocialProgram.Jkp)));
    }

    // PP 44/2015 Pasal 39(1)b, 42(1)b: JHT of the self-employed is saved of one's own will.
    [Fact]
    public void A_self_employed_participant_settles_jkk_and_jkm_not_jht()
    {
        var ledger = PaymentLedger.OfSelfEmployed(WorkingDays.WeekendsOnly).Charge(new YearMonth(2026, 1), SocialProgram.Jkk, Rp(10)).Value.Charge(new YearMonth(2026, 1), SocialProgram.Jht, Rp(20)).Value;
        var facts = CoverFacts.Of(Segment.Bpu, Date("2026-03-20")).Enrolled(ProgramBundle.JkkJkmJht, Date("2025-01-01"));

        Assert.False(facts.With(ledger).IsSettled);
        Assert.True(facts.With(ledger.Pay(Date("2026-03-20"), Rp(10)).Value).IsSettled);
    }
}
