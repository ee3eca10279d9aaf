using System.Text;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Contributions;

/// <summary>Law of one's own: priced like the shipped one, marked wherever it shows, and refused where it can't be law.</summary>
public sealed class SuppliedLawTests
{
    private static readonly YearMonth August2026 = new(2026, 8);

    private static readonly LocalDate From = new(2026, 1, 1);

    private static readonly ProgramBundle AllFive = ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp);

    [Theory]
    [InlineData("pu-jkk-rate")]
    [InlineData("pu-jkm-rate")]
    [InlineData("pu-jht-employer-rate")]
    [InlineData("pu-jht-worker-rate")]
    [InlineData("pu-jp-employer-rate")]
    [InlineData("pu-jp-worker-rate")]
    [InlineData("jkp-government-rate")]
    [InlineData("jkp-from-jkk-rate")]
    [InlineData("jkp-from-jkm-rate")]
    public void A_batch_is_exact_at_rates_far_above_the_laws_own(string id)
    {
        // 13.7 % is the most the kernel can take; above it workers are priced one by one.
        foreach (var percent in new[] { 13.7m, 13.7001m, 60m })
        {
            var rate = Rate.FromPercent(percent);
            var book = id == "pu-jkk-rate"
                ? LawBook.Default.With(LawParameters.PuJkkRate, new(From, new RatesByClass([rate, rate, rate, rate, rate]), Somewhere))
                : LawBook.Default.With((LawParameter<Rate>)LawParameters.All.Single(one => one.Id == id), new(From, rate, Somewhere));
            var calculator = ContributionCalculator.For(August2026, book).Value;
            Rupiah[] wages = [.. Enumerable.Range(1, 8).Select(i => Rupiah.FromSen(123_456_789L * i))];
            ProgramBundle[] programs = [.. wages.Select(_ => AllFive)];
            var columns = ContributionColumns.Over(new Rupiah[ContributionColumns.BufferLength(8, ContributionColumnSet.FundShares)], 8, ContributionColumnSet.FundShares);

            Assert.Empty(calculator.CalculateBatch(wages, programs, RiskClass.VeryLow, columns));

            for (var i = 0; i < wages.Length; i++)
            {
                var bill = calculator.Calculate(WageEarner.Create(WageBase.Monthly(wages[i]).Value, RiskClass.VeryLow, AllFive).Value).Value;
                var funds = bill.FundShares.Value;
                Assert.Equal(
                    [bill.Jkk, bill.Jkm, bill.JhtEmployer, bill.JhtWorker, bill.JpEmployer, bill.JpWorker, bill.JkpGovernment, funds.JkpFromJkk, funds.JkpFromJkm],
                    new[] { columns.Jkk[i], columns.Jkm[i], columns.JhtEmployer[i], columns.JhtWorker[i], columns.JpEmployer[i], columns.JpWorker[i], columns.JkpGovernment[i], columns.JkpFromJkk[i], columns.JkpFromJkm[i] });
            }

            Assert.True(calculator.UsesSuppliedLaw);
        }
    }

    [Fact]
    public void A_supplied_number_of_days_is_marked_on_every_line_it_touches()
    {
        var book = LawBook.Default.With(LawParameters.DailyWageDays, new(From, 26, Somewhere));
        var calculator = ContributionCalculator.For(August2026, book).Value;
        var worker = WageEarner.Create(WageBase.Daily(R(100_000), calculator.Law).Value, RiskClass.Low, ProgramBundle.JkkJkmJhtJp).Value;

        Assert.All(calculator.Explain(worker).Value.Lines, line => Assert.Equal(RulingOrigin.Supplied, line.Origin));
        Assert.True(calculator.Calculate(worker).Value.UsesSuppliedLaw);
        Assert.Equal(R(26_000), calculator.Calculate(worker).Value.JpWorker);
    }

    [Fact]
    public void A_supplied_relief_is_marked_on_the_line_it_touches_and_asks_for_the_last_known_condition()
    {
        var book = LawBook.Default.With(LawParameters.ReliefLabourIntensiveJkk, new(new LocalDate(2026, 8, 1), Rate.FromPercent(50), Somewhere, Confidence.Inferred));
        var calculator = ContributionCalculator.For(August2026, book).Value;

        Assert.Equal("BPJSTK-RLF-002", Assert.Single(calculator.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 49, true)).Errors).Code.Id);
        var relieved = calculator.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true)).Value;
        var lines = relieved.Explain(WageEarner.Create(WageBase.Monthly(R(10_000_000)).Value, RiskClass.VeryLow, ProgramBundle.JkkJkm).Value).Value.Lines;

        Assert.Equal((R(12_000), RulingOrigin.Supplied, Confidence.Inferred), (lines[0].Amount, lines[0].Origin, lines[0].Confidence));
        Assert.Equal((R(30_000), RulingOrigin.Shipped, Confidence.Confirmed), (lines[1].Amount, lines[1].Origin, lines[1].Confidence));
        Assert.EndsWith("inferred, figure supplied by the user", lines[0].ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("x 50% (Keringanan JKK industri padat karya)", lines[0].ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_supplied_relief_that_cannot_be_priced_exactly_is_refused()
    {
        var book = LawBook.Default
            .With(LawParameters.ReliefLabourIntensiveJkk, new(new LocalDate(2026, 8, 1), Rate.FromPercent(12.5m), Somewhere))
            .With(LawParameters.Relief2020JkkJkm, new(new LocalDate(2026, 8, 1), Rate.FromPercent(33.3333m), Somewhere));

        var labour = ContributionCalculator.For(August2026, book).Value.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true));
        var project = ConstructionCalculator.For(August2026, book).Value.With(PandemicRelief.OfKnownParticipant(true));

        Assert.Equal(ErrorCatalog.ReliefTooFine, Assert.Single(labour.Errors).Code);
        Assert.Equal("Relief of JKK for labour-intensive industries: the share that is paid leaves a rate finer than a part per million.", labour.Errors[0].ToText(Language.English));
        Assert.Equal(ErrorCatalog.ReliefTooFine, Assert.Single(project.Errors).Code);
    }

    [Theory]
    [InlineData("pu-jkm-rate", "PU")]
    [InlineData("pu-jht-worker-rate", "PU")]
    [InlineData("construction-jkk-wage-rate", "PU")]
    [InlineData("bpu-jkm-amount", "BPU")]
    [InlineData("bpu-jht-rate", "BPU")]
    [InlineData("construction-jkm-tiers", "PROJECT")]
    [InlineData("pmi-extra-month-amount", "PMI")]
    [InlineData("pmi-jht-amounts", "PMI")]
    public void A_figure_that_a_loaded_book_ends_is_refused_and_does_not_throw(string id, string segment)
    {
        var row = "\"citations\": [\"PP 1/2026\"], \"confidence\": \"confirmed\"";
        var value = id switch
        {
            "bpu-jkm-amount" or "pmi-extra-month-amount" => "\"6800\"",
            "pmi-jht-amounts" => "[\"50000\"]",
            "construction-jkm-tiers" => "[{\"rate\": \"1%\"}]",
            _ => "\"1%\"",
        };
        var json = $$"""{"version": "ended", "parameters": [{"id": "{{id}}", "step": "month", "rows": [{"from": "2026-01", "value": {{value}}, {{row}}}, {"from": "2026-05", "ends": true, {{row}}}]}]}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var book = LawBook.Load(stream).Value;

        var errors = segment switch
        {
            "PU" => ContributionCalculator.For(August2026, book).Errors,
            "BPU" => SelfEmployedCalculator.For(August2026, book).Errors,
            "PROJECT" => ConstructionCalculator.For(August2026, book).Errors,
            _ => MigrantCalculator.For(August2026, book).Errors,
        };

        Assert.Equal("BPJSTK-LAW-002", Assert.Single(errors).Code.Id);
    }

    [Fact]
    public void A_figure_no_law_could_state_is_a_fault_of_the_program()
    {
        var book = LawBook.Default;

        Assert.Throws<ArgumentException>("value", () => book.With(LawParameters.PuJkmRate, new(From, Rate.FromPartsPerMillion(-1), Somewhere)));
        Assert.Throws<ArgumentException>("value", () => book.With(LawParameters.PuJkmRate, new(From, Rate.FromPartsPerMillion(1_000_001), Somewhere)));
        Assert.Throws<ArgumentException>("value", () => book.With(LawParameters.JpWageCap, new(From, R(-1), Somewhere)));
        Assert.Throws<ArgumentException>("value", () => book.With(LawParameters.DailyWageDays, new(From, 0, Somewhere)));
        Assert.Throws<ArgumentException>("value", () => book.With(LawParameters.PieceWageMonths, new(From, 5, Somewhere)));
        Assert.Throws<ArgumentException>("value", () => book.With(LawParameters.PuJkkRate, new(From, new RatesByClass([.. Enumerable.Repeat(Rate.FromPercent(101), 5)]), Somewhere)));
        Assert.Throws<ArgumentException>("value", () => book.With(LawParameters.ConstructionJkkTiers, new(From, new MarginalTiers([new(Rupiah.Zero, null, Rate.FromPercent(101))]), Somewhere)));
        Assert.Throws<ArgumentNullException>("ruling", () => book.With(LawParameters.JpWageCap, null!));
        Assert.Equal(Rate.Whole, book.With(LawParameters.PuJkmRate, new(From, Rate.Whole, Somewhere)).TimelineOf(LawParameters.PuJkmRate).At(August2026).Value.Value);
        Assert.Equal(6, book.With(LawParameters.PieceWageMonths, new(From, 6, Somewhere)).TimelineOf(LawParameters.PieceWageMonths).At(August2026).Value.Value);
    }

    [Fact]
    public void Totals_say_that_they_stand_on_a_provisional_or_supplied_figure()
    {
        var month = new YearMonth(2027, 3);
        var provisional = ContributionCalculator.For(month, policies: PolicySet.Default.With(UnpublishedLaw.UseLastKnown)).Value;
        var supplied = ContributionCalculator.For(month, LawBook.Default.With(LawParameters.JpWageCap, new(new LocalDate(2027, 3, 1), R(11_600_000), Somewhere))).Value;
        var (without, with) = (WageEarner.Create(WageBase.Monthly(R(1)).Value, RiskClass.Low, ProgramBundle.JkkJkm).Value, WageEarner.Create(WageBase.Monthly(R(1)).Value, RiskClass.Low, ProgramBundle.JkkJkmJhtJp).Value);
        var totals = new PayrollTotals(month);

        totals.Add(provisional.Calculate(without).Value);
        Assert.Equal((false, false), (totals.IsProvisional, totals.UsesSuppliedLaw));
        totals.Add(provisional.Calculate(with).Value);
        Assert.Equal((true, false), (totals.IsProvisional, totals.UsesSuppliedLaw));
        totals.Add(supplied.Calculate(with).Value);
        Assert.Equal((true, true), (totals.IsProvisional, totals.UsesSuppliedLaw));
        Assert.Equal((true, false), (provisional.IsProvisional, supplied.IsProvisional));
    }

    [Fact]
    public void A_retirement_age_that_a_book_ends_goes_on_for_who_has_not_reached_it()
    {
        const string Row = "\"citations\": [\"PP 45/2015\"], \"confidence\": \"confirmed\"";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"version": "x", "parameters": [{"id": "jp-retirement-age", "step": "day", "rows": [{"from": "2043-01-01", "value": 65, {{Row}}}, {"from": "2050-01-01", "ends": true, {{Row}}}]}]}"""));

        Assert.Equal(new LocalDate(2065, 1, 1), RetirementAge.ReachedOn(new LocalDate(2000, 1, 1), LawBook.Load(stream).Value));
    }

    [Fact]
    public void A_birth_date_at_the_end_of_the_calendar_is_refused_and_does_not_throw()
    {
        var law = LawBook.Default.InForce(August2026);
        var worker = Worker.Citizen(new LocalDate(9950, 1, 1), new LocalDate(9999, 12, 31), JknStatus.WageEarner, EmploymentRelation.Permanent).Value;

        var errors = ParticipationRules.For(law).Value.Decide(Employer.Create(EmployerScale.Micro, RiskClass.Low).Value, worker, ProgramBundle.Of(SocialProgram.Jkk)).Errors;

        Assert.Equal(["BPJSTK-WRK-003", "BPJSTK-WRK-001", "BPJSTK-BND-002"], errors.Select(error => error.Code.Id));
    }

    [Fact]
    public void The_self_employed_are_not_fined()
    {
        var due = DueDates.OfSelfEmployed(SocialProgram.Jht, August2026, WorkingDays.WeekendsOnly).Value;

        Assert.Equal(Payer.Participant, due.Payer);
        Assert.Equal(ErrorCatalog.FineOfSelfEmployed, Assert.Single(LateFines.Of(R(1), due, due.Date.PlusMonths(3)).Errors).Code);
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, "PP 44/2015 Pasal 21(3)")]
    [InlineData(SocialProgram.Jht, "PP 46/2015 Pasal 19(3)")]
    public void A_shift_of_the_15th_cites_the_sentence_on_holidays(SocialProgram program, string citation)
    {
        // 15 August 2026 is a Saturday.
        var due = DueDates.OfWageEarner(program, new YearMonth(2026, 7), WorkingDays.WeekendsOnly).Value;

        Assert.Equal((new LocalDate(2026, 8, 17), Confidence.Confirmed), (due.Date, due.Confidence));
        Assert.Equal(citation, due.Citations[^1].ToString());
    }

    [Fact]
    public void A_shift_of_the_30th_and_of_JP_is_a_reading()
    {
        // 30 January 2021 is a Saturday, 15 August 2026 too.
        var december = DueDates.OfWageEarner(SocialProgram.Jkk, new YearMonth(2020, 12), WorkingDays.WeekendsOnly).Value;
        var jp = DueDates.OfWageEarner(SocialProgram.Jp, new YearMonth(2026, 7), WorkingDays.WeekendsOnly).Value;

        Assert.Equal((new LocalDate(2021, 2, 1), Confidence.Inferred), (december.Date, december.Confidence));
        Assert.Equal((new LocalDate(2026, 8, 17), Confidence.Inferred), (jp.Date, jp.Confidence));
        Assert.Equal(Confidence.Confirmed, DueDates.OfWageEarner(SocialProgram.Jkk, new YearMonth(2020, 9), WorkingDays.WeekendsOnly).Value.Confidence);
    }

    [Fact]
    public void A_line_cites_the_regulation_of_its_own_program()
    {
        var calculator = ContributionCalculator.For(August2026).Value;
        var lines = calculator.Explain(WageEarner.Create(WageBase.Monthly(R(10_000_000)).Value, RiskClass.Low, AllFive).Value).Value.Lines;

        foreach (var line in lines)
        {
            var own = line.Program switch
            {
                SocialProgram.Jkk or SocialProgram.Jkm => "PP 44/2015",
                SocialProgram.Jht => "PP 46/2015",
                SocialProgram.Jp => "PP 45/2015",
                _ => "PP 37/2021",
            };
            Assert.All(line.Citations.Where(citation => citation.Kind == InstrumentKind.GovernmentRegulation), citation => Assert.Equal(own, citation.Instrument));
        }

        Assert.Contains("PP 37/2021 Pasal 13(1)", lines[^1].Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void Lines_that_stand_on_a_reading_say_so()
    {
        var calculator = ContributionCalculator.For(August2026).Value;
        var daily = WageEarner.Create(WageBase.Daily(R(100_000), calculator.Law).Value, RiskClass.Low, AllFive).Value;
        var trainee = Trainee.Create(TraineeKind.Intern, WageBase.Deemed(R(3_000_000)).Value, RiskClass.Low, withJkm: true).Value;

        Assert.All(calculator.Explain(daily).Value.Lines, line => Assert.Equal(line.Program is SocialProgram.Jp or SocialProgram.Jkp ? Confidence.Inferred : Confidence.Confirmed, line.Confidence));
        Assert.All(calculator.Explain(trainee).Value.Lines, line => Assert.Equal(Confidence.Inferred, line.Confidence));
    }

    [Fact]
    public void A_number_as_long_as_a_citizens_is_not_repeated_in_an_error()
    {
        var risk = Assert.Single(RiskClasses.FromText("3578124507900001").Errors).ToText(Language.English);
        var bundle = Assert.Single(ProgramBundle.FromText("3578124507900001").Errors).ToText(Language.English);

        Assert.DoesNotContain("35781", risk, StringComparison.Ordinal);
        Assert.DoesNotContain("35781", bundle, StringComparison.Ordinal);
        Assert.Contains("3578…", risk, StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<Citation> Somewhere => [Citation.FromText("Surat B/1/2026")];

    private static Rupiah R(long rupiah) => Rupiah.FromRupiah(rupiah);
}
