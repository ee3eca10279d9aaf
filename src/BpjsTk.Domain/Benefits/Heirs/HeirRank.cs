namespace BpjsTk.Domain.Benefits;

/// <summary>The ranks of heirs (urutan ahli waris): a rank is entitled only when nobody of the ranks before it is left.</summary>
public enum HeirRank
{
    /// <summary>Widow, widower or children (janda, duda, atau anak).</summary>
    SpouseOrChildren = 0,

    /// <summary>Blood relatives up and down to the second degree (keturunan sedarah menurut garis lurus ke atas dan ke bawah sampai derajat kedua).</summary>
    BloodRelatives = 1,

    /// <summary>Brothers and sisters (saudara kandung).</summary>
    Siblings = 2,

    /// <summary>Parents-in-law (mertua).</summary>
    ParentsInLaw = 3,

    /// <summary>Whoever is named in the will (pihak yang ditunjuk dalam wasiat).</summary>
    NamedInWill = 4,

    /// <summary>Nobody.</summary>
    Nobody = 5,
}
