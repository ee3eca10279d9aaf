using BpjsTk.Domain.Identity;

namespace BpjsTk.Domain.Tests.Identity;

public sealed class FamilyCardNumberTests : IdentifierContract<FamilyCardNumber>
{
    protected override IdentifierSample[] Samples =>
    [
        new("0000000000000000", "0000**********00"),
        new("3576010102180001", "3576**********01"),
        new("9999999999999999", "9999**********99"),
    ];

    [Fact]
    public void Nothing_but_digits_and_length_is_checked() =>
        Assert.True(FamilyCardNumber.FromText("0000009999990000").IsSuccess);
}

public sealed class NitkuTests : IdentifierContract<Nitku>
{
    protected override IdentifierSample[] Samples =>
    [
        new("0000000000000000000000", "0000****************00"),
        new("0912345678901000000000", "0912****************00"),
        new("0912345678901000000012", "0912****************12"),
        new("0912345678901000999999", "0912****************99"),
        new("9999999999999999000000", "9999****************00"),
    ];

    [Fact]
    public void The_taxpayer_and_the_place_are_read()
    {
        var nitku = Read("0912345678901000000012");
        Assert.Equal(Npwp.FromText("0912345678901000").Value, nitku.Npwp);
        Assert.Equal(Npwp.LongLength, nitku.Npwp.DigitCount);
        Assert.Equal(12, nitku.BranchNumber);
        Assert.Equal(22, Nitku.Length);
    }

    [Fact]
    public void The_default_has_no_parts()
    {
        Assert.Throws<InvalidOperationException>(() => default(Nitku).Npwp);
        Assert.Throws<InvalidOperationException>(() => default(Nitku).BranchNumber);
    }
}

public sealed class NpwpTests : IdentifierContract<Npwp>
{
    protected override IdentifierSample[] Samples =>
    [
        new("000000000000000", "000**********00"),
        new("0000000000000000", "0000**********00"),
        new("0000000000000001", "0000**********01"),
        new("09.254.294.3-407.000", "092542943407000", "092**********00"),
        new("0925429434070001", "0925**********01"),
        new("1000000000000000", "1000**********00"),
        new("200000000000000", "200**********00"),
        new("999999999999999", "999**********99"),
        new("9999999999999999", "9999**********99"),
    ];

    protected override string[] FullFormats => ["F", "P"];

    [Fact]
    public void Fifteen_digits_are_printed_with_separators()
    {
        Assert.Equal("09.254.294.3-407.000", Read("092542943407000").ToString("P", null));
        Assert.Equal("12.345.678.9-012.345", Read("123456789012345").ToString("P", null));
    }

    [Fact]
    public void Sixteen_digits_are_printed_without_separators() =>
        Assert.Equal("0925429434070001", Read("0925429434070001").ToString("P", null));

    [Fact]
    public void The_form_is_kept()
    {
        Assert.Equal(15, Read("12.345.678.9-012.345").DigitCount);
        Assert.Equal(15, Read("123456789012345").DigitCount);
        Assert.Equal(16, Read("0123456789012345").DigitCount);
        Assert.NotEqual(Read("123456789012345"), Read("0123456789012345"));
        Assert.Throws<InvalidOperationException>(() => default(Npwp).DigitCount);
    }

    [Theory]
    [InlineData("12.345.678.9.012.345")]
    [InlineData("12-345.678.9-012.345")]
    [InlineData("123.45.678.9-012.345")]
    [InlineData("12.345.678.9-012.34")]
    [InlineData("12.345.678.9-012.3456")]
    [InlineData("12.345.678.9-0123.45")]
    [InlineData("1.2345.678.9-012.345")]
    [InlineData("1234567890123-45")]
    [InlineData("12.345.678.9-012345")]
    [InlineData("12345.678901234")]
    [InlineData("-")]
    [InlineData("..................-.")]
    public void Separators_stand_as_printed_or_not_at_all(string text) => Assert.Equal("BPJSTK-NPWP-005", CodeOf(text));
}
