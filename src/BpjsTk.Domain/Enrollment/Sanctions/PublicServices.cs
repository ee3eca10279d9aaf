using System.Collections.Immutable;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The public services of PP 86/2013 Pasal 9, which PP 44/2015 Pasal 60(1) repeats for employers. The text joins them by "or": not all need be lost.</summary>
public static class PublicServices
{
    /// <summary>Gets the five that an employer may lose (Pasal 9(1)).</summary>
    public static ImmutableArray<PublicService> OfEmployers { get; } =
        [PublicService.BusinessLicence, PublicService.ProjectTender, PublicService.ForeignWorkerPermit, PublicService.LabourSupplyLicence, PublicService.BuildingPermit];

    /// <summary>Gets the five that another person may lose (Pasal 9(2)).</summary>
    public static ImmutableArray<PublicService> OfPersons { get; } =
        [PublicService.BuildingPermit, PublicService.DrivingLicence, PublicService.LandCertificate, PublicService.Passport, PublicService.VehicleRegistration];

    /// <summary>Returns the name of a service.</summary>
    /// <param name="service">The service.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is not a member of the enumeration.</exception>
    public static BilingualText NameOf(PublicService service) => service switch
    {
        PublicService.BusinessLicence => new("perizinan terkait usaha", "business licences"),
        PublicService.ProjectTender => new("izin yang diperlukan dalam mengikuti tender proyek", "permit needed for project tenders"),
        PublicService.ForeignWorkerPermit => new("izin mempekerjakan tenaga kerja asing", "permit to employ foreign workers"),
        PublicService.LabourSupplyLicence => new("izin perusahaan penyedia jasa pekerja/buruh", "licence of a labour supply company"),
        PublicService.BuildingPermit => new("Izin Mendirikan Bangunan (IMB)", "building permit (IMB)"),
        PublicService.DrivingLicence => new("Surat Izin Mengemudi (SIM)", "driving licence (SIM)"),
        PublicService.LandCertificate => new("sertifikat tanah", "land certificate"),
        PublicService.Passport => new("paspor", "passport"),
        PublicService.VehicleRegistration => new("Surat Tanda Nomor Kendaraan (STNK)", "vehicle registration (STNK)"),
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, null),
    };
}
