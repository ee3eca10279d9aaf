using System.ComponentModel;
using System.Text.Json;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Programs;

public class ProgramBundleTests
{
    private static readonly SocialProgram[] Five = [SocialProgram.Jkk, SocialProgram.Jkm, SocialProgram.Jht, SocialProgram.Jp, SocialProgram.Jkp];

    internal static IReadOnlyList<ProgramBundle> All { get; } =
        [.. Enumerable.Range(0, 32).Select(bits => ProgramBundle.Of([.. Five.Where((_, i) => (bits >> i & 1) != 0)]))];

    [Fact]
    public void The_named_sets_are_the_ones_of_the_law()
    {
        Assert.Equal("-", ProgramBundle.None.ToString());
        Assert.Equal("JKK+JKM", ProgramBundle.JkkJkm.ToString());
        Assert.Equal("JKK+JKM+JHT", ProgramBundle.JkkJkmJht.ToString());
        Assert.Equal("JKK+JKM+JHT+JP", ProgramBundle.JkkJkmJhtJp.ToString());
        Assert.Equal("JKK+JKM+JHT+JP+JKP", ProgramBundle.Of(Five).ToString());
        Assert.Equal(default, ProgramBundle.None);
    }

    [Fact]
    public void There_are_32_sets_and_every_one_survives_text_and_json()
    {
        Assert.Equal(32, All.Distinct().Count());
        Assert.Equal(32, All.Select(bundle => bundle.ToString()).Distinct(StringComparer.Ordinal).Count());
        var converter = TypeDescriptor.GetConverter(typeof(ProgramBundle));
        Assert.All(All, bundle =>
        {
            var text = bundle.ToString();
            Assert.Equal(bundle, ProgramBundle.FromText(text).Value);
            Assert.Equal(bundle, ProgramBundle.Parse(text, null));
            Assert.Equal(bundle, ProgramBundle.Parse(text.AsSpan(), null));
            Assert.True(ProgramBundle.TryParse(text, null, out var parsed));
            Assert.Equal(bundle, parsed);
            Assert.True(ProgramBundle.TryParse(text.AsSpan(), null, out parsed));
            Assert.Equal(bundle, parsed);
            Assert.Equal(bundle, JsonSerializer.Deserialize<ProgramBundle>(JsonSerializer.Serialize(bundle)));
            Assert.Equal(bundle, converter.ConvertFromInvariantString(converter.ConvertToInvariantString(bundle)!));
            Assert.Equal((text, text, text), (bundle.ToString(string.Empty, null), bundle.ToString("G", null), $"{bundle}"));
            var buffer = new char[text.Length];
            Assert.True(bundle.TryFormat(buffer, out var written, default, null));
            Assert.Equal(text, new string(buffer, 0, written));
            Assert.False(bundle.TryFormat(buffer.AsSpan(1), out written, default, null));
            Assert.Equal(0, written);
        });
    }

    [Theory]
    [InlineData("JKM+JKK", "JKK+JKM")]
    [InlineData("JKP+JP+JHT+JKM+JKK", "JKK+JKM+JHT+JP+JKP")]
    [InlineData("JP", "JP")]
    public void Programs_are_read_in_any_order_and_written_in_one(string text, string expected) => Assert.Equal(expected, ProgramBundle.FromText(text).Value.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("JKK+")]
    [InlineData("+JKK")]
    [InlineData("JKK+-")]
    [InlineData("--")]
    [InlineData("jkk")]
    [InlineData("JKK +JKM")]
    [InlineData(" JKK")]
    [InlineData("JKK,JKM")]
    [InlineData("JKK+JKM+JKK")]
    [InlineData("JKN")]
    public void What_is_no_set_of_programs_is_refused(string? text)
    {
        var error = Assert.Single(ProgramBundle.FromText(text).Errors);

        Assert.Same(ErrorCatalog.BundleText, error.Code);
        Assert.Equal("BPJSTK-BND-001", error.Code.Id);
        Assert.Equal($"\"{text}\" bukan kumpulan program; tulis misalnya JKK+JKM+JHT.", error.ToText(Language.Indonesian));
        Assert.Equal($"\"{text}\" is not a set of programs; write for example JKK+JKM+JHT.", error.ToText(Language.English));
        Assert.False(ProgramBundle.TryParse(text, null, out var none));
        Assert.Equal(ProgramBundle.None, none);
    }

    [Fact]
    public void What_is_no_set_of_programs_throws_where_it_has_to()
    {
        Assert.Throws<FormatException>(() => ProgramBundle.Parse("JKN", null));
        Assert.Throws<FormatException>(() => ProgramBundle.Parse("JKN".AsSpan(), null));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ProgramBundle>("\"JKN\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ProgramBundle>("[\"JKK\"]"));
        Assert.Throws<FormatException>(() => ProgramBundle.JkkJkm.ToString("X", null));
    }

    [Fact]
    public void Sets_obey_the_laws_of_sets()
    {
        foreach (var bundle in All)
        {
            Assert.Equal(bundle.Programs().Count(), bundle.Count);
            Assert.Equal(bundle, ProgramBundle.Of([.. bundle.Programs()]));
            Assert.Equal(bundle.Programs().Order(), bundle.Programs());
            foreach (var program in Five)
            {
                Assert.Equal(bundle.Programs().Contains(program), bundle.Contains(program));
                Assert.True(bundle.With(program).Contains(program));
                Assert.False(bundle.Without(program).Contains(program));
                Assert.Equal(bundle.With(program), bundle.With(program).With(program));
                Assert.Equal(bundle.Without(program), bundle.With(program).Without(program));
                Assert.Equal(bundle.Contains(program) ? bundle : bundle.Without(program), bundle.Contains(program) ? bundle.With(program) : bundle);
                Assert.All(Five.Except([program]), other => Assert.Equal(bundle.Contains(other), bundle.With(program).Without(program).Contains(other)));
            }

            foreach (var other in All)
            {
                Assert.Equal(!other.Programs().Except(bundle.Programs()).Any(), bundle.Contains(other));
                Assert.Equal(bundle == other, bundle.Contains(other) && other.Contains(bundle));
            }
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_program_that_does_not_exist_is_refused(int number)
    {
        var program = (SocialProgram)number;

        Assert.Equal("program", Assert.Throws<ArgumentOutOfRangeException>(() => ProgramBundle.Of(program)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgramBundle.None.Contains(program));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgramBundle.None.With(program));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgramBundle.None.Without(program));
    }
}
