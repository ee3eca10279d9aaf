using System.Globalization;
using System.Runtime.CompilerServices;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Oracles;
using NodaTime;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class BatchTests
{
    private const ContributionColumnSet Everything = ContributionColumnSet.FundShares | ContributionColumnSet.Deferred;

    private static readonly YearMonth August2026 = new(2026, 8);

    private static readonly YearMonth FirstOfJkp = new(2021, 2);

    private static readonly ProgramBundle AllFive = ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp);

    private static readonly ProgramBundle[] Lawful =
        [ProgramBundle.JkkJkm, ProgramBundle.JkkJkmJht, ProgramBundle.JkkJkmJhtJp, ProgramBundle.JkkJkmJht.With(SocialProgram.Jkp), AllFive];

    // Wages at which something in the arithmetic changes: caps, the ends of the narrow ways, multiples of a million sen.
    private static readonly long[] Edges =
    [
        1, 49, 50, 51, 99, 100, 101, 999_999, 1_000_000, 1_000_001, 15_624, 15_625, 15_626, 65_535, 65_536,
        499_999_999, 500_000_000, 500_000_001, 1_108_629_999, 1_108_630_000, 1_108_630_001,
        9_000_000_000_000, 9_000_000_000_001, (4_294_967_296L * 1_000_000) - 1, 4_294_967_296L * 1_000_000, (4_294_967_296L * 1_000_000) + 1, long.MaxValue,
    ];

    [Fact]
    public void An_amount_is_laid_out_as_its_count_of_sen_and_a_bundle_as_one_byte()
    {
        Assert.Equal(sizeof(long), Unsafe.SizeOf<Rupiah>());
        Assert.Equal(sizeof(byte), Unsafe.SizeOf<ProgramBundle>());
    }

    [Theory]
    [InlineData(2015, 7)]
    [InlineData(2021, 1)]
    [InlineData(2021, 2)]
    [InlineData(2025, 1)]
    [InlineData(2026, 8)]
    public void A_batch_prices_every_edge_of_the_arithmetic_as_a_single_call_does(int year, int month)
    {
        var calculator = ContributionCalculator.For(new YearMonth(year, month)).Value;
        foreach (var riskClass in Enum.GetValues<RiskClass>().Where(one => one != RiskClass.None))
        {
            foreach (var bundle in Lawful.Where(bundle => !bundle.Contains(SocialProgram.Jkp) || new YearMonth(year, month) >= FirstOfJkp))
            {
                AssertEqualsSingleCalls(calculator, [.. Edges.Select(Rupiah.FromSen)], [.. Edges.Select(_ => bundle)], riskClass);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(11)]
    public void A_batch_of_any_length_prices_every_row(int rows)
    {
        var calculator = ContributionCalculator.For(August2026).Value;
        var wages = Enumerable.Range(1, rows).Select(i => Rupiah.FromRupiah(i * 1_234_567L)).ToArray();

        AssertEqualsSingleCalls(calculator, wages, [.. wages.Select((_, i) => Lawful[i % Lawful.Length])], RiskClass.High);
    }

    [Theory]
    [InlineData(Rounding.HalfUpToRupiah)]
    [InlineData(Rounding.DownToRupiah)]
    public void A_batch_rounds_as_the_policy_says(Rounding rounding)
    {
        var calculator = ContributionCalculator.For(August2026, policies: PolicySet.Default.With(rounding)).Value;

        AssertEqualsSingleCalls(calculator, [.. Edges.Select(Rupiah.FromSen)], [.. Edges.Select(_ => AllFive)], RiskClass.Medium);
    }

    [Fact]
    public void A_batch_with_the_reliefs_of_2020_splits_JP_into_now_and_later()
    {
        var calculator = ContributionCalculator.For(new YearMonth(2020, 9)).Value
            .With(PandemicRelief.OfKnownParticipant(true)).Value
            .With(PandemicPensionDeferral.OfSmallOrMicro(true)).Value;

        AssertEqualsSingleCalls(calculator, [.. Edges.Select(Rupiah.FromSen)], [.. Edges.Select(_ => ProgramBundle.JkkJkmJhtJp)], RiskClass.VeryLow);

        var buffer = Buffer(1);
        var columns = ContributionColumns.Over(buffer, 1, Everything);
        Assert.Empty(calculator.CalculateBatch([Rupiah.FromRupiah(5_000_000)], [ProgramBundle.JkkJkmJhtJp], RiskClass.VeryLow, columns));
        Assert.Equal(Rupiah.FromRupiah(1_000), columns.JpEmployer[0]);
        Assert.Equal(Rupiah.FromRupiah(99_000), columns.JpEmployerDeferred[0]);
        Assert.Equal(Rupiah.FromRupiah(49_500), columns.JpWorkerDeferred[0]);
    }

    [Fact]
    public void Columns_for_a_deferral_that_does_not_exist_are_cleared()
    {
        var buffer = Buffer(5);
        Array.Fill(buffer, Rupiah.FromRupiah(7));
        var columns = ContributionColumns.Over(buffer, 5, Everything);

        ContributionCalculator.For(August2026).Value.CalculateBatch(new Rupiah[] { R(1), R(2), R(3), R(4), R(5) }, new ProgramBundle[] { AllFive, AllFive, AllFive, AllFive, AllFive }, RiskClass.Low, columns);

        Assert.Equal(new Rupiah[5], columns.JpEmployerDeferred.ToArray());
        Assert.Equal(new Rupiah[5], columns.JpWorkerDeferred.ToArray());
    }

    [Fact]
    public void Bad_rows_are_listed_and_the_good_ones_go_on()
    {
        Rupiah[] wages = [R(10_000_000), Rupiah.Zero, R(5_000_000), R(-1), R(8_000_000), R(3_000_000)];
        ProgramBundle[] programs = [AllFive, AllFive, ProgramBundle.Of(SocialProgram.Jht), AllFive, AllFive, ProgramBundle.JkkJkm.With(SocialProgram.Jp)];
        var buffer = Buffer(6);
        Array.Fill(buffer, Rupiah.FromRupiah(7));
        var columns = ContributionColumns.Over(buffer, 6, ContributionColumnSet.FundShares);

        var errors = ContributionCalculator.For(August2026).Value.CalculateBatch(wages, programs, RiskClass.Low, columns);

        Assert.Equal(["Wages[1]", "Programs[2]", "Wages[3]", "Programs[5]"], errors.Select(error => error.Member));
        Assert.Equal([ErrorCatalog.BatchWage, ErrorCatalog.BatchPrograms, ErrorCatalog.BatchWage, ErrorCatalog.BatchPrograms], errors.Select(error => error.Code));
        Assert.Equal("The wage IDR 0.00 of row 1 must be above zero.", errors[0].ToText(Language.English));
        Assert.Equal("Program JHT pada baris 2 bukan kumpulan program penerima upah yang sah.", errors[1].ToText(Language.Indonesian));
        Assert.Equal([R(54_000), R(0), R(0), R(0), R(43_200), R(0)], columns.Jkk.ToArray());
        Assert.Equal([R(100_000), R(0), R(0), R(0), R(80_000), R(0)], columns.JpWorker.ToArray());
        Assert.Equal([R(11_000), R(0), R(0), R(0), R(11_000), R(0)], columns.JkpGovernment.ToArray());
    }

    [Fact]
    public void Every_bundle_of_a_wage_earner_is_accepted_and_no_other()
    {
        var calculator = ContributionCalculator.For(August2026).Value;
        for (var bits = 0; bits < 32; bits++)
        {
            var bundle = ProgramBundle.Of([.. Enum.GetValues<SocialProgram>().Where(program => (bits >> (int)program & 1) != 0)]);
            var expected = WageEarner.Create(WageBase.Monthly(R(1)).Value, RiskClass.Low, bundle).IsSuccess;
            var columns = ContributionColumns.Over(Buffer(4), 4, Everything);

            var errors = calculator.CalculateBatch([R(1), R(1), R(1), R(1)], [AllFive, AllFive, bundle, AllFive], RiskClass.Low, columns);

            Assert.Equal(expected, errors.IsEmpty);
        }
    }

    [Fact]
    public void A_month_without_a_published_cap_refuses_the_rows_with_JP_and_prices_the_others()
    {
        var columns = ContributionColumns.Over(Buffer(4), 4, Everything);

        var errors = ContributionCalculator.For(new YearMonth(2027, 3)).Value.CalculateBatch(
            [R(1_000_000), R(1_000_000), R(1_000_000), R(1_000_000)], [ProgramBundle.JkkJkm, ProgramBundle.JkkJkmJhtJp, ProgramBundle.JkkJkmJht, ProgramBundle.JkkJkm], RiskClass.VeryLow, columns);

        var error = Assert.Single(errors);
        Assert.Equal((ErrorCatalog.LawNotPublished, "Programs[1]"), (error.Code, error.Member));
        Assert.Equal([R(2_400), R(0), R(2_400), R(2_400)], columns.Jkk.ToArray());
        Assert.Equal(R(37_000), columns.JhtEmployer[2]);
    }

    [Fact]
    public void A_month_before_JKP_refuses_the_rows_with_JKP_and_prices_the_others()
    {
        var columns = ContributionColumns.Over(Buffer(4), 4, Everything);

        var errors = ContributionCalculator.For(new YearMonth(2021, 1)).Value.CalculateBatch(
            [R(1_000_000), R(1_000_000), R(1_000_000), R(1_000_000)], [ProgramBundle.JkkJkm, ProgramBundle.JkkJkmJhtJp, AllFive, ProgramBundle.JkkJkm], RiskClass.VeryLow, columns);

        var error = Assert.Single(errors);
        Assert.Equal((ErrorCatalog.LawBeforeFirst, "Programs[2]"), (error.Code, error.Member));
        Assert.Equal([R(2_400), R(2_400), R(0), R(2_400)], columns.Jkk.ToArray());
    }

    [Fact]
    public void A_batch_says_once_that_the_fund_split_is_not_public()
    {
        var calculator = ContributionCalculator.For(new YearMonth(2025, 3)).Value.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true)).Value;
        var wages = Enumerable.Repeat(R(10_000_000), 9).ToArray();
        var programs = Enumerable.Repeat(AllFive, 9).ToArray();
        var columns = ContributionColumns.Over(Buffer(9), 9, ContributionColumnSet.FundShares);

        var error = Assert.Single(calculator.CalculateBatch(wages, programs, RiskClass.VeryLow, columns));

        Assert.Equal((ErrorCatalog.FundSplitUnknown, "JkpFromJkk"), (error.Code, error.Member));
        Assert.All(columns.Jkk.ToArray(), amount => Assert.Equal(R(12_000), amount));
        Assert.All(columns.JkpGovernment.ToArray(), amount => Assert.Equal(R(11_000), amount));
        Assert.All(columns.JkpFromJkk.ToArray(), amount => Assert.Equal(R(0), amount));
        Assert.Empty(calculator.CalculateBatch(wages, programs, RiskClass.VeryLow, ContributionColumns.Over(Buffer(9), 9, ContributionColumnSet.Billed)));
    }

    [Fact]
    public void Spans_of_different_length_and_missing_columns_are_a_fault_of_the_program()
    {
        var calculator = ContributionCalculator.For(August2026).Value;
        var deferring = ContributionCalculator.For(new YearMonth(2020, 9)).Value.With(PandemicPensionDeferral.OfSmallOrMicro(true)).Value;

        Assert.Throws<ArgumentException>("columns", () => calculator.CalculateBatch([R(1)], [], RiskClass.Low, ContributionColumns.Over(Buffer(1), 1, Everything)));
        Assert.Throws<ArgumentException>("columns", () => calculator.CalculateBatch([R(1)], [AllFive], RiskClass.Low, ContributionColumns.Over(Buffer(2), 2, Everything)));
        Assert.Throws<ArgumentException>("columns", () => deferring.CalculateBatch([R(1)], [AllFive], RiskClass.Low, ContributionColumns.Over(Buffer(1), 1, ContributionColumnSet.FundShares)));
        Assert.Throws<ArgumentOutOfRangeException>("riskClass", () => calculator.CalculateBatch([R(1)], [AllFive], RiskClass.None, ContributionColumns.Over(Buffer(1), 1, Everything)));
        Assert.Throws<ArgumentOutOfRangeException>("riskClass", () => calculator.CalculateBatch([R(1)], [AllFive], (RiskClass)6, ContributionColumns.Over(Buffer(1), 1, Everything)));
    }

    [Fact]
    public void Columns_lie_one_after_the_other_in_their_buffer()
    {
        var buffer = Enumerable.Range(0, 22).Select(i => Rupiah.FromSen(i)).ToArray();
        var columns = ContributionColumns.Over(buffer, 2, Everything);

        Assert.Equal(2, columns.Rows);
        Assert.Equal([0L, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20], new[]
        {
            columns.Jkk[0], columns.Jkm[0], columns.JhtEmployer[0], columns.JhtWorker[0], columns.JpEmployer[0], columns.JpWorker[0],
            columns.JkpGovernment[0], columns.JkpFromJkk[0], columns.JkpFromJkm[0], columns.JpEmployerDeferred[0], columns.JpWorkerDeferred[0],
        }.Select(amount => amount.Sen));
        Assert.Equal(14, ContributionColumns.Over(buffer, 2, ContributionColumnSet.Deferred).JpWorkerDeferred[0].Sen);
        Assert.True(ContributionColumns.Over(buffer, 2, ContributionColumnSet.Deferred).JkpGovernment.IsEmpty);
        Assert.Equal((12, 18, 16, 22), (Length(ContributionColumnSet.Billed), Length(ContributionColumnSet.FundShares), Length(ContributionColumnSet.Deferred), Length(Everything)));
        Assert.Throws<ArgumentException>("buffer", () => ContributionColumns.Over(new Rupiah[21], 2, Everything));
        Assert.Throws<ArgumentOutOfRangeException>("rows", () => ContributionColumns.BufferLength(-1, Everything));

        static int Length(ContributionColumnSet columns) => ContributionColumns.BufferLength(2, columns);
    }

    [Fact]
    [Trait("Category", "Allocation")]
    public void A_batch_allocates_nothing()
    {
        var calculator = ContributionCalculator.For(August2026).Value;
        var wages = Enumerable.Range(1, 1_003).Select(i => R(i * 10_007)).ToArray();
        var programs = wages.Select((_, i) => Lawful[i % Lawful.Length]).ToArray();
        var buffer = Buffer(wages.Length);
        calculator.CalculateBatch(wages, programs, RiskClass.Low, ContributionColumns.Over(buffer, wages.Length, Everything));

        var before = GC.GetAllocatedBytesForCurrentThread();
        calculator.CalculateBatch(wages, programs, RiskClass.Low, ContributionColumns.Over(buffer, wages.Length, Everything));
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
    }

    /// <summary>
    /// Random workers over all months from July 2015 to February 2027 against exact decimal arithmetic. BPJSTK_BATCH_WORKERS sets how many; CI runs ten million.
    /// </summary>
    [Fact]
    public void A_batch_equals_the_oracle_on_random_workers_of_every_month()
    {
        var total = int.Parse(Environment.GetEnvironmentVariable("BPJSTK_BATCH_WORKERS") ?? "700000", CultureInfo.InvariantCulture);
        var first = new YearMonth(2015, 7);
        const int Months = 140;
        var rows = (total + Months - 1) / Months;
        var random = new Random(20150701);
        var (wages, programs, buffer) = (new Rupiah[rows], new ProgramBundle[rows], Buffer(rows));
        for (var month = first; month < first.PlusMonths(Months); month = month.PlusMonths(1))
        {
            for (var i = 0; i < rows; i++)
            {
                wages[i] = Rupiah.FromSen(random.Next(8) switch
                {
                    0 => random.NextInt64(1, 1_000),
                    1 => random.NextInt64(1, 100_000_000_000_000),
                    2 => (long)(MoneyOracle.ToRupiah(ContributionOracle.JpCap(month)).Sen + random.Next(-2, 3)),
                    3 => 500_000_000 + random.Next(-2, 3),
                    _ => random.NextInt64(50_000_000, 5_000_000_000),
                });
                var bundle = Lawful[random.Next(Lawful.Length)];
                programs[i] = month < FirstOfJkp ? bundle.Without(SocialProgram.Jkp) : bundle;
            }

            var riskClass = (RiskClass)random.Next(1, 6);
            var columns = ContributionColumns.Over(buffer, rows, ContributionColumnSet.FundShares);
            Assert.Empty(ContributionCalculator.For(month).Value.CalculateBatch(wages, programs, riskClass, columns));
            var oracle = new DecimalOracle(month, riskClass);
            for (var i = 0; i < rows; i++)
            {
                oracle.AssertRow(wages[i], programs[i], columns, i);
            }
        }
    }

    private static Rupiah R(long rupiah) => Rupiah.FromRupiah(rupiah);

    private static Rupiah[] Buffer(int rows) => new Rupiah[ContributionColumns.BufferLength(rows, Everything)];

    private static void AssertEqualsSingleCalls(ContributionCalculator calculator, Rupiah[] wages, ProgramBundle[] programs, RiskClass riskClass)
    {
        var columns = ContributionColumns.Over(Buffer(wages.Length), wages.Length, Everything);
        Assert.Empty(calculator.CalculateBatch(wages, programs, riskClass, columns));
        for (var i = 0; i < wages.Length; i++)
        {
            var bill = calculator.Calculate(WageEarner.Create(WageBase.Monthly(wages[i]).Value, riskClass, programs[i]).Value).Value;
            var funds = bill.FundShares.Value;
            Assert.Equal(
                [bill.Jkk, bill.Jkm, bill.JhtEmployer, bill.JhtWorker, bill.JpEmployer, bill.JpWorker, bill.JpEmployerDeferred, bill.JpWorkerDeferred, bill.JkpGovernment, funds.JkpFromJkk, funds.JkpFromJkm],
                new[]
                {
                    columns.Jkk[i], columns.Jkm[i], columns.JhtEmployer[i], columns.JhtWorker[i], columns.JpEmployer[i], columns.JpWorker[i],
                    columns.JpEmployerDeferred[i], columns.JpWorkerDeferred[i], columns.JkpGovernment[i], columns.JkpFromJkk[i], columns.JkpFromJkm[i],
                });
        }
    }
}
