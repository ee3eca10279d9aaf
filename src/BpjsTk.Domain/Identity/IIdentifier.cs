using System.Numerics;

namespace BpjsTk.Domain.Identity;

/// <summary>
/// A number that names a person, an employer or a place of business (nomor identitas). All kinds behave alike: the form is checked, existence
/// is never claimed; plain text, debugger and errors show the number masked, the format <c>F</c> in full; order is the ordinal order of the
/// full texts.
/// </summary>
/// <remarks>
/// A <c>default</c> is no identifier: it is written masked as <c>(none)</c>, equals only another default and sorts first; asked for anything
/// else, its full text and JSON included, it throws <see cref="InvalidOperationException"/>.
/// </remarks>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface IIdentifier<TSelf> : ITextValue<TSelf>, IComparable<TSelf>, IComparable, IComparisonOperators<TSelf, TSelf, bool>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>Gets a value indicating whether this is the <c>default</c>, which holds no number.</summary>
    bool IsDefault { get; }
}
