using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jkp;

public sealed class JkpEmployerDebtTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    private static Rupiah Rp(long rupiah) => Rupiah.FromRupiah(rupiah);

    private static JkpDismissal Dismissal(LocalDate on, long wage) => JkpDismissal.Create(new(1990, 1, 1), on, EmploymentRelation.Permanent, EmploymentEnd.ByEmployer, Rp(wage), ContributionMonths.None).Value;

    [Fact]
    public void Who_was_not_enrolled_is_owed_the_cash_at_once_and_training()
    {
        var debt = JkpEmployerDebts.NotEnrolled(Dismissal(Day, 8_000_000), EmployerScale.Small).Value;

        Assert.Equal((Rupiah.Zero, Rp(18_000_000), Rp(2_400_000), false, Confidence.Inferred), (debt.AgencyPays, debt.EmployerOwes, debt.TrainingLimit, debt.IsRefundable, debt.Confidence));
        Assert.Equal("PP 37/2021 Pasal 37(1)", debt.Citations[0].ToString());
        Assert.Equal("month 1: the agency pays IDR 0.00, the employer owes IDR 3,000,000.00", debt.ToText(Language.English).First());
        Assert.StartsWith(
            "the worker was not enrolled: the cash at once, and training: the agency pays IDR 0.00, the employer owes IDR 18,000,000.00, training worth at most IDR 2,400,000.00 [PP 37/2021 Pasal 37(1); ",
            debt.ToText(Language.English).Last(),
            StringComparison.Ordinal);
        Assert.Equal("bulan ke-1: BPJS Ketenagakerjaan membayar Rp0,00, pemberi kerja membayar Rp3.000.000,00", debt.ToText(Language.Indonesian).First());
        Assert.Contains("pekerja tidak diikutsertakan: uang tunai sekaligus dan pelatihan: ", debt.ToText(Language.Indonesian).Last(), StringComparison.Ordinal);
        Assert.Contains(", pelatihan senilai paling banyak Rp2.400.000,00 [", debt.ToText(Language.Indonesian).Last(), StringComparison.Ordinal);

        // At once: the law of the day of the dismissal for all months.
        Assert.Equal(Rp(10_500_000), JkpEmployerDebts.NotEnrolled(Dismissal(new(2025, 2, 6), 5_000_000), EmployerScale.Large).Value.EmployerOwes);
        Assert.Equal(Rp(18_000_000), JkpEmployerDebts.NotEnrolled(Dismissal(new(2025, 2, 7), 5_000_000), EmployerScale.Medium).Value.EmployerOwes);
    }

    [Fact]
    public void A_micro_employer_is_exempt()
    {
        Assert.Equal(
            "BPJSTK-JKP-010 Scale: A micro employer is exempt from paying the benefits of JKP. [PP 37/2021 Pasal 37(2)]",
            Assert.Single(JkpEmployerDebts.NotEnrolled(Dismissal(Day, 1), EmployerScale.Micro).Errors).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => JkpEmployerDebts.NotEnrolled(Dismissal(Day, 1), (EmployerScale)9));
        Assert.Throws<ArgumentNullException>("dismissal", () => JkpEmployerDebts.NotEnrolled(null!, EmployerScale.Large));
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(JkpEmployerDebts.NotEnrolled(Dismissal(new(2021, 2, 1), 1), EmployerScale.Large).Errors).Code.Id);
    }

    [Fact]
    public void Who_was_under_reported_is_owed_the_difference_up_to_the_cap()
    {
        var debt = JkpEmployerDebts.UnderReported(Dismissal(new(2024, 12, 10), 3_000_000), Rp(8_000_000), new(2024, 12, 10)).Value;

        Assert.Equal([Rp(1_350_000), Rp(1_350_000), Rp(1_800_000)], debt.Lines.Take(3).Select(line => line.AgencyPays));
        Assert.Equal([Rp(900_000), Rp(900_000), Rp(1_200_000)], debt.Lines.Take(3).Select(line => line.EmployerOwes));
        Assert.Equal((Rp(9_900_000), Rp(6_600_000), null, false), (debt.AgencyPays, debt.EmployerOwes, debt.TrainingLimit, debt.IsRefundable));
        Assert.Equal([1, 2, 3, 4, 5, 6], debt.Lines.Select(line => line.Month));
        Assert.Equal("PP 37/2021 Pasal 23", debt.Citations[0].ToString());
        Assert.Equal("the wage was reported too low: what is missing, at once", debt.Reason.English);
        Assert.Equal("upah dilaporkan terlalu rendah: kekurangan sekaligus", debt.Reason.Indonesian);
        Assert.Equal(Confidence.Inferred, debt.Confidence);
        Assert.Equal(Confidence.Confirmed, JkpEmployerDebts.UnderReported(Dismissal(Day, 5_000_000), Rp(5_000_001), Day).Value.Confidence);
        Assert.Equal(Rupiah.Zero, JkpEmployerDebts.UnderReported(Dismissal(Day, 5_000_000), Rp(5_000_001), Day).Value.EmployerOwes);
        Assert.DoesNotContain("training", debt.ToText(Language.English).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_short_and_what_is_before_the_dismissal_is_refused()
    {
        Assert.Equal(
            "BPJSTK-JKP-011 ActualWage: The true wage of IDR 2.00 is not above the IDR 2.00 that was reported; nothing is short. [PP 37/2021 Pasal 23]",
            Assert.Single(JkpEmployerDebts.UnderReported(Dismissal(Day, 2), Rp(2), Day).Errors).ToString());
        Assert.Equal("BPJSTK-JKP-005", Assert.Single(JkpEmployerDebts.UnderReported(Dismissal(Day, 2), Rp(3), Day.PlusDays(-1)).Errors).Code.Id);
        Assert.Equal("BPJSTK-JKP-005", Assert.Single(JkpEmployerDebts.PaidFirst(Dismissal(Day, 2), Day.PlusDays(-1)).Errors).Code.Id);
        Assert.Throws<ArgumentNullException>("dismissal", () => JkpEmployerDebts.UnderReported(null!, Rp(3), Day));
        Assert.Throws<ArgumentNullException>("dismissal", () => JkpEmployerDebts.PaidFirst(null!, Day));
    }

    [Fact]
    public void An_employer_in_arrears_pays_first_and_is_refunded()
    {
        var debt = JkpEmployerDebts.PaidFirst(Dismissal(Day, 4_000_000), Day).Value;

        Assert.Equal((Rupiah.Zero, Rp(14_400_000), true, null), (debt.AgencyPays, debt.EmployerOwes, debt.IsRefundable, debt.TrainingLimit));
        Assert.Equal(["PP 37/2021 Pasal 39(3)", "PP 37/2021 Pasal 39(4)"], debt.Citations.Take(2).Select(citation => citation.ToString()));
        Assert.Equal("contributions are in arrears: paid first, refunded once arrears and fines are settled", debt.Reason.English);
        Assert.Equal("iuran menunggak: dibayar lebih dahulu, diganti setelah tunggakan dan denda lunas", debt.Reason.Indonesian);
        Assert.Equal(Rp(1), JkpEmployerDebts.PaidFirst(Dismissal(Day, 1), Day, policies: PolicySet.Default.With(Rounding.HalfUpToRupiah)).Value.Lines[0].EmployerOwes);
    }
}
