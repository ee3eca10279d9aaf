using System.Collections.Immutable;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The table of PP 86/2013: the steps against employers (Pasal 10) and against other persons (Pasal 11 and 12).</summary>
internal static class SanctionRungs
{
    private static readonly BilingualText SecondWarningFollows = new("BPJS mengenakan teguran tertulis kedua", "the agency gives the second written warning");

    private static readonly BilingualText FineFollows = new("BPJS mengenakan denda tiap bulan sejak teguran kedua berakhir", "the agency imposes a fine for each month since the end of the second warning");

    private static readonly BilingualText LossFollows = new(
        "Pemerintah atau pemerintah daerah, atas permintaan BPJS, tidak memberikan pelayanan publik tertentu",
        "the Government or a regional government, at the agency's request, withholds certain public services");

    private static readonly BilingualText EmployerLossStays = new(
        "sanksi berlaku sampai dicabut; BPJS melaporkan ketidakpatuhan kepada pengawas ketenagakerjaan (PP 44/2015 Pasal 61)",
        "the sanction stays until it is lifted; the agency reports the employer to the labour inspectors (PP 44/2015 Pasal 61)");

    private static readonly BilingualText PersonLossStays = new("sanksi berlaku sampai dicabut", "the sanction stays until it is lifted");

    internal static ImmutableArray<SanctionRung> All { get; } =
    [
        .. Employer(SanctionBreach.NotRegistered, SanctionProofs.Registered, SanctionProofs.Registered | SanctionProofs.FinePaid, "PP 86/2013 Pasal 10(7)a"),

        // Pasal 10(7)b asks for the data alone: the fine, still owed, keeps no service closed.
        .. Employer(SanctionBreach.WrongData, SanctionProofs.DataGiven, SanctionProofs.DataGiven, "PP 86/2013 Pasal 10(7)b"),
        new(
            SanctionSubject.Person,
            SanctionBreach.NotRegistered,
            SanctionStep.ServicesLost,
            SanctionActor.Government,
            null,
            SanctionProofs.Registered | SanctionProofs.ContributionsPaid,
            "PP 86/2013 Pasal 11(1); PP 86/2013 Pasal 8(3)a; PP 86/2013 Pasal 9(2)",
            "PP 86/2013 Pasal 11(2)",
            PersonLossStays),
        new(
            SanctionSubject.Person,
            SanctionBreach.WrongData,
            SanctionStep.FirstWarning,
            SanctionActor.Agency,
            SanctionStep.SecondWarning,
            SanctionProofs.DataGiven,
            "PP 86/2013 Pasal 12(1)",
            "PP 86/2013 Pasal 12(2)",
            SecondWarningFollows,
            LawParameters.SanctionPersonFirstWarningWorkingDays,
            TermUnit.WorkingDays),
        new(
            SanctionSubject.Person,
            SanctionBreach.WrongData,
            SanctionStep.SecondWarning,
            SanctionActor.Agency,
            SanctionStep.ServicesLost,
            SanctionProofs.DataGiven,
            "PP 86/2013 Pasal 12(2)",
            "PP 86/2013 Pasal 12(3)",
            LossFollows,
            LawParameters.SanctionPersonSecondWarningDays),
        new(
            SanctionSubject.Person,
            SanctionBreach.WrongData,
            SanctionStep.ServicesLost,
            SanctionActor.Government,
            null,
            SanctionProofs.DataGiven,
            "PP 86/2013 Pasal 12(3); PP 86/2013 Pasal 8(3)b; PP 86/2013 Pasal 9(2)",
            "PP 86/2013 Pasal 12(4)",
            PersonLossStays),
    ];

    internal static SanctionRung Of(SanctionSubject subject, SanctionBreach breach, SanctionStep step) =>
        All.Single(rung => rung.Subject == subject && rung.Breach == breach && rung.Step == step);

    private static SanctionRung[] Employer(SanctionBreach breach, SanctionProofs duty, SanctionProofs lift, string liftedBy) =>
    [
        new(
            SanctionSubject.Employer,
            breach,
            SanctionStep.FirstWarning,
            SanctionActor.Agency,
            SanctionStep.SecondWarning,
            duty,
            "PP 86/2013 Pasal 10(1)",
            "PP 86/2013 Pasal 10(2)",
            SecondWarningFollows,
            LawParameters.SanctionEmployerWarningDays),
        new(
            SanctionSubject.Employer,
            breach,
            SanctionStep.SecondWarning,
            SanctionActor.Agency,
            SanctionStep.Fine,
            duty,
            "PP 86/2013 Pasal 10(2)",
            "PP 86/2013 Pasal 10(3)",
            FineFollows,
            LawParameters.SanctionEmployerWarningDays),

        // Pasal 10(6): a fine that is not paid in full costs the services, whether or not the duty was done since.
        new(
            SanctionSubject.Employer,
            breach,
            SanctionStep.Fine,
            SanctionActor.Agency,
            SanctionStep.ServicesLost,
            duty | SanctionProofs.FinePaid,
            "PP 86/2013 Pasal 10(3); PP 86/2013 Pasal 10(4); PP 86/2013 Pasal 10(5); PP 86/2013 Pasal 7(1)",
            "PP 86/2013 Pasal 10(6)",
            LossFollows,
            LawParameters.SanctionFineDays),
        new(
            SanctionSubject.Employer,
            breach,
            SanctionStep.ServicesLost,
            SanctionActor.Government,
            null,
            lift,
            $"PP 86/2013 Pasal 10(6); PP 86/2013 Pasal 8(3){(breach == SanctionBreach.NotRegistered ? 'a' : 'b')}; PP 86/2013 Pasal 9(1)",
            liftedBy,
            EmployerLossStays),
    ];
}
