namespace BpjsTk.Domain.Law;

/// <content>JKP: who has a right to it, how much it is, and what is proved each month.</content>
public static partial class LawParameters
{
    /// <summary>Gets the cash of JKP by the month of benefit, of the wage; as many months as there are shares.</summary>
    public static LawParameter<Table<Rate>> JkpBenefitCashShares { get; } = new("jkp-benefit-cash-shares", LawReaders.Shares, LawReaders.AreShares);

    /// <summary>Gets the highest wage on which the cash of JKP is computed, rupiah a month.</summary>
    public static LawParameter<Rupiah> JkpBenefitWageCap { get; } = new("jkp-benefit-wage-cap", LawReaders.Amount);

    /// <summary>Gets the least months of contributions for JKP.</summary>
    public static LawParameter<int> JkpBenefitPaidMonths { get; } = new("jkp-benefit-paid-months", LawReaders.Count);

    /// <summary>Gets the months before the dismissal in which contributions are counted.</summary>
    public static LawParameter<int> JkpBenefitWindowMonths { get; } = new("jkp-benefit-window-months", LawReaders.Count);

    /// <summary>Gets the months in a row before the dismissal; ended in February 2025.</summary>
    public static LawParameter<int> JkpBenefitRowMonths { get; } = new("jkp-benefit-row-months", LawReaders.Count);

    /// <summary>Gets the months since the dismissal in which JKP is claimed.</summary>
    public static LawParameter<int> JkpBenefitClaimMonths { get; } = new("jkp-benefit-claim-months", LawReaders.Count);

    /// <summary>Gets how often JKP is given in a working life.</summary>
    public static LawParameter<int> JkpBenefitClaimsLimit { get; } = new("jkp-benefit-claims-limit", LawReaders.Count);

    /// <summary>Gets the years of contributions between one JKP and the next.</summary>
    public static LawParameter<int> JkpBenefitNextClaimYears { get; } = new("jkp-benefit-next-claim-years", LawReaders.Count);

    /// <summary>Gets what the training of JKP costs at most, rupiah.</summary>
    public static LawParameter<Rupiah> JkpBenefitTrainingLimit { get; } = new("jkp-benefit-training-limit", LawReaders.Amount);

    /// <summary>Gets the longest arrears in which the agency pays the JKP of a bankrupt or closed employer's workers, in months; since February 2025.</summary>
    public static LawParameter<int> JkpBenefitClosedArrearsMonths { get; } = new("jkp-benefit-closed-arrears-months", LawReaders.Count);

    /// <summary>Gets the term in which the cash of JKP is paid after a complete filing, in working days.</summary>
    public static LawParameter<int> JkpBenefitPaymentWorkingDays { get; } = new("jkp-benefit-payment-working-days", LawReaders.Count);

    /// <summary>Gets the applications in a month that prove the search for work.</summary>
    public static LawParameter<int> JkpBenefitApplications { get; } = new("jkp-benefit-applications", LawReaders.Count);

    /// <summary>Gets the calls to a test or interview in a month that prove the search for work.</summary>
    public static LawParameter<int> JkpBenefitInterviews { get; } = new("jkp-benefit-interviews", LawReaders.Count);

    /// <summary>Gets the least attendance of a month's training.</summary>
    public static LawParameter<Rate> JkpBenefitAttendance { get; } = new("jkp-benefit-attendance", LawReaders.Share);
}
