namespace BpjsTk.Domain.Enrollment;

/// <summary>A public service that may be lost (PP 86/2013 Pasal 9): the first five by employers, the last five by other persons.</summary>
public enum PublicService
{
    /// <summary>Licences of the business (perizinan terkait usaha).</summary>
    BusinessLicence = 0,

    /// <summary>The permit needed to take part in project tenders (izin mengikuti tender proyek).</summary>
    ProjectTender = 1,

    /// <summary>The permit to employ foreign workers (izin mempekerjakan tenaga kerja asing).</summary>
    ForeignWorkerPermit = 2,

    /// <summary>The licence of a labour supply company (izin perusahaan penyedia jasa pekerja).</summary>
    LabourSupplyLicence = 3,

    /// <summary>The building permit (IMB), which both may lose.</summary>
    BuildingPermit = 4,

    /// <summary>The driving licence (SIM).</summary>
    DrivingLicence = 5,

    /// <summary>The land certificate (sertifikat tanah).</summary>
    LandCertificate = 6,

    /// <summary>The passport (paspor).</summary>
    Passport = 7,

    /// <summary>The vehicle registration (STNK).</summary>
    VehicleRegistration = 8,
}
