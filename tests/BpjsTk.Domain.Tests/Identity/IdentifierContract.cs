using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using BpjsTk.Domain.Identity;

namespace BpjsTk.Domain.Tests.Identity;

/// <summary>What every kind of identifier does; each kind runs it with numbers of its own.</summary>
public abstract class IdentifierContract<T>
    where T : struct, IIdentifier<T>
{
    /// <summary>Gets good numbers in the ordinal order of their full texts, no two equal.</summary>
    protected abstract IdentifierSample[] Samples { get; }

    /// <summary>Gets the formats that write the whole number.</summary>
    protected virtual string[] FullFormats => ["F"];

    private IEnumerable<T> Values => this.Samples.Select(sample => Read(sample.Text));

    [Fact]
    public void A_good_number_is_written_in_full_by_F() => Assert.All(this.Samples, sample =>
    {
        Assert.Equal(sample.Full, Read(sample.Text).ToString("F", null));
        Assert.Equal(Read(sample.Text), Read(sample.Full));
    });

    [Fact]
    public void A_number_is_masked_unless_its_full_text_is_asked_for() => Assert.All(this.Samples, sample =>
    {
        var value = Read(sample.Text);
        Assert.Equal(sample.Masked, value.ToString());
        Assert.Equal(sample.Masked, value.ToString(null, null));
        Assert.Equal(sample.Masked, value.ToString(string.Empty, null));
        Assert.Equal(sample.Masked, value.ToString("M", null));
        Assert.Equal(sample.Masked, $"{value}");
        Assert.Equal(sample.Full.Length, sample.Masked.Length);
    });

    [Fact]
    public void A_mask_leaves_at_most_six_characters_to_see_and_never_half() => Assert.All(this.Samples, sample =>
    {
        var visible = Read(sample.Text).ToString("M", null).Count(character => character != '*');
        Assert.InRange(visible, 1, Math.Min(6, (sample.Full.Length - 1) / 2));
    });

    [Fact]
    public void The_debugger_shows_the_mask()
    {
        var display = typeof(T).GetCustomAttribute<DebuggerDisplayAttribute>();
        Assert.Equal("{ToString(),nq}", display?.Value);
    }

    [Fact]
    public void All_ways_of_reading_agree_on_a_good_number() => Assert.All(this.Samples, sample =>
    {
        var value = Read(sample.Text);
        Assert.Equal(value, ParseText<T>(sample.Text));
        Assert.Equal(value, T.Parse(sample.Text.AsSpan(), null));
        Assert.True(TryParseText<T>(sample.Text, out var fromText));
        Assert.Equal(value, fromText);
        Assert.True(T.TryParse(sample.Text.AsSpan(), null, out var fromSpan));
        Assert.Equal(value, fromSpan);
    });

    [Fact]
    public void All_ways_of_reading_agree_on_a_bad_text()
    {
        Assert.False(TryParseText<T>("?", out var fromText));
        Assert.True(fromText.IsDefault);
        Assert.False(T.TryParse("?".AsSpan(), null, out var fromSpan));
        Assert.True(fromSpan.IsDefault);
        Assert.False(TryParseText<T>(null, out _));
        var message = T.FromText("?").Errors[0].ToString();
        Assert.Equal(message, Assert.Throws<FormatException>(() => ParseText<T>("?")).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse("?".AsSpan(), null)).Message);
        Assert.Throws<ArgumentNullException>(() => ParseText<T>(null!));
    }

    [Fact]
    public void Json_keeps_the_number_also_as_a_key() => Assert.All(this.Samples, sample =>
    {
        var value = Read(sample.Text);
        var json = JsonSerializer.Serialize(value);
        Assert.Equal($"\"{sample.Full}\"", json);
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        var keyed = JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 7 });
        Assert.Equal($$"""{"{{sample.Full}}":7}""", keyed);
        Assert.Equal(7, JsonSerializer.Deserialize<Dictionary<T, int>>(keyed)![value]);
    });

    [Fact]
    public void Json_refuses_a_bad_text_with_its_code()
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("\"?\""));
        Assert.StartsWith(T.FromText("?").Errors[0].Code.Id, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_converter_keeps_the_number() => Assert.All(this.Samples, sample =>
    {
        var value = Read(sample.Text);
        var converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.Equal(sample.Full, converter.ConvertToInvariantString(value));
        Assert.Equal(value, converter.ConvertFromInvariantString(sample.Text));
    });

    [Fact]
    public void A_read_number_is_never_the_default() =>
        Assert.All(this.Values, value => Assert.False(value.IsDefault || value.Equals(default)));

    [Fact]
    public void The_default_is_shown_as_none_and_gives_nothing_in_full()
    {
        T none = default;
        var message = $"A default {typeof(T).Name} holds no number.";
        Assert.True(none.IsDefault);
        Assert.Equal("(none)", none.ToString());
        Assert.Equal("(none)", none.ToString("M", null));
        Assert.All(this.FullFormats, format =>
            Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => none.ToString(format, null)).Message));
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(none));
        Assert.Throws<InvalidOperationException>(() => TypeDescriptor.GetConverter(typeof(T)).ConvertToInvariantString(none));
    }

    [Fact]
    public void An_unknown_format_is_a_programmers_error()
    {
        Assert.Throws<FormatException>(() => Read(this.Samples[0].Text).ToString("f", null));
        Assert.Throws<FormatException>(() => default(T).ToString("X", null));
    }

    [Fact]
    public void A_span_is_filled_exactly_or_left_alone() => Assert.All(this.Samples, sample =>
    {
        var value = Read(sample.Text);
        foreach (var format in this.FullFormats.Append("M"))
        {
            var text = value.ToString(format, null);
            var exact = new char[text.Length];
            Assert.True(value.TryFormat(exact, out var written, format, null));
            Assert.Equal(text.Length, written);
            Assert.Equal(text, new string(exact));
            var small = new char[text.Length - 1];
            Assert.False(value.TryFormat(small, out written, format, null));
            Assert.Equal(0, written);
            Assert.All(small, character => Assert.Equal('\0', character));
        }
    });

    [Fact]
    public void Order_is_that_of_the_full_texts_with_the_default_first()
    {
        T[] ordered = [default, .. this.Values];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                var (left, right) = (ordered[i], ordered[j]);
                Assert.Equal(i.CompareTo(j), Math.Sign(left.CompareTo(right)));
                Assert.Equal(i.CompareTo(j), Math.Sign(left.CompareTo((object)right)));
                Assert.Equal(i < j, left < right);
                Assert.Equal(i > j, left > right);
                Assert.Equal(i <= j, left <= right);
                Assert.Equal(i >= j, left >= right);
                Assert.Equal(i == j, left == right);
                Assert.Equal(i != j, left != right);
                Assert.Equal(i == j, left.GetHashCode() == right.GetHashCode());
            }
        }

        Assert.Equal(1, ordered[0].CompareTo(null));
        var thrown = Assert.Throws<ArgumentException>(() => ordered[0].CompareTo("text"));
        Assert.StartsWith($"The other object is not a {typeof(T).Name}.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_samples_stand_in_ordinal_order() =>
        Assert.Equal(this.Samples.OrderBy(sample => sample.Full, StringComparer.Ordinal), this.Samples);

    protected static T Read(string text) => T.FromText(text).Value;

    protected static string CodeOf(string? text) => T.FromText(text).Errors.Single().Code.Id;

    /// <summary>Returns the codes of the refusals; empty for a success.</summary>
    protected static string Codes(Outcome<T> outcome) => string.Join(' ', outcome.Errors.Select(error => error.Code.Id));

    // Through IParsable alone: on ISpanParsable a text would become a span and take the other overload.
    private static TValue ParseText<TValue>(string text)
        where TValue : IParsable<TValue> => TValue.Parse(text, null);

    private static bool TryParseText<TValue>(string? text, out TValue? value)
        where TValue : IParsable<TValue> => TValue.TryParse(text, null, out value);
}
