using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Participants;

public class WageEarnerTests
{
    [Fact]
    public void A_wage_earner_keeps_what_was_given()
    {
        var earner = WageEarner.Create(Facts.Wage, RiskClass.High, ProgramBundle.JkkJkmJht).Value;

        Assert.Same(Facts.Wage, earner.Wage);
        Assert.Equal(RiskClass.High, earner.RiskClass);
        Assert.Equal(ProgramBundle.JkkJkmJht, earner.Programs);
        Assert.Equal(Segment.Pu, earner.Segment);
        Assert.Equal(500_000_000, earner.Sen);
        Assert.Equal(1, earner.Divisor);
    }

    [Fact]
    public void A_wage_earner_of_a_state_organiser_is_of_its_own_segment() =>
        Assert.Equal(Segment.PuNonAsn, WageEarner.Create(Facts.Wage, RiskClass.VeryLow, ProgramBundle.JkkJkm, Segment.PuNonAsn).Value.Segment);

    [Theory]
    [InlineData(Segment.Pu)]
    [InlineData(Segment.PuNonAsn)]
    public void A_wage_earner_has_jkk_and_jkm_and_what_the_other_programs_ask_for(Segment segment)
    {
        foreach (var bundle in Facts.Bundles)
        {
            var hasJht = bundle.Contains(SocialProgram.Jht);
            var expected = bundle.Contains(SocialProgram.Jkk)
                && bundle.Contains(SocialProgram.Jkm)
                && (hasJht || !bundle.Contains(SocialProgram.Jp))
                && (!bundle.Contains(SocialProgram.Jkp) || (hasJht && segment == Segment.Pu));

            Assert.Equal(expected, WageEarner.Create(Facts.Wage, RiskClass.Low, bundle, segment).IsSuccess);
        }
    }

    [Fact]
    public void A_missing_program_is_named_in_the_refusal() => Refused.Saying(
        WageEarner.Create(Facts.Wage, RiskClass.Low, Facts.Bundle("JKK+JHT")),
        "BPJSTK-BND-002 Programs",
        "JKM wajib bagi penerima upah (PU). [Perpres 109/2013 Pasal 6]",
        "JKM is mandatory for wage earner (PU). [Perpres 109/2013 Pasal 6]");

    [Fact]
    public void Jkp_is_closed_to_a_state_organiser() => Refused.Saying(
        WageEarner.Create(Facts.Wage, RiskClass.Low, Facts.AllFive, Segment.PuNonAsn),
        "BPJSTK-BND-003 Programs",
        "JKP tertutup bagi penerima upah penyelenggara negara non-ASN. [Perpres 109/2013 Pasal 6]",
        "JKP is closed to wage earner of a state organiser outside the civil service. [Perpres 109/2013 Pasal 6]");

    [Fact]
    public void Jp_without_jht_is_refused() => Refused.Saying(
        WageEarner.Create(Facts.Wage, RiskClass.Low, Facts.Bundle("JKK+JKM+JP")),
        "BPJSTK-BND-004 Programs",
        "JP tidak dapat diikuti tanpa JHT. [Perpres 109/2013 Pasal 6]",
        "JP can't be joined without JHT. [Perpres 109/2013 Pasal 6]");

    [Fact]
    public void Jkp_without_jht_is_refused() => Refused.Saying(
        WageEarner.Create(Facts.Wage, RiskClass.Low, Facts.Bundle("JKK+JKM+JKP")),
        "BPJSTK-BND-007 Programs",
        "JKP mensyaratkan JHT. [PP 37/2021 Pasal 4(3)]",
        "JKP requires JHT. [PP 37/2021 Pasal 4(3)]");

    [Fact]
    public void All_faults_of_a_wage_earner_are_told_at_once()
    {
        var outcome = WageEarner.Create(Facts.Wage, RiskClass.None, Facts.Bundle("JP+JKP"), Segment.PuNonAsn);

        Refused.With(
            outcome,
            "BPJSTK-RISK-001 RiskClass",
            "BPJSTK-BND-002 Programs",
            "BPJSTK-BND-002 Programs",
            "BPJSTK-BND-003 Programs",
            "BPJSTK-BND-004 Programs",
            "BPJSTK-BND-007 Programs");
        Assert.StartsWith("JKK is mandatory", outcome.Errors[1].ToText(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("JKM is mandatory", outcome.Errors[2].ToText(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    public void A_risk_class_that_does_not_exist_is_refused(int number) => Refused.Saying(
        WageEarner.Create(Facts.Wage, (RiskClass)number, ProgramBundle.JkkJkm),
        "BPJSTK-RISK-001 RiskClass",
        $"Tingkat risiko \"{number}\" tidak dikenal; tulis I sampai V atau 1 sampai 5. [PP 44/2015 Pasal 16(1)]",
        $"There is no risk class \"{number}\"; write I to V or 1 to 5. [PP 44/2015 Pasal 16(1)]");

    [Fact]
    public void A_segment_without_wages_is_a_programming_error()
    {
        foreach (var segment in Enum.GetValues<Segment>().Except([Segment.Pu, Segment.PuNonAsn]).Append((Segment)7))
        {
            var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => WageEarner.Create(Facts.Wage, RiskClass.Low, ProgramBundle.JkkJkm, segment));

            Assert.Equal("segment", thrown.ParamName);
            Assert.StartsWith("A wage earner is PU or PU non-ASN.", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_wage_is_a_programming_error()
    {
        Assert.Throws<ArgumentNullException>("wage", () => WageEarner.Create(null!, RiskClass.Low, ProgramBundle.JkkJkm));
        Assert.Throws<ArgumentNullException>("wage", () => WageEarner.CreateOwnerWithJkmElsewhere(null!, RiskClass.Low, Facts.Jkk));
    }

    [Theory]
    [InlineData("JKK")]
    [InlineData("JKK+JHT")]
    [InlineData("JKK+JHT+JP")]
    public void An_owner_with_jkm_in_another_company_has_jkk_here(string programs)
    {
        var owner = WageEarner.CreateOwnerWithJkmElsewhere(Facts.Wage, RiskClass.Medium, Facts.Bundle(programs)).Value;

        Assert.Equal(programs, owner.Programs.ToString());
        Assert.Equal(Segment.Pu, owner.Segment);
        Assert.Equal(RiskClass.Medium, owner.RiskClass);
        Assert.Same(Facts.Wage, owner.Wage);
    }

    [Fact]
    public void An_owner_has_jkm_in_one_company_only() => Refused.Saying(
        WageEarner.CreateOwnerWithJkmElsewhere(Facts.Wage, RiskClass.Medium, ProgramBundle.JkkJkm),
        "BPJSTK-BND-008 Programs",
        "JKM pemilik beberapa perusahaan sudah diikuti pada perusahaan lain. [PP 44/2015 Pasal 15(2)]",
        "The owner of several companies already has JKM in another of them. [PP 44/2015 Pasal 15(2)]");

    [Fact]
    public void An_owner_without_jkm_here_has_no_jkp_here() => Refused.Saying(
        WageEarner.CreateOwnerWithJkmElsewhere(Facts.Wage, RiskClass.Medium, Facts.Bundle("JKK+JHT+JP+JKP")),
        "BPJSTK-BND-009 Programs",
        "JKP mensyaratkan JKM. [PP 37/2021 Pasal 4(3)]",
        "JKP requires JKM. [PP 37/2021 Pasal 4(3)]");

    [Fact]
    public void All_faults_of_an_owner_are_told_at_once()
    {
        Refused.With(
            WageEarner.CreateOwnerWithJkmElsewhere(Facts.Wage, RiskClass.None, Facts.Bundle("JKM+JP")),
            "BPJSTK-BND-008 Programs",
            "BPJSTK-RISK-001 RiskClass",
            "BPJSTK-BND-002 Programs",
            "BPJSTK-BND-004 Programs");
        Refused.With(
            WageEarner.CreateOwnerWithJkmElsewhere(Facts.Wage, RiskClass.Low, Facts.Bundle("JKP")),
            "BPJSTK-BND-009 Programs",
            "BPJSTK-BND-002 Programs",
            "BPJSTK-BND-007 Programs");
    }

    [Fact]
    public void An_owner_with_jkm_elsewhere_has_jkk_alone_or_with_jht_and_jp()
    {
        var accepted = Facts.Bundles.Where(bundle => WageEarner.CreateOwnerWithJkmElsewhere(Facts.Wage, RiskClass.Low, bundle).IsSuccess);

        Assert.Equal(["JKK", "JKK+JHT", "JKK+JHT+JP"], accepted.Select(bundle => bundle.ToString()).Order(StringComparer.Ordinal));
    }
}
