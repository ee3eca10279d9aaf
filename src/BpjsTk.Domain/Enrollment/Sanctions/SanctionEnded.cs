using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The end of a ladder of sanctions: what was owed is done, or the loss of services is lifted (dicabut). Nothing follows.</summary>
[DebuggerDisplay("{Subject} ended on {On}")]
public sealed class SanctionEnded
{
    internal SanctionEnded(ActiveSanction last, LocalDate on, Citation citation)
    {
        this.Subject = last.Subject;
        this.Breach = last.Breach;
        this.From = last.Step;
        this.On = on;
        this.Citation = citation;
        this.Events = last.Events.Add(new(SanctionStep.Ended, on));
    }

    /// <summary>Gets on whom the sanction fell.</summary>
    public SanctionSubject Subject { get; }

    /// <summary>Gets which duty had been broken.</summary>
    public SanctionBreach Breach { get; }

    /// <summary>Gets the step from which the ladder ended.</summary>
    public SanctionStep From { get; }

    /// <summary>Gets the day on which it ended.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the provision that ended it.</summary>
    public Citation Citation { get; }

    /// <summary>Gets the steps taken, the end last.</summary>
    public ImmutableArray<SanctionEvent> Events { get; }
}
