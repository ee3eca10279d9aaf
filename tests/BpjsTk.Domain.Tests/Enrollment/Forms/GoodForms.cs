using System.Globalization;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>Forms without a fault, from which every test breaks something. They are handed in on Thursday 10 September 2026.</summary>
internal static class GoodForms
{
    internal const string FiledOn = "2026-09-10";

    internal static readonly Employer LargeEmployer = Facts.Employer(EmployerScale.Large);

    internal static EnrollmentRules Rules(string filedOn = FiledOn) => EnrollmentRules.On(Facts.Date(filedOn), WorkingDays.WeekendsOnly).Value;

    /// <summary>A NIK of a birth date, sex and serial.</summary>
    internal static string Nik(string born, bool isWoman = false, int serial = 1)
    {
        var date = Facts.Date(born);
        return string.Create(CultureInfo.InvariantCulture, $"357812{date.Day + (isWoman ? 40 : 0):00}{date.Month:00}{date.Year % 100:00}{serial:0000}");
    }

    internal static WorkerForm Worker(string born = "1990-01-01", int serial = 1) => new()
    {
        FullName = "Budi Santoso",
        Citizenship = "WNI",
        Nik = Nik(born, serial: serial),
        BirthDate = born,
        Sex = "L",
        StartedWorkOn = "2026-09-01",
        Relation = "PKWTT",
        Jkn = "PPU",
        WageKind = "BULANAN",
        BasicWage = "5000000",
    };

    /// <summary>A worker with something in every field that a monthly wage leaves open.</summary>
    internal static WorkerForm FullWorker() => new()
    {
        FullName = "Siti Aminah",
        Citizenship = "WNI",
        Nik = Nik("1992-02-29", isWoman: true, serial: 7),
        Passport = "B1234567",
        FamilyCardNumber = "3578120202150003",
        BirthDate = "29-02-1992",
        Sex = "P",
        Phone = "+62 812-3456-7890",
        Email = "siti@contoh.id",
        Address = "Jalan Mawar 1, Surabaya",
        Kpj = "24001234567",
        JpSince = "2020-01-15",
        StartedWorkOn = "01/09/2026",
        Relation = "PKWT",
        ContractEndsOn = "2027-08-31",
        Jkn = "LAINNYA",
        HasJkpElsewhere = "TIDAK",
        WageKind = "BULANAN",
        BasicWage = "Rp5.000.000",
        FixedAllowances = "500000",
        VariableAllowances = "250000.50",
        Family =
        [
            new() { FullName = "Joko", Relation = "SUAMI", BirthDate = "1990-05-05", Nik = Nik("1990-05-05", serial: 2) },
            new() { FullName = "Ani", Relation = "ANAK", BirthDate = FiledOn },
            new() { FullName = "Sri", Relation = "ORANG-TUA", BirthDate = "1960-01-31", Nik = Nik("1960-01-31", isWoman: true) },
        ],
    };

    /// <summary>A worker with a fixed term.</summary>
    internal static WorkerForm FixedTerm(string? ends = "2027-08-31") => Worker().With(nameof(WorkerForm.Relation), "PKWT").With(nameof(WorkerForm.ContractEndsOn), ends);

    internal static WorkerForm Foreigner() => Worker()
        .With(nameof(WorkerForm.FullName), "John Smith")
        .With(nameof(WorkerForm.Citizenship), "WNA")
        .With(nameof(WorkerForm.Nik), null)
        .With(nameof(WorkerForm.Passport), "A7654321")
        .With(nameof(WorkerForm.MonthsOfWork), "6");

    internal static EmployerForm Employer() => new()
    {
        Name = "PT Maju Jaya",
        Kind = "BADAN USAHA",
        Npwp = "01.234.567.8-901.000",
        BusinessLicence = "9120001234567",
        OwnerNik = Nik("1970-12-31"),
        Address = "Jalan Industri 5, Sidoarjo",
        Phone = "0318912345",
        Email = "hrd@majujaya.co.id",
        Scale = "BESAR",
        RiskClass = "III",
        Programs = "JKK+JKM+JHT+JP",
        FormReceivedOn = "2026-08-03",
        Documents = ["F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA", "NPWP", "KTP PEMILIK", "NIB"],
        Workers = [Worker(), FullWorker(), Foreigner()],
    };

    internal static EmployerForm NaturalPerson() => Employer()
        .With(nameof(EmployerForm.Name), "Ibu Wati")
        .With(nameof(EmployerForm.Kind), "PERSEORANGAN")
        .With(nameof(EmployerForm.Npwp), null)
        .With(nameof(EmployerForm.BusinessLicence), null)
        .With(nameof(EmployerForm.Scale), "MIKRO")
        .With(nameof(EmployerForm.Programs), "JKK+JKM")
        .With(nameof(EmployerForm.Documents), new[] { "F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA", "KTP PEMILIK" });

    internal static EmployerForm StateOrganiser() => Employer()
        .With(nameof(EmployerForm.Name), "Desa Sukamaju")
        .With(nameof(EmployerForm.Kind), "PENYELENGGARA NEGARA")
        .With(nameof(EmployerForm.Npwp), null)
        .With(nameof(EmployerForm.BusinessLicence), null)
        .With(nameof(EmployerForm.OwnerNik), null)
        .With(nameof(EmployerForm.Scale), null)
        .With(nameof(EmployerForm.Programs), "JKK+JKM")
        .With(nameof(EmployerForm.Documents), new[] { "F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA" });

    internal static SelfEmployedForm SelfEmployed() => new()
    {
        FullName = "Agus Salim",
        Nik = Nik("1985-06-15"),
        BirthDate = "1985-06-15",
        Sex = "LAKI-LAKI",
        Phone = "081234567890",
        Email = "agus@contoh.id",
        Address = "Jalan Melati 2",
        Kpj = null,
        Kind = "MANDIRI",
        Occupations = ["pengemudi ojek", "pedagang kaki lima"],
        Programs = "JKK+JKM+JHT",
        DeclaredIncome = "2000000",
        FirstMonth = "2026-09",
        Months = "3",
    };

    internal static ConstructionForm Construction() => new()
    {
        ContractorName = "PT Bangun Karya",
        ContractorNpwp = "0123456789012345",
        ContractorNpp = "AB123456",
        ProjectName = "Jembatan Kali Brantas",
        Location = "Mojokerto",
        WorkOrderNumber = "SPK/2026/017",
        StartsOn = "2026-10-01",
        EndsOn = "2027-03-31",
        ContractValue = "2500000000",
        WorkerCount = "2",
        Workers =
        [
            new() { FullName = "Slamet", Nik = Nik("1980-03-03"), WageKind = "HARIAN", DailyWage = "150000" },
            new() { FullName = "Paijo", Nik = Nik("1981-04-04"), WageKind = "DAILY", DailyWage = "160000" },
        ],
        Documents = ["SPK", "FORMULIR PROYEK", "DAFTAR PEKERJA"],
    };

    internal static MigrantWorkerForm Migrant() => new()
    {
        FullName = "Dewi Lestari",
        Nik = Nik("1995-11-30", isWoman: true),
        BirthDate = "1995-11-30",
        Sex = "P",
        Passport = "C7654321",
        Phone = "085600001111",
        Email = "dewi@contoh.id",
        Kpj = "24001234567",
        Route = "P3MI",
        PlacementAgency = "PT Karya Luar Negeri",
        Destination = "Taiwan",
        ContractStartsOn = "2026-11-01",
        ContractEndsOn = "2028-10-31",
        ExtensionMonths = "0",
        JhtMonthly = "100000",
    };

    internal static SelfRegistrationForm SelfRegistration() => new()
    {
        EmployerName = "CV Lalai",
        EmployerAddress = "Jalan Buntu 9",
        EmployerNpp = "CD654321",
        Worker = Worker().With(nameof(WorkerForm.StartedWorkOn), "2026-08-03"),
        Documents = ["BUKTI LAIN", "KTP", "KK"],
    };
}
