namespace BpjsTk.Domain.Benefits;

/// <summary>Why a run of equal monthly pensions begins. The numbers are stable.</summary>
public enum PensionReason
{
    /// <summary>The first pension of this participant (pensiun mulai).</summary>
    Begun = 0,

    /// <summary>A further year of the pension: that of the year before times one plus the inflation of the year before (indeksasi).</summary>
    Indexed = 1,

    /// <summary>The lowest or highest pension changed (batas berubah).</summary>
    LimitChanged = 2,

    /// <summary>The pension passed on to the next beneficiary (beralih).</summary>
    PassedOn = 3,

    /// <summary>Another number of children has the right (jumlah anak berubah).</summary>
    ChildrenChanged = 4,
}
