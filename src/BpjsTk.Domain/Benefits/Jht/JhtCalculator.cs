using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// What a claim of JHT gives by the law of the day on which it is filed (PP 46/2015 Pasal 22-32, PP 60/2015, Permenaker 19/2015, Permenaker 4/2022): the whole balance, a part of it, or a denial with
/// its reasons. The tax on it is told by <see cref="JhtTaxCalculator"/>.
/// </summary>
[DebuggerDisplay("Filed on {FiledOn}")]
public sealed partial class JhtCalculator
{
    private readonly LawBook book;
    private readonly Ruling<int> age;

    private JhtCalculator(LocalDate filedOn, LawBook book, PolicySet policies, Ruling<int> age)
    {
        this.FiledOn = filedOn;
        this.book = book;
        this.Policies = policies;
        this.age = age;
    }

    /// <summary>Gets the day on which the claim is filed.</summary>
    public LocalDate FiledOn { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Returns the calculator for claims filed on a day.</summary>
    /// <param name="filedOn">The day.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The calculator, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    public static Outcome<JhtCalculator> On(LocalDate filedOn, LawBook? book = null, PolicySet? policies = null)
    {
        var law = book ?? LawBook.Default;
        return law.TimelineOf(LawParameters.JhtClaimAge).At(filedOn).Select(age => new JhtCalculator(filedOn, law, policies ?? PolicySet.Default, age));
    }

    /// <summary>Decides whether a claim is good, and says from when.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>
    /// The decision with every condition, or <c>BPJSTK-JHT-014</c> for a reason that the law of the day does not know, <c>-015</c> for a claim filed before membership or before the death it is about.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    public Outcome<JhtEntitlement> Assess(JhtClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var since = claim is { Reason: JhtClaimReason.Death, EventOn: { } diedOn } ? diedOn : claim.Member.Since;
        return this.FiledOn < since
            ? Outcome.Failure<JhtEntitlement>(DomainError.Of(
                ErrorCatalog.JhtFiledTooEarly, "FiledOn", Citation.FromText("PP 46/2015 Pasal 31(1)"), new ErrorArgument("filed", this.FiledOn), new ErrorArgument("since", since)))
            : this.Decide(claim);
    }

    /// <summary>Computes what a claim gives.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="balance">The balance on the day, as the agency's books or a <see cref="JhtStatement"/> have it, rupiah.</param>
    /// <returns>
    /// The statement: one line, or a denial with its conditions; or the refusals of <see cref="Assess"/>, <c>BPJSTK-JHT-016</c> for a balance that is not above zero, <c>-017</c> for a part larger than the
    /// law allows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    public Outcome<BenefitStatement> Calculate(JhtClaim claim, Rupiah balance) => this.Assess(claim).Then(entitlement =>
    {
        if (balance.Sen <= 0)
        {
            return Outcome.Failure<BenefitStatement>(DomainError.Of(
                ErrorCatalog.JhtAmountNotPositive, "Balance", Citation.FromText("PP 46/2015 Pasal 22(2)"), new ErrorArgument("amount", balance)));
        }

        if (!entitlement.IsEntitled)
        {
            return Outcome.Success(this.Statement([], new BenefitDenial(SocialProgram.Jht, KindOf(entitlement), entitlement.Conditions)));
        }

        return entitlement.IsPart ? this.Part(entitlement, balance) : Outcome.Success(this.Statement([this.Whole(entitlement, balance)]));
    });

    private static BenefitKind KindOf(JhtEntitlement entitlement) => entitlement.IsPart ? BenefitKind.JhtPart : BenefitKind.JhtBalance;

    private static BilingualText NameOf(JhtEntitlement entitlement)
    {
        var (kind, reason) = (BenefitNames.Of(KindOf(entitlement)), JhtClaimNames.Of(entitlement.Claim.Reason));
        var (toHeirs, untukAhliWaris) = entitlement.IsForHeirs ? (", to the heirs", ", untuk ahli waris") : (string.Empty, string.Empty);
        return new($"{kind.Indonesian} ({reason.Indonesian}{untukAhliWaris})", $"{kind.English} ({reason.English}{toHeirs})");
    }

    private BenefitStatement Statement(ImmutableArray<BenefitLine> lines, params ImmutableArray<BenefitDenial> notGranted) => new(this.FiledOn, this.book, this.Policies, lines, notGranted);

    private BenefitLine Whole(JhtEntitlement entitlement, Rupiah balance) => new(
        SocialProgram.Jht,
        BenefitKind.JhtBalance,
        NameOf(entitlement),
        BenefitPhrases.Formula(language => $"{BenefitPhrases.Share(entitlement.Share, language)} x {BenefitPhrases.Money(balance, language)}"),
        ExactRupiah.From(balance),
        this.Policies.Rounding,
        entitlement.Sources);

    private Outcome<BenefitStatement> Part(JhtEntitlement entitlement, Rupiah balance)
    {
        var most = entitlement.Share.Of(balance);
        if (entitlement.Claim.Asked is { } asked && ExactRupiah.From(asked) > most)
        {
            return Outcome.Failure<BenefitStatement>(DomainError.Of(
                ErrorCatalog.JhtPartTooLarge,
                "Asked",
                Citation.FromText("PP 46/2015 Pasal 22(5)"),
                new ErrorArgument("asked", asked),
                new ErrorArgument("most", most.Round(this.Policies.Rounding)),
                new ErrorArgument("share", entitlement.Share)));
        }

        var line = new BenefitLine(
            SocialProgram.Jht,
            BenefitKind.JhtPart,
            NameOf(entitlement),
            BenefitPhrases.Formula(language => PartFormula(entitlement, balance, language)),
            entitlement.Claim.Asked is { } part ? ExactRupiah.From(part) : most,
            this.Policies.Rounding,
            entitlement.Sources);

        // PP 46/2015 Pasal 22(5)-(6): 30 % or 10 %, and only one of them in a membership.
        var other = JhtClaimNames.Of(entitlement.Claim.Reason == JhtClaimReason.HomeOwnership ? JhtClaimReason.RetirementPreparation : JhtClaimReason.HomeOwnership);
        var once = new Condition(
            new($"bagian untuk {other.Indonesian}: hanya satu bagian yang dapat diambil selama menjadi peserta", $"the part for {other.English}: only one part may be taken in a membership"),
            false,
            Citation.FromText("PP 46/2015 Pasal 22(6)"));
        return Outcome.Success(this.Statement([line], new BenefitDenial(SocialProgram.Jht, BenefitKind.JhtPart, [once])));
    }

    private static string PartFormula(JhtEntitlement entitlement, Rupiah balance, Language language)
    {
        var most = $"{BenefitPhrases.Share(entitlement.Share, language)} x {BenefitPhrases.Money(balance, language)}";
        return entitlement.Claim.Asked is { } asked
            ? $"{BenefitPhrases.Money(asked, language)}, {(language == Language.Indonesian ? "paling banyak" : "at most")} {most}"
            : most;
    }
}
