namespace BpjsTk.Domain.Messages;

/// <content>Codes of the benefits of JKP.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a wage that is not above zero.</summary>
    public static ErrorCode JkpWageNotPositive { get; } = Define(
        "BPJSTK-JKP-001",
        "Upah {amount} harus lebih dari nol.",
        "A wage of {amount} must be above zero.");

    /// <summary>Gets the code of a dismissal before birth.</summary>
    public static ErrorCode JkpDismissedBeforeBirth { get; } = Define(
        "BPJSTK-JKP-002",
        "Hubungan kerja berakhir pada {dismissed}, sebelum tanggal lahir {birthDate}.",
        "Work ended on {dismissed}, before the birth on {birthDate}.");

    /// <summary>Gets the code of an end of work that the relation can't have.</summary>
    public static ErrorCode JkpEndContradicts { get; } = Define(
        "BPJSTK-JKP-003",
        "\"{end}\" tidak mungkin bagi hubungan kerja ini.",
        "\"{end}\" can't end this relation.");

    /// <summary>Gets the code of an earlier benefit that is not before the dismissal.</summary>
    public static ErrorCode JkpEarlierBenefitLater { get; } = Define(
        "BPJSTK-JKP-004",
        "Manfaat JKP terdahulu pada {earlier} tidak mendahului pemutusan hubungan kerja pada {dismissed}.",
        "An earlier JKP of {earlier} is not before the dismissal on {dismissed}.");

    /// <summary>Gets the code of a claim, or of what ends the right, before the dismissal.</summary>
    public static ErrorCode JkpBeforeDismissal { get; } = Define(
        "BPJSTK-JKP-005",
        "Tanggal {day} mendahului pemutusan hubungan kerja pada {dismissed}.",
        "The day {day} is before the dismissal on {dismissed}.");

    /// <summary>Gets the code of a filing found eligible before it was filed.</summary>
    public static ErrorCode JkpFoundBeforeFiled { get; } = Define(
        "BPJSTK-JKP-006",
        "Pengajuan pada {filed} tidak dapat diputuskan pada {found}.",
        "A filing of {filed} can't be found eligible on {found}.");

    /// <summary>Gets the code of an end of work that gives no JKP.</summary>
    public static ErrorCode JkpEndExcluded { get; } = Define(
        "BPJSTK-JKP-007",
        "\"{end}\" tidak memberi hak atas JKP.",
        "\"{end}\" gives no right to JKP.");

    /// <summary>Gets the code of a month of benefit that does not exist.</summary>
    public static ErrorCode JkpMonthUnknown { get; } = Define(
        "BPJSTK-JKP-008",
        "Bulan manfaat {month} tidak ada; yang ada 1 sampai {most}.",
        "There is no month of benefit {month}; there are 1 to {most}.");

    /// <summary>Gets the code of a number of evidence that is negative, or of an attendance that is no share.</summary>
    public static ErrorCode JkpEvidenceImpossible { get; } = Define(
        "BPJSTK-JKP-009",
        "Bukti {value} tidak mungkin.",
        "Evidence of {value} is not possible.");

    /// <summary>Gets the code of an employer who is exempt from paying what JKP would have.</summary>
    public static ErrorCode JkpMicroExempt { get; } = Define(
        "BPJSTK-JKP-010",
        "Pengusaha mikro dikecualikan dari kewajiban membayar manfaat JKP.",
        "A micro employer is exempt from paying the benefits of JKP.");

    /// <summary>Gets the code of a true wage below the reported one.</summary>
    public static ErrorCode JkpNothingShort { get; } = Define(
        "BPJSTK-JKP-011",
        "Upah sebenarnya {actual} tidak lebih tinggi daripada {reported} yang dilaporkan; tidak ada kekurangan.",
        "The true wage of {actual} is not above the {reported} that was reported; nothing is short.");
}
