using System.ComponentModel;
using System.Globalization;
using BpjsTk.Domain.Tests.Generators;

namespace BpjsTk.Domain.Tests.Values;

public sealed class TextValueTypeConverterTests
{
    private static readonly TypeConverter Amount = TypeDescriptor.GetConverter(typeof(Rupiah));

    [Fact]
    public void Text_goes_there_and_back_in_any_culture()
    {
        Always.Holds(Amounts.Any, amount =>
            Equals(Amount.ConvertFromString(null, HostileCulture.Create(), Amount.ConvertToString(null, HostileCulture.Create(), amount)!), amount));
        Always.Holds(Rates.Any, rate =>
            TypeDescriptor.GetConverter(typeof(Rate)) is var converter && Equals(converter.ConvertFromInvariantString(converter.ConvertToInvariantString(rate)!), rate));
    }

    [Fact]
    public void The_text_is_the_round_trip_form()
    {
        Assert.Equal("110863.00", Amount.ConvertTo(Rupiah.FromRupiah(110_863), typeof(string)));
        Assert.Equal(Rupiah.FromRupiah(110_863), Amount.ConvertFrom("Rp110.863,00"));
    }

    [Fact]
    public void Only_text_is_converted()
    {
        Assert.IsType<TextValueTypeConverter<Rupiah>>(Amount);
        Assert.True(Amount.CanConvertFrom(typeof(string)));
        Assert.False(Amount.CanConvertFrom(typeof(long)));
        Assert.True(Amount.CanConvertTo(typeof(string)));
        Assert.False(Amount.CanConvertTo(typeof(long)));
        Assert.Throws<NotSupportedException>(() => Amount.ConvertFrom(1L));
        Assert.Throws<NotSupportedException>(() => Amount.ConvertFrom(null!));
        Assert.Throws<NotSupportedException>(() => Amount.ConvertTo(Rupiah.Zero, typeof(long)));
        Assert.Equal("1", Amount.ConvertTo(null, CultureInfo.InvariantCulture, 1, typeof(string)));
    }

    [Fact]
    public void A_text_that_is_no_value_is_refused_with_its_code() => Assert.StartsWith(
        "BPJSTK-AMT-002",
        Assert.Throws<FormatException>(() => Amount.ConvertFrom("x")).Message,
        StringComparison.Ordinal);
}
