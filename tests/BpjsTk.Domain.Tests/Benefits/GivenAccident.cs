using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>Accidents, deaths and children that the tests of benefits start from.</summary>
internal static class GivenAccident
{
    /// <summary>Gets the last day before PP 82/2019.</summary>
    internal static LocalDate Before { get; } = new(2019, 12, 1);

    /// <summary>Gets the first day of PP 82/2019.</summary>
    internal static LocalDate Since { get; } = new(2019, 12, 2);

    internal static BenefitWage Wage(long rupiah) => BenefitWage.Of(WageBase.Monthly(Rupiah.FromRupiah(rupiah)).Value);

    internal static Outcome<BenefitStatement> Jkk(
        LocalDate on,
        AccidentConsequence? consequence = null,
        long wage = 5_000_000,
        Incapacity? incapacity = null,
        ImmutableArray<AccidentCost> costs = default,
        ImmutableArray<ScholarshipChild> children = default,
        bool advised = false,
        LocalDate? endedOn = null,
        LocalDate? born = null,
        PolicySet? policies = null) => JkkCalculator.On(on, policies: policies).Then(calculator =>
            WorkAccident.Create(Segment.Pu, Wage(wage), consequence ?? AccidentConsequence.Recovered, incapacity, costs, children, advised, endedOn, born).Then(calculator.Calculate));

    internal static Outcome<BenefitStatement> Jkm(LocalDate on, Segment segment = Segment.Pu, int monthsPaid = 12, ImmutableArray<ScholarshipChild> children = default, LocalDate? born = null, PolicySet? policies = null) =>
        JkmCalculator.On(on, policies: policies).Then(calculator => JkmDeath.Create(segment, monthsPaid, born, children).Then(calculator.Calculate));

    /// <summary>A child that goes through a number of years of a level, beginning on a day, and turns 23 long after.</summary>
    internal static ScholarshipChild Child(LocalDate from, params (EducationLevel Level, int Years)[] plan) =>
        ScholarshipChild.Create(from.PlusYears(-4), plan.Aggregate(EducationPlan.From(from), (whole, part) => whole.Then(part.Level, part.Years))).Value;

    internal static ScholarshipChild WholeChild(LocalDate from) =>
        Child(from, (EducationLevel.KindergartenToPrimary, 8), (EducationLevel.LowerSecondary, 3), (EducationLevel.UpperSecondary, 3), (EducationLevel.University, 5));

    internal static Rupiah Rp(long rupiah) => Rupiah.FromRupiah(rupiah);

    internal static BenefitLine Line(this BenefitStatement statement, BenefitKind kind) => statement.Lines.Single(line => line.Kind == kind);

    internal static BenefitDenial Denied(this BenefitStatement statement, BenefitKind kind) => statement.NotGranted.Single(denial => denial.Kind == kind);
}
