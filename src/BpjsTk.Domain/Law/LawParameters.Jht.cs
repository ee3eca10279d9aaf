namespace BpjsTk.Domain.Law;

/// <content>JHT: who may take it, its development, and the tax on it.</content>
public static partial class LawParameters
{
    /// <summary>Gets the age that gives the right to the whole balance of JHT, in years.</summary>
    public static LawParameter<int> JhtClaimAge { get; } = new("jht-claim-age", LawReaders.Count);

    /// <summary>Gets how many months who resigned or was dismissed waits for JHT; before the first row until the age of JHT.</summary>
    public static LawParameter<int> JhtLeaverWaitingMonths { get; } = new("jht-leaver-waiting-months", LawReaders.Count);

    /// <summary>Gets whether the retirement age of the work agreement, the end of a fixed term and a self-employed participant's stopping give the whole balance.</summary>
    public static LawParameter<bool> JhtWorkEndClaims { get; } = new("jht-work-end-claims", LawReaders.Truth);

    /// <summary>Gets whether a citizen who leaves Indonesia for good has a right to JHT, as a foreigner has.</summary>
    public static LawParameter<bool> JhtCitizenLeaving { get; } = new("jht-citizen-leaving", LawReaders.Truth);

    /// <summary>Gets the years of membership after which part of the balance may be taken.</summary>
    public static LawParameter<int> JhtPartMembershipYears { get; } = new("jht-part-membership-years", LawReaders.Count);

    /// <summary>Gets the largest part of the balance that may be taken to prepare for retirement.</summary>
    public static LawParameter<Rate> JhtPartPreparationShare { get; } = new("jht-part-preparation-share", LawReaders.Share);

    /// <summary>Gets the largest part of the balance that may be taken for a home of one's own.</summary>
    public static LawParameter<Rate> JhtPartHousingShare { get; } = new("jht-part-housing-share", LawReaders.Share);

    /// <summary>Gets the term in which JHT is paid after complete papers, in working days.</summary>
    public static LawParameter<int> JhtPaymentWorkingDays { get; } = new("jht-payment-working-days", LawReaders.Count);

    /// <summary>Gets how many days before the age of JHT the agency states the amount at the latest.</summary>
    public static LawParameter<int> JhtNoticeDays { get; } = new("jht-notice-days", LawReaders.Count);

    /// <summary>Gets the yearly development of JHT, of the years for which it is known; other years are given by the caller.</summary>
    public static LawParameter<Rate> JhtDevelopmentRate { get; } = new("jht-development-rate", LawReaders.Share);

    /// <summary>Gets the average one-year deposit rate of the state banks, below which the development of a year may not be; of the years for which it is known.</summary>
    public static LawParameter<Rate> JhtDepositAverageRate { get; } = new("jht-deposit-average-rate", LawReaders.Share);

    /// <summary>Gets the development used for claims of a time, where it is known.</summary>
    public static LawParameter<Rate> JhtClaimRate { get; } = new("jht-claim-rate", LawReaders.Share);

    /// <summary>Gets the development used for claims of sharia JHT of a time, where it is known.</summary>
    public static LawParameter<Rate> JhtShariaClaimRate { get; } = new("jht-sharia-claim-rate", LawReaders.Share);

    /// <summary>Gets the largest balance of JHT that can be claimed in the mobile app, rupiah.</summary>
    public static LawParameter<Rupiah> JhtAppBalanceLimit { get; } = new("jht-app-balance-limit", LawReaders.Amount);

    /// <summary>Gets the final income tax on JHT paid at once, by slices.</summary>
    public static LawParameter<MarginalTiers> JhtFinalTaxTiers { get; } = new("jht-final-tax-tiers", LawReaders.Tiers);

    /// <summary>Gets the calendar years, the first payment's year included, within which payments of JHT bear the final tax.</summary>
    public static LawParameter<int> JhtFinalTaxYears { get; } = new("jht-final-tax-years", LawReaders.Count);

    /// <summary>Gets the brackets of the income tax of persons (Article 17), by slices of a year's income.</summary>
    public static LawParameter<MarginalTiers> IncomeTaxBrackets { get; } = new("income-tax-brackets", LawReaders.Tiers);

    /// <summary>Gets what is added to income tax that is not final for who has no tax number, of the tax.</summary>
    public static LawParameter<Rate> IncomeTaxNoNumberSurcharge { get; } = new("income-tax-no-number-surcharge", LawReaders.Share);
}
