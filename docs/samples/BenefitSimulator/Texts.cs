using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BenefitSimulator;

/// <summary>The wording of this program's own output, in both languages.</summary>
internal static class Texts
{
    internal static readonly BilingualText Usage = new(
        """
        Simulator manfaat BPJS Ketenagakerjaan: cerita hidup masuk, apa yang dibayar tiap program dan kapan keluar.

        BenefitSimulator [CERITA] [opsi]
          CERITA            berkas (JSON), atau cerita bawaan: accident, dismissal, retirement (accident)
          --out BERKAS      gambar (SVG) pembayaran tiap tahun (artifacts/benefits/CERITA.svg)
          --lang id|en      bahasa (id)
          --help            teks ini

        Kode keluar: 0 semua terjawab; 2 ada yang ditolak; 1 masukan tidak dapat diproses.
        """,
        """
        The benefit simulator of BPJS Ketenagakerjaan: a life story in, what each program pays when out.

        BenefitSimulator [STORY] [options]
          STORY             a file (JSON), or a shipped story: accident, dismissal, retirement (accident)
          --out FILE        the picture (SVG) of the payments by year (artifacts/benefits/STORY.svg)
          --lang id|en      language (id)
          --help            this text

        Exit code: 0 everything is answered; 2 something was refused; 1 the input cannot be processed.
        """);

    internal static readonly BilingualText WholeLife = new("seluruh cerita", "the whole story");
    internal static readonly BilingualText When = new("kapan", "when");
    internal static readonly BilingualText Program = new("program", "program");
    internal static readonly BilingualText Amount = new("jumlah", "amount");
    internal static readonly BilingualText Why = new("apa, rumus, pasal, keyakinan", "what, formula, article, confidence");
    internal static readonly BilingualText Assumptions = new("Anggapan:", "Assumptions:");
    internal static readonly BilingualText NotGranted = new("Tidak diberikan:", "Not granted:");
    internal static readonly BilingualText Refused = new("Ditolak:", "Refused:");
    internal static readonly BilingualText Balance = new("Saldo JHT:", "Balance of JHT:");
    internal static readonly BilingualText Totals = new("Jumlah yang dibayar:", "Paid in all:");
    internal static readonly BilingualText NothingPaid = new("Tidak ada yang dibayar.", "Nothing is paid.");
    internal static readonly BilingualText Chart = new("Manfaat per tahun menurut program", "Benefits by year and program");
    internal static readonly BilingualText Millions = new("juta rupiah", "million rupiah");
    internal static readonly BilingualText NotClaimed = new("JHT: tidak diajukan dalam cerita (jhtFiledOn)", "JHT: not claimed in the story (jhtFiledOn)");
    internal static readonly BilingualText NoBalance = new("JHT: tidak ada saldo", "JHT: there is no balance");
    internal static readonly BilingualText NoJp = new("JP: tidak pernah menjadi peserta", "JP: never a participant");

    internal static readonly BilingualText NotActive = new(
        "JKM: peserta tidak meninggal dunia dalam masa aktif [PP 44/2015 Pasal 34(1)]",
        "JKM: the participant did not die while active [PP 44/2015 Pasal 34(1)]");

    // What no story tells, and every figure stands on.
    internal static readonly BilingualText[] Always =
    [
        new("iuran setiap bulan dibayar penuh, dalam bulan itu juga", "every month's contributions are paid in full, in that month"),
        new("pemberi kerja mendaftarkan paling sedikit program wajibnya, kecuali disebut lain; pekerja peserta JKN", "the employer enrols in the programs he has to, unless told otherwise; the worker has JKN"),
        new("klaim JKP dinyatakan memenuhi syarat pada hari diajukan", "a claim of JKP is found eligible on the day it is filed"),
        new("bulan JKP kedua dan seterusnya memenuhi syarat pencarian kerja atau pelatihan", "the second and later months of JKP are proved by the search for work or training"),
        new("saldo JHT sampai dengan bulan sebelum klaim; pajak tidak dihitung", "the balance of JHT is that through the month before the claim; tax is not computed"),
    ];

    internal static BilingualText Rates(string id, string en, YearlyRate span)
    {
        var years = string.Create(CultureInfo.InvariantCulture, $"{span.From}{(span.To == span.From ? string.Empty : $"-{span.To}")}");
        return new(
            $"{id} {years}: {span.Rate.ToString("I", CultureInfo.InvariantCulture)} setahun",
            $"{en} {years}: {span.Rate.ToString("G", CultureInfo.InvariantCulture)} a year");
    }

    internal static IEnumerable<BilingualText> Of(Assumptions? given)
    {
        foreach (var span in given?.JhtDevelopment ?? [])
        {
            yield return Rates("pengembangan JHT", "development of JHT", span);
        }

        foreach (var span in given?.Inflation ?? [])
        {
            yield return Rates("inflasi", "inflation", span);
        }

        if (given?.UnpublishedLaw == UnpublishedLaw.UseLastKnown)
        {
            yield return new("batas yang belum diumumkan (upah, pensiun terendah dan tertinggi): yang terakhir diketahui", "limits that are not published (wage, lowest and highest pension): the last known");
        }

        if (given?.JpAccumulation is { } sum)
        {
            yield return new($"akumulasi iuran dan pengembangan JP: {Money(sum, Language.Indonesian)}", $"contributions and development of JP: {Money(sum, Language.English)}");
        }
    }

    internal static BilingualText Heading(Story story) => new(
        $"{story.Name.Indonesian} ({(story.Sex == Sex.Female ? "perempuan" : "laki-laki")}, {(story.IsCitizen ? "WNI" : "WNA")}, lahir {Day(story.BirthDate)}; sampai {Month(story.Through)})",
        $"{story.Name.English} ({(story.Sex == Sex.Female ? "woman" : "man")}, {(story.IsCitizen ? "citizen" : "foreigner")}, born {Day(story.BirthDate)}; through {Month(story.Through)})");

    internal static BilingualText NameOf(EventKind kind) => kind switch
    {
        EventKind.Accident => new("kecelakaan kerja", "work accident"),
        EventKind.Dismissal => new("pemutusan hubungan kerja", "dismissal"),
        EventKind.EndOfTerm => new("kontrak berakhir", "contract ran out"),
        EventKind.Resignation => new("mengundurkan diri", "resignation"),
        EventKind.Retirement => new("pensiun", "retirement"),
        _ => new("meninggal dunia", "death"),
    };

    internal static BilingualText NoParticipant(ProgramDecision decision)
    {
        string Reasons(Language language) => string.Join("; ", decision.Conditions.Where(condition => !condition.IsMet).Select(condition => condition.ToText(language)));
        return new($"{NameOf(decision.Program)}: bukan peserta: {Reasons(Language.Indonesian)}", $"{NameOf(decision.Program)}: no participant: {Reasons(Language.English)}");
    }

    internal static BilingualText JpNotYet(LocalDate on) => new($"JP: usia pensiun baru tercapai pada {Day(on)}", $"JP: the retirement age is reached on {Day(on)} only");

    internal static BilingualText Written(string path) => new($"Ditulis: {path}", $"Written: {path}");

    internal static BilingualText Of(Func<Language, string> write) => new(write(Language.Indonesian), write(Language.English));

    internal static IEnumerable<BilingualText> Lines(Func<Language, IEnumerable<string>> write) =>
        write(Language.Indonesian).Zip(write(Language.English), (indonesian, english) => new BilingualText(indonesian, english));

    internal static string NameOf(SocialProgram program) => $"{ProgramBundle.Of(program)}";

    internal static string Money(Rupiah amount, Language language) => amount.ToString(language == Language.Indonesian ? "I" : "E", CultureInfo.InvariantCulture);

    internal static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    internal static string Month(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    internal static string Span(LocalDate first, LocalDate last) => first == last ? Day(first) : $"{Day(first)} .. {Day(last)}";

    internal static string Span(YearMonth first, YearMonth last) => first == last ? Month(first) : $"{Month(first)} .. {Month(last)}";
}
