using System.Reflection;

namespace PayrollBilling;

/// <summary>Every code of this program. A code keeps its meaning for ever.</summary>
internal static class PayrollCodes
{
    internal static readonly PayrollCode UnknownOption = new(
        "PAYROLL-ARG-001", "Opsi {0} tidak dikenal.", "There is no option {0}.");

    internal static readonly PayrollCode OptionWithoutValue = new(
        "PAYROLL-ARG-002", "Opsi {0} memerlukan nilai.", "The option {0} needs a value.");

    internal static readonly PayrollCode OptionValue = new(
        "PAYROLL-ARG-003", "\"{0}\" bukan nilai yang sah; tulis {1}.", "\"{0}\" is not a good value; write {1}.");

    internal static readonly PayrollCode OptionTwice = new(
        "PAYROLL-ARG-004", "Opsi {0} muncul dua kali.", "The option {0} stands twice.");

    internal static readonly PayrollCode FilesGoTogether = new(
        "PAYROLL-ARG-005",
        "--workers dan --employer diberikan bersama; tanpa keduanya contoh bawaan yang dihitung.",
        "--workers and --employer are given together; without both the shipped sample is billed.");

    internal static readonly PayrollCode FileMissing = new(
        "PAYROLL-ARG-006", "Berkas {0} tidak ada.", "There is no file {0}.");

    internal static readonly PayrollCode FileFailed = new(
        "PAYROLL-ARG-007", "Berkas tidak dapat dibaca atau ditulis: {0}", "A file can't be read or written: {0}");

    internal static readonly PayrollCode OutputIsInput = new(
        "PAYROLL-ARG-008", "Hasil akan menimpa berkas masukan {0}.", "The output would overwrite the input {0}.");

    internal static readonly PayrollCode NotInFile = new(
        "PAYROLL-ARG-009", "Tidak ada baris dengan KPJ {0}.", "There is no row with the KPJ {0}.");

    internal static readonly PayrollCode EmployerUnreadable = new(
        "PAYROLL-EMP-001", "Berkas pemberi kerja bukan JSON yang benar: {0}", "The employer file is not well-formed JSON: {0}");

    internal static readonly PayrollCode EmployerKeyUnknown = new(
        "PAYROLL-EMP-002", "Kunci ini tidak dikenal; pilihan: {0}.", "There is no such key; the choices are {0}.");

    internal static readonly PayrollCode EmployerKeyMissing = new(
        "PAYROLL-EMP-003", "Kunci ini wajib ada.", "This key must be there.");

    internal static readonly PayrollCode EmployerValue = new(
        "PAYROLL-EMP-004", "{0} bukan nilai yang sah; tulis {1}.", "{0} is not a good value; write {1}.");

    internal static readonly PayrollCode EmployerScaleOnce = new(
        "PAYROLL-EMP-005", "Tulis tepat satu dari scale, sales, atau capital.", "Write exactly one of scale, sales or capital.");

    internal static readonly PayrollCode EmployerKeyTwice = new(
        "PAYROLL-EMP-006", "Kunci ini muncul dua kali.", "This key stands twice.");

    internal static readonly PayrollCode MonthMissing = new(
        "PAYROLL-EMP-007", "Bulan iuran tidak disebut; tulis month atau --month.", "No contribution month is named; write month or --month.");

    internal static readonly PayrollCode CsvEmpty = new(
        "PAYROLL-CSV-001", "Berkas pekerja kosong.", "The file of workers is empty.");

    internal static readonly PayrollCode CsvColumnMissing = new(
        "PAYROLL-CSV-002", "Kolom ini tidak ada pada baris judul.", "The header has no such column.");

    internal static readonly PayrollCode CsvColumnTwice = new(
        "PAYROLL-CSV-003", "Kolom ini muncul dua kali pada baris judul.", "The header has this column twice.");

    internal static readonly PayrollCode CsvDelimiter = new(
        "PAYROLL-CSV-004", "Kolom harus dipisahkan dengan koma.", "Columns must be separated by commas.");

    internal static readonly PayrollCode CsvNoRow = new(
        "PAYROLL-CSV-005", "Tidak ada baris pekerja setelah baris judul.", "No worker follows the header.");

    internal static readonly PayrollCode RowFieldCount = new(
        "PAYROLL-CSV-006", "Baris memuat {0} kolom, seharusnya {1}; mungkin terpotong.", "The row has {0} fields instead of {1}; it may be cut.");

    internal static readonly PayrollCode RowQuotes = new(
        "PAYROLL-CSV-007",
        "Tanda kutip tidak ditutup pada barisnya, atau berada di tengah kolom.",
        "A quotation mark is not closed on its line, or stands inside a field.");

    internal static readonly PayrollCode CsvTooLong = new(
        "PAYROLL-CSV-008", "Berkas memuat baris yang lebih panjang dari {0} byte; ini bukan CSV pekerja.", "The file has a line longer than {0} bytes; it is no CSV of workers.");

    internal static readonly PayrollCode RowEncoding = new(
        "PAYROLL-CSV-009", "Baris memuat karakter yang bukan UTF-8; simpan berkas sebagai CSV UTF-8.", "The row holds characters that are not UTF-8; save the file as CSV UTF-8.");

    internal static readonly PayrollCode FieldDate = new(
        "PAYROLL-CSV-010", "\"{0}\" bukan tanggal; tulis YYYY-MM-DD.", "\"{0}\" is not a date; write YYYY-MM-DD.");

    internal static readonly PayrollCode FieldChoice = new(
        "PAYROLL-CSV-011", "\"{0}\" tidak dikenal; pilihan: {1}.", "\"{0}\" is unknown; the choices are {1}.");

    internal static readonly PayrollCode FieldWhole = new(
        "PAYROLL-CSV-012", "\"{0}\" bukan bilangan bulat bulan.", "\"{0}\" is not a whole number of months.");

    internal static readonly PayrollCode FieldEmpty = new(
        "PAYROLL-CSV-013", "Kolom ini wajib diisi.", "This field may not be empty.");

    internal static readonly PayrollCode NikAgainstBirthDate = new(
        "PAYROLL-CSV-014", "Tanggal lahir tidak sesuai dengan NIK.", "The birth date does not agree with the NIK.");

    internal static readonly PayrollCode KpjTwice = new(
        "PAYROLL-CSV-015", "KPJ ini sudah muncul pada baris sebelumnya.", "This KPJ stood in an earlier row already.");

    internal static readonly PayrollCode FieldNotForThisRow = new(
        "PAYROLL-CSV-016", "Kolom ini harus kosong bagi {0}.", "This field must be empty for {0}.");

    internal static readonly PayrollCode AmountNegative = new(
        "PAYROLL-CSV-017", "Nilai {0} tidak boleh negatif.", "The amount {0} may not be negative.");

    internal static readonly PayrollCode SumTooLarge = new(
        "PAYROLL-CSV-018", "Jumlah seluruh tagihan melebihi nilai terbesar yang dapat disimpan.", "The sum of the bill is larger than any amount that can be held.");

    /// <summary>Gets all codes, in the order they are declared.</summary>
    internal static IReadOnlyList<PayrollCode> All { get; } =
    [
        .. typeof(PayrollCodes)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<PayrollCode>(),
    ];
}
