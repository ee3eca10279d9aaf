using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A step of the ladder that was taken, and when.</summary>
/// <param name="Step">The step.</param>
/// <param name="On">The day.</param>
[DebuggerDisplay("{Step} {On}")]
public sealed record SanctionEvent(SanctionStep Step, LocalDate On)
{
    /// <summary>Gets the step.</summary>
    public SanctionStep Step { get; } = Step;

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; } = On;
}
