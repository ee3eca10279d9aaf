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
    private readonly long sen;
    private readonly int divisor;
    private readonly byte segment;

    internal ContributionStatement(
        ContributionCalculator calculator,
        Segment segment,
        ProgramBundle programs,
        long sen,
        int divisor,
        long jkk,
        long jkm,
        long jhtEmployer,
        long jhtWorker,
        long jpEmployer,
        long jpWorker)
    {
        this.calculator = calculator;
        this.segment = (byte)segment;
        this.Programs = programs;
        this.sen = sen;
        this.divisor = divisor;
        this.Jkk = Rupiah.FromKnownSen(jkk);
        this.Jkm = Rupiah.FromKnownSen(jkm);
        this.JhtEmployer = Rupiah.FromKnownSen(jhtEmployer);
        this.JhtWorker = Rupiah.FromKnownSen(jhtWorker);
        this.JpEmployer = Rupiah.FromKnownSen(jpEmployer);
        this.JpWorker = Rupiah.FromKnownSen(jpWorker);
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
    public Rupiah JpEmployerDeferred => this.calculator?.JpEmployerWhole(this.sen, this.divisor, this.Programs, this.Segment) - this.JpEmployer ?? Rupiah.Zero;

    /// <summary>Gets the worker's share of JP that is paid later (PP 49/2020); Rp0 without a deferral.</summary>
    public Rupiah JpWorkerDeferred => this.calculator?.JpWorkerWhole(this.sen, this.divisor, this.Programs, this.Segment) - this.JpWorker ?? Rupiah.Zero;

    /// <summary>Gets the JKP contribution the Government pays (PP 37/2021 Pasal 11(4)); not on the bill.</summary>
    public Rupiah JkpGovernment => this.calculator?.JkpGovernmentOf(this.sen, this.divisor, this.Programs) ?? Rupiah.Zero;

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
    public Outcome<FundShares> FundShares
    {
        get
        {
            if (this.calculator is { } priced && priced.FundSplitIsUnknownIn(this.Segment) && this.Programs.Contains(SocialProgram.Jkp))
            {
                return Outcome.Failure<FundShares>(ContributionCalculator.FundSplitRefusal(string.Empty));
            }

            var (fromJkk, fromJkm) = this.calculator?.JkpFromOthers(this.sen, this.divisor, this.Programs) ?? default;
            return Outcome.Success(new FundShares(
                this.Jkk - fromJkk,
                this.Jkm - fromJkm,
                this.JhtEmployer + this.JhtWorker,
                this.JpEmployer + this.JpWorker,
                fromJkk,
                fromJkm,
                this.JkpGovernment));
        }
    }

    /// <summary>Gets the law it was priced by; <see langword="null"/> only for the default.</summary>
    public LawInForce? Law => this.calculator?.Law;

    /// <summary>Gets a value indicating whether any figure that wages are priced by in this month did not come with the library.</summary>
    public bool UsesSuppliedLaw => this.calculator?.UsesSuppliedLaw ?? false;

    /// <summary>Gets a value indicating whether JP stands on a wage cap that is not published for the month, because the caller asked for the last known one.</summary>
    public bool IsProvisional => this.calculator is { IsProvisional: true } && this.Programs.Contains(SocialProgram.Jp);

    private Segment Segment => (Segment)this.segment;

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
            columns.JkpGovernment[row] = this.JkpGovernment;
            _ = this.FundShares.TryGet(out var shares);
            columns.JkpFromJkk[row] = shares.JkpFromJkk;
            columns.JkpFromJkm[row] = shares.JkpFromJkm;
        }

        if (!columns.JpEmployerDeferred.IsEmpty)
        {
            columns.JpEmployerDeferred[row] = this.JpEmployerDeferred;
            columns.JpWorkerDeferred[row] = this.JpWorkerDeferred;
        }
    }
}
