using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Claims;

/// <summary>A paper that a claim needs: any one of several that stand for each other; why, and where it stands.</summary>
[DebuggerDisplay("{ToText(Language.English),nq}")]
public sealed class ClaimRequirement
{
    internal ClaimRequirement(BilingualText reason, Citation citation, Confidence confidence, params ReadOnlySpan<ClaimDocument> anyOf)
    {
        this.Reason = reason;
        this.Citation = citation;
        this.Confidence = confidence;
        this.AnyOf = ClaimPapers.Of(anyOf);
    }

    /// <summary>Gets the papers of which one is enough.</summary>
    public ClaimPapers AnyOf { get; }

    /// <summary>Gets why it is needed.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Says whether it is met by papers.</summary>
    /// <param name="papers">The papers that were handed in.</param>
    /// <returns><see langword="true"/> when one of <see cref="AnyOf"/> is among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="papers"/> is <see langword="null"/>.</exception>
    public bool IsMetBy(ClaimPapers papers) => this.AnyOf.Overlaps(papers);

    /// <summary>Writes what is needed, why, and where it stands.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language)
    {
        var names = string.Join(language == Language.Indonesian ? " atau " : " or ", this.AnyOf.Documents.Select(document => ClaimPhrases.Of(document).In(language)));
        return $"{names}: {this.Reason.In(language)} [{this.Citation.ToText(language)}]";
    }
}
