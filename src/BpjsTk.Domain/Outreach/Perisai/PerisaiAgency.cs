using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// Whether somebody is an agent (keagenan Perisai), month by month: an agency of 2017 and 2018 ends after three idle months in a row and may begin again after six; misconduct ends it at once and for good.
/// Each month gives a new agency and leaves this one as it is.
/// </summary>
[DebuggerDisplay("next {Next}, ended {EndedIn} {End}")]
public sealed class PerisaiAgency
{
    private readonly LawBook book;

    private readonly YearMonth start;

    private PerisaiAgency(YearMonth start, YearMonth next, int idle, YearMonth? endedIn, PerisaiEnd? end, LawBook book)
    {
        this.start = start;
        this.Next = next;
        this.IdleMonths = idle;
        this.EndedIn = endedIn;
        this.End = end;
        this.book = book;
    }

    /// <summary>Gets the month that is to be added next.</summary>
    public YearMonth Next { get; }

    /// <summary>Gets how many months in a row up to now were idle, of those in which idle months count.</summary>
    public int IdleMonths { get; }

    /// <summary>Gets the month in which it ended: of idle months the last one of them; <see langword="null"/> while it stands.</summary>
    public YearMonth? EndedIn { get; }

    /// <summary>Gets why it ended; <see langword="null"/> while it stands.</summary>
    public PerisaiEnd? End { get; }

    /// <summary>Gets a value indicating whether it stands.</summary>
    public bool IsActive => this.End is null;

    /// <summary>Gets a value indicating whether every right lapsed, incentives that are not paid yet among them.</summary>
    public bool AreRightsLapsed => this.End is PerisaiEnd.Fraud or PerisaiEnd.Crime or PerisaiEnd.Gratuities;

    /// <summary>Begins an agency.</summary>
    /// <param name="month">The first month.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The agency, or <c>BPJSTK-LAW-001</c> and <c>-002</c> in a month of which no scheme is public.</returns>
    public static Outcome<PerisaiAgency> Begin(YearMonth month, LawBook? book = null)
    {
        var law = book ?? LawBook.Default;
        return PerisaiScheme.In(month, law).Select(_ => new PerisaiAgency(month, month, 0, null, null, law));
    }

    /// <summary>Adds the next month.</summary>
    /// <param name="facts">What the agent did in it.</param>
    /// <returns>
    /// The agency after the month, or <c>BPJSTK-PSI-010</c> (not the next month), <c>-012</c> (it has ended), <c>BPJSTK-LAW-002</c> in a month of which no scheme is public.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public Outcome<PerisaiAgency> Add(PerisaiMonth facts)
    {
        Guard.Against.Null(facts);
        if (this.EndedIn is { } ended)
        {
            return Outcome.Failure<PerisaiAgency>(DomainError.Of(ErrorCatalog.PerisaiNotActive, "Month", new ErrorArgument("ended", ended), new ErrorArgument("month", facts.Month)));
        }

        if (facts.Month != this.Next)
        {
            return Outcome.Failure<PerisaiAgency>(DomainError.Of(ErrorCatalog.PerisaiMonthsOutOfOrder, "Month", new ErrorArgument("month", facts.Month), new ErrorArgument("expected", this.Next)));
        }

        return PerisaiScheme.In(facts.Month, this.book).Select(_ =>
        {
            // Of the scheme since April 2022 no rule on idle months is public: they do not count.
            var limit = this.book.TimelineOf(LawParameters.PerisaiIdleMonths).At(facts.Month).TryGet(out var ruling, out var __) ? ruling.Value : (int?)null;
            var idle = facts.IsIdle && limit is not null ? this.IdleMonths + 1 : 0;
            var isOver = idle == limit;
            return new PerisaiAgency(this.start, facts.Month.PlusMonths(1), idle, isOver ? facts.Month : null, isOver ? PerisaiEnd.Idle : null, this.book);
        });
    }

    /// <summary>Ends it for misconduct, at once, in any scheme; also after it ended by idle months, which takes the return away.</summary>
    /// <param name="misconduct">What was done.</param>
    /// <param name="month">The month.</param>
    /// <returns>The ended agency, or <c>BPJSTK-PSI-010</c> (a month before the first one), <c>-012</c> (it has ended by misconduct before).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="misconduct"/> is <see cref="PerisaiEnd.Idle"/> or not a member of the enumeration.</exception>
    public Outcome<PerisaiAgency> EndFor(PerisaiEnd misconduct, YearMonth month)
    {
        if (misconduct == PerisaiEnd.Idle || !Enum.IsDefined(misconduct))
        {
            throw new ArgumentOutOfRangeException(nameof(misconduct), misconduct, null);
        }

        if (this.AreRightsLapsed)
        {
            return Outcome.Failure<PerisaiAgency>(DomainError.Of(ErrorCatalog.PerisaiNotActive, "Month", new ErrorArgument("ended", this.EndedIn!.Value), new ErrorArgument("month", month)));
        }

        // An agency that ended by idle months can still lose the return.
        return month < this.start
            ? Outcome.Failure<PerisaiAgency>(DomainError.Of(ErrorCatalog.PerisaiMonthsOutOfOrder, "Month", new ErrorArgument("month", month), new ErrorArgument("expected", this.Next)))
            : Outcome.Success(new PerisaiAgency(this.start, this.Next, this.IdleMonths, month, misconduct, this.book));
    }

    /// <summary>Begins it again after it ended by idle months.</summary>
    /// <param name="month">The first month of the return: the seventh after the last idle one, or later.</param>
    /// <returns>
    /// The agency, or <c>BPJSTK-PSI-011</c> (it stands, it ended by misconduct, or it is too early), <c>BPJSTK-LAW-002</c> in a month of which no scheme is public.
    /// </returns>
    public Outcome<PerisaiAgency> Return(YearMonth month)
    {
        if (this.EndedIn is not { } ended || this.End != PerisaiEnd.Idle)
        {
            return NoReturn(month, this.EndedIn is null ? new("keagenan masih berlaku", "the agency stands") : new("hak gugur", "every right lapsed"));
        }

        return this.book.TimelineOf(LawParameters.PerisaiReturnMonths).At(ended).Then(months =>
        {
            var first = ended.PlusMonths(months.Value + 1);
            return month < first
                ? NoReturn(month, new($"paling cepat {PerisaiPhrases.Month(first)}", $"not before {PerisaiPhrases.Month(first)}"))
                : Begin(month, this.book);
        });
    }

    private static Outcome<PerisaiAgency> NoReturn(YearMonth month, BilingualText reason) => Outcome.Failure<PerisaiAgency>(DomainError.Of(
        ErrorCatalog.PerisaiNoReturn, "Month", PerisaiPhrases.FirstScheme, new ErrorArgument("month", month), new ErrorArgument("reason", reason)));
}
