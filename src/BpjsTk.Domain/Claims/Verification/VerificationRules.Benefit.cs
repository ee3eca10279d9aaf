using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Payments;

namespace BpjsTk.Domain.Claims;

/// <content>The benefit, to whom it goes, and what of it was paid before.</content>
internal static partial class VerificationRules
{
    // Papers that prove that something happened, and not who somebody is.
    private static readonly ClaimPapers Proofs = ClaimPapers.Of(
        ClaimDocument.Chronology,
        ClaimDocument.AttendanceList,
        ClaimDocument.PoliceStatement,
        ClaimDocument.TwoWitnesses,
        ClaimDocument.TrafficReport,
        ClaimDocument.MedicalReport,
        ClaimDocument.DoctorCertificate,
        ClaimDocument.DeathCertificate,
        ClaimDocument.MissionStatement,
        ClaimDocument.MissingStatement,
        ClaimDocument.EmployerStatement,
        ClaimDocument.DismissalReportReceipt,
        ClaimDocument.DismissalReport,
        ClaimDocument.DismissalNoticeAndConsent,
        ClaimDocument.JointAgreement,
        ClaimDocument.RegisteredAgreement,
        ClaimDocument.CourtJudgment,
        ClaimDocument.NotWorkingInIndonesia,
        ClaimDocument.InabilityStatement);

    /// <summary>Looks at who claims at a death: PP 44/2015 Pasal 37(5), 40(2), PP 46/2015 Pasal 23.</summary>
    internal static void Heirs(VerificationSheet sheet, HeirDecision heirs)
    {
        var circumstances = (sheet.Claim.Case as JkmCase)?.Circumstances ?? DeathCircumstances.None;
        bool Is(DeathCircumstances circumstance) => (circumstances & circumstance) != DeathCircumstances.None;
        var rank = ClaimPhrases.Of(heirs.Rank);
        BilingualText entitled = heirs.Members.IsEmpty
            ? rank
            : new($"{rank.Indonesian}: {string.Join(", ", heirs.Members)}", $"{rank.English}: {string.Join(", ", heirs.Members)}");

        // Permenaker 1/2025 Pasal 79: who stands outside the ranks claims with a court's determination.
        var isOfCourt = Is(DeathCircumstances.OutsideRanks) && sheet.Claim.Papers.Contains(ClaimDocument.CourtDetermination);
        var isRight = (heirs.Rank, sheet.Claim.Case) switch
        {
            (HeirRank.Nobody, JkkCase) => true,
            (HeirRank.Nobody, _) => Is(DeathCircumstances.NoHeirs) || isOfCourt,
            (HeirRank.NamedInWill, JkmCase) => Is(DeathCircumstances.ByWill),
            (_, JkmCase) => circumstances is DeathCircumstances.None or DeathCircumstances.MissingAtSea,
            _ => true,
        };
        if (isRight)
        {
            sheet.Met(DecisionPoint.Heirs, isOfCourt ? new("ditetapkan oleh pengadilan", "determined by the court") : entitled, isOfCourt ? Citation.FromText("Permenaker 1/2025 Pasal 79") : heirs.Citation);
        }
        else
        {
            sheet.Refuses(DecisionPoint.Heirs, ErrorCatalog.ClaimNotThisHeir, new($"yang berhak: {entitled.Indonesian}", $"entitled: {entitled.English}"), heirs.Citation);
        }
    }

    private static Outcome<BenefitStatement?> Statement<TCase>(VerificationSheet sheet, ClaimFacts<TCase> facts, CoverFinding cover)
        where TCase : ClaimCase
    {
        if (!facts.Compute(sheet).TryGet(out var statement, out var errors))
        {
            if (errors.Any(error => !Exclusions.Contains(error.Code)))
            {
                return Outcome.Failure<BenefitStatement?>([.. errors.Select(error => error.Under("Facts"))]);
            }

            foreach (var error in errors)
            {
                var reason = new DomainError(error.Code, error.Member, error.Arguments);
                sheet.Refuses(DecisionPoint.Entitlement, error.Code, new(reason.ToText(Language.Indonesian), reason.ToText(Language.English)), error.Citation);
            }

            return Outcome.Success<BenefitStatement?>(null);
        }

        if (statement.Lines.IsEmpty)
        {
            foreach (var condition in statement.NotGranted.SelectMany(denial => denial.Conditions).Where(condition => !condition.IsMet).Distinct())
            {
                sheet.Refuses(DecisionPoint.Entitlement, ErrorCatalog.ClaimNotEntitled, condition.Requirement, condition.Citation);
            }

            return Outcome.Success<BenefitStatement?>(statement);
        }

        sheet.Met(DecisionPoint.Entitlement, ClaimPhrases.Names(statement.Lines), statement.Lines[0].Citations[0]);
        return Outcome.Success<BenefitStatement?>(OfNow(sheet, facts, cover, OfOthers(statement, facts.HeirsOf(sheet))));
    }

    // Where nobody of the ranks is left, what goes to the fund is not the claimant's. Costs that somebody advanced are refunded all the same.
    private static BenefitStatement OfOthers(BenefitStatement statement, HeirDecision? heirs) => heirs is null
        ? statement
        : Without(statement, line => IsOfDeath(line.Kind) && heirs.PayeeOf(line.Kind) is BenefitPayee.SocialSecurityFund or BenefitPayee.ProbateOffice, _ => new(
            new("ada ahli waris yang berhak atas bagian ini", "an heir is left to whom this part goes"),
            false,
            heirs.Citation));

    private static bool IsOfDeath(BenefitKind kind) => kind is BenefitKind.AccidentalDeath or BenefitKind.DeathLumpSum or BenefitKind.Periodic or BenefitKind.JhtBalance;

    // What was paid before is not paid again; of arrears the rest waits.
    private static BenefitStatement OfNow<TCase>(VerificationSheet sheet, ClaimFacts<TCase> facts, CoverFinding cover, BenefitStatement statement)
        where TCase : ClaimCase
    {
        if (statement.Lines.IsEmpty)
        {
            return statement;
        }

        bool IsPaid(BenefitLine line) => facts.Earlier.Any(earlier => earlier.Covers(sheet.Claim.Case, line));
        ImmutableArray<BenefitLine> paid = [.. statement.Lines.Where(IsPaid)];
        if (paid.IsEmpty)
        {
            sheet.Met(DecisionPoint.PaidBefore, new("belum pernah dibayarkan", "not paid before"), statement.Lines[0].Citations[0]);
        }
        else if (paid.Length == statement.Lines.Length)
        {
            sheet.Refuses(DecisionPoint.PaidBefore, ErrorCatalog.ClaimPaidBefore, PaidText(paid), paid[0].Citations[0]);
        }
        else
        {
            sheet.Noted(DecisionPoint.PaidBefore, PaidText(paid), paid[0].Citations[0]);
        }

        var unpaid = Without(statement, IsPaid, line => new(new("belum pernah dibayarkan", "not paid before"), false, line.Citations[0]));
        if (cover.Payer is not (CoverPayer.FuneralNowRestAfterSettlement or CoverPayer.CareNowCashAfterSettlement) || cover.Conditions.All(condition => condition.IsMet))
        {
            return unpaid;
        }

        // PP 44/2015 Pasal 39(1)a, 42(1): of JKK the care, of JKM the funeral does not wait for the arrears.
        bool IsNow(BenefitLine line) => cover.Payer == CoverPayer.CareNowCashAfterSettlement ? line.Kind is BenefitKind.MedicalCare or BenefitKind.HomeCare : line.Kind == BenefitKind.Funeral;
        var now = Without(unpaid, line => !IsNow(line), _ => cover.Conditions.First(condition => !condition.IsMet));
        if (now.Lines.IsEmpty && !unpaid.Lines.IsEmpty)
        {
            sheet.Waits(DecisionPoint.Arrears, cover.Conditions[0].Requirement, cover.Citations[0]);
        }

        return now;
    }

    private static BilingualText PaidText(ImmutableArray<BenefitLine> paid)
    {
        var names = ClaimPhrases.Names(paid);
        return new($"sudah dibayarkan: {names.Indonesian}", $"paid before: {names.English}");
    }

    private static BenefitStatement Without(BenefitStatement statement, Func<BenefitLine, bool> isOut, Func<BenefitLine, Condition> why)
    {
        ImmutableArray<BenefitLine> left = [.. statement.Lines.Where(isOut)];
        return left.IsEmpty
            ? statement
            : new(
                statement.EventOn,
                statement.Book,
                statement.Policies,
                [.. statement.Lines.Except(left)],
                [.. statement.NotGranted, .. left.Select(line => new BenefitDenial(line.Program, line.Kind, [why(line)]))]);
    }
}
