namespace BpjsTk.Domain.Benefits;

/// <summary>The names of the reasons to claim JHT in both languages.</summary>
public static class JhtClaimNames
{
    /// <summary>Returns the name of a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(JhtClaimReason reason) => reason switch
    {
        JhtClaimReason.Age => new("usia JHT tercapai", "age of JHT"),
        JhtClaimReason.AgreedRetirementAge => new("usia pensiun menurut perjanjian kerja", "retirement age of the work agreement"),
        JhtClaimReason.LeftAfterDeferral => new("berhenti bekerja setelah menunda", "left after deferring"),
        JhtClaimReason.FixedTermEnded => new("perjanjian kerja waktu tertentu berakhir", "end of a fixed-term contract"),
        JhtClaimReason.SelfEmployedStopped => new("peserta bukan penerima upah berhenti bekerja", "self-employed participant stopped working"),
        JhtClaimReason.Resigned => new("mengundurkan diri", "resigned"),
        JhtClaimReason.Dismissed => new("pemutusan hubungan kerja", "dismissed"),
        JhtClaimReason.LeavingIndonesia => new("meninggalkan Indonesia untuk selama-lamanya", "leaving Indonesia for good"),
        JhtClaimReason.PermanentTotalDisability => new("cacat total tetap", "permanent total disability"),
        JhtClaimReason.Death => new("meninggal dunia", "death"),
        JhtClaimReason.RetirementPreparation => new("persiapan pensiun", "preparing for retirement"),
        JhtClaimReason.HomeOwnership => new("kepemilikan rumah", "home ownership"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
