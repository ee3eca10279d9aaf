namespace BpjsTk.Domain.Tests.Values;

public sealed class CitationTests
{
    [Theory]
    [InlineData("UU 24/2011 Pasal 14", InstrumentKind.Act, "UU 24/2011", "Pasal 14")]
    [InlineData("PP 44/2015 Pasal 16(1)a", InstrumentKind.GovernmentRegulation, "PP 44/2015", "Pasal 16(1)a")]
    [InlineData("Perpres 109/2013 Pasal 6", InstrumentKind.PresidentialRegulation, "Perpres 109/2013", "Pasal 6")]
    [InlineData("Permenaker 5/2021 Pasal 11(2)", InstrumentKind.ManpowerRegulation, "Permenaker 5/2021", "Pasal 11(2)")]
    [InlineData("PMK 141/2018 Pasal 3", InstrumentKind.FinanceRegulation, "PMK 141/2018", "Pasal 3")]
    [InlineData("Perdir 1/2020 Lampiran II", InstrumentKind.DirectorsRegulation, "Perdir 1/2020", "Lampiran II")]
    [InlineData("Surat B/1226/022025 angka 1", InstrumentKind.Letter, "Surat B/1226/022025", "angka 1")]
    [InlineData("Skema Perisai 2017-2018", InstrumentKind.AgencyScheme, "Skema Perisai 2017-2018", "")]
    [InlineData("PP 44/2015", InstrumentKind.GovernmentRegulation, "PP 44/2015", "")]
    [InlineData("the application's settings", InstrumentKind.None, "the application's settings", "")]
    [InlineData("pp 44/2015 Pasal 1", InstrumentKind.None, "pp 44/2015 Pasal 1", "")]
    [InlineData("PPh 21", InstrumentKind.None, "PPh 21", "")]
    [InlineData("see PP 44/2015", InstrumentKind.None, "see PP 44/2015", "")]
    public void A_citation_is_read_into_its_parts_and_written_back(string text, InstrumentKind kind, string instrument, string provision)
    {
        var citation = Citation.FromText(text);

        Assert.Equal((kind, instrument, provision, null), (citation.Kind, citation.Instrument, citation.Provision, citation.AmendedBy));
        Assert.Equal(text, citation.ToString());
        Assert.Equal(text, citation.ToText(Language.English));
        Assert.Equal(text, citation.ToText(Language.Indonesian));

        var amended = Citation.FromText(text + " as amended by PP 82/2019");

        Assert.Equal((kind, instrument, provision, "PP 82/2019"), (amended.Kind, amended.Instrument, amended.Provision, amended.AmendedBy));
        Assert.Equal(text + " as amended by PP 82/2019", amended.ToString());
        Assert.Equal(text + " as amended by PP 82/2019", amended.ToText(Language.English));
        Assert.Equal(text + " sebagaimana diubah dengan PP 82/2019", amended.ToText(Language.Indonesian));
        Assert.Equal(amended, Citation.FromText(amended.ToString()));
        Assert.NotEqual(citation, amended);
    }

    [Fact]
    public void Every_kind_of_instrument_is_read() => Assert.Equal(
        Enum.GetValues<InstrumentKind>(),
        new[] { "UU 1", "PP 1", "Perpres 1", "Permenaker 1", "PMK 1", "Perdir 1", "Surat 1", "1", "Skema Perisai 1" }.Select(text => Citation.FromText(text).Kind));

    [Fact]
    public void Every_later_amendment_is_written_in_the_language()
    {
        var citation = Citation.FromText("PP 44/2015 Pasal 5(2) as amended by PP 82/2019 as amended by PP 49/2023");

        Assert.Equal("PP 82/2019 as amended by PP 49/2023", citation.AmendedBy);
        Assert.Equal("PP 44/2015 Pasal 5(2) as amended by PP 82/2019 as amended by PP 49/2023", citation.ToText(Language.English));
        Assert.Equal(
            "PP 44/2015 Pasal 5(2) sebagaimana diubah dengan PP 82/2019 sebagaimana diubah dengan PP 49/2023",
            citation.ToText(Language.Indonesian));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_citation_of_nothing_is_refused(string text) => Assert.Throws<ArgumentException>(nameof(text), () => Citation.FromText(text));

    [Fact]
    public void A_citation_of_null_is_refused() => Assert.Throws<ArgumentNullException>("text", () => Citation.FromText(null!));
}
