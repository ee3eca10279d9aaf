namespace BpjsTk.Domain.Messages;

/// <content>Codes of offices, cadres and acquisitions.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a text that is missing, too long, or cannot be printed.</summary>
    public static ErrorCode OutreachText { get; } = Define(
        "BPJSTK-CDR-001",
        "Teks ini 1 sampai {most} karakter yang dapat dicetak.",
        "This text has 1 to {most} characters that can be printed.");

    /// <summary>Gets the code of an office under one of the wrong kind.</summary>
    public static ErrorCode OfficeAboveBad { get; } = Define(
        "BPJSTK-CDR-002",
        "{office} bukan {wanted}: kantor ini tidak dapat berada di bawahnya.",
        "{office} is no {wanted}: this office cannot be under it.");

    /// <summary>Gets the code of an area of an office that is neither a regency nor a city.</summary>
    public static ErrorCode OfficeAreaKind { get; } = Define(
        "BPJSTK-CDR-003",
        "{area} bukan kabupaten atau kota.",
        "{area} is neither a regency nor a city.");

    /// <summary>Gets the code of an area that stands twice.</summary>
    public static ErrorCode OfficeAreaTwice { get; } = Define(
        "BPJSTK-CDR-004",
        "{area} tercatat dua kali.",
        "{area} stands twice.");

    /// <summary>Gets the code of an end before the start.</summary>
    public static ErrorCode OutreachSpan { get; } = Define(
        "BPJSTK-CDR-005",
        "Akhir {until} mendahului awal {from}.",
        "The end {until} is before the start {from}.");

    /// <summary>Gets the code of an office with two heads at a time.</summary>
    public static ErrorCode OfficeTwoHeads { get; } = Define(
        "BPJSTK-CDR-006",
        "{office} memiliki dua kepala kantor pada {date}.",
        "{office} has two heads on {date}.");

    /// <summary>Gets the code of a second day of training that is not after the first.</summary>
    public static ErrorCode TrainingDays { get; } = Define(
        "BPJSTK-CDR-007",
        "Hari kedua pelatihan {second} harus setelah hari pertama {first}.",
        "The second day of training {second} must be after the first, {first}.");

    /// <summary>Gets the code of subjects that are missing or stand twice.</summary>
    public static ErrorCode TrainingSubjects { get; } = Define(
        "BPJSTK-CDR-008",
        "Pelatihan memerlukan sekurang-kurangnya satu materi, masing-masing satu kali.",
        "A training needs at least one subject, each of them once.");

    /// <summary>Gets the code of an office that has no cadres.</summary>
    public static ErrorCode CadreOffice { get; } = Define(
        "BPJSTK-CDR-009",
        "{office} tidak memiliki kader; hanya kantor cabang dan kantor cabang perintis.",
        "{office} has no cadres; only branches and pioneer branches do.");

    /// <summary>Gets the code of a cadre who did not pass the training.</summary>
    public static ErrorCode CadreNotTrained { get; } = Define(
        "BPJSTK-CDR-010",
        "Kader harus lulus pelatihan; hasilnya: {result}.",
        "A cadre must have passed the training; the result is: {result}.");

    /// <summary>Gets the code of a cadre who starts before the training is over.</summary>
    public static ErrorCode CadreBeforeTraining { get; } = Define(
        "BPJSTK-CDR-011",
        "Awal tugas {from} mendahului akhir pelatihan {training}.",
        "The start {from} is before the end of the training, {training}.");

    /// <summary>Gets the code of an element of society that does not say who.</summary>
    public static ErrorCode CadreElementUnsaid { get; } = Define(
        "BPJSTK-CDR-012",
        "Pihak berpengaruh lainnya harus disebutkan.",
        "Other influential people must be named.");

    /// <summary>Gets the code of a quota without a seat.</summary>
    public static ErrorCode CadreQuotaBad { get; } = Define(
        "BPJSTK-CDR-013",
        "Kuota kader sekurang-kurangnya 1, bukan {seats}.",
        "A quota of cadres is at least 1, and not {seats}.");

    /// <summary>Gets the code of an office with two quotas.</summary>
    public static ErrorCode CadreQuotaTwice { get; } = Define(
        "BPJSTK-CDR-014",
        "{office} memiliki dua kuota kader.",
        "{office} has two quotas of cadres.");

    /// <summary>Gets the code of an office without a quota.</summary>
    public static ErrorCode CadreNoQuota { get; } = Define(
        "BPJSTK-CDR-015",
        "Kuota kader {office} tidak diberikan.",
        "The quota of cadres of {office} was not given.");

    /// <summary>Gets the code of a cadre for whom no seat is free.</summary>
    public static ErrorCode CadreNoSeat { get; } = Define(
        "BPJSTK-CDR-016",
        "Kuota {seats} kader {office} sudah penuh pada {from}.",
        "All {seats} seats of cadres of {office} are taken on {from}.");

    /// <summary>Gets the code of somebody who is a cadre already.</summary>
    public static ErrorCode CadreTwice { get; } = Define(
        "BPJSTK-CDR-017",
        "{nik} sudah menjadi kader {office} pada waktu itu.",
        "{nik} is a cadre of {office} at that time already.");

    /// <summary>Gets the code of an acquisition by who is no cadre of the office on the day.</summary>
    public static ErrorCode AcquisitionByNoCadre { get; } = Define(
        "BPJSTK-CDR-018",
        "{cadre} bukan kader {office} pada {date}.",
        "{cadre} is no cadre of {office} on {date}.");

    /// <summary>Gets the code of somebody who was enrolled in the segment before.</summary>
    public static ErrorCode AcquisitionAgain { get; } = Define(
        "BPJSTK-CDR-019",
        "{person} sudah diakuisisi sebagai {segment} pada {date} oleh {cadre}: tidak dihitung lagi.",
        "{person} was enrolled as {segment} on {date} by {cadre}: it does not count again.");

    /// <summary>Gets the code of an acquisition by several cadres of whom it cannot be told who was first.</summary>
    public static ErrorCode AcquisitionContested { get; } = Define(
        "BPJSTK-CDR-020",
        "{person} diakuisisi sebagai {segment} oleh beberapa kader dan tidak dapat ditentukan siapa yang pertama: tidak dihitung sampai kantor memutuskan.",
        "{person} was enrolled as {segment} by several cadres, and it cannot be told who was first: it does not count until the office decides.");

    /// <summary>Gets the code of a contribution of somebody whom no cadre enrolled.</summary>
    public static ErrorCode BroughtByNobody { get; } = Define(
        "BPJSTK-CDR-021",
        "{person} tidak diakuisisi kader sebagai {segment}.",
        "No cadre enrolled {person} as {segment}.");

    /// <summary>Gets the code of a contribution that is not above zero.</summary>
    public static ErrorCode BroughtNotPositive { get; } = Define(
        "BPJSTK-CDR-022",
        "Iuran yang diterima harus lebih dari nol, bukan {amount}.",
        "A contribution received must be above zero, and not {amount}.");

    /// <summary>Gets the code of a contribution of before the acquisition.</summary>
    public static ErrorCode BroughtBefore { get; } = Define(
        "BPJSTK-CDR-023",
        "Iuran bulan {month} yang diterima {received} mendahului akuisisi {date}.",
        "The contribution of {month} received on {received} is of before the acquisition on {date}.");

    /// <summary>Gets the code of an activity with nobody.</summary>
    public static ErrorCode ActivityNoPartner { get; } = Define(
        "BPJSTK-CDR-024",
        "Kegiatan kantor memerlukan sekurang-kurangnya satu mitra.",
        "An activity of an office needs at least one partner.");
}
