using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// What an employer owes when wages were reported too low (PP 46/2015 Pasal 24) or the worker was not enrolled (Pasal 28): the statement of what was paid beside the statement of what should have
/// been, and the difference. That the development that was not earned is part of it is a reading.
/// </summary>
[DebuggerDisplay("{EmployerOwes}")]
public sealed class JhtShortfall
{
    private JhtShortfall(JhtStatement reported, JhtStatement due)
    {
        this.Reported = reported;
        this.Due = due;
        this.Sources = BenefitSources.Of(Confidence.Inferred, reported.Account.Deposits.IsEmpty ? "PP 46/2015 Pasal 28" : "PP 46/2015 Pasal 24").And(reported.Sources).And(due.Sources);
    }

    /// <summary>Gets the statement of what was paid.</summary>
    public JhtStatement Reported { get; }

    /// <summary>Gets the statement of what should have been paid.</summary>
    public JhtStatement Due { get; }

    /// <summary>Gets what the agency pays: the balance that is there.</summary>
    public Rupiah AgencyPays => this.Reported.Balance;

    /// <summary>Gets what the employer owes: what the balance is short of.</summary>
    public Rupiah EmployerOwes => this.Due.Balance - this.Reported.Balance;

    /// <summary>Gets where it stands; the duty first.</summary>
    public ImmutableArray<Citation> Citations => this.Sources.Citations;

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence => this.Sources.Confidence;

    private BenefitSources Sources { get; }

    /// <summary>Compares what was paid with what should have been.</summary>
    /// <param name="reported">The account as it is; without a contribution for a worker who was not enrolled.</param>
    /// <param name="due">The account as it should be.</param>
    /// <param name="last">The last month, inclusive.</param>
    /// <param name="rates">The rates of the years.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The shortfall, or the refusals of <see cref="JhtAccount.StatementThrough"/>, or <c>BPJSTK-JHT-010</c> for every month through which less should have been paid in all than was, or whose beginning
    /// balance was less.
    /// </returns>
    /// <exception cref="ArgumentNullException">An account or <paramref name="rates"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtShortfall> Of(JhtAccount reported, JhtAccount due, YearMonth last, JhtRates rates, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(reported);
        ArgumentNullException.ThrowIfNull(due);
        return reported.StatementThrough(last, rates, policies).Then(paid => due.StatementThrough(last, rates, policies).Then(owed =>
        {
            var errors = Excess(paid, owed);
            return errors.IsEmpty ? Outcome.Success(new JhtShortfall(paid, owed)) : Outcome.Failure<JhtShortfall>(errors);
        }));
    }

    /// <summary>Writes both sides for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    public IEnumerable<string> ToText(Language language)
    {
        var citations = string.Join("; ", this.Citations.Select(citation => citation.ToText(language)));
        var (agency, employer) = language == Language.Indonesian ? ("BPJS Ketenagakerjaan membayar", "pemberi kerja membayar kekurangan") : ("the agency pays", "the employer owes");
        return
        [
            $"{agency}: {BenefitPhrases.Money(this.AgencyPays, language)}",
            $"{employer}: {BenefitPhrases.Money(this.Due.Balance, language)} - {BenefitPhrases.Money(this.AgencyPays, language)} = {BenefitPhrases.Money(this.EmployerOwes, language)} [{citations}] {ConfidenceNames.Of(this.Confidence).In(language)}",
        ];
    }

    private static ImmutableArray<DomainError> Excess(JhtStatement reported, JhtStatement due)
    {
        // Through each month, and not month by month: what was paid late is not an excess of its month.
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        for (var month = reported.Account.First; month <= reported.Through; month = month.PlusMonths(1))
        {
            var (paid, owed) = (PaidThrough(reported.Account, month), PaidThrough(due.Account, month));
            if (owed < paid)
            {
                errors.Add(DomainError.Of(
                    ErrorCatalog.JhtNothingShort,
                    "Due",
                    Citation.FromText("PP 46/2015 Pasal 24"),
                    new ErrorArgument("month", month),
                    new ErrorArgument("due", owed),
                    new ErrorArgument("reported", paid)));
            }
        }

        return errors.ToImmutable();
    }

    private static Rupiah PaidThrough(JhtAccount account, YearMonth month) =>
        (month < account.First ? Rupiah.Zero : account.Opening) + Rupiah.Sum([.. account.Deposits.Where(deposit => deposit.Month <= month).Select(deposit => deposit.Amount)]);
}
