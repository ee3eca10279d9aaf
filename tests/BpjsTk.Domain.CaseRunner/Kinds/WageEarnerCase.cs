using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The bill of a wage earner. Where the risk class is not given, JKK and all totals with it are left unsaid.</summary>
internal sealed class WageEarnerCase : CaseKind
{
    private static readonly ProgramBundle Everything = ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp);

    internal override IReadOnlyList<string> Names => ["PU", "WAGE_EARNER", "PU_NON_ASN"];

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var policies = PoliciesOf(input, out var rounding);
        var classText = input.Text("riskClass", "jkkClass", "class");
        var calculator = ContributionCalculator.For(MonthOf(document), policies: policies);
        var worker = calculator.Then(month => Wages.Of(input, month.Law).Then(wage =>
            RiskClasses.FromText(classText ?? "I").Then(riskClass => Worker(document, month.Law, policies, wage, riskClass))));
        return worker
            .Then(one => Relieved(calculator, input).Then(month => month.Explain(one).Select(explanation => Figures(explanation, classText is not null, rounding, CalendarOf(input)))))
            .Match(answer => answer, Answer.Refusal);
    }

    /// <summary>Applies the reliefs a case asks for.</summary>
    internal static Outcome<ContributionCalculator> Relieved(Outcome<ContributionCalculator> calculator, CaseMembers input) =>
        Reliefs.Of(input, Segment.Pu).Aggregate(calculator, (known, relief) => known.Then(month => month.With(relief)));

    private static Outcome<WageEarner> Worker(CaseDocument document, LawInForce law, PolicySet policies, WageBase wage, RiskClass riskClass)
    {
        var input = document.Input;
        var isNonAsn = string.Equals(document.Kind, "PU_NON_ASN", StringComparison.OrdinalIgnoreCase);
        var segment = isNonAsn ? Segment.PuNonAsn : Segment.Pu;
        var programs = input.List("programs", "bundle") is { } names
            ? ProgramBundle.FromText(string.Join('+', names.Select(name => name.ToUpperInvariant())))
            : Outcome.Success(isNonAsn || !law.Of(LawParameters.JkpGovernmentRate).IsSuccess ? ProgramBundle.JkkJkmJhtJp : Everything);
        EmployerScale? scale = input.Text("scale", "employerScale", "employerSize") is { } size ? ScaleOf(size) : null;
        var birth = DateOf(input, "birthDate", "born");
        if (birth is null)
        {
            return scale is null || !input.Has("programs", "bundle")
                ? programs.Then(bundle => WageEarner.Create(wage, riskClass, bundle, segment))
                : programs.Then(bundle => BundleRules.For(law).Then(rules => rules.Check(bundle, segment, scale))).Then(bundle => WageEarner.Create(wage, riskClass, bundle, segment));
        }

        var registered = DateOf(input, "registeredOn", "registered") ?? law.Month.OnDayOfMonth(1);
        var facts = Participants.Worker.Citizen(birth.Value, registered, JknStatus.WageEarner, EmploymentRelation.Permanent);
        var employer = isNonAsn ? Employer.CreateStateOrganiser(riskClass) : Employer.Create(scale ?? EmployerScale.Large, riskClass);
        return programs.Then(bundle => facts.Then(one => employer.Then(company => ParticipationRules.For(law, policies)
            .Then(rules => rules.Decide(company, one, bundle.Without(SocialProgram.Jkp)))
            .Select(participation => participation.ToWageEarner(wage)))));
    }

    private static EmployerScale ScaleOf(string text) => text.ToLowerInvariant() switch
    {
        "micro" or "mikro" => EmployerScale.Micro,
        "small" or "kecil" => EmployerScale.Small,
        "medium" or "menengah" => EmployerScale.Medium,
        "large" or "besar" => EmployerScale.Large,
        _ => throw new NotSupportedException($"the employer size '{text}' is not known"),
    };

    private static Answer Figures(ContributionExplanation explanation, bool knowsRiskClass, Rounding? rounding, WorkingDays calendar)
    {
        var bill = new Bill(explanation.Lines, rounding);
        var answer = new Answer()
            .With(bill.Of(SocialProgram.Jkm), "jkm", "jkmEmployer")
            .With(bill.Of(SocialProgram.Jht, Payer.Employer), "jhtEmployer")
            .With(bill.Of(SocialProgram.Jht, Payer.Worker), "jhtWorker", "jhtEmployee")
            .With(bill.Of(SocialProgram.Jht), "jht", "jhtTotal")
            .With(bill.Of(SocialProgram.Jp, Payer.Employer), "jpEmployer")
            .With(bill.Of(SocialProgram.Jp, Payer.Worker), "jpWorker", "jpEmployee")
            .With(bill.Of(SocialProgram.Jp), "jp", "jpTotal")
            .With(bill.Of(payer: Payer.Worker), "totalWorker", "totalEmployee")
            .With(bill.Of(LineNature.Deferred, SocialProgram.Jp, null), "jpDeferred", "deferred")
            .With(bill.Of(LineNature.Deferred, SocialProgram.Jp, Payer.Employer), "jpEmployerDeferred")
            .With(bill.Of(LineNature.Deferred, SocialProgram.Jp, Payer.Worker), "jpWorkerDeferred")
            .With(bill.Of(LineNature.FundShare, SocialProgram.Jkp, Payer.Government), "jkpGovernment");
        if (knowsRiskClass)
        {
            answer.With(bill.Of(SocialProgram.Jkk), "jkk", "jkkEmployer").With(bill.Of(payer: Payer.Employer), "totalEmployer").With(bill.Of(), "total");
        }

        if (bill.Lines.FirstOrDefault(line => line.Program == SocialProgram.Jp) is { } jp)
        {
            answer.With(jp.Base, "jpWage", "jpBase");
        }

        if (explanation.Law.Of(LawParameters.JpWageCap).TryGet(out var cap))
        {
            answer.With(cap.Value, "jpCap").With(cap.IsProvisional ? "true" : "false", "provisional", "isProvisional");
        }

        var wage = bill.Lines.FirstOrDefault(line => line.Program is SocialProgram.Jkk);
        if (wage is not null)
        {
            answer.With(wage.Base, "wageBase", "base", "monthlyWage");
        }

        if (DueDates.OfWageEarner(SocialProgram.Jkk, explanation.Month, calendar).TryGet(out var due))
        {
            answer.With(due.Date, "due", "dueDate");
        }

        return answer;
    }
}
