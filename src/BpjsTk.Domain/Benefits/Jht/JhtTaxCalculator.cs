using System.Collections.Immutable;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The tax on payments of JHT (PP 68/2009, PMK 16/PMK.03/2010): final while they fall in two calendar years, by the brackets of Article 17 after that; how a part taken while working on is taxed is a
/// reading, <see cref="JhtPartialTax"/>.
/// </summary>
public static class JhtTaxCalculator
{
    /// <summary>Computes the tax on a payment.</summary>
    /// <param name="payout">The payment.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The tax, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payout"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtTax> Of(JhtPayout payout, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(payout);
        var law = book ?? LawBook.Default;
        var readings = policies ?? PolicySet.Default;
        return law.TimelineOf(LawParameters.JhtFinalTaxYears).At(payout.PaidOn).Then(years =>
        {
            // Under the reading by Article 17 a part is no payment of the balance, and so uses up neither slices nor years of the final tax.
            var counted = payout.Earlier.Where(one => readings.JhtPartialTax == JhtPartialTax.FinalRate || one.Kind == payout.Kind).ToArray();
            var isPartByBrackets = payout.Kind == JhtPayoutKind.Part && readings.JhtPartialTax == JhtPartialTax.Progressive;
            var firstYear = counted.Select(one => one.PaidOn.Year).Append(payout.PaidOn.Year).Min();
            var sources = BenefitSources.Of(years).AtMost(payout.Kind == JhtPayoutKind.Part || !payout.Earlier.IsEmpty ? Confidence.Inferred : Confidence.Confirmed);
            return isPartByBrackets || payout.PaidOn.Year - firstYear >= years.Value
                ? Progressive(payout, counted.Where(one => one.PaidOn.Year == payout.PaidOn.Year), law, readings, sources)
                : Final(payout, counted, law, readings, sources);
        });
    }

    private static Outcome<JhtTax> Final(JhtPayout payout, IEnumerable<JhtEarlierPayout> before, LawBook law, PolicySet readings, BenefitSources sources) =>
        law.TimelineOf(LawParameters.JhtFinalTaxTiers).At(payout.PaidOn).Select(tiers =>
            new JhtTax(payout, JhtTaxRegime.Final, readings, Slices(tiers.Value, before, payout.Gross), BenefitSources.Of(tiers).And(sources)));

    private static Outcome<JhtTax> Progressive(JhtPayout payout, IEnumerable<JhtEarlierPayout> before, LawBook law, PolicySet readings, BenefitSources sources) =>
        law.TimelineOf(LawParameters.IncomeTaxBrackets).At(payout.PaidOn).Then(brackets => law.TimelineOf(LawParameters.IncomeTaxNoNumberSurcharge).At(payout.PaidOn).Select(surcharge =>
        {
            var lines = Slices(brackets.Value, before, payout.Gross);
            var known = BenefitSources.Of(brackets).And(sources);
            if (payout.HasTaxNumber)
            {
                return new JhtTax(payout, JhtTaxRegime.Progressive, readings, lines, known);
            }

            var tax = lines.Aggregate(ExactRupiah.Zero, (sum, line) => sum + line.Exact);
            var more = new JhtTaxLine(new("tanpa NPWP, tambahan atas pajak", "without a tax number, added to the tax"), tax, surcharge.Value, tax.Times(surcharge.Value));
            return new JhtTax(payout, JhtTaxRegime.Progressive, readings, lines.Add(more), known.And(surcharge));
        }));

    // What was paid before fills the lower slices.
    private static ImmutableArray<JhtTaxLine> Slices(MarginalTiers tiers, IEnumerable<JhtEarlierPayout> before, Rupiah gross)
    {
        var used = Rupiah.Sum([.. before.Select(one => one.Amount)]);
        return
        [
            .. tiers.Tiers
                .Select(tier => (Tier: tier, Slice: tier.SliceOf(used + gross) - tier.SliceOf(used)))
                .Where(row => !row.Slice.IsZero)
                .Select(row => new JhtTaxLine(NameOf(row.Tier), ExactRupiah.From(row.Slice), row.Tier.Rate, row.Tier.Rate.Of(row.Slice))),
        ];
    }

    private static BilingualText NameOf(MarginalTier tier)
    {
        string Money(Rupiah amount, Language language) => BenefitPhrases.Money(amount, language);
        return tier.UpTo is { } limit
            ? new($"lapisan sampai {Money(limit, Language.Indonesian)}", $"slice up to {Money(limit, Language.English)}")
            : new($"lapisan di atas {Money(tier.Above, Language.Indonesian)}", $"slice above {Money(tier.Above, Language.English)}");
    }
}
