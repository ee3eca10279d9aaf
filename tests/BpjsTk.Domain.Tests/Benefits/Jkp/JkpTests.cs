using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Generators;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jkp;

public sealed class JkpTests
{
    private static readonly LocalDate Before = new(2025, 2, 6);

    private static readonly LocalDate Since = new(2025, 2, 7);

    private static Rupiah Rp(long rupiah) => Rupiah.FromRupiah(rupiah);

    private static ContributionMonths Paid(LocalDate dismissedOn, int months) =>
        months == 0 ? ContributionMonths.None : ContributionMonths.Through(dismissedOn.ToYearMonth().PlusMonths(-months), dismissedOn.ToYearMonth().PlusMonths(-1));

    private static JkpDismissal Dismissal(
        LocalDate on, long wage = 5_000_000, EmploymentEnd end = EmploymentEnd.ByEmployer, EmploymentRelation relation = EmploymentRelation.Permanent, ContributionMonths? paid = null) =>
        JkpDismissal.Create(new(1990, 1, 1), on, relation, end, Rp(wage), paid ?? Paid(on, 24)).Value;

    private static JkpEligibility Assess(JkpDismissal dismissal, LocalDate? filedOn = null, LocalDate? foundOn = null) =>
        JkpCalculator.On(foundOn ?? filedOn ?? dismissal.DismissedOn).Value.Assess(JkpClaim.File(dismissal, filedOn ?? dismissal.DismissedOn).Value).Value;

    private static BenefitStatement Calculate(JkpDismissal dismissal, LocalDate foundOn, Func<JkpClaim, JkpClaim>? then = null)
    {
        var claim = JkpClaim.File(dismissal, foundOn).Value;
        return JkpCalculator.On(foundOn).Value.Calculate(then is null ? claim : then(claim)).Value;
    }

    private static IEnumerable<Rupiah> Cash(BenefitStatement statement) => statement.Lines.Where(line => line.Kind == BenefitKind.UnemploymentCash).Select(line => line.Amount);

    private static string FailedOf(JkpEligibility right) => string.Join("; ", right.Failed.Select(condition => condition.ToText(Language.English)));

    [Fact]
    public void Row_cash_is_45_and_25_percent_until_6_February_2025_and_60_percent_since()
    {
        var old = new LocalDate(2023, 5, 1);
        var statement = Calculate(Dismissal(old, 8_000_000), old);

        Assert.Equal([Rp(2_250_000), Rp(2_250_000), Rp(2_250_000), Rp(1_250_000), Rp(1_250_000), Rp(1_250_000)], Cash(statement));
        Assert.Equal((Rp(10_500_000), Rp(10_500_000)), (statement.Total, statement.AmountOf(BenefitKind.UnemploymentCash)));
        Assert.Equal("JKP cash of JKP, month 4: 25% x IDR 5,000,000.00 = IDR 1,250,000.00 [PP 37/2021 Pasal 21(1); PP 37/2021 Pasal 21(3)] confirmed", statement.Lines[3].ToText(Language.English));
        Assert.Equal("uang tunai JKP bulan ke-4", statement.Lines[3].Name.Indonesian);
        Assert.Equal(Enumerable.Repeat(Rp(2_400_000), 6), Cash(Calculate(Dismissal(Since, 4_000_000), Since)));
    }

    [Fact]
    public void A_filing_found_before_7_February_2025_follows_the_old_rule_until_that_day()
    {
        // JKP-TRANS-01.
        var found = new LocalDate(2024, 12, 10);
        var statement = Calculate(Dismissal(found), found);

        Assert.Equal([Rp(2_250_000), Rp(2_250_000), Rp(3_000_000), Rp(3_000_000), Rp(3_000_000), Rp(3_000_000)], Cash(statement));
        Assert.Equal([Confidence.Confirmed, Confidence.Confirmed, Confidence.Inferred], statement.Lines.Take(3).Select(line => line.Confidence));
        Assert.Contains("PP 6/2025 Pasal II", statement.Lines[2].Citations.Select(citation => citation.ToString()));
        Assert.DoesNotContain("PP 6/2025 Pasal II", statement.Lines[1].Citations.Select(citation => citation.ToString()));

        // A month that begins on the 6th is old, one that begins on the 7th new.
        Assert.Equal(Rp(2_250_000), Cash(Calculate(Dismissal(new(2025, 1, 6)), new(2025, 1, 6))).ElementAt(1));
        Assert.Equal(Rp(3_000_000), Cash(Calculate(Dismissal(new(2025, 1, 7)), new(2025, 1, 7))).ElementAt(1));
        Assert.Equal(Rp(2_250_000), Cash(Calculate(Dismissal(Before), Before)).First());

        // Found eligible since: the new rule, whenever filed.
        var late = JkpCalculator.On(Since).Value.Calculate(JkpClaim.File(Dismissal(new(2025, 1, 2)), new(2025, 1, 2)).Value).Value;
        Assert.Equal(Enumerable.Repeat(Rp(3_000_000), 6), Cash(late));
    }

    [Theory]
    [InlineData(4_999_999, "2999999.40")]
    [InlineData(5_000_000, "3000000.00")]
    [InlineData(5_000_001, "3000000.00")]
    public void Row_wage_cap_is_5_million(long wage, string month) => Assert.Equal(Rupiah.Parse(month, null), Cash(Calculate(Dismissal(Since, wage), Since)).First());

    [Theory]
    [InlineData("2025-02-06", 11, false)]
    [InlineData("2025-02-06", 12, true)]
    [InlineData("2025-02-07", 11, false)]
    [InlineData("2025-02-07", 12, true)]
    public void Row_contributions_are_12_months_in_24(string day, int months, bool isEligible)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var right = Assess(Dismissal(on, paid: Paid(on, months)));

        Assert.Equal(isEligible, right.IsEligible);
        Assert.Equal(isEligible ? string.Empty : $"12 months of contributions in 24; {months} paid: not met [PP 37/2021 Pasal 19(3){(on < Since ? string.Empty : " as amended by PP 6/2025")}]", FailedOf(right));

        // A month paid 25 months before does not count, and neither does the month of the dismissal itself.
        var outside = Paid(on, 11).Union(ContributionMonths.Of([on.ToYearMonth(), on.ToYearMonth().PlusMonths(-25)]));
        Assert.False(Assess(Dismissal(on, paid: outside)).IsEligible);
        Assert.True(Assess(Dismissal(on, paid: outside.Union(ContributionMonths.Of([on.ToYearMonth().PlusMonths(-24)])))).IsEligible);
    }

    [Theory]
    [InlineData("2025-02-06", 5, false)]
    [InlineData("2025-02-06", 6, true)]
    [InlineData("2025-02-07", 5, true)]
    public void Row_6_months_in_a_row_are_asked_until_6_February_2025(string day, int row, bool isEligible)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var last = on.ToYearMonth().PlusMonths(-1);
        var paid = ContributionMonths.Of(Enumerable.Range(0, 24).Where(i => (i + 1) % (row + 1) != 0).Select(i => last.PlusMonths(-i)));
        var right = Assess(Dismissal(on, paid: paid));

        Assert.Equal(isEligible, right.IsEligible);
        Assert.Equal(isEligible ? string.Empty : "6 months of contributions in a row; 5 at most: not met [PP 37/2021 Pasal 19(3)]", FailedOf(right));
        Assert.Equal(on < Since, right.Conditions.Any(condition => condition.Requirement.Indonesian.Contains("berturut-turut", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2024-03-01", "2024-06-01", true, "2024-06-01")]
    [InlineData("2024-03-01", "2024-06-02", false, "2024-06-01")]
    [InlineData("2024-03-01", "2024-07-20", false, "2024-06-01")]
    [InlineData("2024-11-06", "2025-02-07", false, "2025-02-06")]
    [InlineData("2024-11-07", "2025-05-07", true, "2025-05-07")]
    [InlineData("2024-11-07", "2025-05-08", false, "2025-05-07")]
    [InlineData("2025-02-07", "2025-08-07", true, "2025-08-07")]
    [InlineData("2025-02-07", "2025-08-08", false, "2025-08-07")]
    public void Row_the_right_is_lost_after_3_months_and_since_7_February_2025_after_6(string dismissedOn, string filedOn, bool isInTime, string lastDay)
    {
        LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        var right = Assess(Dismissal(Day(dismissedOn)), Day(filedOn));

        Assert.Equal((isInTime, Day(lastDay)), (right.IsEligible, right.LastDayToFile));
        Assert.Equal(isInTime ? 0 : 1, right.Failed.Count());
        Assert.Contains(right.Conditions, condition => condition.Requirement.English.StartsWith($"filed by {lastDay}, ", StringComparison.Ordinal) && condition.IsMet == isInTime);
    }

    [Fact]
    public void A_filing_decided_before_the_longer_term_began_keeps_the_shorter_one() => Assert.Equal(new LocalDate(2025, 2, 20), Assess(Dismissal(new(2024, 11, 20)), new(2025, 1, 5), Before).LastDayToFile);

    [Theory]
    [InlineData("2025-02-06", "1,000,000", Confidence.SingleSource)]
    [InlineData("2025-02-07", "1,000,000", Confidence.Inferred)]
    [InlineData("2025-04-13", "1,000,000", Confidence.Inferred)]
    [InlineData("2025-04-14", "2,400,000", Confidence.Confirmed)]
    public void Row_training_is_up_to_1_million_and_since_14_April_2025_up_to_2400000(string day, string limit, Confidence confidence)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var line = Calculate(Dismissal(on), on).Lines.Single(one => one.Kind == BenefitKind.Training);

        Assert.Equal(($"training worth at most IDR {limit}.00", Rupiah.Zero, confidence), (line.Formula.English, line.Amount, line.Confidence));
        Assert.StartsWith("pelatihan senilai paling banyak Rp", line.Formula.Indonesian, StringComparison.Ordinal);
        Assert.Equal("a service, not money", Calculate(Dismissal(on), on).Lines.Single(one => one.Kind == BenefitKind.LabourMarketAccess).Formula.English);
    }

    [Theory]
    [InlineData(EmploymentEnd.Resigned, "20(1)a", "resigned")]
    [InlineData(EmploymentEnd.PermanentTotalDisability, "20(1)b", "permanent total disability")]
    [InlineData(EmploymentEnd.Retired, "20(1)c", "retired")]
    [InlineData(EmploymentEnd.Died, "20(1)d", "died")]
    public void Excluded_ends_are_refused_and_named_among_the_conditions(EmploymentEnd end, string provision, string name)
    {
        var dismissal = Dismissal(Since, end: end);
        var refused = Assert.Single(JkpCalculator.On(Since).Value.Calculate(JkpClaim.File(dismissal, Since).Value).Errors).ToString();

        Assert.Equal($"BPJSTK-JKP-007 End: \"{name}\" gives no right to JKP. [PP 37/2021 Pasal {provision}]", refused);
        Assert.Equal($"the reason is not excluded ({name}): not met [PP 37/2021 Pasal 20(1)]", FailedOf(Assess(dismissal)));
        Assert.Equal("BPJSTK-JKP-007", Assert.Single(JkpEmployerDebts.NotEnrolled(dismissal, EmployerScale.Large).Errors).Code.Id);
        Assert.Equal("BPJSTK-JKP-007", Assert.Single(JkpEmployerDebts.UnderReported(dismissal, Rp(6_000_000), Since).Errors).Code.Id);
        Assert.Equal("BPJSTK-JKP-007", Assert.Single(JkpEmployerDebts.PaidFirst(dismissal, Since).Errors).Code.Id);
    }

    [Fact]
    public void A_fixed_term_counts_only_when_the_employer_ends_it_early()
    {
        var ranOut = Dismissal(Since, end: EmploymentEnd.TermRanOut, relation: EmploymentRelation.FixedTerm);

        Assert.True(Assess(Dismissal(Since, relation: EmploymentRelation.FixedTerm)).IsEligible);
        Assert.Equal("the fixed-term contract was ended by the employer before its term: not met [PP 37/2021 Pasal 20(2)]", FailedOf(Assess(ranOut)));
        Assert.Equal("PP 37/2021 Pasal 20(2)", Assert.Single(JkpCalculator.On(Since).Value.Calculate(JkpClaim.File(ranOut, Since).Value).Errors).Citation!.ToString());
    }

    [Fact]
    public void Every_failed_condition_is_told()
    {
        var dismissal = Dismissal(new(2024, 3, 1), paid: ContributionMonths.None).NotWillingToWork().OfSeveralEmployers(isChosen: false)
            .After(new LocalDate(2023, 1, 1), new(2022, 1, 1), new(2021, 3, 1)).Value;
        var claim = JkpClaim.File(dismissal, new(2024, 6, 2)).Value.Working(new(2024, 5, 1)).Value.Dead(new(2024, 6, 1)).Value;
        var right = JkpCalculator.On(new(2024, 6, 2)).Value.Assess(claim).Value;

        Assert.Equal(
            [
                "willing to work again: not met [PP 37/2021 Pasal 19(2)]",
                "dismissed by the employer chosen for JKP: not met [PP 37/2021 Pasal 36]",
                "12 months of contributions in 24; 0 paid: not met [PP 37/2021 Pasal 19(3)]",
                "6 months of contributions in a row; 0 at most: not met [PP 37/2021 Pasal 19(3)]",
                "filed by 2024-06-01, 3 months from the dismissal: not met [PP 37/2021 Pasal 40]",
                "at most 3 times in a working life; 3 before: not met [PP 37/2021 Pasal 35]",
                "5 years of contributions since the benefit of 2023-01-01; 0 months paid: not met [PP 37/2021 Pasal 35]",
                "not at work when found eligible; at work since 2024-05-01: not met [PP 37/2021 Pasal 40]",
                "alive when found eligible; died on 2024-06-01: not met [PP 37/2021 Pasal 40]",
            ],
            right.Failed.Select(condition => condition.ToText(Language.English)));
        Assert.Equal(
            [
                "alasan tidak dikecualikan (pemutusan hubungan kerja oleh pengusaha)", "bersedia bekerja kembali", "diberhentikan oleh pengusaha yang dipilih untuk JKP", "masa iur 12 bulan dalam 24 bulan; dibayar 0",
                "iuran 6 bulan berturut-turut; terpanjang 0", "diajukan paling lambat 2024-06-01, 3 bulan sejak pemutusan hubungan kerja", "paling banyak 3 kali selama masa usia kerja; sudah 3 kali",
                "masa iur 5 tahun sejak manfaat sebelumnya pada 2023-01-01; dibayar 0 bulan", "masih dalam masa usia kerja, sampai 2055-01-01", "belum bekerja kembali saat dinyatakan layak; bekerja sejak 2024-05-01",
                "hidup saat dinyatakan layak; meninggal dunia pada 2024-06-01",
            ],
            right.Conditions.Select(condition => condition.Requirement.Indonesian));
        var denied = JkpCalculator.On(new(2024, 6, 2)).Value.Calculate(claim).Value;
        Assert.Equal([BenefitKind.UnemploymentCash, BenefitKind.LabourMarketAccess, BenefitKind.Training], denied.NotGranted.Select(denial => denial.Kind));
        Assert.Equal((0, Rupiah.Zero, 11), (denied.Lines.Length, denied.Total, denied.NotGranted[0].Conditions.Length));
        Assert.Same(claim, right.Claim);
        Assert.Equal(new LocalDate(2024, 6, 2), right.FoundOn);
        Assert.True(Assess(Dismissal(Since).OfSeveralEmployers(isChosen: true)).IsEligible);
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void A_second_benefit_needs_5_years_of_contributions_since_the_first(int months, bool isEligible)
    {
        var on = new LocalDate(2031, 6, 15);
        var first = new LocalDate(2025, 3, 10);
        var paid = ContributionMonths.Through(on.ToYearMonth().PlusMonths(1 - months), on.ToYearMonth()).Union(ContributionMonths.Through(new(2024, 1), new(2025, 3)));

        Assert.Equal(isEligible, Assess(Dismissal(on, paid: paid).After(first).Value).IsEligible);
        Assert.Equal(isEligible, Assess(Dismissal(on, paid: paid).After(first, new(2022, 1, 1)).Value).IsEligible);
        Assert.False(Assess(Dismissal(on, paid: paid).After(first, new(2022, 1, 1), new(2021, 6, 1)).Value).IsEligible);
        Assert.Equal("5 years of contributions since the benefit of 2031-06-14; 0 months paid: not met [PP 37/2021 Pasal 35]", FailedOf(Assess(Dismissal(on, paid: paid).After(new LocalDate(2031, 6, 14)).Value)));
    }

    [Theory]
    [InlineData("2024-05-31", true)]
    [InlineData("2024-06-01", false)]
    public void A_working_life_ends_at_the_age_of_the_pension(string day, bool isEligible)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var right = Assess(JkpDismissal.Create(new(1966, 6, 1), on, EmploymentRelation.Permanent, EmploymentEnd.ByEmployer, Rp(1), Paid(on, 24)).Value);

        Assert.Equal(isEligible, right.IsEligible);
        Assert.Contains("still in working life, until 2024-06-01", right.Conditions.Select(condition => condition.Requirement.English));
    }

    [Fact]
    public void Nothing_is_paid_from_the_day_of_new_work_or_death_on()
    {
        var worked = Calculate(Dismissal(Since), Since, claim => claim.Working(new(2025, 4, 7)).Value);
        Assert.Equal(2, Cash(worked).Count());
        Assert.Equal(4, Assert.Single(worked.NotGranted).Conditions.Length);
        Assert.Equal("month 3 from 2025-04-07 on: at work since 2025-04-07: not met [PP 37/2021 Pasal 40]", worked.NotGranted[0].Conditions[0].ToText(Language.English));
        Assert.Equal("bulan ke-3 sejak 2025-04-07: sudah bekerja sejak 2025-04-07", worked.NotGranted[0].Conditions[0].Requirement.Indonesian);
        Assert.Equal(3, Cash(Calculate(Dismissal(Since), Since, claim => claim.Working(new(2025, 4, 8)).Value)).Count());

        var died = Calculate(Dismissal(Since), Since, claim => claim.Dead(new(2025, 7, 7)).Value);
        Assert.Equal(5, Cash(died).Count());
        Assert.Equal("month 6 from 2025-07-07 on: died on 2025-07-07: not met [PP 37/2021 Pasal 40]", Assert.Single(died.NotGranted[0].Conditions).ToText(Language.English));
        Assert.Equal("bulan ke-6 sejak 2025-07-07: meninggal dunia pada 2025-07-07", died.NotGranted[0].Conditions[0].Requirement.Indonesian);
        Assert.Empty(Calculate(Dismissal(Since), Since).NotGranted);
    }

    [Fact]
    public void What_is_wrong_is_refused_with_code_and_citation()
    {
        Assert.Equal(
            [
                "BPJSTK-JKP-001 Wage: A wage of IDR 0.00 must be above zero. [PP 37/2021 Pasal 21(2)]",
                "BPJSTK-JKP-002 DismissedOn: Work ended on 1989-12-31, before the birth on 1990-01-01.",
                "BPJSTK-JKP-003 End: \"the contract ran out\" can't end this relation. [PP 37/2021 Pasal 19(1)]",
            ],
            JkpDismissal.Create(new(1990, 1, 1), new(1989, 12, 31), EmploymentRelation.Permanent, EmploymentEnd.TermRanOut, Rupiah.Zero, ContributionMonths.None).Errors.Select(error => error.ToString()));
        Assert.Equal("BPJSTK-JKP-003", Assert.Single(JkpDismissal.Create(Since, Since, EmploymentRelation.None, EmploymentEnd.ByEmployer, Rp(1), ContributionMonths.None).Errors).Code.Id);
        Assert.Equal(
            "BPJSTK-JKP-004 EarlierBenefits: An earlier JKP of 2025-02-07 is not before the dismissal on 2025-02-07. [PP 37/2021 Pasal 35]", Assert.Single(Dismissal(Since).After(Before, Since).Errors).ToString());
        Assert.Equal("BPJSTK-JKP-005 FiledOn: The day 2025-02-06 is before the dismissal on 2025-02-07. [PP 37/2021 Pasal 40]", Assert.Single(JkpClaim.File(Dismissal(Since), Before).Errors).ToString());
        Assert.StartsWith("BPJSTK-JKP-005 WorkedFrom: ", Assert.Single(JkpClaim.File(Dismissal(Since), Since).Value.Working(Before).Errors).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("BPJSTK-JKP-005 DiedOn: ", Assert.Single(JkpClaim.File(Dismissal(Since), Since).Value.Dead(Before).Errors).ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "BPJSTK-JKP-006 FiledOn: A filing of 2025-02-07 can't be found eligible on 2025-02-06. [PP 37/2021 Pasal 40]",
            Assert.Single(JkpCalculator.On(Before).Value.Assess(JkpClaim.File(Dismissal(Since), Since).Value).Errors).ToString());
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(JkpCalculator.On(new(2021, 2, 1)).Errors).Code.Id);
        Assert.True(JkpCalculator.On(new(2021, 2, 2)).IsSuccess);
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(JkpCalculator.On(new(2021, 2, 2)).Value.Assess(JkpClaim.File(Dismissal(new(2021, 2, 1)), new(2021, 2, 2)).Value).Errors).Code.Id);
        Assert.Throws<ArgumentNullException>("paid", () => JkpDismissal.Create(Since, Since, EmploymentRelation.Permanent, EmploymentEnd.ByEmployer, Rp(1), null!));
        Assert.Throws<ArgumentOutOfRangeException>("relation", () => JkpDismissal.Create(Since, Since, (EmploymentRelation)3, EmploymentEnd.ByEmployer, Rp(1), ContributionMonths.None));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => JkpDismissal.Create(Since, Since, EmploymentRelation.Permanent, (EmploymentEnd)6, Rp(1), ContributionMonths.None));
        Assert.Throws<ArgumentNullException>("dismissal", () => JkpClaim.File(null!, Since));
        Assert.Throws<ArgumentNullException>("claim", () => JkpCalculator.On(Since).Value.Assess(null!));
        Assert.Throws<ArgumentNullException>("claim", () => JkpCalculator.On(Since).Value.Calculate(null!));
        Assert.Throws<ArgumentNullException>(() => Dismissal(Since).After(null!));
    }

    [Fact]
    public void Cash_never_falls_with_the_wage_and_the_lines_add_up() => Always.Holds(Amounts.Wages, Amounts.Wages, (wage, raise) =>
    {
        BenefitStatement Of(Rupiah amount) => Calculate(JkpDismissal.Create(new(1990, 1, 1), Since, EmploymentRelation.Permanent, EmploymentEnd.ByEmployer, amount, Paid(Since, 12)).Value, Since);
        var (less, more) = (Of(wage), Of(wage + raise));
        return more.Total >= less.Total && Rupiah.Sum([.. less.Lines.Select(line => line.Amount)]) == less.Total && more.Total <= Rp(18_000_000);
    });

    // PP 37/2021 Pasal 40: work and death end the whole right, not the cash alone.
    [Fact]
    public void Who_dies_or_works_before_being_found_eligible_gets_no_service_either()
    {
        var claim = JkpClaim.File(Dismissal(new(2025, 2, 20)), new(2025, 3, 1)).Value;
        foreach (var ended in (JkpClaim[])[claim.Dead(new(2025, 3, 3)).Value, claim.Working(new(2025, 3, 5)).Value])
        {
            var statement = JkpCalculator.On(new(2025, 3, 5)).Value.Calculate(ended).Value;

            Assert.Empty(statement.Lines);
            Assert.Equal([BenefitKind.UnemploymentCash, BenefitKind.LabourMarketAccess, BenefitKind.Training], statement.NotGranted.Select(denial => denial.Kind));
        }

        Assert.NotEmpty(JkpCalculator.On(new(2025, 3, 5)).Value.Calculate(claim.Working(new(2025, 3, 6)).Value).Value.Lines);
    }
}
