using System.Runtime.CompilerServices;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>
/// The public API is compared with a reviewed text, so that no change of it goes unseen. To accept a change:
/// <c>BPJSTK_ACCEPT=1 dotnet test --filter PublicApi</c>, and commit PublicApi.txt with it.
/// </summary>
public class PublicApiTests
{
    private const string FileName = "PublicApi.txt";

    private static readonly string[] Actual = PublicApiText.Of(Library.PublicTypes);

    [Fact]
    public void The_public_api_is_the_reviewed_one()
    {
        if (string.Equals(Environment.GetEnvironmentVariable("BPJSTK_ACCEPT"), "1", StringComparison.Ordinal))
        {
            Accept();
            return;
        }

        // The copy beside the tests: a build on a server maps source paths, so that the file itself may not be found from here.
        var difference = Difference(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Contracts", FileName)), Actual);

        Assert.True(
            difference.Length == 0,
            $"The public API changed:{Environment.NewLine}{string.Join(Environment.NewLine, difference)}{Environment.NewLine}To accept it: BPJSTK_ACCEPT=1 dotnet test --filter PublicApi");
    }

    [Fact]
    public void The_difference_names_what_went_and_what_came() =>
        Assert.Equal(["  type A", "-     int Gone", "+     int New"], Difference(["type A", "    int Gone", "    int Kept"], ["type A", "    int Kept", "    int New"]));

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Empty(Difference(["type A", "    int Kept"], ["type A", "    int Kept"]));

    [Theory]
    [InlineData("public readonly record struct BpjsTk.Domain.Rupiah : IComparable, IComparable<Rupiah>, ITextValue<Rupiah>")]
    [InlineData("public sealed record BpjsTk.Domain.Citation")]
    [InlineData("public static class BpjsTk.Domain.Outcome")]
    [InlineData("public enum BpjsTk.Domain.Language")]
    [InlineData("    English = 1")]
    [InlineData("    public const int PartsPerWhole = 1000000;")]
    [InlineData("    public string? AmendedBy { get; }")]
    [InlineData("    public static ErrorCode? Find(string id);")]
    [InlineData("    public static Outcome<Rupiah> FromText(string? text);")]
    [InlineData("    public static Rupiah operator *(Rupiah amount, int times);")]
    [InlineData("    public bool TryGet(out T value, out ImmutableArray<DomainError> errors);")]
    [InlineData("    public DomainError(ErrorCode code, string member, ImmutableArray<ErrorArgument> arguments = default, Citation? citation = null);")]
    [InlineData("    public Outcome<TResult> Then<TResult>(Func<T, Outcome<TResult>> next);")]
    [InlineData("public sealed class BpjsTk.Domain.TextValueJsonConverter<T> : JsonConverter<T> where T : struct, ITextValue<T>")]
    public void The_text_reads_like_code(string line) => Assert.Contains(line, Actual);

    // Lines that went and came, each under the type it belongs to.
    private static string[] Difference(string[] before, string[] after)
    {
        var (old, now) = (Keyed(before), Keyed(after));
        var went = old.Except(now).Select(line => (line.Type, Text: "- " + line.Text));
        var came = now.Except(old).Select(line => (line.Type, Text: "+ " + line.Text));
        return
        [
            .. went.Concat(came)
                .GroupBy(line => line.Type, line => line.Text, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => group.Prepend("  " + group.Key)),
        ];
    }

    private static List<(string Type, string Text)> Keyed(string[] lines)
    {
        var type = string.Empty;
        var keyed = new List<(string Type, string Text)>();
        foreach (var line in lines.Where(line => line.Length != 0))
        {
            type = line.StartsWith(' ') ? type : line;
            keyed.Add((type, line));
        }

        return keyed;
    }

    private static void Accept([CallerFilePath] string thisFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(thisFile)!, FileName);
        Assert.True(File.Exists(thisFile), $"The source file is not at {thisFile}; accept without CI=true.");
        File.WriteAllText(file, string.Join('\n', Actual) + "\n");
    }
}
