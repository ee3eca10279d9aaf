using System.Diagnostics;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// A daily, piece or fixed-term worker of a construction project whose wage is known: JKK and JKM only, at the construction rates whatever the
/// employer's class (PP 44/2015 Pasal 54(1), 55(1)). Permanent staff of the contractor are wage earners. Where wages are not known, see
/// <see cref="ConstructionProject"/>.
/// </summary>
[DebuggerDisplay("{Wage.Exact}")]
public sealed class ConstructionWorker : WagedParticipant
{
    private ConstructionWorker(WageBase wage)
        : base(Segment.Construction, ProgramBundle.JkkJkm, wage, RiskClass.None)
    {
    }

    /// <summary>Makes a construction project worker.</summary>
    /// <param name="wage">The month's wage.</param>
    /// <returns>The worker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wage"/> is <see langword="null"/>.</exception>
    public static ConstructionWorker Create(WageBase wage)
    {
        ArgumentNullException.ThrowIfNull(wage);
        return new(wage);
    }
}
