using BpjsTk.Domain.Identity;

namespace BpjsTk.Domain.Tests.Identity;

/// <summary>What the identifiers do whose shape is not fixed by law.</summary>
public abstract class ShapedContract<T> : IdentifierContract<T>
    where T : struct, IIdentifier<T>
{
    protected abstract IdentifierShape DefaultShape { get; }

    protected abstract IdentifierShape WidestShape { get; }

    [Fact]
    public void What_the_widest_shape_accepts_is_never_lost()
    {
        for (var length = this.WidestShape.MinimumLength; length <= this.WidestShape.MaximumLength; length++)
        {
            foreach (var text in (string[])[new('0', length), new('Z', length), "A" + new string('9', length - 1)])
            {
                var value = this.FromText(text, this.WidestShape).Value;
                Assert.Equal(text, value.ToString("F", null));
                Assert.Equal(value, Read(text));
            }
        }
    }

    [Fact]
    public void Plain_reading_ends_where_the_widest_shape_does()
    {
        Assert.False(T.FromText(new string('1', this.WidestShape.MinimumLength - 1)).IsSuccess);
        Assert.False(T.FromText(new string('1', this.WidestShape.MaximumLength + 1)).IsSuccess);
    }

    [Fact]
    public void A_shape_beyond_the_widest_is_a_programmers_error()
    {
        var (minimum, maximum) = (this.WidestShape.MinimumLength, this.WidestShape.MaximumLength);
        var tooShort = Assert.Throws<ArgumentException>("shape", () => this.FromText("1", IdentifierShape.OfDigits(minimum - 1, maximum)));
        Assert.StartsWith($"The shape [0-9]{{{minimum - 1},{maximum}}} reaches beyond {this.WidestShape}", tooShort.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("shape", () => this.FromText("1", IdentifierShape.OfDigits(minimum, maximum + 1)));
        Assert.Throws<ArgumentNullException>("shape", () => this.FromText("1", null!));
    }

    [Fact]
    public void Letters_are_kept_in_upper_case()
    {
        var lower = "abz" + new string('1', this.WidestShape.MinimumLength - 3);
        Assert.Equal(lower.ToUpperInvariant(), Read(lower).ToString("F", null));
        Assert.Equal(Read(lower), Read(lower.ToUpperInvariant()));
    }

    [Fact]
    public void The_default_has_no_shape()
    {
        Assert.Throws<InvalidOperationException>(() => this.HasShape(default, this.DefaultShape));
        Assert.Throws<ArgumentNullException>("shape", () => this.HasShape(default, null!));
    }

    protected abstract Outcome<T> FromText(string text, IdentifierShape shape);

    protected abstract bool HasShape(T value, IdentifierShape shape);

    protected void AssertDefaultShape(string text, string? code)
    {
        Assert.Equal(code ?? string.Empty, Codes(this.FromText(text, this.DefaultShape)));
        if (T.FromText(text).TryGet(out var value))
        {
            Assert.Equal(code is null, this.HasShape(value, this.DefaultShape));
        }
    }
}

public sealed class KpjTests : ShapedContract<Kpj>
{
    protected override IdentifierSample[] Samples =>
    [
        new("0000000000", "00*******0"),
        new("18012345678", "18********8"),
        new("98JA0012345", "98********5"),
        new("ab0123456789012", "AB0123456789012", "AB0**********12"),
    ];

    protected override IdentifierShape DefaultShape => Kpj.DefaultShape;

    protected override IdentifierShape WidestShape => Kpj.WidestShape;

    [Theory]
    [InlineData("18012345678", null)]
    [InlineData("1801234567", "BPJSTK-KPJ-004")]
    [InlineData("180123456789", "BPJSTK-KPJ-004")]
    [InlineData("98JA0012345", "BPJSTK-KPJ-005")]
    public void Todays_cards_carry_eleven_digits(string text, string? code) => this.AssertDefaultShape(text, code);

    [Fact]
    public void The_widest_shape_is_10_to_15_letters_and_digits() => Assert.Equal("[A-Z0-9]{10,15}", Kpj.WidestShape.ToString());

    protected override Outcome<Kpj> FromText(string text, IdentifierShape shape) => Kpj.FromText(text, shape);

    protected override bool HasShape(Kpj value, IdentifierShape shape) => value.HasShape(shape);
}

public sealed class NppTests : ShapedContract<Npp>
{
    protected override IdentifierSample[] Samples =>
    [
        new("000000", "0****0"),
        new("JK123456", "J******6"),
        new("jk12345A", "JK12345A", "J******A"),
        new("ZZZZZZZZZ999", "ZZ********99"),
    ];

    protected override IdentifierShape DefaultShape => Npp.DefaultShape;

    protected override IdentifierShape WidestShape => Npp.WidestShape;

    [Theory]
    [InlineData("JK123456", null)]
    [InlineData("12345678", null)]
    [InlineData("ABCDEFGH", null)]
    [InlineData("JK12345", "BPJSTK-NPP-004")]
    [InlineData("JK1234567", "BPJSTK-NPP-004")]
    public void An_employer_number_usually_has_eight_letters_and_digits(string text, string? code) => this.AssertDefaultShape(text, code);

    [Fact]
    public void An_application_may_ask_for_two_letters_and_six_digits()
    {
        var shape = IdentifierShape.OfLettersThenDigits(2, 2, 6, 6);
        Assert.Equal("JK123456", Npp.FromText("JK123456", shape).Value.ToString("F", null));
        Assert.Equal("BPJSTK-NPP-005", Npp.FromText("12345678", shape).Errors.Single().Code.Id);
    }

    [Fact]
    public void The_widest_shape_is_6_to_12_letters_and_digits() => Assert.Equal("[A-Z0-9]{6,12}", Npp.WidestShape.ToString());

    protected override Outcome<Npp> FromText(string text, IdentifierShape shape) => Npp.FromText(text, shape);

    protected override bool HasShape(Npp value, IdentifierShape shape) => value.HasShape(shape);
}

public sealed class PassportNumberTests : ShapedContract<PassportNumber>
{
    protected override IdentifierSample[] Samples =>
    [
        new("00000", "0****"),
        new("123456789", "12******9"),
        new("c1234567", "C1234567", "C******7"),
        new("XY999999Z", "XY******Z"),
    ];

    protected override IdentifierShape DefaultShape => PassportNumber.DefaultShape;

    protected override IdentifierShape WidestShape => PassportNumber.WidestShape;

    [Theory]
    [InlineData("C1234567", null)]
    [InlineData("C123456", null)]
    [InlineData("CD123456", null)]
    [InlineData("CD1234567", null)]
    [InlineData("C12345", "BPJSTK-PASS-004")]
    [InlineData("CD12345", "BPJSTK-PASS-005")]
    [InlineData("C12345678", "BPJSTK-PASS-005")]
    [InlineData("CDE123456", "BPJSTK-PASS-005")]
    [InlineData("12345678", "BPJSTK-PASS-005")]
    [InlineData("1234567C", "BPJSTK-PASS-005")]
    [InlineData("C123456D", "BPJSTK-PASS-005")]
    public void An_indonesian_passport_has_one_or_two_letters_and_six_or_seven_digits(string text, string? code) =>
        this.AssertDefaultShape(text, code);

    [Fact]
    public void The_widest_shape_is_5_to_9_letters_and_digits() => Assert.Equal("[A-Z0-9]{5,9}", PassportNumber.WidestShape.ToString());

    protected override Outcome<PassportNumber> FromText(string text, IdentifierShape shape) => PassportNumber.FromText(text, shape);

    protected override bool HasShape(PassportNumber value, IdentifierShape shape) => value.HasShape(shape);
}
