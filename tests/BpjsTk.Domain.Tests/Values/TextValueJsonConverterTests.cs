using System.Buffers;
using System.Text;
using System.Text.Json;
using BpjsTk.Domain.Tests.Generators;

namespace BpjsTk.Domain.Tests.Values;

public sealed class TextValueJsonConverterTests
{
    private static readonly TextValueJsonConverter<Rupiah> Converter = new();

    [Fact]
    public void An_amount_is_text_in_its_invariant_form()
    {
        Assert.Equal("\"110863.00\"", JsonSerializer.Serialize(Rupiah.FromRupiah(110_863)));
        Assert.Equal(Rupiah.FromRupiah(110_863), JsonSerializer.Deserialize<Rupiah>("\"110863.00\""));
        Assert.Equal(Rupiah.FromRupiah(110_863), JsonSerializer.Deserialize<Rupiah>("\"Rp110.863,00\""));
    }

    [Fact]
    public void A_rate_is_text_with_its_sign_of_percent()
    {
        Assert.Equal("\"0.24%\"", JsonSerializer.Serialize(Rate.FromPercent(0.24m)));
        Assert.Equal(Rate.FromPercent(0.24m), JsonSerializer.Deserialize<Rate>("\"0.24%\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rate>("0.24"));
    }

    [Fact]
    public void Json_goes_there_and_back()
    {
        Always.Holds(Amounts.Any, amount => JsonSerializer.Deserialize<Rupiah>(JsonSerializer.Serialize(amount)) == amount);
        Always.Holds(Rates.Any, rate => JsonSerializer.Deserialize<Rate>(JsonSerializer.Serialize(rate)) == rate);
    }

    [Fact]
    public void A_number_is_read_digit_by_digit() => Always.Holds(Amounts.Any, amount =>
        JsonSerializer.Deserialize<Rupiah>(amount.ToString()) == amount);

    [Fact]
    public void A_number_that_floating_point_would_change_is_kept() =>
        Assert.Equal(9_007_199_254_740_993, JsonSerializer.Deserialize<Rupiah>("90071992547409.93").Sen);

    [Theory]
    [InlineData("4500")]
    [InlineData("\"4500\"")]
    public void A_token_over_two_buffers_is_read(string json)
    {
        var first = new Segment(Encoding.UTF8.GetBytes(json[..2]));
        var last = first.Append(Encoding.UTF8.GetBytes(json[2..]));
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        Assert.True(reader.Read());

        Assert.Equal(Rupiah.FromRupiah(4_500), Converter.Read(ref reader, typeof(Rupiah), JsonSerializerOptions.Default));
    }

    [Theory]
    [InlineData("1e3")]
    [InlineData("1.005")]
    [InlineData("\"\"")]
    [InlineData("\"4.500.000\"")]
    [InlineData("\"\\ud800\"")]
    public void A_token_that_is_no_amount_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rupiah>(json));

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Another_kind_of_token_is_refused(string json) => Assert.StartsWith(
        "A Rupiah stands in JSON as text.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rupiah>(json)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_refusal_carries_its_code() => Assert.StartsWith(
        "BPJSTK-AMT-004: \"4.500.000\" uses an ambiguous separator;",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rupiah>("\"4.500.000\"")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_value_may_be_the_name_of_a_property()
    {
        var byRate = new Dictionary<Rate, Rupiah> { [Rate.FromPercent(5.7m)] = Rupiah.FromSen(-1) };
        var json = JsonSerializer.Serialize(byRate);

        Assert.Equal("{\"5.7%\":\"-0.01\"}", json);
        Assert.Equal(byRate, JsonSerializer.Deserialize<Dictionary<Rate, Rupiah>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Rate, Rupiah>>("{\"5.7\":\"1\"}"));
    }

    [Fact]
    public void A_missing_nullable_value_is_null()
    {
        Assert.Null(JsonSerializer.Deserialize<Rupiah?>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<Rupiah?>(null));
    }

    [Fact]
    public void Writing_needs_a_writer()
    {
        Assert.Throws<ArgumentNullException>("writer", () => Converter.Write(null!, Rupiah.Zero, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("writer", () => Converter.WriteAsPropertyName(null!, Rupiah.Zero, JsonSerializerOptions.Default));
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory) => this.Memory = memory;

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory) { RunningIndex = this.RunningIndex + this.Memory.Length };
            this.Next = next;
            return next;
        }
    }
}
