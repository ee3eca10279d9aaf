using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// Prices migrant workers (PMI) by Permenaker 4/2023. A contract between two packages is the package below plus months; one shorter than the smallest
/// package pays that package, because no smaller one is sold (both inferred). Months before February 2023 are refused.
/// </summary>
[DebuggerDisplay("{Law}")]
public sealed class MigrantCalculator
{
    private readonly Ruling<Rupiah> beforeWork;
    private readonly Ruling<Table<ContractPackage>> packages;
    private readonly Ruling<Rupiah> extraMonth;
    private readonly Ruling<Table<Rupiah>> jhtAmounts;

    private MigrantCalculator(LawInForce law, PolicySet policies)
    {
        this.Law = law;
        this.Policies = policies;
        this.beforeWork = law.Of(LawParameters.PmiBeforeWorkAmount).Value;
        this.packages = law.Of(LawParameters.PmiPackages).Value;
        this.extraMonth = law.Of(LawParameters.PmiExtraMonthAmount).Value;
        this.jhtAmounts = law.Of(LawParameters.PmiJhtAmounts).Value;
    }

    /// <summary>Gets the law of the month.</summary>
    public LawInForce Law { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Returns the calculator of a month.</summary>
    /// <param name="month">The month of payment, February 2023 or later.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The calculator, or <c>BPJSTK-LAW-001</c> before February 2023.</returns>
    public static Outcome<MigrantCalculator> For(YearMonth month, LawBook? book = null, PolicySet? policies = null)
    {
        var readings = policies ?? PolicySet.Default;
        var law = (book ?? LawBook.Default).InForce(month, readings.UnpublishedLaw);
        return law.Require(LawParameters.PmiPackages, LawParameters.PmiBeforeWorkAmount, LawParameters.PmiExtraMonthAmount, LawParameters.PmiJhtAmounts).Select(_ => new MigrantCalculator(law, readings));
    }

    /// <summary>Prices one worker.</summary>
    /// <param name="worker">The worker.</param>
    /// <returns>The statement, or <c>BPJSTK-PMI-003</c> for a JHT contribution that is not offered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="worker"/> is <see langword="null"/>.</exception>
    public Outcome<MigrantStatement> Calculate(MigrantWorker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        if (worker.JhtMonthly is { } jht && !this.jhtAmounts.Value.Contains(jht))
        {
            return Outcome.Failure<MigrantStatement>(DomainError.Of(
                ErrorCatalog.MigrantJhtAmount,
                "JhtMonthly",
                this.jhtAmounts.Citations[0],
                new ErrorArgument("amount", jht),
                new ErrorArgument("choices", this.jhtAmounts.Value.ToString())));
        }

        var package = this.PackageOf(worker);
        return Outcome.Success(new MigrantStatement(
            worker.Route == MigrantRoute.PlacementAgency ? this.beforeWork.Value : Rupiah.Zero,
            package.Amount,
            this.extraMonth.Value * MonthsBeyond(worker, package),
            this.extraMonth.Value * worker.ExtensionMonths,
            worker.JhtMonthly ?? Rupiah.Zero));
    }

    /// <summary>
    /// Explains the bill of one worker. JKK and JKM are priced as one and stand under JKK; JHT is owed every month and not part of the total, which is paid once.
    /// </summary>
    /// <param name="worker">The worker.</param>
    /// <returns>The lines, or <c>BPJSTK-PMI-003</c> for a JHT contribution that is not offered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="worker"/> is <see langword="null"/>.</exception>
    public Outcome<ContributionExplanation> Explain(MigrantWorker worker) => this.Calculate(worker).Select(statement =>
    {
        var builder = new LineBuilder(this.Law, this.Policies.Rounding);
        var package = this.PackageOf(worker);
        if (!statement.BeforeWork.IsZero)
        {
            Add(statement.BeforeWork, new("sebelum bekerja", "before work"), this.beforeWork, Confidence.Confirmed);
        }

        var isShort = worker.ContractMonths < package.Months;
        Add(statement.Package, Months("paket kontrak {0} bulan", "package for a contract of {0} months", package.Months), this.packages, isShort ? Confidence.Inferred : Confidence.Confirmed);
        if (!statement.BeyondPackage.IsZero)
        {
            Add(statement.BeyondPackage, Months("{0} bulan di atas paket", "{0} months beyond the package", MonthsBeyond(worker, package)), this.extraMonth, Confidence.Inferred);
        }

        if (!statement.Extension.IsZero)
        {
            Add(statement.Extension, Months("perpanjangan {0} bulan", "extension of {0} months", worker.ExtensionMonths), this.extraMonth, Confidence.Confirmed);
        }

        if (!statement.JhtMonthly.IsZero)
        {
            var basis = StatedBasis.Of(statement.JhtMonthly, ContributionPhrases.Flat(statement.JhtMonthly), this.jhtAmounts, this.Law);
            builder.Add(SocialProgram.Jht, Payer.Participant, LineNature.EveryMonth, basis, null, null, ExactRupiah.From(statement.JhtMonthly), statement.JhtMonthly);
        }

        return new ContributionExplanation(this.Law, this.Policies, builder.Lines, []);

        void Add<T>(Rupiah amount, BilingualText text, Ruling<T> ruling, Confidence reading)
        {
            var basis = StatedBasis.Of(amount, ContributionPhrases.Of(amount, text), ruling, this.Law, reading);
            builder.AddRounded(SocialProgram.Jkk, Payer.Participant, basis, null, null);
        }
    });

    private static BilingualText Months(string indonesian, string english, int months) => new(
        string.Format(CultureInfo.InvariantCulture, indonesian, months),
        string.Format(CultureInfo.InvariantCulture, english, months));

    private static int MonthsBeyond(MigrantWorker worker, ContractPackage package) => Math.Max(0, worker.ContractMonths - package.Months);

    private ContractPackage PackageOf(MigrantWorker worker) =>
        this.packages.Value.LastOrDefault(package => package.Months <= worker.ContractMonths) ?? this.packages.Value[0];
}
