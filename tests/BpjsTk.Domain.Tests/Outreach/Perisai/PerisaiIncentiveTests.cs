using System.Globalization;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Outreach;

/// <summary>The incentive of both schemes, on both sides of every figure.</summary>
public class PerisaiIncentiveTests
{
    private static readonly YearMonth Month = new(2023, 5);

    [Theory]
    [InlineData(30, true, 36_800, 615_600)]
    [InlineData(50, true, 36_800, 1_026_000)]
    [InlineData(100, true, 36_800, 2_052_000)]
    [InlineData(30, false, 16_800, 375_600)]
    [InlineData(50, false, 16_800, 626_000)]
    [InlineData(100, false, 16_800, 1_252_000)]
    public void Case_new_participants_with_their_first_contribution_bring(int count, bool withJht, long contribution, long total)
    {
        var programs = withJht ? ProgramBundle.JkkJkmJht : ProgramBundle.JkkJkm;
        PerisaiParticipant[] acquired = [.. Enumerable.Range(1, count).Select(i => New(i, programs))];
        var facts = Facts(Month, acquired, [.. acquired.Select(one => PerisaiReceipt.Of(one, Month, Rp(contribution)).Value)]);

        Assert.Equal(Rp(total), PerisaiScheme.In(Month).Value.Calculate(facts).Value.Total);
    }

    [Fact]
    public void An_incentive_explains_itself_in_both_languages()
    {
        PerisaiParticipant[] acquired = [.. Enumerable.Range(1, 30).Select(i => New(i, i > 20 ? ProgramBundle.JkkJkm : ProgramBundle.JkkJkmJht)), New(31, wasInBpu: true), New(32, paidThroughAgent: false)];
        var facts = Facts(Month, acquired, [PerisaiReceipt.Of(acquired[0], Month, Rp(36_800)).Value]);
        var incentive = PerisaiScheme.In(Month).Value.Calculate(facts).Value;

        Assert.Equal(
            [
                "new participants with JKK and JKM: 10 x IDR 10,000.00 = IDR 100,000.00 [Perdir 13/PERDIR.02/042022] single source",
                "new participants with JKK, JKM and JHT: 20 x IDR 15,000.00 = IDR 300,000.00 [Perdir 13/PERDIR.02/042022] single source",
                "share of the contributions of the first 24 months of participants: 15% x IDR 36,800.00 = IDR 5,520.00 [Perdir 13/PERDIR.02/042022] single source",
                "1 were in BPU before: they do not count as new [Perdir 13/PERDIR.02/042022]",
                "1 acquisitions or contributions without a first payment through the agent: they do not count [Perdir 13/PERDIR.02/042022]",
                "total: IDR 405,520.00",
            ],
            incentive.ToText(Language.English));
        Assert.Equal(
            [
                "peserta baru dengan JKK dan JKM: 10 x Rp10.000,00 = Rp100.000,00 [Perdir 13/PERDIR.02/042022] satu sumber",
                "peserta baru dengan JKK, JKM, dan JHT: 20 x Rp15.000,00 = Rp300.000,00 [Perdir 13/PERDIR.02/042022] satu sumber",
                "bagian dari iuran 24 bulan pertama peserta: 15% x Rp36.800,00 = Rp5.520,00 [Perdir 13/PERDIR.02/042022] satu sumber",
                "1 peserta pernah terdaftar sebagai BPU: tidak dihitung sebagai peserta baru [Perdir 13/PERDIR.02/042022]",
                "1 akuisisi atau iuran tanpa pembayaran pertama melalui agen: tidak dihitung [Perdir 13/PERDIR.02/042022]",
                "jumlah: Rp405.520,00",
            ],
            incentive.ToText(Language.Indonesian));
    }

    [Theory]
    [InlineData(24, 0)]
    [InlineData(25, 250_000)]
    [InlineData(26, 260_000)]
    public void Since_April_2022_twenty_five_new_participants_are_needed(int count, long total)
    {
        var incentive = PerisaiScheme.In(Month).Value.Calculate(Facts(Month, [.. Enumerable.Range(1, count).Select(i => New(i))])).Value;

        Assert.Equal(Rp(total), incentive.Total);
        Assert.Equal(total == 0 ? ["24 new participants, fewer than 25: no incentive for them [Perdir 13/PERDIR.02/042022]"] : [], incentive.NotGranted.Select(text => text.English).ToArray());
    }

    [Fact]
    public void Who_was_in_BPU_or_paid_first_elsewhere_does_not_make_the_month_full()
    {
        PerisaiParticipant[] enough = [.. Enumerable.Range(1, 24).Select(i => New(i))];
        Assert.Equal(Rupiah.Zero, PerisaiScheme.In(Month).Value.Calculate(Facts(Month, [.. enough, New(25, wasInBpu: true)])).Value.Total);
        Assert.Equal(Rupiah.Zero, PerisaiScheme.In(Month).Value.Calculate(Facts(Month, [.. enough, New(25, paidThroughAgent: false)])).Value.Total);
        Assert.Equal(Rp(250_000), PerisaiScheme.In(Month).Value.Calculate(Facts(Month, [.. enough, New(25), New(26, wasInBpu: true)])).Value.Total);
    }

    [Theory]
    [InlineData(49, 0)]
    [InlineData(50, 500_000)]
    [InlineData(120, 500_000)]
    public void In_2017_and_2018_fifty_new_participants_bring_one_sum(int count, long total)
    {
        var month = new YearMonth(2018, 3);
        PerisaiParticipant[] acquired = [.. Enumerable.Range(1, count).Select(i => New(i, month: month, wasInBpu: i % 2 == 0))];
        Assert.Equal(Rp(total), PerisaiScheme.In(month).Value.Calculate(Facts(month, acquired)).Value.Total);
    }

    [Fact]
    public void In_2017_and_2018_the_share_of_contributions_has_no_end_and_workers_of_small_employers_count()
    {
        var worker = PerisaiParticipant.WageEarner(Number(1), EmployerScale.Small, ProgramBundle.JkkJkmJht, new(2017, 1), true).Value;
        var month = new YearMonth(2018, 12);
        var incentive = PerisaiScheme.In(month).Value.Calculate(Facts(month, [], [PerisaiReceipt.Of(worker, month, Rp(100_000)).Value])).Value;

        Assert.Equal(Rp(7_500), incentive.Total);
        Assert.Equal("bagian dari iuran yang diterima: 7,5% x Rp100.000,00 = Rp7.500,00 [Skema Perisai 2017-2018] satu sumber", incentive.ToText(Language.Indonesian).First());
    }

    [Theory]
    [InlineData(24, 15_000)]
    [InlineData(25, 2_000)]
    public void After_twenty_four_months_of_a_participant_the_agreed_share_holds(int monthOfParticipant, long total)
    {
        var participant = New(1, month: Month.PlusMonths(1 - monthOfParticipant));
        var receipt = PerisaiReceipt.Of(participant, Month, Rp(100_000)).Value;
        var facts = Facts(Month, [], [receipt]);

        Assert.Equal(monthOfParticipant, receipt.MonthOfParticipant);
        Assert.Equal(Rp(total), PerisaiScheme.In(Month).Value.Calculate(facts, PerisaiTerms.Create(laterShare: Rate.FromPercent(2)).Value).Value.Total);
    }

    [Fact]
    public void Code_PSI_008_refuses_what_is_not_public_and_not_given()
    {
        var facts = Facts(Month, [], [PerisaiReceipt.Of(New(1, month: Month.PlusMonths(-24)), Month, Rp(100_000)).Value]);
        Refused.Saying(
            PerisaiScheme.In(Month).Value.Calculate(facts),
            "BPJSTK-PSI-008 LaterShare",
            "bagian agen atas iuran sesudah dua tahun pertama peserta tidak dipublikasikan dan tidak diberikan.",
            "the agent's share of contributions after the first two years of a participant is not public and was not given.");
        Refused.With(PerisaiScheme.In(Month).Value.CalculateOffice([facts], PerisaiTerms.Unknown), "BPJSTK-PSI-008 OfficeShare");

        // A contribution that was first paid elsewhere brings nothing, so that nothing is asked for.
        var elsewhere = Facts(Month, [], [PerisaiReceipt.Of(New(1, month: Month.PlusMonths(-24), paidThroughAgent: false), Month, Rp(100_000)).Value]);
        Assert.Equal(Rupiah.Zero, PerisaiScheme.In(Month).Value.Calculate(elsewhere).Value.Total);
    }

    [Fact]
    public void An_office_has_its_agreed_share_of_what_its_agents_brought()
    {
        var terms = PerisaiTerms.Create(officeShare: Rate.FromPercent(1)).Value;
        PerisaiMonth[] agents = [.. Enumerable.Range(1, 3).Select(i => Facts(Month, [], [PerisaiReceipt.Of(New(i), Month, Rp(16_800)).Value]))];
        var incentive = PerisaiScheme.In(Month).Value.CalculateOffice(agents, terms).Value;

        Assert.Equal((Rp(504), Month), (incentive.Total, incentive.Month));
        Assert.Empty(PerisaiScheme.In(Month).Value.CalculateOffice([], terms).Value.Lines);
        Refused.With(PerisaiScheme.In(Month.PlusMonths(1)).Value.CalculateOffice(agents[..1], terms), "BPJSTK-PSI-005 Agents[0]");
    }

    [Theory]
    [InlineData(2016, 12, "BPJSTK-LAW-001")]
    [InlineData(2017, 1, null)]
    [InlineData(2018, 12, null)]
    [InlineData(2019, 1, "BPJSTK-LAW-002")]
    [InlineData(2022, 3, "BPJSTK-LAW-002")]
    [InlineData(2022, 4, null)]
    public void A_scheme_is_known_in_2017_and_2018_and_since_April_2022(int year, int month, string? code)
    {
        var scheme = PerisaiScheme.In(new(year, month));
        Assert.Equal(code, scheme.IsSuccess ? null : scheme.Errors.Single().Code.Id);
        if (scheme.TryGet(out var known))
        {
            Assert.Equal(
                year > 2020 ? (PerisaiSchemeKind.PerParticipant, 25, Rate.FromPercent(15)) : (PerisaiSchemeKind.MonthSum, 50, Rate.FromPercent(7.5m)),
                (known.Kind, known.LeastNew, known.ContributionShare));
        }
    }

    [Fact]
    public void Code_PSI_001_refuses_programs_that_cannot_be_had_together()
    {
        Refused.With(PerisaiParticipant.SelfEmployed(Number(1), ProgramBundle.JkkJkmJhtJp, Month, false, true), "BPJSTK-PSI-001 Programs");
        Refused.With(PerisaiParticipant.SelfEmployed(Number(1), ProgramBundle.Of(SocialProgram.Jht), Month, false, true), "BPJSTK-PSI-001 Programs");
        Refused.With(PerisaiParticipant.WageEarner(Number(1), EmployerScale.Micro, ProgramBundle.Of(SocialProgram.Jkk, SocialProgram.Jht), Month, true), "BPJSTK-PSI-001 Programs");
        Assert.Throws<ArgumentException>(() => PerisaiParticipant.SelfEmployed(default, ProgramBundle.JkkJkm, Month, false, true));
        Assert.Throws<ArgumentException>(() => PerisaiParticipant.WageEarner(default, EmployerScale.Micro, ProgramBundle.JkkJkm, Month, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => PerisaiParticipant.WageEarner(Number(1), (EmployerScale)4, ProgramBundle.JkkJkm, Month, true));
    }

    [Theory]
    [InlineData(EmployerScale.Micro, true)]
    [InlineData(EmployerScale.Small, true)]
    [InlineData(EmployerScale.Medium, false)]
    [InlineData(EmployerScale.Large, false)]
    public void Code_PSI_002_refuses_medium_and_large_employers(EmployerScale scale, bool isGood)
    {
        var outcome = PerisaiParticipant.WageEarner(Number(1), scale, ProgramBundle.JkkJkmJhtJp, new(2018, 1), true);
        Assert.Equal(isGood ? [] : ["BPJSTK-PSI-002"], outcome.Errors.Select(error => error.Code.Id).ToArray());
    }

    [Fact]
    public void Codes_PSI_003_and_004_refuse_receipts_that_cannot_be()
    {
        Refused.With(PerisaiReceipt.Of(New(1), Month, Rupiah.Zero), "BPJSTK-PSI-003 Amount");
        Refused.With(PerisaiReceipt.Of(New(1), Month.PlusMonths(-1), Rp(1)), "BPJSTK-PSI-004 ContributionMonth");
        Assert.Throws<ArgumentNullException>(() => PerisaiReceipt.Of(null!, Month, Rp(1)));
    }

    [Fact]
    public void Codes_PSI_005_and_006_list_every_fault_of_a_month()
    {
        var twice = New(1);
        var receipt = PerisaiReceipt.Of(twice, Month, Rp(1)).Value;
        Refused.With(
            PerisaiMonth.Create(Month, [twice, New(2, month: Month.PlusMonths(-1)), New(1, ProgramBundle.JkkJkmJht)], [receipt, PerisaiReceipt.Of(twice, Month, Rp(2)).Value]),
            "BPJSTK-PSI-005 Acquired[1]",
            "BPJSTK-PSI-006 Acquired[2]",
            "BPJSTK-PSI-006 Receipts[1]");
        Assert.DoesNotContain(Number(1).ToString("F", null), PerisaiMonth.Create(Month, [twice, twice], []).Errors[0].ToText(Language.English), StringComparison.Ordinal);
        Refused.With(PerisaiScheme.In(Month.PlusMonths(1)).Value.Calculate(Facts(Month, [])), "BPJSTK-PSI-005 Month");
        Assert.Throws<ArgumentNullException>(() => PerisaiMonth.Create(Month, [null!], []));
        Assert.Throws<ArgumentNullException>(() => PerisaiMonth.Create(Month, null!, []));
        Assert.Throws<ArgumentNullException>(() => PerisaiScheme.In(Month).Value.Calculate(null!));
    }

    [Fact]
    public void Code_PSI_007_refuses_shares_that_cannot_be()
    {
        Refused.With(PerisaiTerms.Create(Rate.FromPercent(101), Rate.FromPercent(-1)), "BPJSTK-PSI-007 LaterShare", "BPJSTK-PSI-007 OfficeShare");
        Assert.True(PerisaiTerms.Create(Rate.Zero, Rate.Whole).IsSuccess);
    }

    [Fact]
    public void Code_PSI_009_refuses_wage_earners_since_April_2022()
    {
        var worker = PerisaiParticipant.WageEarner(Number(2), EmployerScale.Micro, ProgramBundle.JkkJkm, Month, true).Value;
        Refused.With(PerisaiScheme.In(Month).Value.Calculate(Facts(Month, [New(1), worker])), "BPJSTK-PSI-009 Acquired[1]");
    }

    [Fact]
    public void Code_PSI_009_refuses_what_wage_earners_pay_since_April_2022_too()
    {
        var worker = PerisaiParticipant.WageEarner(Number(2), EmployerScale.Micro, ProgramBundle.JkkJkm, Month.PlusMonths(-5), true).Value;
        Refused.With(PerisaiScheme.In(Month).Value.Calculate(Facts(Month, [New(1)], [PerisaiReceipt.Of(worker, Month, Rp(1)).Value])), "BPJSTK-PSI-009 Receipts[0]");
    }

    [Fact]
    public void Codes_PSI_005_and_013_refuse_receipts_that_contradict_the_month()
    {
        var later = New(1, month: Month.PlusMonths(1));
        Refused.With(PerisaiMonth.Create(Month, [], [PerisaiReceipt.Of(later, Month.PlusMonths(1), Rp(1)).Value]), "BPJSTK-PSI-005 Receipts[0]");
        Refused.With(PerisaiMonth.Create(Month, [New(1)], [PerisaiReceipt.Of(New(1, paidThroughAgent: false), Month, Rp(1)).Value]), "BPJSTK-PSI-013 Receipts[0]");
        Refused.With(
            PerisaiMonth.Create(Month, [], [PerisaiReceipt.Of(New(1), Month, Rp(1)).Value, PerisaiReceipt.Of(New(1, wasInBpu: true), Month.PlusMonths(1), Rp(1)).Value]), "BPJSTK-PSI-013 Receipts[1]");
        Assert.True(PerisaiMonth.Create(Month, [New(1)], [PerisaiReceipt.Of(New(1), Month, Rp(1)).Value]).IsSuccess);
        var worker = PerisaiParticipant.WageEarner(Number(1), EmployerScale.Micro, ProgramBundle.JkkJkm, Month, true).Value;
        Assert.True(PerisaiMonth.Create(Month, [New(1), worker], []).IsSuccess);
    }

    [Fact]
    public void The_office_has_no_share_of_what_the_agents_have_none_of()
    {
        var terms = PerisaiTerms.Create(null, Rate.FromPercent(10)).Value;
        var scheme = PerisaiScheme.In(Month).Value;
        var facts = Facts(Month, [], [PerisaiReceipt.Of(New(1), Month, Rp(1_000)).Value, PerisaiReceipt.Of(New(2, paidThroughAgent: false), Month, Rp(1_000)).Value]);
        var incentive = scheme.CalculateOffice([facts], terms).Value;

        Assert.Equal(Rp(100), incentive.Total);
        Assert.Equal("1 acquisitions or contributions without a first payment through the agent: they do not count [Perdir 13/PERDIR.02/042022]", Assert.Single(incentive.NotGranted).English);
        Refused.With(scheme.CalculateOffice([facts, Facts(Month, [], [PerisaiReceipt.Of(New(1), Month, Rp(1)).Value])], terms), "BPJSTK-PSI-006 Agents[1]");
        Assert.Throws<ArgumentNullException>(() => scheme.CalculateOffice([null!], terms));
    }

    [Theory]
    [InlineData("JKK+JKM+JP", "BPJSTK-BND-004 Programs")]
    [InlineData("JKK+JKM+JHT+JP+JKP", "BPJSTK-BND-006 Programs")]
    public void A_wage_earner_has_a_legal_bundle(string bundle, string error) =>
        Refused.With(PerisaiParticipant.WageEarner(Number(1), EmployerScale.Micro, ProgramBundle.FromText(bundle).Value, new(2018, 1), true), error);

    [Property]
    public void The_incentive_is_that_of_an_exact_oracle_and_never_falls_with_another_acquisition(byte two, byte three, byte old, ushort amount, byte age)
    {
        var scheme = PerisaiScheme.In(Month).Value;
        PerisaiParticipant[] acquired =
        [
            .. Enumerable.Range(1, two % 40).Select(i => New(i)),
            .. Enumerable.Range(50, three % 40).Select(i => New(i, ProgramBundle.JkkJkmJht)),
            .. Enumerable.Range(100, old % 5).Select(i => New(i, wasInBpu: true)),
        ];
        PerisaiReceipt[] receipts = [.. acquired.Select(one => PerisaiReceipt.Of(one, Month, Rupiah.FromSen(amount + 1)).Value), PerisaiReceipt.Of(New(200, month: Month.PlusMonths(-(age % 30))), Month, Rp(16_800)).Value];
        var terms = PerisaiTerms.Create(Rate.FromPercent(1)).Value;
        var incentive = scheme.Calculate(Facts(Month, acquired, receipts), terms).Value;

        // In sen of a hundredth: 10,000 and 15,000 rupiah each from the 25th on, 15 % of young contributions, 1 % of the others; half a sen goes up.
        var count = (two % 40) + (three % 40);
        var each = count < 25 ? 0L : ((two % 40) * 1_000_000L) + ((three % 40) * 1_500_000L);
        var isYoung = age % 30 < 24;
        var young = ((amount + 1L) * acquired.Length) + (isYoung ? 1_680_000L : 0);
        var expected = each + (((young * 15) + 50) / 100) + (isYoung ? 0 : 16_800);
        Assert.Equal(expected, incentive.Total.Sen);
        Assert.Equal(incentive.Total, Rupiah.Sum([.. incentive.Lines.Select(line => line.Amount)]));

        Assert.True(scheme.Calculate(Facts(Month, [.. acquired, New(300)], receipts), terms).Value.Total >= incentive.Total);
    }

    internal static PerisaiParticipant New(int number, ProgramBundle? programs = null, YearMonth? month = null, bool wasInBpu = false, bool paidThroughAgent = true) =>
        PerisaiParticipant.SelfEmployed(Number(number), programs ?? ProgramBundle.JkkJkm, month ?? Month, wasInBpu, paidThroughAgent).Value;

    internal static PerisaiMonth Facts(YearMonth month, PerisaiParticipant[] acquired, PerisaiReceipt[]? receipts = null) => PerisaiMonth.Create(month, acquired, receipts ?? []).Value;

    private static Nik Number(int number) => Nik.FromText(string.Create(CultureInfo.InvariantCulture, $"357812450790{number:0000}")).Value;

    private static Rupiah Rp(long amount) => Rupiah.FromRupiah(amount);
}
