using System.Globalization;
using System.Text.RegularExpressions;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>The registry of error codes.</summary>
public partial class ErrorCatalogTests
{
    public static TheoryData<string> Ids => [.. ErrorCatalog.All.Select(code => code.Id)];

    [Fact]
    public void No_two_codes_share_an_id() => Assert.Equal(ErrorCatalog.All.Length, ErrorCatalog.All.Select(code => code.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void No_two_codes_share_a_name() => Assert.Equal(ErrorCatalog.All.Length, ErrorCatalog.All.Select(code => code.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void The_registry_has_the_codes_of_every_file() => Assert.Contains(ErrorCatalog.OutcomeMissing, ErrorCatalog.All);

    [Fact]
    public void The_registry_stands_in_the_order_of_the_ids() =>
        Assert.Equal(ErrorCatalog.All.Select(code => code.Id).Order(StringComparer.Ordinal), ErrorCatalog.All.Select(code => code.Id));

    [Fact]
    public void Numbers_of_a_group_have_no_gap() =>
        Assert.All(
            ErrorCatalog.All.GroupBy(code => code.Id[..^4], code => int.Parse(code.Id.AsSpan()[^3..], CultureInfo.InvariantCulture), StringComparer.Ordinal),
            group => Assert.Equal(Enumerable.Range(1, group.Count()), group.Order()));

    [Fact]
    public void An_unknown_code_is_not_found() => Assert.Null(ErrorCatalog.Find("BPJSTK-NONE-001"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_code_is_found_by_its_id(string id) => Assert.Equal(id, ErrorCatalog.Find(id)?.Id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_code_has_the_form_of_all_codes(string id) => Assert.Matches(IdForm(), id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_code_bears_the_name_of_its_member(string id)
    {
        var code = ErrorCatalog.Find(id)!;

        Assert.Same(code, typeof(ErrorCatalog).GetProperty(code.Name)?.GetValue(null));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_code_has_a_text_of_its_own_in_both_languages(string id)
    {
        var code = ErrorCatalog.Find(id)!;
        var (indonesian, english) = (code.Template(Language.Indonesian), code.Template(Language.English));

        Assert.EndsWith(".", indonesian, StringComparison.Ordinal);
        Assert.EndsWith(".", english, StringComparison.Ordinal);
        Assert.True(indonesian.Length > 1 && english.Length > 1, id);
        Assert.NotEqual(indonesian, english);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_texts_of_a_code_have_the_same_placeholders(string id)
    {
        var code = ErrorCatalog.Find(id)!;

        Assert.Equal(Placeholders(code, Language.Indonesian), Placeholders(code, Language.English));
    }

    private static IEnumerable<string> Placeholders(ErrorCode code, Language language) =>
        Placeholder().Matches(code.Template(language)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^BPJSTK-[A-Z0-9]+-\d{3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
