using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>Whether a worker takes part in one program, and every condition that was looked at.</summary>
[DebuggerDisplay("{Program}: {IsParticipant}")]
public sealed class ProgramDecision
{
    internal ProgramDecision(SocialProgram program, bool isParticipant, ImmutableArray<Condition> conditions)
    {
        this.Program = program;
        this.IsParticipant = isParticipant;
        this.Conditions = conditions;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets a value indicating whether the worker takes part.</summary>
    public bool IsParticipant { get; }

    /// <summary>Gets the conditions that were looked at, met or not; all of them, not just the first that failed.</summary>
    public ImmutableArray<Condition> Conditions { get; }
}
