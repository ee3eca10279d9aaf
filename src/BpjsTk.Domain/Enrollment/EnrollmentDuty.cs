namespace BpjsTk.Domain.Enrollment;

/// <summary>A duty around enrolment for which the law sets a term; <see cref="EnrollmentDeadlines"/> counts it.</summary>
public enum EnrollmentDuty
{
    /// <summary>
    /// The employer returns the complete registration form of itself and all its workers; from the day it received the form (PP 44/2015 Pasal 6(1),
    /// PP 46/2015 Pasal 7(1)).
    /// </summary>
    ReturnForm = 0,

    /// <summary>
    /// The employer registers a worker, before it is clearly negligent (nyata-nyata lalai) and the worker may register himself; from the day the
    /// worker was hired (PP 44/2015 Penjelasan Pasal 10(1), PP 46/2015 Penjelasan Pasal 11(1)).
    /// </summary>
    RegisterWorker = 1,

    /// <summary>The employer registers a new worker in JP; from the day work began (PP 45/2015 Pasal 4(2)).</summary>
    RegisterWorkerInJp = 2,

    /// <summary>The employer registers a new worker in JKP; from the day work began (PP 37/2021 Pasal 6(1)).</summary>
    RegisterWorkerInJkp = 3,

    /// <summary>
    /// The agency verifies a registration that a worker made himself; from the day of that registration (PP 44/2015 Pasal 10(3), PP 46/2015 Pasal
    /// 11(3), PP 45/2015 Pasal 5(3)).
    /// </summary>
    VerifySelfRegistration = 4,

    /// <summary>
    /// The agency issues the participant number (nomor kepesertaan); from the day the form was complete and the first contribution paid, whichever was later
    /// (PP 44/2015 Pasal 6(2), 11(4), PP 45/2015 Pasal 7(1)).
    /// </summary>
    IssueNumber = 5,

    /// <summary>
    /// The agency issues the participant's card, and the certificate to an employer; from the day the form was complete and the first contribution
    /// paid, whichever was later (PP 44/2015 Pasal 7(1), 12(1)).
    /// </summary>
    IssueCard = 6,

    /// <summary>The agency gives the card of JP; from the day it issued the number (PP 45/2015 Pasal 7(3)).</summary>
    IssueJpCard = 7,

    /// <summary>The employer hands the card to the worker; from the day it received the card (PP 44/2015 Pasal 7(2)).</summary>
    HandCardToWorker = 8,

    /// <summary>
    /// The agency hands the card to a self-employed participant (PP 44/2015 Pasal 12(2)); from the day the card was issued, which is a reading: the
    /// text names no beginning.
    /// </summary>
    HandCardToSelfEmployed = 9,

    /// <summary>
    /// The employer passes on changed data of a participant or the family; from the day it received them (PP 44/2015 Pasal 9(2), PP 46/2015 Pasal
    /// 10(2), PP 45/2015 Pasal 10(2)).
    /// </summary>
    PassOnChangedData = 10,

    /// <summary>
    /// The employer reports a change of wage, headcount, office address or other data; from the day of the change (PP 44/2015 Pasal 9(3), PP 46/2015
    /// Pasal 10(3), PP 45/2015 Pasal 12, PP 37/2021 Pasal 9).
    /// </summary>
    ReportChange = 11,

    /// <summary>
    /// A self-employed participant reports a change of data, family, business or occupation; from the day of the change (PP 44/2015 Pasal 13(1),
    /// PP 46/2015 Pasal 15(1)).
    /// </summary>
    ReportChangeOfSelfEmployed = 12,

    /// <summary>A participant tells the employer that the beneficiaries of JP changed; from the day of the change (PP 45/2015 Pasal 14(3)).</summary>
    ReportJpBeneficiaries = 13,

    /// <summary>The agency confirms that it recorded a change of data of JP; from the day the complete report arrived (PP 45/2015 Pasal 10(4)).</summary>
    ConfirmChange = 14,
}
