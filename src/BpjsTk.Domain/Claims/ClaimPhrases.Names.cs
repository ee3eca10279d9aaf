namespace BpjsTk.Domain.Claims;

/// <content>Names of the closed sets.</content>
internal static partial class ClaimPhrases
{
    private static readonly (ClaimActor Actor, BilingualText Name)[] Actors =
    [
        (ClaimActor.Participant, new("peserta", "participant")),
        (ClaimActor.Family, new("keluarga", "family")),
        (ClaimActor.Heir, new("ahli waris", "heir")),
        (ClaimActor.FuneralArranger, new("pengurus pemakaman", "who arranged the funeral")),
        (ClaimActor.Employer, new("pemberi kerja", "employer")),
        (ClaimActor.Union, new("serikat atau kelompok", "union or group")),
        (ClaimActor.Clinic, new("fasilitas kesehatan", "clinic")),
        (ClaimActor.Agency, new("BPJS Ketenagakerjaan", "agency")),
        (ClaimActor.LabourInspector, new("pengawas ketenagakerjaan", "labour inspector")),
        (ClaimActor.Minister, new("Menteri", "Minister")),
        (ClaimActor.ComplaintUnit, new("unit pengaduan", "complaint unit")),
        (ClaimActor.Mediator, new("penengah (mediator)", "mediator")),
        (ClaimActor.Court, new("pengadilan negeri", "district court")),
        (ClaimActor.Doctor, new("dokter", "doctor")),
    ];

    internal static BilingualText Of(ClaimAction action) => action switch
    {
        ClaimAction.Open => new("dibuat", "a claim is begun"),
        ClaimAction.NotifySuspicion => new("pemberitahuan dugaan", "somebody tells of a suspicion"),
        ClaimAction.ReportStageOne => new("laporan tahap I", "the first report"),
        ClaimAction.AddPapers => new("dokumen diserahkan", "papers are handed in"),
        ClaimAction.Submit => new("diajukan", "the claim is filed"),
        ClaimAction.Withdraw => new("dicabut", "the claimant takes the claim back"),
        ClaimAction.AskForPapers => new("diberitahukan belum lengkap", "the agency says which papers are missing"),
        ClaimAction.AcceptPapers => new("dinyatakan lengkap", "the agency finds the papers complete"),
        ClaimAction.Resubmit => new("diajukan kembali", "the claim is filed again, with the missing papers"),
        ClaimAction.Determine => new("ditetapkan", "the amount is fixed"),
        ClaimAction.Reject => new("ditolak", "the claim is rejected"),
        ClaimAction.Pay => new("dibayarkan", "the amount is paid"),
        ClaimAction.ReturnPayment => new("pembayaran diretur", "the bank returned the payment"),
        ClaimAction.Dispute => new("diperselisihkan", "a party does not accept"),
        ClaimAction.Escalate => new("diteruskan", "a dispute goes to the next instance"),
        ClaimAction.Lapse => new("gugur", "the term of the right is over"),
        ClaimAction.GuaranteeCare => new("penjaminan", "the agency guarantees care"),
        ClaimAction.ConfirmAccident => new("disimpulkan", "it is found to be a work accident or an occupational disease"),
        ClaimAction.DenyAccident => new("disimpulkan bukan kecelakaan kerja", "it is found to be neither"),
        ClaimAction.ReportStageTwo => new("laporan tahap II", "the second report, which is the claim"),
        ClaimAction.StartPension => new("pembayaran dimulai", "the pension begins"),
        ClaimAction.PayPension => new("dibayarkan untuk satu bulan", "a month is paid"),
        ClaimAction.AdjustPension => new("disesuaikan", "the pension is brought to the inflation of the year before"),
        ClaimAction.ConfirmData => new("konfirmasi data", "the beneficiary confirms his data"),
        ClaimAction.Suspend => new("dihentikan sementara", "payment is suspended"),
        ClaimAction.Stop => new("dihentikan", "payment to this beneficiary ends"),
        ClaimAction.PassOn => new("beralih", "the pension goes on to the next beneficiary"),
        ClaimAction.StartMonths => new("manfaat dimulai", "the months of benefit begin"),
        ClaimAction.FileMonth => new("pengajuan bulanan", "a month is filed with its evidence"),
        ClaimAction.PayMonth => new("dibayarkan", "the month is paid"),
        ClaimAction.RefuseMonth => new("ditolak", "the month is refused"),
        ClaimAction.End => new("berakhir", "the benefit ends"),
        ClaimAction.Correct => new("dikoreksi", "a fact is corrected by a new event"),
        ClaimAction.MarkForReview => new("diambil sebagai sampel pemeriksaan", "the claim is drawn for an audit"),
        ClaimAction.EndReview => new("pemeriksaan selesai", "the audit is over"),
        ClaimAction.Certify => new("surat keterangan dokter", "the doctor certifies what became of the injured"),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    internal static BilingualText Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Draft => new("disusun", "being put together"),
        ClaimStatus.Submitted => new("diajukan", "received"),
        ClaimStatus.Incomplete => new("belum lengkap", "the agency has said which papers are missing"),
        ClaimStatus.UnderVerification => new("diverifikasi", "papers complete, being verified"),
        ClaimStatus.Determined => new("ditetapkan", "the amount is fixed"),
        ClaimStatus.Rejected => new("ditolak", "rejected, with reasons"),
        ClaimStatus.Disputed => new("diperselisihkan", "a party does not accept"),
        ClaimStatus.Paid => new("dibayarkan", "paid in full"),
        ClaimStatus.Withdrawn => new("dicabut", "taken back by the claimant"),
        ClaimStatus.Lapsed => new("gugur", "ended by the term of the right"),
        ClaimStatus.Suspected => new("dugaan kecelakaan kerja", "suspected, and not yet reported"),
        ClaimStatus.Reported => new("laporan tahap I", "reported, stage I"),
        ClaimStatus.CareGuaranteed => new("penjaminan pelayanan", "care is guaranteed while it is open whether it is a work accident"),
        ClaimStatus.AccidentConfirmed => new("disimpulkan kecelakaan kerja", "found to be a work accident or an occupational disease"),
        ClaimStatus.NotAnAccident => new("bukan kecelakaan kerja", "found to be neither"),
        ClaimStatus.InPayment => new("dibayarkan berkala", "the pension is paid month by month"),
        ClaimStatus.Suspended => new("dihentikan sementara", "payment is suspended, for data were not confirmed"),
        ClaimStatus.Stopped => new("berhenti", "payment to this beneficiary has ended"),
        ClaimStatus.MonthAwaited => new("menunggu pengajuan bulanan", "the filing of a month is awaited"),
        ClaimStatus.MonthFiled => new("pengajuan bulanan", "a month is filed"),
        ClaimStatus.Ended => new("berakhir", "the benefit has ended"),
        ClaimStatus.AccidentDisputed => new("penetapan diperselisihkan", "that it is no work accident is not accepted"),
        ClaimStatus.Certified => new("surat keterangan dokter", "the doctor has certified the consequence"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    internal static BilingualText Of(ClaimDocument document) => document switch
    {
        ClaimDocument.ParticipantCard => new("kartu peserta", "the participant card"),
        ClaimDocument.IdentityCard => new("KTP atau bukti identitas lain", "the identity card or another proof of identity"),
        ClaimDocument.FamilyCard => new("kartu keluarga", "the family card"),
        ClaimDocument.BankBook => new("buku rekening atas nama sendiri", "the bank book in the claimant's own name"),
        ClaimDocument.TaxCard => new("NPWP", "the tax card"),
        ClaimDocument.RequestForm => new("formulir pengajuan: 3a, 4, 5, 7", "the form on which the benefit is asked for"),
        ClaimDocument.DoctorCertificate => new("surat keterangan dokter, formulir 3b", "the certificate of the treating or adviser doctor"),
        ClaimDocument.TransportReceipts => new("kuitansi biaya pengangkutan", "receipts of transport"),
        ClaimDocument.TreatmentReceipts => new("kuitansi biaya pengobatan dan perawatan", "receipts of treatment"),
        ClaimDocument.Chronology => new("kronologi kejadian", "the chronology of the accident"),
        ClaimDocument.AttendanceList => new("daftar hadir", "the attendance list"),
        ClaimDocument.PoliceStatement => new("surat keterangan kepolisian", "a statement of the police"),
        ClaimDocument.TwoWitnesses => new("pernyataan dua saksi", "statements of two witnesses"),
        ClaimDocument.TrafficReport => new("laporan polisi kecelakaan lalu lintas", "the police report of a traffic accident"),
        ClaimDocument.MedicalReport => new("visum", "the medical report of violence or rape"),
        ClaimDocument.DeathCertificate => new("akta atau surat keterangan kematian", "the death certificate or statement"),
        ClaimDocument.MissionStatement => new("surat keterangan perwakilan RI atau KDEI", "a statement of the Indonesian mission abroad"),
        ClaimDocument.HeirCertificate => new("surat keterangan ahli waris", "the heir certificate"),
        ClaimDocument.HeirIdentityCard => new("KTP ahli waris", "the identity card of the heir"),
        ClaimDocument.MarriageCertificate => new("buku nikah atau akta perkawinan", "the marriage certificate"),
        ClaimDocument.NotarialWill => new("wasiat berupa akta notaris", "a will as a notarial deed"),
        ClaimDocument.CourtDetermination => new("penetapan ahli waris oleh pengadilan", "a court's determination of heirs"),
        ClaimDocument.FuneralProof => new("bukti pengurusan pemakaman", "proof of who arranged the funeral"),
        ClaimDocument.ProjectNumber => new("nomor kepesertaan proyek", "the membership number of a construction project"),
        ClaimDocument.EmployerStatement => new("surat keterangan berhenti bekerja", "the employer's statement of resignation or leaving"),
        ClaimDocument.DismissalReportReceipt => new("tanda terima laporan PHK", "the receipt of the dismissal report from the labour office"),
        ClaimDocument.DismissalReport => new("surat laporan PHK", "the employer's report of the dismissal to the labour office"),
        ClaimDocument.DismissalNoticeAndConsent => new("pemberitahuan PHK dan pernyataan tidak menolak", "the employer's notice of dismissal and the worker's statement of not objecting"),
        ClaimDocument.JointAgreement => new("perjanjian bersama", "an agreement on the dismissal, signed by both"),
        ClaimDocument.RegisteredAgreement => new("perjanjian bersama yang didaftarkan", "an agreement registered at the industrial relations court"),
        ClaimDocument.CourtJudgment => new("petikan atau putusan pengadilan hubungan industrial", "extract or judgment of the industrial relations court"),
        ClaimDocument.NotWorkingInIndonesia => new("pernyataan tidak bekerja lagi di Indonesia", "the statement of not working in Indonesia any more"),
        ClaimDocument.Passport => new("paspor", "the passport"),
        ClaimDocument.StillWorkingStatement => new("surat keterangan masih bekerja", "the statement of still working"),
        ClaimDocument.HousingPapers => new("dokumen perumahan dari bank mitra", "the housing papers of the partner bank"),
        ClaimDocument.InabilityStatement => new("surat keterangan tidak mampu bekerja dari pemberi kerja", "the employer's statement of inability to work"),
        ClaimDocument.BirthCertificate => new("akta kelahiran anak", "the birth certificate of the child"),
        ClaimDocument.GuardianStatement => new("surat keterangan wali", "the guardian's statement"),
        ClaimDocument.GuardianIdentityCard => new("KTP wali", "the guardian's identity card"),
        ClaimDocument.JobSearchCommitment => new("surat pernyataan komitmen aktivitas pencarian kerja", "the commitment to look for work"),
        ClaimDocument.WorkContract => new("perjanjian kerja PMI", "the work contract or placement contract of a migrant worker"),
        ClaimDocument.MissingStatement => new("surat keterangan hilang", "the statement that somebody is missing at sea or abroad"),
        ClaimDocument.OtherWill => new("wasiat dalam bentuk lain", "a will in another form"),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document, null),
    };

    internal static BilingualText Of(DecisionPoint point) => point switch
    {
        DecisionPoint.ActiveOnEventDay => new("kepesertaan aktif", "covered on the day of the event"),
        DecisionPoint.ReportedInTime => new("pelaporan tepat waktu", "reported in time"),
        DecisionPoint.WorkRelated => new("hubungan dengan pekerjaan", "a work accident, an occupational disease, or neither"),
        DecisionPoint.ProofOfEvent => new("bukti kejadian", "the proof for this kind of event"),
        DecisionPoint.ContractedClinic => new("fasilitas yang bekerja sama", "a clinic with a contract, or none at the place"),
        DecisionPoint.WageBase => new("upah dasar", "the wage the benefit is computed on"),
        DecisionPoint.ConditionAndPercentage => new("kondisi dan persentase", "the condition and, for a disability, its percentage"),
        DecisionPoint.Heirs => new("ahli waris", "who receives it at a death"),
        DecisionPoint.Arrears => new("tunggakan iuran", "contributions in arrears"),
        DecisionPoint.Term => new("jangka waktu", "asked for before the right lapsed"),
        DecisionPoint.PapersComplete => new("kelengkapan dokumen", "the papers complete"),
        DecisionPoint.PaidBefore => new("belum pernah dibayar", "not paid before"),
        DecisionPoint.Entitlement => new("syarat manfaat", "the conditions of the benefit itself"),
        _ => throw new ArgumentOutOfRangeException(nameof(point), point, null),
    };

    internal static BilingualText Of(FindingResult result) => result switch
    {
        FindingResult.NotApplicable => new("tidak relevan", "nothing to look at in this claim"),
        FindingResult.Met => new("terpenuhi", "met"),
        FindingResult.ShiftsPayer => new("mengubah pembayar", "not met, and the claim is not refused for it: it decides who pays first"),
        FindingResult.Refuses => new("tidak terpenuhi", "not met: the claim is refused"),
        FindingResult.Noted => new("dicatat", "not met, and the claim is not refused for it"),
        FindingResult.Waits => new("ditunda", "not met yet"),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };

    internal static BilingualText Of(PensionStopReason reason) => reason switch
    {
        PensionStopReason.Death => new("meninggal dunia", "death"),
        PensionStopReason.Remarriage => new("menikah lagi", "the widow or widower married again"),
        PensionStopReason.ChildOut => new("anak mencapai usia 23 tahun, bekerja, atau menikah", "the child turned 23, works or is married"),
        PensionStopReason.Recovery => new("tidak lagi cacat total tetap", "no longer permanently and totally disabled"),
        PensionStopReason.NotConfirmed => new("tidak melakukan konfirmasi selama sepuluh tahun", "no confirmation of data for ten years"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    internal static BilingualText Of(JpBeneficiary beneficiary) => beneficiary switch
    {
        JpBeneficiary.Retired => new("pensiun hari tua", "the participant at the retirement age"),
        JpBeneficiary.Disabled => new("pensiun cacat", "the participant with permanent total disability"),
        JpBeneficiary.Spouse => new("pensiun janda atau duda", "the widow or widower"),
        JpBeneficiary.Child => new("pensiun anak", "the child or children"),
        JpBeneficiary.Parent => new("pensiun orang tua", "the parent"),
        _ => throw new ArgumentOutOfRangeException(nameof(beneficiary), beneficiary, null),
    };

    internal static BilingualText Of(JkpEndReason reason) => reason switch
    {
        JkpEndReason.FoundWork => new("mendapatkan pekerjaan", "the participant found work"),
        JkpEndReason.Died => new("meninggal dunia", "the participant died"),
        JkpEndReason.AllMonthsPaid => new("seluruh bulan telah dibayarkan", "every month was paid"),
        JkpEndReason.NotContinued => new("tidak diajukan lagi", "the claimant asks for no further month"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
