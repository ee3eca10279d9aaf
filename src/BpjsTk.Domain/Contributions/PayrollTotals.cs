using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>The sums of many statements of one month: the foot of a bill. Adding is in place, so that a payroll of any length needs no more memory than
/// this; it is the one type here that changes, and not for several threads at once.</summary>
[DebuggerDisplay("{Month}: {Workers} workers, {Total}")]
public sealed class PayrollTotals
{
    /// <summary>Initializes a new instance of the <see cref="PayrollTotals"/> class, with nothing in it.</summary>
    /// <param name="month">The contribution month.</param>
    public PayrollTotals(YearMonth month) => this.Month = month;

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets how many statements were added.</summary>
    public int Workers { get; private set; }

    /// <summary>Gets JKK of all, billed to the employer.</summary>
    public Rupiah Jkk { get; private set; }

    /// <summary>Gets JKM of all, billed to the employer.</summary>
    public Rupiah Jkm { get; private set; }

    /// <summary>Gets the employer's share of JHT of all.</summary>
    public Rupiah JhtEmployer { get; private set; }

    /// <summary>Gets the workers' shares of JHT.</summary>
    public Rupiah JhtWorker { get; private set; }

    /// <summary>Gets the employer's share of JP of all, paid now.</summary>
    public Rupiah JpEmployer { get; private set; }

    /// <summary>Gets the workers' shares of JP, paid now.</summary>
    public Rupiah JpWorker { get; private set; }

    /// <summary>Gets JP of all that is paid later, both shares.</summary>
    public Rupiah JpDeferred { get; private set; }

    /// <summary>Gets JKP of all that the Government pays.</summary>
    public Rupiah JkpGovernment { get; private set; }

    /// <summary>Gets JKP of all that comes out of JKK; it leaves out workers whose fund split is not public, see <see cref="WorkersWithoutFundSplit"/>.</summary>
    public Rupiah JkpFromJkk { get; private set; }

    /// <summary>Gets JKP of all that comes out of JKM; it leaves out workers whose fund split is not public, see <see cref="WorkersWithoutFundSplit"/>.</summary>
    public Rupiah JkpFromJkm { get; private set; }

    /// <summary>Gets for how many workers the fund split is refused.</summary>
    public int WorkersWithoutFundSplit { get; private set; }

    /// <summary>Gets a value indicating whether any statement stands on a JP wage cap that is not published for the month.</summary>
    public bool IsProvisional { get; private set; }

    /// <summary>Gets a value indicating whether any statement was priced by figures that did not come with the library.</summary>
    public bool UsesSuppliedLaw { get; private set; }

    /// <summary>Gets what is billed to the employer as its own share.</summary>
    public Rupiah TotalEmployer => this.Jkk + this.Jkm + this.JhtEmployer + this.JpEmployer;

    /// <summary>Gets what is withheld from the workers.</summary>
    public Rupiah TotalWorker => this.JhtWorker + this.JpWorker;

    /// <summary>Gets the whole bill.</summary>
    public Rupiah Total => this.TotalEmployer + this.TotalWorker;

    /// <summary>Adds a statement.</summary>
    /// <param name="statement">A statement of the same month.</param>
    /// <exception cref="ArgumentException">The statement is of another month, or the default.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public void Add(in ContributionStatement statement)
    {
        if (statement.Law?.Month != this.Month)
        {
            throw new ArgumentException("The statement is of another month.", nameof(statement));
        }

        this.Workers++;
        this.IsProvisional |= statement.IsProvisional;
        this.UsesSuppliedLaw |= statement.UsesSuppliedLaw;
        this.Jkk += statement.Jkk;
        this.Jkm += statement.Jkm;
        this.JhtEmployer += statement.JhtEmployer;
        this.JhtWorker += statement.JhtWorker;
        this.JpEmployer += statement.JpEmployer;
        this.JpWorker += statement.JpWorker;
        this.JpDeferred += statement.JpEmployerDeferred + statement.JpWorkerDeferred;
        this.JkpGovernment += statement.JkpGovernment;
        if (statement.FundShares.TryGet(out var shares))
        {
            this.JkpFromJkk += shares.JkpFromJkk;
            this.JkpFromJkm += shares.JkpFromJkm;
        }
        else
        {
            this.WorkersWithoutFundSplit++;
        }
    }
}
