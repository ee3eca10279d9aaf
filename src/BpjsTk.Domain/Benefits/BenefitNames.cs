namespace BpjsTk.Domain.Benefits;

/// <summary>The names of the kinds of benefits in both languages.</summary>
public static class BenefitNames
{
    /// <summary>Returns the name of a kind of benefit.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(BenefitKind kind) => kind switch
    {
        BenefitKind.MedicalCare => new("pelayanan kesehatan", "medical care"),
        BenefitKind.HomeCare => new("perawatan di rumah", "home care"),
        BenefitKind.Transport => new("biaya pengangkutan", "transport"),
        BenefitKind.TemporaryIncapacity => new("santunan sementara tidak mampu bekerja", "temporary incapacity"),
        BenefitKind.PartialDisability => new("santunan cacat sebagian", "partial disability"),
        BenefitKind.PermanentTotalDisability => new("santunan cacat total tetap", "permanent total disability"),
        BenefitKind.AccidentalDeath => new("santunan kematian", "death by work accident"),
        BenefitKind.Periodic => new("santunan berkala", "periodic benefit, paid at once"),
        BenefitKind.Funeral => new("biaya pemakaman", "funeral"),
        BenefitKind.Dentures => new("gigi tiruan", "dentures"),
        BenefitKind.HearingAid => new("alat bantu dengar", "hearing aid"),
        BenefitKind.Glasses => new("kacamata", "glasses"),
        BenefitKind.OrthosisOrProsthesis => new("alat bantu atau alat pengganti", "orthosis or prosthesis"),
        BenefitKind.ReturnToWork => new("program kembali kerja", "return to work"),
        BenefitKind.Scholarship => new("beasiswa pendidikan anak", "children's scholarship"),
        BenefitKind.DeathLumpSum => new("santunan sekaligus", "lump sum at death"),
        BenefitKind.JhtBalance => new("saldo JHT", "balance of JHT"),
        BenefitKind.JhtPart => new("sebagian saldo JHT", "part of the balance of JHT"),
        BenefitKind.Pension => new("manfaat pensiun", "pension"),
        BenefitKind.PensionLumpSum => new("akumulasi iuran JP dan hasil pengembangannya", "contributions to JP with development, at once"),
        BenefitKind.UnemploymentCash => new("uang tunai JKP", "cash of JKP"),
        BenefitKind.Training => new("pelatihan kerja", "training"),
        BenefitKind.LabourMarketAccess => new("akses informasi pasar kerja", "labour market information"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
