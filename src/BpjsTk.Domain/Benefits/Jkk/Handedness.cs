namespace BpjsTk.Domain.Benefits;

/// <summary>Which hand a worker works with: the disability table is written for the right one.</summary>
public enum Handedness
{
    /// <summary>Right-handed.</summary>
    Right = 0,

    /// <summary>Left-handed (kidal): right and left are exchanged on the rows of arm, hand and finger.</summary>
    Left = 1,
}
