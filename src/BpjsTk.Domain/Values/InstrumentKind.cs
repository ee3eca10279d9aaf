namespace BpjsTk.Domain;

/// <summary>The kind of a legal instrument, from the highest down.</summary>
public enum InstrumentKind
{
    /// <summary>Undang-Undang (UU), an act of parliament.</summary>
    Act = 0,

    /// <summary>Peraturan Pemerintah (PP), a government regulation.</summary>
    GovernmentRegulation = 1,

    /// <summary>Peraturan Presiden (Perpres), a presidential regulation.</summary>
    PresidentialRegulation = 2,

    /// <summary>Peraturan Menteri Ketenagakerjaan (Permenaker), a regulation of the Minister of Manpower.</summary>
    ManpowerRegulation = 3,

    /// <summary>Peraturan Menteri Keuangan (PMK), a regulation of the Minister of Finance.</summary>
    FinanceRegulation = 4,

    /// <summary>Peraturan Direksi BPJS Ketenagakerjaan (Perdir), a regulation of the agency's directors.</summary>
    DirectorsRegulation = 5,

    /// <summary>A numbered letter of the agency (surat), such as the yearly announcement of the JP wage cap.</summary>
    Letter = 6,

    /// <summary>No instrument: a reading or a figure given by the user of the library.</summary>
    None = 7,

    /// <summary>A scheme of the agency known by its name only (skema), such as that of the incentives of Perisai until 2018.</summary>
    AgencyScheme = 8,
}
