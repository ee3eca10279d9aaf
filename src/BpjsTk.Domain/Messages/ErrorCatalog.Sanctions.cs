namespace BpjsTk.Domain.Messages;

/// <content>Codes of administrative sanctions.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a step of a sanction dated before the step it follows.</summary>
    public static ErrorCode SanctionBackwards { get; } = Define(
        "BPJSTK-SAN-001",
        "Tanggal {on} mendahului langkah sebelumnya pada {since}.",
        "The day {on} is before the last step of {since}.");

    /// <summary>Gets the code of a next sanction while the term of the present one runs.</summary>
    public static ErrorCode SanctionTermNotOver { get; } = Define(
        "BPJSTK-SAN-002",
        "Sanksi berikutnya belum dapat dikenakan pada {on}: jangka waktu berakhir pada {due}.",
        "The next sanction can't be imposed on {on}: the term ends on {due}.");

    /// <summary>Gets the code of an end of a sanction for which a proof is missing.</summary>
    public static ErrorCode SanctionProofMissing { get; } = Define(
        "BPJSTK-SAN-003",
        "Sanksi belum berakhir; bukti yang belum ada: {missing}.",
        "The sanction does not end yet; proofs missing: {missing}.");
}
