using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

/// <summary>Both sides of every row boundary, as a bill sees it.</summary>
public sealed class RowBoundaryTests
{
    [Theory]
    [InlineData(2015, 7, 70_000, 2016, 2)]
    [InlineData(2016, 3, 73_353, 2017, 2)]
    [InlineData(2017, 3, 77_035, 2018, 2)]
    [InlineData(2018, 3, 80_940, 2019, 2)]
    [InlineData(2019, 3, 85_124, 2020, 2)]
    [InlineData(2020, 3, 89_397, 2021, 2)]
    [InlineData(2021, 3, 87_546, 2022, 2)]
    [InlineData(2022, 3, 90_776, 2023, 2)]
    [InlineData(2023, 3, 95_596, 2024, 2)]
    [InlineData(2024, 3, 100_423, 2025, 2)]
    [InlineData(2025, 3, 105_474, 2026, 2)]
    [InlineData(2026, 3, 110_863, 2027, 2)]
    public void Jp_contribution_stops_at_the_cap_of_its_month(int year, int month, int jpWorker, int lastYear, int lastMonth)
    {
        foreach (var bill in new[] { Bill(year, month, 20_000_000), Bill(lastYear, lastMonth, 20_000_000) })
        {
            Assert.Equal((Rp(2 * jpWorker), Rp(jpWorker)), (bill.JpEmployer, bill.JpWorker));
            Assert.False(bill.IsProvisional);
        }

        // A sen below the cap is below it, a sen above is not above.
        var cap = jpWorker * 100;
        Assert.Equal(Rp(jpWorker), Bill(year, month, cap + 0.01m).JpWorker);
        Assert.Equal(Rp(jpWorker - 0.01m), Bill(year, month, cap - 1).JpWorker);
    }

    [Fact]
    public void Months_before_July_2015_are_refused_by_every_calculator()
    {
        NotBeforeJuly2015(month => ContributionCalculator.For(month));
        NotBeforeJuly2015(month => SelfEmployedCalculator.For(month));
        NotBeforeJuly2015(month => ConstructionCalculator.For(month));
        NotBeforeJuly2015(month => DueDates.OfWageEarner(SocialProgram.Jkk, month, WorkingDays.WeekendsOnly));
        NotBeforeJuly2015(month => DueDates.OfSelfEmployed(SocialProgram.Jkk, month, WorkingDays.WeekendsOnly));
        NotBeforeJuly2015(month => LateFines.OfMonths(Rp(1), month, 1));
        NotBeforeJuly2015(month => SelfEmployedPayment.Price(Independent(1), month, 1));
    }

    [Fact]
    public void Migrant_workers_are_refused_before_February_2023()
    {
        Refuses(ErrorCatalog.LawBeforeFirst, MigrantCalculator.For(new YearMonth(2023, 1)));
        Assert.True(MigrantCalculator.For(new YearMonth(2023, 2)).IsSuccess);
    }

    [Fact]
    public void A_month_whose_jp_cap_is_not_published_refuses_only_who_has_jp()
    {
        var calculator = Month(2027, 3);

        var refusal = Assert.Single(calculator.Calculate(Worker(1_000_000)).Errors);
        Assert.Equal(ErrorCatalog.LawNotPublished, refusal.Code);
        Assert.Equal(calculator.Calculate(Worker(1_000_000)).Errors, calculator.Explain(Worker(1_000_000)).Errors);
        Assert.Contains("2027-02", refusal.ToText(Language.English), StringComparison.Ordinal);

        var bill = calculator.Calculate(Worker(1_000_000, programs: ProgramBundle.JkkJkmJht)).Value;
        Assert.Equal(Rp(62_400), bill.Total);
        Assert.False(bill.IsProvisional);
        Assert.Equal(Rp(62_400), calculator.Explain(Worker(1_000_000, programs: ProgramBundle.JkkJkmJht)).Value.Total);
    }

    [Fact]
    public void The_last_known_jp_cap_is_used_when_asked_for_and_says_that_it_is_provisional()
    {
        var calculator = ContributionCalculator.For(new YearMonth(2027, 3), policies: PolicySet.Default.With(UnpublishedLaw.UseLastKnown)).Value;
        var bill = calculator.Calculate(Worker(20_000_000)).Value;

        Assert.Equal(Rp(110_863), bill.JpWorker);
        Assert.True(bill.IsProvisional);
        Assert.False(bill.UsesSuppliedLaw);
        Assert.False(calculator.Calculate(Worker(20_000_000, programs: ProgramBundle.JkkJkmJht)).Value.IsProvisional);
        var lines = calculator.Explain(Worker(20_000_000)).Value.Lines;
        Assert.All(lines, line => Assert.Equal(line.Program == SocialProgram.Jp, line.IsProvisional));
        var jp = lines.First(line => line.Program == SocialProgram.Jp);
        Assert.Equal(Confidence.Inferred, jp.Confidence);
        Assert.EndsWith("inferred, provisional: last known figure", jp.ToText(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("disimpulkan, sementara: angka terakhir yang diketahui", jp.ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_month_is_not_provisional_even_when_the_last_known_law_would_do()
    {
        var calculator = ContributionCalculator.For(new YearMonth(2027, 2), policies: PolicySet.Default.With(UnpublishedLaw.UseLastKnown)).Value;

        Assert.False(calculator.Calculate(Worker(20_000_000)).Value.IsProvisional);
    }

    [Theory]
    [InlineData(2021, 1, 0, 0, 0)]
    [InlineData(2021, 2, 11_000, 7_000, 5_000)]
    [InlineData(2025, 1, 11_000, 7_000, 5_000)]
    [InlineData(2025, 2, 11_000, 7_000, 0)]
    public void Jkp_begins_in_February_2021_and_takes_nothing_from_jkm_since_February_2025(int year, int month, int government, int fromJkk, int fromJkm)
    {
        var bill = Bill(year, month, 9_000_000);
        var shares = bill.FundShares.Value;

        Assert.Equal((Rp(government), Rp(fromJkk), Rp(fromJkm)), (bill.JkpGovernment, shares.JkpFromJkk, shares.JkpFromJkm));
        Assert.Equal(Rp(government + fromJkk + fromJkm), shares.Jkp);
        Assert.Equal((Rp(21_600 - fromJkk), Rp(27_000 - fromJkm)), (shares.Jkk, shares.Jkm));
        Assert.Equal((Rp(513_000), bill.JpEmployer + bill.JpWorker), (shares.Jht, shares.Jp));
        var lines = Month(year, month).Explain(Worker(9_000_000, programs: ProgramsOf(year, month))).Value.Lines.Count(line => line.Program == SocialProgram.Jkp);
        Assert.Equal(new[] { government, fromJkk, fromJkm }.Count(amount => amount > 0), lines);
    }

    [Theory]
    [InlineData(2020, 7, false)]
    [InlineData(2020, 8, true)]
    [InlineData(2021, 1, true)]
    [InlineData(2021, 2, false)]
    public void The_reliefs_of_the_pandemic_hold_from_August_2020_to_January_2021(int year, int month, bool holds)
    {
        var calculator = Month(year, month);
        var relief = calculator.With(PandemicRelief.OfKnownParticipant(true));
        var deferral = calculator.With(PandemicPensionDeferral.OfSmallOrMicro(true));
        if (!holds)
        {
            Refuses(ErrorCatalog.ReliefNotInForce, relief);
            Refuses(ErrorCatalog.ReliefNotInForce, deferral);
            return;
        }

        var bill = relief.Value.Calculate(Worker(5_000_000)).Value;
        Assert.Equal((Rp(120), Rp(150), Rp(285_000), Rp(150_000)), (bill.Jkk, bill.Jkm, bill.TotalEmployer - bill.Jkk - bill.Jkm, bill.TotalWorker));
        var deferred = deferral.Value.Calculate(Worker(5_000_000)).Value;
        Assert.Equal((Rp(1_000), Rp(500), Rp(99_000), Rp(49_500)), (deferred.JpEmployer, deferred.JpWorker, deferred.JpEmployerDeferred, deferred.JpWorkerDeferred));
        Assert.Equal((Rp(12_000), Rp(15_000)), (deferred.Jkk, deferred.Jkm));
    }

    [Theory]
    [InlineData(2025, 1, null)]
    [InlineData(2025, 2, "PP 7/2025")]
    [InlineData(2025, 7, "PP 7/2025")]
    [InlineData(2025, 8, "PP 36/2025")]
    [InlineData(2026, 1, "PP 36/2025")]
    [InlineData(2026, 2, null)]
    public void The_relief_of_labour_intensive_industries_holds_from_February_2025_to_January_2026(int year, int month, string? law)
    {
        var relieved = Month(year, month).With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true));
        if (law is null)
        {
            Refuses(ErrorCatalog.ReliefNotInForce, relieved);
            return;
        }

        Assert.Equal(
            [Rp(12_000), Rp(27_000), Rp(44_500), Rp(63_500), Rp(87_000)],
            Enumerable.Range(1, 5).Select(riskClass => relieved.Value.Calculate(Worker(10_000_000, riskClass)).Value.Jkk));
        Assert.Equal(Rp(30_000), relieved.Value.Calculate(Worker(10_000_000)).Value.Jkm);
        var line = relieved.Value.Explain(Worker(10_000_000)).Value.Lines[0];
        Assert.Equal(Citation.FromText(law), line.Citations[^1]);
        Assert.Equal(Rate.FromPercent(50), line.ReliefShare);
    }

    [Theory]
    [InlineData(2025, 12, false, false)]
    [InlineData(2026, 1, true, false)]
    [InlineData(2026, 3, true, false)]
    [InlineData(2026, 4, true, true)]
    [InlineData(2026, 12, true, true)]
    [InlineData(2027, 1, true, false)]
    [InlineData(2027, 3, true, false)]
    [InlineData(2027, 4, false, false)]
    public void The_reliefs_of_the_self_employed_have_their_own_months(int year, int month, bool transport, bool other)
    {
        Check(SelfEmployedRelief.OfTransport(false), transport);
        Check(SelfEmployedRelief.OfOther(false), other);

        void Check(Relief relief, bool holds)
        {
            var relieved = SelfEmployedMonth(year, month).With(relief);
            if (!holds)
            {
                Refuses(ErrorCatalog.ReliefNotInForce, relieved);
                return;
            }

            var bill = relieved.Value.Calculate(Independent(1_000_000, jht: true)).Value;
            Assert.Equal((Rp(5_000), Rp(3_400), Rp(20_000)), (bill.Jkk, bill.Jkm, bill.Jht));
        }
    }

    [Theory]
    [InlineData(2020, 7, "2020-08-18", 20_000)]
    [InlineData(2020, 8, "2020-09-30", 5_000)]
    [InlineData(2021, 1, "2021-03-01", 5_000)]
    [InlineData(2021, 2, "2021-03-15", 20_000)]
    public void Due_day_and_fine_of_the_pandemic_hold_from_August_2020_to_January_2021(int year, int month, string due, int fine)
    {
        // 15 August 2020 was a Saturday, and the Monday after it a holiday.
        var calendar = WorkingDays.WithHolidays([new LocalDate(2020, 8, 17)]);

        Assert.Equal(due, DueDates.OfWageEarner(SocialProgram.Jkm, new YearMonth(year, month), calendar).Value.Date.ToString("uuuu-MM-dd", null));
        Assert.Equal(Rp(fine), LateFines.OfMonths(Rp(1_000_000), new YearMonth(year, month), 1).Value.Amount);
    }
}
