using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>The rows of the table of pensions: share, condition, start and end of each (PP 45/2015 Pasal 19-24). Derived from the rules.</summary>
public class PensionRowTests
{
    [Fact]
    public void Row_old_age_begins_on_the_first_of_the_next_month_and_ends_with_death() => Assert.Equal(
        [
            "2030-07 2031-06 OldAge 750000 Begun",
            "2031-07 2032-03 OldAge 750000 Indexed ends Death",
        ],
        Lives.Runs(Lives.History(Lives.Life(Lives.Whole(), died: "2032-03-20"), "2035-01")));

    [Fact]
    public void Row_old_age_asks_for_180_months()
    {
        var history = Lives.History(Lives.Life(Lives.Whole("2030-05")), "2031-01");

        Assert.Empty(history.Runs);
        Assert.Equal((Facts.Month("2030-07"), Lives.Balance, false), (history.LumpSum!.Month, history.LumpSum.Amount, history.LumpSum.IsForHeirs));
        Assert.Equal(Confidence.Confirmed, history.LumpSum.Line.Confidence);
        Assert.Equal(["PP 45/2015 Pasal 24(1)", "PP 45/2015 Pasal 24(2)"], history.LumpSum.Line.Citations.Select(citation => citation.ToString()));
        Assert.Equal(
            ["JP manfaat pensiun: tidak diberikan: masa iur paling singkat 180 bulan: 179 bulan: tidak terpenuhi [PP 45/2015 Pasal 19(1)]"],
            history.NotGranted.Select(denial => denial.ToText(Language.Indonesian)));
        Assert.Equal(
            [
                "2030-07: JP contributions to JP with development, at once: IDR 12,345,678.00 = IDR 12,345,678.00 [PP 45/2015 Pasal 24(1); PP 45/2015 Pasal 24(2)] confirmed",
                "JP pension: not granted: at least 180 contribution months: 179 months: not met [PP 45/2015 Pasal 19(1)]",
            ],
            history.ToText(Language.English));
    }

    [Fact]
    public void The_earliest_ordinary_pension_is_that_of_July_2030()
    {
        // Born a month earlier, nobody can have 180 months since July 2015.
        var month = Lives.Participant("1970-05-15", "2015-07-01", Lives.Wages("2015-07", "2030-05", 5_000_000), Lives.Balance);
        var history = Lives.History(Lives.Life(month), "2030-12");

        Assert.Empty(history.Runs);
        Assert.Equal(Facts.Month("2030-06"), history.LumpSum!.Month);
        Assert.Equal(Facts.Month("2030-07"), Lives.History(Lives.Life(Lives.Whole()), "2030-12").Runs[0].First);
    }

    [Theory]
    [InlineData("2020-02-09", false)]
    [InlineData("2020-02-10", true)]
    public void Row_disability_asks_for_a_month_since_enrolment(string caused, bool isPaid)
    {
        var history = Lives.History(Lives.Life(Lives.Young("2020-02"), disability: Lives.Disability(caused, "2020-02-20")), "2020-12");

        Assert.Equal(isPaid ? ["Disability 2020-03 2020-12 750000"] : [], Lives.Who(history));
        Assert.Equal(isPaid ? null : Facts.Month("2020-03"), history.LumpSum?.Month);
        Assert.Equal(isPaid ? 0 : 1, history.NotGranted.Length);
        if (!isPaid)
        {
            Assert.Equal(
                "JP pension: not granted: at least 180 contribution months: 2 months: not met [PP 45/2015 Pasal 19(1)]; enrolled at least 1 month before the event: not met [PP 45/2015 Pasal 20(3)b]",
                history.NotGranted[0].ToText(Language.English));
            Assert.Equal((false, Confidence.Inferred), (history.LumpSum!.IsForHeirs, history.LumpSum.Line.Confidence));
            Assert.Equal(["PP 45/2015 Pasal 24(1)", "PP 45/2015 Pasal 20(3)"], history.LumpSum.Line.Citations.Select(citation => citation.ToString()));
        }
    }

    [Theory]
    [InlineData("2020-07", false)]
    [InlineData("2020-08", true)]
    public void Row_disability_asks_for_a_density_of_80_percent(string last, bool isPaid)
    {
        // Ten months of membership before the event of November, which itself is not due yet.
        var history = Lives.History(Lives.Life(Lives.Young(last), disability: Lives.Disability("2020-11-05", "2020-11-20")), "2020-12");

        Assert.Equal(isPaid ? ["Disability 2020-12 2020-12 750000"] : [], Lives.Who(history));
        if (!isPaid)
        {
            Assert.Equal(
                "JP manfaat pensiun: tidak diberikan: masa iur paling singkat 180 bulan: 7 bulan: tidak terpenuhi [PP 45/2015 Pasal 19(1)]; kepadatan iuran paling sedikit 80%: 7 dari 10 bulan: tidak terpenuhi [PP 45/2015 Pasal 20(3)a]",
                history.NotGranted[0].ToText(Language.Indonesian));
        }
    }

    [Fact]
    public void The_month_of_the_event_counts_for_the_density_when_it_is_paid()
    {
        var wages = JpWages.Of([.. new[] { "2020-01", "2020-02", "2020-03", "2020-05" }.Select(month => KeyValuePair.Create(Facts.Month(month), Rupiah.FromRupiah(1_000_000)))]).Value;
        var participant = Lives.Participant("1990-03-03", "2020-01-10", wages, Lives.Balance);

        Assert.Single(Lives.History(Lives.Life(participant, disability: Lives.Disability("2020-05-05", "2020-05-20")), "2020-06").Runs);
        Assert.NotNull(Lives.History(Lives.Life(participant, disability: Lives.Disability("2020-06-05", "2020-06-20")), "2020-07").Runs.FirstOrDefault());
        Assert.NotNull(Lives.History(Lives.Life(participant, disability: Lives.Disability("2020-07-05", "2020-07-20")), "2020-08").LumpSum);
    }

    [Fact]
    public void Row_disability_ends_with_death_or_recovery()
    {
        var died = Lives.Life(Lives.Young("2021-06"), disability: Lives.Disability("2021-05-01", "2021-06-30"), died: "2022-01-01");
        var recovered = Lives.Life(Lives.Young("2021-06"), disability: Lives.Disability("2021-05-01", "2021-06-30", "2021-12-31"));

        Assert.Equal(["2021-07 2022-01 Disability 750000 Begun ends Death"], Lives.Runs(Lives.History(died, "2023-01")));
        Assert.Equal(["2021-07 2021-12 Disability 750000 Begun ends Recovery"], Lives.Runs(Lives.History(recovered, "2023-01")));
    }

    [Fact]
    public void Who_recovered_pays_on_and_has_an_old_age_pension_later()
    {
        var wages = JpWages.Of([
            .. Lives.Wages("2015-07", "2020-06", 5_000_000).Months.Select(month => KeyValuePair.Create(month, Rupiah.FromRupiah(5_000_000))),
            .. Lives.Wages("2021-07", "2032-01", 5_000_000).Months.Select(month => KeyValuePair.Create(month, Rupiah.FromRupiah(5_000_000)))]).Value;
        var participant = Lives.Participant("1971-01-15", "2015-07-01", wages, Lives.Balance);
        var history = Lives.History(Lives.Life(participant, disability: Lives.Disability("2020-05-01", "2020-06-30", "2021-06-30")), "2032-12", book: Books.Endless);

        Assert.Equal(187, wages.Months.Count);
        Assert.Equal(["Disability 2020-07 2021-06 750000", "OldAge 2032-02 2032-12 779167"], Lives.Who(history));
    }

    [Theory]
    [InlineData("2021-01-09", false)]
    [InlineData("2021-01-10", true)]
    public void Row_widow_asks_for_a_year_of_membership(string died, bool isPaid)
    {
        var history = Lives.History(Lives.Life(Lives.Young("2020-12"), Lives.Family(Lives.Spouse()), died: died), "2021-03");

        Assert.Equal(isPaid ? ["Spouse 2021-02 2021-03 375000"] : [], Lives.Who(history));
        Assert.Equal(isPaid ? null : true, history.LumpSum?.IsForHeirs);
        if (!isPaid)
        {
            Assert.Equal(
                "JP pension: not granted: at least 180 contribution months: 12 months: not met [PP 45/2015 Pasal 19(1)]; participant for at least 1 year: not met [PP 45/2015 Pasal 21(3)a]",
                history.NotGranted[0].ToText(Language.English));
        }
    }

    [Theory]
    [InlineData("2021-07", false)]
    [InlineData("2021-08", true)]
    public void Row_widow_asks_for_a_density_of_80_percent(string last, bool isPaid)
    {
        // 25 months of membership before February 2022, of which 19 or 20 are paid.
        var history = Lives.History(Lives.Life(Lives.Young(last), Lives.Family(Lives.Spouse()), died: "2022-02-28"), "2022-03");

        Assert.Equal(isPaid ? ["Spouse 2022-03 2022-03 375000"] : [], Lives.Who(history));
        Assert.Equal(isPaid ? null : "PP 45/2015 Pasal 21(3)b", history.NotGranted.SelectMany(denial => denial.Conditions).LastOrDefault()?.Citation.ToString());
    }

    [Fact]
    public void Row_widow_is_half_of_the_formula_and_ends_with_remarriage_or_death()
    {
        var remarried = Lives.Life(Lives.Young("2022-02"), Lives.Family(Lives.Spouse(remarried: "2022-09-01")), died: "2022-02-28");
        var died = Lives.Life(Lives.Young("2022-02"), Lives.Family(Lives.Spouse(died: "2022-10-31")), died: "2022-02-28");

        Assert.Equal(["2022-03 2022-09 Spouse 375000 Begun ends Remarriage"], Lives.Runs(Lives.History(remarried, "2023-01")));
        Assert.Equal(["2022-03 2022-10 Spouse 375000 Begun ends Death"], Lives.Runs(Lives.History(died, "2023-01")));
        Assert.Equal("JP pension: not granted: there is a child with a right: not met [PP 45/2015 Pasal 22]", Assert.Single(Lives.History(remarried, "2023-01").NotGranted).ToText(Language.English));
    }

    [Fact]
    public void Row_widow_is_half_of_the_pension_in_payment() => Assert.Equal(
        ["OldAge 2030-07 2031-02 1500000", "Spouse 2031-03 2033-01 750000"],
        Lives.Who(Lives.History(Lives.Life(Lives.Whole(wage: 10_000_000), Lives.Family(Lives.Spouse()), died: "2031-02-10"), "2033-01", book: Books.HighCap)));

    [Fact]
    public void Row_child_is_half_of_the_formula_where_there_is_no_widow() => Assert.Equal(
        ["2022-03 2022-06 Child(1) 375000 Begun ends ChildrenOut"],
        Lives.Runs(Lives.History(Lives.Life(Lives.Young("2022-02"), Lives.Family(children: [Lives.Child("1999-06-02")]), died: "2022-02-28"), "2023-01")));

    [Fact]
    public void Row_child_is_half_of_the_pension_in_payment_where_there_is_no_widow() => Assert.Equal(
        ["Disability 2022-01 2022-02 1050000", "Child 2022-03 2023-01 525000"],
        Lives.Who(Lives.History(Lives.Life(Lives.Young("2021-12", wage: 7_000_000), Lives.Family(children: [Lives.Child("2010-01-01")]), disability: Lives.Disability("2021-12-01", "2021-12-02"), died: "2022-02-28"), "2023-01")));

    [Theory]
    [InlineData("2022-08-15", null)]
    [InlineData(null, "2022-08-15")]
    public void Row_child_is_half_of_the_widows_pension_after_death_or_remarriage(string? died, string? remarried)
    {
        var life = Lives.Life(Lives.Young("2022-02", wage: 8_500_000), Lives.Family(Lives.Spouse(died, remarried), [Lives.Child("2010-01-01")]), died: "2022-02-28");

        Assert.Equal(
            [
                $"2022-03 2022-08 Spouse 637500 Begun ends {(died is null ? "Remarriage" : "Death")}",
                "2022-09 2023-02 Child(1) 363300 PassedOn Minimum",
            ],
            Lives.Runs(Lives.History(life, "2023-02")));
    }

    [Theory]
    [InlineData("1999-03-01", null, null, null, null)]
    [InlineData("1999-03-02", null, null, null, "2022-03")]
    [InlineData("1999-07-01", null, null, null, "2022-06")]
    [InlineData("1999-07-02", null, null, null, "2022-07")]
    [InlineData("2005-01-01", "2022-05-01", null, null, "2022-05")]
    [InlineData("2005-01-01", null, "2022-06-30", null, "2022-06")]
    [InlineData("2005-01-01", null, null, "2022-07-15", "2022-07")]
    [InlineData("2005-01-01", "2022-08-01", "2022-06-30", null, "2022-06")]
    [InlineData("2005-01-01", "2022-02-28", null, null, null)]
    public void Row_child_ends_at_23_at_work_and_with_marriage(string born, string? works, string? married, string? died, string? last)
    {
        var history = Lives.History(Lives.Life(Lives.Young("2022-02"), Lives.Family(children: [Lives.Child(born, works, married, died)]), died: "2022-02-28"), "2022-12");

        Assert.Equal(last is null ? null : Facts.Month(last), history.Runs.LastOrDefault()?.Last);
        Assert.Equal(last is null ? 1 : 0, history.NotGranted.Length);
    }

    [Fact]
    public void Row_child_is_one_amount_for_two_until_the_last_has_no_right() => Assert.Equal(
        ["2022-03 2022-05 Child(2) 375000 Begun", "2022-06 2022-11 Child(1) 375000 ChildrenChanged ends ChildrenOut"],
        Lives.Runs(Lives.History(
            Lives.Life(Lives.Young("2022-02"), Lives.Family(children: [Lives.Child("1999-06-01"), Lives.Child("1999-11-20")]), died: "2022-02-28"), "2023-06")));

    [Fact]
    public void A_child_born_within_300_days_is_paid_from_the_month_after_birth()
    {
        JpLife Life(string born, JpParent? parent = null) => Lives.Life(Lives.Young("2022-02"), Lives.Family(children: [Lives.Child(born)], parent: parent), died: "2022-02-28");

        Assert.Equal(["Child 2023-01 2023-06 375000"], Lives.Who(Lives.History(Life("2022-12-25"), "2023-06", book: Books.Endless)));
        Assert.Empty(Lives.History(Life("2022-12-25", JpParent.Of()), "2022-12").Runs);
        Refused.With(PensionHistory.Of(Life("2022-12-26"), Facts.Month("2023-06"), Lives.Still, policies: Lives.LastKnown), "BPJSTK-JP-018 Family.Children[0].BirthDate");
    }

    [Fact]
    public void Between_two_children_there_may_be_months_without_a_pension() => Assert.Equal(
        ["2022-03 2022-04 Child(1) 375000 Begun", "2022-08 2022-12 Child(1) 375000 PassedOn"],
        Lives.Runs(Lives.History(
            Lives.Life(Lives.Young("2022-02"), Lives.Family(children: [Lives.Child("1999-05-01"), Lives.Child("2022-07-10")]), died: "2022-02-28"), "2022-12")));

    [Fact]
    public void Row_parent_is_a_fifth_where_there_is_neither_spouse_nor_child() => Assert.Equal(
        ["2022-03 2022-07 Parent 363300 Begun Minimum ends Death"],
        Lives.Runs(Lives.History(Lives.Life(Lives.Young("2022-02", wage: 8_500_000), Lives.Family(parent: JpParent.Of(Facts.Date("2022-07-01"))), died: "2022-02-28"), "2022-12")));

    [Fact]
    public void Row_parent_is_a_fifth_of_the_pension_in_payment() => Assert.Equal(
        ["OldAge 2030-07 2031-02 4500000", "Parent 2031-03 2031-12 900000"],
        Lives.Who(Lives.History(Lives.Life(Lives.Whole(wage: 30_000_000), Lives.Family(parent: JpParent.Of()), died: "2031-02-10"), "2031-12", book: Books.HighCap)));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Row_parent_has_nothing_where_there_was_a_spouse_or_child(bool spouse, bool child)
    {
        var family = Lives.Family(spouse ? Lives.Spouse(remarried: "2022-06-01") : null, child ? [Lives.Child("2000-01-01", works: "2022-06-10")] : null, JpParent.Of());

        Assert.Equal(Facts.Month("2022-06"), Lives.History(Lives.Life(Lives.Young("2022-02"), family, died: "2022-02-28"), "2022-12").Runs[^1].Last);
    }

    [Fact]
    public void A_parent_who_died_before_leaves_nobody()
    {
        var history = Lives.History(Lives.Life(Lives.Young("2022-02"), Lives.Family(Lives.Spouse(died: "2022-02-27"), parent: JpParent.Of(Facts.Date("2022-02-28"))), died: "2022-02-28"), "2022-12");

        Assert.Empty(history.Runs);
        Assert.Null(history.LumpSum);
        Assert.Equal(["PP 45/2015 Pasal 21", "PP 45/2015 Pasal 22", "PP 45/2015 Pasal 23"], Assert.Single(history.NotGranted).Conditions.Select(condition => condition.Citation.ToString()));
    }
}
