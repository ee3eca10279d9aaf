using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Contributions;

/// <summary>The contributions of one self-employed participant for one month, borne by the participant alone. The default is a statement of nothing.</summary>
[DebuggerDisplay("{Total}")]
public readonly record struct SelfEmployedStatement
{
    internal SelfEmployedStatement(Rupiah jkk, Rupiah jkm, Rupiah jht, IncomeBand? band)
    {
        this.Jkk = jkk;
        this.Jkm = jkm;
        this.Jht = jht;
        this.Band = band;
    }

    /// <summary>Gets JKK, one percent of the base of the band (PP 44/2015 Pasal 20(1)).</summary>
    public Rupiah Jkk { get; }

    /// <summary>Gets JKM, a flat amount (PP 44/2015 Pasal 20(3)).</summary>
    public Rupiah Jkm { get; }

    /// <summary>Gets JHT, two percent of the base of the band (PP 46/2015 Pasal 18(1)); Rp0 without JHT.</summary>
    public Rupiah Jht { get; }

    /// <summary>Gets the band of the declared income; <see langword="null"/> only in the default.</summary>
    public IncomeBand? Band { get; }

    /// <summary>Gets the whole bill.</summary>
    public Rupiah Total => this.Jkk + this.Jkm + this.Jht;
}
