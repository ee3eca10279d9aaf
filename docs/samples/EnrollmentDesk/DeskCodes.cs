using System.Reflection;

namespace EnrollmentDesk;

/// <summary>Every code of this program. A code keeps its meaning for ever.</summary>
internal static class DeskCodes
{
    internal static readonly DeskCode UnknownOption = new(
        "DESK-ARG-001", "Opsi {0} tidak dikenal.", "There is no option {0}.");

    internal static readonly DeskCode OptionWithoutValue = new(
        "DESK-ARG-002", "Opsi {0} memerlukan nilai.", "The option {0} needs a value.");

    internal static readonly DeskCode OptionValue = new(
        "DESK-ARG-003", "\"{0}\" bukan nilai yang sah; tulis {1}.", "\"{0}\" is not a good value; write {1}.");

    internal static readonly DeskCode OptionTwice = new(
        "DESK-ARG-004", "Opsi {0} muncul dua kali.", "The option {0} stands twice.");

    internal static readonly DeskCode FileTwice = new(
        "DESK-ARG-005", "Hanya satu berkas yang dibaca; \"{0}\" terlalu banyak.", "Only one file is read; \"{0}\" is one too many.");

    internal static readonly DeskCode FileMissing = new(
        "DESK-ARG-006", "Berkas {0} tidak ada.", "There is no file {0}.");

    internal static readonly DeskCode FileFailed = new(
        "DESK-ARG-007", "Berkas tidak dapat dibaca atau ditulis: {0}", "A file can't be read or written: {0}");

    internal static readonly DeskCode OutputIsInput = new(
        "DESK-ARG-008", "Hasil akan menimpa berkas masukan {0}.", "The output would overwrite the input {0}.");

    internal static readonly DeskCode HolidayLine = new(
        "DESK-ARG-009", "Baris {0} berkas hari libur bukan tanggal; tulis YYYY-MM-DD.", "Line {0} of the file of holidays is no date; write YYYY-MM-DD.");

    internal static readonly DeskCode FileUnreadable = new(
        "DESK-FILE-001", "Berkas bukan JSON yang benar: {0}", "The file is not well-formed JSON: {0}");

    internal static readonly DeskCode NoForm = new(
        "DESK-FILE-002", "Berkas tidak memuat formulir.", "The file holds no form.");

    internal static readonly DeskCode DayMissing = new(
        "DESK-FILE-003", "Tanggal pendaftaran tidak disebut; tulis filedOn atau --on.", "No day of filing is named; write filedOn or --on.");

    internal static readonly DeskCode KeyUnknown = new(
        "DESK-KEY-001", "Kunci ini tidak dikenal; pilihan: {0}.", "There is no such key; the choices are {0}.");

    internal static readonly DeskCode KeyMissing = new(
        "DESK-KEY-002", "Kunci ini wajib ada.", "This key must be there.");

    internal static readonly DeskCode KeyTwice = new(
        "DESK-KEY-003", "Kunci ini muncul dua kali.", "This key stands twice.");

    internal static readonly DeskCode KeyValue = new(
        "DESK-KEY-004", "{0} bukan nilai yang sah; tulis {1}.", "{0} is not a good value; write {1}.");

    internal static readonly DeskCode FormUnreadable = new(
        "DESK-FRM-001",
        "Bagian ini, mulai baris {0} berkas, bukan JSON yang benar: {1}",
        "This part, from line {0} of the file, is not well-formed JSON: {1}");

    internal static readonly DeskCode FormUnknown = new(
        "DESK-FRM-002", "Jenis formulir \"{0}\" tidak dikenal; pilihan: {1}.", "There is no form \"{0}\"; the choices are {1}.");

    internal static readonly DeskCode OneParticipant = new(
        "DESK-MEM-001", "Tulis tepat satu dari worker atau selfEmployed.", "Write exactly one of worker or selfEmployed.");

    internal static readonly DeskCode IncomeOfWorker = new(
        "DESK-MEM-002", "Penerima upah tidak mempunyai penghasilan yang dinyatakan; tulis upah.", "A wage earner has no declared income; write wage.");

    internal static readonly DeskCode TooLong = new(
        "DESK-MEM-003", "Gambar memuat paling banyak {0} bulan, dan tidak berakhir sebelum pendaftaran.", "A picture holds at most {0} months, and does not end before the registration.");

    /// <summary>Gets all codes, in the order they are declared.</summary>
    internal static IReadOnlyList<DeskCode> All { get; } =
    [
        .. typeof(DeskCodes)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<DeskCode>(),
    ];
}
