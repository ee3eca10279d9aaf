using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using NodaTime;

namespace PayrollBilling;

/// <summary>The wording of this program's own output, in both languages.</summary>
internal static class Texts
{
    internal static readonly BilingualText Usage = new(
        """
        Tagihan iuran BPJS Ketenagakerjaan dari daftar pekerja sebuah pemberi kerja.

        PayrollBilling [opsi]
          --workers BERKAS --employer BERKAS   daftar pekerja (CSV) dan pemberi kerja (JSON); tanpa keduanya contoh bawaan
          --month YYYY-MM                      bulan iuran, mendahului yang ada dalam berkas pemberi kerja
          --out FOLDER                         tempat bill.csv dan rejected.csv (artifacts/payroll)
          --explain KPJ                        alasan lengkap tagihan satu pekerja; tidak menulis berkas
          --lang id|en                         bahasa (id)
          --stats                              memori puncak di akhir
          --help                               teks ini

        PayrollBilling generate [--rows N] [--seed N] [--month YYYY-MM] [--out BERKAS] [--lang id|en]
          membuat berkas pekerja yang besar, sama untuk benih (seed) yang sama

        Kode keluar: 0 semua baris ditagih; 2 ada baris yang ditolak; 1 masukan tidak dapat diproses.
        """,
        """
        The contribution bill of BPJS Ketenagakerjaan from an employer's list of workers.

        PayrollBilling [options]
          --workers FILE --employer FILE       the workers (CSV) and the employer (JSON); without both the shipped sample
          --month YYYY-MM                      the contribution month, before the one in the employer file
          --out FOLDER                         where bill.csv and rejected.csv go (artifacts/payroll)
          --explain KPJ                        the whole reasoning of one worker; writes no file
          --lang id|en                         language (id)
          --stats                              peak memory at the end
          --help                               this text

        PayrollBilling generate [--rows N] [--seed N] [--month YYYY-MM] [--out FILE] [--lang id|en]
          makes up a large file of workers, the same for the same seed

        Exit code: 0 every row is billed; 2 some rows were rejected; 1 the input can't be processed.
        """);

    internal static readonly BilingualText Program = new("Program", "Program");
    internal static readonly BilingualText EmployerShare = new("Pemberi kerja", "Employer");
    internal static readonly BilingualText WorkerShare = new("Pekerja", "Worker");
    internal static readonly BilingualText Together = new("Jumlah", "Together");
    internal static readonly BilingualText Total = new("Jumlah tagihan", "Bill");
    internal static readonly BilingualText DueDate = new("Jatuh tempo", "Due date");
    internal static readonly BilingualText Source = new("Dasar hukum", "Source");
    internal static readonly BilingualText FundShares = new("Bagian dana JKP, tidak ditagih", "JKP fund shares, not billed");
    internal static readonly BilingualText FromJkk = new("dari JKK", "from JKK");
    internal static readonly BilingualText FromJkm = new("dari JKM", "from JKM");
    internal static readonly BilingualText FromGovernment = new("dari Pemerintah", "from the Government");
    internal static readonly BilingualText Deferred = new("JP yang ditunda, belum ditagih", "JP deferred, not billed yet");
    internal static readonly BilingualText Reading = new("penafsiran", "a reading");
    internal static readonly BilingualText Note = new("Catatan", "Note");
    internal static readonly BilingualText RefusedRelief = new("Keringanan tidak diterapkan", "A relief is not applied");
    internal static readonly BilingualText Working = new("Menghitung", "Billing");

    internal static readonly BilingualText WageBase = new("Upah sebulan", "Month's wage");
    internal static readonly BilingualText VariableAllowances = new("Tunjangan tidak tetap, di luar upah sebulan", "Variable allowances, not part of the base");
    internal static readonly BilingualText BackPay = new("Rapel, tidak dihitung pada bulan ini", "Back pay, not priced into this month");
    internal static readonly BilingualText Participation = new("Kepesertaan", "Participation");
    internal static readonly BilingualText Joins = new("ikut", "takes part");
    internal static readonly BilingualText StaysOut = new("tidak ikut", "does not take part");
    internal static readonly BilingualText Reasoning = new("Iuran, keringanan, dan hukum yang dipakai", "Contributions, reliefs and the law used");

    internal static BilingualText Line(long line) => new(Invariant($"baris {line}"), Invariant($"line {line}"));

    internal static BilingualText Billed(long billed, long rejected) => new(
        Invariant($"{billed} pekerja ditagih, {rejected} baris ditolak"),
        Invariant($"{billed} workers billed, {rejected} rows rejected"));

    internal static BilingualText MoreRejected(long more, string file) => new(
        Invariant($"dan {more} lagi dalam {file}"),
        Invariant($"and {more} more in {file}"));

    internal static BilingualText UnknownColumns(IEnumerable<string> columns)
    {
        var names = string.Join(", ", columns);
        return new($"kolom yang tidak dikenal dan tidak dibaca: {names}", $"columns that are unknown and were not read: {names}");
    }

    internal static BilingualText HeadCount(int stated, long rows) => new(
        Invariant($"pemberi kerja menyebut {stated} pekerja, berkas memuat {rows} baris"),
        Invariant($"the employer states {stated} workers, the file has {rows} rows"));

    internal static BilingualText RowsWithBackPay(long rows, Rupiah sum) => new(
        Invariant($"{rows} baris memuat rapel, seluruhnya {Money(sum, Language.Indonesian)}: ditampilkan, tidak dihitung; koreksi bulan asalnya (ADR 4)"),
        Invariant($"{rows} rows have back pay, {Money(sum, Language.English)} together: shown, not priced; correct the months it was earned in (ADR 4)"));

    internal static BilingualText Provisional { get; } = new(
        "SEMENTARA: batas upah JP bulan ini belum diumumkan; dipakai angka terakhir yang diketahui.",
        "PROVISIONAL: the JP wage cap of this month is not published yet; the last known figure is used.");

    internal static BilingualText WithoutFundSplit(int workers) => new(
        Invariant($"pembagian dana {workers} pekerja tidak diumumkan (BPJSTK-FND-001); kolom JKP_DARI_JKK dan JKP_DARI_JKM kosong"),
        Invariant($"the fund split of {workers} workers is not public (BPJSTK-FND-001); the columns JKP_DARI_JKK and JKP_DARI_JKM are empty"));

    internal static BilingualText Throughput(long rows, TimeSpan time)
    {
        var (perSecond, seconds) = (time > TimeSpan.Zero ? rows * TimeSpan.TicksPerSecond / time.Ticks : 0, time.ToString("mm\\:ss\\.ff", CultureInfo.InvariantCulture));
        return new(Invariant($"{rows} baris dalam {seconds}, {perSecond} baris/detik"), Invariant($"{rows} rows in {seconds}, {perSecond} rows/s"));
    }

    internal static BilingualText PeakMemory(long bytes) => new(Invariant($"Memori puncak {bytes / 1024} KiB"), Invariant($"Peak memory {bytes / 1024} KiB"));

    internal static BilingualText Generated(int rows, string path) => new(Invariant($"{rows} pekerja ditulis ke {path}"), Invariant($"{rows} workers written to {path}"));

    internal static BilingualText Shifted(LocalDate from) => new($"bergeser dari {Day(from)}", $"moved from {Day(from)}");

    internal static string Money(Rupiah amount, Language language) => amount.ToString(language == Language.Indonesian ? "I" : "E", CultureInfo.InvariantCulture);

    internal static string DueDateOf(DueDate due, Language language)
    {
        var text = Day(due.Date);
        text = due.Date == due.Nominal ? text : $"{text} ({Shifted(due.Nominal).In(language)})";
        return due.Confidence == Confidence.Inferred ? $"{text} ({Reading.In(language)})" : text;
    }

    internal static string Cited(IEnumerable<Citation> citations, Language language) => string.Join("; ", citations.Select(citation => citation.ToText(language)));

    private static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
