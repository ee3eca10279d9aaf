namespace BpjsTk.Domain.Messages;

/// <content>Codes of JHT: the account, the claim, and the tax.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a contribution to JHT that is not above zero.</summary>
    public static ErrorCode JhtDepositNotPositive { get; } = Define(
        "BPJSTK-JHT-001",
        "Iuran JHT bulan {month} sebesar {amount} harus lebih dari nol.",
        "A contribution to JHT of {amount} in {month} must be above zero.");

    /// <summary>Gets the code of a negative opening balance.</summary>
    public static ErrorCode JhtOpeningNegative { get; } = Define(
        "BPJSTK-JHT-002",
        "Saldo awal JHT {amount} tidak boleh negatif.",
        "An opening balance of {amount} is negative.");

    /// <summary>Gets the code of a contribution before the account begins.</summary>
    public static ErrorCode JhtDepositBeforeOpening { get; } = Define(
        "BPJSTK-JHT-003",
        "Iuran JHT bulan {month} mendahului bulan pertama rekening {first}.",
        "A contribution of {month} is before the account's first month {first}.");

    /// <summary>Gets the code of a rate that no year's development could have.</summary>
    public static ErrorCode JhtRateImpossible { get; } = Define(
        "BPJSTK-JHT-004",
        "Hasil pengembangan {rate} untuk tahun {year} tidak mungkin; yang diterima 0% sampai 100%.",
        "A development of {rate} for {year} is not possible; 0% to 100% is.");

    /// <summary>Gets the code of a rate below the average deposit rate of the year.</summary>
    public static ErrorCode JhtRateBelowDeposits { get; } = Define(
        "BPJSTK-JHT-005",
        "Hasil pengembangan {rate} untuk tahun {year} di bawah rata-rata bunga deposito {floor}.",
        "A development of {rate} for {year} is below the average deposit rate of {floor}.");

    /// <summary>Gets the code of a year without a rate.</summary>
    public static ErrorCode JhtRateMissing { get; } = Define(
        "BPJSTK-JHT-006",
        "Hasil pengembangan JHT tahun {year} tidak diketahui dan tidak diberikan.",
        "The development of JHT of {year} is neither known nor given.");

    /// <summary>Gets the code of a span of years or months that ends before it begins.</summary>
    public static ErrorCode JhtSpanReversed { get; } = Define(
        "BPJSTK-JHT-007",
        "Masa dari {first} sampai {last} berakhir sebelum dimulai.",
        "A span from {first} to {last} ends before it begins.");

    /// <summary>Gets the code of a statement that begins or ends outside what can be counted.</summary>
    public static ErrorCode JhtStatementBeforeOpening { get; } = Define(
        "BPJSTK-JHT-008",
        "Rekening dimulai pada {first}; tidak ada saldo untuk {asked}.",
        "The account begins in {first}; there is no balance for {asked}.");

    /// <summary>Gets the code of a wage that is not above zero.</summary>
    public static ErrorCode JhtWageNotPositive { get; } = Define(
        "BPJSTK-JHT-009",
        "Upah bulan {month} sebesar {amount} harus lebih dari nol.",
        "A wage of {amount} in {month} must be above zero.");

    /// <summary>Gets the code of what should have been paid being less than what was.</summary>
    public static ErrorCode JhtNothingShort { get; } = Define(
        "BPJSTK-JHT-010",
        "Iuran seharusnya pada {month} sebesar {due} lebih kecil daripada {reported} yang dilaporkan; tidak ada kekurangan.",
        "What should have been paid in {month}, {due}, is less than the {reported} that was reported; nothing is short.");

    /// <summary>Gets the code of a membership that begins before birth.</summary>
    public static ErrorCode JhtMemberBeforeBirth { get; } = Define(
        "BPJSTK-JHT-011",
        "Kepesertaan sejak {since} mendahului tanggal lahir {birthDate}.",
        "A membership since {since} begins before the birth on {birthDate}.");

    /// <summary>Gets the code of a part of the balance taken before membership began.</summary>
    public static ErrorCode JhtPartBeforeMembership { get; } = Define(
        "BPJSTK-JHT-012",
        "Pengambilan sebagian pada {taken} mendahului kepesertaan sejak {since}.",
        "A part taken on {taken} is before the membership since {since}.");

    /// <summary>Gets the code of an event before membership began.</summary>
    public static ErrorCode JhtEventOutsideMembership { get; } = Define(
        "BPJSTK-JHT-013",
        "Kejadian pada {event} mendahului kepesertaan sejak {since}.",
        "An event on {event} is before the membership since {since}.");

    /// <summary>Gets the code of a reason that the law of the day does not know.</summary>
    public static ErrorCode JhtReasonUnknown { get; } = Define(
        "BPJSTK-JHT-014",
        "Alasan \"{reason}\" belum memberi hak atas JHT pada {day}.",
        "The reason \"{reason}\" gives no right to JHT on {day}.");

    /// <summary>Gets the code of a claim filed before a death or before membership.</summary>
    public static ErrorCode JhtFiledTooEarly { get; } = Define(
        "BPJSTK-JHT-015",
        "Klaim pada {filed} mendahului {since}.",
        "A claim on {filed} is before {since}.");

    /// <summary>Gets the code of a balance or payment that is not above zero.</summary>
    public static ErrorCode JhtAmountNotPositive { get; } = Define(
        "BPJSTK-JHT-016",
        "Jumlah JHT {amount} harus lebih dari nol.",
        "An amount of JHT of {amount} must be above zero.");

    /// <summary>Gets the code of a part that is asked for and larger than the law allows.</summary>
    public static ErrorCode JhtPartTooLarge { get; } = Define(
        "BPJSTK-JHT-017",
        "Bagian yang diminta {asked} melebihi {most}, batas {share} dari saldo.",
        "The part asked for, {asked}, is more than {most}, which is {share} of the balance.");

    /// <summary>Gets the code of an earlier payment dated after this one.</summary>
    public static ErrorCode JhtEarlierPaymentLater { get; } = Define(
        "BPJSTK-JHT-018",
        "Pembayaran terdahulu bertanggal {earlier}, sesudah pembayaran ini pada {paid}.",
        "An earlier payment is dated {earlier}, after this one of {paid}.");

    /// <summary>Gets the code of a balance that is larger than an amount can hold.</summary>
    public static ErrorCode JhtBalanceTooLarge { get; } = Define(
        "BPJSTK-JHT-019",
        "Saldo sampai {asked} melebihi nilai terbesar yang dapat dihitung.",
        "The balance through {asked} is larger than any that can be computed.");
}
