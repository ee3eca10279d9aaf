using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>The rows of wage earners in the table of Perpres 109/2013 Pasal 6, and what every decision has in common.</summary>
public class ParticipationTests
{
    private static readonly ProgramBundle[] Choosable = [.. Facts.Bundles.Where(bundle => !bundle.Contains(SocialProgram.Jkp))];

    [Theory]
    [InlineData(EmployerScale.Large)]
    [InlineData(EmployerScale.Medium)]
    public void Large_and_medium_employers_give_jkk_jkm_jht_and_jp(EmployerScale scale) =>
        Assert.Equal(["JKK+JKM+JHT+JP"], Accepted(Facts.Employer(scale)));

    [Fact]
    public void Small_employers_give_jkk_jkm_and_jht_and_may_give_jp() =>
        Assert.Equal(["JKK+JKM+JHT", "JKK+JKM+JHT+JP"], Accepted(Facts.Employer(EmployerScale.Small)));

    [Fact]
    public void Micro_employers_give_jkk_and_jkm_and_may_give_jht_and_with_it_jp() =>
        Assert.Equal(["JKK+JKM", "JKK+JKM+JHT", "JKK+JKM+JHT+JP"], Accepted(Facts.Employer(EmployerScale.Micro)));

    [Fact]
    public void State_organisers_give_jkk_and_jkm_and_may_give_jht_and_with_it_jp_but_never_jkp()
    {
        Assert.Equal(["JKK+JKM", "JKK+JKM+JHT", "JKK+JKM+JHT+JP"], Accepted(Facts.StateOrganiser()));
        Refused.With(Facts.Decide("2025-03", Facts.StateOrganiser(), Facts.Citizen(), Facts.AllFive), "BPJSTK-BND-003 Programs");
    }

    [Fact]
    public void The_decisions_stand_in_the_order_of_the_programs()
    {
        var participation = Facts.Decide("2025-03", Facts.Employer(EmployerScale.Micro), Facts.Citizen(), ProgramBundle.JkkJkm).Value;

        Assert.Equal(new YearMonth(2025, 3), participation.Month);
        Assert.Equal(Enum.GetValues<SocialProgram>(), participation.Decisions.Select(decision => decision.Program));
        Assert.Equal([true, true, false, false, false], participation.Decisions.Select(decision => decision.IsParticipant));
        Assert.Equal(ProgramBundle.JkkJkm, participation.Programs);
        Assert.Equal("didaftarkan dalam program ini: terpenuhi [Perpres 109/2013 Pasal 6]", Assert.Single(participation.Decisions[0].Conditions).ToText(Language.Indonesian));
        Assert.Equal("enrolled in this program: met [Perpres 109/2013 Pasal 6]", Assert.Single(participation.Decisions[1].Conditions).ToText(Language.English));
        Assert.Equal("enrolled in this program: not met [Perpres 109/2013 Pasal 6]", Assert.Single(participation.Decisions[2].Conditions).ToText(Language.English));
    }

    [Fact]
    public void A_participation_becomes_the_wage_earner_that_is_priced()
    {
        var earner = Facts.Decide("2025-03", Facts.Employer(EmployerScale.Large), Facts.Citizen(), ProgramBundle.JkkJkmJhtJp).Value.ToWageEarner(Facts.Wage);
        var atState = Facts.Decide("2025-03", Facts.StateOrganiser(), Facts.Citizen(), ProgramBundle.JkkJkm).Value.ToWageEarner(Facts.Wage);

        Assert.Equal((Segment.Pu, RiskClass.High, Facts.AllFive), (earner.Segment, earner.RiskClass, earner.Programs));
        Assert.Same(Facts.Wage, earner.Wage);
        Assert.Equal((Segment.PuNonAsn, RiskClass.Low, ProgramBundle.JkkJkm), (atState.Segment, atState.RiskClass, atState.Programs));
    }

    [Fact]
    public void A_worker_registered_on_the_last_day_of_the_month_takes_part_in_it()
    {
        var micro = Facts.Employer(EmployerScale.Micro);

        Assert.True(Facts.Decide("2025-02", micro, Facts.Citizen(registered: "2025-02-28"), ProgramBundle.JkkJkm).IsSuccess);
        Refused.Saying(
            Facts.Decide("2025-02", micro, Facts.Citizen(registered: "2025-03-01"), ProgramBundle.JkkJkm),
            "BPJSTK-WRK-003 RegisteredOn",
            "Pekerja baru terdaftar pada 2025-03-01, sesudah bulan 2025-02.",
            "The worker was registered on 2025-03-01, after the month 2025-02.");
    }

    [Fact]
    public void All_faults_of_a_participation_are_told_at_once()
    {
        var outcome = Facts.Decide("2025-02", Facts.Employer(EmployerScale.Small), Facts.Citizen("2025-02-28", "2025-03-01"), Facts.Bundle("JKM+JP+JKP"));

        Refused.With(
            outcome,
            "BPJSTK-WRK-003 RegisteredOn",
            "BPJSTK-WRK-001 BirthDate",
            "BPJSTK-BND-002 Programs",
            "BPJSTK-BND-002 Programs",
            "BPJSTK-BND-004 Programs",
            "BPJSTK-BND-006 Programs");
        Assert.Equal("The birth date 2025-02-28 is not before 2025-02-28.", outcome.Errors[1].ToText(Language.English));
        Refused.With(
            Facts.Decide("2025-02", Facts.Employer(EmployerScale.Micro), Facts.Citizen("2025-02-27", "2025-03-01"), ProgramBundle.JkkJkm),
            "BPJSTK-WRK-003 RegisteredOn");
    }

    [Fact]
    public void There_are_no_rules_before_July_2015()
    {
        Refused.With(ParticipationRules.For(Facts.Law("2015-06")), "BPJSTK-LAW-001 ");
        Assert.True(ParticipationRules.For(Facts.Law("2015-07")).IsSuccess);
    }

    [Fact]
    public void What_is_missing_is_a_programming_error()
    {
        var rules = ParticipationRules.For(Facts.Law("2025-03")).Value;
        var participation = rules.Decide(Facts.StateOrganiser(), Facts.Citizen(), ProgramBundle.JkkJkm).Value;

        Assert.Throws<ArgumentNullException>("law", () => ParticipationRules.For(null!));
        Assert.Throws<ArgumentNullException>("employer", () => rules.Decide(null!, Facts.Citizen(), ProgramBundle.JkkJkm));
        Assert.Throws<ArgumentNullException>("worker", () => rules.Decide(Facts.StateOrganiser(), null!, ProgramBundle.JkkJkm));
        Assert.Throws<ArgumentNullException>("wage", () => participation.ToWageEarner(null!));
    }

    [Fact]
    public void Whatever_is_decided_makes_a_wage_earner_and_has_no_jp_after_its_last_month() => Always.Holds(Decided, decided =>
    {
        var (month, scale, worker, chosen, policy) = decided;
        var employer = scale is { } size ? Facts.Employer(size) : Facts.StateOrganiser();
        var outcome = ParticipationRules.For(LawBook.Default.InForce(month), PolicySet.Default.With(policy)).Value.Decide(employer, worker, chosen);
        if (!outcome.TryGet(out var participation))
        {
            return true;
        }

        var isPast = month > RetirementAge.LastPaidMonth(worker.BirthDate, policy);
        return participation.ToWageEarner(Facts.Wage).Programs == participation.Programs
            && participation.Programs.Without(SocialProgram.Jkp).Without(SocialProgram.Jp) == chosen.Without(SocialProgram.Jp)
            && (!participation.Programs.Contains(SocialProgram.Jp) || (!isPast && chosen.Contains(SocialProgram.Jp)))
            && (!participation.Programs.Contains(SocialProgram.Jkp) || (month >= new YearMonth(2021, 2) && employer.Segment == Segment.Pu && worker.IsCitizen))
            && participation.Decisions.All(decision =>
                decision.IsParticipant == participation.Programs.Contains(decision.Program) && decision.IsParticipant == decision.Conditions.All(condition => condition.IsMet));
    });

    [Fact]
    public void Most_of_what_the_property_decides_is_accepted()
    {
        var all = Decided.Generator.Sample(1_000, new Rnd(20150701), 50).ToArray();
        var accepted = all.Count(facts => Facts.Decide(
            facts.Month.ToString("uuuu-MM", null),
            facts.Scale is { } size ? Facts.Employer(size) : Facts.StateOrganiser(),
            facts.Worker,
            facts.Chosen,
            PolicySet.Default.With(facts.Policy)).IsSuccess);

        Assert.InRange(accepted, 300, 999);
    }

    // Ages around the end of JP and the limit of JKP as often as any other.
    private static Arbitrary<(YearMonth Month, EmployerScale? Scale, Worker Worker, ProgramBundle Chosen, LastJpMonth Policy)> Decided { get; } = Arb.From(
        from months in Gen.Choose(0, 136)
        let month = new YearMonth(2015, 7).PlusMonths(months)
        from scale in Gen.Elements<EmployerScale?>(null, EmployerScale.Micro, EmployerScale.Small, EmployerScale.Medium, EmployerScale.Large)
        from age in Gen.Frequency((2, Gen.Choose(18, 70)), (3, Gen.Choose(53, 60)))
        from days in Gen.Frequency((3, Gen.Choose(-32, 32)), (1, Gen.Choose(-400, 400)))
        from registeredBefore in Gen.Frequency((3, Gen.Choose(-3, 62)), (2, Gen.Choose(0, 4_000)))
        let end = month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth)
        let born = end.PlusYears(-age).PlusDays(days)
        from jkn in Gen.Elements(Enum.GetValues<JknStatus>())
        from relation in Gen.Elements(Enum.GetValues<EmploymentRelation>())
        from isCitizen in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from isElsewhere in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from chosen in Gen.Frequency((4, Gen.Elements(ProgramBundle.JkkJkm, ProgramBundle.JkkJkmJht, ProgramBundle.JkkJkmJhtJp)), (1, Gen.Elements<ProgramBundle>(Facts.Bundles)))
        from policy in Gen.Elements(Enum.GetValues<LastJpMonth>())
        let registered = end.PlusDays(-registeredBefore)
        let worker = isCitizen ? Worker.Citizen(born, registered, jkn, relation, isElsewhere) : Worker.Foreigner(born, registered, 6, jkn, relation)
        select (month, (EmployerScale?)scale, worker.Value, chosen, policy));

    private static string[] Accepted(Employer employer) =>
        [.. Choosable.Where(bundle => Facts.Decide("2016-01", employer, Facts.Citizen(registered: "2015-07-01"), bundle).IsSuccess).Select(bundle => bundle.ToString()).Order(StringComparer.Ordinal)];
}
