using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Payments;

/// <summary>
/// Who pays if something happens now (PP 44/2015 Pasal 27, 32, 35, 38-42, PP 45/2015 Pasal 6, PP 46/2015 Pasal 24, 28, PP 37/2021 Pasal 23, 37, 39). It answers who pays, not whether
/// somebody is entitled: that a case meets the conditions of the benefit itself is for the benefit's own rules.
/// </summary>
public static partial class CoverRules
{
    /// <summary>Decides for one program.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="program">The program.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>
    /// The finding, or <c>BPJSTK-BND-003</c> for a program closed to the segment, <c>BPJSTK-BND-005</c> when a wage earner is not enrolled and the size of the employer is not known,
    /// <c>BPJSTK-CVR-001</c> for JKP before it began, <c>-002</c> for a migrant worker after the contract, <c>BPJSTK-LAW-001</c> for an event before July 2015, of migrant workers before February 2023.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    public static Outcome<CoverFinding> Decide(CoverFacts facts, SocialProgram program, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!Enum.IsDefined(program))
        {
            throw new ArgumentOutOfRangeException(nameof(program), program, null);
        }

        var law = (book ?? LawBook.Default).InForce(facts.EventOn.ToYearMonth());
        return law.Of(LawParameters.ArrearsMonthsCovered).Then(covered => BundleRules.For(law).Then(bundles =>
            Closed(facts, program, bundles) is { } closed
                ? Outcome.Failure<CoverFinding>(closed)
                : facts.Segment switch
                {
                    Segment.Bpu or Segment.BpuEmployer => Outcome.Success(OfSelfEmployed(facts, program, covered.Value)),
                    Segment.Pmi => law.Of(LawParameters.PmiPackages).Then(_ => OfMigrant(facts, program)),
                    _ => OfWorker(facts, program, covered.Value, law, bundles),
                }));
    }

    /// <summary>Decides for every program that is open to the segment on the day of the event.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The findings in the order JKK, JKM, JHT, JP, JKP, or the refusals of <see cref="Decide"/> but that of a closed program and that of JKP before it began.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static Outcome<ImmutableArray<CoverFinding>> DecideAll(CoverFacts facts, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var findings = ImmutableArray.CreateBuilder<CoverFinding>();
        foreach (var program in Enum.GetValues<SocialProgram>())
        {
            if (Decide(facts, program, book).TryGet(out var finding, out var errors))
            {
                findings.Add(finding);
            }
            else if (errors.Any(error => !error.Code.Equals(ErrorCatalog.BundleClosed) && !error.Code.Equals(ErrorCatalog.CoverBeforeJkp)))
            {
                return Outcome.Failure<ImmutableArray<CoverFinding>>(errors);
            }
        }

        return Outcome.Success(findings.ToImmutable());
    }

    // What is closed to wage earners of a company depends on nothing here: all five programs are open to them.
    private static DomainError? Closed(CoverFacts facts, SocialProgram program, BundleRules bundles) =>
        facts.Segment != Segment.Pu && bundles.Of(facts.Segment).Value is var rule && rule.Never.Contains(program)
            ? DomainError.Of(
                ErrorCatalog.BundleClosed, "Program", rule.Citations[0], new ErrorArgument("program", ProgramBundle.Of(program)), new ErrorArgument("segment", SegmentNames.Of(facts.Segment)))
            : null;

    // PP 44/2015 Pasal 39 and 42.
    private static CoverFinding OfSelfEmployed(CoverFacts facts, SocialProgram program, int covered) => (facts.StateOf(program), facts.ArrearsOf(program)) switch
    {
        (not CoverState.Enrolled, _) or (_, 0) => OfContract(facts, program),
        _ when program == SocialProgram.Jht => Savings(program, SavedBalance),
        var (_, months) when months > covered => new(
            program,
            CoverPayer.Nobody,
            new(
                $"menunggak {months} bulan berturut-turut, lebih dari {covered}: tidak ada hak atas manfaat, juga bila tunggakan dilunasi kemudian",
                $"{months} consecutive months in arrears, more than {covered}: there is no right to the benefit, also when the arrears are paid later"),
            [program == SocialProgram.Jkk ? Article("39(2)") : Article("42(2)")],
            Confidence.Confirmed,
            [],
            null),
        var (_, months) when program == SocialProgram.Jkk => new(
            program,
            CoverPayer.CareNowCashAfterSettlement,
            new(
                $"menunggak {months} bulan berturut-turut, tidak lebih dari {covered}: pelayanan kesehatan segera, santunan uang setelah sembuh dan tunggakan dilunasi",
                $"{months} consecutive months in arrears, not more than {covered}: care at once, cash after recovery and after the arrears are settled"),
            [Article("39(1)")],
            Confidence.Confirmed,
            [new(new("seluruh tunggakan iuran dilunasi", "all arrears are settled"), facts.IsSettled, Article("39(1)b"))],
            null),
        var (_, months) => new(
            program,
            CoverPayer.FuneralNowRestAfterSettlement,
            new(
                $"menunggak {months} bulan berturut-turut, tidak lebih dari {covered}: biaya pemakaman segera, manfaat lainnya setelah ahli waris melunasi tunggakan",
                $"{months} consecutive months in arrears, not more than {covered}: the funeral cost at once, the rest after the heirs settle the arrears"),
            [Article("42(1)")],
            Confidence.Confirmed,
            [new(new("seluruh tunggakan iuran dilunasi oleh ahli waris", "all arrears are settled by the heirs"), facts.IsSettled, Article("42(1)b"))],
            null),
    };

    // Permenaker 4/2023: a contract is paid for its whole time in advance, so that nothing is in arrears within it (inferred).
    // The packages are sold "during and after work"; how long the time after work is, is not known: after the contract the library does not answer.
    private static Outcome<CoverFinding> OfMigrant(CoverFacts facts, SocialProgram program)
    {
        var package = Citation.FromText("Permenaker 4/2023 Pasal 18");
        if (facts.StateOf(program) == CoverState.Ended && program != SocialProgram.Jht)
        {
            return Outcome.Failure<CoverFinding>(DomainError.Of(ErrorCatalog.CoverAfterContract, "EventOn", package, new ErrorArgument("date", facts.EventOn)));
        }

        var finding = OfContract(facts, program);
        return Outcome.Success(new CoverFinding(program, finding.Payer, finding.Reason, [package, .. finding.Citations], Confidence.Inferred, [], null));
    }

    // Whoever pays for himself and is not in arrears: the agency while there is cover, and else nobody.
    private static CoverFinding OfContract(CoverFacts facts, SocialProgram program) => facts.StateOf(program) switch
    {
        CoverState.NotEnrolled or CoverState.Pending or CoverState.Closed => new(
            program,
            CoverPayer.Nobody,
            new("bukan peserta program ini pada hari kejadian, dan tidak ada pemberi kerja yang menanggungnya", "not a participant of this program on the day of the event, and no employer answers for it"),
            [program == SocialProgram.Jht ? Citation.FromText("PP 46/2015 Pasal 22(2)") : Article("11(5)")],
            Confidence.Inferred,
            [],
            null),
        CoverState.Ended => Ended(program),
        _ when program == SocialProgram.Jht => Savings(program, SavedBalance),
        _ => Agency(program, Confidence.Confirmed),
    };

    private static Citation Article(string provision) => Citation.FromText($"PP 44/2015 Pasal {provision}");
}
