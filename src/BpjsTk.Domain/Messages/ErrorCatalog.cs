using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain.Messages;

/// <summary>
/// Every code the library can refuse with, with its text in Indonesian and English. The members are grouped in files by the part of the
/// library that uses them. A code keeps its meaning for ever; one that is no longer used is not given to another refusal.
/// </summary>
public static partial class ErrorCatalog
{
    /// <summary>Gets all codes, in the order of their text.</summary>
    public static ImmutableArray<ErrorCode> All => Registry.All;

    /// <summary>Finds a code by its text.</summary>
    /// <param name="id">The code, such as <c>BPJSTK-NIK-003</c>.</param>
    /// <returns>The code, or <see langword="null"/> when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static ErrorCode? Find(string id) => Registry.ById.GetValueOrDefault(Guard.Against.Null(id));

    private static ErrorCode Define(string id, string indonesian, string english, [CallerMemberName] string name = "") =>
        new(id, name, indonesian, english);

    // Its own class, so that it is filled only after every code of every file of this partial class stands.
    private static class Registry
    {
        internal static readonly ImmutableArray<ErrorCode> All =
        [
            .. typeof(ErrorCatalog)
                .GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(ErrorCode))
                .Select(property => (ErrorCode)property.GetValue(null)!)
                .OrderBy(code => code.Id, StringComparer.Ordinal),
        ];

        internal static readonly FrozenDictionary<string, ErrorCode> ById = All.ToFrozenDictionary(code => code.Id, StringComparer.Ordinal);
    }
}
