using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Outreach;
using NodaTime;

namespace BranchBoard;

/// <summary>The wording of this program's own output, in both languages.</summary>
internal static class Texts
{
    internal static readonly BilingualText Usage = new(
        """
        Papan kantor cabang: laporan dan berkas akuisisi masuk, satu halaman keluar.

        BranchBoard [opsi]
          --facts BERKAS          fakta dari laporan (JSON)
          --branch NAMA           kantor cabang yang dilaporkan (Jambi)
          --cadres BERKAS         kader (CSV)
          --acquisitions BERKAS   akuisisi (CSV)
          --contributions BERKAS  iuran yang diterima (CSV)
          --month BULAN           bulan yang dievaluasi, seperti 2017-01 (bulan akuisisi terakhir)
          --out BERKAS            halaman (artifacts/board/board.html)
          --lang id|en            bahasa (id)
          --help                  teks ini

        Berkas yang tidak disebut adalah contoh bawaan.
        Kode keluar: 0 semua dihitung; 2 ada yang ditolak; 1 masukan tidak dapat diproses.
        """,
        """
        The board of a branch: reports and a file of acquisitions in, one page out.

        BranchBoard [options]
          --facts FILE          the facts of reports (JSON)
          --branch NAME         the branch that is reported (Jambi)
          --cadres FILE         cadres (CSV)
          --acquisitions FILE   acquisitions (CSV)
          --contributions FILE  contributions received (CSV)
          --month MONTH         the month that is evaluated, such as 2017-01 (that of the last acquisition)
          --out FILE            the page (artifacts/board/board.html)
          --lang id|en          language (id)
          --help                this text

        A file that is not named is the shipped sample.
        Exit code: 0 everything counts; 2 something was refused; 1 the input cannot be processed.
        """);

    internal static readonly BilingualText Leaderboard = new("Peringkat kader", "Cadres by rank");
    internal static readonly BilingualText Months = new("Peserta per bulan", "Participants by month");
    internal static readonly BilingualText Offices = new("Kantor", "Offices");
    internal static readonly BilingualText Coverage = new("Cakupan per kantor menurut laporan", "Coverage by office, as reported");
    internal static readonly BilingualText Refused = new("Tidak dihitung", "Not counted");
    internal static readonly BilingualText Nothing = new("Semua baris dihitung.", "Every row counts.");
    internal static readonly BilingualText New = new("baru", "new");
    internal static readonly BilingualText Kept = new("bertahan", "kept");
    internal static readonly BilingualText Lapsed = new("gugur", "lapsed");
    internal static readonly BilingualText Returned = new("kembali", "returned");
    internal static readonly BilingualText Contributions = new("iuran", "contributions");
    internal static readonly BilingualText Idle = new("kader tidak aktif", "idle cadres");
    internal static readonly BilingualText Place = new("peringkat", "place");
    internal static readonly BilingualText Cadre = new("kader", "cadre");
    internal static readonly BilingualText Office = new("kantor", "office");
    internal static readonly BilingualText Change = new("baru vs bulan lalu", "new vs month before");
    internal static readonly BilingualText Share = new("dari cabang", "of the branch");
    internal static readonly BilingualText IdleFor = new("bulan tidak aktif", "idle months");
    internal static readonly BilingualText Seats = new("kursi", "seats");
    internal static readonly BilingualText AllNew = new("akuisisi seluruhnya", "acquired in all");
    internal static readonly BilingualText Figures = new("angka", "figures");
    internal static readonly BilingualText Active = new("aktif pada akhir bulan", "active at the end of the month");
    internal static readonly BilingualText Left = new("bukan kader lagi", "no cadre any more");

    internal static BilingualText Title(Office branch, YearMonth month) =>
        new($"{branch.ToText(Language.Indonesian)}, {Month(month)}", $"{branch.ToText(Language.English)}, {Month(month)}");

    internal static BilingualText Written(string path) => new($"Halaman: {path}", $"Page: {path}");

    internal static BilingualText Counted(int counted, int refused) => new($"{counted} akuisisi dihitung, {refused} penolakan", $"{counted} acquisitions count, {refused} refusals");

    internal static string Month(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    internal static string Money(Rupiah amount, Language language) => amount.ToString(language == Language.Indonesian ? "I" : "E", CultureInfo.InvariantCulture);

    internal static string Percent(Rate rate, Language language)
    {
        var text = (new decimal(rate.PartsPerMillion) / 10_000).ToString("0.0", CultureInfo.InvariantCulture) + "%";
        return language == Language.Indonesian ? text.Replace('.', ',') : text;
    }

    internal static string Signed(int number) => number.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
