using System.ComponentModel;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain.Tests.Guards;

public class GuardTests
{
    [Fact]
    public void Null_is_refused_by_the_name_of_the_argument()
    {
        string? wage = null;

        var refusal = Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(wage));

        Assert.Equal("wage", refusal.ParamName);
    }

    [Fact]
    public void What_is_not_null_is_returned()
    {
        var input = new object();

        Assert.Same(input, Guard.Against.Null(input));
    }

    [Fact]
    public void A_text_without_characters_is_refused_by_the_name_of_the_argument()
    {
        string? missing = null;
        var empty = string.Empty;

        Assert.Equal("missing", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullOrEmpty(missing)).ParamName);
        Assert.Equal("empty", Assert.Throws<ArgumentException>(() => Guard.Against.NullOrEmpty(empty)).ParamName);
        Assert.Equal(" ", Guard.Against.NullOrEmpty(" "));
    }

    [Fact]
    public void A_text_of_white_space_is_refused_by_the_name_of_the_argument()
    {
        string? missing = null;
        var blank = " \t";

        Assert.Equal("missing", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullOrWhiteSpace(missing)).ParamName);
        Assert.Equal("blank", Assert.Throws<ArgumentException>(() => Guard.Against.NullOrWhiteSpace(blank)).ParamName);
        Assert.Equal(" a ", Guard.Against.NullOrWhiteSpace(" a "));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Both_ends_belong_to_a_range(int input) => Assert.Equal(input, Guard.Against.OutOfRange(input, nameof(input), 1, 5));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_value_beside_its_range_is_refused_by_the_name_of_the_argument(int input)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.OutOfRange(input, "months", 1, 5));

        Assert.Equal("months", refusal.ParamName);
    }

    [Fact]
    public void A_count_starts_at_one()
    {
        var count = 0;

        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.NegativeOrZero(count)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.NegativeOrZero(-1));
        Assert.Equal(1, Guard.Against.NegativeOrZero(1));
    }

    [Fact]
    public void A_number_that_is_no_member_of_its_enumeration_is_refused_by_the_name_of_the_argument()
    {
        var language = (Language)9;

        var refusal = Assert.Throws<InvalidEnumArgumentException>(() => Guard.Against.EnumOutOfRange(language));

        Assert.Equal("language", refusal.ParamName);
        Assert.Contains("9", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Language", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Language.English, Guard.Against.EnumOutOfRange(Language.English));
    }
}
