namespace BpjsTk.Domain.Messages;

/// <content>Codes of participants, employers and wages.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of JKP without JHT.</summary>
    public static ErrorCode BundleJkpWithoutJht { get; } = Define(
        "BPJSTK-BND-007",
        "JKP mensyaratkan JHT.",
        "JKP requires JHT.");

    /// <summary>Gets the code of JKM named in two companies of one owner.</summary>
    public static ErrorCode BundleJkmElsewhere { get; } = Define(
        "BPJSTK-BND-008",
        "JKM pemilik beberapa perusahaan sudah diikuti pada perusahaan lain.",
        "The owner of several companies already has JKM in another of them.");

    /// <summary>Gets the code of JKP without JKM.</summary>
    public static ErrorCode BundleJkpWithoutJkm { get; } = Define(
        "BPJSTK-BND-009",
        "JKP mensyaratkan JKM.",
        "JKP requires JKM.");

    /// <summary>Gets the code of a worker not born before being registered, or not before the last day of the month.</summary>
    public static ErrorCode BirthDateInFuture { get; } = Define(
        "BPJSTK-WRK-001",
        "Tanggal lahir {birthDate} tidak mendahului {reference}.",
        "The birth date {birthDate} is not before {reference}.");

    /// <summary>Gets the code of a foreigner who works in Indonesia for too short a time.</summary>
    public static ErrorCode ForeignerTooShort { get; } = Define(
        "BPJSTK-WRK-002",
        "Orang asing menjadi peserta bila bekerja paling singkat {needed} bulan; diberikan {given} bulan.",
        "A foreigner takes part when working for at least {needed} months; {given} months were given.");

    /// <summary>Gets the code of a worker registered after the month asked for.</summary>
    public static ErrorCode RegisteredAfterMonth { get; } = Define(
        "BPJSTK-WRK-003",
        "Pekerja baru terdaftar pada {registered}, sesudah bulan {month}.",
        "The worker was registered on {registered}, after the month {month}.");

    /// <summary>Gets the code of a risk class that does not exist.</summary>
    public static ErrorCode RiskClassUnknown { get; } = Define(
        "BPJSTK-RISK-001",
        "Tingkat risiko \"{value}\" tidak dikenal; tulis I sampai V atau 1 sampai 5.",
        "There is no risk class \"{value}\"; write I to V or 1 to 5.");

    /// <summary>Gets the code of a kind of business that is not in the list.</summary>
    public static ErrorCode BusinessKindUnknown { get; } = Define(
        "BPJSTK-RISK-002",
        "Tidak ada jenis usaha nomor {number} pada kelompok {class}.",
        "There is no kind of business number {number} in class {class}.");

    /// <summary>Gets the code of negative sales or capital.</summary>
    public static ErrorCode EmployerMeasureNegative { get; } = Define(
        "BPJSTK-EMP-001",
        "Nilai {amount} tidak boleh negatif.",
        "The amount {amount} may not be negative.");

    /// <summary>Gets the code of a negative wage or allowance.</summary>
    public static ErrorCode NegativeWage { get; } = Define(
        "BPJSTK-WAGE-001",
        "Upah atau tunjangan {amount} negatif.",
        "The wage or allowance {amount} is negative.");

    /// <summary>Gets the code of a wage of Rp0.</summary>
    public static ErrorCode ZeroWage { get; } = Define(
        "BPJSTK-WAGE-002",
        "Upah nol tidak memiliki iuran; laporkan pekerja sebagai nonaktif.",
        "A wage of zero has no contribution; report the worker as inactive.");

    /// <summary>Gets the code of a wage that does not fit.</summary>
    public static ErrorCode WageTooLarge { get; } = Define(
        "BPJSTK-WAGE-003",
        "Upah sebulan melebihi nilai terbesar yang dapat dihitung.",
        "The month's wage is larger than any that can be computed.");

    /// <summary>Gets the code of an average over the wrong number of months.</summary>
    public static ErrorCode WageMonthsMissing { get; } = Define(
        "BPJSTK-WAGE-004",
        "Rata-rata upah memerlukan {needed} bulan terakhir, diberikan {given}.",
        "The average wage needs the last {needed} months, {given} were given.");

    /// <summary>Gets the code of a trainee with the wrong kind of wage.</summary>
    public static ErrorCode WageOfTrainee { get; } = Define(
        "BPJSTK-WAGE-005",
        "Magang, siswa, dan narapidana dianggap menerima upah terendah pekerjaan yang sama; tenaga honorer memakai upahnya sendiri.",
        "Interns, students and prisoners are deemed to earn the lowest wage for the same work; honorary staff have their own wage.");

    /// <summary>Gets the code of a contract value that is not above zero.</summary>
    public static ErrorCode ContractValueNotPositive { get; } = Define(
        "BPJSTK-CON-001",
        "Nilai kontrak {amount} harus lebih dari nol.",
        "The contract value {amount} must be above zero.");

    /// <summary>Gets the code of a negative rate of value added tax.</summary>
    public static ErrorCode VatRateNegative { get; } = Define(
        "BPJSTK-CON-002",
        "Tarif PPN {rate} tidak boleh negatif.",
        "The rate of value added tax {rate} may not be negative.");

    /// <summary>Gets the code of a negative declared income.</summary>
    public static ErrorCode IncomeNegative { get; } = Define(
        "BPJSTK-BPU-001",
        "Penghasilan {amount} tidak boleh negatif.",
        "The income {amount} may not be negative.");

    /// <summary>Gets the code of no occupation, or too many.</summary>
    public static ErrorCode OccupationCount { get; } = Define(
        "BPJSTK-BPU-002",
        "Disebutkan {count} pekerjaan; peserta mencantumkan 1 sampai {most}.",
        "{count} occupations are named; a participant names 1 to {most}.");

    /// <summary>Gets the code of an empty occupation.</summary>
    public static ErrorCode OccupationEmpty { get; } = Define(
        "BPJSTK-BPU-003",
        "Pekerjaan tidak boleh kosong.",
        "An occupation may not be empty.");

    /// <summary>Gets the code of an occupation that is named twice.</summary>
    public static ErrorCode OccupationTwice { get; } = Define(
        "BPJSTK-BPU-005",
        "Pekerjaan ini sudah disebutkan.",
        "This occupation is named already.");

    /// <summary>Gets the code of a migrant worker's contract under a month.</summary>
    public static ErrorCode MigrantMonthsUnderOne { get; } = Define(
        "BPJSTK-PMI-001",
        "Perjanjian kerja {months} bulan kurang dari satu bulan.",
        "A contract of {months} months is under one month.");

    /// <summary>Gets the code of a negative extension.</summary>
    public static ErrorCode MigrantExtensionNegative { get; } = Define(
        "BPJSTK-PMI-002",
        "Perpanjangan {months} bulan tidak boleh negatif.",
        "An extension of {months} months may not be negative.");
}
