using System.Diagnostics;

namespace BpjsTk.Domain.Contributions;

/// <summary>The contributions of a construction project on its contract value, borne by the contractor. The default is a statement of nothing.</summary>
[DebuggerDisplay("{Total}")]
public readonly record struct ConstructionStatement
{
    internal ConstructionStatement(Rupiah jkk, Rupiah jkm)
    {
        this.Jkk = jkk;
        this.Jkm = jkm;
    }

    /// <summary>Gets JKK over all slices (PP 44/2015 Pasal 54(2)).</summary>
    public Rupiah Jkk { get; }

    /// <summary>Gets JKM over all slices (PP 44/2015 Pasal 55(2)).</summary>
    public Rupiah Jkm { get; }

    /// <summary>Gets the whole bill.</summary>
    public Rupiah Total => this.Jkk + this.Jkm;
}
