namespace BpjsTk.Domain;

/// <summary>
/// A value with a text form: what every value type of the library can do with text. <c>FromText</c> gives the reason when a text
/// is not such a value; <c>TryParse</c> and <c>Parse</c> are the same check for those who do not need it.
/// </summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
public interface ITextValue<TSelf> : ISpanParsable<TSelf>, ISpanFormattable, IEquatable<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>Gets the format that writes the whole value, so that <see cref="FromText"/> reads the same value back.</summary>
    static abstract string RoundTripFormat { get; }

    /// <summary>Reads a value, or says why the text is none.</summary>
    /// <param name="text">The text; surrounding white space is not part of any value.</param>
    /// <returns>The value, or the error with its code.</returns>
    static abstract Outcome<TSelf> FromText(string? text);
}
