namespace BpjsTk.Domain.Law;

/// <content>Terms of enrolment, and the sanctions for missing them.</content>
public static partial class LawParameters
{
    /// <summary>Gets the term in which an employer returns the complete registration form, in working days.</summary>
    public static LawParameter<int> EnrollmentFormWorkingDays { get; } = new("enrollment-form-working-days", LawReaders.Count);

    /// <summary>Gets the term in which a new worker is registered in JP, in calendar days.</summary>
    public static LawParameter<int> EnrollmentJpDays { get; } = new("enrollment-jp-days", LawReaders.Count);

    /// <summary>Gets the term in which a new worker is registered in JKP, in calendar days.</summary>
    public static LawParameter<int> EnrollmentJkpDays { get; } = new("enrollment-jkp-days", LawReaders.Count);

    /// <summary>Gets the term in which the agency issues the participant number, in working days.</summary>
    public static LawParameter<int> EnrollmentNumberWorkingDays { get; } = new("enrollment-number-working-days", LawReaders.Count);

    /// <summary>Gets the term in which the agency issues card and certificate, in working days.</summary>
    public static LawParameter<int> EnrollmentCardWorkingDays { get; } = new("enrollment-card-working-days", LawReaders.Count);

    /// <summary>Gets the term in which the agency gives the card of JP, in working days.</summary>
    public static LawParameter<int> EnrollmentJpCardWorkingDays { get; } = new("enrollment-jp-card-working-days", LawReaders.Count);

    /// <summary>Gets the term in which an employer hands the card to the worker, in working days.</summary>
    public static LawParameter<int> EnrollmentCardHandoverWorkingDays { get; } = new("enrollment-card-handover-working-days", LawReaders.Count);

    /// <summary>Gets the term in which the agency hands the card to a self-employed participant, in working days.</summary>
    public static LawParameter<int> EnrollmentBpuCardHandoverWorkingDays { get; } = new("enrollment-bpu-card-handover-working-days", LawReaders.Count);

    /// <summary>Gets the term in which an employer passes on a participant's changed data, in working days.</summary>
    public static LawParameter<int> EnrollmentDataReportWorkingDays { get; } = new("enrollment-data-report-working-days", LawReaders.Count);

    /// <summary>Gets the term in which an employer reports a change of wage, headcount, address or other data, in working days.</summary>
    public static LawParameter<int> EnrollmentChangeWorkingDays { get; } = new("enrollment-change-working-days", LawReaders.Count);

    /// <summary>Gets the term in which a self-employed participant reports a change of data, in working days.</summary>
    public static LawParameter<int> EnrollmentBpuChangeWorkingDays { get; } = new("enrollment-bpu-change-working-days", LawReaders.Count);

    /// <summary>Gets the term in which a participant reports a change of the beneficiaries of JP, in calendar days.</summary>
    public static LawParameter<int> EnrollmentJpBeneficiaryDays { get; } = new("enrollment-jp-beneficiary-days", LawReaders.Count);

    /// <summary>Gets the term in which the agency confirms a change of data of JP, in working days.</summary>
    public static LawParameter<int> EnrollmentChangeConfirmationWorkingDays { get; } = new("enrollment-change-confirmation-working-days", LawReaders.Count);

    /// <summary>Gets the term after which an employer who has not registered a worker is clearly negligent, in working days.</summary>
    public static LawParameter<int> EnrollmentNeglectWorkingDays { get; } = new("enrollment-neglect-working-days", LawReaders.Count);

    /// <summary>Gets the term in which the agency verifies a worker's registration of himself, in working days.</summary>
    public static LawParameter<int> EnrollmentVerificationWorkingDays { get; } = new("enrollment-verification-working-days", LawReaders.Count);

    /// <summary>Gets the term of each written warning to an employer, in calendar days.</summary>
    public static LawParameter<int> SanctionEmployerWarningDays { get; } = new("sanction-employer-warning-days", LawReaders.Count);

    /// <summary>Gets the term of the first written warning to a person who is no employer, in working days.</summary>
    public static LawParameter<int> SanctionPersonFirstWarningWorkingDays { get; } = new("sanction-person-first-warning-working-days", LawReaders.Count);

    /// <summary>Gets the term of the second written warning to a person who is no employer, in calendar days.</summary>
    public static LawParameter<int> SanctionPersonSecondWarningDays { get; } = new("sanction-person-second-warning-days", LawReaders.Count);

    /// <summary>Gets the term of the administrative fine since the end of the second warning, in calendar days.</summary>
    public static LawParameter<int> SanctionFineDays { get; } = new("sanction-fine-days", LawReaders.Count);

    /// <summary>Gets the administrative fine on an employer for each month, of the contributions that should have been paid.</summary>
    public static LawParameter<Rate> SanctionFineRate { get; } = new("sanction-fine-rate", LawReaders.Share);
}
