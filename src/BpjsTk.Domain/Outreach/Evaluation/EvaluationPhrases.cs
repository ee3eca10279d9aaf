using BpjsTk.Domain.Benefits;

namespace BpjsTk.Domain.Outreach;

/// <summary>How evaluations are written, in one place.</summary>
internal static class EvaluationPhrases
{
    private static readonly BilingualText Nothing = new(string.Empty, string.Empty);

    internal static OutreachCounts Sum(IEnumerable<OutreachCounts> counts) => counts.Aggregate(default(OutreachCounts), (sum, one) => sum + one);

    internal static BilingualText Counts(OutreachCounts counts) => new(
        $"baru {counts.New}, bertahan {counts.Kept}, gugur {counts.Lapsed}, kembali {counts.Returned}, iuran {BenefitPhrases.Money(counts.Contributions, Language.Indonesian)}",
        $"new {counts.New}, kept {counts.Kept}, lapsed {counts.Lapsed}, returned {counts.Returned}, contributions {BenefitPhrases.Money(counts.Contributions, Language.English)}");

    internal static BilingualText Total(OutreachCounts counts) => Join(new("jumlah", "total"), Counts(counts));

    internal static BilingualText Office(OfficeEvaluation office) => Join(
        CadrePhrases.Both(office.Office.ToText),
        Append(Counts(office.Counts), new($"; kader {office.Cadres}, tidak aktif {office.IdleCadres}", $"; cadres {office.Cadres}, idle {office.IdleCadres}")),
        Change(office.Change));

    internal static BilingualText Cadre(CadreEvaluation one) => Join(
        CadrePhrases.Both(language => $"{one.Cadre.Nik}, {one.Cadre.Office.ToText(language)}"), Append(Counts(one.Counts), Append(Place(one), Idle(one))), Change(one.Change));

    private static BilingualText Place(CadreEvaluation one)
    {
        if (one is not { Place: { } place, AgainstBranch: { } against })
        {
            return new("; tidak lagi menjadi kader", "; no cadre any more");
        }

        var mean = against switch
        {
            > 0 => new BilingualText("di atas", "above"),
            < 0 => new("di bawah", "below"),
            _ => new("sama dengan", "equal to"),
        };
        var share = one.ShareOfBranch is { } rate
            ? new BilingualText($" ({BenefitPhrases.Share(rate, Language.Indonesian)} dari cabang)", $" ({BenefitPhrases.Share(rate, Language.English)} of the branch)")
            : Nothing;
        return new($"; peringkat {place}{share.Indonesian}, {mean.Indonesian} rata-rata cabang", $"; place {place}{share.English}, {mean.English} the mean of the branch");
    }

    private static BilingualText Idle(CadreEvaluation one) =>
        one.IdleMonths > 0 ? new($"; tidak aktif {one.IdleMonths} bulan berturut-turut", $"; idle for {one.IdleMonths} months in a row") : Nothing;

    private static BilingualText Change(OutreachCounts? change) => change is { } against
        ? Append(new("; dibanding bulan sebelumnya: ", "; against the month before: "), Counts(against))
        : Nothing;

    private static BilingualText Join(BilingualText name, BilingualText text, BilingualText? rest = null) =>
        new($"{name.Indonesian}: {text.Indonesian}{rest?.Indonesian}", $"{name.English}: {text.English}{rest?.English}");

    private static BilingualText Append(BilingualText one, BilingualText other) => new(one.Indonesian + other.Indonesian, one.English + other.English);
}
