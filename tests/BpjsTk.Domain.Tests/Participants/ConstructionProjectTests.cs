using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Tests.Participants;

public class ConstructionProjectTests
{
    [Fact]
    public void A_project_keeps_its_contract_value()
    {
        Assert.Equal(Rupiah.FromSen(1), ConstructionProject.Create(Rupiah.FromSen(1)).Value.ContractValue);
        Assert.Equal(Rupiah.MaxValue, ConstructionProject.Create(Rupiah.MaxValue).Value.ContractValue);
    }

    [Theory]
    [InlineData("0.00", "Rp0,00", "IDR 0.00")]
    [InlineData("-0.01", "-Rp0,01", "-IDR 0.01")]
    public void A_contract_value_is_above_zero(string value, string indonesian, string english) => Refused.Saying(
        ConstructionProject.Create(Rupiah.FromText(value).Value),
        "BPJSTK-CON-001 ContractValue",
        $"Nilai kontrak {indonesian} harus lebih dari nol. [PP 44/2015 Pasal 54(2)]",
        $"The contract value {english} must be above zero. [PP 44/2015 Pasal 54(2)]");

    [Theory]
    [InlineData("555000000.00", "11%", Rounding.HalfUpToSen, "500000000.00")]
    [InlineData("550000000.00", "10%", Rounding.HalfUpToSen, "500000000.00")]
    [InlineData("555000000.00", "0%", Rounding.HalfUpToSen, "555000000.00")]
    [InlineData("100.00", "11%", Rounding.HalfUpToSen, "90.09")]
    [InlineData("100.00", "11%", Rounding.HalfUpToRupiah, "90.00")]
    [InlineData("100.00", "12%", Rounding.HalfUpToSen, "89.29")]
    [InlineData("100.00", "12%", Rounding.DownToRupiah, "89.00")]
    [InlineData("100.00", "12%", Rounding.UpToRupiah, "90.00")]
    [InlineData("1.01", "100%", Rounding.HalfUpToSen, "0.51")]
    [InlineData("92233720368547758.07", "0%", Rounding.HalfUpToSen, "92233720368547758.07")]
    public void A_contract_value_with_vat_is_divided_by_one_plus_the_rate(string withVat, string rate, Rounding rounding, string before) => Assert.Equal(
        before,
        ConstructionProject.CreateWithVat(Rupiah.FromText(withVat).Value, Rate.FromText(rate).Value, rounding).Value.ContractValue.ToString());

    [Theory]
    [InlineData("0.00", Rounding.HalfUpToSen)]
    [InlineData("-1.00", Rounding.HalfUpToSen)]
    [InlineData("0.99", Rounding.DownToRupiah)]
    public void A_contract_value_with_vat_leaves_more_than_zero(string withVat, Rounding rounding) => Refused.With(
        ConstructionProject.CreateWithVat(Rupiah.FromText(withVat).Value, Rate.FromPercent(11), rounding),
        "BPJSTK-CON-001 ContractValue");

    [Fact]
    public void A_rate_of_vat_is_not_negative() => Refused.Saying(
        ConstructionProject.CreateWithVat(Rupiah.FromRupiah(100), Rate.FromPercent(-0.0001m), Rounding.HalfUpToSen),
        "BPJSTK-CON-002 VatRate",
        "Tarif PPN -0,0001% tidak boleh negatif.",
        "The rate of value added tax -0.0001% may not be negative.");

    [Fact]
    public void A_value_rounded_up_beyond_the_largest_does_not_fit() =>
        Assert.Throws<OverflowException>(() => ConstructionProject.CreateWithVat(Rupiah.MaxValue, Rate.Zero, Rounding.UpToRupiah));

    [Fact]
    public void A_rounding_that_does_not_exist_is_a_programming_error() => Assert.Throws<ArgumentOutOfRangeException>(
        "rounding",
        () => ConstructionProject.CreateWithVat(Rupiah.FromRupiah(100), Rate.FromPercent(11), (Rounding)99));
}
