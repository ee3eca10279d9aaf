using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>The size an employer was found to have, and by which limits.</summary>
[DebuggerDisplay("{Scale}")]
public sealed class EmployerScaleFinding
{
    internal EmployerScaleFinding(EmployerScale scale, Ruling<EmployerScaleLimits> ruling)
    {
        this.Scale = scale;
        this.Ruling = ruling;
    }

    /// <summary>Gets the size.</summary>
    public EmployerScale Scale { get; }

    /// <summary>Gets the limits it was found by.</summary>
    public Ruling<EmployerScaleLimits> Ruling { get; }
}
