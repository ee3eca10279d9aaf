namespace BpjsTk.Domain.Messages;

/// <content>Codes of enrollment.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a document that is needed and not handed in.</summary>
    public static ErrorCode DocumentMissing { get; } = Define(
        "BPJSTK-ENR-001",
        "Dokumen belum dilampirkan: {document}.",
        "A document is missing: {document}.");

    /// <summary>Gets the code of an enrollment without a worker.</summary>
    public static ErrorCode WorkersMissing { get; } = Define(
        "BPJSTK-ENR-002",
        "Formulir tidak memuat pekerja yang dapat didaftarkan.",
        "The form holds no worker who can be enrolled.");

    /// <summary>Gets the code of a worker who stands on a form twice.</summary>
    public static ErrorCode WorkerTwice { get; } = Define(
        "BPJSTK-ENR-003",
        "Pekerja ini sudah tercantum pada baris {row}.",
        "This worker already stands in row {row}.");

    /// <summary>Gets the code of an amount that does not belong to the kind of wage.</summary>
    public static ErrorCode WageOfOtherKind { get; } = Define(
        "BPJSTK-ENR-004",
        "Isian ini bukan untuk cara pembayaran upah yang dipilih.",
        "This field does not belong to the kind of wage that was chosen.");

    /// <summary>Gets the code of an end before its start.</summary>
    public static ErrorCode EndsBeforeStart { get; } = Define(
        "BPJSTK-ENR-005",
        "Tanggal akhir {end} mendahului tanggal awal {start}.",
        "The end {end} is before the start {start}.");

    /// <summary>Gets the code of a fixed-term contract whose end is not told.</summary>
    public static ErrorCode ContractEndMissing { get; } = Define(
        "BPJSTK-ENR-006",
        "Perjanjian kerja waktu tertentu (PKWT) memerlukan tanggal akhir.",
        "A fixed-term contract (PKWT) needs its last day.");

    /// <summary>Gets the code of a worker who registers himself while the employer may still do it.</summary>
    public static ErrorCode NotYetNegligent { get; } = Define(
        "BPJSTK-ENR-007",
        "Pemberi kerja masih dapat mendaftarkan pekerja sampai {until}; pekerja baru dapat mendaftarkan diri sesudahnya.",
        "The employer may still register the worker until {until}; workers may register themselves after it.");

    /// <summary>Gets the code of an employer size that its figures contradict.</summary>
    public static ErrorCode ScaleContradicted { get; } = Define(
        "BPJSTK-ENR-008",
        "Skala {given} tidak sesuai; menurut angka yang diberikan {found}.",
        "The size {given} does not fit; by the figures it is a {found}.");

    /// <summary>Gets the code of an employer of unknown size.</summary>
    public static ErrorCode ScaleUnknown { get; } = Define(
        "BPJSTK-ENR-009",
        "Skala usaha, hasil penjualan tahunan, atau modal usaha wajib diisi salah satu.",
        "One of size, annual sales and capital is needed.");

    /// <summary>Gets the code of a size of a state organiser.</summary>
    public static ErrorCode ScaleOfStateOrganiser { get; } = Define(
        "BPJSTK-ENR-010",
        "Penyelenggara negara tidak mempunyai skala usaha.",
        "A state organiser has no size.");

    /// <summary>Gets the code of an earlier enrollment in JP without its number.</summary>
    public static ErrorCode KpjOfEarlierMembership { get; } = Define(
        "BPJSTK-ENR-011",
        "Kepesertaan JP sebelumnya memerlukan nomor KPJ.",
        "An earlier enrollment in JP needs its KPJ.");

    /// <summary>Gets the code of a construction project with neither wages nor contract value.</summary>
    public static ErrorCode WagesOrContract { get; } = Define(
        "BPJSTK-ENR-012",
        "Upah setiap pekerja atau nilai kontrak wajib diisi.",
        "The wage of every worker, or the contract value, is needed.");

    /// <summary>Gets the code of a count of workers that is not the number of names.</summary>
    public static ErrorCode WorkerCountDiffers { get; } = Define(
        "BPJSTK-ENR-013",
        "Jumlah pekerja {count} berbeda dengan {names} nama yang tercantum.",
        "The count of workers {count} differs from the {names} names on the form.");

    /// <summary>Gets the code of a placement agency of who leaves as an individual.</summary>
    public static ErrorCode PlacementAgencyOfIndividual { get; } = Define(
        "BPJSTK-ENR-014",
        "Pekerja migran perseorangan tidak melalui perusahaan penempatan.",
        "An individual migrant worker has no placement agency.");

    /// <summary>Gets the code of a first month before the enrollment.</summary>
    public static ErrorCode BeforeFiling { get; } = Define(
        "BPJSTK-ENR-015",
        "Bulan iuran pertama {month} mendahului pendaftaran pada {filed}.",
        "The first contribution month {month} is before the enrollment on {filed}.");

    /// <summary>Gets the code of a date after the enrollment.</summary>
    public static ErrorCode AfterFiling { get; } = Define(
        "BPJSTK-ENR-016",
        "Tanggal {date} sesudah pendaftaran pada {filed}.",
        "The date {date} is after the enrollment on {filed}.");

    /// <summary>Gets the code of a birth date not before another date.</summary>
    public static ErrorCode BirthAfter { get; } = Define(
        "BPJSTK-ENR-017",
        "Tanggal lahir {birthDate} tidak mendahului {date}.",
        "The birth date {birthDate} is not before {date}.");

    /// <summary>Gets the code of the end of a contract that has none.</summary>
    public static ErrorCode ContractEndOfPermanent { get; } = Define(
        "BPJSTK-ENR-018",
        "Perjanjian kerja waktu tidak tertentu (PKWTT) tidak mempunyai tanggal akhir.",
        "A permanent contract (PKWTT) has no last day.");

    /// <summary>Gets the code of a contract that is over when the form is handed in.</summary>
    public static ErrorCode ContractEnded { get; } = Define(
        "BPJSTK-ENR-019",
        "Perjanjian kerja sudah berakhir pada {end}, sebelum pendaftaran pada {filed}.",
        "The work contract ended on {end}, before the enrollment on {filed}.");

    /// <summary>Gets the code of a first month that leaves months open after the enrollment.</summary>
    public static ErrorCode FirstMonthLate { get; } = Define(
        "BPJSTK-ENR-020",
        "Bulan iuran pertama {month} sesudah {latest}; perlindungan baru mulai setelah iuran pertama dibayar.",
        "The first contribution month {month} is after {latest}; cover begins only once the first contribution is paid.");

    /// <summary>Gets the code of a participant number that two workers of a form have.</summary>
    public static ErrorCode KpjTwice { get; } = Define(
        "BPJSTK-ENR-021",
        "Nomor KPJ ini sudah tercantum pada baris {row}; setiap peserta mempunyai satu nomor sendiri.",
        "This KPJ already stands in row {row}; each participant has one number of his own.");

    /// <summary>Gets the code of a member of the family with the number of the participant.</summary>
    public static ErrorCode FamilyIsParticipant { get; } = Define(
        "BPJSTK-ENR-022",
        "NIK anggota keluarga sama dengan NIK peserta.",
        "The NIK of this member of the family is that of the participant.");

    /// <summary>Gets the code of an extension that ends beyond the dates of forms.</summary>
    public static ErrorCode ExtensionLong { get; } = Define(
        "BPJSTK-ENR-023",
        "Perpanjangan {months} bulan melewati tahun {year}.",
        "An extension of {months} months goes beyond the year {year}.");
}
