namespace BpjsTk.Domain.Benefits;

/// <summary>What a line of a benefit is (jenis manfaat). The numbers are stable; new kinds are added at the end.</summary>
public enum BenefitKind
{
    /// <summary>JKK: care by medical need (pelayanan kesehatan); it has no amount of its own.</summary>
    MedicalCare = 0,

    /// <summary>JKK: care at home (perawatan di rumah, home care).</summary>
    HomeCare = 1,

    /// <summary>JKK: transport of the injured (biaya pengangkutan).</summary>
    Transport = 2,

    /// <summary>JKK: temporary incapacity (santunan sementara tidak mampu bekerja, STMB).</summary>
    TemporaryIncapacity = 3,

    /// <summary>JKK: partial disability, anatomical or functional (cacat sebagian anatomis, cacat sebagian fungsi).</summary>
    PartialDisability = 4,

    /// <summary>JKK: permanent total disability (cacat total tetap).</summary>
    PermanentTotalDisability = 5,

    /// <summary>JKK: death by a work accident (santunan kematian).</summary>
    AccidentalDeath = 6,

    /// <summary>JKK and JKM: the periodic benefit, paid at once (santunan berkala).</summary>
    Periodic = 7,

    /// <summary>JKK and JKM: funeral (biaya pemakaman).</summary>
    Funeral = 8,

    /// <summary>JKK: dentures (gigi tiruan).</summary>
    Dentures = 9,

    /// <summary>JKK: a hearing aid (alat bantu dengar).</summary>
    HearingAid = 10,

    /// <summary>JKK: glasses (kacamata).</summary>
    Glasses = 11,

    /// <summary>JKK: orthosis or prosthesis (orthose, prothese).</summary>
    OrthosisOrProsthesis = 12,

    /// <summary>JKK: return to work (program kembali kerja); it has no amount of its own.</summary>
    ReturnToWork = 13,

    /// <summary>JKK and JKM: the children's scholarship (beasiswa pendidikan anak).</summary>
    Scholarship = 14,

    /// <summary>JKM: the lump sum (santunan sekaligus).</summary>
    DeathLumpSum = 15,

    /// <summary>JHT: the whole balance (saldo).</summary>
    JhtBalance = 16,

    /// <summary>JHT: part of the balance, while working on (pengambilan sebagian).</summary>
    JhtPart = 17,

    /// <summary>JP: a month's pension (manfaat pensiun).</summary>
    Pension = 18,

    /// <summary>JP: contributions and development at once (akumulasi iuran dan hasil pengembangan).</summary>
    PensionLumpSum = 19,

    /// <summary>JKP: a month's cash (uang tunai).</summary>
    UnemploymentCash = 20,

    /// <summary>JKP: training (pelatihan kerja).</summary>
    Training = 21,

    /// <summary>JKP: labour market information and counselling (akses informasi pasar kerja); it has no amount of its own.</summary>
    LabourMarketAccess = 22,
}
