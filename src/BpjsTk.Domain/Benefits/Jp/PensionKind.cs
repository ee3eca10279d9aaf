namespace BpjsTk.Domain.Benefits;

/// <summary>Whose pension it is (PP 45/2015 Pasal 16), in the order of rank. The numbers are stable.</summary>
public enum PensionKind
{
    /// <summary>Old age (pensiun hari tua).</summary>
    OldAge = 0,

    /// <summary>Disability (pensiun cacat).</summary>
    Disability = 1,

    /// <summary>The widow or widower (pensiun janda atau duda).</summary>
    Spouse = 2,

    /// <summary>The children (pensiun anak), one amount for all of them: how two share is not stated.</summary>
    Child = 3,

    /// <summary>The parent (pensiun orang tua).</summary>
    Parent = 4,
}
