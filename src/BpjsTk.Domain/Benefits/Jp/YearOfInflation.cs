using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>The inflation of a year as a factor in lowest decimal terms: two published decimals make ten thousandths, so that products of decades stay short.</summary>
internal sealed class YearOfInflation
{
    internal YearOfInflation(Rate rate, Confidence confidence, RulingOrigin origin)
    {
        this.Rate = rate;
        this.Confidence = confidence;
        this.Origin = origin;
        var (numerator, denominator) = (Rate.PartsPerWhole + (long)rate.PartsPerMillion, (long)Rate.PartsPerWhole);
        while (denominator > 1 && numerator % 10 == 0)
        {
            (numerator, denominator) = (numerator / 10, denominator / 10);
        }

        (this.Numerator, this.Denominator) = (numerator, denominator);
    }

    internal Rate Rate { get; }

    internal Confidence Confidence { get; }

    internal RulingOrigin Origin { get; }

    internal long Numerator { get; }

    internal long Denominator { get; }
}
