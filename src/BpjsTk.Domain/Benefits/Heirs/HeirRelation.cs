namespace BpjsTk.Domain.Benefits;

/// <summary>What somebody was to the deceased participant (hubungan keluarga), as the ranks of heirs know it.</summary>
public enum HeirRelation
{
    /// <summary>Nobody the ranks name: needs a court's determination.</summary>
    Other = 0,

    /// <summary>Widow or widower (janda, duda).</summary>
    Spouse = 1,

    /// <summary>Child (anak).</summary>
    Child = 2,

    /// <summary>Father or mother (bapak, ibu).</summary>
    Parent = 3,

    /// <summary>Grandfather or grandmother (kakek, nenek).</summary>
    Grandparent = 4,

    /// <summary>Grandchild (cucu).</summary>
    Grandchild = 5,

    /// <summary>Brother or sister (saudara kandung).</summary>
    Sibling = 6,

    /// <summary>Father or mother of the spouse (mertua).</summary>
    ParentInLaw = 7,
}
