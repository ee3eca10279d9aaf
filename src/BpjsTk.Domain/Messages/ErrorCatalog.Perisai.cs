namespace BpjsTk.Domain.Messages;

/// <content>Codes of Perisai.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of programs that an acquisition of an agent cannot have.</summary>
    public static ErrorCode PerisaiProgramsBad { get; } = Define(
        "BPJSTK-PSI-001",
        "Program {programs} tidak dapat diikuti bersama; sekurang-kurangnya JKK dan JKM, untuk BPU dengan atau tanpa JHT.",
        "The programs {programs} cannot be had together; JKK and JKM at least, of the self-employed with or without JHT.");

    /// <summary>Gets the code of an employer who is not small or micro.</summary>
    public static ErrorCode PerisaiEmployerTooLarge { get; } = Define(
        "BPJSTK-PSI-002",
        "Perisai hanya untuk pemberi kerja kecil dan mikro.",
        "Perisai is for small and micro employers only.");

    /// <summary>Gets the code of a receipt that is not above zero.</summary>
    public static ErrorCode PerisaiReceiptNotPositive { get; } = Define(
        "BPJSTK-PSI-003",
        "Iuran yang diterima harus lebih dari nol, bukan {amount}.",
        "A contribution received must be above zero, and not {amount}.");

    /// <summary>Gets the code of a contribution month before the acquisition.</summary>
    public static ErrorCode PerisaiBeforeAcquisition { get; } = Define(
        "BPJSTK-PSI-004",
        "Iuran bulan {month} mendahului akuisisi pada {acquired}.",
        "The contribution of {month} is of before the acquisition in {acquired}.");

    /// <summary>Gets the code of an acquisition of another month.</summary>
    public static ErrorCode PerisaiOtherMonth { get; } = Define(
        "BPJSTK-PSI-005",
        "Akuisisi pada {acquired} bukan akuisisi bulan {month}.",
        "The acquisition of {acquired} is none of the month {month}.");

    /// <summary>Gets the code of somebody who is counted twice.</summary>
    public static ErrorCode PerisaiTwice { get; } = Define(
        "BPJSTK-PSI-006",
        "Peserta {nik} tercatat dua kali.",
        "The participant {nik} stands twice.");

    /// <summary>Gets the code of a share outside 0 % to 100 %.</summary>
    public static ErrorCode PerisaiShareBad { get; } = Define(
        "BPJSTK-PSI-007",
        "Bagian {share} tidak mungkin; yang diterima 0% sampai 100%.",
        "A share of {share} is not possible; 0% to 100% is.");

    /// <summary>Gets the code of a term that is not public and was not given.</summary>
    public static ErrorCode PerisaiTermUnknown { get; } = Define(
        "BPJSTK-PSI-008",
        "{what} tidak dipublikasikan dan tidak diberikan.",
        "{what} is not public and was not given.");

    /// <summary>Gets the code of an acquisition outside the scope of the scheme.</summary>
    public static ErrorCode PerisaiOutOfScope { get; } = Define(
        "BPJSTK-PSI-009",
        "Sejak April 2022 Perisai hanya mengakuisisi BPU.",
        "Since April 2022 Perisai acquires self-employed participants only.");

    /// <summary>Gets the code of months of an agent that are not one after the other.</summary>
    public static ErrorCode PerisaiMonthsOutOfOrder { get; } = Define(
        "BPJSTK-PSI-010",
        "Bulan {month} bukan bulan berikutnya, {expected}.",
        "The month {month} is not the next one, {expected}.");

    /// <summary>Gets the code of an agent who cannot return yet, or at all.</summary>
    public static ErrorCode PerisaiNoReturn { get; } = Define(
        "BPJSTK-PSI-011",
        "Agen belum atau tidak dapat kembali pada {month}: {reason}.",
        "The agent cannot return in {month}: {reason}.");

    /// <summary>Gets the code of something done by who is no agent at the time.</summary>
    public static ErrorCode PerisaiNotActive { get; } = Define(
        "BPJSTK-PSI-012",
        "Keagenan sudah berakhir pada {ended}; bulan {month} tidak dapat dicatat.",
        "The agency ended in {ended}; the month {month} cannot be added.");

    /// <summary>Gets the code of a participant of whom two things are told.</summary>
    public static ErrorCode PerisaiDiffers { get; } = Define(
        "BPJSTK-PSI-013",
        "Keterangan tentang peserta {nik} tidak sama dengan yang disebut sebelumnya.",
        "What is told of the participant {nik} differs from what was told before.");
}
