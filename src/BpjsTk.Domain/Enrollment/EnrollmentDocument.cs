namespace BpjsTk.Domain.Enrollment;

/// <summary>A document that is handed in with an enrollment. <see cref="EnrollmentDocuments"/> tells names and who needs which.</summary>
public enum EnrollmentDocument
{
    /// <summary>The form of the employer (formulir F1).</summary>
    EmployerForm = 0,

    /// <summary>The form of the workers (formulir F1a).</summary>
    WorkerForm = 1,

    /// <summary>The wage list (daftar upah).</summary>
    WageList = 2,

    /// <summary>The tax card of the company (NPWP).</summary>
    TaxCard = 3,

    /// <summary>The identity card of the owner (KTP pemilik).</summary>
    OwnerIdentityCard = 4,

    /// <summary>The identity cards of the workers (KTP pekerja); of foreigners their passports.</summary>
    WorkerIdentityCards = 5,

    /// <summary>The business licence (NIB).</summary>
    BusinessLicence = 6,

    /// <summary>The work order of a construction project (SPK).</summary>
    WorkOrder = 7,

    /// <summary>The form of a construction project (formulir proyek).</summary>
    ProjectForm = 8,

    /// <summary>The list of the project's workers (daftar pekerja).</summary>
    WorkerList = 9,

    /// <summary>The work contract (perjanjian kerja).</summary>
    WorkContract = 10,

    /// <summary>The decision of appointment (surat keputusan pengangkatan).</summary>
    AppointmentDecision = 11,

    /// <summary>Another proof of being a worker, such as a list of attendance or a payslip (bukti lain).</summary>
    OtherProofOfWork = 12,

    /// <summary>The worker's identity card (KTP).</summary>
    IdentityCard = 13,

    /// <summary>The worker's family card (KK).</summary>
    FamilyCard = 14,
}
