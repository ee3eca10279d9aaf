using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A paper that an enrollment needs: one document, or any one of several that stand for each other.</summary>
[DebuggerDisplay("{ToText(Language.English),nq}")]
public sealed class DocumentRequirement
{
    internal DocumentRequirement(Citation? citation, params ImmutableArray<EnrollmentDocument> anyOf)
    {
        this.Citation = citation;
        this.AnyOf = anyOf;
    }

    /// <summary>Gets the documents of which one is enough.</summary>
    public ImmutableArray<EnrollmentDocument> AnyOf { get; }

    /// <summary>Gets the provision that asks for it; <see langword="null"/> where only the agency's forms do.</summary>
    public Citation? Citation { get; }

    /// <summary>Says whether the documents handed in are enough.</summary>
    /// <param name="given">The documents handed in.</param>
    /// <returns><see langword="true"/> when one of <see cref="AnyOf"/> is among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="given"/> is <see langword="null"/>.</exception>
    public bool IsMetBy(IEnumerable<EnrollmentDocument> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return given.Any(document => this.AnyOf.Contains(document));
    }

    /// <summary>Writes which document is needed.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The names, joined by <c>atau</c> or <c>or</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language) =>
        string.Join(language == Language.Indonesian ? " atau " : " or ", this.AnyOf.Select(document => EnrollmentDocuments.Name(document).In(language)));
}
