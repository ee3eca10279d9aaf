using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jht;

public sealed class JhtCalculatorTests
{
    private static readonly LocalDate Since = new(2010, 1, 1);

    private static JhtMember Member(bool isCitizen = true, LocalDate? partTakenOn = null, LocalDate? birthDate = null, LocalDate? since = null) =>
        JhtMember.Create(birthDate ?? new(1985, 5, 20), since ?? Since, isCitizen, partTakenOn).Value;

    private static JhtEntitlement Assess(JhtClaim claim, LocalDate filedOn) => JhtCalculator.On(filedOn).Value.Assess(claim).Value;

    private static string Texts(JhtEntitlement entitlement, Language language = Language.English) => string.Join("; ", entitlement.Conditions.Select(condition => condition.ToText(language)));

    [Fact]
    public void Row_age_56_gives_all_without_waiting()
    {
        // The JP retirement age of 59 does not apply.
        var claim = JhtClaim.AtAge(Member(birthDate: new(1969, 6, 1)));
        var good = Assess(claim, new(2025, 6, 1));

        Assert.Equal((true, Rate.Whole, new LocalDate(2025, 6, 1), Confidence.Confirmed, false, false), (good.IsEntitled, good.Share, good.EarliestOn, good.Confidence, good.IsForHeirs, good.IsPart));
        Assert.Equal("the age of 56 is reached on 2025-06-01: met [PP 46/2015 Pasal 22(1)]", Texts(good));
        Assert.Equal("usia 56 tahun tercapai pada 2025-06-01: terpenuhi [PP 46/2015 Pasal 22(1)]", Texts(good, Language.Indonesian));
        Assert.False(Assess(claim, new(2025, 5, 31)).IsEntitled);
        Assert.Equal(["PP 46/2015 Pasal 22(1)", "PP 46/2015 Pasal 26(1)a"], good.Citations.Select(citation => citation.ToString()));
        Assert.Same(claim, good.Claim);
        Assert.Equal(new LocalDate(2025, 6, 1), good.FiledOn);
    }

    [Theory]
    [InlineData(JhtClaimReason.AgreedRetirementAge)]
    [InlineData(JhtClaimReason.FixedTermEnded)]
    [InlineData(JhtClaimReason.SelfEmployedStopped)]
    public void Rows_agreed_age_end_of_term_and_stopped_give_all_since_26_April_2022_without_waiting(JhtClaimReason reason)
    {
        JhtClaim On(LocalDate day) => (reason switch
        {
            JhtClaimReason.AgreedRetirementAge => JhtClaim.AtAgreedAge(Member(), day),
            JhtClaimReason.FixedTermEnded => JhtClaim.AtEndOfTerm(Member(), day),
            _ => JhtClaim.Stopped(Member(), day),
        }).Value;
        var name = JhtClaimNames.Of(reason).English;
        var refused = Assert.Single(JhtCalculator.On(new(2022, 4, 25)).Value.Assess(On(new(2022, 4, 20))).Errors);

        Assert.Equal($"BPJSTK-JHT-014 Reason: The reason \"{name}\" gives no right to JHT on 2022-04-25. [PP 46/2015 Pasal 26(1)]", refused.ToString());
        var good = Assess(On(new(2022, 4, 20)), new(2022, 4, 26));
        Assert.Equal((true, new LocalDate(2022, 4, 26), reason), (good.IsEntitled, good.EarliestOn, good.Claim.Reason));
        Assert.Equal($"{name} on 2022-04-20: met [Permenaker 4/2022]", Texts(good));
        Assert.Equal($"{JhtClaimNames.Of(reason).Indonesian} pada 2022-04-20: terpenuhi [Permenaker 4/2022]", Texts(good, Language.Indonesian));
        Assert.Equal((true, new LocalDate(2023, 3, 31)), (Assess(On(new(2023, 3, 31)), new(2023, 3, 31)).IsEntitled, Assess(On(new(2023, 3, 31)), new(2023, 3, 31)).EarliestOn));
        Assert.False(Assess(On(new(2023, 3, 31)), new(2023, 3, 30)).IsEntitled);
    }

    [Theory]
    [InlineData(JhtClaimReason.Resigned)]
    [InlineData(JhtClaimReason.Dismissed)]
    public void Rows_resigned_and_dismissed_wait_one_month(JhtClaimReason reason)
    {
        // JHT-ELIG-01: the statement of 10 March is good from 10 April.
        var claim = Leaver(reason, new(2023, 3, 10));
        var early = Assess(claim, new(2023, 4, 9));

        Assert.Equal((false, new LocalDate(2023, 4, 10), Confidence.Inferred), (early.IsEntitled, early.EarliestOn, early.Confidence));
        Assert.Equal("the waiting time of 1 month since 2023-03-10 is over on 2023-04-10: not met [Permenaker 4/2022]", Texts(early));
        Assert.Equal("masa tunggu 1 bulan sejak 2023-03-10 berakhir pada 2023-04-10: tidak terpenuhi [Permenaker 4/2022]", Texts(early, Language.Indonesian));
        Assert.True(Assess(claim, new(2023, 4, 10)).IsEntitled);
        Assert.Equal("Permenaker 19/2015", Assess(Leaver(reason, new(2022, 3, 25)), new(2022, 4, 25)).Citations.Single().ToString());
        Assert.Equal("Permenaker 4/2022", Assess(Leaver(reason, new(2022, 3, 25)), new(2022, 4, 26)).Citations.Single().ToString());
    }

    [Fact]
    public void From_July_to_August_2015_a_leaver_waited_until_56_and_since_1_September_a_month()
    {
        var claim = Leaver(JhtClaimReason.Resigned, new(2015, 7, 10));
        var waiting = Assess(claim, new(2015, 8, 31));

        Assert.Equal((false, new LocalDate(2015, 9, 1), Confidence.Confirmed), (waiting.IsEntitled, waiting.EarliestOn, waiting.Confidence));
        Assert.Equal("work ended on 2015-07-10: met [PP 46/2015 Pasal 26(3)]; the age of 56 is reached on 2041-05-20: not met [PP 46/2015 Pasal 26(3)]", Texts(waiting));
        Assert.StartsWith("hubungan kerja berakhir pada 2015-07-10: terpenuhi", Texts(waiting, Language.Indonesian), StringComparison.Ordinal);
        Assert.True(Assess(claim, new(2015, 9, 1)).IsEntitled);
        Assert.Equal(new LocalDate(2015, 9, 20), Assess(Leaver(JhtClaimReason.Dismissed, new(2015, 8, 20)), new(2015, 8, 21)).EarliestOn);

        // Who was 56 by then did not wait.
        var old = JhtClaim.Resigned(Member(birthDate: new(1959, 8, 1)), new(2015, 7, 10)).Value;
        Assert.Equal((true, new LocalDate(2015, 8, 1)), (Assess(old, new(2015, 8, 1)).IsEntitled, Assess(old, new(2015, 8, 1)).EarliestOn));
        Assert.False(Assess(old, new(2015, 7, 31)).IsEntitled);
        Assert.False(Assess(Leaver(JhtClaimReason.Resigned, new(2015, 7, 10)), new(2015, 7, 9)).Conditions[0].IsMet);
    }

    [Fact]
    public void A_law_book_that_changes_the_waiting_time_changes_the_first_day()
    {
        var longer = LawBook.Default.With(LawParameters.JhtLeaverWaitingMonths, new Ruling<int>(new(2026, 1, 1), 3, [Citation.FromText("Permenaker 1/2026")]));
        var claim = Leaver(JhtClaimReason.Dismissed, new(2025, 12, 10));
        var entitlement = JhtCalculator.On(new(2026, 2, 1), longer).Value.Assess(claim).Value;

        Assert.Equal((false, new LocalDate(2026, 3, 10)), (entitlement.IsEntitled, entitlement.EarliestOn));
        Assert.Contains("the waiting time of 3 months since", Texts(entitlement), StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2025, 12, 31), JhtCalculator.On(new(2026, 2, 1), longer).Value.Assess(Leaver(JhtClaimReason.Dismissed, new(2025, 11, 30))).Value.EarliestOn?.PlusDays(1));
    }

    [Theory]
    [InlineData("2015-08-31", true, true, Confidence.Confirmed, "PP 46/2015 Pasal 26(6)")]
    [InlineData("2015-09-01", true, true, Confidence.SingleSource, "Permenaker 19/2015")]
    [InlineData("2022-04-25", true, true, Confidence.SingleSource, "Permenaker 19/2015")]
    [InlineData("2022-04-26", true, false, Confidence.SingleSource, "Permenaker 4/2022 Pasal 12")]
    [InlineData("2022-04-26", false, true, Confidence.SingleSource, "Permenaker 4/2022 Pasal 12")]
    [InlineData("2016-01-01", false, true, Confidence.SingleSource, "Permenaker 19/2015")]
    public void Row_left_Indonesia_is_for_foreigners_only_since_26_April_2022(string filedOn, bool isCitizen, bool isEntitled, Confidence confidence, string citation)
    {
        var entitlement = Assess(JhtClaim.LeavingIndonesia(Member(isCitizen)), NodaTime.Text.LocalDatePattern.Iso.Parse(filedOn).Value);

        Assert.Equal((isEntitled, confidence, null, citation), (entitlement.IsEntitled, entitlement.Confidence, entitlement.EarliestOn, entitlement.Citations.Single().ToString()));
        Assert.StartsWith(citation.StartsWith("Permenaker 4", StringComparison.Ordinal) ? "a foreign worker who leaves Indonesia for good: " : "leaves Indonesia for good: ", Texts(entitlement), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_permanent_total_disability_gives_all_from_the_first_of_the_next_month()
    {
        var claim = JhtClaim.Disabled(Member(), new(2024, 1, 31)).Value;
        var good = Assess(claim, new(2024, 2, 1));

        Assert.Equal((true, new LocalDate(2024, 2, 1), Confidence.SingleSource), (good.IsEntitled, good.EarliestOn, good.Confidence));
        Assert.Equal("permanent total disability found on 2024-01-31, with a right since 2024-02-01: met [PP 46/2015 Pasal 26(1)b]", Texts(good));
        Assert.Equal("cacat total tetap ditetapkan pada 2024-01-31, berhak sejak 2024-02-01: terpenuhi [PP 46/2015 Pasal 26(1)b]", Texts(good, Language.Indonesian));
        Assert.False(Assess(claim, new(2024, 1, 31)).IsEntitled);
        Assert.Equal(new LocalDate(2025, 1, 1), Assess(JhtClaim.Disabled(Member(), new(2024, 12, 1)).Value, new(2024, 12, 5)).EarliestOn);
    }

    [Fact]
    public void Row_death_gives_all_to_the_heirs()
    {
        var claim = JhtClaim.Died(Member(), new(2024, 3, 5)).Value;
        var calculator = JhtCalculator.On(new(2024, 3, 5)).Value;
        var statement = calculator.Calculate(claim, Rupiah.FromRupiah(100)).Value;

        Assert.True(calculator.Assess(claim).Value.IsForHeirs);
        Assert.Equal(new LocalDate(2024, 3, 5), calculator.Assess(claim).Value.EarliestOn);
        Assert.Equal("JHT balance of JHT (death, to the heirs): 100% x IDR 100.00 = IDR 100.00 [PP 46/2015 Pasal 22(1); PP 46/2015 Pasal 23] confirmed", statement.Lines.Single().ToText(Language.English));
        Assert.Contains("(meninggal dunia, untuk ahli waris)", statement.Lines.Single().ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Equal("the participant died on 2024-03-05: met [PP 46/2015 Pasal 22(1)]", Texts(calculator.Assess(claim).Value));
        Assert.Equal("peserta meninggal dunia pada 2024-03-05: terpenuhi [PP 46/2015 Pasal 22(1)]", Texts(calculator.Assess(claim).Value, Language.Indonesian));
        Assert.Equal(
            "BPJSTK-JHT-015 FiledOn: A claim on 2024-03-04 is before 2024-03-05. [PP 46/2015 Pasal 31(1)]", Assert.Single(JhtCalculator.On(new(2024, 3, 4)).Value.Assess(claim).Errors).ToString());
    }

    [Theory]
    [InlineData(JhtClaimReason.RetirementPreparation, "10%", 10_000_000)]
    [InlineData(JhtClaimReason.HomeOwnership, "30%", 30_000_000)]
    public void Rows_10_percent_and_30_percent_need_10_years_of_membership_and_come_once(JhtClaimReason reason, string share, long most)
    {
        JhtClaim Part(JhtMember member, Rupiah? asked = null) => (reason == JhtClaimReason.HomeOwnership ? JhtClaim.Housing(member, asked) : JhtClaim.Preparation(member, asked)).Value;
        var claim = Part(Member());
        var early = Assess(claim, new(2019, 12, 31));
        var good = Assess(claim, new(2020, 1, 1));
        var calculator = JhtCalculator.On(new(2020, 1, 1)).Value;
        var balance = Rupiah.FromRupiah(100_000_000);
        var statement = calculator.Calculate(claim, balance).Value;
        var other = JhtClaimNames.Of(reason == JhtClaimReason.HomeOwnership ? JhtClaimReason.RetirementPreparation : JhtClaimReason.HomeOwnership).English;

        Assert.Equal((false, new LocalDate(2020, 1, 1), true), (early.IsEntitled, early.EarliestOn, early.IsPart));
        Assert.Equal("10 years of membership are reached on 2020-01-01: not met [PP 46/2015 Pasal 22(4)]; no part was taken before: met [PP 46/2015 Pasal 22(6)]", Texts(early));
        Assert.Equal("masa kepesertaan 10 tahun tercapai pada 2020-01-01: tidak terpenuhi [PP 46/2015 Pasal 22(4)]; belum pernah mengambil sebagian: terpenuhi [PP 46/2015 Pasal 22(6)]", Texts(early, Language.Indonesian));
        Assert.Equal((true, share), (good.IsEntitled, good.Share.ToString()));
        Assert.Equal(Rupiah.FromRupiah(most), statement.AmountOf(BenefitKind.JhtPart));
        Assert.Equal($"{share} x IDR 100,000,000.00", statement.Lines.Single().Formula.English);
        Assert.Equal($"JHT part of the balance of JHT: not granted: the part for {other}: only one part may be taken in a membership: not met [PP 46/2015 Pasal 22(6)]", statement.NotGranted.Single().ToText(Language.English));
        Assert.Contains("hanya satu bagian yang dapat diambil selama menjadi peserta: tidak terpenuhi", statement.NotGranted.Single().ToText(Language.Indonesian), StringComparison.Ordinal);

        // Asked for less, for exactly that much, and for a sen more.
        Assert.Equal(Rupiah.FromRupiah(1), calculator.Calculate(Part(Member(), Rupiah.FromRupiah(1)), balance).Value.Total);
        Assert.Equal($"IDR 1.00, at most {share} x IDR 100,000,000.00", calculator.Calculate(Part(Member(), Rupiah.FromRupiah(1)), balance).Value.Lines[0].Formula.English);
        Assert.Contains(", paling banyak ", calculator.Calculate(Part(Member(), Rupiah.FromRupiah(1)), balance).Value.Lines[0].Formula.Indonesian, StringComparison.Ordinal);
        Assert.Equal(Rupiah.FromRupiah(most), calculator.Calculate(Part(Member(), Rupiah.FromRupiah(most)), balance).Value.Total);
        var tooMuch = Assert.Single(calculator.Calculate(Part(Member(), Rupiah.FromRupiah(most) + Rupiah.FromSen(1)), balance).Errors).ToString();
        Assert.StartsWith("BPJSTK-JHT-017 Asked: The part asked for, ", tooMuch, StringComparison.Ordinal);
        Assert.EndsWith($"which is {share} of the balance. [PP 46/2015 Pasal 22(5)]", tooMuch, StringComparison.Ordinal);

        // Once in a membership.
        var again = Assess(Part(Member(partTakenOn: new(2021, 2, 3))), new(2025, 1, 1));
        Assert.Equal((false, null), (again.IsEntitled, again.EarliestOn));
        Assert.EndsWith("no part was taken before; one was taken on 2021-02-03: not met [PP 46/2015 Pasal 22(6)]", Texts(again), StringComparison.Ordinal);
        Assert.EndsWith("belum pernah mengambil sebagian; sudah diambil pada 2021-02-03: tidak terpenuhi [PP 46/2015 Pasal 22(6)]", Texts(again, Language.Indonesian), StringComparison.Ordinal);
        Assert.Equal("BPJSTK-JHT-016", Assert.Single((reason == JhtClaimReason.HomeOwnership ? JhtClaim.Housing(Member(), Rupiah.Zero) : JhtClaim.Preparation(Member(), Rupiah.Zero)).Errors).Code.Id);
    }

    [Fact]
    public void Who_works_on_at_56_may_defer_until_leaving()
    {
        var member = Member(birthDate: new(1965, 3, 1));
        var claim = JhtClaim.AfterDeferral(member, new(2023, 7, 31)).Value;
        var good = Assess(claim, new(2023, 7, 31));

        Assert.Equal((true, new LocalDate(2023, 7, 31), "PP 46/2015 Pasal 29"), (good.IsEntitled, good.EarliestOn, good.Citations.Single().ToString()));
        Assert.Equal("still at work at the age of 56, 2021-03-01: met [PP 46/2015 Pasal 29]; left work on 2023-07-31: met [PP 46/2015 Pasal 29]", Texts(good));
        Assert.StartsWith("masih bekerja pada usia 56 tahun, 2021-03-01: terpenuhi", Texts(good, Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("berhenti bekerja pada 2023-07-31", Texts(good, Language.Indonesian), StringComparison.Ordinal);
        Assert.False(Assess(claim, new(2023, 7, 30)).IsEntitled);
        Assert.True(Assess(JhtClaim.AfterDeferral(member, new(2021, 3, 1)).Value, new(2021, 3, 1)).IsEntitled);
        Assert.Equal((false, null), (Assess(JhtClaim.AfterDeferral(member, new(2021, 2, 28)).Value, new(2021, 3, 1)).IsEntitled, Assess(JhtClaim.AfterDeferral(member, new(2021, 2, 28)).Value, new(2021, 3, 1)).EarliestOn));
    }

    [Fact]
    public void A_claim_that_is_not_good_is_a_denial_with_its_conditions()
    {
        var statement = JhtCalculator.On(new(2023, 4, 9)).Value.Calculate(Leaver(JhtClaimReason.Resigned, new(2023, 3, 10)), Rupiah.FromRupiah(1)).Value;
        var denial = Assert.Single(statement.NotGranted);

        Assert.Empty(statement.Lines);
        Assert.Equal((SocialProgram.Jht, BenefitKind.JhtBalance, Rupiah.Zero), (denial.Program, denial.Kind, statement.Total));
        Assert.Equal(BenefitKind.JhtPart, JhtCalculator.On(new(2015, 7, 1)).Value.Calculate(JhtClaim.Preparation(Member()).Value, Rupiah.FromRupiah(1)).Value.NotGranted.Single().Kind);
    }

    [Fact]
    public void The_whole_balance_is_paid_and_the_line_says_why()
    {
        var policies = PolicySet.Default.With(Rounding.DownToRupiah);
        var statement = JhtCalculator.On(new(2025, 6, 1), policies: policies).Value.Calculate(JhtClaim.AtAge(Member(birthDate: new(1969, 6, 1))), Rupiah.FromDecimal(19_409_470.47m)).Value;

        Assert.Equal(Rupiah.FromRupiah(19_409_470), statement.AmountOf(BenefitKind.JhtBalance));
        Assert.Equal("19409470.47", statement.Lines.Single().Exact.ToString());
        Assert.Equal((new LocalDate(2025, 6, 1), policies), (statement.EventOn, statement.Policies));
        Assert.Equal("saldo JHT (usia JHT tercapai)", statement.Lines[0].Name.Indonesian);
        Assert.Equal("100% x Rp19.409.470,47", statement.Lines[0].Formula.Indonesian);
        Assert.Empty(statement.NotGranted);
    }

    [Fact]
    public void What_is_wrong_is_refused_with_code_and_citation()
    {
        Assert.Equal(
            ["BPJSTK-JHT-011 Since: A membership since 2010-01-01 begins before the birth on 2010-01-02.", "BPJSTK-JHT-012 PartTakenOn: A part taken on 2009-12-31 is before the membership since 2010-01-01. [PP 46/2015 Pasal 22(4)]"],
            JhtMember.Create(new(2010, 1, 2), Since, true, new(2009, 12, 31)).Errors.Select(error => error.ToString()));
        Assert.True(JhtMember.Create(Since, Since, true, Since).IsSuccess);
        Assert.Equal(
            "BPJSTK-JHT-013 EventOn: An event on 2009-12-31 is before the membership since 2010-01-01. [PP 46/2015 Pasal 22(2)]", Assert.Single(JhtClaim.Died(Member(), new(2009, 12, 31)).Errors).ToString());
        Assert.True(JhtClaim.Died(Member(), Since).IsSuccess);
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(JhtCalculator.On(new(2015, 6, 30)).Errors).Code.Id);
        Assert.True(JhtCalculator.On(new(2015, 7, 1)).IsSuccess);
        Assert.Equal(
            "BPJSTK-JHT-016 Balance: An amount of JHT of IDR 0.00 must be above zero. [PP 46/2015 Pasal 22(2)]",
            Assert.Single(JhtCalculator.On(new(2042, 1, 1)).Value.Calculate(JhtClaim.AtAge(Member()), Rupiah.Zero).Errors).ToString());
        Assert.Equal("BPJSTK-JHT-015", Assert.Single(JhtCalculator.On(new(2019, 12, 31)).Value.Assess(JhtClaim.AtAge(Member(since: new(2020, 1, 1)))).Errors).Code.Id);
        Assert.Throws<ArgumentNullException>("claim", () => JhtCalculator.On(new(2020, 1, 1)).Value.Assess(null!));
        Assert.Throws<ArgumentNullException>("member", () => JhtClaim.AtAge(null!));
        Assert.Throws<ArgumentNullException>("member", () => JhtClaim.LeavingIndonesia(null!));
        Assert.Throws<ArgumentNullException>("member", () => JhtClaim.Died(null!, Since));
        Assert.Throws<ArgumentNullException>("member", () => JhtClaim.Housing(null!));
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => JhtClaimNames.Of((JhtClaimReason)12));
    }

    [Fact]
    public void Every_reason_has_a_name_of_its_own() => Assert.Equal(
        Enum.GetValues<JhtClaimReason>().Length * 2,
        Enum.GetValues<JhtClaimReason>().Select(JhtClaimNames.Of).SelectMany(name => new[] { name.Indonesian, name.English }).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void It_is_paid_within_5_working_days_and_announced_30_days_before_56()
    {
        var term = JhtTerms.Payment(new(2025, 5, 2), WorkingDays.WeekendsOnly).Value;

        Assert.Equal(new LocalDate(2025, 5, 9), term.DueOn);
        Assert.Equal(("the agency pays JHT", "BPJS Ketenagakerjaan membayar JHT", "no fine is named", "tidak ada denda yang disebut"), (term.Duty.English, term.Duty.Indonesian, term.Consequence.English, term.Consequence.Indonesian));
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(JhtTerms.Payment(new(2015, 6, 30), WorkingDays.WeekendsOnly).Errors).Code.Id);
        Assert.Equal(new LocalDate(2025, 5, 2), JhtTerms.NoticeBy(new(1969, 6, 1)).Value);
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(JhtTerms.NoticeBy(new(1959, 6, 30)).Errors).Code.Id);
        Assert.Equal(new LocalDate(2015, 6, 1), JhtTerms.NoticeBy(new(1959, 7, 1)).Value);
        Assert.Throws<ArgumentNullException>(() => JhtTerms.Payment(new(2025, 5, 2), null!));
    }

    [Theory]
    [InlineData("2025-04-30", "10000000", "MobileApp OnlineService Branch")]
    [InlineData("2025-04-30", "10000000.01", "OnlineService Branch")]
    [InlineData("2025-05-01", "15000000", "MobileApp OnlineService Branch")]
    [InlineData("2025-05-01", "15000000.01", "OnlineService Branch")]
    public void The_app_takes_claims_up_to_a_limit_of_the_balance(string filedOn, string balance, string channels) => Assert.Equal(
        channels, string.Join(' ', JhtChannels.For(Rupiah.Parse(balance, null), NodaTime.Text.LocalDatePattern.Iso.Parse(filedOn).Value).Value));

    [Fact]
    public void A_channel_needs_a_balance_and_a_known_limit()
    {
        Assert.Equal("BPJSTK-JHT-016 Balance: An amount of JHT of IDR 0.00 must be above zero. [PP 46/2015 Pasal 22(2)]", Assert.Single(JhtChannels.For(Rupiah.Zero, new(2025, 5, 1)).Errors).ToString());
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(JhtChannels.For(Rupiah.FromRupiah(1), new(2022, 4, 25)).Errors).Code.Id);
    }

    private static JhtClaim Leaver(JhtClaimReason reason, LocalDate on) => (reason == JhtClaimReason.Resigned ? JhtClaim.Resigned(Member(), on) : JhtClaim.Dismissed(Member(), on)).Value;
}
