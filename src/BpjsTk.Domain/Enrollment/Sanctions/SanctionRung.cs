using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A row of the table of sanctions: what one step is for one kind of breach, who takes it, how long it lasts, what follows and what ends it.</summary>
[DebuggerDisplay("{Subject} {Breach} {Step}")]
public sealed class SanctionRung
{
    private readonly LawParameter<int>? length;
    private readonly TermUnit unit;

    internal SanctionRung(
        SanctionSubject subject,
        SanctionBreach breach,
        SanctionStep step,
        SanctionActor actor,
        SanctionStep? next,
        SanctionProofs proofsAsked,
        string citations,
        string endedBy,
        BilingualText follows,
        LawParameter<int>? length = null,
        TermUnit unit = TermUnit.CalendarDays)
    {
        this.Subject = subject;
        this.Breach = breach;
        this.Step = step;
        this.Actor = actor;
        this.Next = next;
        this.ProofsAsked = proofsAsked;
        this.Citations = [.. citations.Split("; ").Select(Citation.FromText)];
        this.EndedBy = Citation.FromText(endedBy);
        this.Follows = follows;
        this.length = length;
        this.unit = unit;
    }

    /// <summary>Gets on whom the sanction falls.</summary>
    public SanctionSubject Subject { get; }

    /// <summary>Gets which duty was broken.</summary>
    public SanctionBreach Breach { get; }

    /// <summary>Gets the step.</summary>
    public SanctionStep Step { get; }

    /// <summary>Gets who takes the step.</summary>
    public SanctionActor Actor { get; }

    /// <summary>Gets how long the step lasts by the shipped law and the default policies, such as <c>10 days</c>; <see langword="null"/> when it lasts until it is lifted.</summary>
    public BilingualText? Term => this.length is { } parameter ? Deadline.TermOf(LawBook.Default.TimelineOf(parameter).Rulings[^1].Value, this.unit) : null;

    /// <summary>Gets the step that follows when nothing is done; <see langword="null"/> when there is none.</summary>
    public SanctionStep? Next { get; }

    /// <summary>Gets what follows when nothing is done.</summary>
    public BilingualText Follows { get; }

    /// <summary>Gets the proofs, all of them, on which the ladder ends from this step.</summary>
    public SanctionProofs ProofsAsked { get; }

    /// <summary>Gets where the step stands; the principal provision first.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets the provision that says what ends the ladder from this step.</summary>
    public Citation EndedBy { get; }
}
