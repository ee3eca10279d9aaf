using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using static BpjsTk.Domain.Tests.Benefits.GivenAccident;
using Refused = BpjsTk.Domain.Tests.Participants.Refused;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>What the agency pays and what the employer owes when a wage was reported too low.</summary>
public class ShortfallTests
{
    [Fact]
    public void The_employer_owes_what_the_true_wage_gives_more()
    {
        var shortfall = Shortfall.Of(Death(3_000_000), Death(5_000_000)).Value;
        var death = shortfall.Lines.Single(line => line.Kind == BenefitKind.AccidentalDeath);

        Assert.Equal((Rp(144_000_000), Rp(240_000_000), Rp(96_000_000)), (death.AgencyPays, death.Due, death.EmployerOwes));
        Assert.Equal((Rp(166_000_000), Rp(96_000_000)), (shortfall.AgencyPays, shortfall.EmployerOwes));
        Assert.Equal("PP 44/2015 Pasal 32(2)", shortfall.Citation.ToString());
        Assert.Equal([BenefitKind.MedicalCare, BenefitKind.AccidentalDeath, BenefitKind.Funeral, BenefitKind.Periodic], shortfall.Lines.Select(line => line.Kind));
        Assert.Equal(Rupiah.Zero, shortfall.Lines.Single(line => line.Kind == BenefitKind.Funeral).EmployerOwes);
        Assert.Equal(Rupiah.Zero, Shortfall.Of(Death(5), Death(5)).Value.EmployerOwes);
    }

    [Fact]
    public void A_reported_wage_above_the_true_one_is_no_shortfall() => Refused.Saying(
        Shortfall.Of(Death(5_000_000), Death(3_000_000)),
        "BPJSTK-BEN-004 Reported",
        "santunan kematian menurut upah yang dilaporkan (Rp240.000.000,00) melebihi yang menurut upah sebenarnya (Rp144.000.000,00). [PP 44/2015 Pasal 32(2)]",
        "death by work accident by the reported wage (IDR 240,000,000.00) is more than by the true wage (IDR 144,000,000.00). [PP 44/2015 Pasal 32(2)]");

    [Fact]
    public void Statements_of_different_events_readings_laws_or_programs_are_not_compared()
    {
        var other = JkkCalculator.On(Since, LawBook.Default.With(LawParameters.JkkFuneral, new(Since, Rp(1), [Citation.FromText("PP 44/2015")])))
            .Then(calculator => WorkAccident.Create(Segment.Pu, Wage(5_000_000), AccidentConsequence.Death(Since)).Then(calculator.Calculate)).Value;

        Refused.With(Shortfall.Of(Jkk(Before, AccidentConsequence.Death(Before)).Value, Death(5_000_000)), "BPJSTK-BEN-003 Due");
        Refused.With(Shortfall.Of(Jkk(Since, AccidentConsequence.Death(Since), policies: PolicySet.Default.With(Rounding.DownToRupiah)).Value, Death(5_000_000)), "BPJSTK-BEN-003 Due");
        Refused.With(Shortfall.Of(Death(5_000_000), other), "BPJSTK-BEN-003 Due");
        Refused.With(Shortfall.Of(Jkm(Since).Value, Death(5_000_000)), "BPJSTK-BEN-003 Due");
        Refused.Saying(
            Shortfall.Of(Jkm(Since).Value, Jkm(Since).Value),
            "BPJSTK-BEN-005 Due",
            "Upah tidak menentukan manfaat JKM, atau tidak ada aturan kekurangannya.",
            "The wage does not decide JKM, or no rule on its shortfall is known.");
        Assert.Throws<ArgumentNullException>("reported", () => Shortfall.Of(null!, other));
        Assert.Throws<ArgumentNullException>("due", () => Shortfall.Of(other, null!));
        Assert.True(other.UsesSuppliedLaw);
    }

    private static BenefitStatement Death(long wage) => Jkk(Since, AccidentConsequence.Death(Since), wage).Value;
}
