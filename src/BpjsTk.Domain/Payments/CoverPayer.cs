namespace BpjsTk.Domain.Payments;

/// <summary>Who pays a benefit when something happens now.</summary>
public enum CoverPayer
{
    /// <summary>Nobody: there is no cover, and nobody owes it.</summary>
    Nobody = 0,

    /// <summary>The agency (BPJS Ketenagakerjaan), the whole benefit.</summary>
    Agency = 1,

    /// <summary>The agency by the wage that was reported, the employer what is missing to the true wage (PP 44/2015 Pasal 32(2), PP 46/2015 Pasal 24, PP 37/2021 Pasal 23).</summary>
    EmployerOwesShortfall = 2,

    /// <summary>The employer first, who may ask the agency for a refund once all arrears and fines are settled (PP 44/2015 Pasal 38(2)-(3), 41(2)-(3), PP 37/2021 Pasal 39(3)-(6)).</summary>
    EmployerFirstWithRefund = 3,

    /// <summary>The employer alone, the whole benefit, without a refund: the worker was not enrolled (PP 44/2015 Pasal 27(1), 35(1)).</summary>
    EmployerAlone = 4,

    /// <summary>The agency: care at once, cash after recovery and after the arrears are settled (PP 44/2015 Pasal 39(1)).</summary>
    CareNowCashAfterSettlement = 5,

    /// <summary>The agency: the funeral cost at once, the rest after the heirs settle the arrears (PP 44/2015 Pasal 42(1)).</summary>
    FuneralNowRestAfterSettlement = 6,
}
