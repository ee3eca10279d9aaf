namespace BpjsTk.Domain.Law;

/// <summary>How a month's pension is rounded; PP 45/2015 Pasal 17 is silent.</summary>
public enum JpRounding
{
    /// <summary>Up to the whole rupiah.</summary>
    UpToRupiah = 0,

    /// <summary>To the nearest whole rupiah, half up.</summary>
    HalfUpToRupiah = 1,

    /// <summary>To the nearest sen, half up.</summary>
    HalfUpToSen = 2,

    /// <summary>Down to the whole rupiah.</summary>
    DownToRupiah = 3,
}
