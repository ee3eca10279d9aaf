namespace BpjsTk.Domain.Messages;

/// <content>Codes of the pension.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of an inflation that is not given.</summary>
    public static ErrorCode JpInflationMissing { get; } = Define(
        "BPJSTK-JP-001",
        "Inflasi tahun {year} tidak diberikan.",
        "The inflation of {year} is not given.");

    /// <summary>Gets the code of an inflation that can't be.</summary>
    public static ErrorCode JpInflationImpossible { get; } = Define(
        "BPJSTK-JP-002",
        "Inflasi {rate} tahun {year} tidak mungkin; lebih besar dari -100%.",
        "An inflation of {rate} in {year} can't be; it is above -100%.");

    /// <summary>Gets the code of a wage before the program.</summary>
    public static ErrorCode JpWageBeforeProgram { get; } = Define(
        "BPJSTK-JP-003",
        "Upah bulan {month} mendahului program JP, yang mulai {first}.",
        "The wage of {month} is before JP, which began in {first}.");

    /// <summary>Gets the code of a month named twice.</summary>
    public static ErrorCode JpWageTwice { get; } = Define(
        "BPJSTK-JP-004",
        "Upah bulan {month} disebut dua kali; jumlahkan upah dari beberapa pemberi kerja.",
        "The wage of {month} stands twice; add up the wages of several employers.");

    /// <summary>Gets the code of a wage that is not above zero.</summary>
    public static ErrorCode JpWageNotPositive { get; } = Define(
        "BPJSTK-JP-005",
        "Upah {amount} bulan {month} harus lebih dari nol.",
        "The wage {amount} of {month} must be above zero.");

    /// <summary>Gets the code of a participant who never paid.</summary>
    public static ErrorCode JpWagesMissing { get; } = Define(
        "BPJSTK-JP-006",
        "Peserta JP adalah pekerja yang terdaftar dan telah membayar iuran; tidak ada bulan iuran.",
        "A participant of JP is enrolled and has paid contributions; there is no contribution month.");

    /// <summary>Gets the code of an enrolment before the program.</summary>
    public static ErrorCode JpEnrolledBeforeProgram { get; } = Define(
        "BPJSTK-JP-007",
        "Terdaftar pada {date} mendahului program JP, yang mulai {first}.",
        "The enrolment of {date} is before JP, which began on {first}.");

    /// <summary>Gets the code of a negative balance.</summary>
    public static ErrorCode JpBalanceNegative { get; } = Define(
        "BPJSTK-JP-008",
        "Akumulasi iuran dan hasil pengembangannya {amount} tidak boleh negatif.",
        "Contributions with development of {amount} may not be negative.");

    /// <summary>Gets the code of an event before one it follows.</summary>
    public static ErrorCode JpEventOrder { get; } = Define(
        "BPJSTK-JP-009",
        "{event} ({date}) mendahului {earlier} ({earlierDate}).",
        "{event} ({date}) is before {earlier} ({earlierDate}).");

    /// <summary>Gets the code of more than one spouse.</summary>
    public static ErrorCode JpSpouseCount { get; } = Define(
        "BPJSTK-JP-010",
        "Disebutkan {count} istri atau suami; penerima manfaat pensiun adalah 1 orang.",
        "{count} spouses are named; one is a beneficiary.");

    /// <summary>Gets the code of too many children.</summary>
    public static ErrorCode JpChildCount { get; } = Define(
        "BPJSTK-JP-011",
        "Disebutkan {count} anak; penerima manfaat pensiun paling banyak {most} orang.",
        "{count} children are named; at most {most} are beneficiaries.");

    /// <summary>Gets the code of more than one parent.</summary>
    public static ErrorCode JpParentCount { get; } = Define(
        "BPJSTK-JP-012",
        "Disebutkan {count} orang tua; penerima manfaat pensiun adalah 1 orang.",
        "{count} parents are named; one is a beneficiary.");

    /// <summary>Gets the code of a wage outside the membership.</summary>
    public static ErrorCode JpWageOutsideMembership { get; } = Define(
        "BPJSTK-JP-013",
        "Upah bulan {month} di luar kepesertaan JP.",
        "The wage of {month} is outside the membership of JP.");

    /// <summary>Gets the code of a disability after the retirement age.</summary>
    public static ErrorCode JpDisabilityAfterRetirementAge { get; } = Define(
        "BPJSTK-JP-014",
        "Cacat total tetap pada {date} tidak terjadi sebelum usia pensiun, yang dicapai pada {reached}.",
        "The total disability of {date} is not before the retirement age, which is reached on {reached}.");

    /// <summary>Gets the code of a recovery after the retirement age.</summary>
    public static ErrorCode JpRecoveryAfterRetirementAge { get; } = Define(
        "BPJSTK-JP-015",
        "Tidak ada aturan tentang peserta yang tidak lagi cacat total tetap pada {date}, sejak usia pensiun ({reached}).",
        "There is no rule on who is no longer totally disabled on {date}, at or after the retirement age ({reached}).");

    /// <summary>Gets the code of a pension before the retirement age.</summary>
    public static ErrorCode JpPensionTooEarly { get; } = Define(
        "BPJSTK-JP-016",
        "Manfaat pensiun tidak dapat diterima sejak {date}; usia pensiun dicapai pada {reached}.",
        "The pension can't be taken on {date}; the retirement age is reached on {reached}.");

    /// <summary>Gets the code of a deferral that is too long.</summary>
    public static ErrorCode JpDeferralTooLong { get; } = Define(
        "BPJSTK-JP-017",
        "Manfaat pensiun tidak dapat ditunda sampai {date}; paling lama {latest}.",
        "The pension can't be deferred to {date}; at the latest to {latest}.");

    /// <summary>Gets the code of a beneficiary who can't be registered any more.</summary>
    public static ErrorCode JpBeneficiaryTooLate { get; } = Define(
        "BPJSTK-JP-018",
        "{who} ({date}) tidak dapat didaftarkan lagi; paling lambat {latest}.",
        "{who} ({date}) can't be registered any more; at the latest on {latest}.");

    /// <summary>Gets the code of a lump sum without a balance.</summary>
    public static ErrorCode JpBalanceMissing { get; } = Define(
        "BPJSTK-JP-019",
        "Akumulasi iuran dan hasil pengembangannya harus diberikan: dibayarkan sekaligus pada {month}.",
        "Contributions with development must be given: they are paid at once in {month}.");

    /// <summary>Gets the code of a day without an event.</summary>
    public static ErrorCode JpNoEvent { get; } = Define(
        "BPJSTK-JP-020",
        "Tidak ada peristiwa pada {date} yang menimbulkan atau mengalihkan manfaat pensiun.",
        "Nothing happens on {date} that begins a pension or passes it on.");
}
