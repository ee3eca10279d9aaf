namespace BpjsTk.Domain.Messages;

/// <content>Codes of the verification of claims: what its facts may not be, and why a claim is refused.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a verification dated before the last event of the claim.</summary>
    public static ErrorCode ClaimVerifiedBefore { get; } = Define(
        "BPJSTK-CVF-001",
        "Pemeriksaan pada {on} mendahului peristiwa terakhir pada {last}.",
        "The verification of {on} is before the last event of {last}.");

    /// <summary>Gets the code of a fact that is not that of the claim.</summary>
    public static ErrorCode ClaimFactContradicts { get; } = Define(
        "BPJSTK-CVF-002",
        "Fakta ({given}) bertentangan dengan klaim ({claimed}).",
        "The fact ({given}) contradicts the claim ({claimed}).");

    /// <summary>Gets the code of a fact that the claim needs and that was not given.</summary>
    public static ErrorCode ClaimFactMissing { get; } = Define(
        "BPJSTK-CVF-003",
        "Fakta belum diberikan: {what}.",
        "A fact is missing: {what}.");

    /// <summary>Gets the code of a claim of who is not covered.</summary>
    public static ErrorCode ClaimNotCovered { get; } = Define(
        "BPJSTK-CVF-004",
        "Tidak ada perlindungan pada hari kejadian.",
        "There is no cover on the day of the event.");

    /// <summary>Gets the code of a claim for which the employer alone answers.</summary>
    public static ErrorCode ClaimEmployerAnswers { get; } = Define(
        "BPJSTK-CVF-005",
        "Pemberi kerja sendiri yang menanggung.",
        "The employer alone answers.");

    /// <summary>Gets the code of a claim refused for arrears.</summary>
    public static ErrorCode ClaimArrearsTooLong { get; } = Define(
        "BPJSTK-CVF-006",
        "Tunggakan iuran melebihi batas.",
        "The arrears are too long.");

    /// <summary>Gets the code of an accident or disease that is none of the work.</summary>
    public static ErrorCode ClaimNotOfWork { get; } = Define(
        "BPJSTK-CVF-007",
        "Bukan kecelakaan kerja atau penyakit akibat kerja.",
        "Neither a work accident nor an occupational disease.");

    /// <summary>Gets the code of an accident without an injury.</summary>
    public static ErrorCode ClaimNoInjury { get; } = Define(
        "BPJSTK-CVF-008",
        "Tidak ada cedera pada tubuh.",
        "There is no injury to the body.");

    /// <summary>Gets the code of a death by a work accident, for which JKK pays and not JKM.</summary>
    public static ErrorCode ClaimDeathOfWork { get; } = Define(
        "BPJSTK-CVF-009",
        "Meninggal dunia akibat kecelakaan kerja: manfaat dari JKK, bukan JKM.",
        "A death by a work accident: JKK pays, not JKM.");

    /// <summary>Gets the code of a claimant to whom the benefit does not go.</summary>
    public static ErrorCode ClaimNotThisHeir { get; } = Define(
        "BPJSTK-CVF-010",
        "Manfaat bukan hak pemohon ini.",
        "The benefit does not go to this claimant.");

    /// <summary>Gets the code of a claim after its term.</summary>
    public static ErrorCode ClaimAfterTerm { get; } = Define(
        "BPJSTK-CVF-011",
        "Diajukan setelah jangka waktu berakhir.",
        "Claimed after the term was over.");

    /// <summary>Gets the code of a benefit that was paid before.</summary>
    public static ErrorCode ClaimPaidBefore { get; } = Define(
        "BPJSTK-CVF-012",
        "Manfaat sudah dibayarkan.",
        "The benefit was paid before.");

    /// <summary>Gets the code of a condition of the benefit that is not met.</summary>
    public static ErrorCode ClaimNotEntitled { get; } = Define(
        "BPJSTK-CVF-013",
        "Syarat manfaat tidak terpenuhi.",
        "A condition of the benefit is not met.");
}
