using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>The wording of this program's own output, in both languages.</summary>
internal static class Texts
{
    internal static readonly BilingualText Usage = new(
        """
        Meja pendaftaran BPJS Ketenagakerjaan: formulir masuk, pendaftaran atau daftar kesalahan keluar.

        EnrollmentDesk [BERKAS] [opsi]
          BERKAS            formulir (JSON); tanpa berkas contoh bawaan
          --on YYYY-MM-DD   tanggal pendaftaran, mendahului yang ada dalam berkas
          --holidays BERKAS hari libur, satu tanggal per baris
          --out FOLDER      tempat report.txt dan rejected.json; tanpa opsi ini tidak menulis berkas
          --lang id|en      bahasa (id)
          --help            teks ini

        EnrollmentDesk timeline [BERKAS] [opsi]
          BERKAS            satu kepesertaan (JSON); tanpa berkas contoh bawaan
          --out BERKAS      gambar (SVG) kepesertaan itu (artifacts/enrollment/timeline.svg)
          --at YYYY-MM-DD   siapa yang menanggung bila sesuatu terjadi pada hari itu
          --holidays BERKAS, --lang id|en, --help

        Kode keluar: 0 semua diterima; 2 ada yang ditolak; 1 masukan tidak dapat diproses.
        """,
        """
        The enrollment desk of BPJS Ketenagakerjaan: forms in, registrations or everything that is wrong out.

        EnrollmentDesk [FILE] [options]
          FILE              forms (JSON); without a file the shipped sample
          --on YYYY-MM-DD   day of filing, before the one in the file
          --holidays FILE   holidays, one date a line
          --out FOLDER      where report.txt and rejected.json go; without it no file is written
          --lang id|en      language (id)
          --help            this text

        EnrollmentDesk timeline [FILE] [options]
          FILE              one membership (JSON); without a file the shipped sample
          --out FILE        the picture (SVG) of that membership (artifacts/enrollment/timeline.svg)
          --at YYYY-MM-DD   who pays if something happens on that day
          --holidays FILE, --lang id|en, --help

        Exit code: 0 everything is accepted; 2 something was rejected; 1 the input can't be processed.
        """);

    internal static readonly BilingualText Accepted = new("DITERIMA", "ACCEPTED");
    internal static readonly BilingualText AcceptedInPart = new("DITERIMA SEBAGIAN", "ACCEPTED IN PART");
    internal static readonly BilingualText Rejected = new("DITOLAK", "REJECTED");
    internal static readonly BilingualText NoForm = new("bukan formulir", "no form");

    internal static readonly BilingualText DecisionIsForAgency = new(
        "program: ditetapkan BPJS Ketenagakerjaan bersama pemberi kerja saat verifikasi",
        "programs: the agency finds them out with the employer when it verifies");

    internal static BilingualText Heading(LocalDate filedOn, int forms) => new(
        Invariant($"Pendaftaran {Day(filedOn)}: {forms} formulir"),
        Invariant($"Enrollment on {Day(filedOn)}: {forms} forms"));

    internal static BilingualText Totals(int accepted, int rejected, int workers, int rejectedWorkers) => new(
        Invariant($"{accepted} formulir diterima, {rejected} ditolak; pekerja pemberi kerja yang diterima: {workers} didaftarkan, {rejectedWorkers} ditolak"),
        Invariant($"{accepted} forms accepted, {rejected} rejected; workers of accepted employers: {workers} enrolled, {rejectedWorkers} rejected"));

    internal static BilingualText FormNumber(int number) => new(Invariant($"Formulir {number}"), Invariant($"Form {number}"));

    internal static BilingualText WorkerRow(int row) => new(Invariant($"pekerja {row}"), Invariant($"worker {row}"));

    internal static BilingualText Programs(ProgramBundle programs) => Same($"program: {programs}", $"programs: {programs}");

    internal static BilingualText EmployerLine(BilingualText segment, BilingualText? scale, int riskClass, ProgramBundle programs) => new(
        Invariant($"{segment.Indonesian}{(scale is null ? string.Empty : $", {scale.Indonesian}")}, tingkat risiko {Roman(riskClass)}, program {programs}"),
        Invariant($"{segment.English}{(scale is null ? string.Empty : $", {scale.English}")}, risk class {Roman(riskClass)}, programs {programs}"));

    internal static BilingualText FirstMonth(YearMonth month, Rupiah total, Rupiah employer, Rupiah worker) => new(
        Invariant($"iuran bulan pertama {Month(month)}: {Money(total, Language.Indonesian)} (pemberi kerja {Money(employer, Language.Indonesian)}, pekerja {Money(worker, Language.Indonesian)})"),
        Invariant($"contribution of the first month {Month(month)}: {Money(total, Language.English)} (employer {Money(employer, Language.English)}, workers {Money(worker, Language.English)})"));

    internal static BilingualText FirstPayment(YearMonth month, int months, Rupiah total) => new(
        Invariant($"pembayaran pertama, {months} bulan sejak {Month(month)}: {Money(total, Language.Indonesian)}; nomor diterbitkan setelah dibayar"),
        Invariant($"first payment, {months} months from {Month(month)}: {Money(total, Language.English)}; the number is issued once it is paid"));

    internal static BilingualText ContractPrice(Rupiah total) => new(
        Invariant($"iuran seluruh kontrak: {Money(total, Language.Indonesian)}"),
        Invariant($"price of the whole contract: {Money(total, Language.English)}"));

    internal static BilingualText JhtMonthly(Rupiah amount) => new(
        Invariant($"ditambah JHT tiap bulan: {Money(amount, Language.Indonesian)}"),
        Invariant($"and JHT every month: {Money(amount, Language.English)}"));

    internal static BilingualText ByWages(YearMonth month, Rupiah total) => new(
        Invariant($"iuran {Month(month)} menurut upah: {Money(total, Language.Indonesian)}"),
        Invariant($"contribution of {Month(month)} by wages: {Money(total, Language.English)}"));

    internal static BilingualText Price(DomainError error) => new(
        $"iuran belum dapat dihitung: {error.Code.Id} {error.ToText(Language.Indonesian)}",
        $"the price can't be told: {error.Code.Id} {error.ToText(Language.English)}");

    internal static BilingualText Decision(SocialProgram program, bool takesPart, IEnumerable<Condition> unmet)
    {
        ImmutableArray<Condition> conditions = [.. unmet];
        string Reasons(Language language) => conditions.IsEmpty ? string.Empty : $": {string.Join("; ", conditions.Select(condition => condition.ToText(language)))}";
        var name = ProgramBundle.Of(program);
        return takesPart
            ? new($"{name}: ikut", $"{name}: takes part")
            : new($"{name}: tidak ikut{Reasons(Language.Indonesian)}", $"{name}: does not take part{Reasons(Language.English)}");
    }

    internal static BilingualText Deadline(Deadline deadline, LocalDate filedOn) => deadline.IsMissedOn(filedOn)
        ? new(
            $"TERLEWAT {Day(deadline.DueOn)} ({deadline.Term.Indonesian} sejak {Day(deadline.Start)}): {deadline.Duty.Indonesian}; {deadline.Consequence.Indonesian} [{Cited(deadline.Citations, Language.Indonesian)}]",
            $"MISSED {Day(deadline.DueOn)} ({deadline.Term.English} from {Day(deadline.Start)}): {deadline.Duty.English}; {deadline.Consequence.English} [{Cited(deadline.Citations, Language.English)}]")
        : new(
            $"tenggat {Day(deadline.DueOn)} ({deadline.Term.Indonesian} sejak {Day(deadline.Start)}): {deadline.Duty.Indonesian} [{Cited(deadline.Citations, Language.Indonesian)}]",
            $"by {Day(deadline.DueOn)} ({deadline.Term.English} from {Day(deadline.Start)}): {deadline.Duty.English} [{Cited(deadline.Citations, Language.English)}]");

    internal static BilingualText AcceptedWorker(int row, string name, string number, ProgramBundle programs) => new(
        Invariant($"pekerja {row} {name} {number}: {programs}"),
        Invariant($"worker {row} {name} {number}: {programs}"));

    internal static BilingualText PersonOf(string name, string number) => Same($"{name} {number}", $"{name} {number}");

    internal static BilingualText Contract(LocalDate from, LocalDate to, string where) => Same(
        $"{where}, {Day(from)} s.d. {Day(to)}", $"{where}, {Day(from)} to {Day(to)}");

    internal static BilingualText ProjectWorkers(int count) => new(Invariant($"{count} pekerja"), Invariant($"{count} workers"));

    internal static BilingualText Negligent(string employer, LocalDate from) => new(
        $"pemberi kerja {employer} nyata-nyata lalai sejak {Day(from)} [PP 44/2015 Pasal 10(1)]",
        $"the employer {employer} is clearly negligent from {Day(from)} [PP 44/2015 Pasal 10(1)]");

    internal static BilingualText Written(string path) => new($"Ditulis: {path}", $"Written: {path}");

    internal static string Money(Rupiah amount, Language language) => amount.ToString(language == Language.Indonesian ? "I" : "E", CultureInfo.InvariantCulture);

    internal static string Cited(IEnumerable<Citation> citations, Language language) => string.Join("; ", citations.Select(citation => citation.ToText(language)));

    internal static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    internal static string Month(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    private static BilingualText Same(string indonesian, string english) => new(indonesian, english);

    private static string Roman(int number) => number switch { 1 => "I", 2 => "II", 3 => "III", 4 => "IV", 5 => "V", _ => "-" };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
