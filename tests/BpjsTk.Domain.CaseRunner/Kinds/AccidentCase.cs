using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>Benefits of JKK and JKM: accidents, deaths, scholarships and heirs. What is expected tells what became of the injured where the input does not.</summary>
internal sealed class AccidentCase : CaseKind
{
    // A brochure that names no day speaks of the amounts since PP 82/2019.
    private static readonly LocalDate DayOfBrochures = new(2024, 1, 1);

    private static readonly string[] ActualWage = ["actual_wage", "actualWage", "true_wage", "real_wage"];

    private static readonly string[] Items = ["items", "item"];

    internal override IReadOnlyList<string> Names => ["published", "published_amounts_wage_inferred", "derived_from_rule"];

    internal override bool Answers(CaseDocument document) => document.Program.ToUpperInvariant() is "JKK" or "JKM" && base.Answers(document);

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        _ = input.Has("wage_inferred", "wageInferred");
        var day = DayOf(document.EventDate);
        var answer = input.Has("heirs") ? HeirCase.Ask(document, day, () => Fatal(document, day))
            : string.Equals(document.Program, "JKM", StringComparison.OrdinalIgnoreCase) ? Death(document, day)
            : Accident(document, day);
        var ignored = string.Join(", ", input.NotUnderstood);
        return ignored.Length == 0 ? answer : throw new NotSupportedException($"input not understood: {ignored}");
    }

    internal static Segment SegmentOf(CaseDocument document) => document.Segment?.ToUpperInvariant() switch
    {
        null or "PU" or "UNKNOWN" => Segment.Pu,
        "BPU" => Segment.Bpu,
        "CONSTRUCTION" => Segment.Construction,
        "PMI" => Segment.Pmi,
        "TRAINEE" or "INTERN" or "PRISONER" or "APPRENTICE" or "MAGANG" => Segment.Trainee,
        var other => throw new NotSupportedException($"the segment '{other}' is not known"),
    };

    internal static int MonthsPaid(CaseMembers input) => input.Whole("contribution_months", "membership_months", "contributionMonths", "membershipMonths", "months_paid") ?? 36;

    private static Outcome<BenefitStatement> Fatal(CaseDocument document, LocalDate day)
    {
        _ = MonthsPaid(document.Input);
        return JkkCalculator.On(day).Then(calculator => Wage(document, day).Then(wage => WorkAccident.Create(SegmentOf(document), wage, AccidentConsequence.Death(day))).Then(calculator.Calculate));
    }

    private static LocalDate DayOf(string? text) => text?.Length switch
    {
        null => DayOfBrochures,
        4 when int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var year) => new(year, 1, 1),
        7 when YearMonthPattern.Iso.Parse(text).TryGetValue(default, out var month) => month.OnDayOfMonth(1),
        _ => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date : throw new NotSupportedException($"the event date '{text}' is not a date"),
    };

    private static Answer Death(CaseDocument document, LocalDate day)
    {
        var input = document.Input;
        _ = input.Has("membership");
        var months = MonthsPaid(input);
        var children = ScholarshipCase.Children(input, day);
        return JkmCalculator.On(day).Then(calculator => JkmDeath.Create(SegmentOf(document), months, children: children).Then(calculator.Calculate))
            .Select(statement => ScholarshipCase.Figures(new Answer(), statement, children, day)
                .With(statement.AmountOf(BenefitKind.DeathLumpSum), "death", "lump_sum")
                .With(statement.AmountOf(BenefitKind.Periodic), "periodic")
                .With(statement.AmountOf(BenefitKind.Funeral), "funeral")
                .With(statement.Total - statement.AmountOf(BenefitKind.Scholarship), "base")
                .With(statement.Total, "total"))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Answer Accident(CaseDocument document, LocalDate day)
    {
        var input = document.Input;
        var children = ScholarshipCase.Children(input, day);
        _ = input.Has("membership_months", "contribution_months");
        ImmutableArray<AccidentCost> costs = [.. AccidentCosts.Of(document)];
        var consequence = Consequence(document, day);
        var accident = Wage(document, day).Then(wage => Incapacity(input, day).Then(incapacity => WorkAccident.Create(
            SegmentOf(document), wage, consequence, incapacity, costs, children, diseaseAfterEmploymentEndedOn: DateOf(input, "employment_end", "employmentEnd"))));
        var outcome = JkkCalculator.On(day).Then(calculator => accident.Then(calculator.Calculate));
        if (document.Expected.Names.Contains("entitled", StringComparer.OrdinalIgnoreCase) && (outcome.IsSuccess || outcome.Errors.All(error => error.Code.Equals(ErrorCatalog.DiseaseTooLate))))
        {
            return new Answer().With(outcome.IsSuccess ? "true" : "false", "entitled");
        }

        return outcome
            .Then(statement => WithAdvance(Figures(statement, document, children, day), statement, input))
            .Then(answer => WithShortfall(answer, document, day, accident))
            .Match(answer => answer, Answer.Refusal);
    }

    // PP 44/2015 Pasal 51: the employer went on paying the wage, and is refunded.
    private static Outcome<Answer> WithAdvance(Answer answer, BenefitStatement statement, CaseMembers input) =>
        input.Amount("advanced_wages", "advanced", "employer_paid", "employer_advance", "wages_paid", "wage_paid_by_employer", "paid_by_employer") is { } advanced
            ? advanced.Then(amount => IncapacityRefund.Of(statement, amount)).Select(refund => answer
                .With(refund.ToEmployer, "to_employer", "refund_to_employer", "employer_refund")
                .With(refund.ToWorker, "to_worker", "difference_to_worker", "worker_gets")
                .With(refund.NotRefunded, "not_refunded"))
            : Outcome.Success(answer);

    // PP 44/2015 Pasal 32(2): what the agency pays stands on the reported wage, and the employer owes the rest.
    private static Outcome<Answer> WithShortfall(Answer answer, CaseDocument document, LocalDate day, Outcome<WorkAccident> reported) => document.Input.Amount(ActualWage) is not { } actual
        ? Outcome.Success(answer)
        : reported.Then(accident => actual.Then(wage => WageBase.Monthly(wage)).Then(wage => accident.WithWage(BenefitWage.Of(wage)))
            .Then(due => JkkCalculator.On(day).Then(calculator => calculator.Calculate(accident).Then(paid => calculator.Calculate(due).Then(owed => Shortfall.Of(paid, owed))))))
            .Select(shortfall => shortfall.AgencyPays.IsZero
                ? throw new NotSupportedException("what became of the injured is not told")
                : answer
                    .With(shortfall.AgencyPays, "agency_pays", "agency", "bpjs_pays", "paid_by_agency")
                    .With(shortfall.EmployerOwes, "employer_owes", "employer", "employer_pays", "shortfall", "difference"));

    private static Answer Figures(BenefitStatement statement, CaseDocument document, ImmutableArray<ScholarshipChild> children, LocalDate day)
    {
        var disability = statement.AmountOf(BenefitKind.PartialDisability) + statement.AmountOf(BenefitKind.PermanentTotalDisability);
        var answer = ScholarshipCase.Figures(new Answer(), statement, children, day)
            .With(statement.AmountOf(BenefitKind.AccidentalDeath), "death")
            .With(statement.AmountOf(BenefitKind.Periodic), "periodic")
            .With(statement.AmountOf(BenefitKind.Funeral), "funeral")
            .With(disability, "disability", "benefit")
            .With(statement.AmountOf(BenefitKind.TemporaryIncapacity), "stmb")
            .With(statement.AmountOf(BenefitKind.Transport), "paid", "transport")
            .With(statement.AmountOf(BenefitKind.Dentures), "dentures")
            .With(statement.AmountOf(BenefitKind.Glasses), "glasses")
            .With(statement.AmountOf(BenefitKind.HearingAid), "hearing_aid")
            .With(statement.AmountOf(BenefitKind.OrthosisOrProsthesis), "prosthesis", "orthosis", "aid")
            .With(statement.AmountOf(BenefitKind.HomeCare), "home_care", "home_care_max")
            .With(IsOfScholarshipOnly(document) ? statement.AmountOf(BenefitKind.Scholarship) : statement.Total, "total");
        foreach (var mode in Enum.GetValues<TransportMode>())
        {
            var name = TransportModes.Name(mode).English;
            answer.With(Rupiah.Sum([.. statement.Lines.Where(line => line.Kind == BenefitKind.Transport && line.Name.English.EndsWith(name, StringComparison.Ordinal)).Select(line => line.Amount)]), $"{mode}");
        }

        var consequence = Consequence(document, day);
        return consequence.Kind == AccidentConsequenceKind.PartialDisability && DisabilityAssessment.On(day, consequence.Losses, consequence.Handedness).TryGet(out var assessment)
            ? answer.With(assessment.Percent.ToString().TrimEnd('%'), "percent", "effective_percent")
            : answer;
    }

    // Who asks for the levels of a scholarship adds up those.
    private static bool IsOfScholarshipOnly(CaseDocument document) => document.Input.Has("children") && !document.Expected.Has("death", "disability");

    private static Outcome<BenefitWage> Wage(CaseDocument document, LocalDate day)
    {
        var given = document.Input.Amount("monthly_wage", "wage", "monthlyWage", "monthly_income", "income", "reported_wage", "reportedWage") ?? Outcome.Success(Rupiah.FromRupiah(1_000_000));
        if (document.Input.Amount("lowest_wage", "lowest_wage_same_work") is { } lowest)
        {
            return lowest.Then(WageBase.Deemed).Select(BenefitWage.Of);
        }

        return SegmentOf(document) == Segment.Bpu
            ? given.Then(income => BenefitWage.OfBand(income, day.ToYearMonth()))
            : given.Then(wage => WageBase.Monthly(wage)).Select(BenefitWage.Of);
    }

    // Without months and days nobody was unable to work.
    private static Outcome<Incapacity?> Incapacity(CaseMembers input, LocalDate day)
    {
        var (months, days) = (input.Whole("months", "stmb_months") ?? 0, input.Whole("days", "stmb_days") ?? 0);
        return months == 0 && days == 0
            ? Outcome.Success<Incapacity?>(null)
            : Benefits.Incapacity.Between(day, day.PlusMonths(months).PlusDays(days - 1)).Select(incapacity => (Incapacity?)incapacity);
    }

    private static AccidentConsequence Consequence(CaseDocument document, LocalDate day)
    {
        var (input, expected) = (document.Input, document.Expected);
        var handedness = string.Equals(input.Text("handedness"), "left", StringComparison.OrdinalIgnoreCase) ? Handedness.Left : Handedness.Right;
        if (input.Objects(Items) is { Count: > 0 } objects && objects.All(one => !one.IsEmpty))
        {
            return AccidentConsequence.PartialDisability([.. objects.Select(LossOf)], handedness);
        }

        if (input.Object(Items) is { IsEmpty: false } single)
        {
            return AccidentConsequence.PartialDisability([LossOf(single)], handedness);
        }

        if (input.List(Items) is { } items)
        {
            return AccidentConsequence.PartialDisability([.. items.Select(item => Loss(item, input))], handedness);
        }

        return ConsequenceOf(input.Text("consequence", "outcome")) switch
        {
            AccidentConsequenceKind.Death => AccidentConsequence.Death(day),
            AccidentConsequenceKind.PermanentTotalDisability => AccidentConsequence.PermanentTotalDisability,
            AccidentConsequenceKind.Recovered => AccidentConsequence.Recovered,
            _ => expected.Has("disability") ? AccidentConsequence.PermanentTotalDisability
                : expected.Has("death") || input.Has("children") ? AccidentConsequence.Death(day)
                : AccidentConsequence.Recovered,
        };
    }

    private static AccidentConsequenceKind? ConsequenceOf(string? text) =>
        text is null ? null
        : Words.Is(text, "death", "died", "dead") ? AccidentConsequenceKind.Death
        : Words.Is(text, "total disability", "permanent total disability", "total permanent disability") ? AccidentConsequenceKind.PermanentTotalDisability
        : Words.Is(text, "recovered") ? AccidentConsequenceKind.Recovered
        : throw new NotSupportedException($"the consequence '{text}' is not known");

    private static DisabilityLoss LossOf(CaseMembers item)
    {
        var loss = Loss(item.Text("item", "id", "row", "code") ?? throw new NotSupportedException("a loss has no name"), item);
        return item.NotUnderstood.Any() ? throw new NotSupportedException($"input not understood: {string.Join(", ", item.NotUnderstood)}") : loss;
    }

    private static DisabilityLoss Loss(string item, CaseMembers input) =>
        input.Number("reduction_percent", "reductionPercent", "reduction") is { } reduction ? DisabilityLoss.Functional(item, Rate.FromPercent(reduction))
        : input.Number("db", "decibel", "measured", "lost_percent") is { } measured ? DisabilityLoss.ByTens(item, measured)
        : input.Number("percent", "doctor_percent") is { } figure ? DisabilityLoss.AtDoctorsFigure(item, Rate.FromPercent(figure))
        : input.Number("better_eye") is { } better ? DisabilityLoss.VisionEfficiency(Rate.FromPercent(better), Rate.FromPercent(input.Number("worse_eye") ?? better))
        : DisabilityLoss.Anatomical(item);
}
