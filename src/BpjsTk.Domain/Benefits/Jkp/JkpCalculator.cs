using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// What a filing of JKP gives, by the law of the day on which it is found eligible and, month by month, of the month of benefit (PP 37/2021 Pasal 18-40, PP 6/2025 Pasal II). What is proved each month
/// is told by <see cref="JkpMonths"/>, what an employer owes by <see cref="JkpEmployerDebts"/>.
/// </summary>
[DebuggerDisplay("Found eligible on {FoundOn}")]
public sealed partial class JkpCalculator
{
    private readonly LawBook book;

    private JkpCalculator(LocalDate foundOn, LawBook book, PolicySet policies)
    {
        this.FoundOn = foundOn;
        this.book = book;
        this.Policies = policies;
    }

    /// <summary>Gets the day on which filings are found eligible.</summary>
    public LocalDate FoundOn { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Returns the calculator for filings found eligible on a day.</summary>
    /// <param name="foundOn">The day; month 1 begins on it.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The calculator, or <c>BPJSTK-LAW-001</c> before JKP began.</returns>
    public static Outcome<JkpCalculator> On(LocalDate foundOn, LawBook? book = null, PolicySet? policies = null)
    {
        var law = book ?? LawBook.Default;
        return law.TimelineOf(LawParameters.JkpBenefitCashShares).At(foundOn).Select(_ => new JkpCalculator(foundOn, law, policies ?? PolicySet.Default));
    }

    /// <summary>Computes what a filing gives: cash month by month, training and access to the labour market.</summary>
    /// <param name="claim">The filing.</param>
    /// <returns>
    /// The statement; a filing that is not good gives denials with every condition. Or <c>BPJSTK-JKP-007</c> when the way work ended gives no JKP at all, and the refusals of <see cref="Assess"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    public Outcome<BenefitStatement> Calculate(JkpClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Dismissal.Exclusion() is { } excluded
            ? Outcome.Failure<BenefitStatement>(excluded)
            : this.Assess(claim).Then(eligibility => eligibility.IsEligible ? this.Granted(claim) : Outcome.Success(this.Denied(eligibility)));
    }

    private static Condition ByMonth(int month, LocalDate from, LocalDate ended, BilingualText what) => new(
        new($"bulan ke-{month} sejak {Day(from)}: {what.Indonesian} {Day(ended)}", $"month {month} from {Day(from)} on: {what.English} {Day(ended)}"),
        false,
        Citation.FromText("PP 37/2021 Pasal 40"));

    private BenefitStatement Denied(JkpEligibility eligibility) => new(
        this.FoundOn,
        this.book,
        this.Policies,
        [],
        [.. new[] { BenefitKind.UnemploymentCash, BenefitKind.LabourMarketAccess, BenefitKind.Training }.Select(kind => new BenefitDenial(SocialProgram.Jkp, kind, eligibility.Conditions))]);

    private Outcome<BenefitStatement> Granted(JkpClaim claim) => JkpCash.Months(claim.Dismissal.Wage, this.FoundOn, this.book).Then(months =>
        this.book.TimelineOf(LawParameters.JkpBenefitTrainingLimit).At(this.FoundOn).Select(training =>
        {
            var paid = months.Where(month => !(claim.WorkedFrom <= month.From) && !(claim.DiedOn <= month.From)).ToArray();
            ImmutableArray<Condition> ended = [.. months.Except(paid).Select(month => claim.WorkedFrom <= month.From
                ? ByMonth(month.Number, month.From, claim.WorkedFrom.Value, new("sudah bekerja sejak", "at work since"))
                : ByMonth(month.Number, month.From, claim.DiedOn!.Value, new("meninggal dunia pada", "died on")))];
            return new BenefitStatement(
                this.FoundOn,
                this.book,
                this.Policies,
                [.. paid.Select(month => month.Line(this.Policies.Rounding)), this.Access(), this.Training(training)],
                ended.IsEmpty ? [] : [new BenefitDenial(SocialProgram.Jkp, BenefitKind.UnemploymentCash, ended)]);
        }));

    private BenefitLine Access() => new(
        SocialProgram.Jkp,
        BenefitKind.LabourMarketAccess,
        BenefitNames.Of(BenefitKind.LabourMarketAccess),
        new("layanan, bukan uang", "a service, not money"),
        ExactRupiah.Zero,
        this.Policies.Rounding,
        BenefitSources.Of(Confidence.Confirmed, "PP 37/2021 Pasal 25(1)"));

    // Training is given, not paid out: the limit is said, and no amount is added to what the participant gets.
    private BenefitLine Training(Ruling<Rupiah> limit) => new(
        SocialProgram.Jkp,
        BenefitKind.Training,
        BenefitNames.Of(BenefitKind.Training),
        BenefitPhrases.Formula(language => $"{(language == Language.Indonesian ? "pelatihan senilai paling banyak" : "training worth at most")} {BenefitPhrases.Money(limit.Value, language)}"),
        ExactRupiah.Zero,
        this.Policies.Rounding,
        BenefitSources.Of(Confidence.Confirmed, "PP 37/2021 Pasal 30(1)").And(limit));
}
