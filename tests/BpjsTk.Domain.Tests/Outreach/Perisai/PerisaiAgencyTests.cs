using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Outreach.PerisaiIncentiveTests;

namespace BpjsTk.Domain.Tests.Outreach;

/// <summary>Who may be an agent or an office, when an agency ends, and when it may begin again.</summary>
public class PerisaiAgencyTests
{
    private static readonly YearMonth First = new(2017, 3);

    [Fact]
    public void Three_idle_months_in_a_row_end_an_agency_of_2017_and_2018()
    {
        var two = Idle(PerisaiAgency.Begin(First).Value, 2);
        Assert.Equal((true, 2, null), (two.IsActive, two.IdleMonths, two.EndedIn));

        var three = Idle(two, 1);
        Assert.Equal((false, PerisaiEnd.Idle, First.PlusMonths(2), false), (three.IsActive, three.End, three.EndedIn, three.AreRightsLapsed));
        Refused.Saying(
            three.Add(Facts(First.PlusMonths(3), [])),
            "BPJSTK-PSI-012 Month",
            "Keagenan sudah berakhir pada 2017-05; bulan 2017-06 tidak dapat dicatat.",
            "The agency ended in 2017-05; the month 2017-06 cannot be added.");
    }

    [Fact]
    public void A_month_with_an_acquisition_or_a_contribution_is_not_idle()
    {
        var two = Idle(PerisaiAgency.Begin(First).Value, 2);
        var acquired = two.Add(Facts(First.PlusMonths(2), [New(1, month: First.PlusMonths(2))])).Value;
        var received = two.Add(Facts(First.PlusMonths(2), [], [PerisaiReceipt.Of(New(1, month: First), First.PlusMonths(2), Rupiah.FromRupiah(16_800)).Value])).Value;

        Assert.Equal((0, 0), (acquired.IdleMonths, received.IdleMonths));
        Assert.True(Idle(acquired, 2).IsActive);
        Assert.False(Idle(received, 3).IsActive);
    }

    [Fact]
    public void Code_PSI_011_an_ended_agency_begins_again_after_six_months()
    {
        var ended = Idle(PerisaiAgency.Begin(First).Value, 3);
        Refused.Saying(
            ended.Return(new(2017, 11)),
            "BPJSTK-PSI-011 Month",
            "Agen belum atau tidak dapat kembali pada 2017-11: paling cepat 2017-12. [Skema Perisai 2017-2018]",
            "The agent cannot return in 2017-11: not before 2017-12. [Skema Perisai 2017-2018]");
        var again = ended.Return(new(2017, 12)).Value;
        Assert.Equal((true, 0, new YearMonth(2017, 12)), (again.IsActive, again.IdleMonths, again.Next));

        Refused.With(again.Return(new(2018, 12)), "BPJSTK-PSI-011 Month");
        Refused.With(again.EndFor(PerisaiEnd.Fraud, new(2018, 1)).Value.Return(new(2018, 12)), "BPJSTK-PSI-011 Month");
        Refused.With(ended.Return(new(2019, 1)), "BPJSTK-LAW-002 ");
    }

    [Theory]
    [InlineData(PerisaiEnd.Fraud)]
    [InlineData(PerisaiEnd.Crime)]
    [InlineData(PerisaiEnd.Gratuities)]
    public void Misconduct_ends_an_agency_at_once_and_every_right_lapses(PerisaiEnd misconduct)
    {
        var ended = PerisaiAgency.Begin(new(2023, 1)).Value.EndFor(misconduct, new(2023, 1)).Value;

        Assert.Equal((false, true, new YearMonth(2023, 1), misconduct), (ended.IsActive, ended.AreRightsLapsed, ended.EndedIn, ended.End));
        Refused.With(ended.EndFor(misconduct, new(2023, 2)), "BPJSTK-PSI-012 Month");
        Refused.With(PerisaiAgency.Begin(new(2023, 1)).Value.EndFor(misconduct, new(2022, 12)), "BPJSTK-PSI-010 Month");
        Refused.With(ended.Add(Facts(new(2023, 1), [])), "BPJSTK-PSI-012 Month");
    }

    [Fact]
    public void Idle_is_no_misconduct()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PerisaiAgency.Begin(First).Value.EndFor(PerisaiEnd.Idle, First));
        Assert.Throws<ArgumentOutOfRangeException>(() => PerisaiAgency.Begin(First).Value.EndFor((PerisaiEnd)4, First));
        Assert.Throws<ArgumentNullException>(() => PerisaiAgency.Begin(First).Value.Add(null!));
    }

    [Fact]
    public void Since_April_2022_no_rule_on_idle_months_is_public_and_none_is_applied()
    {
        var agency = Idle(PerisaiAgency.Begin(new(2022, 4)).Value, 12);
        Assert.Equal((true, 0, new YearMonth(2023, 4)), (agency.IsActive, agency.IdleMonths, agency.Next));
    }

    [Fact]
    public void Code_PSI_010_refuses_months_out_of_order()
    {
        var agency = PerisaiAgency.Begin(First).Value;
        Refused.With(agency.Add(Facts(First.PlusMonths(1), [])), "BPJSTK-PSI-010 Month");
        Refused.With(Idle(agency, 1).Add(Facts(First, [])), "BPJSTK-PSI-010 Month");
    }

    [Fact]
    public void An_agency_needs_a_month_of_which_a_scheme_is_public()
    {
        Refused.With(PerisaiAgency.Begin(new(2016, 12)), "BPJSTK-LAW-001 ");
        Refused.With(PerisaiAgency.Begin(new(2020, 1)), "BPJSTK-LAW-002 ");
        Refused.With(PerisaiAgency.Begin(new(2018, 12)).Value.Add(Facts(new(2018, 12), [])).Value.Add(Facts(new(2019, 1), [])), "BPJSTK-LAW-002 ");
    }

    [Theory]
    [InlineData(false, true, true, true, false, "enrolled as self-employed (BPU)")]
    [InlineData(true, false, true, true, false, "certified after training and exam")]
    [InlineData(true, true, false, true, false, "assigned by a letter of the Perisai office")]
    [InlineData(true, true, true, false, false, "has a bank account")]
    [InlineData(true, true, true, true, true, "no employee of BPJS Ketenagakerjaan")]
    [InlineData(true, true, true, true, false, null)]
    public void An_agent_meets_five_conditions(bool enrolled, bool certified, bool assigned, bool account, bool employee, string? failed)
    {
        var eligibility = PerisaiEligibility.OfAgent(new(2022, 4), enrolled, certified, assigned, account, employee).Value;

        Assert.Equal((failed is null, 5), (eligibility.IsEligible, eligibility.Conditions.Length));
        Assert.Equal(failed is null ? [] : [failed], eligibility.Conditions.Where(condition => !condition.IsMet).Select(condition => condition.Requirement.English).ToArray());
        Assert.All(eligibility.ToText(Language.Indonesian), line => Assert.EndsWith("terpenuhi [Perdir 13/PERDIR.02/042022]", line, StringComparison.Ordinal));
        Refused.With(PerisaiEligibility.OfAgent(new(2022, 3), enrolled, certified, assigned, account, employee), "BPJSTK-LAW-001 ");
    }

    [Fact]
    public void An_office_has_five_members_or_is_an_organisation_with_an_agreement()
    {
        Assert.False(PerisaiEligibility.OfOffice(First, 4, true, true).Value.IsEligible);
        Assert.True(PerisaiEligibility.OfOffice(First, 5, false, false).Value.IsEligible);
        Assert.True(PerisaiEligibility.OfOffice(new(2023, 1), 1, true, true).Value.IsEligible);
        Assert.False(PerisaiEligibility.OfOffice(new(2023, 1), 9, false, true).Value.IsEligible);
        Assert.False(PerisaiEligibility.OfOffice(new(2023, 1), 9, true, false).Value.IsEligible);
        Refused.With(PerisaiEligibility.OfOffice(new(2020, 1), 5, true, true), "BPJSTK-LAW-002 ");
        Assert.Throws<ArgumentOutOfRangeException>(() => PerisaiEligibility.OfOffice(First, -1, true, true));
    }

    private static PerisaiAgency Idle(PerisaiAgency agency, int months) =>
        Enumerable.Range(0, months).Aggregate(agency, (known, _) => known.Add(Facts(known.Next, [])).Value);
}
