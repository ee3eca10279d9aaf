using System.Diagnostics;

namespace BpjsTk.Domain.Contributions;

/// <summary>How the contributions of a month reach the funds, after JKK and JKM passed their part on to JKP (rekomposisi, PP 37/2021 Pasal 11(5)).</summary>
/// <param name="Jkk">What stays with the JKK fund.</param>
/// <param name="Jkm">What stays with the JKM fund.</param>
/// <param name="Jht">What is saved for the worker in JHT, both shares.</param>
/// <param name="Jp">What reaches the JP fund now, both shares.</param>
/// <param name="JkpFromJkk">What JKK passes on to JKP.</param>
/// <param name="JkpFromJkm">What JKM passes on to JKP; Rp0 since February 2025.</param>
/// <param name="JkpGovernment">What the Government pays to JKP.</param>
[DebuggerDisplay("JKP {Jkp}")]
public readonly record struct FundShares(Rupiah Jkk, Rupiah Jkm, Rupiah Jht, Rupiah Jp, Rupiah JkpFromJkk, Rupiah JkpFromJkm, Rupiah JkpGovernment)
{
    /// <summary>Gets what stays with the JKK fund.</summary>
    public Rupiah Jkk { get; } = Jkk;

    /// <summary>Gets what stays with the JKM fund.</summary>
    public Rupiah Jkm { get; } = Jkm;

    /// <summary>Gets what is saved for the worker in JHT, both shares.</summary>
    public Rupiah Jht { get; } = Jht;

    /// <summary>Gets what reaches the JP fund now, both shares.</summary>
    public Rupiah Jp { get; } = Jp;

    /// <summary>Gets what JKK passes on to JKP.</summary>
    public Rupiah JkpFromJkk { get; } = JkpFromJkk;

    /// <summary>Gets what JKM passes on to JKP; Rp0 since February 2025.</summary>
    public Rupiah JkpFromJkm { get; } = JkpFromJkm;

    /// <summary>Gets what the Government pays to JKP.</summary>
    public Rupiah JkpGovernment { get; } = JkpGovernment;

    /// <summary>Gets all that reaches the JKP fund.</summary>
    public Rupiah Jkp => this.JkpFromJkk + this.JkpFromJkm + this.JkpGovernment;
}
