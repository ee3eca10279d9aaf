using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Benefits;

/// <summary>A will (wasiat) of the participant: who is named, and how it was made.</summary>
[DebuggerDisplay("{Form}, {Named.Length} named")]
public sealed class Will
{
    private Will(WillForm form, ImmutableArray<string> named)
    {
        this.Form = form;
        this.Named = named;
    }

    /// <summary>Gets how it was made.</summary>
    public WillForm Form { get; }

    /// <summary>Gets who is named, at least one.</summary>
    public ImmutableArray<string> Named { get; }

    /// <summary>States a will.</summary>
    /// <param name="form">How it was made.</param>
    /// <param name="named">Who is named: at least one name, none of them empty.</param>
    /// <returns>The will, or <c>BPJSTK-HEI-002</c> (nobody named, or an empty name).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not a member of the enumeration.</exception>
    public static Outcome<Will> Create(WillForm form, params ImmutableArray<string> named)
    {
        if (!Enum.IsDefined(form))
        {
            throw new ArgumentOutOfRangeException(nameof(form), form, null);
        }

        return named.IsDefaultOrEmpty || named.Any(string.IsNullOrWhiteSpace)
            ? Outcome.Failure<Will>(DomainError.Of(ErrorCatalog.HeirUnnamed, "Named"))
            : Outcome.Success(new Will(form, [.. named.Select(name => name.Trim())]));
    }
}
