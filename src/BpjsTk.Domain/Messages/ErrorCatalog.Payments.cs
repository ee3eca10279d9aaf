namespace BpjsTk.Domain.Messages;

/// <content>Codes of the payment ledger and of who pays.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a program and month charged twice.</summary>
    public static ErrorCode LedgerChargedTwice { get; } = Define(
        "BPJSTK-LED-001",
        "Iuran {program} bulan {month} sudah ditagihkan.",
        "{program} of {month} is already charged.");

    /// <summary>Gets the code of a charge that is not above zero.</summary>
    public static ErrorCode LedgerChargeNotPositive { get; } = Define(
        "BPJSTK-LED-002",
        "Tagihan iuran {amount} harus lebih dari nol, dan tidak ada bagian yang negatif.",
        "A charge of {amount} must be above zero, and no share of it negative.");

    /// <summary>Gets the code of a payment that is not above zero.</summary>
    public static ErrorCode LedgerPaymentNotPositive { get; } = Define(
        "BPJSTK-LED-003",
        "Pembayaran {amount} harus lebih dari nol.",
        "A payment of {amount} must be above zero.");

    /// <summary>Gets the code of an entry dated before the last one.</summary>
    public static ErrorCode LedgerOutOfOrder { get; } = Define(
        "BPJSTK-LED-004",
        "Catatan tanggal {date} mendahului catatan terakhir tanggal {last}.",
        "An entry of {date} is before the last one of {last}.");

    /// <summary>Gets the code of JKP charged as if it were billed.</summary>
    public static ErrorCode LedgerJkpNotBilled { get; } = Define(
        "BPJSTK-LED-005",
        "JKP tidak ditagihkan: iurannya dibayar Pemerintah dan direkomposisi dari JKK.",
        "JKP is not billed: the Government pays it, and a part is taken out of JKK.");

    /// <summary>Gets the code of a correction that changes nothing.</summary>
    public static ErrorCode LedgerCorrectionEmpty { get; } = Define(
        "BPJSTK-LED-006",
        "Koreksi {program} bulan {month} tidak mengubah apa pun.",
        "The correction of {program} of {month} changes nothing.");

    /// <summary>Gets the code of a correction of a program and month that was not charged.</summary>
    public static ErrorCode LedgerNotCharged { get; } = Define(
        "BPJSTK-LED-007",
        "Iuran {program} bulan {month} belum ditagihkan sehingga tidak dapat dikoreksi.",
        "{program} of {month} was not charged and so can't be corrected.");

    /// <summary>Gets the code of a correction that takes away more than was charged.</summary>
    public static ErrorCode LedgerCorrectionTooLarge { get; } = Define(
        "BPJSTK-LED-008",
        "Koreksi {change} melebihi iuran {charged} yang ditagihkan.",
        "A correction of {change} takes away more than the {charged} that was charged.");

    /// <summary>Gets the code of a correction dated before its contribution month.</summary>
    public static ErrorCode LedgerCorrectionBeforeMonth { get; } = Define(
        "BPJSTK-LED-009",
        "Koreksi tanggal {date} mendahului bulan iuran {month}.",
        "The correction of {date} is before the contribution month {month}.");

    /// <summary>Gets the code of an event before JKP began.</summary>
    public static ErrorCode CoverBeforeJkp { get; } = Define(
        "BPJSTK-CVR-001",
        "JKP berlaku sejak {since}; kejadian pada {date} tidak dijamin JKP.",
        "JKP began on {since}; an event on {date} has no JKP.");

    /// <summary>Gets the code of an event after a migrant worker's contract.</summary>
    public static ErrorCode CoverAfterContract { get; } = Define(
        "BPJSTK-CVR-002",
        "Lama perlindungan sesudah perjanjian kerja pekerja migran tidak diketahui; kejadian {date} tidak dapat diputuskan.",
        "How long a migrant worker is covered after the contract is not known; the event of {date} cannot be decided.");
}
