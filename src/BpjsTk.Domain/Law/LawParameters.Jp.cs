namespace BpjsTk.Domain.Law;

/// <content>The pension: formula, limits, conditions, shares.</content>
public static partial class LawParameters
{
    /// <summary>Gets the factor of the formula of the pension, of a month's wage, for each twelve contribution months.</summary>
    public static LawParameter<Rate> JpBenefitRate { get; } = new("jp-benefit-rate", LawReaders.Share);

    /// <summary>Gets the lowest pension, rupiah a month; published once a year.</summary>
    public static LawParameter<Rupiah> JpPensionMinimum { get; } = new("jp-pension-minimum", LawReaders.Amount);

    /// <summary>Gets the highest pension, rupiah a month; published once a year.</summary>
    public static LawParameter<Rupiah> JpPensionMaximum { get; } = new("jp-pension-maximum", LawReaders.Amount);

    /// <summary>Gets the general inflation of a year, dated by the months of that year; published once a year.</summary>
    public static LawParameter<Rate> GeneralInflation { get; } = new("general-inflation", LawReaders.Share);

    /// <summary>Gets the contribution months an old age pension asks for, which others are deemed to have.</summary>
    public static LawParameter<int> JpQualifyingMonths { get; } = new("jp-qualifying-months", LawReaders.Count);

    /// <summary>Gets the lowest density of contributions for deemed months, of the months of membership.</summary>
    public static LawParameter<Rate> JpDensity { get; } = new("jp-density", LawReaders.Share);

    /// <summary>Gets the time between enrolment and the event that disables, in months.</summary>
    public static LawParameter<int> JpDisabilityMembershipMonths { get; } = new("jp-disability-membership-months", LawReaders.Count);

    /// <summary>Gets the time between enrolment and death, in years.</summary>
    public static LawParameter<int> JpDeathMembershipYears { get; } = new("jp-death-membership-years", LawReaders.Count);

    /// <summary>Gets the share of the widow or widower.</summary>
    public static LawParameter<Rate> JpSpouseShare { get; } = new("jp-spouse-share", LawReaders.Share);

    /// <summary>Gets the share of the children.</summary>
    public static LawParameter<Rate> JpChildShare { get; } = new("jp-child-share", LawReaders.Share);

    /// <summary>Gets the share of the parent.</summary>
    public static LawParameter<Rate> JpParentShare { get; } = new("jp-parent-share", LawReaders.Share);

    /// <summary>Gets the age at which the pension of a child ends, in years.</summary>
    public static LawParameter<int> JpChildAge { get; } = new("jp-child-age", LawReaders.Count);

    /// <summary>Gets how many children can be beneficiaries.</summary>
    public static LawParameter<int> JpChildrenLimit { get; } = new("jp-children-limit", LawReaders.Count);

    /// <summary>Gets how long after the death of the participant a child may be born and still be registered, in days.</summary>
    public static LawParameter<int> JpChildBirthDays { get; } = new("jp-child-birth-days", LawReaders.Count);

    /// <summary>Gets how long the pension can be deferred after the retirement age, in years.</summary>
    public static LawParameter<int> JpDeferralYears { get; } = new("jp-deferral-years", LawReaders.Count);
}
