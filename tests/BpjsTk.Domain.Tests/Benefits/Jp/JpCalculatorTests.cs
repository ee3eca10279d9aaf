using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>What JP pays because of the event of a day, with its lines. Derived from the rules.</summary>
public class JpCalculatorTests
{
    [Fact]
    public void A_retirement_is_explained_with_its_numbers_in_both_languages()
    {
        var statement = On("2030-06-15", Lives.Life(Lives.Whole())).Value;

        var line = Assert.Single(statement.Lines);
        Assert.Empty(statement.NotGranted);
        Assert.Equal((SocialProgram.Jp, BenefitKind.Pension, Rupiah.FromRupiah(750_000)), (line.Program, line.Kind, line.Amount));
        Assert.Equal((true, true, Confidence.Inferred), (statement.IsProvisional, statement.UsesSuppliedLaw, line.Confidence));
        Assert.Equal(
            "JP old age pension: 1% x 180/12 x IDR 5,000,000.00 = IDR 750,000.00 [PP 45/2015 Pasal 19; PP 45/2015 Pasal 17(2); PP 45/2015 Pasal 17(3)] inferred; provisional; law from the caller",
            line.ToText(Language.English));
        Assert.Equal(
            "JP manfaat pensiun hari tua: 1% x 180/12 x Rp5.000.000,00 = Rp750.000,00 [PP 45/2015 Pasal 19; PP 45/2015 Pasal 17(2); PP 45/2015 Pasal 17(3)] disimpulkan; sementara; hukum dari pemanggil",
            line.ToText(Language.Indonesian));
    }

    [Theory]
    [InlineData("2022-02-28", "JP pension of the widow or widower: 50% x 1% x 180/12 x IDR 8,500,000.00 = IDR 637,500.00 [PP 45/2015 Pasal 21; PP 45/2015 Pasal 21(2); PP 45/2015 Pasal 17(2); PP 45/2015 Pasal 17(3)] inferred; law from the caller")]
    [InlineData("2022-08-15", "JP pension of the children (1): 50% x IDR 637,500.00, at least IDR 363,300.00 = IDR 363,300.00 [PP 45/2015 Pasal 22; PP 45/2015 Pasal 22(2); PP 45/2015 Pasal 18(3)] inferred; law from the caller")]
    public void A_survivor_is_explained(string on, string text)
    {
        var life = Lives.Life(Lives.Young("2022-02", wage: 8_500_000), Lives.Family(Lives.Spouse(remarried: "2022-08-15"), [Lives.Child("2010-01-01")]), died: "2022-02-28");

        Assert.Equal(text, Assert.Single(On(on, life).Value.Lines).ToText(Language.English));
    }

    [Fact]
    public void Only_what_is_published_is_neither_provisional_nor_supplied()
    {
        var statement = JpCalculator.On(Facts.Date("2026-01-20")).Value.Calculate(Lives.Life(Lives.Young("2026-01"), disability: Lives.Disability("2026-01-05", "2026-01-20"))).Value;

        Assert.Equal((false, false), (statement.IsProvisional, statement.UsesSuppliedLaw));
        Assert.StartsWith("2026-", statement.LawVersion, StringComparison.Ordinal);
        Assert.Equal(Facts.Date("2026-01-20"), statement.EventOn);
    }

    [Fact]
    public void Where_no_pension_is_possible_the_sum_at_once_is_a_line_and_the_reason_is_told()
    {
        var statement = On("2030-06-15", Lives.Life(Lives.Whole("2030-05"))).Value;

        Assert.Equal((Lives.Balance, Rupiah.Zero), (statement.AmountOf(BenefitKind.PensionLumpSum), statement.AmountOf(BenefitKind.Pension)));
        Assert.Equal(BenefitKind.Pension, Assert.Single(statement.NotGranted).Kind);
    }

    [Theory]
    [InlineData("2030-06-14")]
    [InlineData("2030-06-16")]
    [InlineData("2031-02-01")]
    public void A_day_without_an_event_is_refused(string on) => Refused.Saying(
        On(on, Lives.Life(Lives.Whole(), takes: "2031-01-02", died: "2040-01-01")),
        "BPJSTK-JP-020 EventOn",
        $"Tidak ada peristiwa pada {on} yang menimbulkan atau mengalihkan manfaat pensiun. [PP 45/2015 Pasal 16]",
        $"Nothing happens on {on} that begins a pension or passes it on. [PP 45/2015 Pasal 16]");

    [Theory]
    [InlineData("2030-06-15", null, "the pension is taken from this day on; it is deferred until 2031-01-02: not met [PP 45/2015 Pasal 15(4)]")]
    [InlineData("2031-01-02", PensionKind.OldAge, null)]
    [InlineData("2033-03-03", PensionKind.Spouse, null)]
    [InlineData("2034-04-04", PensionKind.Child, null)]
    [InlineData("2033-08-08", PensionKind.Spouse, null)]
    [InlineData("2035-05-05", null, "somebody still has a right to the pension after this day: not met [PP 45/2015 Pasal 14(1)]")]
    [InlineData("2038-08-08", null, "somebody still has a right to the pension after this day: not met [PP 45/2015 Pasal 14(1)]")]
    public void Every_event_of_a_life_has_its_statement(string on, PensionKind? kind, string? why)
    {
        var family = Lives.Family(Lives.Spouse(died: "2034-04-04"), [Lives.Child("2033-08-08", works: "2035-05-05")], JpParent.Of(Facts.Date("2038-08-08")));
        var life = Lives.Life(Lives.Whole(), family, takes: "2031-01-02", died: "2033-03-03");
        var statement = On(on, life).Value;

        Assert.Equal(kind is { } one ? PensionPhrase(one) : null, statement.Lines.SingleOrDefault()?.Name.English);
        Assert.Equal(why, statement.NotGranted.SingleOrDefault()?.Conditions.Single().ToText(Language.English));
    }

    [Fact]
    public void Events_of_disability_and_of_a_child_have_their_statements()
    {
        var disabled = Lives.Life(Lives.Young("2021-06"), disability: Lives.Disability("2021-05-01", "2021-06-30", "2021-12-31"));
        var child = Lives.Life(Lives.Young("2022-02"), Lives.Family(children: [Lives.Child("1999-06-15", married: "2022-03-03", died: "2022-04-04")]), died: "2022-02-28");

        Assert.Single(On("2021-06-30", disabled).Value.Lines);
        Assert.Empty(On("2021-12-31", disabled).Value.Lines);
        Assert.Equal("masih cacat total tetap: tidak terpenuhi [PP 45/2015 Pasal 20(7)]", On("2021-12-31", disabled).Value.NotGranted.Single().Conditions.Single().ToText(Language.Indonesian));
        Assert.All(["2022-03-03", "2022-04-04", "2022-06-15"], day => Assert.True(On(day, child).IsSuccess));
        Refused.With(On("2021-05-01", disabled), "BPJSTK-JP-020 EventOn");
    }

    [Fact]
    public void Events_of_a_family_count_after_the_death_only()
    {
        var family = Lives.Family(Lives.Spouse(died: "2021-01-15"), [Lives.Child("2010-01-01")]);

        Refused.With(On("2021-01-15", Lives.Life(Lives.Young("2020-12"), family)), "BPJSTK-JP-020 EventOn");
        Refused.With(On("2021-01-15", Lives.Life(Lives.Young("2020-12"), family, died: "2021-01-16")), "BPJSTK-JP-020 EventOn");
    }

    [Fact]
    public void Before_july_2015_there_is_no_law()
    {
        Refused.With(JpCalculator.On(new(2015, 6, 30)), "BPJSTK-LAW-001 ");
        Assert.True(JpCalculator.On(new(2015, 7, 1)).IsSuccess);
        Assert.Throws<ArgumentNullException>(() => JpCalculator.On(new(2015, 7, 1)).Value.Calculate(null!));
    }

    private static string PensionPhrase(PensionKind kind) => kind switch
    {
        PensionKind.OldAge => "old age pension",
        PensionKind.Spouse => "pension of the widow or widower",
        _ => "pension of the children (1)",
    };

    private static Outcome<BenefitStatement> On(string day, JpLife life) => JpCalculator.On(Facts.Date(day), Lives.Still, policies: Lives.LastKnown).Value.Calculate(life);
}
