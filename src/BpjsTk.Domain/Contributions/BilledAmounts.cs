using System.Diagnostics;

namespace BpjsTk.Domain.Contributions;

/// <summary>The six amounts of a worker on a bill, the calculated or the real one. The default is a bill of nothing.</summary>
[DebuggerDisplay("{Total}")]
public readonly record struct BilledAmounts
{
    /// <summary>Initializes a new instance of the <see cref="BilledAmounts"/> struct.</summary>
    /// <param name="jkk">JKK, employer.</param>
    /// <param name="jkm">JKM, employer.</param>
    /// <param name="jhtEmployer">JHT, employer's share.</param>
    /// <param name="jhtWorker">JHT, worker's share.</param>
    /// <param name="jpEmployer">JP, employer's share.</param>
    /// <param name="jpWorker">JP, worker's share.</param>
    public BilledAmounts(Rupiah jkk, Rupiah jkm, Rupiah jhtEmployer, Rupiah jhtWorker, Rupiah jpEmployer, Rupiah jpWorker)
    {
        this.Jkk = jkk;
        this.Jkm = jkm;
        this.JhtEmployer = jhtEmployer;
        this.JhtWorker = jhtWorker;
        this.JpEmployer = jpEmployer;
        this.JpWorker = jpWorker;
    }

    /// <summary>Gets JKK, employer.</summary>
    public Rupiah Jkk { get; }

    /// <summary>Gets JKM, employer.</summary>
    public Rupiah Jkm { get; }

    /// <summary>Gets JHT, employer's share.</summary>
    public Rupiah JhtEmployer { get; }

    /// <summary>Gets JHT, worker's share.</summary>
    public Rupiah JhtWorker { get; }

    /// <summary>Gets JP, employer's share.</summary>
    public Rupiah JpEmployer { get; }

    /// <summary>Gets JP, worker's share.</summary>
    public Rupiah JpWorker { get; }

    /// <summary>Gets the sum of the six.</summary>
    public Rupiah Total => this.Jkk + this.Jkm + this.JhtEmployer + this.JhtWorker + this.JpEmployer + this.JpWorker;

    /// <summary>Gets one of the six.</summary>
    /// <param name="item">Which one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not a member of the enumeration.</exception>
    public Rupiah this[BillItem item] => item switch
    {
        BillItem.Jkk => this.Jkk,
        BillItem.Jkm => this.Jkm,
        BillItem.JhtEmployer => this.JhtEmployer,
        BillItem.JhtWorker => this.JhtWorker,
        BillItem.JpEmployer => this.JpEmployer,
        BillItem.JpWorker => this.JpWorker,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    /// <summary>Returns the billed amounts of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Its six amounts.</returns>
    public static BilledAmounts Of(in ContributionStatement statement) =>
        new(statement.Jkk, statement.Jkm, statement.JhtEmployer, statement.JhtWorker, statement.JpEmployer, statement.JpWorker);
}
