using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class ExplanationTests
{
    [Fact]
    public void The_lines_come_in_the_order_of_the_bill()
    {
        var explanation = Month(2024, 6).Explain(Worker(12_000_000, 2, Everything)).Value;

        Assert.Equal(
            [
                (SocialProgram.Jkk, Payer.Employer, LineNature.Billed), (SocialProgram.Jkm, Payer.Employer, LineNature.Billed),
                (SocialProgram.Jht, Payer.Employer, LineNature.Billed), (SocialProgram.Jht, Payer.Worker, LineNature.Billed),
                (SocialProgram.Jp, Payer.Employer, LineNature.Billed), (SocialProgram.Jp, Payer.Worker, LineNature.Billed),
                (SocialProgram.Jkp, Payer.Government, LineNature.FundShare), (SocialProgram.Jkp, Payer.JkkFund, LineNature.FundShare), (SocialProgram.Jkp, Payer.JkmFund, LineNature.FundShare),
            ],
            explanation.Lines.Select(line => (line.Program, line.Payer, line.Nature)));
        Assert.Equal(new YearMonth(2024, 6), explanation.Month);
        Assert.Same(PolicySet.Default, explanation.Policies);
    }

    [Fact]
    public void A_line_reads_in_both_languages()
    {
        var lines = Month(2024, 6).Explain(Worker(12_000_000, 2, Everything)).Value.Lines;

        Assert.Equal(
            "JKK employer: 0.54% x IDR 12,000,000.00 = 64800 -> IDR 64,800.00 (rounded half up to the sen) "
            + "[PP 44/2015 Pasal 16(1); PP 44/2015 Pasal 16(3); PP 44/2015 Pasal 19; PP 44/2015 Pasal 19(2)] confirmed",
            lines[0].ToText(Language.English));
        Assert.Equal(lines[0].ToText(Language.English), lines[0].ToString());
        Assert.StartsWith(
            "JP pekerja: 1% x Rp12.000.000,00, dibatasi Rp10.042.300,00 = 100423 -> Rp100.423,00 (dibulatkan ke sen terdekat) [PP 45/2015 Pasal 28",
            lines[5].ToText(Language.Indonesian),
            StringComparison.Ordinal);
        Assert.StartsWith("JP worker: 1% x IDR 12,000,000.00, cut to the cap of IDR 10,042,300.00 = 100423", lines[5].ToText(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("JKP Government (fund share, not billed): 0.22% x IDR 12,000,000.00, cut to the cap of IDR 5,000,000.00 = 11000", lines[6].ToText(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("JKP Pemerintah (bagian dana, tidak ditagih): 0,22% x", lines[6].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.StartsWith("JKP from the JKK fund (fund share, not billed): 0.14% x", lines[7].ToText(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("JKP dari dana JKM (bagian dana, tidak ditagih): 0,1% x", lines[8].ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wage_at_the_cap_is_not_called_cut()
    {
        Assert.Equal("IDR 10,042,300.00", Month(2024, 6).Explain(Worker(10_042_300)).Value.Lines[5].BaseText.English);
        Assert.Contains("cut to the cap", Month(2024, 6).Explain(Worker(10_042_300.01m)).Value.Lines[5].BaseText.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deferral_shows_what_is_paid_now_and_what_later()
    {
        var lines = Month(2020, 9, PandemicPensionDeferral.OfSmallOrMicro(true)).Explain(Worker(5_000_000)).Value.Lines.Where(line => line.Program == SocialProgram.Jp).ToArray();

        Assert.Equal([LineNature.Billed, LineNature.Billed, LineNature.Deferred, LineNature.Deferred], lines.Select(line => line.Nature));
        Assert.Equal([Rp(1_000), Rp(500), Rp(99_000), Rp(49_500)], lines.Select(line => line.Amount));
        Assert.StartsWith("JP employer (deferred): 2% x IDR 5,000,000.00 x 99% (Deferral of JP, PP 49/2020) = 99000", lines[2].ToText(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("JP pekerja (ditunda): 1% x Rp5.000.000,00 x 99% (Penundaan JP PP 49/2020) = 49500", lines[3].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Contains(Citation.FromText("PP 49/2020"), line.Citations));
    }

    [Theory]
    [InlineData(Rounding.HalfUpToSen, "2596.50", "rounded half up to the sen", "dibulatkan ke sen terdekat")]
    [InlineData(Rounding.HalfUpToRupiah, "2597.00", "rounded half up to the rupiah", "dibulatkan ke rupiah terdekat")]
    [InlineData(Rounding.DownToRupiah, "2596.00", "rounded down to the rupiah", "dibulatkan ke bawah ke rupiah")]
    public void A_line_says_how_it_was_rounded(Rounding rounding, string amount, string english, string indonesian)
    {
        var calculator = ContributionCalculator.For(new YearMonth(2025, 6), policies: PolicySet.Default.With(rounding)).Value;
        var line = calculator.Explain(Worker(1_081_875)).Value.Lines[0];

        Assert.Equal(("2596.5", amount), (line.Exact.ToString(), line.Amount.ToString()));
        Assert.Equal(amount, calculator.Calculate(Worker(1_081_875)).Value.Jkk.ToString());
        Assert.Contains($"({english})", line.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains($"({indonesian})", line.ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_converted_wage_says_how_and_its_jp_is_a_reading()
    {
        var law = LawBook.Default.InForce(new YearMonth(2025, 6));
        WagedParticipant[] workers =
        [
            WageEarner.Create(WageBase.Daily(Rp(150_000), law).Value, RiskClass.VeryLow, Everything).Value,
            WageEarner.Create(WageBase.Piece([Rp(1), Rp(2), Rp(3)], law).Value, RiskClass.VeryLow, Everything).Value,
            WageEarner.Create(WageBase.WeatherPiece([.. Enumerable.Repeat(Rp(1), 12)], law).Value, RiskClass.VeryLow, Everything).Value,
        ];
        var explanations = workers.Select(worker => Month(2025, 6).Explain(worker).Value).ToArray();

        Assert.Equal("IDR 150,000.00 x 25", explanations[0].Lines[0].BaseText.English);
        Assert.Equal("(Rp1,00 + Rp2,00 + Rp3,00) / 3", explanations[1].Lines[0].BaseText.Indonesian);
        Assert.Contains(Citation.FromText("PP 44/2015 Pasal 19(3)"), explanations[0].Lines[0].Citations);
        Assert.All(explanations, explanation =>
        {
            Assert.All(explanation.Lines.Where(line => line.Program is SocialProgram.Jp or SocialProgram.Jkp), line => Assert.Equal(Confidence.Inferred, line.Confidence));
            Assert.All(explanation.Lines.Where(line => line.Program is SocialProgram.Jkk or SocialProgram.Jht), line => Assert.Equal(Confidence.Confirmed, line.Confidence));
        });
    }

    [Theory]
    [InlineData(2021, 2, Confidence.Inferred)]
    [InlineData(2021, 3, Confidence.Confirmed)]
    public void The_first_month_of_jkp_is_a_reading(int year, int month, Confidence confidence)
    {
        var lines = Month(year, month).Explain(Worker(5_000_000)).Value.Lines;

        Assert.All(lines.Where(line => line.Program == SocialProgram.Jkp), line => Assert.Equal(confidence, line.Confidence));
        Assert.Equal(Confidence.Confirmed, lines[0].Confidence);
    }

    [Fact]
    public void The_text_of_an_explanation_ends_with_the_law_and_the_readings()
    {
        var policies = PolicySet.Default.With(Rounding.DownToRupiah);
        var explanation = ContributionCalculator.For(new YearMonth(2025, 6), policies: policies).Value.Explain(Worker(5_000_000)).Value;
        var version = LawBook.Default.Version;

        var english = explanation.ToText(Language.English).ToArray();
        Assert.Equal(explanation.Lines.Length + explanation.Considered.Length + 1, english.Length);
        Assert.Equal(explanation.Lines[0].ToText(Language.English), english[0]);
        Assert.Equal(explanation.Considered[0].ToText(Language.English), english[explanation.Lines.Length]);
        Assert.Equal($"Law of 2025-06, version {version}; Rounding.DownToRupiah", english[^1]);
        Assert.Equal($"Hukum bulan 2025-06, versi {version}; Rounding.DownToRupiah", explanation.ToText(Language.Indonesian).Last());
    }

    [Fact]
    public void A_figure_that_the_caller_supplied_is_marked_in_every_result_it_touches()
    {
        var citation = Citation.FromText("PP 45/2015 Pasal 29(3)");
        var book = LawBook.Default.With(LawParameters.JpWageCap, new Ruling<Rupiah>(new LocalDate(2027, 3, 1), Rp(11_650_000), [citation]));
        var calculator = ContributionCalculator.For(new YearMonth(2027, 3), book).Value;
        var bill = calculator.Calculate(Worker(20_000_000)).Value;

        Assert.Equal(Rp(116_500), bill.JpWorker);
        Assert.True(bill.UsesSuppliedLaw);
        Assert.False(bill.IsProvisional);
        Assert.False(Bill(2027, 2, 20_000_000).UsesSuppliedLaw);
        var lines = calculator.Explain(Worker(20_000_000)).Value.Lines;
        Assert.All(lines, line => Assert.Equal(line.Program == SocialProgram.Jp ? RulingOrigin.Supplied : RulingOrigin.Shipped, line.Origin));
        Assert.EndsWith("single source, figure supplied by the user", lines[5].ToText(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("satu sumber, angka dari pengguna", lines[5].ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_supplied_figure_of_wage_earners_marks_the_statement()
    {
        LawBook[] books =
        [
            Supplied(LawParameters.PuJkmRate), Supplied(LawParameters.PuJhtEmployerRate), Supplied(LawParameters.PuJhtWorkerRate), Supplied(LawParameters.PuJpEmployerRate),
            Supplied(LawParameters.PuJpWorkerRate), Supplied(LawParameters.JkpGovernmentRate), Supplied(LawParameters.JkpFromJkkRate), Supplied(LawParameters.JkpFromJkmRate),
            Supplied(LawParameters.PuJkkRate), Supplied(LawParameters.JkpWageCap), Supplied(LawParameters.ConstructionJkkWageRate), Supplied(LawParameters.ConstructionJkmWageRate),
        ];

        Assert.All(books, book => Assert.True(ContributionCalculator.For(new YearMonth(2024, 6), book).Value.Calculate(Worker(1)).Value.UsesSuppliedLaw));
        Assert.False(ContributionCalculator.For(new YearMonth(2024, 5), books[0]).Value.Calculate(Worker(1)).Value.UsesSuppliedLaw);
        Assert.False(ContributionCalculator.For(new YearMonth(2024, 6), Supplied(LawParameters.BpuJkkRate)).Value.Calculate(Worker(1)).Value.UsesSuppliedLaw);

        static LawBook Supplied<T>(LawParameter<T> parameter)
            where T : notnull
        {
            var known = LawBook.Default.InForce(new YearMonth(2024, 6)).Of(parameter).Value;
            return LawBook.Default.With(parameter, new Ruling<T>(new LocalDate(2024, 6, 1), known.Value, known.Citations));
        }
    }

    [Fact]
    public void A_supplied_relief_marks_only_who_has_a_relief()
    {
        var known = LawBook.Default.InForce(new YearMonth(2025, 6)).Of(LawParameters.ReliefLabourIntensiveJkk).Value;
        var book = LawBook.Default.With(LawParameters.ReliefLabourIntensiveJkk, new Ruling<Rate>(new LocalDate(2025, 6, 1), Rate.FromPercent(25), known.Citations));
        var calculator = ContributionCalculator.For(new YearMonth(2025, 6), book).Value;
        var relieved = calculator.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true)).Value;

        Assert.False(calculator.Calculate(Worker(10_000_000)).Value.UsesSuppliedLaw);
        Assert.True(relieved.Calculate(Worker(10_000_000)).Value.UsesSuppliedLaw);
        Assert.Equal(Rp(6_000), relieved.Calculate(Worker(10_000_000)).Value.Jkk);
    }

    [Fact]
    public void The_default_statement_is_nothing_without_law()
    {
        ContributionStatement nothing = default;

        Assert.Equal((Rupiah.Zero, Rupiah.Zero, Rupiah.Zero, Rupiah.Zero), (nothing.Total, nothing.JpEmployerDeferred, nothing.JpWorkerDeferred, nothing.JkpGovernment));
        Assert.Equal(default, nothing.FundShares.Value);
        Assert.Null(nothing.Law);
        Assert.False(nothing.IsProvisional || nothing.UsesSuppliedLaw);
        Assert.Equal("-: employer 0.00, worker 0.00", nothing.ToString());
    }

    [Fact]
    public void A_statement_knows_its_law_and_prints_its_totals()
    {
        var bill = Bill(2025, 6, 10_000_000);

        Assert.Equal(new YearMonth(2025, 6), bill.Law!.Month);
        Assert.Equal("JKK+JKM+JHT+JP+JKP: employer 624000.00, worker 300000.00", bill.ToString());
        Assert.Equal(Bill(2025, 6, 10_000_000).Programs, bill.Programs);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("participant", () => Month(2025, 6).Calculate(null!));
        Assert.Throws<ArgumentNullException>("participant", () => Month(2025, 6).Explain(null!));
    }
}
