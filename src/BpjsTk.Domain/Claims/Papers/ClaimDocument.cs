namespace BpjsTk.Domain.Claims;

/// <summary>A paper that a claim may need (dokumen klaim). The numbers are stable, below 64; new papers are added at the end.</summary>
public enum ClaimDocument
{
    /// <summary>The participant card (kartu peserta).</summary>
    ParticipantCard = 0,

    /// <summary>The identity card or another proof of identity (KTP atau bukti identitas lain).</summary>
    IdentityCard = 1,

    /// <summary>The family card (kartu keluarga).</summary>
    FamilyCard = 2,

    /// <summary>The bank book in the claimant's own name (buku rekening atas nama sendiri).</summary>
    BankBook = 3,

    /// <summary>The tax card (NPWP).</summary>
    TaxCard = 4,

    /// <summary>The form on which the benefit is asked for (formulir pengajuan: 3a, 4, 5, 7).</summary>
    RequestForm = 5,

    /// <summary>The certificate of the treating or adviser doctor (surat keterangan dokter, formulir 3b).</summary>
    DoctorCertificate = 6,

    /// <summary>Receipts of transport (kuitansi biaya pengangkutan).</summary>
    TransportReceipts = 7,

    /// <summary>Receipts of treatment (kuitansi biaya pengobatan dan perawatan).</summary>
    TreatmentReceipts = 8,

    /// <summary>The chronology of the accident (kronologi kejadian).</summary>
    Chronology = 9,

    /// <summary>The attendance list (daftar hadir).</summary>
    AttendanceList = 10,

    /// <summary>A statement of the police (surat keterangan kepolisian).</summary>
    PoliceStatement = 11,

    /// <summary>Statements of two witnesses (pernyataan dua saksi).</summary>
    TwoWitnesses = 12,

    /// <summary>The police report of a traffic accident (laporan polisi kecelakaan lalu lintas).</summary>
    TrafficReport = 13,

    /// <summary>The medical report of violence or rape (visum).</summary>
    MedicalReport = 14,

    /// <summary>The death certificate or statement (akta atau surat keterangan kematian).</summary>
    DeathCertificate = 15,

    /// <summary>A statement of the Indonesian mission abroad (surat keterangan perwakilan RI atau KDEI).</summary>
    MissionStatement = 16,

    /// <summary>The heir certificate (surat keterangan ahli waris).</summary>
    HeirCertificate = 17,

    /// <summary>The identity card of the heir (KTP ahli waris).</summary>
    HeirIdentityCard = 18,

    /// <summary>The marriage certificate (buku nikah atau akta perkawinan).</summary>
    MarriageCertificate = 19,

    /// <summary>A will as a notarial deed (wasiat berupa akta notaris).</summary>
    NotarialWill = 20,

    /// <summary>A court's determination of heirs (penetapan ahli waris oleh pengadilan).</summary>
    CourtDetermination = 21,

    /// <summary>Proof of who arranged the funeral (bukti pengurusan pemakaman).</summary>
    FuneralProof = 22,

    /// <summary>The membership number of a construction project (nomor kepesertaan proyek).</summary>
    ProjectNumber = 23,

    /// <summary>The employer's statement of resignation or leaving (surat keterangan berhenti bekerja).</summary>
    EmployerStatement = 24,

    /// <summary>The receipt of the dismissal report from the labour office (tanda terima laporan PHK).</summary>
    DismissalReportReceipt = 25,

    /// <summary>The employer's report of the dismissal to the labour office (surat laporan PHK).</summary>
    DismissalReport = 26,

    /// <summary>The employer's notice of dismissal and the worker's statement of not objecting (pemberitahuan PHK dan pernyataan tidak menolak).</summary>
    DismissalNoticeAndConsent = 27,

    /// <summary>An agreement on the dismissal, signed by both (perjanjian bersama).</summary>
    JointAgreement = 28,

    /// <summary>An agreement registered at the industrial relations court (perjanjian bersama yang didaftarkan).</summary>
    RegisteredAgreement = 29,

    /// <summary>Extract or judgment of the industrial relations court (petikan atau putusan pengadilan hubungan industrial).</summary>
    CourtJudgment = 30,

    /// <summary>The statement of not working in Indonesia any more (pernyataan tidak bekerja lagi di Indonesia).</summary>
    NotWorkingInIndonesia = 31,

    /// <summary>The passport (paspor).</summary>
    Passport = 32,

    /// <summary>The statement of still working (surat keterangan masih bekerja).</summary>
    StillWorkingStatement = 33,

    /// <summary>The housing papers of the partner bank (dokumen perumahan dari bank mitra).</summary>
    HousingPapers = 34,

    /// <summary>The employer's statement of inability to work (surat keterangan tidak mampu bekerja dari pemberi kerja).</summary>
    InabilityStatement = 35,

    /// <summary>The birth certificate of the child (akta kelahiran anak).</summary>
    BirthCertificate = 36,

    /// <summary>The guardian's statement (surat keterangan wali).</summary>
    GuardianStatement = 37,

    /// <summary>The guardian's identity card (KTP wali).</summary>
    GuardianIdentityCard = 38,

    /// <summary>The commitment to look for work (surat pernyataan komitmen aktivitas pencarian kerja).</summary>
    JobSearchCommitment = 39,

    /// <summary>The work contract or placement contract of a migrant worker (perjanjian kerja PMI).</summary>
    WorkContract = 40,

    /// <summary>The statement that somebody is missing at sea or abroad (surat keterangan hilang).</summary>
    MissingStatement = 41,

    /// <summary>A will in another form (wasiat dalam bentuk lain).</summary>
    OtherWill = 42,
}
