using BpjsTk.Domain.Identity;

namespace BpjsTk.Domain.Tests.Identity;

public sealed class IdentifierShapeTests
{
    [Fact]
    public void A_shape_is_written_as_a_pattern()
    {
        Assert.Equal("[0-9]{11}", IdentifierShape.OfDigits(11, 11).ToString());
        Assert.Equal("[0-9]{1,64}", IdentifierShape.OfDigits(1, 64).ToString());
        Assert.Equal("[A-Z0-9]{10,15}", IdentifierShape.OfLettersAndDigits(10, 15).ToString());
        Assert.Equal("[A-Z]{1,2}[0-9]{6,7}", IdentifierShape.OfLettersThenDigits(1, 2, 6, 7).ToString());
        Assert.Equal("[A-Z]{0,2}[0-9]{1,3}", IdentifierShape.OfLettersThenDigits(0, 2, 1, 3).ToString());
        Assert.Equal("[A-Z]{3}", IdentifierShape.OfLettersThenDigits(3, 3, 0, 0).ToString());
    }

    [Fact]
    public void A_shape_knows_its_lengths()
    {
        var mixed = IdentifierShape.OfLettersThenDigits(1, 2, 6, 8);
        Assert.Equal((7, 10), (mixed.MinimumLength, mixed.MaximumLength));
        var free = IdentifierShape.OfLettersAndDigits(3, 5);
        Assert.Equal((3, 5), (free.MinimumLength, free.MaximumLength));
    }

    [Theory]
    [InlineData("AB123", true)]
    [InlineData("ab123", true)]
    [InlineData("A12", true)]
    [InlineData("Z99", true)]
    [InlineData("A1", false)]
    [InlineData("AB1234", false)]
    [InlineData("ABC123", false)]
    [InlineData("123", false)]
    [InlineData("A1B2", false)]
    [InlineData("A12B", false)]
    [InlineData("A-12", false)]
    [InlineData("A１２", false)]
    [InlineData("Ä12", false)]
    [InlineData("", false)]
    public void Letters_then_digits_match_in_that_order_and_number(string text, bool matches) =>
        Assert.Equal(matches, IdentifierShape.OfLettersThenDigits(1, 2, 2, 3).Matches(text));

    [Theory]
    [InlineData("12", true)]
    [InlineData("AB1", true)]
    [InlineData("1zZ", true)]
    [InlineData("1", false)]
    [InlineData("1234", false)]
    [InlineData("1 2", false)]
    [InlineData("12.", false)]
    public void Letters_and_digits_match_in_any_order(string text, bool matches) =>
        Assert.Equal(matches, IdentifierShape.OfLettersAndDigits(2, 3).Matches(text));

    [Fact]
    public void Shapes_that_say_the_same_are_equal()
    {
        Assert.Equal(IdentifierShape.OfDigits(2, 3), IdentifierShape.OfLettersThenDigits(0, 0, 2, 3));
        Assert.NotEqual(IdentifierShape.OfDigits(2, 3), IdentifierShape.OfLettersAndDigits(2, 3));
        Assert.NotEqual(IdentifierShape.OfDigits(2, 3), IdentifierShape.OfDigits(2, 4));
    }

    [Theory]
    [InlineData(0, 1, "minimum")]
    [InlineData(2, 1, "maximum")]
    [InlineData(1, 65, "maximum")]
    public void The_bounds_of_letters_and_digits_are_guarded(int minimum, int maximum, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => IdentifierShape.OfLettersAndDigits(minimum, maximum));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(1, 65)]
    public void The_bounds_of_digits_are_guarded(int minimum, int maximum) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IdentifierShape.OfDigits(minimum, maximum));

    [Theory]
    [InlineData(-1, 1, 1, 1, "minimumLetters")]
    [InlineData(2, 1, 1, 1, "maximumLetters")]
    [InlineData(1, 65, 0, 0, "maximumLetters")]
    [InlineData(0, 1, 0, 1, "minimumDigits")]
    [InlineData(1, 1, -1, 1, "minimumDigits")]
    [InlineData(1, 1, 2, 1, "maximumDigits")]
    [InlineData(1, 4, 1, 61, "maximumDigits")]
    public void The_bounds_of_letters_then_digits_are_guarded(int minimumLetters, int maximumLetters, int minimumDigits, int maximumDigits, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            parameter,
            () => IdentifierShape.OfLettersThenDigits(minimumLetters, maximumLetters, minimumDigits, maximumDigits));

    [Fact]
    public void The_longest_shape_has_64_characters()
    {
        Assert.Equal(64, IdentifierShape.OfLettersThenDigits(1, 4, 0, 60).MaximumLength);
        Assert.Equal(64, IdentifierShape.OfLettersAndDigits(1, 64).MaximumLength);
        Assert.Equal(64, IdentifierShape.OfLettersThenDigits(1, 64, 0, 0).MaximumLength);
        Assert.Equal(64, IdentifierShape.LongestLength);
    }
}
