using System.Collections.Immutable;
using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>The names of all figures the law book keeps, each with its type. A figure's file, dates and sources are in the guide's law tables.</summary>
public static partial class LawParameters
{
    /// <summary>Gets the JKK rate of wage earners by risk class, of the month's wage, borne by the employer.</summary>
    public static LawParameter<RatesByClass> PuJkkRate { get; } = new("pu-jkk-rate", LawReaders.ClassRates);

    /// <summary>Gets the JKM rate of wage earners, of the month's wage, borne by the employer.</summary>
    public static LawParameter<Rate> PuJkmRate { get; } = new("pu-jkm-rate", LawReaders.Share);

    /// <summary>Gets the employer's share of JHT, of the month's wage.</summary>
    public static LawParameter<Rate> PuJhtEmployerRate { get; } = new("pu-jht-employer-rate", LawReaders.Share);

    /// <summary>Gets the worker's share of JHT, of the month's wage.</summary>
    public static LawParameter<Rate> PuJhtWorkerRate { get; } = new("pu-jht-worker-rate", LawReaders.Share);

    /// <summary>Gets the employer's share of JP, of the month's wage up to the cap.</summary>
    public static LawParameter<Rate> PuJpEmployerRate { get; } = new("pu-jp-employer-rate", LawReaders.Share);

    /// <summary>Gets the worker's share of JP, of the month's wage up to the cap.</summary>
    public static LawParameter<Rate> PuJpWorkerRate { get; } = new("pu-jp-worker-rate", LawReaders.Share);

    /// <summary>Gets the highest wage on which JP contributions are computed, rupiah a month; published once a year.</summary>
    public static LawParameter<Rupiah> JpWageCap { get; } = new("jp-wage-cap", LawReaders.Amount);

    /// <summary>Gets the retirement age of JP, in years.</summary>
    public static LawParameter<int> JpRetirementAge { get; } = new("jp-retirement-age", LawReaders.Count);

    /// <summary>Gets the JKP contribution the Government pays, of the month's wage up to the JKP cap.</summary>
    public static LawParameter<Rate> JkpGovernmentRate { get; } = new("jkp-government-rate", LawReaders.Share);

    /// <summary>Gets the part of JKK passed on to JKP, never billed.</summary>
    public static LawParameter<Rate> JkpFromJkkRate { get; } = new("jkp-from-jkk-rate", LawReaders.Share);

    /// <summary>Gets the part of JKM passed on to JKP, never billed; ended in February 2025.</summary>
    public static LawParameter<Rate> JkpFromJkmRate { get; } = new("jkp-from-jkm-rate", LawReaders.Share);

    /// <summary>Gets the highest wage on which JKP contributions are computed, rupiah a month.</summary>
    public static LawParameter<Rupiah> JkpWageCap { get; } = new("jkp-wage-cap", LawReaders.Amount);

    /// <summary>Gets the age that may not have been reached when registered in JKP, in years.</summary>
    public static LawParameter<int> JkpRegistrationAgeLimit { get; } = new("jkp-registration-age-limit", LawReaders.Count);

    /// <summary>Gets whether JKP requires national health insurance (JKN) as a wage earner of a business entity.</summary>
    public static LawParameter<bool> JkpRequiresWageEarnerJkn { get; } = new("jkp-requires-wage-earner-jkn", LawReaders.Truth);

    /// <summary>Gets the JKK rate of construction project workers whose wages are known.</summary>
    public static LawParameter<Rate> ConstructionJkkWageRate { get; } = new("construction-jkk-wage-rate", LawReaders.Share);

    /// <summary>Gets the JKM rate of construction project workers whose wages are known.</summary>
    public static LawParameter<Rate> ConstructionJkmWageRate { get; } = new("construction-jkm-wage-rate", LawReaders.Share);

    /// <summary>Gets the JKK rates of construction projects by slice of the contract value before VAT.</summary>
    public static LawParameter<MarginalTiers> ConstructionJkkTiers { get; } = new("construction-jkk-tiers", LawReaders.Tiers);

    /// <summary>Gets the JKM rates of construction projects by slice of the contract value before VAT.</summary>
    public static LawParameter<MarginalTiers> ConstructionJkmTiers { get; } = new("construction-jkm-tiers", LawReaders.Tiers);

    /// <summary>Gets the bands of declared income of the self-employed and their bases.</summary>
    public static LawParameter<IncomeBands> BpuBands { get; } = new("bpu-bands", LawReaders.Bands);

    /// <summary>Gets the JKK rate of the self-employed, of the band's base.</summary>
    public static LawParameter<Rate> BpuJkkRate { get; } = new("bpu-jkk-rate", LawReaders.Share);

    /// <summary>Gets the JHT rate of the self-employed, of the band's base.</summary>
    public static LawParameter<Rate> BpuJhtRate { get; } = new("bpu-jht-rate", LawReaders.Share);

    /// <summary>Gets the JKM contribution of the self-employed, rupiah a month.</summary>
    public static LawParameter<Rupiah> BpuJkmAmount { get; } = new("bpu-jkm-amount", LawReaders.Amount);

    /// <summary>Gets how many months the self-employed may pay at once.</summary>
    public static LawParameter<Table<int>> BpuPaymentMonths { get; } = new("bpu-payment-months", LawReaders.Counts);

    /// <summary>Gets the contribution of migrant workers before work, through a placement agency.</summary>
    public static LawParameter<Rupiah> PmiBeforeWorkAmount { get; } = new("pmi-before-work-amount", LawReaders.Amount);

    /// <summary>Gets the contributions of migrant workers during and after work, by length of contract.</summary>
    public static LawParameter<Table<ContractPackage>> PmiPackages { get; } = new("pmi-packages", LawReaders.Packages);

    /// <summary>Gets the contribution of migrant workers for each month beyond a package.</summary>
    public static LawParameter<Rupiah> PmiExtraMonthAmount { get; } = new("pmi-extra-month-amount", LawReaders.Amount);

    /// <summary>Gets the monthly JHT contributions a migrant worker may choose from.</summary>
    public static LawParameter<Table<Rupiah>> PmiJhtAmounts { get; } = new("pmi-jht-amounts", LawReaders.Amounts);

    /// <summary>Gets the days a daily wage is multiplied by.</summary>
    public static LawParameter<int> DailyWageDays { get; } = new("daily-wage-days", LawReaders.Count);

    /// <summary>Gets the months averaged for wages by piece or output.</summary>
    public static LawParameter<int> PieceWageMonths { get; } = new("piece-wage-months", LawReaders.AveragedMonths, LawReaders.IsAveraged);

    /// <summary>Gets the months averaged for wages by piece that depend on the weather.</summary>
    public static LawParameter<int> WeatherPieceWageMonths { get; } = new("weather-piece-wage-months", LawReaders.AveragedMonths, LawReaders.IsAveraged);

    /// <summary>Gets the share of JKK and JKM that is paid under the pandemic relief.</summary>
    public static LawParameter<Rate> Relief2020JkkJkm { get; } = new("relief-2020-jkk-jkm", LawReaders.Share);

    /// <summary>Gets the share of JP that is paid at once under the pandemic deferral, and when the rest is settled.</summary>
    public static LawParameter<DeferralTerms> Relief2020JpDeferral { get; } = new("relief-2020-jp-deferral", LawReaders.Deferral);

    /// <summary>Gets the share of JKK that labour-intensive employers pay.</summary>
    public static LawParameter<Rate> ReliefLabourIntensiveJkk { get; } = new("relief-labour-intensive-jkk", LawReaders.Share);

    /// <summary>Gets the fewest active workers of an employer with the labour-intensive relief.</summary>
    public static LawParameter<int> ReliefLabourIntensiveWorkers { get; } = new("relief-labour-intensive-workers", LawReaders.Count);

    /// <summary>Gets the last day on which unpaid JKK of labour-intensive employers keeps the relief rate.</summary>
    public static LawParameter<LocalDate> ReliefLabourIntensivePayableUntil { get; } = new("relief-labour-intensive-payable-until", LawReaders.Date);

    /// <summary>Gets the share of JKK and JKM that self-employed drivers and couriers pay.</summary>
    public static LawParameter<Rate> ReliefBpuTransport { get; } = new("relief-bpu-transport", LawReaders.Share);

    /// <summary>Gets the share of JKK and JKM that other self-employed pay.</summary>
    public static LawParameter<Rate> ReliefBpuOther { get; } = new("relief-bpu-other", LawReaders.Share);

    /// <summary>Gets the day of the next month on which contributions of wage earners are due.</summary>
    public static LawParameter<int> PuDueDay { get; } = new("pu-due-day", LawReaders.DayOfMonth);

    /// <summary>Gets the day on which contributions of the self-employed are due.</summary>
    public static LawParameter<int> BpuDueDay { get; } = new("bpu-due-day", LawReaders.DayOfMonth);

    /// <summary>Gets the fine for each month of delay, of the contribution that should have been paid.</summary>
    public static LawParameter<Rate> LateFineRate { get; } = new("late-fine-rate", LawReaders.Share);

    /// <summary>Gets the working days in which the agency tells of an over- or underpayment.</summary>
    public static LawParameter<int> SettlementNoticeWorkingDays { get; } = new("settlement-notice-working-days", LawReaders.Count);

    /// <summary>Gets the consecutive months of arrears up to which the agency still pays (wage earners) or cares at once (self-employed).</summary>
    public static LawParameter<int> ArrearsMonthsCovered { get; } = new("arrears-months-covered", LawReaders.Count);

    /// <summary>Gets the months after paying JKP itself in which an employer asks for the refund.</summary>
    public static LawParameter<int> JkpRefundRequestMonths { get; } = new("jkp-refund-request-months", LawReaders.Count);

    /// <summary>Gets the working days in which the agency refunds JKP after a complete request.</summary>
    public static LawParameter<int> JkpRefundWorkingDays { get; } = new("jkp-refund-working-days", LawReaders.Count);

    /// <summary>Gets the limits of employer size by annual sales, in rupiah.</summary>
    public static LawParameter<EmployerScaleLimits> EmployerScaleSales { get; } = new("employer-scale-sales", LawReaders.ScaleLimits);

    /// <summary>Gets the limits of employer size by net worth or capital without land and buildings, in rupiah.</summary>
    public static LawParameter<EmployerScaleLimits> EmployerScaleCapital { get; } = new("employer-scale-capital", LawReaders.ScaleLimits);

    /// <summary>Gets the kinds of business of each risk class.</summary>
    public static LawParameter<Table<BusinessKind>> RiskClassKinds { get; } = new("risk-class-kinds", LawReaders.BusinessKinds);

    /// <summary>Gets the programs that are mandatory, optional and closed, by segment and employer size.</summary>
    public static LawParameter<Table<ProgramRequirement>> BundleRules { get; } = new("bundle-rules", LawReaders.Requirements);

    /// <summary>Gets all of them.</summary>
    public static ImmutableArray<LawParameter> All => Registry.All;
}
