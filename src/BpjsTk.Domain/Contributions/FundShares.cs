using System.Diagnostics;

namespace BpjsTk.Domain.Contributions;

/// <summary>How the contributions of a month reach the funds, after JKK and JKM passed their part on to JKP (rekomposisi, PP 37/2021 Pasal 11(5)).</summary>
[DebuggerDisplay("JKP {Jkp}")]
public readonly record struct FundShares
{
    internal FundShares(Rupiah jkk, Rupiah jkm, Rupiah jht, Rupiah jp, Rupiah jkpFromJkk, Rupiah jkpFromJkm, Rupiah jkpGovernment)
    {
        this.Jkk = jkk;
        this.Jkm = jkm;
        this.Jht = jht;
        this.Jp = jp;
        this.JkpFromJkk = jkpFromJkk;
        this.JkpFromJkm = jkpFromJkm;
        this.JkpGovernment = jkpGovernment;
    }

    /// <summary>Gets what stays with the JKK fund.</summary>
    public Rupiah Jkk { get; }

    /// <summary>Gets what stays with the JKM fund.</summary>
    public Rupiah Jkm { get; }

    /// <summary>Gets what is saved for the worker in JHT, both shares.</summary>
    public Rupiah Jht { get; }

    /// <summary>Gets what reaches the JP fund now, both shares.</summary>
    public Rupiah Jp { get; }

    /// <summary>Gets what JKK passes on to JKP.</summary>
    public Rupiah JkpFromJkk { get; }

    /// <summary>Gets what JKM passes on to JKP; Rp0 since February 2025.</summary>
    public Rupiah JkpFromJkm { get; }

    /// <summary>Gets what the Government pays to JKP.</summary>
    public Rupiah JkpGovernment { get; }

    /// <summary>Gets all that reaches the JKP fund.</summary>
    public Rupiah Jkp => this.JkpFromJkk + this.JkpFromJkm + this.JkpGovernment;
}
