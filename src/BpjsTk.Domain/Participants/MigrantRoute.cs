namespace BpjsTk.Domain.Participants;

/// <summary>How a migrant worker goes abroad (Permenaker 4/2023 Pasal 1).</summary>
public enum MigrantRoute
{
    /// <summary>Through a placement agency (pelaksana penempatan): pays for the time before work too.</summary>
    PlacementAgency = 0,

    /// <summary>On one's own (PMI Perseorangan).</summary>
    Individual = 1,
}
