using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using ClaimDesk.Web;
using NodaTime;

namespace ClaimDesk.Claims;

/// <summary>Makes of a form the facts that the library verifies a claim with, and the life or accident that it computes a benefit of.</summary>
internal static class VerificationReader
{
    internal static Outcome<ClaimVerification> Verify(ClaimState claim, VerificationForm form, LocalDate on) => claim switch
    {
        ClaimUnderVerification<JkkCase> accident => accident.Verify(
            JkkFacts.Of(
                Cover(claim, form),
                Accident(claim, form),
                FormFields.One<WorkRelation>(form.Relation, "relation"),
                FormFields.Needed(form.IsInjured, "isInjured"),
                form.HadContractedClinic,
                HeirsAtDeath(claim, form)),
            on),
        ClaimUnderVerification<JkmCase> death => death.Verify(
            JkmFacts.Of(
                Cover(claim, form),
                Died(claim, form),
                FormFields.Needed(form.IsWorkAccident, "isWorkAccident"),
                Heirs(claim, form)),
            on),
        ClaimUnderVerification<JhtCase> savings => savings.Verify(
            JhtFacts.Of(
                Cover(claim, form),
                Savings(savings.Case, form),
                FormFields.Amount(form.Balance, "balance"),
                savings.Case.Reason == JhtClaimReason.Death ? Heirs(claim, form) : null),
            on),
        ClaimUnderVerification<JpCase> pension => pension.Verify(JpFacts.Of(Cover(claim, form), Life(pension.Case, form)), on),
        ClaimUnderVerification<JkpCase> dismissal => dismissal.Verify(JkpFacts.Of(Cover(claim, form), Dismissal(claim, form)), on),
        _ => throw new RefusalException(StatusCodes.Status422UnprocessableEntity, Fault.Of(DeskCode.NothingToVerify, string.Empty)),
    };

    /// <summary>Computes what somebody else than the agency determines after a dispute, and what a following beneficiary receives.</summary>
    internal static Outcome<BenefitStatement> Compute(ClaimState claim, VerificationForm form, LocalDate on) => claim.Case switch
    {
        JkkCase => JkkCalculator.On(claim.Case.EventOn).Then(calculator => calculator.Calculate(Accident(claim, form))),
        JkmCase => JkmCalculator.On(claim.Case.EventOn).Then(calculator => calculator.Calculate(Died(claim, form))),
        JhtCase savings => JhtCalculator.On(FiledOn(claim)).Then(calculator => calculator.Calculate(Savings(savings, form), FormFields.Amount(form.Balance, "balance"))),
        JpCase pension => JpCalculator.On(on).Then(calculator => calculator.Calculate(Life(pension, form))),
        _ => JkpCalculator.On(on).Then(calculator => calculator.Calculate(Dismissal(claim, form))),
    };

    private static CoverFacts Cover(ClaimState claim, VerificationForm form)
    {
        EmployerScale? scale = string.IsNullOrEmpty(form.Scale) ? null : FormFields.One<EmployerScale>(form.Scale, "scale");
        var (since, until) = (FormFields.Day(form.EnrolledSince, "enrolledSince"), FormFields.OptionalDay(form.EnrolledUntil, "enrolledUntil"));
        var cover = CoverFacts.Of(claim.Case.Segment, claim.Case.EventOn, scale).Enrolled(
            FormFields.Read(ProgramBundle.FromText(form.Programs), "programs"),
            since,
            until < since ? throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Value, "verification.enrolledUntil", $">= {since:uuuu-MM-dd}")) : until);
        cover = claim.Case is JkkCase { IsDisease: true } ? cover.OccupationalDisease() : cover;
        if (form.ArrearsMonths is not { } months)
        {
            return cover;
        }

        cover = cover.InArrears(
            claim.Case.Program == SocialProgram.Jkp ? SocialProgram.Jkk : claim.Case.Program,
            months < 0 ? throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Value, "verification.arrearsMonths", ">= 0")) : months);
        return form.IsSettled ? cover.Settled() : cover;
    }

    private static WorkAccident Accident(ClaimState claim, VerificationForm form)
    {
        var wage = BenefitWage.Of(FormFields.Read(WageBase.Monthly(FormFields.Amount(form.Wage, "wage")), "wage"));
        var incapacity = string.IsNullOrEmpty(form.IncapacityFirst)
            ? null
            : FormFields.Read(
                Incapacity.Between(FormFields.Day(form.IncapacityFirst, "incapacityFirst"), FormFields.Day(form.IncapacityLast, "incapacityLast")), "incapacityLast");
        ImmutableArray<AccidentCost> costs = string.IsNullOrEmpty(form.Transport) ? [] : [AccidentCost.Transport(TransportMode.Land, FormFields.Amount(form.Transport, "transport"))];
        return FormFields.Read(WorkAccident.Create(claim.Case.Segment, wage, Consequence(claim, form), incapacity, costs), "accident");
    }

    private static AccidentConsequence Consequence(ClaimState claim, VerificationForm form) => Certified(claim) switch
    {
        AccidentConsequenceKind.Recovered => AccidentConsequence.Recovered,
        AccidentConsequenceKind.PermanentTotalDisability => AccidentConsequence.PermanentTotalDisability,
        AccidentConsequenceKind.Death => AccidentConsequence.Death(FormFields.Day(form.DiedOn, "diedOn")),
        AccidentConsequenceKind.PartialDisability => throw new RefusalException(
            StatusCodes.Status422UnprocessableEntity, Fault.Of(DeskCode.Value, "facts.consequence", "Recovered, PermanentTotalDisability, Death")),
        _ => AccidentConsequence.UnderTreatment,
    };

    private static JkmDeath Died(ClaimState claim, VerificationForm form) =>
        FormFields.Read(JkmDeath.Create(claim.Case.Segment, FormFields.Needed(form.MonthsPaid, "monthsPaid")), "monthsPaid");

    private static HeirDecision? HeirsAtDeath(ClaimState claim, VerificationForm form) => Certified(claim) == AccidentConsequenceKind.Death ? Heirs(claim, form) : null;

    private static HeirDecision Heirs(ClaimState claim, VerificationForm form)
    {
        var diedOn = claim.Case is JkkCase ? FormFields.Day(form.DiedOn, "diedOn") : claim.Case.EventOn;
        return FormFields.Read(
            HeirRules.On(claim.Case.Program, diedOn).Select(rules => rules.Decide(
                [.. form.Heirs.Select(heir => FormFields.Read(Heir.Create(FormFields.One<HeirRelation>(heir.Relation, "heirs.relation"), heir.Name), "heirs.name"))])),
            "heirs");
    }

    private static JhtClaim Savings(JhtCase savings, VerificationForm form)
    {
        var member = FormFields.Read(
            JhtMember.Create(FormFields.Day(form.BirthDate, "birthDate"), FormFields.Day(form.EnrolledSince, "enrolledSince")), "birthDate");
        var on = savings.EventOn;
        return savings.Reason switch
        {
            JhtClaimReason.Age => JhtClaim.AtAge(member),
            JhtClaimReason.AgreedRetirementAge => FormFields.Read(JhtClaim.AtAgreedAge(member, on), "reason"),
            JhtClaimReason.LeftAfterDeferral => FormFields.Read(JhtClaim.AfterDeferral(member, on), "reason"),
            JhtClaimReason.FixedTermEnded => FormFields.Read(JhtClaim.AtEndOfTerm(member, on), "reason"),
            JhtClaimReason.SelfEmployedStopped => FormFields.Read(JhtClaim.Stopped(member, on), "reason"),
            JhtClaimReason.Resigned => FormFields.Read(JhtClaim.Resigned(member, on), "reason"),
            JhtClaimReason.Dismissed => FormFields.Read(JhtClaim.Dismissed(member, on), "reason"),
            JhtClaimReason.LeavingIndonesia => JhtClaim.LeavingIndonesia(member),
            JhtClaimReason.PermanentTotalDisability => FormFields.Read(JhtClaim.Disabled(member, on), "reason"),
            JhtClaimReason.Death => FormFields.Read(JhtClaim.Died(member, on), "reason"),
            JhtClaimReason.RetirementPreparation => FormFields.Read(JhtClaim.Preparation(member), "reason"),
            _ => FormFields.Read(JhtClaim.Housing(member), "reason"),
        };
    }

    private static JpLife Life(JpCase pension, VerificationForm form)
    {
        var wages = JpWages.Even(
            FormFields.Month(form.PaidFrom, "paidFrom"), FormFields.Month(form.PaidThrough, "paidThrough"), FormFields.Amount(form.Wage, "wage"));
        Rupiah? balance = string.IsNullOrEmpty(form.Balance) ? null : FormFields.Amount(form.Balance, "balance");
        var participant = JpParticipant.Of(
            FormFields.Day(form.BirthDate, "birthDate"), FormFields.Day(form.EnrolledSince, "enrolledSince"), FormFields.Read(wages, "wage"), balance);
        JpSpouse[]? spouse = FormFields.OptionalDay(form.MarriedOn, "marriedOn") is { } marriedOn ? [FormFields.Read(JpSpouse.Of(marriedOn), "marriedOn")] : null;
        JpChild[]? child = FormFields.OptionalDay(form.ChildBirthDate, "childBirthDate") is { } bornOn ? [FormFields.Read(JpChild.Of(bornOn), "childBirthDate")] : null;
        var disability = pension.Beneficiary == JpBeneficiary.Disabled && FormFields.OptionalDay(form.DisabledOn, "disabledOn") is { } disabledOn
            ? FormFields.Read(JpDisability.Of(disabledOn, disabledOn), "disabledOn")
            : null;
        return FormFields.Read(
            JpLife.Of(
                FormFields.Read(participant, "birthDate"),
                FormFields.Read(JpFamily.Of(spouse, child), "marriedOn"),
                disability: disability,
                diedOn: FormFields.OptionalDay(form.DiedOn, "diedOn")),
            "diedOn");
    }

    private static JkpClaim Dismissal(ClaimState claim, VerificationForm form)
    {
        var (first, last) = (FormFields.Month(form.PaidFrom, "paidFrom"), FormFields.Month(form.PaidThrough, "paidThrough"));
        if (last < first)
        {
            throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Value, "verification.paidThrough", $">= {first:uuuu-MM}"));
        }

        var dismissal = JkpDismissal.Create(
            FormFields.Day(form.BirthDate, "birthDate"),
            claim.Case.EventOn,
            FormFields.One<EmploymentRelation>(form.Employment, "employment"),
            FormFields.One<EmploymentEnd>(form.EmploymentEnd, "employmentEnd"),
            FormFields.Amount(form.Wage, "wage"),
            ContributionMonths.Through(first, last));
        return FormFields.Read(JkpClaim.File(FormFields.Read(dismissal, "wage"), FiledOn(claim)), "filedOn");
    }

    private static LocalDate FiledOn(ClaimState claim) => (claim.Events.FirstOrDefault(step => step.Action is ClaimAction.Submit or ClaimAction.ReportStageTwo) ?? claim.Last).At.Date;

    private static AccidentConsequenceKind? Certified(ClaimState claim) => claim.Events.LastOrDefault(step => step.Action == ClaimAction.Certify)?.Facts?.Consequence;
}
