using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims.Proof;

/// <summary>The papers of every kind of claim, stated again by a human from the law: what stands for each other is joined by a bar.</summary>
public class ClaimPaperTests
{
    private const string Card = "ParticipantCard";
    private const string Identity = "ParticipantCard IdentityCard";
    private const string Accident = "ParticipantCard IdentityCard DoctorCertificate Chronology AttendanceList";
    private const string Dismissal = "DismissalReportReceipt|DismissalReport|DismissalNoticeAndConsent|JointAgreement|CourtJudgment";
    private const string Death = "RequestForm DeathCertificate ParticipantCard";
    private const string Pension = "RequestForm ParticipantCard IdentityCard FamilyCard";
    private const string JkpProof = "DismissalReportReceipt|RegisteredAgreement|CourtJudgment JobSearchCommitment";

    private static readonly Kpj Number = Kpj.FromText("18012345678").Value;

    [Theory]
    [InlineData(AccidentCircumstances.None, null, Accident)]
    [InlineData(AccidentCircumstances.Transported, null, Accident + " TransportReceipts")]
    [InlineData(AccidentCircumstances.ClinicWithoutContract, null, Accident + " TreatmentReceipts")]
    [InlineData(AccidentCircumstances.Commuting, null, Accident + " PoliceStatement|TwoWitnesses")]
    [InlineData(AccidentCircumstances.Traffic, null, Accident + " TrafficReport")]
    [InlineData(AccidentCircumstances.Commuting | AccidentCircumstances.Traffic, null, Accident + " PoliceStatement|TwoWitnesses TrafficReport")]
    [InlineData(AccidentCircumstances.None, AccidentConsequenceKind.PartialDisability, Accident)]
    [InlineData(AccidentCircumstances.None, AccidentConsequenceKind.Death, Accident + " HeirCertificate|CourtDetermination")]
    public void A_work_accident_needs_the_papers_of_PP_44_2015_Pasal_43_5(AccidentCircumstances circumstances, AccidentConsequenceKind? consequence, string expected) =>
        Needs(expected, JkkCase.Accident(Number, Segment.Pu, new(2025, 3, 3, 9, 0), circumstances), consequence: consequence);

    [Theory]
    [InlineData("2025-02-23", Accident)]
    [InlineData("2025-02-24", Accident + " PoliceStatement|MedicalReport")]
    public void Violence_or_rape_is_proved_by_police_or_doctor_since_24_February_2025(string on, string expected) =>
        Needs(expected, JkkCase.Accident(Number, Segment.Pu, Facts.Date(on).At(new(9, 0)), AccidentCircumstances.ViolenceOrRape));

    [Theory]
    [InlineData(Segment.Pu, "ParticipantCard IdentityCard DoctorCertificate Chronology AttendanceList", "PP 44/2015 Pasal 43(5)")]
    [InlineData(Segment.Construction, "ParticipantCard IdentityCard DoctorCertificate Chronology AttendanceList", "PP 44/2015 Pasal 43(5)")]
    [InlineData(Segment.Bpu, "ParticipantCard IdentityCard DoctorCertificate Chronology", "PP 44/2015 Pasal 44(5)")]
    [InlineData(Segment.BpuEmployer, "ParticipantCard IdentityCard DoctorCertificate Chronology", "PP 44/2015 Pasal 44(5)")]
    [InlineData(Segment.Pmi, "ParticipantCard IdentityCard DoctorCertificate Chronology", "PP 44/2015 Pasal 44(5)")]
    public void Who_has_no_employer_here_has_no_attendance_list(Segment segment, string expected, string article)
    {
        var accident = JkkCase.Accident(Number, segment, new(2025, 3, 3, 9, 0));

        Needs(expected, accident);
        Assert.All(ClaimDocuments.Of(accident, new(2025, 3, 3)), requirement => Assert.StartsWith(article, requirement.Citation.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_disease_needs_no_chronology() => Needs("ParticipantCard IdentityCard DoctorCertificate", JkkCase.Disease(Number, Segment.Pu, new(2025, 3, 3, 9, 0)));

    [Theory]
    [InlineData(Segment.Pu, DeathCircumstances.None, "2026-03-01", Death + " HeirCertificate")]
    [InlineData(Segment.Pu, DeathCircumstances.NoHeirs, "2026-03-01", Death + " FuneralProof")]
    [InlineData(Segment.Pu, DeathCircumstances.OutsideRanks, "2026-03-01", Death + " CourtDetermination")]
    [InlineData(Segment.Pu, DeathCircumstances.ByWill, "2025-02-23", Death + " NotarialWill|OtherWill")]
    [InlineData(Segment.Pu, DeathCircumstances.ByWill, "2025-02-24", Death + " NotarialWill")]
    [InlineData(Segment.Pu, DeathCircumstances.MissingAtSea, "2026-03-01", Death + " HeirCertificate")]
    [InlineData(Segment.Construction, DeathCircumstances.None, "2026-03-01", Death + " HeirCertificate ProjectNumber")]
    [InlineData(Segment.Pmi, DeathCircumstances.None, "2026-03-01", "RequestForm DeathCertificate|MissionStatement ParticipantCard HeirCertificate")]
    [InlineData(Segment.Pmi, DeathCircumstances.MissingAtSea, "2026-03-01", "RequestForm DeathCertificate|MissionStatement|MissingStatement ParticipantCard HeirCertificate")]
    public void A_death_needs_the_papers_of_PP_44_2015_Pasal_40_3(Segment segment, DeathCircumstances circumstances, string on, string expected) =>
        Needs(expected, JkmCase.Death(Number, segment, Facts.Date(on), circumstances));

    [Theory]
    [InlineData(JhtClaimReason.Age, Identity, Identity + " FamilyCard EmployerStatement")]
    [InlineData(JhtClaimReason.AgreedRetirementAge, Identity, Identity + " FamilyCard EmployerStatement")]
    [InlineData(JhtClaimReason.LeftAfterDeferral, Identity, Identity + " FamilyCard EmployerStatement")]
    [InlineData(JhtClaimReason.FixedTermEnded, Identity, Identity)]
    [InlineData(JhtClaimReason.SelfEmployedStopped, Identity, Identity)]
    [InlineData(JhtClaimReason.Resigned, Identity + " EmployerStatement", Identity + " EmployerStatement")]
    [InlineData(JhtClaimReason.Dismissed, Identity + " " + Dismissal, Identity + " RegisteredAgreement|CourtJudgment")]
    [InlineData(JhtClaimReason.LeavingIndonesia, Card + " NotWorkingInIndonesia Passport", Card + " NotWorkingInIndonesia Passport")]
    [InlineData(JhtClaimReason.PermanentTotalDisability, Identity + " DoctorCertificate", Identity + " DoctorCertificate")]
    [InlineData(
        JhtClaimReason.Death, Card + " DeathCertificate HeirCertificate|CourtDetermination HeirIdentityCard", Card + " DeathCertificate HeirCertificate|CourtDetermination HeirIdentityCard")]
    [InlineData(
        JhtClaimReason.RetirementPreparation, Identity + " FamilyCard BankBook EmployerStatement|StillWorkingStatement", Identity + " FamilyCard BankBook EmployerStatement|StillWorkingStatement")]
    [InlineData(
        JhtClaimReason.HomeOwnership,
        Identity + " FamilyCard BankBook EmployerStatement|StillWorkingStatement HousingPapers",
        Identity + " FamilyCard BankBook EmployerStatement|StillWorkingStatement HousingPapers")]
    public void Savings_need_the_papers_of_Permenaker_4_2022_when_filed_since_26_April_2022_and_of_19_2015_before(JhtClaimReason reason, string since, string before)
    {
        var savings = JhtCase.Create(Number, Segment.Pu, reason, new(2022, 1, 1), JhtChannel.Branch, Rupiah.FromRupiah(1)).Value;

        Needs(since, savings, new(2022, 4, 26));
        Needs(before, savings, new(2022, 4, 25));
    }

    [Theory]
    [InlineData(JhtClaimReason.Age, Identity + " BankBook")]
    [InlineData(JhtClaimReason.RetirementPreparation, Identity + " FamilyCard BankBook EmployerStatement|StillWorkingStatement")]
    [InlineData(JhtClaimReason.HomeOwnership, Identity + " FamilyCard BankBook EmployerStatement|StillWorkingStatement HousingPapers")]
    public void A_migrant_worker_shows_an_account_of_his_own_once(JhtClaimReason reason, string expected) =>
        Needs(expected, JhtCase.Create(Number, Segment.Pmi, reason, new(2026, 1, 1), JhtChannel.Branch, Rupiah.FromRupiah(1)).Value, new(2026, 1, 1));

    [Theory]
    [InlineData(JpBeneficiary.Retired, false, Pension)]
    [InlineData(JpBeneficiary.Disabled, false, Pension + " DoctorCertificate InabilityStatement")]
    [InlineData(JpBeneficiary.Spouse, false, Pension + " MarriageCertificate DeathCertificate HeirCertificate")]
    [InlineData(JpBeneficiary.Child, false, Pension + " BirthCertificate DeathCertificate HeirCertificate")]
    [InlineData(JpBeneficiary.Child, true, Pension + " BirthCertificate GuardianStatement GuardianIdentityCard DeathCertificate HeirCertificate")]
    [InlineData(JpBeneficiary.Parent, false, Pension + " DeathCertificate HeirCertificate")]
    public void A_pension_needs_the_papers_of_Permenaker_29_2015(JpBeneficiary beneficiary, bool isMinor, string expected) =>
        Needs(expected, JpCase.Pension(Number, Segment.Pu, beneficiary, new(2026, 1, 15), isMinor));

    [Theory]
    [InlineData("2025-02-06", "PP 37/2021 Pasal 20(3)")]
    [InlineData("2025-02-07", "PP 37/2021 Pasal 20(3) as amended by PP 6/2025")]
    public void JKP_needs_one_of_three_proofs_of_the_dismissal_and_the_commitment(string dismissed, string article)
    {
        var dismissal = JkpCase.Dismissal(Number, Facts.Date(dismissed));

        Needs(JkpProof, dismissal);
        Assert.Equal(article, ClaimDocuments.Of(dismissal, dismissal.EventOn)[0].Citation.ToString());
    }

    // The order in which they are named says nothing.
    private static void Needs(string expected, ClaimCase claimCase, LocalDate? filedOn = null, AccidentConsequenceKind? consequence = null) => Assert.Equal(
        expected.Split(' ').Order(StringComparer.Ordinal),
        ClaimDocuments.Of(claimCase, filedOn ?? claimCase.EventOn, consequence).Select(requirement => string.Join('|', requirement.AnyOf.Documents)).Order(StringComparer.Ordinal));
}
