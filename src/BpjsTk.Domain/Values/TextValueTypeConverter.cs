using System.ComponentModel;
using System.Globalization;

namespace BpjsTk.Domain;

/// <summary>Lets configuration binding, designers and ASP.NET routes read and write a value as text in its round-trip form.</summary>
/// <typeparam name="T">The value type.</typeparam>
public sealed class TextValueTypeConverter<T> : TypeConverter
    where T : struct, ITextValue<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not a <typeparamref name="T"/>.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? TextValue.Parse<T>(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T typed && destinationType == typeof(string)
            ? typed.ToString(T.RoundTripFormat, CultureInfo.InvariantCulture)
            : base.ConvertTo(context, culture, value, destinationType);
}
