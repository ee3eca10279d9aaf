using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>The points of verification that claims of all programs share. Every point is looked at, also after one that refuses.</summary>
internal static partial class VerificationRules
{
    // What says that the benefit is not owed, and not that the facts are wrong.
    private static readonly ImmutableArray<ErrorCode> Exclusions = [ErrorCatalog.DiseaseTooLate, ErrorCatalog.JkpEndExcluded, ErrorCatalog.JhtReasonUnknown];

    internal static void CheckHeirs(HeirDecision? heirs, SocialProgram program)
    {
        if (heirs is not null && heirs.Program != program)
        {
            throw new ArgumentException($"The heirs are those of {heirs.Program} and not of {program}.", nameof(heirs));
        }
    }

    internal static Outcome<ClaimVerification> Verify<TCase>(ClaimState<TCase> claim, ClaimFacts<TCase> facts, LocalDate on, LawBook book, PolicySet policies)
        where TCase : ClaimCase
    {
        var sheet = new VerificationSheet(claim, on, book, policies);
        ImmutableArray<DomainError> errors = [.. Contradictions(sheet, facts.Cover), .. facts.Contradictions(sheet)];
        return !errors.IsEmpty
            ? Outcome.Failure<ClaimVerification>(errors)
            : CoverRules.Decide(facts.Cover, sheet.Program, book).Then(cover => ClaimDeadlines.Lapse(claim.Case, book).Then(lapse =>
            {
                facts.Examine(sheet);
                Papers(sheet);
                Term(sheet, lapse);
                Cover(sheet, facts.Cover, cover);
                return Statement(sheet, facts, cover).Select(statement => new ClaimVerification(claim, sheet.On, sheet.Close(), statement, PayerOf(sheet, cover)));
            }));
    }

    private static IEnumerable<DomainError> Contradictions(VerificationSheet sheet, CoverFacts cover)
    {
        var claim = sheet.Claim;
        if (sheet.On < claim.Last.At.Date)
        {
            yield return DomainError.Of(ErrorCatalog.ClaimVerifiedBefore, "On", new ErrorArgument("on", sheet.On), new ErrorArgument("last", claim.Last.At.Date));
        }

        if (VerificationSheet.OfDay("Cover.EventOn", cover.EventOn, claim.Case.EventOn) is { } error)
        {
            yield return error;
        }

        if (cover.Segment != claim.Case.Segment)
        {
            yield return VerificationSheet.Contradicts("Cover.Segment", SegmentNames.Of(cover.Segment), SegmentNames.Of(claim.Case.Segment));
        }
    }

    private static void Papers(VerificationSheet sheet)
    {
        var checklist = sheet.Claim.Checklist;
        ImmutableArray<ClaimRequirement> proofs = [.. checklist.Requirements.Where(requirement => requirement.AnyOf.Overlaps(Proofs))];
        OfPapers(sheet, DecisionPoint.ProofOfEvent, proofs, [.. proofs.Where(checklist.Missing.Contains)]);
        OfPapers(sheet, DecisionPoint.PapersComplete, checklist.Requirements, checklist.Missing);
    }

    // Papers were found complete before verification began; a correction of the case can ask for more.
    private static void OfPapers(VerificationSheet sheet, DecisionPoint point, ImmutableArray<ClaimRequirement> needed, ImmutableArray<ClaimRequirement> missing)
    {
        if (!missing.IsEmpty)
        {
            sheet.Waits(point, ClaimPhrases.Missing(missing), missing[0].Citation);
        }
        else if (!needed.IsEmpty)
        {
            sheet.Met(point, ClaimPhrases.Of(needed.Aggregate(ClaimPapers.None, (papers, requirement) => papers.With(requirement.AnyOf.Both(sheet.Claim.Papers)))), needed[0].Citation);
        }
    }

    private static void Term(VerificationSheet sheet, Deadline? lapse)
    {
        if (lapse is null)
        {
            return;
        }

        var (filed, due) = (ClaimPhrases.Day(sheet.Claim.FiledOn), ClaimPhrases.Day(lapse.DueOn));
        BilingualText reason = new($"diajukan pada {filed.Indonesian}, paling lambat {due.Indonesian}", $"claimed on {filed.English}, by {due.English} at the latest");
        if (lapse.IsMissedOn(sheet.Claim.FiledOn))
        {
            sheet.Refuses(DecisionPoint.Term, ErrorCatalog.ClaimAfterTerm, reason, lapse.Citations[0]);
        }
        else
        {
            sheet.Met(DecisionPoint.Term, reason, lapse.Citations[0]);
        }
    }

    private static void Cover(VerificationSheet sheet, CoverFacts facts, CoverFinding cover)
    {
        var (months, citation) = (ArrearsOf(facts, sheet.Program), cover.Citations[0]);
        var isOfArrears = months > 0 && facts.StateOf(sheet.Program) == CoverState.Enrolled;
        if (cover.Payer == CoverPayer.Nobody && !isOfArrears)
        {
            sheet.Refuses(DecisionPoint.ActiveOnEventDay, ErrorCatalog.ClaimNotCovered, cover.Reason, citation);
            return;
        }

        if (cover.Payer == CoverPayer.EmployerAlone)
        {
            sheet.Refuses(DecisionPoint.ActiveOnEventDay, ErrorCatalog.ClaimEmployerAnswers, cover.Reason, citation);
            return;
        }

        sheet.Met(DecisionPoint.ActiveOnEventDay, isOfArrears ? new("terdaftar pada hari kejadian", "enrolled on the day of the event") : cover.Reason, citation);
        if (cover.Payer == CoverPayer.EmployerOwesShortfall)
        {
            sheet.Shifts(DecisionPoint.WageBase, cover.Reason, citation);
        }

        if (isOfArrears)
        {
            Arrears(sheet, cover, months);
        }
        else
        {
            sheet.Met(DecisionPoint.Arrears, new("tidak ada tunggakan", "nothing in arrears"), citation);
        }
    }

    private static void Arrears(VerificationSheet sheet, CoverFinding cover, int months)
    {
        var citation = cover.Citations[0];
        var isSettled = cover.Conditions.All(condition => condition.IsMet);
        switch (cover.Payer)
        {
            case CoverPayer.Nobody:
                sheet.Refuses(DecisionPoint.Arrears, ErrorCatalog.ClaimArrearsTooLong, cover.Reason, citation);
                break;
            case CoverPayer.EmployerFirstWithRefund when isSettled:
                sheet.Shifts(DecisionPoint.Arrears, cover.Reason, citation);
                break;
            case CoverPayer.EmployerFirstWithRefund when !isSettled:
                sheet.Waits(DecisionPoint.Arrears, cover.Reason, citation);
                break;
            case CoverPayer.FuneralNowRestAfterSettlement or CoverPayer.CareNowCashAfterSettlement when !isSettled:
                sheet.Noted(DecisionPoint.Arrears, cover.Reason, citation);
                break;
            default:
                sheet.Met(
                    DecisionPoint.Arrears,
                    cover.Conditions.IsEmpty
                        ? new($"menunggak {months} bulan; {cover.Reason.Indonesian}", $"{months} months in arrears; {cover.Reason.English}")
                        : new($"menunggak {months} bulan, sudah dilunasi", $"{months} months in arrears, settled"),
                    citation);
                break;
        }
    }

    // PP 37/2021 Pasal 39(1)-(3): of JKP the arrears of JKK and JKM count.
    private static int ArrearsOf(CoverFacts facts, SocialProgram program) =>
        program == SocialProgram.Jkp ? Math.Max(facts.ArrearsOf(SocialProgram.Jkk), facts.ArrearsOf(SocialProgram.Jkm)) : facts.ArrearsOf(program);

    private static CoverPayer PayerOf(VerificationSheet sheet, CoverFinding cover) =>
        sheet.IsShifted(DecisionPoint.ReportedInTime) && cover.Payer is CoverPayer.Agency or CoverPayer.EmployerOwesShortfall ? CoverPayer.EmployerFirstWithRefund : cover.Payer;
}
