using System.Globalization;
using BpjsTk.Domain.Benefits;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>The words of claims in both languages.</summary>
internal static partial class ClaimPhrases
{
    internal const int LongestNote = 2000;

    internal static BilingualText Of(ClaimActor actors) => Joined(Actors.Where(row => (actors & row.Actor) != ClaimActor.None).Select(row => row.Name), ", ", ", ");

    internal static BilingualText Of(ClaimPapers papers) => Joined(papers.Documents.Select(Of), ", ", ", ");

    internal static BilingualText AnyOf(ClaimPapers papers) => Joined(papers.Documents.Select(Of), " atau ", " or ");

    internal static string Time(LocalDateTime at) => at.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    internal static BilingualText Total(Rupiah total) =>
        new($"jumlah {total.ToString("I", CultureInfo.InvariantCulture)}", $"total {total.ToString("E", CultureInfo.InvariantCulture)}");

    internal static string Of(ClaimEvent step, Language language)
    {
        var facts = step.Facts is { } brought ? string.Join("; ", Brought(brought).Select(text => text.In(language))) : string.Empty;
        var line = string.Create(CultureInfo.InvariantCulture, $"{step.Number}. {Time(step.At)} {Of(step.By).In(language)}: {Of(step.Action).In(language)}");
        return facts.Length == 0 ? line : $"{line} ({facts})";
    }

    private static IEnumerable<BilingualText> Brought(ClaimEventFacts facts)
    {
        if (facts.Case is { } claimCase)
        {
            // The number is masked by its own text.
            yield return Same(string.Create(CultureInfo.InvariantCulture, $"{claimCase.Kpj}, {claimCase.EventOn:uuuu-MM-dd}"));
        }

        if (facts.Papers is { } papers)
        {
            yield return Of(papers);
        }

        if (facts.Consequence is { } consequence)
        {
            yield return Of(consequence);
        }

        if (facts.Beneficiary is { } beneficiary)
        {
            yield return Of(beneficiary);
        }

        if (facts.Stopped is { } stopped)
        {
            yield return Of(stopped);
        }

        if (facts.Ended is { } ended)
        {
            yield return Of(ended);
        }

        if (facts.Month is { } month)
        {
            yield return Same(month.ToString("uuuu-MM", CultureInfo.InvariantCulture));
        }

        if (facts.Evidence is { } evidence)
        {
            yield return new($"bulan ke-{evidence.Month}", $"month {evidence.Month}");
        }

        if (facts.Award is { } award)
        {
            yield return Total(award.Total);
        }

        if (facts.Amount is { } amount)
        {
            yield return new(amount.ToString("I", CultureInfo.InvariantCulture), amount.ToString("E", CultureInfo.InvariantCulture));
        }

        foreach (var finding in facts.Findings.Where(finding => finding.Result == FindingResult.Refuses))
        {
            yield return new(finding.ToText(Language.Indonesian), finding.ToText(Language.English));
        }

        if (facts.Note is { } note)
        {
            yield return Same(TextValue.Shortened(Masked(note.ReplaceLineEndings(" ")), LongestNote));
        }
    }

    /// <summary>Hides numbers that may be of a person or an account: of eight digits in a row or more the first two and the last stay, as of a KPJ.</summary>
    internal static string Masked(string text)
    {
        const int Least = 8;
        var masked = text.ToCharArray();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - start >= Least)
            {
                masked.AsSpan((start + 2)..(end - 1)).Fill('*');
            }

            start = Math.Max(start, end);
        }

        return new(masked);
    }

    internal static BilingualText Of(AccidentConsequenceKind consequence) => consequence switch
    {
        AccidentConsequenceKind.UnderTreatment => new("masih dalam perawatan", "under treatment"),
        AccidentConsequenceKind.Recovered => new("sembuh", "recovered"),
        AccidentConsequenceKind.PartialDisability => new("cacat sebagian", "partial disability"),
        AccidentConsequenceKind.PermanentTotalDisability => new("cacat total tetap", "permanent total disability"),
        AccidentConsequenceKind.Death => new("meninggal dunia", "death"),
        _ => throw new ArgumentOutOfRangeException(nameof(consequence), consequence, null),
    };

    private static BilingualText Same(string text) => new(text, text);

    private static BilingualText Joined(IEnumerable<BilingualText> texts, string indonesian, string english)
    {
        BilingualText[] all = [.. texts];
        return new(string.Join(indonesian, all.Select(text => text.Indonesian)), string.Join(english, all.Select(text => text.English)));
    }
}
