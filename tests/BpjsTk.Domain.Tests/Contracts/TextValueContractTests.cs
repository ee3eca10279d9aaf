using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>What every value with a text form can do.</summary>
public class TextValueContractTests
{
    public static TheoryData<Type> Types => Library.TheoryOf(Library.TextValues);

    [Fact]
    public void There_are_text_values() => Assert.Contains(typeof(Rupiah), Library.TextValues);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_value_has_its_converters_and_a_display(Type type)
    {
        Assert.Equal(typeof(TextValueJsonConverter<>).MakeGenericType(type), type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType);
        Assert.Equal(typeof(TextValueTypeConverter<>).MakeGenericType(type).AssemblyQualifiedName, type.GetCustomAttribute<TypeConverterAttribute>()?.ConverterTypeName);
        Assert.False(string.IsNullOrWhiteSpace(type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_value_writes_its_own_text(Type type)
    {
        var method = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;

        Assert.Equal(type, method.DeclaringType);
        Assert.False(method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_value_reads_back_the_text_it_writes(Type type) => Run(nameof(ReadsBack), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_value_goes_through_json(Type type) => Run(nameof(GoesThroughJson), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_value_goes_through_its_type_converter(Type type) => Run(nameof(GoesThroughTypeConverter), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_value_is_formatted_into_a_span_or_not_at_all(Type type) => Run(nameof(IsFormattedIntoASpan), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_value_refuses_what_is_no_value(Type type) => Run(nameof(RefusesOtherText), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_value_reads_and_writes_the_same_in_every_culture(Type type) => Run(nameof(IgnoresTheCulture), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_value_knows_its_equals(Type type) => Run(nameof(KnowsItsEquals), type);

    private static void Run(string method, Type type) => GenericTest.Run(typeof(TextValueContractTests), method, type);

    private static void ReadsBack<T>()
        where T : struct, ITextValue<T>
    {
        var (value, text, _) = Samples.Of<T>();

        Assert.Equal(text, value.ToString(T.RoundTripFormat, null));
        Assert.Equal(value, T.FromText(text).Value);
        Assert.Equal(value, ParseText<T>(text));
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.True(TryParseText<T>(text, out var parsed));
        Assert.Equal(value, parsed);
        Assert.True(T.TryParse(text.AsSpan(), null, out var parsedSpan));
        Assert.Equal(value, parsedSpan);
    }

    // Through IParsable alone: on ISpanParsable, which derives from it, a text would become a span and take the other overload.
    private static T ParseText<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParseText<T>(string? text, out T? value)
        where T : IParsable<T> => T.TryParse(text, null, out value);

    private static void GoesThroughJson<T>()
        where T : struct, ITextValue<T>
    {
        var (value, text, other) = Samples.Of<T>();
        var byValue = new Dictionary<T, T> { [value] = other };

        Assert.Equal(text, JsonSerializer.SerializeToElement(value).GetString());
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
        Assert.Equal(byValue, JsonSerializer.Deserialize<Dictionary<T, T>>(JsonSerializer.Serialize(byValue)));
        Assert.Null(JsonSerializer.Deserialize<T?>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("\"\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("true"));
    }

    private static void GoesThroughTypeConverter<T>()
        where T : struct, ITextValue<T>
    {
        var (value, text, _) = Samples.Of<T>();
        var converter = TypeDescriptor.GetConverter(typeof(T));

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Equal(text, converter.ConvertToInvariantString(value));
        Assert.Equal(value, converter.ConvertFromInvariantString(text));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(string.Empty));
    }

    private static void IsFormattedIntoASpan<T>()
        where T : struct, ITextValue<T>
    {
        var (value, text, _) = Samples.Of<T>();
        var exact = new char[text.Length];

        Assert.True(value.TryFormat(exact, out var written, T.RoundTripFormat, null));
        Assert.Equal(text, new string(exact, 0, written));
        Assert.False(value.TryFormat(new char[text.Length - 1], out written, T.RoundTripFormat, null));
        Assert.Equal(0, written);
        Assert.Throws<FormatException>(() => value.ToString("no such format", null));
    }

    private static void RefusesOtherText<T>()
        where T : struct, ITextValue<T>
    {
        foreach (var text in new[] { null, string.Empty, " ", "?" })
        {
            Assert.False(T.FromText(text).IsSuccess);
            Assert.NotEmpty(T.FromText(text).Errors);
            Assert.False(TryParseText<T>(text, out _));
            Assert.False(T.TryParse(text.AsSpan(), null, out _));
        }

        Assert.Throws<FormatException>(() => ParseText<T>("?"));
        Assert.Throws<FormatException>(() => T.Parse("?".AsSpan(), null));
        Assert.Throws<ArgumentNullException>(() => ParseText<T>(null!));
    }

    private static void IgnoresTheCulture<T>()
        where T : struct, ITextValue<T>
    {
        var (value, text, _) = Samples.Of<T>();
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "#";
        odd.NumberFormat.NegativeSign = "~";
        var usual = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = odd;

            Assert.Equal(text, value.ToString(T.RoundTripFormat, null));
            Assert.Equal(text, value.ToString(T.RoundTripFormat, odd));
            Assert.Equal(value, T.Parse(text, odd));
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    private static void KnowsItsEquals<T>()
        where T : struct, ITextValue<T>
    {
        var (value, text, other) = Samples.Of<T>();

        Assert.Equal(T.Parse(text, null).GetHashCode(), value.GetHashCode());
        Assert.NotEqual(other, value);
        Assert.False(value.Equals(new object()));
    }
}
