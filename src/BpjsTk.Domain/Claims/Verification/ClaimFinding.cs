using System.Diagnostics;

namespace BpjsTk.Domain.Claims;

/// <summary>What was found at one point of verification, why, and where it stands.</summary>
[DebuggerDisplay("{Point}: {Result}")]
public sealed class ClaimFinding
{
    internal ClaimFinding(DecisionPoint point, FindingResult result, BilingualText reason, Citation? citation, ErrorCode? code = null)
    {
        this.Point = point;
        this.Result = result;
        this.Reason = reason;
        this.Citation = citation;
        this.Code = code;
    }

    /// <summary>Gets the point.</summary>
    public DecisionPoint Point { get; }

    /// <summary>Gets what was found.</summary>
    public FindingResult Result { get; }

    /// <summary>Gets why.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets the provision; <see langword="null"/> where none is behind it.</summary>
    public Citation? Citation { get; }

    /// <summary>Gets the code of a refusal; <see langword="null"/> of every other result.</summary>
    public ErrorCode? Code { get; }

    /// <summary>Writes the finding for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line: the point, the result, why, and the provision.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language)
    {
        var text = $"{ClaimPhrases.Of(this.Point).In(language)}: {ClaimPhrases.Of(this.Result).In(language)}; {this.Reason.In(language)}";
        return this.Citation is { } citation ? $"{text} [{citation.ToText(language)}]" : text;
    }
}
