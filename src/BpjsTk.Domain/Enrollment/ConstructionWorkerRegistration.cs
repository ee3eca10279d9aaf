using System.Diagnostics;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A worker of a construction project, as enrolled.</summary>
[DebuggerDisplay("{Nik}")]
public sealed class ConstructionWorkerRegistration
{
    internal ConstructionWorkerRegistration(string fullName, Nik? nik, ConstructionWorker? participant)
    {
        this.FullName = fullName;
        this.Nik = nik;
        this.Participant = participant;
    }

    /// <summary>Gets the full name.</summary>
    public string FullName { get; }

    /// <summary>Gets the citizen's number; <see langword="null"/> when not given.</summary>
    public Nik? Nik { get; }

    /// <summary>Gets the worker with the wage, for the contribution by wages; <see langword="null"/> when the wage is not known.</summary>
    public ConstructionWorker? Participant { get; }
}
