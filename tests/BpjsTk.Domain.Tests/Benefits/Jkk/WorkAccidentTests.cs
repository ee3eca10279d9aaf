using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;
using static BpjsTk.Domain.Tests.Benefits.GivenAccident;
using Refused = BpjsTk.Domain.Tests.Participants.Refused;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>What an accident may say, whose wage counts, and what is refused.</summary>
public class WorkAccidentTests
{
    private static readonly BenefitWage Deemed = BenefitWage.Of(WageBase.Deemed(Rp(2_000_000)).Value);

    private static readonly BenefitWage Band = BenefitWage.OfBand(Rp(3_000_000), new(2024, 5)).Value;

    [Fact]
    public void The_wage_of_a_wage_earner_is_the_last_one_with_its_parts()
    {
        var wage = BenefitWage.Of(WageBase.Monthly(Rp(4_000_000), Rp(1_000_000), Rp(9)).Value);

        Assert.Equal(ExactRupiah.From(Rp(5_000_000)), wage.Exact);
        Assert.Equal("(IDR 4,000,000.00 + IDR 1,000,000.00)", wage.ToString());
        Assert.Equal("(Rp4.000.000,00 + Rp1.000.000,00)", wage.ToText(Language.Indonesian));
        Assert.Equal("IDR 4,000,000.00", Wage(4_000_000).ToString());
        Assert.Equal(WageKind.Monthly, wage.Kind);
    }

    [Fact]
    public void The_wage_of_the_self_employed_is_the_base_of_the_band_paid()
    {
        Assert.Equal(ExactRupiah.From(Rp(2_950_000)), Band.Exact);
        Assert.Null(Band.Kind);
        Assert.Equal("BPJSTK-BPU-001", BenefitWage.OfBand(Rupiah.FromSen(-1), new(2024, 5)).Errors.Single().Code.Id);
        Assert.Equal("BPJSTK-LAW-001", BenefitWage.OfBand(Rupiah.Zero, new(2015, 6)).Errors.Single().Code.Id);

        var line = Calculate(Segment.Bpu, Band, AccidentConsequence.Death(Since)).Value.Line(BenefitKind.AccidentalDeath);
        Assert.Equal(Rp(141_600_000), line.Amount);
        Assert.Contains("PP 44/2015 Lampiran II", line.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void The_wage_of_an_intern_or_prisoner_is_the_deemed_one_and_cites_its_article()
    {
        var line = Calculate(Segment.Trainee, Deemed, AccidentConsequence.Death(Since)).Value.Line(BenefitKind.AccidentalDeath);

        Assert.Equal(Rp(96_000_000), line.Amount);
        Assert.Contains("PP 44/2015 Pasal 28(2)", line.Citations.Select(citation => citation.ToString()));
        Assert.DoesNotContain("PP 44/2015 Pasal 32(1)", line.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void A_wage_of_another_segment_is_refused()
    {
        var refused = WorkAccident.Create(Segment.Pu, Deemed, AccidentConsequence.Recovered);

        Refused.Saying(refused, "BPJSTK-JKK-001 Wage", "Dasar upah tidak sesuai dengan penerima upah (PU). [PP 44/2015 Pasal 28(2)]", "The base of the wage is not one of wage earner (PU). [PP 44/2015 Pasal 28(2)]");
        Assert.Equal("PP 44/2015 Pasal 32(1)", WorkAccident.Create(Segment.Pu, Band, AccidentConsequence.Recovered).Errors.Single().Citation!.ToString());
        foreach (var (segment, wage, isGood) in new[]
        {
            (Segment.Pu, Wage(1), true), (Segment.PuNonAsn, Wage(1), true), (Segment.Construction, Wage(1), true), (Segment.Construction, Band, false), (Segment.PuNonAsn, Deemed, false),
            (Segment.Bpu, Band, true), (Segment.BpuEmployer, Band, true), (Segment.Bpu, Wage(1), false), (Segment.BpuEmployer, Deemed, false),
            (Segment.Trainee, Deemed, true), (Segment.Trainee, Wage(1), true), (Segment.Trainee, Band, false),
        })
        {
            Assert.Equal(isGood, WorkAccident.Create(segment, wage, AccidentConsequence.Recovered).IsSuccess);
        }
    }

    [Fact]
    public void Migrant_workers_are_refused_because_their_amounts_are_not_known() => Refused.Saying(
        WorkAccident.Create(Segment.Pmi, Wage(1), AccidentConsequence.Recovered),
        "BPJSTK-BEN-001 Segment",
        "Manfaat pekerja migran mengikuti daftar tersendiri yang angkanya tidak diketahui. [Permenaker 4/2023]",
        "Benefits of migrant workers follow a list of their own, whose amounts are not known. [Permenaker 4/2023]");

    [Fact]
    public void Every_fault_of_an_accident_is_told_at_once()
    {
        var incapacity = Incapacity.Between(Since, Since.PlusDays(2)).Value;

        Refused.With(
            WorkAccident.Create(
                Segment.Bpu,
                Wage(1),
                AccidentConsequence.Death(Since.PlusDays(1)),
                incapacity,
                [AccidentCost.Glasses(Rupiah.Zero), AccidentCost.Dentures(Rp(1)), AccidentCost.HomeCare(Rp(5), Rupiah.FromSen(-1)), AccidentCost.HomeCare(), AccidentCost.OrthosisOrProsthesis(Rupiah.Zero, Rp(5))]),
            "BPJSTK-JKK-001 Wage",
            "BPJSTK-JKK-003 Incapacity",
            "BPJSTK-JKK-005 Costs[0]",
            "BPJSTK-JKK-005 Costs[2]",
            "BPJSTK-JKK-005 Costs[3]",
            "BPJSTK-JKK-005 Costs[4]");
        Assert.True(WorkAccident.Create(Segment.Pu, Wage(1), AccidentConsequence.Death(Since.PlusDays(2)), incapacity, [AccidentCost.HomeCare(Rupiah.Zero, Rp(1)), AccidentCost.OrthosisOrProsthesis(Rp(1))]).IsSuccess);
    }

    [Fact]
    public void Nothing_that_became_of_an_event_is_dated_before_it()
    {
        Refused.With(
            Jkk(Since, AccidentConsequence.Death(Before), incapacity: Incapacity.Between(Before, Before).Value, born: Since.PlusDays(1)),
            "BPJSTK-JKK-002 Incapacity",
            "BPJSTK-JKK-002 Consequence.DiedOn",
            "BPJSTK-BEN-002 BirthDate");
        Assert.True(Jkk(Since, AccidentConsequence.Death(Since), incapacity: Incapacity.Between(Since, Since).Value, born: Since).IsSuccess);
    }

    [Fact]
    public void An_occupational_disease_counts_up_to_three_years_after_employment()
    {
        var ended = new LocalDate(2020, 6, 30);

        Assert.True(Jkk(new(2023, 6, 30), endedOn: ended).IsSuccess);
        Refused.Saying(
            Jkk(new(2023, 7, 1), endedOn: ended),
            "BPJSTK-JKK-007 DiseaseAfterEmploymentEndedOn",
            "Penyakit timbul pada 2023-07-01, lebih dari 3 tahun sejak hubungan kerja berakhir pada 2020-06-30. [PP 44/2015 Pasal 48(2)]",
            "The disease appeared on 2023-07-01, more than 3 years after employment ended on 2020-06-30. [PP 44/2015 Pasal 48(2)]");
    }

    [Fact]
    public void Missing_facts_throw()
    {
        Assert.Throws<ArgumentNullException>("wage", () => WorkAccident.Create(Segment.Pu, null!, AccidentConsequence.Recovered));
        Assert.Throws<ArgumentNullException>("consequence", () => WorkAccident.Create(Segment.Pu, Wage(1), null!));
        Assert.Throws<ArgumentOutOfRangeException>("segment", () => WorkAccident.Create((Segment)99, Wage(1), AccidentConsequence.Recovered));
        Assert.Throws<ArgumentNullException>("accident", () => JkkCalculator.On(Since).Value.Calculate(null!));
        Assert.Throws<ArgumentNullException>("wage", () => BenefitWage.Of(null!));
    }

    [Fact]
    public void An_accident_with_another_wage_is_the_same_one()
    {
        var child = WholeChild(Since);
        var accident = WorkAccident.Create(
            Segment.Pu, Wage(1), AccidentConsequence.Death(Since), Incapacity.Between(Since, Since).Value, [AccidentCost.Glasses(Rp(1))], [child], true, Since.PlusDays(1), Before).Value;
        var other = accident.WithWage(Wage(2)).Value;

        Assert.Equal(ExactRupiah.From(Rp(2)), other.Wage.Exact);
        Assert.Equal(
            (accident.Segment, accident.Consequence, accident.Incapacity, accident.Costs, accident.Children, accident.IsAdvisedToReturnToWork, accident.DiseaseAfterEmploymentEndedOn, accident.BirthDate),
            (other.Segment, other.Consequence, other.Incapacity, other.Costs, other.Children, other.IsAdvisedToReturnToWork, other.DiseaseAfterEmploymentEndedOn, other.BirthDate));
        Assert.Equal("BPJSTK-JKK-001", accident.WithWage(Deemed).Errors.Single().Code.Id);
    }

    private static Outcome<BenefitStatement> Calculate(Segment segment, BenefitWage wage, AccidentConsequence consequence) =>
        JkkCalculator.On(Since).Then(calculator => WorkAccident.Create(segment, wage, consequence).Then(calculator.Calculate));
}
