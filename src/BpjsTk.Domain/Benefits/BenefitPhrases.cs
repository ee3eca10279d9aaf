using System.Globalization;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>How benefits are written, in one place.</summary>
internal static class BenefitPhrases
{
    internal static string Line(BenefitLine line, Language language)
    {
        var citations = string.Join("; ", line.Citations.Select(citation => citation.ToText(language)));
        var marks = $"{ConfidenceNames.Of(line.Confidence).In(language)}{Mark(line.IsProvisional, language, "; sementara", "; provisional")}{Mark(line.Origin == RulingOrigin.Supplied, language, "; hukum dari pemanggil", "; law from the caller")}";
        return $"{line.Program.ToString().ToUpperInvariant()} {line.Name.In(language)}: {line.Formula.In(language)} = {Money(line.Amount, language)} [{citations}] {marks}";
    }

    internal static string Denial(BenefitDenial denial, Language language)
    {
        var reasons = string.Join("; ", denial.Conditions.Where(condition => !condition.IsMet).Select(condition => condition.ToText(language)));
        return $"{denial.Program.ToString().ToUpperInvariant()} {BenefitNames.Of(denial.Kind).In(language)}: {(language == Language.Indonesian ? "tidak diberikan" : "not granted")}: {reasons}";
    }

    internal static string Total(Rupiah total, Language language) => $"{(language == Language.Indonesian ? "jumlah" : "total")}: {Money(total, language)}";

    internal static string Money(Rupiah amount, Language language) => amount.ToString(language == Language.Indonesian ? "I" : "E", CultureInfo.InvariantCulture);

    internal static string Share(Rate rate, Language language) => rate.ToString(language == Language.Indonesian ? "I" : "G", CultureInfo.InvariantCulture);

    /// <summary>Makes a formula from a template with amounts and rates in the form of each language.</summary>
    internal static BilingualText Formula(Func<Language, string> write) => new(write(Language.Indonesian), write(Language.English));

    private static string Mark(bool applies, Language language, string indonesian, string english) => applies ? language == Language.Indonesian ? indonesian : english : string.Empty;
}
