namespace BpjsTk.Domain.Messages;

/// <content>Codes of memberships.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of events that do not begin with a registration.</summary>
    public static ErrorCode MembershipNotOpened { get; } = Define(
        "BPJSTK-MEM-001",
        "Peristiwa pertama harus pendaftaran.",
        "The first event has to be the registration.");

    /// <summary>Gets the code of an event before the last one.</summary>
    public static ErrorCode MembershipTimeRunsBack { get; } = Define(
        "BPJSTK-MEM-002",
        "Peristiwa tanggal {date} mendahului peristiwa terakhir tanggal {last}.",
        "The event of {date} is before the last event, of {last}.");

    /// <summary>Gets the code of an event after the end.</summary>
    public static ErrorCode MembershipIsOver { get; } = Define(
        "BPJSTK-MEM-003",
        "Kepesertaan telah berakhir pada {ended}.",
        "The membership ended on {ended}.");

    /// <summary>Gets the code of a second registration.</summary>
    public static ErrorCode MembershipOpenedTwice { get; } = Define(
        "BPJSTK-MEM-004",
        "Kepesertaan ini sudah didaftarkan.",
        "This membership is registered already.");

    /// <summary>Gets the code of a second first payment.</summary>
    public static ErrorCode MembershipFirstPaymentTwice { get; } = Define(
        "BPJSTK-MEM-005",
        "Iuran pertama sudah dibayar.",
        "The first contribution is paid already.");

    /// <summary>Gets the code of a number before the first payment.</summary>
    public static ErrorCode MembershipNumberBeforePayment { get; } = Define(
        "BPJSTK-MEM-006",
        "Nomor kepesertaan diterbitkan sesudah iuran pertama dibayar lunas.",
        "The number is issued after the first contribution is paid in full.");

    /// <summary>Gets the code of a second number.</summary>
    public static ErrorCode MembershipNumberTwice { get; } = Define(
        "BPJSTK-MEM-007",
        "Nomor kepesertaan sudah ada.",
        "There is a participant number already.");

    /// <summary>Gets the code of a change that another segment has.</summary>
    public static ErrorCode MembershipChangeOfOtherSegment { get; } = Define(
        "BPJSTK-MEM-008",
        "Perubahan ini tidak berlaku bagi segmen peserta.",
        "This change does not belong to the participant's segment.");

    /// <summary>Gets the code of an end that another segment has.</summary>
    public static ErrorCode MembershipEndOfOtherSegment { get; } = Define(
        "BPJSTK-MEM-009",
        "Alasan berakhir ini tidak berlaku bagi segmen peserta.",
        "This reason of the end does not belong to the participant's segment.");

    /// <summary>Gets the code of a membership without an employer.</summary>
    public static ErrorCode MembershipWithoutEmployer { get; } = Define(
        "BPJSTK-MEM-010",
        "Kepesertaan ini tidak mempunyai pemberi kerja.",
        "This membership has no employer.");

    /// <summary>Gets the code of facts about somebody else.</summary>
    public static ErrorCode MembershipFactsOfOther { get; } = Define(
        "BPJSTK-MEM-011",
        "Tanggal lahir atau kewarganegaraan pekerja berbeda dengan orang yang didaftarkan.",
        "Birth date or citizenship of the worker differ from those of the person.");

    /// <summary>Gets the code of a month without the membership.</summary>
    public static ErrorCode MembershipNotInForce { get; } = Define(
        "BPJSTK-MEM-012",
        "Kepesertaan tidak berlaku pada bulan {month}.",
        "The membership was not in force in {month}.");

    /// <summary>Gets the code of a membership that is open already.</summary>
    public static ErrorCode MembershipTwice { get; } = Define(
        "BPJSTK-MEM-013",
        "Kepesertaan pada tempat ini masih berlaku.",
        "A membership at this place is open already.");

    /// <summary>Gets the code of a second number of one person.</summary>
    public static ErrorCode MembershipOtherNumber { get; } = Define(
        "BPJSTK-MEM-014",
        "Nomor kepesertaan berlaku tunggal; orang ini sudah mempunyai nomor lain.",
        "A participant number is one for life; this person has another one.");

    /// <summary>Gets the code of a lump sum without JP.</summary>
    public static ErrorCode MembershipWithoutJp { get; } = Define(
        "BPJSTK-MEM-015",
        "Peserta tidak mengikuti JP.",
        "The participant is not in JP.");

    /// <summary>Gets the code of a lump sum before the retirement age.</summary>
    public static ErrorCode MembershipBeforeRetirementAge { get; } = Define(
        "BPJSTK-MEM-016",
        "Usia pensiun belum tercapai.",
        "The retirement age is not reached yet.");

    /// <summary>Gets the code of JP after its lump sum.</summary>
    public static ErrorCode MembershipJpOver { get; } = Define(
        "BPJSTK-MEM-017",
        "JP telah dibayar sekaligus dan tidak dapat diikuti lagi.",
        "JP was paid out in a lump sum and cannot be joined again.");

    /// <summary>Gets the code of an owner of companies without JKM in any.</summary>
    public static ErrorCode MembershipOwnerWithoutJkm { get; } = Define(
        "BPJSTK-MEM-018",
        "Pemilik perusahaan mengikuti JKM pada salah satu perusahaannya.",
        "An owner of companies has JKM in one of them.");

    /// <summary>Gets the code of facts about a registration on another day.</summary>
    public static ErrorCode MembershipFactsOfOtherDay { get; } = Define(
        "BPJSTK-MEM-020",
        "Data pekerja menyebut pendaftaran pada {facts}, kepesertaan didaftarkan pada {registered}.",
        "The facts speak of a registration on {facts}, the membership was registered on {registered}.");

    /// <summary>Gets the code of a move whose registration is not after the last day with the old employer.</summary>
    public static ErrorCode MembershipMoveOverlaps { get; } = Define(
        "BPJSTK-MEM-021",
        "Pendaftaran oleh pemberi kerja baru pada {registered} harus sesudah hari terakhir pada pemberi kerja lama {last}.",
        "The registration by the new employer on {registered} has to be after the last day with the old one, {last}.");

    /// <summary>Gets the code of a membership of somebody who died.</summary>
    public static ErrorCode MembershipOfTheDead { get; } = Define(
        "BPJSTK-MEM-022",
        "Peserta telah meninggal dunia pada {died}.",
        "The participant died on {died}.");

    /// <summary>Gets the code of a member of the family who is not born yet.</summary>
    public static ErrorCode MembershipFamilyNotBorn { get; } = Define(
        "BPJSTK-MEM-019",
        "Anggota keluarga belum lahir pada tanggal perubahan.",
        "A member of the family was not born yet on the day of the change.");
}
