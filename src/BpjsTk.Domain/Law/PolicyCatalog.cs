using System.Collections.Immutable;

namespace BpjsTk.Domain.Law;

/// <summary>Every reading a user may choose, for settings pages and for the guide.</summary>
public static class PolicyCatalog
{
    /// <summary>Gets all readings.</summary>
    public static ImmutableArray<Policy> All { get; } =
    [
        new(
            nameof(PolicySet.Rounding),
            new("Bagaimana iuran dibulatkan", "How a contribution is rounded"),
            nameof(Rounding.HalfUpToSen),
            [nameof(Rounding.HalfUpToRupiah), nameof(Rounding.DownToRupiah)],
            Citation.FromText("PP 44/2015 Pasal 16(1)")),
        new(
            nameof(PolicySet.FinePartMonth),
            new("Apakah bagian bulan keterlambatan dihitung", "Whether part of a month of delay counts"),
            nameof(FinePartMonth.MonthBegunCounts),
            [nameof(FinePartMonth.FullMonthsOnly)],
            Citation.FromText("PP 44/2015 Pasal 22(1)")),
        new(
            nameof(PolicySet.FineBaseOfJht),
            new("Dasar denda iuran JHT", "What the fine on JHT is computed on"),
            nameof(FineBaseOfJht.BothShares),
            [nameof(FineBaseOfJht.EmployerShareOnly)],
            Citation.FromText("PP 46/2015 Pasal 20(1)")),
        new(
            nameof(PolicySet.JpDueDateShift),
            new("Apakah hari libur menggeser jatuh tempo iuran JP", "Whether a holiday moves the due date of JP"),
            nameof(JpDueDateShift.SameShift),
            [nameof(JpDueDateShift.NoShift)],
            Citation.FromText("PP 45/2015 Pasal 30(3)")),
        new(
            nameof(PolicySet.LastJpMonth),
            new("Bulan terakhir iuran JP", "The last month of JP"),
            nameof(LastJpMonth.MonthOfReachingAge),
            [nameof(LastJpMonth.MonthBeforeReachingAge)],
            Citation.FromText("PP 45/2015 Pasal 15")),
        new(
            nameof(PolicySet.SettlementOrder),
            new("Apa yang lebih dahulu dilunasi oleh suatu pembayaran", "What a payment settles first"),
            nameof(SettlementOrder.ContributionsBeforeFines),
            [nameof(SettlementOrder.EachMonthWithItsFines)],
            Citation.FromText("PP 44/2015 Pasal 22(2)")),
        new(
            nameof(PolicySet.UnpublishedLaw),
            new("Bulan yang batas upah JP-nya belum diumumkan", "A month whose JP wage cap is not published yet"),
            nameof(UnpublishedLaw.Refuse),
            [nameof(UnpublishedLaw.UseLastKnown)],
            Citation.FromText("PP 45/2015 Pasal 29(3)")),
        new(
            nameof(PolicySet.WarningTerm),
            new("Satuan sepuluh hari teguran tertulis kepada pemberi kerja", "What the ten days of a written warning to an employer are counted in"),
            nameof(WarningTerm.CalendarDays),
            [nameof(WarningTerm.WorkingDays)],
            Citation.FromText("PP 86/2013 Pasal 6(1)")),
        new(
            nameof(PolicySet.JhtPartialTax),
            new("Pajak atas sebagian JHT yang diambil selama masih bekerja", "The tax on a part of JHT that is taken while working on"),
            nameof(JhtPartialTax.FinalRate),
            [nameof(JhtPartialTax.Progressive)],
            Citation.FromText("PP 68/2009 Pasal 2(2)")),
        new(
            nameof(PolicySet.JpLimits),
            new("Apa yang diikat oleh batas paling sedikit dan paling banyak manfaat pensiun", "What the lowest and the highest pension bind"),
            nameof(JpLimits.EveryPension),
            [nameof(JpLimits.FormulaOnly)],
            Citation.FromText("PP 45/2015 Pasal 18")),
        new(
            nameof(PolicySet.JpRounding),
            new("Bagaimana manfaat pensiun sebulan dibulatkan", "How a month's pension is rounded"),
            nameof(JpRounding.UpToRupiah),
            [nameof(JpRounding.HalfUpToRupiah), nameof(JpRounding.HalfUpToSen), nameof(JpRounding.DownToRupiah)],
            Citation.FromText("PP 45/2015 Pasal 17(2)")),
        new(
            nameof(PolicySet.StmbDay),
            new("Nilai sehari tidak mampu bekerja", "What a day of temporary incapacity is worth"),
            nameof(StmbDay.ThirtiethOfWage),
            [nameof(StmbDay.CalendarDaysOfMonth)],
            Citation.FromText("PP 44/2015 Pasal 25(2)b2")),
        new(
            nameof(PolicySet.ScholarshipLastYear),
            new("Apakah tahun ajaran saat anak mencapai batas usia masih dibayar", "Whether the school year in which a child reaches the age limit is paid"),
            nameof(ScholarshipLastYear.YearBeforeReachingAge),
            [nameof(ScholarshipLastYear.YearOfReachingAge)],
            Citation.FromText("PP 44/2015 Lampiran III as amended by PP 82/2019")),
    ];
}
