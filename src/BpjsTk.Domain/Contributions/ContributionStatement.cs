using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// The contributions of one participant with a wage for one month: what is billed to employer and worker, and apart from it what the Government
/// adds and how the bill is divided among the funds. Each amount is rounded once; totals are sums of rounded amounts. The default is a
/// statement of nothing, without law; it is valid only as an empty place.
/// </summary>
[DebuggerDisplay("employer {TotalEmployer}, worker {TotalWorker}")]
public readonly record struct ContributionStatement
{
    private readonly ContributionCalculator? calculator;
    private readonly Rupiah jkpFromJkk;
    private readonly Rupiah jkpFromJkm;

    internal ContributionStatement(
        ContributionCalculator calculator,
        ProgramBundle programs,
        long jkk,
        long jkm,
        long jhtEmployer,
        long jhtWorker,
        long jpEmployer,
        long jpWorker,
        long jpEmployerDeferred,
        long jpWorkerDeferred,
        long jkpGovernment,
        long jkpFromJkk,
        long jkpFromJkm)
    {
        this.calculator = calculator;
        this.Programs = programs;
        this.Jkk = Rupiah.FromSen(jkk);
        this.Jkm = Rupiah.FromSen(jkm);
        this.JhtEmployer = Rupiah.FromSen(jhtEmployer);
        this.JhtWorker = Rupiah.FromSen(jhtWorker);
        this.JpEmployer = Rupiah.FromSen(jpEmployer);
        this.JpWorker = Rupiah.FromSen(jpWorker);
        this.JpEmployerDeferred = Rupiah.FromSen(jpEmployerDeferred);
        this.JpWorkerDeferred = Rupiah.FromSen(jpWorkerDeferred);
        this.JkpGovernment = Rupiah.FromSen(jkpGovernment);
        this.jkpFromJkk = Rupiah.FromSen(jkpFromJkk);
        this.jkpFromJkm = Rupiah.FromSen(jkpFromJkm);
    }

    /// <summary>Gets the programs that were priced.</summary>
    public ProgramBundle Programs { get; }

    /// <summary>Gets JKK, billed to the employer (PP 44/2015 Pasal 16).</summary>
    public Rupiah Jkk { get; }

    /// <summary>Gets JKM, billed to the employer (PP 44/2015 Pasal 18).</summary>
    public Rupiah Jkm { get; }

    /// <summary>Gets the employer's share of JHT (PP 46/2015 Pasal 16(1)b).</summary>
    public Rupiah JhtEmployer { get; }

    /// <summary>Gets the worker's share of JHT (PP 46/2015 Pasal 16(1)a).</summary>
    public Rupiah JhtWorker { get; }

    /// <summary>Gets the employer's share of JP that is paid now (PP 45/2015 Pasal 28(3)a).</summary>
    public Rupiah JpEmployer { get; }

    /// <summary>Gets the worker's share of JP that is paid now (PP 45/2015 Pasal 28(3)b).</summary>
    public Rupiah JpWorker { get; }

    /// <summary>Gets the employer's share of JP that is paid later (PP 49/2020); Rp0 without a deferral.</summary>
    public Rupiah JpEmployerDeferred { get; }

    /// <summary>Gets the worker's share of JP that is paid later (PP 49/2020); Rp0 without a deferral.</summary>
    public Rupiah JpWorkerDeferred { get; }

    /// <summary>Gets the JKP contribution the Government pays (PP 37/2021 Pasal 11(4)); not on the bill.</summary>
    public Rupiah JkpGovernment { get; }

    /// <summary>Gets what is billed to the employer as its own share.</summary>
    public Rupiah TotalEmployer => this.Jkk + this.Jkm + this.JhtEmployer + this.JpEmployer;

    /// <summary>Gets what is withheld from the worker.</summary>
    public Rupiah TotalWorker => this.JhtWorker + this.JpWorker;

    /// <summary>Gets the whole bill: what the employer transfers, its own and the worker's share.</summary>
    public Rupiah Total => this.TotalEmployer + this.TotalWorker;

    /// <summary>
    /// Gets how the money reaches the funds: what JKK and JKM pass on to JKP, and what stays with each fund. Refused with
    /// <c>BPJSTK-FND-001</c> where the split is not public: JKP participants under the labour-intensive relief of PP 7/2025 and PP 36/2025.
    /// </summary>
    public Outcome<FundShares> FundShares => this.calculator is { FundSplitIsUnknown: true } && this.Programs.Contains(SocialProgram.Jkp)
        ? Outcome.Failure<FundShares>(ContributionCalculator.FundSplitRefusal(string.Empty))
        : Outcome.Success(new FundShares(
            this.Jkk - this.jkpFromJkk,
            this.Jkm - this.jkpFromJkm,
            this.JhtEmployer + this.JhtWorker,
            this.JpEmployer + this.JpWorker,
            this.jkpFromJkk,
            this.jkpFromJkm,
            this.JkpGovernment));

    /// <summary>Gets the law it was priced by; <see langword="null"/> only for the default.</summary>
    public LawInForce? Law => this.calculator?.Law;

    /// <summary>Gets a value indicating whether a figure that did not come with the library was used.</summary>
    public bool UsesSuppliedLaw => this.calculator?.UsesSuppliedLaw ?? false;

    /// <summary>Gets a value indicating whether JP stands on a wage cap that is not published for the month, because the caller asked for the last known one.</summary>
    public bool IsProvisional => this.calculator is { JpCapIsProvisional: true } && this.Programs.Contains(SocialProgram.Jp);

    /// <summary>Returns the totals.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{this.Programs}: employer {this.TotalEmployer}, worker {this.TotalWorker}";

    internal void WriteTo(in ContributionColumns columns, int row)
    {
        columns.Jkk[row] = this.Jkk;
        columns.Jkm[row] = this.Jkm;
        columns.JhtEmployer[row] = this.JhtEmployer;
        columns.JhtWorker[row] = this.JhtWorker;
        columns.JpEmployer[row] = this.JpEmployer;
        columns.JpWorker[row] = this.JpWorker;
        if (!columns.JkpGovernment.IsEmpty)
        {
            var isKnown = this.calculator is not { FundSplitIsUnknown: true };
            columns.JkpGovernment[row] = this.JkpGovernment;
            columns.JkpFromJkk[row] = isKnown ? this.jkpFromJkk : Rupiah.Zero;
            columns.JkpFromJkm[row] = isKnown ? this.jkpFromJkm : Rupiah.Zero;
        }

        if (!columns.JpEmployerDeferred.IsEmpty)
        {
            columns.JpEmployerDeferred[row] = this.JpEmployerDeferred;
            columns.JpWorkerDeferred[row] = this.JpWorkerDeferred;
        }
    }
}
