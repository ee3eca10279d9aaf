using System.Globalization;
using NodaTime;

namespace PayrollBilling;

/// <summary>
/// Makes up a large file of workers that are all good: no two with the same KPJ or NIK, every way of payment, a few foreigners, a few past
/// the age of JP. The same seed gives the same file on every machine.
/// </summary>
internal sealed class Generator
{
    internal const int MostRows = 50_000_000;

    private const long KpjCount = 100_000_000_000;
    private const int LargestSerial = 9_999;
    private const int DistrictsPerRegency = 30;
    private const int RegenciesPerProvince = 25;

    private static readonly int[] Provinces = [11, 12, 13, 14, 16, 18, 31, 32, 33, 34, 35, 36, 51, 61, 64, 71, 73, 94];

    private static readonly string[] GivenNames =
    [
        "Adi", "Agus", "Ahmad", "Andi", "Ayu", "Bambang", "Budi", "Citra", "Dedi", "Dewi", "Dian", "Eko", "Endang", "Fajar", "Fitri", "Hadi", "Hendra", "Indah",
        "Joko", "Kartika", "Lestari", "Made", "Maria", "Muhammad", "Nanda", "Nur", "Putri", "Rahmat", "Rina", "Rizki", "Sari", "Siti", "Slamet", "Sri", "Teguh",
        "Tri", "Wahyu", "Wayan", "Yanti", "Yusuf",
    ];

    private static readonly string[] FamilyNames =
    [
        "Anggraini", "Firmansyah", "Ginting", "Gunawan", "Hakim", "Handayani", "Harahap", "Hidayat", "Kurniawan", "Kusuma", "Lubis", "Maharani", "Nasution",
        "Nugroho", "Permata", "Prasetyo", "Pratama", "Purnomo", "Rahmawati", "Ramadhan", "Saputra", "Setiawan", "Siregar", "Sitompul", "Suharto", "Sulistyo",
        "Susanti", "Tampubolon", "Utami", "Wibowo", "Wijaya", "Wulandari",
    ];

    private readonly RandomNumbers random;
    private readonly LocalDate lastDay;
    private readonly long firstKpj;
    private readonly long firstSlot;

    internal Generator(int seed, YearMonth month)
    {
        this.random = new((ulong)seed);
        this.lastDay = month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1);
        this.firstKpj = this.random.Below(int.MaxValue);
        this.firstSlot = this.random.Below(int.MaxValue);
    }

    private static long SlotCount => (long)Provinces.Length * RegenciesPerProvince * DistrictsPerRegency * LargestSerial;

    /// <summary>Writes the header and the rows.</summary>
    internal void Write(TextWriter writer, int rows)
    {
        writer.Write(string.Join(',', Columns.AllNames));
        writer.Write('\n');
        for (var at = 0; at < rows; at++)
        {
            writer.Write(string.Join(',', this.Row(at)));
            writer.Write('\n');
        }
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private string[] Row(int at)
    {
        var isForeigner = this.random.Below(200) == 0;
        var isWoman = this.random.Below(100) < 42;
        var age = this.random.Below(60) == 0 ? this.random.Between(60, 66) : this.random.Between(18, 58);
        var birth = this.lastDay.PlusYears(-age).PlusDays(-this.random.Below(365));
        var grownUp = LocalDate.Max(birth.PlusYears(17), new LocalDate(2015, 7, 1));
        var registered = grownUp.PlusDays(this.random.Below(Period.DaysBetween(grownUp, this.lastDay)));
        var isPermanent = this.random.Below(3) > 0;
        return
        [
            this.Kpj(at),
            isForeigner ? string.Empty : this.Nik(at, birth, isWoman),
            $"{this.random.Of(GivenNames)} {this.random.Of(FamilyNames)}",
            Day(birth),
            isForeigner ? "WNA" : "WNI",
            isForeigner ? Text($"{this.random.Between(6, 36)}") : string.Empty,
            this.random.Below(20) switch { 0 => "TIDAK", 1 or 2 => "LAIN", _ => "PPU" },
            isPermanent ? "PKWTT" : "PKWT",
            Day(registered),
            .. this.Wage(),
            this.random.Below(4) == 0 ? "JKK+JKM+JHT+JP" : string.Empty,
            this.random.Below(100) == 0 ? Text($"{this.random.Between(1, 20) * 50_000}") : string.Empty,
        ];
    }

    // A step that shares no factor with the count visits every place once: numbers that look drawn and never meet.
    private string Kpj(int at) => Text($"{(this.firstKpj + ((at + 1L) * 73_856_093)) % KpjCount:00000000000}");

    private string Nik(int at, LocalDate birth, bool isWoman)
    {
        var slot = (this.firstSlot + ((at + 1L) * 19_349_663)) % SlotCount;
        (var district, var serial) = Math.DivRem(slot, LargestSerial);
        (var regency, district) = Math.DivRem(district, DistrictsPerRegency);
        (var province, regency) = Math.DivRem(regency, RegenciesPerProvince);
        var day = birth.Day + (isWoman ? 40 : 0);
        return Text($"{Provinces[province]:00}{regency + 1:00}{district + 1:00}{day:00}{birth.Month:00}{birth.Year % 100:00}{serial + 1:0000}");
    }

    private string[] Wage()
    {
        switch (this.random.Below(20))
        {
            case < 3:
                return ["HARIAN", Text($"{this.random.Between(100, 300) * 1_000}"), string.Empty, string.Empty, string.Empty];
            case 3:
                return ["BORONGAN", string.Empty, string.Empty, string.Empty, this.Months(3)];
            case 4:
                return ["BORONGAN_CUACA", string.Empty, string.Empty, string.Empty, this.Months(12)];
            default:
                // Most earn around the minimum wage, a few far above the JP cap.
                var thousands = this.random.Below(12) == 0 ? this.random.Between(9_000, 45_000) : this.random.Between(2_300, 8_500);
                var allowance = this.random.Below(2) == 0 ? Text($"{this.random.Between(1, 15) * 100_000}") : string.Empty;
                var variable = this.random.Below(3) == 0 ? Text($"{this.random.Between(1, 20) * 25_000}") : string.Empty;
                return ["BULANAN", Text($"{thousands}{this.random.Below(1_000):000}"), allowance, variable, string.Empty];
        }
    }

    private string Months(int count) => string.Join(';', Enumerable.Range(0, count).Select(_ => Text($"{this.random.Between(1_800, 6_500)}{this.random.Below(1_000):000}")));
}
