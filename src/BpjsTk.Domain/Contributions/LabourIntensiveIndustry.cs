namespace BpjsTk.Domain.Contributions;

/// <summary>The six labour-intensive industries (industri padat karya) of PP 7/2025.</summary>
public enum LabourIntensiveIndustry
{
    /// <summary>None of the six: has no relief.</summary>
    None = 0,

    /// <summary>Food, drink and tobacco (makanan, minuman, dan tembakau).</summary>
    FoodDrinkAndTobacco = 1,

    /// <summary>Textile and apparel (tekstil dan pakaian jadi).</summary>
    TextileAndApparel = 2,

    /// <summary>Leather and leather goods (kulit dan barang kulit).</summary>
    Leather = 3,

    /// <summary>Footwear (alas kaki).</summary>
    Footwear = 4,

    /// <summary>Children's toys (mainan anak).</summary>
    Toys = 5,

    /// <summary>Furniture (furnitur).</summary>
    Furniture = 6,
}
