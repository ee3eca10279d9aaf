namespace BpjsTk.Domain;

/// <summary>
/// How an exact amount becomes a payable one. The law is silent on rounding, so a rounding is always named by who asks for it.
/// Every member treats a negative amount as the mirror image of the positive one, so that a correction undoes what it corrects.
/// </summary>
public enum Rounding
{
    /// <summary>To the nearest sen (two decimals), half away from zero: how the agency's bill (Formulir 2a) prints.</summary>
    HalfUpToSen = 0,

    /// <summary>To the nearest whole rupiah, half away from zero.</summary>
    HalfUpToRupiah = 1,

    /// <summary>Towards zero to a whole rupiah, as many payslips do.</summary>
    DownToRupiah = 2,

    /// <summary>Away from zero to a whole rupiah.</summary>
    UpToRupiah = 3,

    /// <summary>Towards zero to a multiple of one hundred rupiah, as the agency cuts the JP wage cap.</summary>
    DownToHundredRupiah = 4,
}
