using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>The list of kinds of business of PP 82/2019.</summary>
public class RiskClassListTests
{
    private static readonly LocalDate FirstDay = new(2019, 12, 2);

    private static RiskClassList List { get; } = RiskClassList.On(FirstDay).Value;

    [Fact]
    public void The_list_has_191_kinds_of_business_in_its_own_order()
    {
        Assert.Equal(191, List.All.Count);
        Assert.Equal([(1, 23), (2, 25), (3, 96), (4, 23), (5, 24)], List.All.CountBy(kind => kind.RiskClassNumber).Select(pair => (pair.Key, pair.Value)));
        foreach (var kinds in List.All.GroupBy(kind => kind.RiskClassNumber))
        {
            Assert.Equal(Enumerable.Range(1, kinds.Count()), kinds.Select(kind => kind.Number));
        }
    }

    [Fact]
    public void The_list_says_where_it_stands() => Assert.Contains("PP 82/2019", string.Join(';', List.Citations), StringComparison.Ordinal);

    [Fact]
    public void The_list_is_not_to_be_had_before_2_December_2019()
    {
        Refused.With(RiskClassList.On(FirstDay.PlusDays(-1)), "BPJSTK-LAW-001 ");
        Assert.True(RiskClassList.On(FirstDay).IsSuccess);
    }

    [Fact]
    public void A_book_of_ones_own_brings_its_own_list()
    {
        var book = BookOf("Peternakan lebah");

        Assert.Equal("Peternakan lebah", Assert.Single(RiskClassList.On(new(2030, 1, 1), book).Value.All).Name);
        Assert.Equal(191, RiskClassList.On(new(2029, 12, 31), book).Value.All.Count);
    }

    [Theory]
    [InlineData(RiskClass.VeryLow, 1, "Penjahitan/konveksi")]
    [InlineData(RiskClass.VeryLow, 23, "Bioskop")]
    [InlineData(RiskClass.Low, 1, "Pertanian rakyat")]
    [InlineData(RiskClass.Low, 25, "Hotel, penginapan, dan ruang sewa")]
    [InlineData(RiskClass.Medium, 1, "Pelayanan pengairan")]
    [InlineData(RiskClass.Medium, 96, "Atlit/olahragawan/pelaku olahraga")]
    [InlineData(RiskClass.High, 1, "Pabrik dari hasil minyak tanah")]
    [InlineData(RiskClass.High, 23, "Lori perkebunan")]
    [InlineData(RiskClass.VeryHigh, 1, "Penebangan dan pemotongan kayu/panglong")]
    [InlineData(RiskClass.VeryHigh, 24, "Pabrik bahan peledak, bahan petasan, dan pabrik kembang api")]
    public void A_kind_of_business_is_found_by_class_and_number(RiskClass riskClass, int number, string name)
    {
        var kind = List.Find(riskClass, number).Value;

        Assert.Equal(((int)riskClass, number, name), (kind.RiskClassNumber, kind.Number, kind.Name));
    }

    [Theory]
    [InlineData(RiskClass.VeryLow, 24, "I")]
    [InlineData(RiskClass.Low, 26, "II")]
    [InlineData(RiskClass.Medium, 97, "III")]
    [InlineData(RiskClass.High, 24, "IV")]
    [InlineData(RiskClass.VeryHigh, 25, "V")]
    [InlineData(RiskClass.VeryHigh, 0, "V")]
    [InlineData(RiskClass.VeryHigh, -1, "V")]
    public void A_number_past_the_end_of_its_class_is_refused(RiskClass riskClass, int number, string roman) => Refused.Saying(
        List.Find(riskClass, number),
        "BPJSTK-RISK-002 Number",
        $"Tidak ada jenis usaha nomor {number} pada kelompok {roman}. [{List.Citations[0].ToText(Language.Indonesian)}]",
        $"There is no kind of business number {number} in class {roman}. [{List.Citations[0].ToText(Language.English)}]");

    [Fact]
    public void A_class_that_does_not_exist_is_a_programming_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>("riskClass", () => List.Find(RiskClass.None, 1));
        Assert.Throws<ArgumentOutOfRangeException>("riskClass", () => List.Find((RiskClass)6, 1));
    }

    // The agency's two ways of naming a workshop, and a plastics factory: the same trade, other classes or numbers.
    [Theory]
    [InlineData("motor mobil", "III-95", "IV-3")]
    [InlineData("plastik", "III-39", "III-87")]
    public void The_list_repeats_itself_so_that_words_alone_give_no_single_row(string words, params string[] rows)
    {
        var found = Keys(List.Search(words));

        Assert.All(rows, row => Assert.Contains(row, found));
    }

    [Theory]
    [InlineData("perdagangan", 1)]
    [InlineData("konstruksi", 5)]
    public void Trade_is_class_one_and_construction_class_five(string words, int riskClass)
    {
        // "Perdagangan barang tak bergerak" is letting, not trade, and stands in class II.
        var found = List.Search(words).Where(kind => !kind.Name.Contains("tak bergerak", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(found);
        Assert.All(found, kind => Assert.Equal(riskClass, kind.RiskClassNumber));
    }

    [Theory]
    [InlineData("bioskop", "I-23", "II-20")]
    [InlineData("BIOSKOP", "I-23", "II-20")]
    [InlineData("bio", "I-23", "II-20")]
    [InlineData("  lori   perkeb ", "IV-23")]
    [InlineData("perkeb lori", "IV-23")]
    [InlineData("konveksi", "I-1")]
    [InlineData("olahragawan atlit pelaku", "III-96")]
    [InlineData("(bengkel", "IV-3")]
    public void A_search_finds_every_word_from_its_beginning_whatever_its_case(string words, params string[] rows) => Assert.Equal(rows, Keys(List.Search(words)));

    [Theory]
    [InlineData("ioskop")]
    [InlineData("bioskop lori")]
    [InlineData("bioskopp")]
    [InlineData("bioskop?")]
    [InlineData("")]
    [InlineData("   ")]
    public void A_search_finds_nothing_inside_words_and_nothing_without_words(string words) => Assert.Empty(List.Search(words));

    [Fact]
    public void A_search_goes_on_after_a_place_inside_a_word()
    {
        var list = RiskClassList.On(new(2030, 1, 1), BookOf("Pasar ikan asar", "Pasar", "2asar", "x aasar asa", "asar")).Value;

        Assert.Equal(["I-1", "I-5"], Keys(list.Search("asar")));
        Assert.Equal(["I-1", "I-4", "I-5"], Keys(list.Search("asa")));
    }

    [Fact]
    public void A_search_answers_in_the_order_of_the_list()
    {
        var found = List.Search("pabrik");

        Assert.True(found.Length > 20);
        Assert.Equal(found.OrderBy(kind => kind.RiskClassNumber).ThenBy(kind => kind.Number), found);
    }

    [Fact]
    public void A_search_for_null_is_a_programming_error() => Assert.Throws<ArgumentNullException>("words", () => List.Search(null!));

    private static LawBook BookOf(params string[] names)
    {
        var kinds = new Table<BusinessKind>([.. names.Select((name, i) => new BusinessKind(1, i + 1, name, Confidence.Inferred))]);
        return LawBook.Default.With(LawParameters.RiskClassKinds, new Ruling<Table<BusinessKind>>(new(2030, 1, 1), kinds, [Citation.FromText("PP 82/2019")]));
    }

    private static string[] Keys(IEnumerable<BusinessKind> kinds) => [.. kinds.Select(kind => $"{RiskClasses.Roman((RiskClass)kind.RiskClassNumber)}-{kind.Number}")];
}
