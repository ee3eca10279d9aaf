namespace BpjsTk.Domain.Law;

/// <content>How claims run: reports, terms, lapse.</content>
public static partial class LawParameters
{
    /// <summary>Gets how many items a notice of a suspected work accident tells at least.</summary>
    public static LawParameter<int> ClaimSuspicionAccidentItems { get; } = new("claim-suspicion-accident-items", LawReaders.Count);

    /// <summary>Gets how many items a notice of a suspected occupational disease tells at least.</summary>
    public static LawParameter<int> ClaimSuspicionDiseaseItems { get; } = new("claim-suspicion-disease-items", LawReaders.Count);

    /// <summary>Gets in how many days it is concluded whether it is a work accident, while care is guaranteed.</summary>
    public static LawParameter<int> ClaimJkkConclusionDays { get; } = new("claim-jkk-conclusion-days", LawReaders.Count);

    /// <summary>Gets after how many years the right to JKK lapses, by the day of the accident or the diagnosis.</summary>
    public static LawParameter<int> ClaimJkkLapseYears { get; } = new("claim-jkk-lapse-years", LawReaders.Count);

    /// <summary>Gets in how many months the beneficiary of a pension confirms his data.</summary>
    public static LawParameter<int> ClaimJpConfirmationMonths { get; } = new("claim-jp-confirmation-months", LawReaders.Count);

    /// <summary>Gets after how many years without confirmation a pension stops.</summary>
    public static LawParameter<int> ClaimJpUnconfirmedYears { get; } = new("claim-jp-unconfirmed-years", LawReaders.Count);
}
