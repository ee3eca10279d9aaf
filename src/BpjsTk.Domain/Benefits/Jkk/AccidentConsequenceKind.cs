namespace BpjsTk.Domain.Benefits;

/// <summary>What became of the injured (akibat kecelakaan kerja), by the doctor's certificate: PP 44/2015 Pasal 43(4).</summary>
public enum AccidentConsequenceKind
{
    /// <summary>Still under treatment: no certificate yet.</summary>
    UnderTreatment = 0,

    /// <summary>Recovered: the incapacity is over.</summary>
    Recovered = 1,

    /// <summary>Partial disability, anatomical or functional (cacat sebagian anatomis, cacat sebagian fungsi).</summary>
    PartialDisability = 2,

    /// <summary>Permanent total disability (cacat total tetap).</summary>
    PermanentTotalDisability = 3,

    /// <summary>Death (meninggal dunia).</summary>
    Death = 4,
}
