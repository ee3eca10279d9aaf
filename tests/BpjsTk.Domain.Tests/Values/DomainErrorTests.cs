using System.Collections.Immutable;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Tests.Values;

public sealed class DomainErrorTests
{
    private static readonly ErrorCode Limit = new("BPJSTK-TST-001", "Limit", "{amount} di atas {limit} ({rate}).", "{amount} is above {limit} ({rate}).");
    private static readonly ErrorCode Said = new("BPJSTK-TST-002", "Said", "Kata: {text}, {other}", "Said: {text}, {other}");
    private static readonly Citation Law = Citation.FromText("PP 44/2015 Pasal 25(2)b as amended by PP 82/2019");

    [Fact]
    public void The_text_stands_in_both_languages_with_arguments_in_their_form()
    {
        var error = DomainError.Of(
            Limit,
            "Wage",
            Law,
            new ErrorArgument("amount", Rupiah.FromRupiah(5_000_001)),
            new ErrorArgument("limit", Rupiah.FromRupiah(5_000_000)),
            new ErrorArgument("rate", Rate.FromPercent(0.24m)));

        Assert.Equal(
            "Rp5.000.001,00 di atas Rp5.000.000,00 (0,24%). [PP 44/2015 Pasal 25(2)b sebagaimana diubah dengan PP 82/2019]",
            error.ToText(Language.Indonesian));
        Assert.Equal(
            "IDR 5,000,001.00 is above IDR 5,000,000.00 (0.24%). [PP 44/2015 Pasal 25(2)b as amended by PP 82/2019]",
            error.ToText(Language.English));
        Assert.Equal($"BPJSTK-TST-001 Wage: {error.ToText(Language.English)}", error.ToString());
        Assert.Equal(Law, error.Citation);
    }

    [Fact]
    public void An_error_of_the_whole_names_no_member()
    {
        var error = DomainError.Of(ErrorCatalog.AmountEmpty, string.Empty);

        Assert.Equal("BPJSTK-AMT-001: The amount is empty.", error.ToString());
        Assert.Null(error.Citation);
        Assert.Equal("Nilai rupiah kosong.", error.ToText(Language.Indonesian));
    }

    [Fact]
    public void A_value_that_looks_like_a_placeholder_is_not_filled() => Assert.Equal(
        "Said: {other}, secret",
        DomainError.Of(Said, "A", new ErrorArgument("text", "{other}"), new ErrorArgument("other", "secret")).ToText(Language.English));

    [Fact]
    public void A_placeholder_without_argument_stays() => Assert.Equal(
        "Kata: {text}, x",
        DomainError.Of(Said, "A", new ErrorArgument("other", "x")).ToText(Language.Indonesian));

    [Theory]
    [InlineData("{", "{")]
    [InlineData("}{", "}{")]
    [InlineData("{}", "{}")]
    [InlineData("{a", "{a")]
    [InlineData("{a}", "1")]
    [InlineData("}{a}{", "}1{")]
    [InlineData("{a}{b}{a}", "121")]
    [InlineData("x{a}y{b}z", "x1y2z")]
    [InlineData("{A}", "{A}")]
    [InlineData("", "")]
    public void Every_placeholder_of_a_template_is_filled_where_it_stands(string template, string expected) => Assert.Equal(
        expected,
        DomainError.Of(new ErrorCode("X", "X", template, "-"), "A", new ErrorArgument("a", 1), new ErrorArgument("b", 2)).ToText(Language.Indonesian));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\u2028b")]
    public void A_line_break_in_an_argument_does_not_break_the_line_of_a_log(string text)
    {
        var error = DomainError.Of(Said, string.Empty, new ErrorArgument("text", text), new ErrorArgument("other", "c"));

        Assert.Equal("BPJSTK-TST-002: Said: a b, c", error.ToString());
        Assert.Equal("BPJSTK-TST-002 A: Said: a b, c", error.Under("A").ToString());
        Assert.Equal($"Said: {text}, c", error.ToText(Language.English));
    }

    [Fact]
    public void An_unknown_language_has_no_text() =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => DomainError.Of(Limit, string.Empty).ToText((Language)2));

    [Fact]
    public void Seen_from_a_containing_object_the_member_is_a_path_and_the_rest_is_kept()
    {
        var error = DomainError.Of(Limit, "Wage", Law, new ErrorArgument("amount", 1));
        var seen = error.Under("Workers[3]");

        Assert.Equal("Workers[3].Wage", seen.Member);
        Assert.Equal("Company.Workers[3].Wage", seen.Under("Company").Member);
        Assert.Equal(error, new DomainError(seen.Code, "Wage", seen.Arguments, seen.Citation));
        Assert.Equal("Workers[3]", DomainError.Of(Limit, string.Empty).Under("Workers[3]").Member);
    }

    [Fact]
    public void A_containing_object_has_a_name()
    {
        var error = DomainError.Of(Limit, "Wage");

        Assert.Throws<ArgumentException>("prefix", () => error.Under(string.Empty));
        Assert.Throws<ArgumentNullException>("prefix", () => error.Under(null!));
    }

    [Fact]
    public void Code_and_member_are_needed()
    {
        Assert.Throws<ArgumentNullException>("code", () => new DomainError(null!, "Wage"));
        Assert.Throws<ArgumentNullException>("member", () => new DomainError(Limit, null!));
        Assert.Empty(new DomainError(Limit, "Wage").Arguments);
        Assert.False(new DomainError(Limit, "Wage").Arguments.IsDefault);
    }

    [Fact]
    public void Errors_with_equal_parts_are_equal()
    {
        var error = DomainError.Of(Limit, "Wage", Law, new ErrorArgument("amount", Rupiah.FromSen(1)));
        var same = new DomainError(Limit, "Wage", ImmutableArray.Create(new ErrorArgument("amount", Rupiah.FromSen(1))), Citation.FromText(Law.ToString()));

        Assert.True(error.Equals(same));
        Assert.True(error.Equals((object)same));
        Assert.Equal(error.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Errors_that_differ_in_one_part_are_not_equal()
    {
        var amount = new ErrorArgument("amount", Rupiah.FromSen(1));
        var error = DomainError.Of(Limit, "Wage", Law, amount);

        Assert.False(error.Equals(null));
        Assert.False(error.Equals("Wage"));
        Assert.False(error.Equals(DomainError.Of(Said, "Wage", Law, amount)));
        Assert.False(error.Equals(DomainError.Of(Limit, "wage", Law, amount)));
        Assert.False(error.Equals(DomainError.Of(Limit, "Wage", amount)));
        Assert.False(error.Equals(DomainError.Of(Limit, "Wage", Law)));
        Assert.False(error.Equals(DomainError.Of(Limit, "Wage", Law, new ErrorArgument("amount", Rupiah.FromSen(2)))));
        Assert.NotEqual(error.GetHashCode(), DomainError.Of(Limit, "Wages", Law, amount).GetHashCode());
        Assert.NotEqual(error.GetHashCode(), DomainError.Of(Limit, "Wage", Law).GetHashCode());
    }

    public static TheoryData<object?, string, string> Arguments => new()
    {
        { Rupiah.FromSen(-123_456), "-Rp1.234,56", "-IDR 1,234.56" },
        { Rate.FromPercent(0.24m), "0,24%", "0.24%" },
        { new LocalDate(2015, 7, 1), "2015-07-01", "2015-07-01" },
        { new YearMonth(2015, 7), "2015-07", "2015-07" },
        { Law, "PP 44/2015 Pasal 25(2)b sebagaimana diubah dengan PP 82/2019", "PP 44/2015 Pasal 25(2)b as amended by PP 82/2019" },
        { new BilingualText("upah", "wage"), "upah", "wage" },
        { -12, "-12", "-12" },
        { -1.50m, "-1.50", "-1.50" },
        { Rounding.UpToRupiah, "UpToRupiah", "UpToRupiah" },
        { "text", "text", "text" },
        { Limit, "BPJSTK-TST-001", "BPJSTK-TST-001" },
    };

    [Theory]
    [MemberData(nameof(Arguments))]
    public void An_argument_is_written_in_the_form_of_the_language(object? value, string indonesian, string english)
    {
        var argument = new ErrorArgument("name", value!);

        Assert.Equal("name", argument.Name);
        Assert.Equal(indonesian, argument.ToText(Language.Indonesian));
        Assert.Equal(english, argument.ToText(Language.English));
        Assert.Equal(indonesian, HostileCulture.In(() => argument.ToText(Language.Indonesian)));
    }
}
