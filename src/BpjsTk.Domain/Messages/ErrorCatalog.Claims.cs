namespace BpjsTk.Domain.Messages;

/// <content>Codes of claims.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of an act dated before the last one.</summary>
    public static ErrorCode ClaimBackwards { get; } = Define(
        "BPJSTK-CLM-001",
        "Waktu {at} mendahului peristiwa terakhir pada {last}.",
        "The time {at} is before the last event of {last}.");

    /// <summary>Gets the code of something that cannot be done where the claim stands.</summary>
    public static ErrorCode ClaimNotFromHere { get; } = Define(
        "BPJSTK-CLM-002",
        "Tidak dapat dilakukan ({action}) pada klaim yang berstatus {status}.",
        "This can't be done ({action}) to a claim that stands at: {status}.");

    /// <summary>Gets the code of something that another one has to do.</summary>
    public static ErrorCode ClaimNotByThis { get; } = Define(
        "BPJSTK-CLM-003",
        "Bukan oleh {by} ({action}); yang berwenang: {actors}.",
        "Not by {by} ({action}); who may: {actors}.");

    /// <summary>Gets the code of a channel that is closed to a balance so high.</summary>
    public static ErrorCode ClaimChannelClosed { get; } = Define(
        "BPJSTK-CLM-004",
        "Saldo {balance} melebihi batas klaim melalui aplikasi; ajukan melalui layanan daring atau kantor cabang.",
        "The balance {balance} is above the limit of claims in the app; file online or in a branch.");

    /// <summary>Gets the code of an act dated before what it is about.</summary>
    public static ErrorCode ClaimBeforeEvent { get; } = Define(
        "BPJSTK-CLM-005",
        "Waktu {at} mendahului kejadian pada {event}.",
        "The time {at} is before what happened on {event}.");

    /// <summary>Gets the code of a paper handed in twice.</summary>
    public static ErrorCode ClaimPaperTwice { get; } = Define(
        "BPJSTK-CLM-006",
        "Dokumen sudah diserahkan: {papers}.",
        "Handed in already: {papers}.");

    /// <summary>Gets the code of a payment other than determined.</summary>
    public static ErrorCode ClaimAmountDiffers { get; } = Define(
        "BPJSTK-CLM-007",
        "Jumlah {amount} berbeda dari yang ditetapkan, {determined}.",
        "The amount {amount} is not the determined one, {determined}.");

    /// <summary>Gets the code of a determination of nothing.</summary>
    public static ErrorCode ClaimNothingGranted { get; } = Define(
        "BPJSTK-CLM-008",
        "Tidak ada manfaat yang dapat ditetapkan.",
        "There is no benefit to determine.");

    /// <summary>Gets the code of a missing note.</summary>
    public static ErrorCode ClaimNoteMissing { get; } = Define(
        "BPJSTK-CLM-009",
        "Keterangan wajib diisi.",
        "A note is needed.");

    /// <summary>Gets the code of a note that is too long.</summary>
    public static ErrorCode ClaimNoteTooLong { get; } = Define(
        "BPJSTK-CLM-010",
        "Keterangan lebih panjang dari {most} karakter.",
        "The note is longer than {most} characters.");

    /// <summary>Gets the code of an audit that is begun twice, or ended without being begun.</summary>
    public static ErrorCode ClaimReviewStands { get; } = Define(
        "BPJSTK-CLM-011",
        "Status pemeriksaan klaim sudah demikian ({action}).",
        "The audit of the claim stands so already ({action}).");

    /// <summary>Gets the code of an end before its term is over.</summary>
    public static ErrorCode ClaimTermRuns { get; } = Define(
        "BPJSTK-CLM-012",
        "Belum dapat dilakukan pada {at}: jangka waktu berakhir pada {due}.",
        "Not possible on {at}: the term ends on {due}.");

    /// <summary>Gets the code of a payment at once of what is paid month by month.</summary>
    public static ErrorCode ClaimPaidByMonth { get; } = Define(
        "BPJSTK-CLM-013",
        "Manfaat ini dibayarkan tiap bulan, bukan sekaligus.",
        "This benefit is paid month by month, not at once.");

    /// <summary>Gets the code of a dispute of a final decision.</summary>
    public static ErrorCode ClaimDecisionFinal { get; } = Define(
        "BPJSTK-CLM-014",
        "Putusan terakhir bersifat final.",
        "The last decision is final.");

    /// <summary>Gets the code of asking for papers when none is missing.</summary>
    public static ErrorCode ClaimNothingMissing { get; } = Define(
        "BPJSTK-CLM-015",
        "Tidak ada dokumen yang kurang.",
        "No paper is missing.");

    /// <summary>Gets the code of a missing paper.</summary>
    public static ErrorCode ClaimPaperMissing { get; } = Define(
        "BPJSTK-CLM-016",
        "Dokumen belum ada: {papers} ({reason}).",
        "Missing: {papers} ({reason}).");

    /// <summary>Gets the code of a verification of another claim or version.</summary>
    public static ErrorCode ClaimVerificationOfOther { get; } = Define(
        "BPJSTK-CLM-017",
        "Hasil pemeriksaan bukan dari klaim ini sebagaimana adanya sekarang.",
        "The verification is not of this claim as it stands.");

    /// <summary>Gets the code of a determination in spite of a finding that refuses.</summary>
    public static ErrorCode ClaimRefusalStands { get; } = Define(
        "BPJSTK-CLM-018",
        "Tidak dapat ditetapkan: {point}; {reason}.",
        "Can't be determined: {point}; {reason}.");

    /// <summary>Gets the code of a rejection without a reason.</summary>
    public static ErrorCode ClaimNothingRefuses { get; } = Define(
        "BPJSTK-CLM-019",
        "Tidak ada alasan untuk menolak.",
        "Nothing refuses it.");

    /// <summary>Gets the code of a case or benefit of another program.</summary>
    public static ErrorCode ClaimCaseOfOtherProgram { get; } = Define(
        "BPJSTK-CLM-020",
        "Bukan dari program klaim ini.",
        "Not of the program of this claim.");

    /// <summary>Gets the code of a certificate while treatment goes on.</summary>
    public static ErrorCode ClaimStillTreated { get; } = Define(
        "BPJSTK-CLM-021",
        "Surat keterangan dokter belum menyatakan akibat: masih dalam perawatan.",
        "The certificate states no consequence: still under treatment.");

    /// <summary>Gets the code of a pension where the award is paid at once.</summary>
    public static ErrorCode ClaimPaidAtOnce { get; } = Define(
        "BPJSTK-CLM-022",
        "Manfaat ini dibayarkan sekaligus, bukan tiap bulan.",
        "This benefit is paid at once, not month by month.");

    /// <summary>Gets the code of a month of a pension that is not the next one.</summary>
    public static ErrorCode ClaimMonthOutOfOrder { get; } = Define(
        "BPJSTK-CLM-023",
        "Bulan {month} bukan bulan berikutnya, {next}.",
        "The month {month} is not the next one, {next}.");

    /// <summary>Gets the code of a reason that does not end a pension.</summary>
    public static ErrorCode ClaimPensionGoesOn { get; } = Define(
        "BPJSTK-CLM-024",
        "Alasan ini ({reason}) tidak mengakhiri manfaat bagi: {beneficiary}.",
        "This reason ({reason}) does not end the pension here of: {beneficiary}.");

    /// <summary>Gets the code of a beneficiary who does not follow.</summary>
    public static ErrorCode ClaimDoesNotFollow { get; } = Define(
        "BPJSTK-CLM-025",
        "Manfaat tidak beralih kepada: {next}; berakhir bagi: {beneficiary} ({reason}).",
        "The pension does not go on to: {next}; it ended of: {beneficiary} ({reason}).");

    /// <summary>Gets the code of a month of JKP that cannot be filed.</summary>
    public static ErrorCode ClaimMonthNotOpen { get; } = Define(
        "BPJSTK-CLM-026",
        "Bulan ke-{month} tidak dapat diajukan: berikutnya bulan ke-{next} dari {months}.",
        "Month {month} can't be filed: next is month {next} of {months}.");

    /// <summary>Gets the code of an end of JKP for the wrong reason.</summary>
    public static ErrorCode ClaimMonthsLeft { get; } = Define(
        "BPJSTK-CLM-027",
        "Alasan ini ({reason}) tidak sesuai: tersisa {left} bulan.",
        "This reason ({reason}) does not fit: {left} months are left.");

    /// <summary>Gets the code of a month of JKP without its evidence.</summary>
    public static ErrorCode ClaimMonthNotProved { get; } = Define(
        "BPJSTK-CLM-028",
        "Bulan ke-{month} tidak terbukti: {condition}.",
        "Month {month} is not proved: {condition}.");

    /// <summary>Gets the code of a missing or too long identity of a claim.</summary>
    public static ErrorCode ClaimIdBad { get; } = Define(
        "BPJSTK-CLM-029",
        "Identitas klaim wajib diisi, paling panjang {most} karakter.",
        "A claim needs an identity of at most {most} characters.");

    /// <summary>Gets the code of a notice that tells too little.</summary>
    public static ErrorCode ClaimToldTooLittle { get; } = Define(
        "BPJSTK-CLM-030",
        "Pemberitahuan memuat {told} keterangan, sekurang-kurangnya {least}.",
        "The notice tells {told} items, and at least {least} are needed.");

    /// <summary>Gets the code of a claim without events.</summary>
    public static ErrorCode ClaimWithoutEvents { get; } = Define(
        "BPJSTK-CLM-031",
        "Klaim tanpa peristiwa.",
        "A claim without events.");

    /// <summary>Gets the code of an event of another claim or out of order.</summary>
    public static ErrorCode ClaimEventOutOfOrder { get; } = Define(
        "BPJSTK-CLM-032",
        "Peristiwa nomor {number} bukan peristiwa berikutnya, nomor {expected}, dari klaim ini.",
        "Event {number} is not the next one, {expected}, of this claim.");

    /// <summary>Gets the code of an event without what it should bring.</summary>
    public static ErrorCode ClaimEventIncomplete { get; } = Define(
        "BPJSTK-CLM-033",
        "Peristiwa nomor {number} ({action}) tidak memuat yang seharusnya.",
        "Event {number} ({action}) does not bring what it should.");

    /// <summary>Gets the code of a field of a form that the program does not have.</summary>
    public static ErrorCode ClaimFieldOther { get; } = Define(
        "BPJSTK-CLM-034",
        "Isian ini tidak berlaku untuk {program}; kosongkan.",
        "This field is not one of {program}; leave it blank.");

    /// <summary>Gets the code of a minor who is no child.</summary>
    public static ErrorCode ClaimMinorNoChild { get; } = Define(
        "BPJSTK-CLM-035",
        "Hanya anak yang dapat belum dewasa.",
        "Only a child can be a minor.");

    /// <summary>Gets the code of a month of a pension that has not come yet.</summary>
    public static ErrorCode ClaimMonthAhead { get; } = Define(
        "BPJSTK-CLM-036",
        "Manfaat bulan {month} belum dapat dibayar pada {at}.",
        "The benefit of {month} cannot be paid yet on {at}.");

    /// <summary>Gets the code of a paper that is set aside and was not handed in.</summary>
    public static ErrorCode ClaimPaperNotThere { get; } = Define(
        "BPJSTK-CLM-037",
        "Dokumen belum diserahkan: {papers}.",
        "Not handed in: {papers}.");
}
