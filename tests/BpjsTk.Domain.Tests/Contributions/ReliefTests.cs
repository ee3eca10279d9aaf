using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

/// <summary>Every condition of every relief alone.</summary>
public sealed class ReliefTests
{
    [Fact]
    public void The_pandemic_relief_asks_for_contributions_settled_to_July_2020()
    {
        var refusal = Assert.Single(Month(2020, 9).With(PandemicRelief.OfKnownParticipant(false)).Errors);

        Assert.Equal((ErrorCatalog.ReliefConditionNotMet, "Relief", Citation.FromText("PP 49/2020")), (refusal.Code, refusal.Member, refusal.Citation));
        Assert.Equal("Relief of JKK and JKM, PP 49/2020: a condition is not met: contributions settled to July 2020. [PP 49/2020]", refusal.ToText(Language.English));
        Assert.Equal("Keringanan JKK dan JKM PP 49/2020: syarat tidak terpenuhi: iuran lunas sampai dengan Juli 2020. [PP 49/2020]", refusal.ToText(Language.Indonesian));
    }

    [Theory]
    [InlineData(2020, 9, false)]
    [InlineData(2020, 10, false)]
    [InlineData(2020, 11, true)]
    [InlineData(2021, 1, true)]
    public void A_new_participant_pays_the_first_two_months_in_full(int year, int month, bool isRelieved)
    {
        var outcome = Month(year, month).With(PandemicRelief.OfNewParticipant(new YearMonth(2020, 9)));

        Assert.Equal(isRelieved, outcome.IsSuccess);
        Assert.Equal(
            isRelieved ? [] : ["Relief of JKK and JKM, PP 49/2020: a condition is not met: a new participant pays the first two months in full. [PP 49/2020]"],
            outcome.Errors.Select(error => error.ToText(Language.English)));
    }

    [Fact]
    public void Who_began_before_the_relief_is_no_new_participant()
    {
        Refuses(ErrorCatalog.ReliefConditionNotMet, Month(2020, 9).With(PandemicRelief.OfNewParticipant(new YearMonth(2020, 7))));
        Assert.True(Month(2020, 10).With(PandemicRelief.OfNewParticipant(new YearMonth(2020, 8))).IsSuccess);
    }

    [Fact]
    public void A_payment_of_only_full_months_does_not_take_the_relief_of_a_new_participant_in_silence()
    {
        Refuses(
            ErrorCatalog.ReliefConditionNotMet,
            SelfEmployedPayment.Price(Independent(1), new YearMonth(2020, 9), 2, [PandemicRelief.OfNewParticipant(new YearMonth(2020, 9))]));
    }

    [Theory]
    [InlineData("30", false)]
    [InlineData("30.0001", true)]
    [InlineData("29.9999", false)]
    [InlineData("100", true)]
    public void The_turnover_of_a_large_employer_fell_by_more_than_30_percent(string percent, bool isGranted)
    {
        var outcome = Month(2020, 9).With(PandemicPensionDeferral.OfLargeOrMedium(true, Rate.FromText(percent + "%").Value));

        Assert.Equal(isGranted, outcome.IsSuccess);
        Assert.Equal(isGranted ? [] : [ErrorCatalog.ReliefConditionNotMet.Id], Codes(outcome));
        Assert.All(outcome.Errors, error => Assert.Contains("down by more than 30%", error.ToText(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void The_deferral_asks_for_an_application_of_the_large_and_a_notification_of_the_small()
    {
        Refuses(ErrorCatalog.ReliefConditionNotMet, Month(2020, 9).With(PandemicPensionDeferral.OfLargeOrMedium(false, Rate.FromPercent(50))));
        Refuses(ErrorCatalog.ReliefConditionNotMet, Month(2020, 9).With(PandemicPensionDeferral.OfSmallOrMicro(false)));
        Assert.True(Month(2020, 9).With(PandemicPensionDeferral.OfSmallOrMicro(true)).IsSuccess);
        Assert.Equal(2, Month(2020, 9).With(PandemicPensionDeferral.OfLargeOrMedium(false, Rate.FromPercent(30))).Errors.Length);
    }

    [Fact]
    public void Each_condition_of_the_labour_intensive_relief_refuses_alone_and_all_are_told_together()
    {
        var until = new LocalDate(2026, 6, 30);
        var august = Month(2025, 8);

        Assert.True(august.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Footwear, 50, true, until)).IsSuccess);
        Assert.Equal("one of the six labour-intensive industries", Unmet(LabourIntensiveRelief.Of(LabourIntensiveIndustry.None, 50, true, until)));
        Assert.Equal("at least 50 active workers", Unmet(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Footwear, 49, true, until)));
        Assert.Equal("JKK settled to January 2025", Unmet(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Footwear, 50, false, until)));
        Assert.Equal("paid by 2026-06-30", Unmet(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Footwear, 50, true, until.PlusDays(1))));
        Assert.Equal(4, august.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.None, 0, false, until.PlusDays(1))).Errors.Length);

        // PP 7/2025 sets no such day for its own months.
        Assert.True(Month(2025, 7).With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Footwear, 50, true, until.PlusDays(1))).IsSuccess);

        string Unmet(Relief relief) => Assert.Single(august.With(relief).Errors).ToText(Language.English).Split(": ")[^1].Split(". [")[0];
    }

    [Fact]
    public void Every_one_of_the_six_industries_qualifies()
    {
        Assert.All(
            Enum.GetValues<LabourIntensiveIndustry>().Except([LabourIntensiveIndustry.None]),
            industry => Assert.True(Month(2025, 6).With(LabourIntensiveRelief.Of(industry, 50, true)).IsSuccess));
        Assert.Throws<ArgumentOutOfRangeException>("industry", () => LabourIntensiveRelief.Of((LabourIntensiveIndustry)9, 50, true));
        Assert.Throws<ArgumentOutOfRangeException>("activeWorkers", () => LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, -1, true));
        Assert.NotNull(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 0, true));
    }

    [Fact]
    public void A_relief_is_taken_once_and_two_different_ones_together()
    {
        var relieved = Month(2020, 9, PandemicRelief.OfKnownParticipant(true));

        Refuses(ErrorCatalog.ReliefTwice, relieved.With(PandemicRelief.OfNewParticipant(new YearMonth(2020, 8))));
        var both = relieved.With(PandemicPensionDeferral.OfSmallOrMicro(true)).Value;
        Assert.Equal(2, both.Reliefs.Length);
        Assert.Equal((Rp(120), Rp(1_000)), both.Calculate(Worker(5_000_000)).Value is var bill ? (bill.Jkk, bill.JpEmployer) : default);
    }

    [Fact]
    public void A_relief_of_another_segment_is_refused()
    {
        Refuses(ErrorCatalog.ReliefOtherSegment, Month(2026, 4).With(SelfEmployedRelief.OfTransport(false)));
        Assert.Throws<ArgumentNullException>("relief", () => Month(2026, 4).With(null!));
    }

    [Fact]
    public void Staff_of_a_state_organiser_has_the_pandemic_relief_and_not_the_labour_intensive_one()
    {
        var worker = Worker(5_000_000, 1, ProgramBundle.JkkJkmJhtJp, Segment.PuNonAsn);

        Assert.Equal(Rp(120), Month(2020, 9, PandemicRelief.OfKnownParticipant(true)).Calculate(worker).Value.Jkk);
        Assert.Equal(Rp(12_000), Month(2025, 6, LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true)).Calculate(worker).Value.Jkk);
    }

    [Fact]
    public void The_fund_split_is_refused_only_to_who_has_jkp_under_the_labour_intensive_relief()
    {
        var calculator = Month(2025, 6, LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true));
        var bill = calculator.Calculate(Worker(9_000_000, programs: Everything)).Value;

        Refuses(ErrorCatalog.FundSplitUnknown, bill.FundShares);
        Assert.Equal(Citation.FromText("PP 7/2025"), bill.FundShares.Errors[0].Citation);
        Assert.Equal(Rp(11_000), bill.JkpGovernment);
        Assert.Equal(Rp(10_800), calculator.Calculate(Worker(9_000_000, programs: ProgramBundle.JkkJkmJhtJp)).Value.FundShares.Value.Jkk);
        Assert.Equal(Payer.Government, Assert.Single(calculator.Explain(Worker(9_000_000, programs: Everything)).Value.Lines, line => line.Program == SocialProgram.Jkp).Payer);
    }

    [Theory]
    [InlineData(2020, 9, ReliefStanding.NotClaimed, ReliefStanding.NotClaimed, ReliefStanding.NotInForce)]
    [InlineData(2025, 6, ReliefStanding.NotInForce, ReliefStanding.NotInForce, ReliefStanding.NotClaimed)]
    [InlineData(2026, 6, ReliefStanding.NotInForce, ReliefStanding.NotInForce, ReliefStanding.NotInForce)]
    public void An_explanation_lists_the_reliefs_that_were_not_asked_for(int year, int month, ReliefStanding pandemic, ReliefStanding deferral, ReliefStanding labourIntensive)
    {
        Assert.Equal([pandemic, deferral, labourIntensive], Month(year, month).Explain(Worker(1)).Value.Considered.Select(finding => finding.Standing));
    }

    [Fact]
    public void A_relief_that_was_applied_is_listed_once_with_its_conditions()
    {
        var considered = Month(2020, 9, PandemicRelief.OfKnownParticipant(true)).Explain(Worker(1)).Value.Considered;

        Assert.Equal([ReliefStanding.Applied, ReliefStanding.NotClaimed, ReliefStanding.NotInForce], considered.Select(finding => finding.Standing));
        Assert.All(considered[0].Conditions, condition => Assert.True(condition.IsMet));
        Assert.Equal(2, considered[0].Conditions.Length);
        Assert.Empty(considered[1].Conditions);
        Assert.Equal(
            ["Relief of JKK and JKM, PP 49/2020: applied [PP 49/2020]", "Deferral of JP, PP 49/2020: not asked for [PP 49/2020]", "Relief of JKK for labour-intensive industries: not in force in this month [PP 7/2025]"],
            considered.Select(finding => finding.ToText(Language.English)));
        Assert.Equal(
            ["Keringanan JKK dan JKM PP 49/2020: diterapkan [PP 49/2020]", "Penundaan JP PP 49/2020: tidak diajukan [PP 49/2020]", "Keringanan JKK industri padat karya: tidak berlaku pada bulan ini [PP 7/2025]"],
            considered.Select(finding => finding.ToText(Language.Indonesian)));
    }

    [Fact]
    public void The_reliefs_considered_are_those_of_the_segment()
    {
        static string[] Names(ContributionExplanation explanation) => [.. explanation.Considered.Select(finding => finding.Name.English)];

        Assert.Equal(
            ["Relief of JKK and JKM, PP 49/2020", "Relief of JKK and JKM for drivers and couriers, PP 50/2025", "Relief of JKK and JKM for other self-employed, PP 50/2025"],
            Names(SelfEmployedMonth(2026, 5).Explain(Independent(1)).Value));
        Assert.Equal(["Relief of JKK and JKM, PP 49/2020"], Names(SelfEmployedMonth(2026, 5).Explain(Independent(1, true, BpjsTk.Domain.Participants.SelfEmployedKind.Employer)).Value));
        Assert.Equal(
            ["Relief of JKK and JKM, PP 49/2020", "Deferral of JP, PP 49/2020"],
            Names(Month(2026, 5).Explain(Worker(1, 1, ProgramBundle.JkkJkmJhtJp, Segment.PuNonAsn)).Value));
    }
}
