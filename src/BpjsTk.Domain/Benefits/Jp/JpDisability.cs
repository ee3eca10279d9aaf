using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A permanent total disability (cacat total tetap, PP 45/2015 Pasal 20): what caused it, when it was found, and when it ended, if it did.</summary>
[DebuggerDisplay("found {FoundOn}")]
public sealed class JpDisability
{
    private JpDisability(LocalDate causedOn, LocalDate foundOn, LocalDate? endedOn)
    {
        this.CausedOn = causedOn;
        this.FoundOn = foundOn;
        this.EndedOn = endedOn;
    }

    /// <summary>Gets the day of the event that disables.</summary>
    public LocalDate CausedOn { get; }

    /// <summary>Gets the day of the doctors' finding; the pension begins on the first of the next month.</summary>
    public LocalDate FoundOn { get; }

    /// <summary>Gets the day from which the participant is no longer totally disabled; <see langword="null"/> when there is none.</summary>
    public LocalDate? EndedOn { get; }

    /// <summary>States a disability.</summary>
    /// <param name="causedOn">The day of the event that disables.</param>
    /// <param name="foundOn">The day of the doctors' finding.</param>
    /// <param name="endedOn">The day from which the participant is no longer totally disabled, if any.</param>
    /// <returns>The disability, or <c>BPJSTK-JP-009</c> for each event out of order.</returns>
    public static Outcome<JpDisability> Of(LocalDate causedOn, LocalDate foundOn, LocalDate? endedOn = null)
    {
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        JpEvents.InOrder(errors, "FoundOn", JpEvents.Finding, foundOn, JpEvents.Disability, causedOn);
        JpEvents.InOrder(errors, "EndedOn", JpEvents.Recovery, endedOn, JpEvents.Finding, foundOn);
        return errors.Count == 0 ? Outcome.Success(new JpDisability(causedOn, foundOn, endedOn)) : Outcome.Failure<JpDisability>(errors.ToImmutable());
    }
}
