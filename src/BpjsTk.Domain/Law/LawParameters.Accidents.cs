namespace BpjsTk.Domain.Law;

/// <content>Benefits of JKK and JKM, the scholarship, and heirs.</content>
public static partial class LawParameters
{
    /// <summary>Gets the highest refund of transport by land, river or lake, rupiah.</summary>
    public static LawParameter<Rupiah> JkkTransportLandCap { get; } = new("jkk-transport-land-cap", LawReaders.Amount);

    /// <summary>Gets the highest refund of transport by sea, rupiah.</summary>
    public static LawParameter<Rupiah> JkkTransportSeaCap { get; } = new("jkk-transport-sea-cap", LawReaders.Amount);

    /// <summary>Gets the highest refund of transport by air, rupiah.</summary>
    public static LawParameter<Rupiah> JkkTransportAirCap { get; } = new("jkk-transport-air-cap", LawReaders.Amount);

    /// <summary>Gets the shares of a month's wage paid for temporary incapacity (STMB), by month.</summary>
    public static LawParameter<Table<IncapacityShare>> JkkIncapacityShares { get; } = new("jkk-incapacity-shares", LawReaders.Incapacity, LawReaders.AreIncapacityShares);

    /// <summary>Gets what a month's wage is divided by for a day of temporary incapacity.</summary>
    public static LawParameter<int> JkkIncapacityDayDivisor { get; } = new("jkk-incapacity-day-divisor", LawReaders.Count);

    /// <summary>Gets the months of wage on which disability and death of JKK are computed.</summary>
    public static LawParameter<int> JkkWageMonths { get; } = new("jkk-wage-months", LawReaders.Count);

    /// <summary>Gets the table of partial disabilities.</summary>
    public static LawParameter<Table<DisabilityRow>> JkkDisabilityTable { get; } = new("jkk-disability-table", LawReaders.Disabilities, LawReaders.AreDisabilities);

    /// <summary>Gets the highest percentage of several partial disabilities together.</summary>
    public static LawParameter<Rate> JkkPartialDisabilityCap { get; } = new("jkk-partial-disability-cap", LawReaders.Share);

    /// <summary>Gets the share of the months of wage paid for permanent total disability.</summary>
    public static LawParameter<Rate> JkkPermanentTotalShare { get; } = new("jkk-permanent-total-share", LawReaders.Share);

    /// <summary>Gets the share of the months of wage paid for death by a work accident.</summary>
    public static LawParameter<Rate> JkkDeathShare { get; } = new("jkk-death-share", LawReaders.Share);

    /// <summary>Gets the periodic benefit of JKK, rupiah a month.</summary>
    public static LawParameter<Rupiah> JkkPeriodicAmount { get; } = new("jkk-periodic-amount", LawReaders.Amount);

    /// <summary>Gets the months of the periodic benefit of JKK, paid at once.</summary>
    public static LawParameter<int> JkkPeriodicMonths { get; } = new("jkk-periodic-months", LawReaders.Count);

    /// <summary>Gets the funeral of JKK, rupiah.</summary>
    public static LawParameter<Rupiah> JkkFuneral { get; } = new("jkk-funeral", LawReaders.Amount);

    /// <summary>Gets the highest refund of dentures, rupiah.</summary>
    public static LawParameter<Rupiah> JkkDenturesCap { get; } = new("jkk-dentures-cap", LawReaders.Amount);

    /// <summary>Gets the highest refund of a hearing aid, rupiah.</summary>
    public static LawParameter<Rupiah> JkkHearingAidCap { get; } = new("jkk-hearing-aid-cap", LawReaders.Amount);

    /// <summary>Gets the highest refund of glasses, rupiah.</summary>
    public static LawParameter<Rupiah> JkkGlassesCap { get; } = new("jkk-glasses-cap", LawReaders.Amount);

    /// <summary>Gets what is added to the standard price of an orthosis or prosthesis, of that price.</summary>
    public static LawParameter<Rate> JkkAidSurcharge { get; } = new("jkk-aid-surcharge", LawReaders.Share);

    /// <summary>Gets the highest cost of care at home, rupiah.</summary>
    public static LawParameter<Rupiah> JkkHomeCareCap { get; } = new("jkk-home-care-cap", LawReaders.Amount);

    /// <summary>Gets the longest time of care at home, months.</summary>
    public static LawParameter<int> JkkHomeCareMonths { get; } = new("jkk-home-care-months", LawReaders.Count);

    /// <summary>Gets the years after the end of employment in which an occupational disease may appear.</summary>
    public static LawParameter<int> JkkDiseaseYears { get; } = new("jkk-disease-years", LawReaders.Count);

    /// <summary>Gets the scholarship of JKK, rupiah once for a participant; ended in December 2019.</summary>
    public static LawParameter<Rupiah> JkkScholarshipOnce { get; } = new("jkk-scholarship-once", LawReaders.Amount);

    /// <summary>Gets the lump sum of JKM, rupiah.</summary>
    public static LawParameter<Rupiah> JkmLumpSum { get; } = new("jkm-lump-sum", LawReaders.Amount);

    /// <summary>Gets the periodic benefit of JKM, rupiah a month.</summary>
    public static LawParameter<Rupiah> JkmPeriodicAmount { get; } = new("jkm-periodic-amount", LawReaders.Amount);

    /// <summary>Gets the months of the periodic benefit of JKM, paid at once.</summary>
    public static LawParameter<int> JkmPeriodicMonths { get; } = new("jkm-periodic-months", LawReaders.Count);

    /// <summary>Gets the funeral of JKM, rupiah.</summary>
    public static LawParameter<Rupiah> JkmFuneral { get; } = new("jkm-funeral", LawReaders.Amount);

    /// <summary>Gets the months the self-employed must have paid before JKM is paid in full.</summary>
    public static LawParameter<int> JkmBpuShortMonths { get; } = new("jkm-bpu-short-months", LawReaders.Count);

    /// <summary>Gets what is paid in all at the death of a self-employed participant of short membership, rupiah.</summary>
    public static LawParameter<Rupiah> JkmBpuShortFuneral { get; } = new("jkm-bpu-short-funeral", LawReaders.Amount);

    /// <summary>Gets the least years of contributions for the scholarship of JKM.</summary>
    public static LawParameter<int> JkmScholarshipYears { get; } = new("jkm-scholarship-years", LawReaders.Count);

    /// <summary>Gets the scholarship of JKM, rupiah once for a participant; ended in December 2019.</summary>
    public static LawParameter<Rupiah> JkmScholarshipOnce { get; } = new("jkm-scholarship-once", LawReaders.Amount);

    /// <summary>Gets the scholarship a year and its years, by level of education.</summary>
    public static LawParameter<Table<ScholarshipTerms>> ScholarshipLevels { get; } = new("scholarship-levels", LawReaders.Scholarship, LawReaders.AreScholarshipTerms);

    /// <summary>Gets how many children have a scholarship at most.</summary>
    public static LawParameter<int> ScholarshipChildren { get; } = new("scholarship-children", LawReaders.Count);

    /// <summary>Gets the age at which the scholarship ends, years.</summary>
    public static LawParameter<int> ScholarshipAge { get; } = new("scholarship-age", LawReaders.Count);

    /// <summary>Gets whether a will must be a notarial deed.</summary>
    public static LawParameter<bool> HeirWillNotarial { get; } = new("heir-will-notarial", LawReaders.Truth);
}
