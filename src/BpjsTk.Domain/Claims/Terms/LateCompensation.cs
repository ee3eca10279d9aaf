using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>
/// What the agency owes when it pays late (ganti rugi keterlambatan): of JKK and JKM a share of the benefit for each day, of JP a share for each month. For JHT and JKP the regulations name none.
/// </summary>
[DebuggerDisplay("{Program} {Periods}: {Amount}")]
public sealed class LateCompensation
{
    private LateCompensation(SocialProgram program, Rupiah benefit, LocalDate dueOn, LocalDate paidOn, int periods, Ruling<Rate> share)
    {
        this.Program = program;
        this.Benefit = benefit;
        this.DueOn = dueOn;
        this.PaidOn = paidOn;
        this.Periods = periods;
        this.Share = share.Value;
        this.Amount = share.Value.Of(benefit * periods, Rounding.HalfUpToSen);
        this.Citations = share.Citations;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets the benefit that was due, rupiah.</summary>
    public Rupiah Benefit { get; }

    /// <summary>Gets the last day on which payment was in time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Gets the day of payment.</summary>
    public LocalDate PaidOn { get; }

    /// <summary>Gets how many days, of JP months, the payment was late; zero when it was in time.</summary>
    public int Periods { get; }

    /// <summary>Gets the share of the benefit for each of them.</summary>
    public Rate Share { get; }

    /// <summary>Gets what is owed on top of the benefit, rupiah.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets where it stands.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure it is: that days of the calendar count, and how part of a month does, is inferred.</summary>
    public Confidence Confidence => this.Periods == 0 ? Confidence.Confirmed : Confidence.Inferred;

    /// <summary>Gets the formula with its numbers.</summary>
    public BilingualText Formula => BenefitPhrases.Formula(language => string.Create(
        CultureInfo.InvariantCulture,
        $"{BenefitPhrases.Share(this.Share, language)} x {BenefitPhrases.Money(this.Benefit, language)} x {this.Late(language)} = {BenefitPhrases.Money(this.Amount, language)}"));

    /// <summary>Computes what is owed for a late payment.</summary>
    /// <param name="program">JKK, JKM or JP.</param>
    /// <param name="benefit">The benefit that was due, rupiah; of JKK and JKM the whole of the award, of JP one month of the pension or the lump sum.</param>
    /// <param name="dueOn">The last day on which payment was in time, whose law decides.</param>
    /// <param name="paidOn">The day of payment.</param>
    /// <param name="policies">How part of a month counts; the default ones when not given.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>
    /// What is owed, zero when paid in time; or <c>BPJSTK-CTM-001</c> (the regulations name nothing for the program), <c>-002</c> (a benefit that is not above zero), <c>BPJSTK-LAW-001</c> before July 2015.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    /// <exception cref="OverflowException">The amount is more than <see cref="Rupiah.MaxValue"/>.</exception>
    public static Outcome<LateCompensation> Of(SocialProgram program, Rupiah benefit, LocalDate dueOn, LocalDate paidOn, PolicySet? policies = null, LawBook? book = null)
    {
        var parameter = program switch
        {
            SocialProgram.Jkk => LawParameters.ClaimJkkLateShare,
            SocialProgram.Jkm => LawParameters.ClaimJkmLateShare,
            SocialProgram.Jp => LawParameters.ClaimJpLateShare,
            SocialProgram.Jht or SocialProgram.Jkp => null,
            _ => throw new ArgumentOutOfRangeException(nameof(program), program, null),
        };
        if (parameter is null)
        {
            return Outcome.Failure<LateCompensation>(DomainError.Of(ErrorCatalog.LateCompensationNone, "Program", new ErrorArgument("program", program)));
        }

        if (benefit.Sen <= 0)
        {
            return Outcome.Failure<LateCompensation>(DomainError.Of(ErrorCatalog.LateBenefitNotPositive, "Benefit", new ErrorArgument("amount", benefit)));
        }

        var late = program == SocialProgram.Jp
            ? LateFines.MonthsLate(dueOn, paidOn, (policies ?? PolicySet.Default).FinePartMonth)
            : Math.Max(0, Period.Between(dueOn, paidOn, PeriodUnits.Days).Days);
        return (book ?? LawBook.Default).TimelineOf(parameter).At(dueOn).Select(share => new LateCompensation(program, benefit, dueOn, paidOn, late, share));
    }

    /// <summary>Computes what is owed for a claim of JKK or JKM that was paid.</summary>
    /// <typeparam name="TCase">What the claim is about.</typeparam>
    /// <param name="claim">The paid claim.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>What is owed, zero when paid in time; or the refusals of <see cref="Of(SocialProgram, Rupiah, LocalDate, LocalDate, PolicySet, LawBook)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> or <paramref name="calendar"/> is <see langword="null"/>.</exception>
    public static Outcome<LateCompensation> Of<TCase>(PaidClaim<TCase> claim, WorkingDays calendar, LawBook? book = null)
        where TCase : ClaimCase, IPaidAtOnce
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ClaimDeadlines.Of(claim, calendar, book).Then(terms =>
        {
            // A paid claim has the term of its payment, and the payment that ends it.
            var payment = terms.Single(term => term.Term is ClaimTerm.JkkPayment or ClaimTerm.JkmPayment or ClaimTerm.JhtPayment or ClaimTerm.JpFirstPayment);
            return Of(claim.Case.Program, claim.Award.Total, payment.Rule.DueOn, payment.DoneAt!.Value.Date, book: book);
        });
    }

    /// <summary>Writes what is owed for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line: the days, the formula with its numbers, and the provisions.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(language == Language.Indonesian ? "dibayar" : "paid")} {this.PaidOn:uuuu-MM-dd}, {(language == Language.Indonesian ? "paling lambat" : "due")} {this.DueOn:uuuu-MM-dd}: {this.Formula.In(language)} [{string.Join("; ", this.Citations.Select(citation => citation.ToText(language)))}]");

    /// <summary>Returns the English text, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.ToText(Language.English);

    private string Late(Language language) => Deadline.TermOf(this.Periods, this.Program == SocialProgram.Jp ? TermUnit.Months : TermUnit.CalendarDays).In(language);
}
