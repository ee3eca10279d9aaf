using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// Somebody who takes part in the programs (peserta), in one segment. The categories are closed: wage earners, construction workers, trainees,
/// self-employed, migrant workers. One person may be several of them at once, each a membership of its own.
/// </summary>
public abstract class Participant
{
    private protected Participant(Segment segment, ProgramBundle programs)
    {
        this.Segment = segment;
        this.Programs = programs;
    }

    /// <summary>Gets the segment.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the programs taken part in.</summary>
    public ProgramBundle Programs { get; }
}
