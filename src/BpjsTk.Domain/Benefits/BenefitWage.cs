using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The month's wage on which JKK is computed: of a wage earner the last wage before the accident (PP 44/2015 Pasal 32(1)), of an intern or prisoner the deemed one (28(2)),
/// of a self-employed participant the base of the band that was paid. For construction workers of unknown wage the caller gives the wage that the regulation fixes.
/// </summary>
[DebuggerDisplay("{Exact}")]
public sealed class BenefitWage
{
    private const string Regulation = "PP 44/2015";

    private readonly Func<Language, string> write;

    private BenefitWage(ExactRupiah exact, BenefitSources sources, WageKind? kind, Func<Language, string> write)
    {
        this.Exact = exact;
        this.Sources = sources;
        this.Kind = kind;
        this.write = write;
    }

    /// <summary>Gets the wage of a month, exactly.</summary>
    public ExactRupiah Exact { get; }

    /// <summary>Gets how the wage is paid; <see langword="null"/> for the base of a band.</summary>
    public WageKind? Kind { get; }

    internal BenefitSources Sources { get; }

    /// <summary>Returns the wage of a wage earner or trainee.</summary>
    /// <param name="wage">The last wage at the time of the accident, or the deemed one.</param>
    /// <returns>The wage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wage"/> is <see langword="null"/>.</exception>
    public static BenefitWage Of(WageBase wage)
    {
        Guard.Against.Null(wage);
        var own = wage.Citations.Where(citation => string.Equals(citation.Instrument, Regulation, StringComparison.Ordinal));
        var rule = BenefitSources.Of(Confidence.Confirmed, wage.Kind == WageKind.Deemed ? [] : ["PP 44/2015 Pasal 32(1)"]);
        return new(wage.Exact, rule with { Citations = [.. rule.Citations, .. own], Origin = wage.Origin }, wage.Kind, wage.ToText);
    }

    /// <summary>Returns the wage of a self-employed participant: the base of the band of the declared income, whatever was earned.</summary>
    /// <param name="declaredIncome">The income of a month on which contributions were paid, not negative.</param>
    /// <param name="month">The month whose bands were paid.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The wage, or <c>BPJSTK-BPU-001</c> (negative income), <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    public static Outcome<BenefitWage> OfBand(Rupiah declaredIncome, YearMonth month, LawBook? book = null) => declaredIncome.IsNegative
        ? Outcome.Failure<BenefitWage>(DomainError.Of(ErrorCatalog.IncomeNegative, "DeclaredIncome", new ErrorArgument("amount", declaredIncome)))
        : (book ?? LawBook.Default).TimelineOf(LawParameters.BpuBands).At(month).Select(bands =>
        {
            var band = bands.Value.Of(declaredIncome);
            return new BenefitWage(ExactRupiah.From(band.Base), BenefitSources.Of(bands), null, language => BenefitPhrases.Money(band.Base, language));
        });

    /// <summary>Writes how the wage came about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line, in brackets when it is a sum or product.</returns>
    public string ToText(Language language)
    {
        var text = this.write(language);
        return text.Contains(" + ", StringComparison.Ordinal) || text.Contains(" x ", StringComparison.Ordinal) ? $"({text})" : text;
    }

    /// <summary>Returns how the wage came about, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.ToText(Language.English);
}
