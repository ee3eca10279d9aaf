using System.Globalization;
using BpjsTk.Domain.Enrollment;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>
/// Forms made at random: mostly right, with edges of ages, dates and amounts, and here and there anything at all. Setters are called as they stand, not by
/// reflection, since a million forms are made.
/// </summary>
internal sealed class RandomForms(Random random)
{
    private static readonly string[] Births =
    [
        "1990-01-01", "1992-02-29", "2000-02-29", "1967-10-09", "1967-10-10", "1967-07-20", "1972-09-09", "1972-09-10", "1972-09-11", "2008-09-10", "1926-12-31", "1900-01-01", "2026-09-09", "2026-09-10",
    ];

    private static readonly string[] Days = ["2026-09-01", "2026-09-10", "2026-09-11", "2026-08-03", "2015-06-30", "2015-07-01", "2024-02-29", "2100-12-31", "1900-01-01", "31-12-2027", "28/02/2027"];

    private static readonly string[] Amounts = ["0", "1", "0.01", "-1", "5000000", "Rp5.000.000", "IDR 5,000,000.00", "11086300", "2000000000", "2000000000.01", "92233720368547758.07", "9000000000000000", "50000", "100000"];

    private static readonly string[] WageKinds = ["BULANAN", "HARIAN", "BORONGAN", "BORONGAN CUACA"];

    private static readonly string[] Programs = ["JKK+JKM", "JKK+JKM+JHT", "JKK+JKM+JHT+JP", "JKK+JKM+JP", "JKK", "JKK+JKM+JHT+JP+JKP", "JP"];

    private static readonly string?[] Anything =
    [
        null, "", " ", "\t", "?", "\0", "\ud800", "\ud83d\ude00", "{value}", "{words}", "3578120101900001", "NIK 3578124101900001", "3578120101900001;3578120101900002", "-3578120101900001", "Rp3578120101900001", "3578-1201-0190-0001", "3578 1201 0190 0001", "A1234567", "TK-1234567", "paspor A1234567", "3578120101900001x3578120101900001",
        "null", "true", "[]", "1e9", "1.000", "\u0665", "12345678901234567890", "WNI", "YA", "JKK", "2026-02-30", "0000-00-00", "99-99-9999", "2026-13", new string('9', 300), new string('a', 101), new string('x', 10_000),
    ];

    internal static readonly string[] FilingDays = ["2015-07-01", "2018-12-31", "2021-02-01", "2021-02-02", "2023-02-21", "2024-02-29", "2025-02-07", "2026-02-28", GoodForms.FiledOn];

    internal WorkerForm Worker()
    {
        var born = this.Pick(Births);
        var isWoman = this.OneIn(2);
        var isForeign = this.OneIn(4);
        var wage = this.Pick(WageKinds);
        var relation = this.Pick("PKWTT", "PKWT", "LAINNYA");
        return new()
        {
            FullName = this.Or("Budi Santoso"),
            Citizenship = this.Or(isForeign ? "WNA" : "WNI"),
            Nik = this.Or(isForeign ? null : GoodForms.Nik(born, isWoman, random.Next(1, 5))),
            Passport = this.Or(isForeign || this.OneIn(4) ? this.Pick("A7654321", "B1234567") : null),
            FamilyCardNumber = this.Or(this.OneIn(2) ? "3578120202150003" : null),
            BirthDate = this.Or(born),
            Sex = this.Or(isWoman ? "P" : "L"),
            Phone = this.Or("081234567890"),
            Email = this.Or("a@b.id"),
            Address = this.Or("Jalan 1"),
            Kpj = this.Or("24001234567"),
            JpSince = this.Or(this.OneIn(4) ? this.Pick(Days) : null),
            StartedWorkOn = this.Or(this.OneIn(3) ? this.Pick(Days) : "2015-07-01"),
            Relation = this.Or(relation),
            ContractEndsOn = this.Or(this.OneIn(20) ? this.Pick(Days) : relation == "PKWT" ? "2100-12-31" : null),
            MonthsOfWork = this.Or(isForeign ? this.Pick("5", "6", "12") : null),
            Jkn = this.Or(this.Pick("PPU", "LAINNYA", "TIDAK")),
            HasJkpElsewhere = this.Or(this.Pick("YA", "TIDAK")),
            WageKind = this.Or(wage),
            BasicWage = this.Or(wage == "BULANAN" ? this.Amount() : null),
            FixedAllowances = this.Or(wage == "BULANAN" && this.OneIn(3) ? this.Amount() : null),
            VariableAllowances = this.Or(wage == "BULANAN" && this.OneIn(3) ? this.Amount() : null),
            DailyWage = this.Or(wage == "HARIAN" ? this.Amount() : null),
            LastWages = wage.StartsWith("BORONGAN", StringComparison.Ordinal) ? this.List(wage == "BORONGAN" ? 3 : 12, this.Amount) : this.OneIn(20) ? this.List(1, this.Amount) : null,
            Family = this.OneIn(4) ? this.Rows(random.Next(4), this.Member) : null,
        };
    }

    internal EmployerForm Employer()
    {
        var kind = this.Pick("BADAN USAHA", "PERSEORANGAN", "PENYELENGGARA NEGARA");
        var isState = kind == "PENYELENGGARA NEGARA";
        return new()
        {
            Name = this.Or("PT Maju"),
            Kind = this.Or(kind),
            Npwp = this.Or(this.Pick("012345678901000", "01.234.567.8-901.000", "0123456789010001")),
            BusinessLicence = this.Or("9120001234567"),
            OwnerNik = this.Or(GoodForms.Nik(this.Pick(Births))),
            Address = this.Or("Jalan 1"),
            Phone = this.Or("0318912345"),
            Email = this.Or("a@b.id"),
            Scale = this.Or(isState ? null : this.Pick("MIKRO", "KECIL", "MENENGAH", "BESAR")),
            AnnualSales = this.Or(!isState && this.OneIn(6) ? this.Amount() : null),
            Capital = this.Or(!isState && this.OneIn(6) ? this.Amount() : null),
            RiskClass = this.Or(this.Pick("I", "2", "V")),
            BusinessKindNumber = this.Or(this.OneIn(6) ? this.Pick("1", "5", "99999") : null),
            Programs = this.Or(this.Pick(Programs)),
            FormReceivedOn = this.Or(this.OneIn(3) ? this.Pick(Days) : null),
            Documents = this.OneIn(8) ? this.List(random.Next(9), () => this.Pick("F1", "F1A", "NIB")) : ["F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA", "NPWP", "KTP PEMILIK", "NIB"],
            Workers = this.OneIn(50) ? null : this.Rows(random.Next(1, 4), this.Worker),
        };
    }

    internal SelfEmployedForm SelfEmployed(string filed = GoodForms.FiledOn)
    {
        var born = this.Pick(Births);
        var isWoman = this.OneIn(2);
        return new()
        {
            FullName = this.Or("Agus"),
            Nik = this.Or(GoodForms.Nik(born, isWoman)),
            BirthDate = this.Or(born),
            Sex = this.Or(isWoman ? "P" : "L"),
            Phone = this.Or("081234567890"),
            Email = this.Or("a@b.id"),
            Address = this.Or("Jalan 1"),
            Kpj = this.Or("24001234567"),
            Kind = this.Or(this.Pick("MANDIRI", "PEMBERI KERJA", "LAINNYA")),
            Occupations = this.List(random.Next(1, this.OneIn(8) ? 4 : 3), () => this.Pick("petani", "Petani ", "nelayan", "pedagang", "ojek")),
            Programs = this.Or(this.OneIn(4) ? this.Pick(Programs) : "JKK+JKM+JHT"),
            DeclaredIncome = this.Or(this.Amount()),
            FirstMonth = this.Or(this.OneIn(2) ? filed[..7] : this.Pick("2026-09", "2026-10", "2015-07", "2100-12", "12-2026")),
            Months = this.Or(this.Pick("1", "2", "3", "6", "12", "4", "0")),
            Relief = this.Or(this.OneIn(4) ? this.Pick("TRANSPORTASI", "OTHER") : null),
            IsPaidFromBudget = this.Or(this.Pick("TIDAK", "TIDAK", "TIDAK", "YA")),
        };
    }

    internal ConstructionForm Construction()
    {
        var count = random.Next(4);
        return new()
        {
            ContractorName = this.Or("PT Bangun"),
            ContractorNpwp = this.Or("012345678901000"),
            ContractorNpp = this.Or("AB123456"),
            ProjectName = this.Or("Jembatan"),
            Location = this.Or("Mojokerto"),
            WorkOrderNumber = this.Or("SPK/1"),
            StartsOn = this.Or(this.Pick(Days)),
            EndsOn = this.Or(this.OneIn(2) ? "2100-12-31" : this.Pick(Days)),
            ContractValue = this.Or(this.OneIn(3) ? null : this.Amount()),
            WorkerCount = this.Or(this.OneIn(8) ? "7" : count.ToString(CultureInfo.InvariantCulture)),
            Workers = this.Rows(count, this.ProjectWorker),
            Documents = this.List(3, () => this.Pick("SPK", "FORMULIR PROYEK", "DAFTAR PEKERJA")),
        };
    }

    internal MigrantWorkerForm Migrant()
    {
        var born = this.Pick(Births);
        var isWoman = this.OneIn(2);
        var isIndividual = this.OneIn(2);
        return new()
        {
            FullName = this.Or("Dewi"),
            Nik = this.Or(GoodForms.Nik(born, isWoman)),
            BirthDate = this.Or(born),
            Sex = this.Or(isWoman ? "P" : "L"),
            Passport = this.Or("C7654321"),
            Phone = this.Or(null),
            Email = this.Or(null),
            Kpj = this.Or(null),
            Route = this.Or(isIndividual ? "PERSEORANGAN" : "P3MI"),
            PlacementAgency = this.Or(isIndividual ? null : "PT X"),
            Destination = this.Or("Taiwan"),
            ContractStartsOn = this.Or(this.Pick(Days)),
            ContractEndsOn = this.Or(this.OneIn(2) ? "2100-12-31" : this.Pick(Days)),
            ExtensionMonths = this.Or(this.Pick("0", "3", "999999")),
            JhtMonthly = this.Or(this.OneIn(2) ? null : this.Amount()),
        };
    }

    internal SelfRegistrationForm SelfRegistration() => new()
    {
        EmployerName = this.Or("CV Lalai"),
        EmployerAddress = this.Or("Jalan Buntu"),
        EmployerNpp = this.Or("CD654321"),
        Worker = this.OneIn(30) ? null : this.Worker(),
        Documents = this.OneIn(4) ? this.List(3, () => this.Pick("BUKTI LAIN", "KTP", "KK")) : ["PERJANJIAN KERJA", "KTP", "KK"],
    };

    internal string FilingDay() => this.Pick(FilingDays);

    private ConstructionWorkerForm ProjectWorker()
    {
        var wage = this.OneIn(6) ? null : this.Pick(WageKinds);
        return new()
        {
            FullName = this.Or("Slamet"),
            Nik = this.Or(this.OneIn(2) ? null : GoodForms.Nik(this.Pick(Births))),
            WageKind = this.Or(wage),
            BasicWage = this.Or(wage == "BULANAN" ? this.Amount() : null),
            FixedAllowances = this.Or(wage == "BULANAN" && this.OneIn(3) ? this.Amount() : null),
            VariableAllowances = this.Or(wage == "BULANAN" && this.OneIn(3) ? this.Amount() : null),
            DailyWage = this.Or(wage == "HARIAN" ? this.Amount() : null),
            LastWages = wage is "BORONGAN" or "BORONGAN CUACA" ? this.List(wage == "BORONGAN" ? 3 : 12, this.Amount) : null,
        };
    }

    private FamilyMemberForm Member()
    {
        var born = this.Pick(Births);
        return new()
        {
            FullName = this.Or("Ani"),
            Relation = this.Or(this.Pick("SUAMI", "ISTRI", "ANAK", "ORANG TUA")),
            BirthDate = this.Or(born),
            Nik = this.Or(this.OneIn(2) ? null : GoodForms.Nik(born)),
        };
    }

    private string Amount() => this.OneIn(3) ? this.Pick(Amounts) : random.Next(1, 20_000_000).ToString(CultureInfo.InvariantCulture);

    private string? Or(string? right) => this.OneIn(40) ? Anything[random.Next(Anything.Length)] : right;

    private string?[]? List(int count, Func<string> one) => this.OneIn(60) ? null : [.. Enumerable.Range(0, count).Select(_ => this.Or(one()))];

    private T?[]? Rows<T>(int count, Func<T> one)
        where T : class => this.OneIn(60) ? null : [.. Enumerable.Range(0, count).Select(_ => this.OneIn(60) ? null : one())];

    private bool OneIn(int many) => random.Next(many) == 0;

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
