using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Generators;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jht;

public sealed class JhtTaxTests
{
    private static readonly PolicySet ByBrackets = PolicySet.Default.With(JhtPartialTax.Progressive);

    private static Rupiah Rp(long rupiah) => Rupiah.FromRupiah(rupiah);

    private static JhtTax Tax(LocalDate paidOn, Rupiah gross, JhtPayoutKind kind, bool hasTaxNumber = true, PolicySet? policies = null, params JhtEarlierPayout[] earlier) =>
        JhtTaxCalculator.Of(JhtPayout.Create(paidOn, gross, kind, hasTaxNumber, earlier).Value, policies: policies).Value;

    [Theory]
    [InlineData(50_000_000, "0")]
    [InlineData(50_000_001, "0.05")]
    [InlineData(100_000_000, "2500000")]
    public void Paid_at_once_it_bears_nothing_to_50_million_and_5_percent_above(long gross, string tax)
    {
        var known = Tax(new(2025, 3, 1), Rp(gross), JhtPayoutKind.Whole, hasTaxNumber: false);

        Assert.Equal((Rupiah.Parse(tax, null), Rp(gross) - Rupiah.Parse(tax, null), JhtTaxRegime.Final, Confidence.Confirmed), (known.Tax, known.Net, known.Regime, known.Confidence));
        Assert.Equal(Rp(gross), known.Gross);
        Assert.Equal(["PP 68/2009", "PMK 16/PMK.03/2010", "PP 68/2009 Pasal 2(2)", "PP 68/2009 Pasal 6"], known.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void Payments_within_two_calendar_years_share_the_slices_and_the_third_year_is_progressive()
    {
        JhtEarlierPayout first = new(new(2023, 12, 31), Rp(40_000_000), JhtPayoutKind.Whole);

        var second = Tax(new(2024, 12, 31), Rp(20_000_000), JhtPayoutKind.Whole, true, null, first);
        Assert.Equal((Rp(500_000), JhtTaxRegime.Final, Confidence.Inferred), (second.Tax, second.Regime, second.Confidence));
        Assert.Equal(["slice up to IDR 50,000,000.00: 0% x 10000000 = 0", "slice above IDR 50,000,000.00: 5% x 10000000 = 500000"], second.Lines.Select(line => line.ToString()));

        var third = Tax(new(2025, 1, 1), Rp(20_000_000), JhtPayoutKind.Whole, true, null, first);
        Assert.Equal((Rp(1_000_000), JhtTaxRegime.Progressive), (third.Tax, third.Regime));

        // Of the same year, what was paid before fills the brackets; of other years it does not.
        var later = Tax(new(2025, 6, 1), Rp(50_000_000), JhtPayoutKind.Whole, true, null, first, new(new(2025, 1, 1), Rp(20_000_000), JhtPayoutKind.Whole));
        Assert.Equal(Rp(2_000_000 + 1_500_000), later.Tax);
    }

    [Fact]
    public void By_default_a_part_bears_the_final_rate_and_the_rest_from_the_third_year_on_is_progressive()
    {
        var part = Tax(new(2023, 5, 1), Rp(60_000_000), JhtPayoutKind.Part);
        Assert.Equal((Rp(500_000), JhtTaxRegime.Final, JhtPartialTax.FinalRate, Confidence.Inferred), (part.Tax, part.Regime, part.Reading, part.Confidence));

        JhtEarlierPayout taken = new(new(2023, 5, 1), Rp(60_000_000), JhtPayoutKind.Part);
        Assert.Equal(Rp(5_000_000), Tax(new(2024, 5, 1), Rp(100_000_000), JhtPayoutKind.Whole, true, null, taken).Tax);
        Assert.Equal((Rp(3_000_000 + 6_000_000), JhtTaxRegime.Progressive), (Tax(new(2025, 5, 1), Rp(100_000_000), JhtPayoutKind.Whole, true, null, taken).Tax, JhtTaxRegime.Progressive));
    }

    [Fact]
    public void By_the_other_reading_a_part_is_progressive_and_the_rest_is_final()
    {
        var part = Tax(new(2023, 5, 1), Rp(60_000_000), JhtPayoutKind.Part, policies: ByBrackets);
        Assert.Equal((Rp(3_000_000), JhtTaxRegime.Progressive, JhtPartialTax.Progressive), (part.Tax, part.Regime, part.Reading));

        JhtEarlierPayout taken = new(new(2023, 5, 1), Rp(60_000_000), JhtPayoutKind.Part);
        var rest = Tax(new(2025, 5, 1), Rp(100_000_000), JhtPayoutKind.Whole, true, ByBrackets, taken);
        Assert.Equal((Rp(2_500_000), JhtTaxRegime.Final, Confidence.Inferred), (rest.Tax, rest.Regime, rest.Confidence));

        // Payments of the balance still count their years.
        JhtEarlierPayout whole = new(new(2023, 5, 1), Rp(60_000_000), JhtPayoutKind.Whole);
        Assert.Equal(JhtTaxRegime.Progressive, Tax(new(2025, 5, 1), Rp(100_000_000), JhtPayoutKind.Whole, true, ByBrackets, whole).Regime);
    }

    [Fact]
    public void Without_a_tax_number_the_progressive_tax_is_a_fifth_more_and_the_final_tax_is_not()
    {
        // JHT-TAX-05: 6 % below 60 million since 2022.
        var part = Tax(new(2022, 1, 1), Rp(50_000_000), JhtPayoutKind.Part, hasTaxNumber: false, policies: ByBrackets);

        Assert.Equal(Rp(3_000_000), part.Tax);
        Assert.Equal("without a tax number, added to the tax: 20% x 2500000 = 500000", part.Lines[^1].ToText(Language.English));
        Assert.Equal("tanpa NPWP, tambahan atas pajak: 20% x 2500000 = 500000", part.Lines[^1].ToText(Language.Indonesian));
        Assert.Equal(
            ["UU 36/2008 Pasal 17(1)a as amended by UU 7/2021", "PP 68/2009 Pasal 2(2)", "PP 68/2009 Pasal 6", "UU 36/2008 Pasal 21(5a)"], part.Citations.Select(citation => citation.ToString()));
        Assert.Equal(Rp(2_500_000), Tax(new(2022, 1, 1), Rp(50_000_000), JhtPayoutKind.Part, policies: ByBrackets).Tax);
        Assert.Equal(Rp(2_500_000), Tax(new(2022, 1, 1), Rp(100_000_000), JhtPayoutKind.Whole, hasTaxNumber: false).Tax);
    }

    [Theory]
    [InlineData("2021-12-31", 60_000_000, 4_000_000)]
    [InlineData("2022-01-01", 60_000_000, 3_000_000)]
    [InlineData("2021-12-31", 600_000_000, 125_000_000)]
    [InlineData("2022-01-01", 600_000_000, 124_000_000)]
    [InlineData("2021-12-31", 6_000_000_000, 1_745_000_000)]
    [InlineData("2022-01-01", 6_000_000_000, 1_794_000_000)]
    public void The_brackets_change_with_2022(string paidOn, long gross, long tax) =>
        Assert.Equal(Rp(tax), Tax(NodaTime.Text.LocalDatePattern.Iso.Parse(paidOn).Value, Rp(gross), JhtPayoutKind.Part, policies: ByBrackets).Tax);

    [Fact]
    public void A_tax_explains_itself_in_both_languages()
    {
        var tax = Tax(new(2025, 3, 1), Rp(100_000_000), JhtPayoutKind.Whole);

        Assert.Equal(
            [
                "slice up to IDR 50,000,000.00: 0% x 50000000 = 0",
                "slice above IDR 50,000,000.00: 5% x 50000000 = 2500000",
                "gross IDR 100,000,000.00 - tax IDR 2,500,000.00 = net IDR 97,500,000.00 (JhtPartialTax.FinalRate) [PP 68/2009; PMK 16/PMK.03/2010; PP 68/2009 Pasal 2(2); PP 68/2009 Pasal 6] confirmed",
            ],
            tax.ToText(Language.English));
        Assert.Equal("lapisan sampai Rp50.000.000,00: 0% x 50000000 = 0", tax.ToText(Language.Indonesian).First());
        Assert.Equal("lapisan di atas Rp50.000.000,00: 5% x 50000000 = 2500000", tax.ToText(Language.Indonesian).ElementAt(1));
        Assert.StartsWith("bruto Rp100.000.000,00 - pajak Rp2.500.000,00 = neto Rp97.500.000,00 (JhtPartialTax.FinalRate) [", tax.ToText(Language.Indonesian).Last(), StringComparison.Ordinal);
        Assert.Equal((Rp(50_000_000), "5%", "lapisan di atas Rp50.000.000,00"), (tax.Lines[1].Base.Round(Rounding.HalfUpToSen), tax.Lines[1].Rate.ToString(), tax.Lines[1].Name.Indonesian));
        Assert.Equal(Rounding.HalfUpToSen, tax.Rounding);
        Assert.Equal(new LocalDate(2025, 3, 1), tax.Payout.PaidOn);
    }

    [Fact]
    public void The_lines_add_up_to_the_tax_which_is_rounded_once()
    {
        var gross = Rupiah.FromDecimal(50_000_000.33m);
        var tax = Tax(new(2025, 3, 1), gross, JhtPayoutKind.Whole);

        Assert.Equal("0.0165", tax.Exact.ToString());
        Assert.Equal(2, tax.Tax.Sen);
        Assert.Equal(Rupiah.Zero, Tax(new(2025, 3, 1), gross, JhtPayoutKind.Whole, policies: PolicySet.Default.With(Rounding.DownToRupiah)).Tax);
    }

    [Fact]
    public void Tax_never_falls_with_the_payment_and_never_takes_it_whole() => Always.Holds(Amounts.Wages, Amounts.Wages, (gross, more) =>
    {
        JhtTax Of(Rupiah amount) => Tax(new(2025, 3, 1), amount, JhtPayoutKind.Part, hasTaxNumber: false, policies: ByBrackets);
        var (less, all) = (Of(gross), Of(gross + more));
        return all.Tax >= less.Tax && !less.Net.IsNegative && less.Net + less.Tax == gross && less.Lines.Aggregate(ExactRupiah.Zero, (sum, line) => sum + line.Exact) == less.Exact;
    });

    [Fact]
    public void What_is_wrong_with_a_payment_is_told_all_at_once()
    {
        var errors = JhtPayout.Create(
            new(2025, 1, 1), Rupiah.Zero, JhtPayoutKind.Whole, true, new JhtEarlierPayout(new(2025, 1, 2), Rupiah.FromSen(-1), JhtPayoutKind.Part)).Errors;

        Assert.Equal(
            [
                "BPJSTK-JHT-016 Gross: An amount of JHT of IDR 0.00 must be above zero. [PP 68/2009 Pasal 2(2)]",
                "BPJSTK-JHT-016 Gross: An amount of JHT of -IDR 0.01 must be above zero. [PP 68/2009 Pasal 2(2)]",
                "BPJSTK-JHT-018 Earlier: An earlier payment is dated 2025-01-02, after this one of 2025-01-01. [PP 68/2009 Pasal 2(2)]",
            ],
            errors.Select(error => error.ToString()));
        Assert.True(JhtPayout.Create(new(2025, 1, 1), Rp(1), JhtPayoutKind.Whole, true, new JhtEarlierPayout(new(2025, 1, 1), Rp(1), JhtPayoutKind.Part)).IsSuccess);
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(JhtTaxCalculator.Of(JhtPayout.Create(new(2015, 6, 30), Rp(1), JhtPayoutKind.Whole, true).Value).Errors).Code.Id);
        Assert.Throws<ArgumentNullException>("payout", () => JhtTaxCalculator.Of(null!));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => JhtPayout.Create(new(2025, 1, 1), Rp(1), (JhtPayoutKind)2, true));
        Assert.Throws<ArgumentNullException>(() => JhtPayout.Create(new(2025, 1, 1), Rp(1), JhtPayoutKind.Whole, true, [null!]));
    }

    [Fact]
    public void Earlier_payments_come_in_order()
    {
        var payout = JhtPayout.Create(
            new(2025, 1, 1), Rp(1), JhtPayoutKind.Part, false, new JhtEarlierPayout(new(2024, 2, 1), Rp(2), JhtPayoutKind.Part), new JhtEarlierPayout(new(2024, 1, 1), Rp(3), JhtPayoutKind.Whole)).Value;

        Assert.Equal([Rp(3), Rp(2)], payout.Earlier.Select(one => one.Amount));
        Assert.Equal((JhtPayoutKind.Part, false), (payout.Kind, payout.HasTaxNumber));
    }
}
