using System.Diagnostics;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Benefits;

/// <summary>A person who was alive when the participant died and may be an heir (ahli waris).</summary>
[DebuggerDisplay("{Relation}")]
public sealed class Heir
{
    private Heir(HeirRelation relation, string name)
    {
        this.Relation = relation;
        this.Name = name;
    }

    /// <summary>Gets what the person was to the participant.</summary>
    public HeirRelation Relation { get; }

    /// <summary>Gets what the person is called.</summary>
    public string Name { get; }

    /// <summary>States a person.</summary>
    /// <param name="relation">What the person was to the participant.</param>
    /// <param name="name">What the person is called, not empty.</param>
    /// <returns>The person, or every fault: <c>BPJSTK-HEI-001</c> (outside the ranks of the law), <c>-002</c> (no name).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a member of the enumeration.</exception>
    public static Outcome<Heir> Create(HeirRelation relation, string? name)
    {
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, null);
        }

        DomainError?[] errors =
        [
            relation == HeirRelation.Other ? DomainError.Of(ErrorCatalog.HeirOutsideList, "Relation", Citation.FromText("Permenaker 1/2025 Pasal 79")) : null,
            string.IsNullOrWhiteSpace(name) ? DomainError.Of(ErrorCatalog.HeirUnnamed, "Name") : null,
        ];
        return errors.OfType<DomainError>().ToArray() is { Length: > 0 } faults
            ? Outcome.Failure<Heir>([.. faults])
            : Outcome.Success(new Heir(relation, name!.Trim()));
    }
}
