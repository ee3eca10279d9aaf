namespace BpjsTk.Domain.Benefits;

/// <summary>What ends the right of a beneficiary of JP. The numbers are stable.</summary>
public enum PensionEnd
{
    /// <summary>Death (meninggal dunia).</summary>
    Death = 0,

    /// <summary>No longer totally disabled (tidak lagi cacat total tetap).</summary>
    Recovery = 1,

    /// <summary>Remarriage of the widow or widower (menikah lagi).</summary>
    Remarriage = 2,

    /// <summary>The last child reached the age, works, is married or died (anak mencapai usia, bekerja, menikah, atau meninggal dunia).</summary>
    ChildrenOut = 3,
}
