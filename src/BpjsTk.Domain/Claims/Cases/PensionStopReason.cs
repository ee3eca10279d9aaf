namespace BpjsTk.Domain.Claims;

/// <summary>Why the pension of a beneficiary stopped (alasan berhentinya manfaat pensiun).</summary>
public enum PensionStopReason
{
    /// <summary>Death (meninggal dunia).</summary>
    Death = 0,

    /// <summary>The widow or widower married again (menikah lagi).</summary>
    Remarriage = 1,

    /// <summary>The child turned 23, works or is married (anak mencapai usia 23 tahun, bekerja, atau menikah).</summary>
    ChildOut = 2,

    /// <summary>No longer permanently and totally disabled (tidak lagi cacat total tetap).</summary>
    Recovery = 3,

    /// <summary>No confirmation of data for ten years (tidak melakukan konfirmasi selama sepuluh tahun).</summary>
    NotConfirmed = 4,
}
