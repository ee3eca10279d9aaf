namespace BpjsTk.Domain.Contributions;

/// <summary>
/// Where a batch writes: one column an amount, one row a worker. The six billed columns are always there; the deferred ones are needed only where JP is
/// deferred (PP 49/2020), the fund shares only if they are wanted.
/// </summary>
public readonly ref struct ContributionColumns
{
    private ContributionColumns(
        int rows,
        Span<Rupiah> jkk,
        Span<Rupiah> jkm,
        Span<Rupiah> jhtEmployer,
        Span<Rupiah> jhtWorker,
        Span<Rupiah> jpEmployer,
        Span<Rupiah> jpWorker,
        Span<Rupiah> jkpGovernment,
        Span<Rupiah> jkpFromJkk,
        Span<Rupiah> jkpFromJkm,
        Span<Rupiah> jpEmployerDeferred,
        Span<Rupiah> jpWorkerDeferred)
    {
        this.Rows = rows;
        this.Jkk = jkk;
        this.Jkm = jkm;
        this.JhtEmployer = jhtEmployer;
        this.JhtWorker = jhtWorker;
        this.JpEmployer = jpEmployer;
        this.JpWorker = jpWorker;
        this.JkpGovernment = jkpGovernment;
        this.JkpFromJkk = jkpFromJkk;
        this.JkpFromJkm = jkpFromJkm;
        this.JpEmployerDeferred = jpEmployerDeferred;
        this.JpWorkerDeferred = jpWorkerDeferred;
    }

    /// <summary>Gets how many workers there are.</summary>
    public int Rows { get; }

    /// <summary>Gets JKK, billed to the employer.</summary>
    public Span<Rupiah> Jkk { get; }

    /// <summary>Gets JKM, billed to the employer.</summary>
    public Span<Rupiah> Jkm { get; }

    /// <summary>Gets the employer's share of JHT.</summary>
    public Span<Rupiah> JhtEmployer { get; }

    /// <summary>Gets the worker's share of JHT.</summary>
    public Span<Rupiah> JhtWorker { get; }

    /// <summary>Gets the employer's share of JP that is paid now.</summary>
    public Span<Rupiah> JpEmployer { get; }

    /// <summary>Gets the worker's share of JP that is paid now.</summary>
    public Span<Rupiah> JpWorker { get; }

    /// <summary>Gets what the Government pays to JKP; empty without fund shares.</summary>
    public Span<Rupiah> JkpGovernment { get; }

    /// <summary>Gets what JKK passes on to JKP; empty without fund shares.</summary>
    public Span<Rupiah> JkpFromJkk { get; }

    /// <summary>Gets what JKM passes on to JKP; empty without fund shares.</summary>
    public Span<Rupiah> JkpFromJkm { get; }

    /// <summary>Gets the employer's share of JP that is paid later; empty without deferral.</summary>
    public Span<Rupiah> JpEmployerDeferred { get; }

    /// <summary>Gets the worker's share of JP that is paid later; empty without deferral.</summary>
    public Span<Rupiah> JpWorkerDeferred { get; }

    /// <summary>Returns how long a buffer for <see cref="Over"/> must be.</summary>
    /// <param name="rows">How many workers.</param>
    /// <param name="columns">Which columns besides the billed ones.</param>
    /// <returns>The number of amounts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    /// <exception cref="OverflowException">The buffer would be longer than a span can be.</exception>
    public static int BufferLength(int rows, ContributionColumnSet columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return rows * (6 + (Has(columns, ContributionColumnSet.FundShares) ? 3 : 0) + (Has(columns, ContributionColumnSet.Deferred) ? 2 : 0));
    }

    /// <summary>Lays the columns over a buffer, one after the other.</summary>
    /// <param name="buffer">The buffer, of at least <see cref="BufferLength"/>.</param>
    /// <param name="rows">How many workers.</param>
    /// <param name="columns">Which columns besides the billed ones.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="buffer"/> is too short.</exception>
    public static ContributionColumns Over(Span<Rupiah> buffer, int rows, ContributionColumnSet columns)
    {
        if (buffer.Length < BufferLength(rows, columns))
        {
            throw new ArgumentException("The buffer is too short for the columns.", nameof(buffer));
        }

        var (fund, later) = (Has(columns, ContributionColumnSet.FundShares) ? rows : 0, Has(columns, ContributionColumnSet.Deferred) ? rows : 0);
        var next = 6 * rows;
        return new(
            rows,
            buffer[..rows],
            buffer.Slice(rows, rows),
            buffer.Slice(2 * rows, rows),
            buffer.Slice(3 * rows, rows),
            buffer.Slice(4 * rows, rows),
            buffer.Slice(5 * rows, rows),
            buffer.Slice(next, fund),
            buffer.Slice(next + fund, fund),
            buffer.Slice(next + (2 * fund), fund),
            buffer.Slice(next + (3 * fund), later),
            buffer.Slice(next + (3 * fund) + later, later));
    }

    // Enum.HasFlag allocates where the code is not optimised.
    private static bool Has(ContributionColumnSet columns, ContributionColumnSet wanted) => (columns & wanted) == wanted;
}
