using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>Bad input of pensions: refused with code, member, both texts and the article.</summary>
public class PensionRefusalTests
{
    [Fact]
    public void Wages_are_refused_before_the_program_twice_not_above_zero_and_missing()
    {
        Refused.With(JpWages.Of([]), "BPJSTK-JP-006 Wages");
        Refused.With(
            JpWages.Of([Wage("2015-07", 1), Wage("2015-06", 1), Wage("2015-07", 0), Wage("2015-08", -1)]),
            "BPJSTK-JP-003 Wages",
            "BPJSTK-JP-004 Wages",
            "BPJSTK-JP-005 Wages",
            "BPJSTK-JP-005 Wages");
        Refused.Saying(
            JpWages.Of([Wage("2015-06", 1)]),
            "BPJSTK-JP-003 Wages",
            "Upah bulan 2015-06 mendahului program JP, yang mulai 2015-07. [PP 45/2015 Pasal 29(2)]",
            "The wage of 2015-06 is before JP, which began in 2015-07. [PP 45/2015 Pasal 29(2)]");
        Refused.Saying(
            JpWages.Of([Wage("2015-08", 1), Wage("2015-08", 1)]),
            "BPJSTK-JP-004 Wages",
            "Upah bulan 2015-08 disebut dua kali; jumlahkan upah dari beberapa pemberi kerja.",
            "The wage of 2015-08 stands twice; add up the wages of several employers.");
        Assert.Throws<ArgumentNullException>(() => JpWages.Of(null!));
        Assert.Equal(2, JpWages.Of([Wage("2015-08", 1), Wage("2015-07", 1)]).Value.Months.Count);
    }

    [Fact]
    public void A_participant_is_refused_with_every_fault()
    {
        var wages = Lives.Wages("2015-07", "2015-12", 1);

        Refused.With(
            JpParticipant.Of(new(2015, 6, 30), new(2015, 6, 30), wages, Rupiah.FromSen(-1)),
            "BPJSTK-WRK-001 BirthDate",
            "BPJSTK-JP-007 EnrolledOn",
            "BPJSTK-JP-008 Accumulation");
        Refused.Saying(
            JpParticipant.Of(new(1990, 1, 1), new(2015, 8, 1), wages),
            "BPJSTK-JP-013 Wages",
            "Upah bulan 2015-07 di luar kepesertaan JP. [PP 45/2015 Pasal 1]",
            "The wage of 2015-07 is outside the membership of JP. [PP 45/2015 Pasal 1]");
        Assert.True(JpParticipant.Of(new(2015, 6, 30), new(2015, 7, 1), wages, Rupiah.Zero).IsSuccess);
        Assert.True(JpParticipant.Of(new(1990, 1, 1), new(2015, 7, 31), wages).IsSuccess);
        Assert.Throws<ArgumentNullException>(() => JpParticipant.Of(new(1990, 1, 1), new(2015, 7, 1), null!));
    }

    [Fact]
    public void Two_spouses_three_children_and_two_parents_are_refused()
    {
        var child = Lives.Child("2010-01-01");

        Refused.With(
            JpFamily.Of([Lives.Spouse(), Lives.Spouse()], [child, child, child], [JpParent.Of(), JpParent.Of()]),
            "BPJSTK-JP-010 Spouses",
            "BPJSTK-JP-011 Children",
            "BPJSTK-JP-012 Parents");
        Refused.Saying(
            JpFamily.Of(children: [child, child, child]),
            "BPJSTK-JP-011 Children",
            "Disebutkan 3 anak; penerima manfaat pensiun paling banyak 2 orang. [PP 45/2015 Pasal 14(1)c]",
            "3 children are named; at most 2 are beneficiaries. [PP 45/2015 Pasal 14(1)c]");
        Assert.Equal(2, JpFamily.Of([Lives.Spouse()], [child, child], [JpParent.Of()]).Value.Children.Length);
        Assert.Same(JpFamily.None.Spouse, JpFamily.Of().Value.Spouse);
    }

    [Fact]
    public void Events_of_a_family_stand_in_order()
    {
        Refused.With(JpSpouse.Of(new(2010, 1, 2), new(2010, 1, 1), new(2010, 1, 1)), "BPJSTK-JP-009 DiedOn", "BPJSTK-JP-009 RemarriedOn");
        Refused.With(JpSpouse.Of(new(2010, 1, 2), new(2011, 1, 1), new(2011, 1, 2)), "BPJSTK-JP-009 DiedOn");
        Refused.With(
            JpChild.Of(new(2010, 1, 2), new(2010, 1, 1), new(2010, 1, 1), new(2009, 12, 31)),
            "BPJSTK-JP-009 WorksFrom",
            "BPJSTK-JP-009 MarriedOn",
            "BPJSTK-JP-009 DiedOn",
            "BPJSTK-JP-009 DiedOn",
            "BPJSTK-JP-009 DiedOn");
        Refused.With(JpDisability.Of(new(2020, 1, 2), new(2020, 1, 1), new(2019, 12, 31)), "BPJSTK-JP-009 FoundOn", "BPJSTK-JP-009 EndedOn");
        Refused.Saying(
            JpChild.Of(new(2010, 1, 2), diedOn: new(2010, 1, 1)),
            "BPJSTK-JP-009 DiedOn",
            "kematian (2010-01-01) mendahului kelahiran (2010-01-02).",
            "death (2010-01-01) is before birth (2010-01-02).");
        Assert.True(JpSpouse.Of(new(2010, 1, 2), new(2010, 1, 2), new(2010, 1, 2)).IsSuccess);
        Assert.True(JpChild.Of(new(2010, 1, 2), new(2010, 1, 2), new(2010, 1, 2), new(2010, 1, 2)).IsSuccess);
        Assert.True(JpDisability.Of(new(2020, 1, 2), new(2020, 1, 2), new(2020, 1, 2)).IsSuccess);
    }

    [Fact]
    public void A_death_before_birth_or_enrolment_is_refused()
    {
        Refused.With(JpLife.Of(Lives.Young("2020-01"), diedOn: new(1990, 3, 2)), "BPJSTK-JP-009 DiedOn", "BPJSTK-JP-009 DiedOn", "BPJSTK-JP-013 Participant.Wages");
        Refused.Saying(
            JpLife.Of(Lives.Young("2020-01"), diedOn: new(2020, 1, 9)),
            "BPJSTK-JP-009 DiedOn",
            "kematian (2020-01-09) mendahului pendaftaran (2020-01-10). [PP 45/2015 Pasal 1]",
            "death (2020-01-09) is before enrolment (2020-01-10). [PP 45/2015 Pasal 1]");
        Assert.True(JpLife.Of(Lives.Young("2020-01"), diedOn: new(2020, 1, 10)).IsSuccess);
        Assert.Throws<ArgumentNullException>(() => JpLife.Of(null!));
    }

    [Fact]
    public void Events_of_a_life_stand_in_order()
    {
        Refused.With(JpLife.Of(Lives.Young("2020-01"), disability: Lives.Disability("2020-01-09", "2020-02-01")), "BPJSTK-JP-009 Disability.CausedOn");
        Refused.With(JpLife.Of(Lives.Young("2020-01"), disability: Lives.Disability("2020-01-20", "2020-02-02", "2020-02-05"), diedOn: new(2020, 2, 1)), "BPJSTK-JP-009 DiedOn", "BPJSTK-JP-009 DiedOn");
        Refused.With(JpLife.Of(Lives.Whole(), takesPensionOn: new(2031, 1, 2), diedOn: new(2031, 1, 1)), "BPJSTK-JP-009 DiedOn");
        Refused.With(JpLife.Of(Lives.Young("2020-01"), Lives.Family(Lives.Spouse(remarried: "2021-01-01"))), "BPJSTK-JP-009 Family.Spouse.RemarriedOn");
        Refused.With(JpLife.Of(Lives.Young("2020-01"), Lives.Family(Lives.Spouse(remarried: "2021-01-01")), diedOn: new(2021, 1, 2)), "BPJSTK-JP-009 Family.Spouse.RemarriedOn");
        Assert.True(JpLife.Of(Lives.Young("2020-01"), Lives.Family(Lives.Spouse(remarried: "2021-01-02")), diedOn: new(2021, 1, 2)).IsSuccess);
    }

    [Fact]
    public void A_wage_outside_the_membership_is_refused()
    {
        Refused.With(JpLife.Of(Lives.Young("2021-02"), diedOn: new(2021, 1, 31)), "BPJSTK-JP-013 Participant.Wages");
        Assert.True(JpLife.Of(Lives.Young("2021-01"), diedOn: new(2021, 1, 1)).IsSuccess);
        Refused.With(JpLife.Of(Lives.Young("2021-02"), disability: Lives.Disability("2021-01-01", "2021-01-02")), "BPJSTK-JP-013 Participant.Wages");
        Refused.With(JpLife.Of(Lives.Young("2021-04"), disability: Lives.Disability("2021-01-01", "2021-01-02", "2021-04-30")), "BPJSTK-JP-013 Participant.Wages", "BPJSTK-JP-013 Participant.Wages");
        Assert.True(JpLife.Of(Lives.Young("2021-02"), disability: Lives.Disability("2021-01-01", "2021-01-02", "2021-02-01")).IsSuccess);
        Refused.With(Of(Lives.Life(Lives.Whole("2030-07"))), "BPJSTK-JP-013 Participant.Wages");
        Refused.With(
            PensionHistory.Of(Lives.Life(Lives.Whole("2030-06")), Facts.Month("2031-01"), Lives.Still, policies: Lives.LastKnown.With(LastJpMonth.MonthBeforeReachingAge)),
            "BPJSTK-JP-013 Participant.Wages");
    }

    [Theory]
    [InlineData("2030-06-14", "2030-06-14", null)]
    [InlineData("2030-06-14", "2030-06-15", "BPJSTK-JP-014 Disability.FoundOn")]
    public void A_disability_at_the_retirement_age_is_refused(string caused, string found, string? code)
    {
        var outcome = Of(Lives.Life(Lives.Whole("2030-05"), disability: Lives.Disability(caused, found)));

        Assert.Equal(code, outcome.Errors.Select(error => $"{error.Code.Id} {error.Member}").FirstOrDefault());
        if (code is not null)
        {
            Refused.Saying(
                outcome,
                code,
                "Cacat total tetap pada 2030-06-15 tidak terjadi sebelum usia pensiun, yang dicapai pada 2030-06-15. [PP 45/2015 Pasal 20(1)]",
                "The total disability of 2030-06-15 is not before the retirement age, which is reached on 2030-06-15. [PP 45/2015 Pasal 20(1)]");
        }
    }

    [Theory]
    [InlineData("2030-06-14", true)]
    [InlineData("2030-06-15", false)]
    public void A_recovery_at_the_retirement_age_has_no_rule(string ended, bool isKnown)
    {
        var outcome = Of(Lives.Life(Lives.Whole("2020-01"), disability: Lives.Disability("2020-01-05", "2020-01-20", ended)));

        Assert.Equal(isKnown, outcome.IsSuccess);
        if (!isKnown)
        {
            Refused.Saying(
                outcome,
                "BPJSTK-JP-015 Disability.EndedOn",
                "Tidak ada aturan tentang peserta yang tidak lagi cacat total tetap pada 2030-06-15, sejak usia pensiun (2030-06-15). [PP 45/2015 Pasal 20(7)]",
                "There is no rule on who is no longer totally disabled on 2030-06-15, at or after the retirement age (2030-06-15). [PP 45/2015 Pasal 20(7)]");
        }
    }

    [Theory]
    [InlineData("2030-06-14", "BPJSTK-JP-016 TakesPensionOn")]
    [InlineData("2030-06-15", null)]
    [InlineData("2033-06-15", null)]
    [InlineData("2033-06-16", "BPJSTK-JP-017 TakesPensionOn")]
    public void A_pension_is_taken_from_the_retirement_age_to_three_years_after_it(string takes, string? code)
    {
        var outcome = Of(Lives.Life(Lives.Whole(), takes: takes), "2034-01");

        Assert.Equal(code, outcome.Errors.Select(error => $"{error.Code.Id} {error.Member}").FirstOrDefault());
        if (code is null)
        {
            Assert.Equal(Facts.Date(takes).ToYearMonth().PlusMonths(1), outcome.Value.Runs[0].First);
        }
    }

    [Fact]
    public void The_texts_of_a_deferral_name_the_dates()
    {
        Refused.Saying(
            Of(Lives.Life(Lives.Whole(), takes: "2033-06-16")),
            "BPJSTK-JP-017 TakesPensionOn",
            "Manfaat pensiun tidak dapat ditunda sampai 2033-06-16; paling lama 2033-06-15. [PP 45/2015 Pasal 15(4)]",
            "The pension can't be deferred to 2033-06-16; at the latest to 2033-06-15. [PP 45/2015 Pasal 15(4)]");
        Refused.Saying(
            Of(Lives.Life(Lives.Whole(), takes: "2030-06-14")),
            "BPJSTK-JP-016 TakesPensionOn",
            "Manfaat pensiun tidak dapat diterima sejak 2030-06-14; usia pensiun dicapai pada 2030-06-15. [PP 45/2015 Pasal 15(4)]",
            "The pension can't be taken on 2030-06-14; the retirement age is reached on 2030-06-15. [PP 45/2015 Pasal 15(4)]");
    }

    [Theory]
    [InlineData("2030-07-01", null)]
    [InlineData("2030-07-02", "BPJSTK-JP-018 Family.Spouse.MarriedOn")]
    public void Nobody_is_registered_after_the_first_pension(string married, string? code)
    {
        var spouse = Of(Lives.Life(Lives.Whole(), Lives.Family(Lives.Spouse(married: married)), died: "2031-01-01"));
        var child = Of(Lives.Life(Lives.Whole(), Lives.Family(children: [Lives.Child(married)]), died: "2031-01-01"));

        Assert.Equal(code, spouse.Errors.Select(error => $"{error.Code.Id} {error.Member}").FirstOrDefault());
        Assert.Equal(code is null, child.IsSuccess);
    }

    [Theory]
    [InlineData("2022-02-28", true)]
    [InlineData("2022-03-01", false)]
    public void Nobody_is_registered_after_the_death(string married, bool isAllowed)
    {
        var outcome = Of(Lives.Life(Lives.Young("2022-02"), Lives.Family(Lives.Spouse(married: married)), died: "2022-02-28"), "2022-06");

        Assert.Equal(isAllowed, outcome.IsSuccess);
        if (!isAllowed)
        {
            Refused.Saying(
                outcome,
                "BPJSTK-JP-018 Family.Spouse.MarriedOn",
                "pernikahan (2022-03-01) tidak dapat didaftarkan lagi; paling lambat 2022-02-28. [PP 45/2015 Pasal 14(4)]",
                "marriage (2022-03-01) can't be registered any more; at the latest on 2022-02-28. [PP 45/2015 Pasal 14(4)]");
        }
    }

    [Fact]
    public void A_sum_paid_at_once_must_be_given()
    {
        var participant = Lives.Participant("1990-03-03", "2020-01-10", Lives.Wages("2020-01", "2020-02", 1), null);

        Refused.Saying(
            Of(Lives.Life(participant, died: "2020-03-01"), "2020-04"),
            "BPJSTK-JP-019 Participant.Accumulation",
            "Akumulasi iuran dan hasil pengembangannya harus diberikan: dibayarkan sekaligus pada 2020-04. [PP 45/2015 Pasal 24(1)]",
            "Contributions with development must be given: they are paid at once in 2020-04. [PP 45/2015 Pasal 24(1)]");
        Assert.True(Of(Lives.Life(participant, died: "2020-03-01"), "2020-03").IsSuccess);
    }

    [Fact]
    public void A_missing_year_of_inflation_is_refused()
    {
        var life = Lives.Life(Lives.Whole());

        Refused.Saying(
            PensionHistory.Of(life, Facts.Month("2030-07"), InflationTable.Published(), policies: Lives.LastKnown),
            "BPJSTK-JP-001 Inflation",
            "Inflasi tahun 2026 tidak diberikan. [PP 45/2015 Pasal 17(5)]",
            "The inflation of 2026 is not given. [PP 45/2015 Pasal 17(5)]");
        var known = InflationTable.Published().WithEach(2026, 2029, Rate.Zero).Value;
        Assert.True(PensionHistory.Of(life, Facts.Month("2031-06"), known, policies: Lives.LastKnown).IsSuccess);
        Refused.With(PensionHistory.Of(life, Facts.Month("2031-07"), known, policies: Lives.LastKnown), "BPJSTK-JP-001 Inflation");
    }

    [Fact]
    public void Limits_and_caps_that_are_not_published_are_refused_unless_the_last_known_are_asked_for()
    {
        var young = Lives.Life(Lives.Young("2026-12"), Lives.Family(Lives.Spouse()), died: "2026-12-15");

        Assert.Equal(Facts.Month("2027-01"), Assert.Single(PensionHistory.Of(young, Facts.Month("2027-01"), Lives.Still).Value.Runs).Last);
        Refused.With(PensionHistory.Of(young, Facts.Month("2027-02"), Lives.Still), "BPJSTK-LAW-003 ");
        Refused.With(PensionHistory.Of(Lives.Life(Lives.Young("2027-03"), disability: Lives.Disability("2027-03-01", "2027-03-02")), Facts.Month("2027-04"), Lives.Still), "BPJSTK-LAW-003 ");
        Assert.True(PensionHistory.Of(young, Facts.Month("2027-02"), Lives.Still, policies: PolicySet.Default.With(JpLimits.FormulaOnly)).IsSuccess);

        var provisional = Lives.History(young, "2027-03");
        Assert.Equal([false, true], provisional.Runs.Select(run => run.IsProvisional));
        Assert.True(provisional.IsProvisional);
    }

    [Fact]
    public void A_life_is_asked_for() => Assert.Throws<ArgumentNullException>(() => PensionHistory.Of(null!, Facts.Month("2030-01")));

    private static KeyValuePair<YearMonth, Rupiah> Wage(string month, long rupiah) => KeyValuePair.Create(Facts.Month(month), Rupiah.FromRupiah(rupiah));

    private static Outcome<PensionHistory> Of(JpLife life, string through = "2031-12") => PensionHistory.Of(life, Facts.Month(through), Lives.Still, policies: Lives.LastKnown);
}
