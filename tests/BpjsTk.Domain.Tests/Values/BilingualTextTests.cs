namespace BpjsTk.Domain.Tests.Values;

public sealed class BilingualTextTests
{
    private static readonly BilingualText Wage = new("upah", "wage");

    [Fact]
    public void The_text_stands_in_both_languages()
    {
        Assert.Equal("upah", Wage.In(Language.Indonesian));
        Assert.Equal("wage", Wage.In(Language.English));
        Assert.Equal("wage", Wage.ToString());
        Assert.Equal(new BilingualText("upah", "wage"), Wage);
        Assert.NotEqual(new BilingualText("gaji", "wage"), Wage);
    }

    [Fact]
    public void An_unknown_language_has_no_text() => Assert.Throws<ArgumentOutOfRangeException>("language", () => Wage.In((Language)2));
}
