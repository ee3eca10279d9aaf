using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Contributions;

/// <summary>The contributions of one self-employed participant for one month, borne by the participant alone. The default is a statement of nothing.</summary>
/// <param name="Jkk">JKK, one percent of the base of the band (PP 44/2015 Pasal 20(1)).</param>
/// <param name="Jkm">JKM, a flat amount (PP 44/2015 Pasal 20(3)).</param>
/// <param name="Jht">JHT, two percent of the base of the band (PP 46/2015 Pasal 18(1)); Rp0 without JHT.</param>
/// <param name="Band">The band of the declared income.</param>
[DebuggerDisplay("{Total}")]
public readonly record struct SelfEmployedStatement(Rupiah Jkk, Rupiah Jkm, Rupiah Jht, IncomeBand Band)
{
    /// <summary>Gets JKK, one percent of the base of the band (PP 44/2015 Pasal 20(1)).</summary>
    public Rupiah Jkk { get; } = Jkk;

    /// <summary>Gets JKM, a flat amount (PP 44/2015 Pasal 20(3)).</summary>
    public Rupiah Jkm { get; } = Jkm;

    /// <summary>Gets JHT, two percent of the base of the band (PP 46/2015 Pasal 18(1)); Rp0 without JHT.</summary>
    public Rupiah Jht { get; } = Jht;

    /// <summary>Gets the band of the declared income.</summary>
    public IncomeBand Band { get; } = Band;

    /// <summary>Gets the whole bill.</summary>
    public Rupiah Total => this.Jkk + this.Jkm + this.Jht;
}
