using System.Text;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>The words of all closed choices on claims, the Indonesian ones first.</summary>
internal static class ClaimWords
{
    internal static Vocabulary<SocialProgram> Program { get; } = new(
        ("JKK", SocialProgram.Jkk), ("JKM", SocialProgram.Jkm), ("JHT", SocialProgram.Jht), ("JP", SocialProgram.Jp), ("JKP", SocialProgram.Jkp));

    internal static Vocabulary<Segment> Segment { get; } = new(
        ("PU", Programs.Segment.Pu), ("PU NON ASN", Programs.Segment.PuNonAsn), ("BPU", Programs.Segment.Bpu), ("BPU PEMBERI KERJA", Programs.Segment.BpuEmployer),
        ("JASA KONSTRUKSI", Programs.Segment.Construction), ("CONSTRUCTION", Programs.Segment.Construction),
        ("PMI", Programs.Segment.Pmi), ("MAGANG", Programs.Segment.Trainee), ("TRAINEE", Programs.Segment.Trainee));

    internal static Vocabulary<ClaimActor> FiledBy { get; } = new(
        ("PESERTA", ClaimActor.Participant), ("PARTICIPANT", ClaimActor.Participant),
        ("KELUARGA", ClaimActor.Family), ("FAMILY", ClaimActor.Family),
        ("AHLI WARIS", ClaimActor.Heir), ("HEIR", ClaimActor.Heir),
        ("PENGURUS PEMAKAMAN", ClaimActor.FuneralArranger), ("FUNERAL ARRANGER", ClaimActor.FuneralArranger),
        ("PEMBERI KERJA", ClaimActor.Employer), ("EMPLOYER", ClaimActor.Employer));

    internal static Vocabulary<JhtClaimReason> Reason { get; } = new(
        ("USIA PENSIUN", JhtClaimReason.Age), ("AGE", JhtClaimReason.Age),
        ("USIA PENSIUN PERJANJIAN", JhtClaimReason.AgreedRetirementAge), ("AGREED RETIREMENT AGE", JhtClaimReason.AgreedRetirementAge),
        ("BERHENTI SETELAH MENUNDA", JhtClaimReason.LeftAfterDeferral), ("LEFT AFTER DEFERRAL", JhtClaimReason.LeftAfterDeferral),
        ("PKWT BERAKHIR", JhtClaimReason.FixedTermEnded), ("FIXED TERM ENDED", JhtClaimReason.FixedTermEnded),
        ("BERHENTI SEBAGAI BPU", JhtClaimReason.SelfEmployedStopped), ("SELF EMPLOYED STOPPED", JhtClaimReason.SelfEmployedStopped),
        ("MENGUNDURKAN DIRI", JhtClaimReason.Resigned), ("RESIGNED", JhtClaimReason.Resigned),
        ("PHK", JhtClaimReason.Dismissed), ("DISMISSED", JhtClaimReason.Dismissed),
        ("MENINGGALKAN INDONESIA", JhtClaimReason.LeavingIndonesia), ("LEAVING INDONESIA", JhtClaimReason.LeavingIndonesia),
        ("CACAT TOTAL TETAP", JhtClaimReason.PermanentTotalDisability), ("PERMANENT TOTAL DISABILITY", JhtClaimReason.PermanentTotalDisability),
        ("MENINGGAL DUNIA", JhtClaimReason.Death), ("DEATH", JhtClaimReason.Death),
        ("PERSIAPAN PENSIUN", JhtClaimReason.RetirementPreparation), ("RETIREMENT PREPARATION", JhtClaimReason.RetirementPreparation),
        ("KEPEMILIKAN RUMAH", JhtClaimReason.HomeOwnership), ("HOME OWNERSHIP", JhtClaimReason.HomeOwnership));

    internal static Vocabulary<JhtChannel> Channel { get; } = new(
        ("JMO", JhtChannel.MobileApp), ("APP", JhtChannel.MobileApp),
        ("LAPAK ASIK", JhtChannel.OnlineService), ("ONLINE", JhtChannel.OnlineService),
        ("KANTOR CABANG", JhtChannel.Branch), ("BRANCH", JhtChannel.Branch));

    internal static Vocabulary<JpBeneficiary> Beneficiary { get; } = new(
        ("PENSIUN", JpBeneficiary.Retired), ("RETIRED", JpBeneficiary.Retired),
        ("CACAT", JpBeneficiary.Disabled), ("DISABLED", JpBeneficiary.Disabled),
        ("JANDA", JpBeneficiary.Spouse), ("DUDA", JpBeneficiary.Spouse), ("SPOUSE", JpBeneficiary.Spouse),
        ("ANAK", JpBeneficiary.Child), ("CHILD", JpBeneficiary.Child),
        ("ORANG TUA", JpBeneficiary.Parent), ("PARENT", JpBeneficiary.Parent));

    internal static Vocabulary<AccidentCircumstances> Accident { get; } = new(
        ("PERJALANAN KERJA", AccidentCircumstances.Commuting), ("COMMUTING", AccidentCircumstances.Commuting),
        ("LALU LINTAS", AccidentCircumstances.Traffic), ("TRAFFIC", AccidentCircumstances.Traffic),
        ("KEKERASAN", AccidentCircumstances.ViolenceOrRape), ("VIOLENCE", AccidentCircumstances.ViolenceOrRape),
        ("KLINIK TANPA KERJA SAMA", AccidentCircumstances.ClinicWithoutContract), ("CLINIC WITHOUT CONTRACT", AccidentCircumstances.ClinicWithoutContract),
        ("DIANGKUT", AccidentCircumstances.Transported), ("TRANSPORTED", AccidentCircumstances.Transported));

    internal static Vocabulary<DeathCircumstances> Death { get; } = new(
        ("TANPA AHLI WARIS", DeathCircumstances.NoHeirs), ("NO HEIRS", DeathCircumstances.NoHeirs),
        ("WASIAT", DeathCircumstances.ByWill), ("BY WILL", DeathCircumstances.ByWill),
        ("DI LUAR URUTAN", DeathCircumstances.OutsideRanks), ("OUTSIDE RANKS", DeathCircumstances.OutsideRanks),
        ("HILANG DI LAUT", DeathCircumstances.MissingAtSea), ("MISSING AT SEA", DeathCircumstances.MissingAtSea));

    internal static Vocabulary<ClaimDocument> Paper { get; } = new([.. Enum.GetValues<ClaimDocument>().SelectMany(document => new[] { (Words(ClaimPhrases.Of(document).Indonesian), document), (Spaced(document.ToString()), document) })]);

    private static string Words(string text) => text.Replace('-', ' ').Replace('_', ' ');

    private static string Spaced(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(letter);
        }

        return text.ToString();
    }
}
