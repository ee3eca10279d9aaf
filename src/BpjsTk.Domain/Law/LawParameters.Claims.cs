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

    /// <summary>Gets in how many hours a work accident is reported, after it and after the doctor's certificate.</summary>
    public static LawParameter<int> ClaimJkkReportHours { get; } = new("claim-jkk-report-hours", LawReaders.Count);

    /// <summary>Gets whether an employer who reports a work accident late owes the benefit first.</summary>
    public static LawParameter<bool> ClaimJkkLateReportPayer { get; } = new("claim-jkk-late-report-payer", LawReaders.Truth);

    /// <summary>Gets in how many working days the agency says which papers of JKK are missing.</summary>
    public static LawParameter<int> ClaimJkkMissingPapersDays { get; } = new("claim-jkk-missing-papers-days", LawReaders.Count);

    /// <summary>Gets in how many working days JKK is paid.</summary>
    public static LawParameter<int> ClaimJkkPaymentDays { get; } = new("claim-jkk-payment-days", LawReaders.Count);

    /// <summary>Gets in how many working days JKM is paid.</summary>
    public static LawParameter<int> ClaimJkmPaymentDays { get; } = new("claim-jkm-payment-days", LawReaders.Count);

    /// <summary>Gets in how many days a pension is first paid.</summary>
    public static LawParameter<int> ClaimJpFirstPaymentDays { get; } = new("claim-jp-first-payment-days", LawReaders.Count);

    /// <summary>Gets the day of the month by which each later month of a pension is paid.</summary>
    public static LawParameter<int> ClaimJpPaymentDay { get; } = new("claim-jp-payment-day", LawReaders.Count);

    /// <summary>Gets in how many working days a clinic is paid.</summary>
    public static LawParameter<int> ClaimClinicPaymentDays { get; } = new("claim-clinic-payment-days", LawReaders.Count);

    /// <summary>Gets how many months before the retirement age the agency gives notice.</summary>
    public static LawParameter<int> ClaimJpNoticeMonths { get; } = new("claim-jp-notice-months", LawReaders.Count);

    /// <summary>Gets how many months before the retirement age the forms come back.</summary>
    public static LawParameter<int> ClaimJpFormsMonths { get; } = new("claim-jp-forms-months", LawReaders.Count);

    /// <summary>Gets in how many working days the employer reports a dismissal.</summary>
    public static LawParameter<int> ClaimJkpDismissalReportDays { get; } = new("claim-jkp-dismissal-report-days", LawReaders.Count);

    /// <summary>Gets in how many working days a placement is reported.</summary>
    public static LawParameter<int> ClaimJkpPlacementReportDays { get; } = new("claim-jkp-placement-report-days", LawReaders.Count);

    /// <summary>Gets in how many working days a finished training is reported.</summary>
    public static LawParameter<int> ClaimJkpTrainingReportDays { get; } = new("claim-jkp-training-report-days", LawReaders.Count);

    /// <summary>Gets in how many working days a complaint is handled.</summary>
    public static LawParameter<int> ClaimComplaintDays { get; } = new("claim-complaint-days", LawReaders.Count);

    /// <summary>Gets in how many working days mediation is done.</summary>
    public static LawParameter<int> ClaimMediationDays { get; } = new("claim-mediation-days", LawReaders.Count);

    /// <summary>Gets which share of JKK the agency owes for each day of late payment.</summary>
    public static LawParameter<Rate> ClaimJkkLateShare { get; } = new("claim-jkk-late-share", LawReaders.Share);

    /// <summary>Gets which share of JKM the agency owes for each day of late payment.</summary>
    public static LawParameter<Rate> ClaimJkmLateShare { get; } = new("claim-jkm-late-share", LawReaders.Share);

    /// <summary>Gets which share of a pension the agency owes for each month of late payment.</summary>
    public static LawParameter<Rate> ClaimJpLateShare { get; } = new("claim-jp-late-share", LawReaders.Share);

    /// <summary>Gets whether violence or rape counts as a work accident by itself.</summary>
    public static LawParameter<bool> ClaimJkkViolenceCovered { get; } = new("claim-jkk-violence-covered", LawReaders.Truth);

    /// <summary>Gets whether the simpler papers of claims of JHT hold.</summary>
    public static LawParameter<bool> ClaimJhtFewerPapers { get; } = new("claim-jht-fewer-papers", LawReaders.Truth);

    /// <summary>Gets whether the receipt of the report proves a dismissal by itself.</summary>
    public static LawParameter<bool> ClaimJkpReceiptSuffices { get; } = new("claim-jkp-receipt-suffices", LawReaders.Truth);
}
