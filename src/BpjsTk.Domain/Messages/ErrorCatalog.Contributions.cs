namespace BpjsTk.Domain.Messages;

/// <content>Codes of contributions.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a relief that is not in force in the month.</summary>
    public static ErrorCode ReliefNotInForce { get; } = Define(
        "BPJSTK-RLF-001",
        "{relief} tidak berlaku untuk bulan {month}.",
        "{relief} is not in force for the month {month}.");

    /// <summary>Gets the code of a relief whose condition is not met.</summary>
    public static ErrorCode ReliefConditionNotMet { get; } = Define(
        "BPJSTK-RLF-002",
        "{relief}: syarat tidak terpenuhi: {condition}.",
        "{relief}: a condition is not met: {condition}.");

    /// <summary>Gets the code of a relief that another segment has.</summary>
    public static ErrorCode ReliefOtherSegment { get; } = Define(
        "BPJSTK-RLF-003",
        "{relief} tidak diberikan kepada {segment}.",
        "{relief} is not given to {segment}.");

    /// <summary>Gets the code of a relief that is asked for twice.</summary>
    public static ErrorCode ReliefTwice { get; } = Define(
        "BPJSTK-RLF-004",
        "{relief} sudah diterapkan.",
        "{relief} is already applied.");

    /// <summary>Gets the code of a supplied relief that can't be priced exactly.</summary>
    public static ErrorCode ReliefTooFine { get; } = Define(
        "BPJSTK-RLF-005",
        "{relief}: bagian yang dibayar menghasilkan tarif yang lebih halus daripada sepersejuta.",
        "{relief}: the share that is paid leaves a rate finer than a part per million.");

    /// <summary>Gets the code of a fine asked for a participant who pays none.</summary>
    public static ErrorCode FineOfSelfEmployed { get; } = Define(
        "BPJSTK-DUE-003",
        "Peserta bukan penerima upah tidak dikenai denda keterlambatan.",
        "The self-employed pay no fine for late contributions.");

    /// <summary>Gets the code of a fund split that is not public.</summary>
    public static ErrorCode FundSplitUnknown { get; } = Define(
        "BPJSTK-FND-001",
        "Pembagian dana JKK dan JKP selama keringanan padat karya tidak diumumkan.",
        "How JKK is divided with JKP under the labour-intensive relief is not public.");

    /// <summary>Gets the code of a row of a batch whose wage is not above zero.</summary>
    public static ErrorCode BatchWage { get; } = Define(
        "BPJSTK-BAT-001",
        "Upah {amount} pada baris {row} harus lebih dari nol.",
        "The wage {amount} of row {row} must be above zero.");

    /// <summary>Gets the code of a row of a batch whose programs are not those of a wage earner.</summary>
    public static ErrorCode BatchPrograms { get; } = Define(
        "BPJSTK-BAT-002",
        "Program {programs} pada baris {row} bukan kumpulan program penerima upah yang sah.",
        "The programs {programs} of row {row} are no lawful set of a wage earner.");

    /// <summary>Gets the code of a number of months that can't be paid at once.</summary>
    public static ErrorCode PaymentMonths { get; } = Define(
        "BPJSTK-BPU-004",
        "Iuran tidak dapat dibayar untuk {months} bulan sekaligus; pilihan: {choices}.",
        "Contributions can't be paid for {months} months at once; the choices are {choices}.");

    /// <summary>Gets the code of a JHT amount that is not offered to migrant workers.</summary>
    public static ErrorCode MigrantJhtAmount { get; } = Define(
        "BPJSTK-PMI-003",
        "Iuran JHT {amount} tidak tersedia; pilihan: {choices}.",
        "A JHT contribution of {amount} is not offered; the choices are {choices}.");

    /// <summary>Gets the code of a payment dated before its contribution month.</summary>
    public static ErrorCode PaidBeforeMonth { get; } = Define(
        "BPJSTK-DUE-001",
        "Tanggal bayar {paid} mendahului bulan iuran {month}.",
        "The payment of {paid} is before the contribution month {month}.");

    /// <summary>Gets the code of a negative amount where only a due contribution can stand.</summary>
    public static ErrorCode ContributionNegative { get; } = Define(
        "BPJSTK-DUE-002",
        "Iuran {amount} tidak boleh negatif.",
        "The contribution {amount} may not be negative.");

    /// <summary>Gets the code of statements of two months that are compared as if of one.</summary>
    public static ErrorCode StatementsOfTwoMonths { get; } = Define(
        "BPJSTK-COR-001",
        "Koreksi membandingkan dua perhitungan bulan yang sama, bukan {before} dan {after}.",
        "A correction compares two calculations of the same month, not {before} and {after}.");
}
