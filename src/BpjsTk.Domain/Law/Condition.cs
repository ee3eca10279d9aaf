using System.Diagnostics;

namespace BpjsTk.Domain.Law;

/// <summary>A condition of the law that was looked at: what it asks, whether it is met, and where it stands.</summary>
/// <param name="Requirement">What the condition asks.</param>
/// <param name="IsMet">Whether it is met.</param>
/// <param name="Citation">Where it stands.</param>
[DebuggerDisplay("{Requirement.English,nq}: {IsMet}")]
public sealed record Condition(BilingualText Requirement, bool IsMet, Citation Citation)
{
    /// <summary>Gets what the condition asks.</summary>
    public BilingualText Requirement { get; } = Requirement;

    /// <summary>Gets a value indicating whether it is met.</summary>
    public bool IsMet { get; } = IsMet;

    /// <summary>Gets where it stands.</summary>
    public Citation Citation { get; } = Citation;

    /// <summary>Writes the condition for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line with the answer and the citation.</returns>
    public string ToText(Language language)
    {
        var answer = (language, this.IsMet) switch
        {
            (Language.Indonesian, true) => "terpenuhi",
            (Language.Indonesian, false) => "tidak terpenuhi",
            (_, true) => "met",
            _ => "not met",
        };
        return $"{this.Requirement.In(language)}: {answer} [{this.Citation.ToText(language)}]";
    }
}
