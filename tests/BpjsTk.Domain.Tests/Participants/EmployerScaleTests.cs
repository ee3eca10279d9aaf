using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>The rows of the table of employer sizes, on both sides of every limit and of 2 February 2021.</summary>
public class EmployerScaleTests
{
    private static readonly LocalDate Raised = new(2021, 2, 2);

    public static TheoryData<long, EmployerScale, EmployerScale> ByLimits(long micro, long small, long medium) => new()
    {
        { micro, EmployerScale.Micro, EmployerScale.Small },
        { small, EmployerScale.Small, EmployerScale.Medium },
        { medium, EmployerScale.Medium, EmployerScale.Large },
    };

    [Theory]
    [MemberData(nameof(ByLimits), 2_000_000_000L, 15_000_000_000L, 50_000_000_000L)]
    public void Annual_sales_of_an_existing_business_since_2021(long limit, EmployerScale to, EmployerScale over) =>
        BothSides(EmployerScales.BySales, Raised, limit, to, over, "PP 7/2021 Pasal 35");

    [Theory]
    [MemberData(nameof(ByLimits), 1_000_000_000L, 5_000_000_000L, 10_000_000_000L)]
    public void Capital_of_a_new_business_since_2021(long limit, EmployerScale to, EmployerScale over) =>
        BothSides(EmployerScales.ByCapital, Raised, limit, to, over, "PP 7/2021 Pasal 35");

    [Theory]
    [MemberData(nameof(ByLimits), 300_000_000L, 2_500_000_000L, 50_000_000_000L)]
    public void Annual_sales_before_2021(long limit, EmployerScale to, EmployerScale over) =>
        BothSides(EmployerScales.BySales, Raised.PlusDays(-1), limit, to, over, "UU 20/2008 Pasal 6");

    [Theory]
    [MemberData(nameof(ByLimits), 50_000_000L, 500_000_000L, 10_000_000_000L)]
    public void Net_worth_before_2021(long limit, EmployerScale to, EmployerScale over) =>
        BothSides(EmployerScales.ByCapital, Raised.PlusDays(-1), limit, to, over, "UU 20/2008 Pasal 6");

    [Fact]
    public void An_employer_without_sales_or_capital_is_micro()
    {
        Assert.Equal(EmployerScale.Micro, EmployerScales.BySales(Rupiah.Zero, Raised).Value.Scale);
        Assert.Equal(EmployerScale.Micro, EmployerScales.ByCapital(Rupiah.Zero, Raised).Value.Scale);
    }

    [Fact]
    public void A_negative_measure_is_refused()
    {
        Refused.Saying(
            EmployerScales.BySales(Rupiah.FromSen(-1), Raised),
            "BPJSTK-EMP-001 AnnualSales",
            "Nilai -Rp0,01 tidak boleh negatif.",
            "The amount -IDR 0.01 may not be negative.");
        Refused.With(EmployerScales.ByCapital(Rupiah.FromSen(-1), Raised), "BPJSTK-EMP-001 Capital");
    }

    [Fact]
    public void Sizes_are_not_known_before_the_act_of_2008()
    {
        Refused.With(EmployerScales.BySales(Rupiah.Zero, new(2008, 7, 3)), "BPJSTK-LAW-001 ");
        Refused.With(EmployerScales.ByCapital(Rupiah.Zero, new(2008, 7, 3)), "BPJSTK-LAW-001 ");
        Assert.True(EmployerScales.BySales(Rupiah.Zero, new(2008, 7, 4)).IsSuccess);
    }

    [Fact]
    public void A_book_of_ones_own_brings_its_own_limits()
    {
        var limits = new EmployerScaleLimits(Rupiah.FromRupiah(1), Rupiah.FromRupiah(2), Rupiah.FromRupiah(3));
        var book = LawBook.Default.With(LawParameters.EmployerScaleSales, new Ruling<EmployerScaleLimits>(new(2030, 1, 1), limits, [Citation.FromText("PP 7/2021 Pasal 35")]));

        Assert.Equal(EmployerScale.Large, EmployerScales.BySales(Rupiah.FromRupiah(4), new(2030, 1, 1), book).Value.Scale);
        Assert.Equal(EmployerScale.Micro, EmployerScales.ByCapital(Rupiah.FromRupiah(4), new(2030, 1, 1), book).Value.Scale);
    }

    [Fact]
    public void An_employer_keeps_what_was_given()
    {
        var employer = Employer.Create(EmployerScale.Small, RiskClass.VeryHigh).Value;
        var organiser = Employer.CreateStateOrganiser(RiskClass.VeryLow).Value;

        Assert.Equal((Segment.Pu, EmployerScale.Small, RiskClass.VeryHigh), (employer.Segment, employer.Scale!.Value, employer.RiskClass));
        Assert.Equal((Segment.PuNonAsn, RiskClass.VeryLow), (organiser.Segment, organiser.RiskClass));
        Assert.Null(organiser.Scale);
    }

    [Fact]
    public void An_employer_has_a_size_and_a_risk_class_that_exist()
    {
        Refused.With(Employer.Create(EmployerScale.Small, RiskClass.None), "BPJSTK-RISK-001 RiskClass");
        Refused.With(Employer.CreateStateOrganiser((RiskClass)6), "BPJSTK-RISK-001 RiskClass");
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => Employer.Create((EmployerScale)4, RiskClass.Low));
    }

    private static void BothSides(Func<Rupiah, LocalDate, LawBook?, Outcome<EmployerScaleFinding>> measure, LocalDate date, long limit, EmployerScale to, EmployerScale over, string citation)
    {
        var atLimit = measure(Rupiah.FromRupiah(limit), date, null).Value;

        Assert.Equal(to, atLimit.Scale);
        Assert.Equal(over, measure(Rupiah.FromSen((limit * 100) + 1), date, null).Value.Scale);
        Assert.Equal(citation, atLimit.Ruling.Citations[0].ToString());
    }
}
