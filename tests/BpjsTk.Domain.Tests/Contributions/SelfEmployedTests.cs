using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Oracles;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class SelfEmployedTests
{
    private static readonly YearMonth June2025 = new(2025, 6);

    public static TheoryData<int> Bands { get; } = new(Enumerable.Range(0, ContributionOracle.Bands.Count));

    [Theory]
    [MemberData(nameof(Bands))]
    public void Both_edges_of_a_band_pay_on_its_base(int index)
    {
        var (from, @base) = ContributionOracle.Bands[index];
        var calculator = SelfEmployedMonth(2025, 6);

        // The printed tables leave 999 rupiah between bands; a band goes up to the next one.
        decimal last = index + 1 < ContributionOracle.Bands.Count ? ContributionOracle.Bands[index + 1].From - 0.01m : 1_000_000_000;
        foreach (var income in new[] { from, last })
        {
            var bill = calculator.Calculate(Independent(income, jht: true)).Value;
            Assert.Equal((Rp(@base), Rp(from)), (bill.Band!.Base, bill.Band.IncomeFrom));
            Assert.Equal((Rp(@base / 100), Rp(6_800), Rp(@base / 50)), (bill.Jkk, bill.Jkm, bill.Jht));
            Assert.Equal(Rp((@base / 100) + 6_800 + (@base / 50)), bill.Total);
        }
    }

    [Fact]
    public void Jht_is_left_out_when_it_is_not_chosen()
    {
        var bill = SelfEmployedMonth(2025, 6).Calculate(Independent(1_000_000)).Value;

        Assert.Equal((Rupiah.Zero, Rp(16_800)), (bill.Jht, bill.Total));
        Assert.Equal(2, SelfEmployedMonth(2025, 6).Explain(Independent(1_000_000)).Value.Lines.Length);
    }

    [Fact]
    public void A_relief_that_excludes_employers_is_refused_to_them()
    {
        var employer = Independent(1_000_000, jht: true, SelfEmployedKind.Employer);

        Refuses(ErrorCatalog.ReliefOtherSegment, SelfEmployedMonth(2026, 4, SelfEmployedRelief.OfOther(false)).Calculate(employer));
        Refuses(ErrorCatalog.ReliefOtherSegment, SelfEmployedPayment.Price(employer, new YearMonth(2026, 4), 1, [SelfEmployedRelief.OfOther(false)]));
        Assert.Equal(Rp(36_800), SelfEmployedMonth(2026, 4).Calculate(employer).Value.Total);
        Assert.Equal(Rp(20_168), SelfEmployedMonth(2020, 9, PandemicRelief.OfKnownParticipant(true)).Calculate(employer).Value.Total);
    }

    [Fact]
    public void Contributions_paid_from_a_budget_have_no_relief()
    {
        Refuses(ErrorCatalog.ReliefConditionNotMet, SelfEmployedMonth(2026, 4).With(SelfEmployedRelief.OfOther(true)));
        Refuses(ErrorCatalog.ReliefConditionNotMet, SelfEmployedMonth(2026, 4).With(SelfEmployedRelief.OfTransport(true)));
    }

    [Fact]
    public void The_two_reliefs_of_the_self_employed_are_not_taken_together()
    {
        Refuses(ErrorCatalog.ReliefTwice, SelfEmployedMonth(2026, 4, SelfEmployedRelief.OfOther(false)).With(SelfEmployedRelief.OfTransport(false)));
    }

    [Fact]
    public void A_relief_of_wage_earners_is_refused()
    {
        Refuses(ErrorCatalog.ReliefOtherSegment, SelfEmployedMonth(2025, 6).With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true)));
        Refuses(ErrorCatalog.ReliefOtherSegment, SelfEmployedMonth(2020, 9).With(PandemicPensionDeferral.OfSmallOrMicro(true)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(12, true)]
    [InlineData(13, false)]
    [InlineData(-1, false)]
    public void Only_certain_numbers_of_months_are_paid_at_once(int months, bool isOffered)
    {
        var payment = SelfEmployedPayment.Price(Independent(1_000_000, jht: true), June2025, months);
        if (!isOffered)
        {
            Refuses(ErrorCatalog.PaymentMonths, payment);
            Assert.Contains("1, 2, 3, 6, 12", payment.Errors[0].ToText(Language.English), StringComparison.Ordinal);
            return;
        }

        Assert.Equal(Rp(36_800 * months), payment.Value.Total);
        Assert.Equal(Enumerable.Range(0, months).Select(June2025.PlusMonths), payment.Value.Months.Select(month => month.Month));
    }

    [Property(Arbitrary = [typeof(Workers)])]
    public void A_payment_of_several_months_is_the_sum_of_the_single_ones(WorkerInMonth worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var participant = Independent(worker.Wages[0].Sen / 100, jht: worker.IsRelieved);
        var months = new[] { 1, 2, 3, 6, 12 }[worker.RiskClass - 1];
        var payment = SelfEmployedPayment.Price(participant, worker.Month, months).Value;
        var single = Enumerable.Range(0, months).Select(i => SelfEmployedCalculator.For(worker.Month.PlusMonths(i)).Value.Calculate(participant).Value).ToArray();

        Assert.Equal(single, payment.Months.Select(month => month.Statement));
        Assert.Equal(Rupiah.Sum([.. single.Select(month => month.Total)]), payment.Total);
    }

    [Property(Arbitrary = [typeof(Workers)])]
    public void The_oracle_and_the_calculator_agree_on_every_income(WorkerInMonth worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var participant = Independent(worker.Wages[0].ToDecimal(), jht: true);
        var bill = SelfEmployedCalculator.For(worker.Month, policies: PolicySet.Default.With(worker.Rounding)).Value.Calculate(participant).Value;
        var @base = ContributionOracle.BaseOf(MoneyOracle.InRupiah(worker.Wages[0]));

        Assert.Equal((@base / 100, (Rational)6_800, @base / 50), (MoneyOracle.InRupiah(bill.Jkk), MoneyOracle.InRupiah(bill.Jkm), MoneyOracle.InRupiah(bill.Jht)));
    }

    [Fact]
    public void Each_month_of_a_payment_is_priced_by_its_own_law()
    {
        var payment = SelfEmployedPayment.Price(Independent(1_000_000, jht: true), new YearMonth(2025, 12), 3, [SelfEmployedRelief.OfTransport(false)]).Value;

        Assert.Equal([Rp(36_800), Rp(28_400), Rp(28_400)], payment.Months.Select(month => month.Statement.Total));
    }

    [Fact]
    public void A_relief_that_touches_none_of_the_paid_months_is_refused_and_not_dropped()
    {
        Refuses(ErrorCatalog.ReliefNotInForce, SelfEmployedPayment.Price(Independent(1), new YearMonth(2025, 11), 2, [SelfEmployedRelief.OfTransport(false)]));
        Refuses(ErrorCatalog.ReliefNotInForce, SelfEmployedPayment.Price(Independent(1), new YearMonth(2027, 1), 3, [SelfEmployedRelief.OfOther(false)]));
        Refuses(ErrorCatalog.ReliefTwice, SelfEmployedPayment.Price(Independent(1), new YearMonth(2026, 4), 1, [SelfEmployedRelief.OfOther(false), SelfEmployedRelief.OfTransport(false)]));
        Refuses(ErrorCatalog.ReliefOtherSegment, SelfEmployedPayment.Price(Independent(1), new YearMonth(2025, 6), 1, [LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true)]));
    }

    [Fact]
    public void A_new_participant_of_the_pandemic_pays_two_months_of_a_payment_in_full()
    {
        var payment = SelfEmployedPayment.Price(Independent(1_000_000), new YearMonth(2020, 9), 3, [PandemicRelief.OfNewParticipant(new YearMonth(2020, 9))]).Value;

        Assert.Equal([Rp(16_800), Rp(16_800), Rp(168)], payment.Months.Select(month => month.Statement.Total));
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("participant", () => SelfEmployedPayment.Price(null!, June2025, 1));
        Assert.Throws<ArgumentNullException>("participant", () => SelfEmployedMonth(2025, 6).Calculate(null!));
        Assert.Throws<ArgumentNullException>("participant", () => SelfEmployedMonth(2025, 6).Explain(null!));
        Assert.Throws<ArgumentNullException>("relief", () => SelfEmployedMonth(2025, 6).With(null!));
    }

    [Fact]
    public void A_line_of_the_self_employed_reads_in_both_languages()
    {
        var lines = SelfEmployedMonth(2026, 1, SelfEmployedRelief.OfTransport(false)).Explain(Independent(3_000_000, jht: true)).Value.Lines;

        Assert.Equal(
            "JKK participant: 1% x IDR 2,950,000.00 (base of the income band) x 50% (Relief of JKK and JKM for drivers and couriers, PP 50/2025) = 14750 -> IDR 14,750.00 "
            + "(rounded half up to the sen) [PP 44/2015 Pasal 20(1); PP 44/2015 Lampiran II; PP 46/2015 Lampiran; PP 50/2025] single source",
            lines[0].ToText(Language.English));
        Assert.Equal(
            "JKM peserta: Rp6.800,00 x 50% (Keringanan JKK dan JKM pengemudi dan kurir PP 50/2025) = 3400 -> Rp3.400,00 (dibulatkan ke sen terdekat) "
            + "[PP 44/2015 Pasal 20(3); PP 50/2025] terkonfirmasi",
            lines[1].ToText(Language.Indonesian));
        Assert.Equal([SocialProgram.Jkk, SocialProgram.Jkm, SocialProgram.Jht], lines.Select(line => line.Program));
    }
}
