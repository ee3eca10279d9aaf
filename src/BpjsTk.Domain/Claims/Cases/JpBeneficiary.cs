namespace BpjsTk.Domain.Claims;

/// <summary>Who a pension of JP is for, and why (penerima manfaat pensiun).</summary>
public enum JpBeneficiary
{
    /// <summary>The participant at the retirement age (pensiun hari tua).</summary>
    Retired = 0,

    /// <summary>The participant with permanent total disability (pensiun cacat).</summary>
    Disabled = 1,

    /// <summary>The widow or widower (pensiun janda atau duda).</summary>
    Spouse = 2,

    /// <summary>The child or children (pensiun anak).</summary>
    Child = 3,

    /// <summary>The parent (pensiun orang tua).</summary>
    Parent = 4,
}
