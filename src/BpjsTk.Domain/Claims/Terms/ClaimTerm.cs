namespace BpjsTk.Domain.Claims;

/// <summary>The terms in the course of claims. Each says who has to do what, and from which event it runs. The numbers are stable; new ones are added at the end.</summary>
public enum ClaimTerm
{
    /// <summary>The first report of a work accident (laporan tahap I), from the accident or the diagnosis: PP 44/2015 Pasal 43(1), 44(1).</summary>
    JkkStageOne = 0,

    /// <summary>The second report (laporan tahap II), from the doctor's certificate: PP 44/2015 Pasal 43(3), 44(3).</summary>
    JkkStageTwo = 1,

    /// <summary>The agency says which papers of JKK are missing, from the report of stage II or its repetition: PP 44/2015 Pasal 43(7), 44(7).</summary>
    JkkMissingPapers = 2,

    /// <summary>The agency concludes whether it is a work accident, from the report of stage I: PP 44/2015 Pasal 25A as amended by PP 49/2023. For diseases no term is known.</summary>
    JkkConclusion = 3,

    /// <summary>The agency pays JKK, from the day on which the technical and administrative requirements were met: PP 44/2015 Pasal 37(2).</summary>
    JkkPayment = 4,

    /// <summary>The agency pays JKM, from the request with its papers: PP 44/2015 Pasal 40(3).</summary>
    JkmPayment = 5,

    /// <summary>The agency pays JHT, from complete and correct papers: PP 46/2015 Pasal 31(3).</summary>
    JhtPayment = 6,

    /// <summary>The agency pays a pension for the first time, from the later of the right and the complete papers: PP 45/2015 Pasal 25(1)b.</summary>
    JpFirstPayment = 7,

    /// <summary>The agency pays a later month of a pension, from the last day of the month before: PP 45/2015 Pasal 25(2).</summary>
    JpMonthPayment = 8,

    /// <summary>The agency pays a month of JKP, from its complete filing: Permenaker 2/2025 Pasal 13(6).</summary>
    JkpPayment = 9,

    /// <summary>The agency pays a clinic, from its complete papers: PP 44/2015 Pasal 46(1).</summary>
    ClinicPayment = 10,

    /// <summary>Who receives a pension confirms the data, from the last confirmation: PP 45/2015 Pasal 26(1).</summary>
    JpConfirmation = 11,

    /// <summary>A suspended pension stands until it stops for good, from the last confirmation: PP 45/2015 Pasal 26(4).</summary>
    JpUnconfirmed = 12,

    /// <summary>The employer reports a dismissal, from the dismissal: Permenaker 2/2025 Pasal 9.</summary>
    JkpDismissalReport = 13,

    /// <summary>A placement of who receives JKP is reported, from the placement: Permenaker 2/2025 Pasal 28.</summary>
    JkpPlacementReport = 14,

    /// <summary>A finished training of JKP is reported, from its end: Permenaker 2/2025 Pasal 33.</summary>
    JkpTrainingReport = 15,

    /// <summary>The employer asks for the refund of JKP it paid, from the payment: PP 37/2021 Pasal 39(5).</summary>
    JkpRefundRequest = 16,

    /// <summary>The agency refunds JKP to the employer, from the request: PP 37/2021 Pasal 39(6).</summary>
    JkpRefund = 17,

    /// <summary>The complaint unit handles a complaint, from its filing: UU 24/2011 Pasal 48(2).</summary>
    Complaint = 18,

    /// <summary>A mediation ends, from the agreement to mediate: UU 24/2011 Pasal 49(3).</summary>
    Mediation = 19,

    /// <summary>The right is claimed, from what happened; JKK and JKP only: PP 44/2015 Pasal 26, PP 37/2021 Pasal 40.</summary>
    Lapse = 20,
}
