using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>What became of the injured, and since when or by how much.</summary>
[DebuggerDisplay("{Kind}")]
public sealed class AccidentConsequence
{
    private AccidentConsequence(AccidentConsequenceKind kind) => this.Kind = kind;

    /// <summary>Gets that the injured is still under treatment.</summary>
    public static AccidentConsequence UnderTreatment { get; } = new(AccidentConsequenceKind.UnderTreatment);

    /// <summary>Gets that the injured has recovered.</summary>
    public static AccidentConsequence Recovered { get; } = new(AccidentConsequenceKind.Recovered);

    /// <summary>Gets that the injured is permanently and totally disabled.</summary>
    public static AccidentConsequence PermanentTotalDisability { get; } = new(AccidentConsequenceKind.PermanentTotalDisability);

    /// <summary>Gets what became of the injured.</summary>
    public AccidentConsequenceKind Kind { get; }

    /// <summary>Gets the losses of a partial disability; empty for every other consequence.</summary>
    public ImmutableArray<DisabilityLoss> Losses { get; private init; } = [];

    /// <summary>Gets the hand the worker works with.</summary>
    public Handedness Handedness { get; private init; }

    /// <summary>Gets the day of death; <see langword="null"/> for every other consequence.</summary>
    public LocalDate? DiedOn { get; private init; }

    /// <summary>Returns a partial disability.</summary>
    /// <param name="losses">The losses, checked against the table of the day when the benefit is calculated.</param>
    /// <param name="handedness">The hand the worker works with.</param>
    /// <returns>The consequence.</returns>
    /// <exception cref="ArgumentException">A loss is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="handedness"/> is not a member of the enumeration.</exception>
    public static AccidentConsequence PartialDisability(ImmutableArray<DisabilityLoss> losses, Handedness handedness = Handedness.Right)
    {
        DisabilityAssessment.CheckArguments(losses, handedness);
        return new(AccidentConsequenceKind.PartialDisability) { Losses = losses.IsDefault ? [] : losses, Handedness = handedness };
    }

    /// <summary>Returns a death.</summary>
    /// <param name="diedOn">The day of death, the day of the accident or later.</param>
    /// <returns>The consequence.</returns>
    public static AccidentConsequence Death(LocalDate diedOn) => new(AccidentConsequenceKind.Death) { DiedOn = diedOn };
}
