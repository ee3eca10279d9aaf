using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <content>The rows.</content>
public static partial class ClaimTable
{
    // Its own class, so that it is filled before the places that are made of it.
    private static class Table
    {
        private const ClaimActor Agency = ClaimActor.Agency;
        private const ClaimActor Parties = ClaimActor.Participant | ClaimActor.Heir | ClaimActor.Employer;
        private const ClaimActor Injured = ClaimActor.Employer | ClaimActor.Participant | ClaimActor.Family;
        private const ClaimActor Survivors = ClaimActor.Heir | ClaimActor.FuneralArranger;

        // The step as such is ours; the provision is the one it serves.
        private const Confidence Step = Confidence.Inferred;
        private const Confidence Said = Confidence.Confirmed;

        private const string Complaint = "UU 24/2011 Pasal 48(2)";
        private const string ComplaintTerms = "UU 24/2011 Pasal 48(2); UU 24/2011 Pasal 49; UU 24/2011 Pasal 50";
        private const string AnyFact = "UU 24/2011 Pasal 15(2); UU 24/2011 Pasal 16(2)";

        internal static readonly ImmutableArray<ClaimTransition> All =
        [
            .. Jkk(),
            .. Common(SocialProgram.Jkm, Survivors, "PP 44/2015 Pasal 40(3)", "PP 44/2015 Pasal 40(3)", "PP 44/2015 Pasal 40(1)", "PP 44/2015 Pasal 40(3)"),
            .. Disputes(SocialProgram.Jkm, Complaint, ComplaintTerms, Parties | ClaimActor.FuneralArranger),
            .. Common(
                SocialProgram.Jht, ClaimActor.Participant | ClaimActor.Heir, "PP 46/2015 Pasal 31(1)", "PP 46/2015 Pasal 31(3)", "PP 46/2015 Pasal 31(2)", "PP 46/2015 Pasal 31(3)"),
            .. Disputes(SocialProgram.Jht, Complaint, ComplaintTerms, Parties),
            .. Common(SocialProgram.Jp, ClaimActor.Participant | ClaimActor.Heir, "PP 45/2015 Pasal 25(1)", "PP 45/2015 Pasal 25(1)", "PP 45/2015 Pasal 16", "PP 45/2015 Pasal 24"),
            .. Jp(),
            .. Disputes(SocialProgram.Jp, Complaint, ComplaintTerms, Parties),
            .. Common(SocialProgram.Jkp, ClaimActor.Participant, "PP 37/2021 Pasal 40", "Permenaker 2/2025 Pasal 13", "PP 37/2021 Pasal 19", null),
            .. Jkp(),
            .. Disputes(SocialProgram.Jkp, "PP 37/2021 Pasal 45(1)", "PP 37/2021 Pasal 45(1); PP 37/2021 Pasal 45(3); PP 37/2021 Pasal 45(4)", Parties),
        ];

        private static ClaimTransition Row(
            SocialProgram program, ClaimStatus? from, ClaimAction action, ClaimStatus to, ClaimActor actors, string citations, Confidence confidence = Said) =>
            new(program, from, action, to, actors, citations, confidence);

        // What every program's claim has from its draft on.
        private static IEnumerable<ClaimTransition> Common(SocialProgram program, ClaimActor filer, string filing, string papers, string right, string? payment)
        {
            ClaimTransition Of(ClaimStatus? from, ClaimAction action, ClaimStatus to, ClaimActor actors, string citations, Confidence confidence) =>
                Row(program, from, action, to, actors, citations, confidence);

            yield return Of(null, ClaimAction.Open, ClaimStatus.Draft, filer, filing, Step);
            yield return Of(ClaimStatus.Draft, ClaimAction.AddPapers, ClaimStatus.Draft, filer, papers, Said);
            yield return Of(ClaimStatus.Draft, ClaimAction.Submit, ClaimStatus.Submitted, filer, filing, Said);
            yield return Of(ClaimStatus.Draft, ClaimAction.Withdraw, ClaimStatus.Withdrawn, filer, filing, Step);
            yield return Of(ClaimStatus.Draft, ClaimAction.Correct, ClaimStatus.Draft, filer, AnyFact, Step);
            if (program == SocialProgram.Jkp)
            {
                yield return Of(ClaimStatus.Draft, ClaimAction.Lapse, ClaimStatus.Lapsed, Agency, "PP 37/2021 Pasal 40", Said);
            }

            foreach (var row in FromSubmitted(program, filer, filing, papers, right, payment))
            {
                yield return row;
            }

            foreach (var row in Audits(program, ClaimStatus.Draft))
            {
                yield return row;
            }
        }

        private static IEnumerable<ClaimTransition> FromSubmitted(SocialProgram program, ClaimActor filer, string filing, string papers, string right, string? payment)
        {
            ClaimTransition Of(ClaimStatus from, ClaimAction action, ClaimStatus to, ClaimActor actors, string citations, Confidence confidence) =>
                Row(program, from, action, to, actors, citations, confidence);

            yield return Of(ClaimStatus.Submitted, ClaimAction.AskForPapers, ClaimStatus.Incomplete, Agency, papers, Said);
            yield return Of(ClaimStatus.Submitted, ClaimAction.AcceptPapers, ClaimStatus.UnderVerification, Agency, papers, Said);
            yield return Of(ClaimStatus.Submitted, ClaimAction.Withdraw, ClaimStatus.Withdrawn, filer, filing, Step);
            yield return Of(ClaimStatus.Submitted, ClaimAction.Correct, ClaimStatus.Submitted, filer | Agency, AnyFact, Step);
            yield return Of(ClaimStatus.Incomplete, ClaimAction.AddPapers, ClaimStatus.Incomplete, filer, papers, Said);
            yield return Of(ClaimStatus.Incomplete, ClaimAction.Resubmit, ClaimStatus.Submitted, filer, papers, Step);
            yield return Of(ClaimStatus.Incomplete, ClaimAction.Withdraw, ClaimStatus.Withdrawn, filer, filing, Step);
            yield return Of(ClaimStatus.Incomplete, ClaimAction.Correct, ClaimStatus.Incomplete, filer | Agency, AnyFact, Step);
            yield return Of(ClaimStatus.UnderVerification, ClaimAction.Determine, ClaimStatus.Determined, Agency, right, Said);
            yield return Of(ClaimStatus.UnderVerification, ClaimAction.Reject, ClaimStatus.Rejected, Agency, right, Said);
            yield return Of(ClaimStatus.UnderVerification, ClaimAction.AskForPapers, ClaimStatus.Incomplete, Agency, papers, Step);
            yield return Of(ClaimStatus.UnderVerification, ClaimAction.Correct, ClaimStatus.UnderVerification, filer | Agency, AnyFact, Step);
            if (payment is not null)
            {
                yield return Of(ClaimStatus.Determined, ClaimAction.Pay, ClaimStatus.Paid, Agency, payment, Said);
                yield return Of(ClaimStatus.Paid, ClaimAction.ReturnPayment, ClaimStatus.Determined, Agency, payment, Step);
            }

            foreach (var row in Audits(
                program,
                ClaimStatus.Submitted,
                ClaimStatus.Incomplete,
                ClaimStatus.UnderVerification,
                ClaimStatus.Determined,
                ClaimStatus.Rejected,
                ClaimStatus.Disputed))
            {
                yield return row;
            }

            if (payment is not null)
            {
                foreach (var row in Audits(program, ClaimStatus.Paid))
                {
                    yield return row;
                }
            }
        }

        private static IEnumerable<ClaimTransition> Disputes(SocialProgram program, string dispute, string decision, ClaimActor parties)
        {
            var deciders = program switch
            {
                SocialProgram.Jkk => ClaimActor.LabourInspector | ClaimActor.Minister,
                SocialProgram.Jkp => Agency | ClaimActor.Mediator | ClaimActor.Court,
                _ => ClaimActor.ComplaintUnit | ClaimActor.Mediator | ClaimActor.Court,
            };
            yield return Row(program, ClaimStatus.Determined, ClaimAction.Dispute, ClaimStatus.Disputed, parties, dispute);
            yield return Row(program, ClaimStatus.Rejected, ClaimAction.Dispute, ClaimStatus.Disputed, parties, dispute);
            yield return Row(program, ClaimStatus.Disputed, ClaimAction.Determine, ClaimStatus.Determined, deciders, decision);
            yield return Row(program, ClaimStatus.Disputed, ClaimAction.Reject, ClaimStatus.Rejected, deciders, decision);
            if (program != SocialProgram.Jkk)
            {
                yield return Row(program, ClaimStatus.Disputed, ClaimAction.Escalate, ClaimStatus.Disputed, parties | Agency, decision);
            }
        }

        private static IEnumerable<ClaimTransition> Jkk()
        {
            const SocialProgram Program = SocialProgram.Jkk;
            const ClaimActor Tellers = ClaimActor.Participant | ClaimActor.Family | ClaimActor.Union | ClaimActor.Clinic;
            const string Notice = "Permenaker 5/2021 Pasal 8A as amended by Permenaker 1/2025; Permenaker 5/2021 Pasal 48A as amended by Permenaker 1/2025";
            const string StageOne = "PP 44/2015 Pasal 43(1); PP 44/2015 Pasal 44(1)";
            const string Conclusion = "PP 44/2015 Pasal 25A as amended by PP 49/2023";
            const string Certificate = "PP 44/2015 Pasal 43(4); PP 44/2015 Pasal 44(4)";
            const string StageTwo = "PP 44/2015 Pasal 43(5); PP 44/2015 Pasal 44(5)";
            const string Papers = "PP 44/2015 Pasal 43(7); PP 44/2015 Pasal 44(7)";
            const string Lapse = "PP 44/2015 Pasal 26";
            const string Inspector = "PP 44/2015 Pasal 45(2); PP 44/2015 Pasal 45(3)";

            static ClaimTransition Of(ClaimStatus? from, ClaimAction action, ClaimStatus to, ClaimActor actors, string citations, Confidence confidence = Said) =>
                Row(Program, from, action, to, actors, citations, confidence);

            yield return Of(null, ClaimAction.NotifySuspicion, ClaimStatus.Suspected, Tellers, Notice);
            yield return Of(null, ClaimAction.ReportStageOne, ClaimStatus.Reported, Injured, StageOne);
            yield return Of(ClaimStatus.Suspected, ClaimAction.ReportStageOne, ClaimStatus.Reported, Injured, StageOne);
            yield return Of(ClaimStatus.Suspected, ClaimAction.Withdraw, ClaimStatus.Withdrawn, Tellers, Notice, Step);
            yield return Of(ClaimStatus.Reported, ClaimAction.GuaranteeCare, ClaimStatus.CareGuaranteed, Agency, Conclusion);
            foreach (var status in new[] { ClaimStatus.Reported, ClaimStatus.CareGuaranteed })
            {
                yield return Of(status, ClaimAction.ConfirmAccident, ClaimStatus.AccidentConfirmed, Agency, Conclusion);
                yield return Of(status, ClaimAction.DenyAccident, ClaimStatus.NotAnAccident, Agency, Conclusion);
            }

            foreach (var status in new[] { ClaimStatus.Reported, ClaimStatus.CareGuaranteed, ClaimStatus.AccidentConfirmed, ClaimStatus.Certified })
            {
                yield return Of(status, ClaimAction.Certify, ClaimStatus.Certified, ClaimActor.Doctor, Certificate);
                yield return Of(status, ClaimAction.AddPapers, status, Injured, StageTwo);
                yield return Of(status, ClaimAction.Correct, status, Injured | Agency, AnyFact, Step);
            }

            yield return Of(ClaimStatus.Suspected, ClaimAction.Correct, ClaimStatus.Suspected, Tellers, AnyFact, Step);
            foreach (var status in new[] { ClaimStatus.Suspected, ClaimStatus.Reported, ClaimStatus.CareGuaranteed, ClaimStatus.AccidentConfirmed, ClaimStatus.Certified })
            {
                yield return Of(status, ClaimAction.Lapse, ClaimStatus.Lapsed, Agency, Lapse);
                foreach (var row in Audits(Program, status))
                {
                    yield return row;
                }
            }

            yield return Of(ClaimStatus.Certified, ClaimAction.ReportStageTwo, ClaimStatus.Submitted, Injured, StageTwo);
            yield return Of(ClaimStatus.NotAnAccident, ClaimAction.Dispute, ClaimStatus.AccidentDisputed, Parties | ClaimActor.Family, Inspector);
            yield return Of(ClaimStatus.AccidentDisputed, ClaimAction.ConfirmAccident, ClaimStatus.AccidentConfirmed, ClaimActor.LabourInspector | ClaimActor.Minister, Inspector);
            yield return Of(ClaimStatus.AccidentDisputed, ClaimAction.DenyAccident, ClaimStatus.NotAnAccident, ClaimActor.LabourInspector | ClaimActor.Minister, Inspector);
            foreach (var row in Audits(Program, ClaimStatus.NotAnAccident, ClaimStatus.AccidentDisputed)
                .Concat(FromSubmitted(Program, Injured, StageTwo, Papers, "PP 44/2015 Pasal 45(1)", "PP 44/2015 Pasal 37(2)"))
                .Concat(Disputes(Program, "PP 44/2015 Pasal 45(2)", Inspector, Parties | ClaimActor.Family | Agency)))
            {
                yield return row;
            }
        }

        private static IEnumerable<ClaimTransition> Jp()
        {
            const ClaimActor Beneficiary = ClaimActor.Participant | ClaimActor.Heir;
            const string Confirmation = "PP 45/2015 Pasal 26(1)";

            static ClaimTransition Of(ClaimStatus from, ClaimAction action, ClaimStatus to, ClaimActor actors, string citations, Confidence confidence = Said) =>
                Row(SocialProgram.Jp, from, action, to, actors, citations, confidence);

            yield return Of(ClaimStatus.Determined, ClaimAction.StartPension, ClaimStatus.InPayment, Agency, "PP 45/2015 Pasal 25(1)");
            yield return Of(ClaimStatus.InPayment, ClaimAction.PayPension, ClaimStatus.InPayment, Agency, "PP 45/2015 Pasal 25(2)");
            yield return Of(ClaimStatus.InPayment, ClaimAction.AdjustPension, ClaimStatus.InPayment, Agency, "PP 45/2015 Pasal 17(4)");
            yield return Of(ClaimStatus.InPayment, ClaimAction.ConfirmData, ClaimStatus.InPayment, Beneficiary, Confirmation);
            yield return Of(ClaimStatus.InPayment, ClaimAction.Suspend, ClaimStatus.Suspended, Agency, "PP 45/2015 Pasal 26(2)");
            yield return Of(ClaimStatus.InPayment, ClaimAction.Stop, ClaimStatus.Stopped, Agency, "PP 45/2015 Pasal 25(3)");
            yield return Of(ClaimStatus.Suspended, ClaimAction.ConfirmData, ClaimStatus.InPayment, Beneficiary, "PP 45/2015 Pasal 26(3)");
            yield return Of(ClaimStatus.Suspended, ClaimAction.Stop, ClaimStatus.Stopped, Agency, "PP 45/2015 Pasal 25(3); PP 45/2015 Pasal 26(4)");
            yield return Of(ClaimStatus.Stopped, ClaimAction.PassOn, ClaimStatus.InPayment, Agency, "PP 45/2015 Pasal 21; PP 45/2015 Pasal 22; PP 45/2015 Pasal 23");
            foreach (var row in Audits(SocialProgram.Jp, ClaimStatus.InPayment, ClaimStatus.Suspended, ClaimStatus.Stopped))
            {
                yield return row;
            }
        }

        private static IEnumerable<ClaimTransition> Jkp()
        {
            const string Months = "Permenaker 2/2025 Pasal 13";

            static ClaimTransition Of(ClaimStatus from, ClaimAction action, ClaimStatus to, ClaimActor actors, string citations, Confidence confidence = Said) =>
                Row(SocialProgram.Jkp, from, action, to, actors, citations, confidence);

            yield return Of(ClaimStatus.Determined, ClaimAction.StartMonths, ClaimStatus.MonthAwaited, Agency, "PP 37/2021 Pasal 21(1)");
            yield return Of(ClaimStatus.MonthAwaited, ClaimAction.FileMonth, ClaimStatus.MonthFiled, ClaimActor.Participant, Months);
            yield return Of(ClaimStatus.MonthFiled, ClaimAction.PayMonth, ClaimStatus.MonthAwaited, Agency, "Permenaker 2/2025 Pasal 13(6)");
            yield return Of(ClaimStatus.MonthFiled, ClaimAction.RefuseMonth, ClaimStatus.MonthAwaited, Agency, Months, Step);
            yield return Of(ClaimStatus.MonthAwaited, ClaimAction.End, ClaimStatus.Ended, ClaimActor.Participant | ClaimActor.Family | Agency, "PP 37/2021 Pasal 40");
            foreach (var row in Audits(SocialProgram.Jkp, ClaimStatus.MonthAwaited, ClaimStatus.MonthFiled, ClaimStatus.Ended))
            {
                yield return row;
            }
        }

        // An audit stands beside the state and changes nothing in it.
        private static IEnumerable<ClaimTransition> Audits(SocialProgram program, params IEnumerable<ClaimStatus> statuses)
        {
            foreach (var status in statuses)
            {
                yield return Row(program, status, ClaimAction.MarkForReview, status, Agency, "UU 24/2011 Pasal 39(2)", Step);
                yield return Row(program, status, ClaimAction.EndReview, status, Agency, "UU 24/2011 Pasal 39(2)", Step);
            }
        }
    }
}
