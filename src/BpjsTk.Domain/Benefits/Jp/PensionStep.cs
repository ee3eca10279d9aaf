using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>How a benefit came about: by the formula or from a benefit before it, times a share, times an inflation; and what it stands on. Texts are made when they are read.</summary>
internal sealed record PensionStep(ExactRupiah Base)
{
    /// <summary>Gets the factor of the formula; without it <see cref="Base"/> is a benefit before this one, with it the average indexed wage of a month.</summary>
    internal Ruling<Rate>? Rate { get; init; }

    /// <summary>Gets the contribution months of the formula, those deemed included.</summary>
    internal int Months { get; init; }

    internal Ruling<Rate>? Share { get; init; }

    internal Rate? Inflation { get; init; }

    /// <summary>Gets the limit that binds the formula itself, where limits bind nothing else.</summary>
    internal Ruling<Rupiah>? FormulaLimit { get; init; }

    internal PensionBound FormulaBound { get; init; }

    internal string Formula(Language language)
    {
        var amount = BenefitPhrases.Money(this.Base.Round(Rounding.HalfUpToSen), language);
        var text = this.Rate is { } rate ? $"{BenefitPhrases.Share(rate.Value, language)} x {this.Months}/{JpMonth.PerYear} x {amount}" : amount;
        if (this.FormulaLimit is { } limit)
        {
            text = $"({text}{Bound(this.FormulaBound, limit.Value, language)})";
        }

        text = this.Share is { } share ? $"{BenefitPhrases.Share(share.Value, language)} x {text}" : text;
        return this.Inflation is { } inflation ? $"{text} x (1 + {BenefitPhrases.Share(inflation, language)})" : text;
    }

    internal static string Bound(PensionBound bound, Rupiah limit, Language language) => (bound, language) switch
    {
        (PensionBound.Minimum, Language.Indonesian) => $", paling sedikit {BenefitPhrases.Money(limit, language)}",
        (PensionBound.Minimum, _) => $", at least {BenefitPhrases.Money(limit, language)}",
        (PensionBound.Maximum, Language.Indonesian) => $", paling banyak {BenefitPhrases.Money(limit, language)}",
        (PensionBound.Maximum, _) => $", at most {BenefitPhrases.Money(limit, language)}",
        _ => string.Empty,
    };
}
