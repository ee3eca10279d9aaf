namespace BpjsTk.Domain.Benefits;

/// <summary>Who receives a benefit at a death (penerima manfaat).</summary>
public enum BenefitPayee
{
    /// <summary>The members of the entitled rank; how they share is not stated.</summary>
    Heirs = 0,

    /// <summary>Whoever arranged the funeral (pihak yang mengurus pemakaman).</summary>
    FuneralArranger = 1,

    /// <summary>The social security fund (Dana Jaminan Sosial).</summary>
    SocialSecurityFund = 2,

    /// <summary>The probate office (Balai Harta Peninggalan).</summary>
    ProbateOffice = 3,

    /// <summary>The child whose education it is for.</summary>
    Child = 4,
}
