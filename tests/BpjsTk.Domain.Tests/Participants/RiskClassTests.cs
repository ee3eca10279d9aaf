using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Tests.Participants;

public class RiskClassTests
{
    [Theory]
    [InlineData(1, "I", RiskClass.VeryLow, "sangat rendah", "very low")]
    [InlineData(2, "II", RiskClass.Low, "rendah", "low")]
    [InlineData(3, "III", RiskClass.Medium, "sedang", "medium")]
    [InlineData(4, "IV", RiskClass.High, "tinggi", "high")]
    [InlineData(5, "V", RiskClass.VeryHigh, "sangat tinggi", "very high")]
    public void A_risk_class_has_a_number_a_numeral_and_a_name(int number, string roman, RiskClass riskClass, string indonesian, string english)
    {
        Assert.Equal(riskClass, RiskClasses.FromNumber(number).Value);
        Assert.Equal(riskClass, RiskClasses.FromText(roman).Value);
        Assert.Equal(riskClass, RiskClasses.FromText($"{number}").Value);
        Assert.Equal(roman, RiskClasses.Roman(riskClass));
        Assert.Equal(new BilingualText(indonesian, english), RiskClasses.Name(riskClass));
        Assert.True(RiskClasses.IsValid(riskClass));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    public void There_are_five_risk_classes(int number)
    {
        Refused.Saying(
            RiskClasses.FromNumber(number),
            "BPJSTK-RISK-001 RiskClass",
            $"Tingkat risiko \"{number}\" tidak dikenal; tulis I sampai V atau 1 sampai 5. [PP 44/2015 Pasal 16(1)]",
            $"There is no risk class \"{number}\"; write I to V or 1 to 5. [PP 44/2015 Pasal 16(1)]");
        Assert.False(RiskClasses.IsValid((RiskClass)number));
        Assert.Throws<ArgumentOutOfRangeException>("riskClass", () => RiskClasses.Roman((RiskClass)number));
        Assert.Throws<ArgumentOutOfRangeException>("riskClass", () => RiskClasses.Name((RiskClass)number));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("12")]
    [InlineData("1 ")]
    [InlineData("VI")]
    [InlineData("IIII")]
    [InlineData("v")]
    [InlineData("\u0661")]
    public void A_text_of_no_risk_class_is_refused(string? text) => Refused.Saying(
        RiskClasses.FromText(text),
        "BPJSTK-RISK-001 RiskClass",
        $"Tingkat risiko \"{text}\" tidak dikenal; tulis I sampai V atau 1 sampai 5. [PP 44/2015 Pasal 16(1)]",
        $"There is no risk class \"{text}\"; write I to V or 1 to 5. [PP 44/2015 Pasal 16(1)]");
}
