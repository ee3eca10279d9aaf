using System.Globalization;
using BpjsTk.Domain.Benefits;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>How Perisai is written, in one place.</summary>
internal static class PerisaiPhrases
{
    internal static Citation FirstScheme { get; } = Citation.FromText("Skema Perisai 2017-2018");

    internal static Citation SecondScheme { get; } = Citation.FromText("Perdir 13/PERDIR.02/042022");

    internal static Citation Agreed { get; } = Citation.FromText("kesepakatan yang diberikan pemanggil (agreed terms given by the caller)");

    internal static BilingualText MonthSum { get; } = new("insentif akuisisi bulan ini", "incentive for the new participants of the month");

    internal static BilingualText NewTwo { get; } = new("peserta baru dengan JKK dan JKM", "new participants with JKK and JKM");

    internal static BilingualText NewThree { get; } = new("peserta baru dengan JKK, JKM, dan JHT", "new participants with JKK, JKM and JHT");

    internal static BilingualText LaterShare { get; } = new("bagian agen atas iuran sesudah dua tahun pertama peserta", "the agent's share of contributions after the first two years of a participant");

    internal static BilingualText OfficeShare { get; } = new("bagian kantor Perisai", "the Perisai office's own share");

    internal static BilingualText Contributions(int? months) => months is { } first
        ? new($"bagian dari iuran {first} bulan pertama peserta", $"share of the contributions of the first {first} months of participants")
        : new("bagian dari iuran yang diterima", "share of the contributions received");

    internal static string Month(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    internal static BilingualText OfShare(Rate share, Rupiah sum) => Both(language => $"{BenefitPhrases.Share(share, language)} x {BenefitPhrases.Money(sum, language)}");

    internal static BilingualText Each(int count, Rupiah each) => Both(language => string.Create(CultureInfo.InvariantCulture, $"{count} x {BenefitPhrases.Money(each, language)}"));

    internal static BilingualText SumFor(int count, int least, Rupiah sum) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} peserta baru, sekurang-kurangnya {least}: {BenefitPhrases.Money(sum, Language.Indonesian)}"),
        string.Create(CultureInfo.InvariantCulture, $"{count} new participants, at least {least}: {BenefitPhrases.Money(sum, Language.English)}"));

    internal static BilingualText TooFew(int count, int least, Citation citation) => Cited(
        $"{count} peserta baru, kurang dari {least}: tidak ada insentif akuisisi", $"{count} new participants, fewer than {least}: no incentive for them", citation);

    internal static BilingualText WereInBpu(int count, Citation citation) => Cited(
        $"{count} peserta pernah terdaftar sebagai BPU: tidak dihitung sebagai peserta baru", $"{count} were in BPU before: they do not count as new", citation);

    internal static BilingualText PaidElsewhere(int count, Citation citation) => Cited(
        $"{count} akuisisi atau iuran tanpa pembayaran pertama melalui agen: tidak dihitung", $"{count} acquisitions or contributions without a first payment through the agent: they do not count", citation);

    private static BilingualText Cited(string indonesian, string english, Citation citation) =>
        new($"{indonesian} [{citation.ToText(Language.Indonesian)}]", $"{english} [{citation.ToText(Language.English)}]");

    private static BilingualText Both(Func<Language, string> write) => new(write(Language.Indonesian), write(Language.English));
}
