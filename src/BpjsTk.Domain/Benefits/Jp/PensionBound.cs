namespace BpjsTk.Domain.Benefits;

/// <summary>Which limit of PP 45/2015 Pasal 18 decides an amount.</summary>
public enum PensionBound
{
    /// <summary>None: the amount lies between them.</summary>
    None = 0,

    /// <summary>The lowest pension (paling sedikit).</summary>
    Minimum = 1,

    /// <summary>The highest pension (paling banyak).</summary>
    Maximum = 2,
}
