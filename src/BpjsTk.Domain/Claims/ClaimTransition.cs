using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>A row of the table of transitions: from where to where, by what, who may, and where it stands.</summary>
[DebuggerDisplay("{Program}: {From} {Action} {To}")]
public sealed class ClaimTransition
{
    internal ClaimTransition(SocialProgram program, ClaimStatus? from, ClaimAction action, ClaimStatus to, ClaimActor actors, string citations, Confidence confidence)
    {
        this.Program = program;
        this.From = from;
        this.Action = action;
        this.To = to;
        this.Actors = actors;
        this.Citations = [.. citations.Split("; ").Select(Citation.FromText)];
        this.Confidence = confidence;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets the state it leaves; <see langword="null"/> for what begins a claim.</summary>
    public ClaimStatus? From { get; }

    /// <summary>Gets what is done.</summary>
    public ClaimAction Action { get; }

    /// <summary>Gets the state it leads to; the same one for what is noted without leaving.</summary>
    public ClaimStatus To { get; }

    /// <summary>Gets all who may do it; which of them in a given claim may depend on segment, beneficiary or instance.</summary>
    public ClaimActor Actors { get; }

    /// <summary>Gets where it stands, the principal provision first.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure it is: inferred where the text names the result and not the step.</summary>
    public Confidence Confidence { get; }

    /// <summary>Writes the row for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language)
    {
        var from = this.From is { } status ? ClaimPhrases.Of(status).In(language) : "-";
        return $"{ProgramBundle.Of(this.Program)}: {from} > {ClaimPhrases.Of(this.Action).In(language)} > {ClaimPhrases.Of(this.To).In(language)} ({ClaimPhrases.Of(this.Actors).In(language)}) [{string.Join("; ", this.Citations.Select(citation => citation.ToText(language)))}]";
    }
}
