using System.Text.Json;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Tests.Law;

/// <summary>The data files themselves: one a parameter, in the one form they all have.</summary>
public class LawFilesTests
{
    private const string Prefix = "BpjsTk.Domain.Law.Data.";

    private static readonly string[] RowKeys = ["from", "value", "ends", "citations", "confidence", "startConfidence", "publishedOn", "checkedOn", "note"];

    public static TheoryData<string> Ids => [.. Names()];

    [Fact]
    public void There_is_one_file_for_every_parameter() =>
        Assert.Equal(LawParameters.All.Select(parameter => parameter.Id).Order(StringComparer.Ordinal), Names().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_file_names_its_parameter_and_speaks_both_languages(string id)
    {
        using var file = Open(id);
        var root = file.RootElement;

        Assert.Equal(id, root.GetProperty("id").GetString());
        AssertBilingual(root.GetProperty("unit"));
        AssertBilingual(root.GetProperty("description"));
        Assert.Equal(["id", "unit", "description", "step", "rows"], root.EnumerateObject().Select(property => property.Name).Where(name => !string.Equals(name, "publishedThrough", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_says_where_it_stands_and_when_it_was_checked(string id)
    {
        using var file = Open(id);

        Assert.All(file.RootElement.GetProperty("rows").EnumerateArray(), row =>
        {
            Assert.Empty(row.EnumerateObject().Select(property => property.Name).Except(RowKeys));
            Assert.All(row.GetProperty("citations").EnumerateArray(), citation =>
            {
                var read = Citation.FromText(citation.GetString()!);
                Assert.NotEqual(InstrumentKind.None, read.Kind);
                Assert.Equal(citation.GetString(), read.ToString());
            });
            Assert.NotEqual(0, row.GetProperty("citations").GetArrayLength());
            Assert.Contains(row.GetProperty("checkedOn").GetString(), new[] { "2026-11-20", "2026-11-27" });
            if (row.TryGetProperty("note", out var note))
            {
                AssertBilingual(note);
            }
        });
    }

    private static void AssertBilingual(JsonElement text)
    {
        Assert.Equal(["id", "en"], text.EnumerateObject().Select(property => property.Name));
        Assert.All(text.EnumerateObject(), property => Assert.False(string.IsNullOrWhiteSpace(property.Value.GetString())));
    }

    private static IEnumerable<string> Names() => typeof(LawBook).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..^".json".Length]);

    private static JsonDocument Open(string id)
    {
        using var stream = typeof(LawBook).Assembly.GetManifestResourceStream($"{Prefix}{id}.json")!;
        return JsonDocument.Parse(stream);
    }
}
