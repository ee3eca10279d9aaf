using System.Collections;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Tests.Law;

/// <summary>The types that figures of the law have.</summary>
public class LawTypesTests
{
    private static readonly int[] FiveParts = [1, 2, 2, 4, 5];

    private static Rate[] FiveRates => [.. FiveParts.Select(Rate.FromPartsPerMillion)];

    [Fact]
    public void Rates_by_class_are_found_by_number()
    {
        var rates = new RatesByClass([.. FiveRates]);

        Assert.Equal(FiveRates, Enumerable.Range(1, RatesByClass.ClassCount).Select(number => rates[number]));
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => rates[0]).ParamName);
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => rates[6]).ParamName);
        Assert.Equal("0.0001% / 0.0002% / 0.0002% / 0.0004% / 0.0005%", rates.ToString());
    }

    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(1, 1, 1, 1, 1)]
    public void Rates_of_classes_may_be_equal_or_nothing(params int[] parts) => Assert.Equal(parts[0], new RatesByClass([.. parts.Select(Rate.FromPartsPerMillion)])[1].PartsPerMillion);

    [Theory]
    [InlineData]
    [InlineData(1, 2, 3, 4)]
    [InlineData(1, 2, 3, 4, 5, 6)]
    [InlineData(-1, 2, 3, 4, 5)]
    [InlineData(2, 1, 3, 4, 5)]
    [InlineData(1, 2, 3, 5, 4)]
    public void Rates_of_classes_are_five_and_do_not_fall(params int[] parts) =>
        Assert.Equal("rates", Assert.Throws<ArgumentException>(() => new RatesByClass([.. parts.Select(Rate.FromPartsPerMillion)])).ParamName);

    [Fact]
    public void Missing_tables_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new RatesByClass(default));
        Assert.Throws<ArgumentException>(() => new MarginalTiers(default));
        Assert.Throws<ArgumentException>(() => new IncomeBands(default));
        Assert.Throws<ArgumentException>(() => new Table<int>(default));
        Assert.Throws<ArgumentException>(() => new MarginalTiers([]));
        Assert.Throws<ArgumentException>(() => new IncomeBands([]));
        Assert.Equal("rows", Assert.Throws<ArgumentException>(() => new Table<int>([])).ParamName);
    }

    [Fact]
    public void A_tier_takes_what_lies_in_it()
    {
        var tier = new MarginalTier(Rupiah.FromRupiah(100), Rupiah.FromRupiah(500), Rate.Whole);

        Assert.Equal([0, 0, 0, 1, 40_000, 40_000], new long[] { -1, 0, 10_000, 10_001, 50_000, 50_001 }.Select(sen => tier.SliceOf(Rupiah.FromSen(sen)).Sen));
        Assert.Equal(Rupiah.FromRupiah(900), new MarginalTier(tier.Above, null, tier.Rate).SliceOf(Rupiah.FromRupiah(1_000)));
    }

    [Fact]
    public void Tiers_follow_one_another_without_gap()
    {
        var good = Tiers((0, 100), (100, 500), (500, null));

        Assert.Equal("above 0.00: 0.0001%; above 100.00: 0.0001%; above 500.00: 0.0001%", good.ToString());
        Assert.Single(Tiers((0, null)).Tiers);
        Assert.Throws<ArgumentException>(() => Tiers((1, null)));
        Assert.Throws<ArgumentException>(() => Tiers((0, 100)));
        Assert.Throws<ArgumentException>(() => Tiers((0, 100), (101, null)));
        Assert.Throws<ArgumentException>(() => Tiers((0, 100), (99, null)));
        Assert.Throws<ArgumentException>(() => Tiers((0, 0), (0, null)));
        Assert.Throws<ArgumentException>(() => Tiers((0, 100), (100, 100), (100, null)));
        Assert.Equal("tiers", Assert.Throws<ArgumentException>(() => Tiers((0, null), (0, null))).ParamName);
    }

    [Fact]
    public void Bands_rise_from_nothing()
    {
        Assert.Equal("from 0.00: 1.00; from 2.00: 3.00", Bands((0, 1), (2, 3)).ToString());
        Assert.Throws<ArgumentException>(() => Bands((1, 1)));
        Assert.Throws<ArgumentException>(() => Bands((0, 1), (0, 2)));
        Assert.Throws<ArgumentException>(() => Bands((0, 1), (2, 1)));
        Assert.Equal("bands", Assert.Throws<ArgumentException>(() => Bands((0, 1), (2, 2), (1, 3))).ParamName);
    }

    [Fact]
    public void A_table_is_its_rows()
    {
        var table = new Table<int>([3, 1, 2]);

        Assert.Equal([3, 1, 2], table);
        Assert.Equal([3, 1, 2], ((IEnumerable)table).Cast<int>());
        Assert.Equal((3, 1), (table.Count, table[1]));
        Assert.Throws<IndexOutOfRangeException>(() => table[3]);
        Assert.Equal("3, 1, 2", table.ToString());
    }

    [Fact]
    public void Tables_are_equal_when_their_rows_are()
    {
        AssertEquality(new RatesByClass([.. FiveRates]), new RatesByClass([.. FiveRates]), new RatesByClass([.. FiveRates.Select(rate => rate + rate)]));
        AssertEquality(Tiers((0, 1), (1, null)), Tiers((0, 1), (1, null)), Tiers((0, 2), (2, null)));
        AssertEquality(Bands((0, 1)), Bands((0, 1)), Bands((0, 2)));
        AssertEquality(new Table<int>([1, 2]), new Table<int>([1, 2]), new Table<int>([2, 1]));
        var policy = PolicyCatalog.All[0];
        AssertEquality(policy, new Policy(policy.Name, policy.Question, "other", policy.Alternatives, policy.Citation), PolicyCatalog.All[1]);
        var row = Row();
        ProgramRequirement[] others =
        [
            Row(segment: "bpu"),
            Row(scale: null),
            Row(mandatory: "JKM"),
            Row(optional: "JKM"),
            Row(never: "JKM"),
            Row(confidence: Confidence.Inferred),
        ];
        Assert.All(others, other => AssertEquality(row, Row(), other));
        Assert.Equal("pu large: mandatory JKK, optional JHT, never JP (Confirmed)", row.ToString());
        Assert.Equal("pu -: mandatory JKK, optional -, never - (Confirmed)", new ProgramRequirement("pu", null, ["JKK"], [], [], Confidence.Confirmed).ToString());
    }

    private static ProgramRequirement Row(
        string segment = "pu", string? scale = "large", string mandatory = "JKK", string optional = "JHT", string never = "JP", Confidence confidence = Confidence.Confirmed) =>
        new(segment, scale, [mandatory], [optional], [never], confidence);

    private static void AssertEquality<T>(T one, T same, T other)
        where T : class, IEquatable<T>
    {
        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        Assert.False(one.Equals((object)other));
        Assert.False(one.Equals(null));
        Assert.False(one.Equals("text"));
    }

    private static MarginalTiers Tiers(params (int Above, int? UpTo)[] tiers) =>
        new([.. tiers.Select(tier => new MarginalTier(Rupiah.FromRupiah(tier.Above), tier.UpTo is { } limit ? Rupiah.FromRupiah(limit) : null, Rate.FromPartsPerMillion(1)))]);

    private static IncomeBands Bands(params (int From, int Base)[] bands) =>
        new([.. bands.Select(band => new IncomeBand(Rupiah.FromRupiah(band.From), Rupiah.FromRupiah(band.Base)))]);
}
