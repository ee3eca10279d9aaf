using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>The scheme of incentives of a month (skema insentif Perisai).</summary>
[DebuggerDisplay("{Kind} {Month}")]
public sealed class PerisaiScheme
{
    private readonly Ruling<Rate> share;
    private readonly Ruling<Rupiah>? monthSum;
    private readonly Ruling<Rupiah>? two;
    private readonly Ruling<Rupiah>? three;
    private readonly Ruling<int>? shareMonths;
    private readonly Ruling<int> least;

    private PerisaiScheme(YearMonth month, LawBook book, Ruling<int> least, Ruling<Rate> share)
    {
        this.Month = month;
        this.least = least;
        this.share = share;
        this.monthSum = Of(LawParameters.PerisaiMonthSum);
        this.two = Of(LawParameters.PerisaiNewTwoPrograms);
        this.three = Of(LawParameters.PerisaiNewThreePrograms);
        this.shareMonths = Of(LawParameters.PerisaiShareMonths);

        Ruling<T>? Of<T>(LawParameter<T> parameter)
            where T : notnull => book.TimelineOf(parameter).At(month).TryGet(out var ruling, out _) ? ruling : null;
    }

    /// <summary>Gets the month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets which scheme it is.</summary>
    public PerisaiSchemeKind Kind => this.monthSum is null ? PerisaiSchemeKind.PerParticipant : PerisaiSchemeKind.MonthSum;

    /// <summary>Gets how many new participants a month needs for an incentive for them.</summary>
    public int LeastNew => this.least.Value;

    /// <summary>Gets the agent's share of contributions; since April 2022 of those of the participant's first two years.</summary>
    public Rate ContributionShare => this.share.Value;

    /// <summary>Returns the scheme of a month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The scheme, or <c>BPJSTK-LAW-001</c> before 2017, <c>-002</c> from January 2019 to March 2022, of which none is public.</returns>
    public static Outcome<PerisaiScheme> In(YearMonth month, LawBook? book = null)
    {
        var law = book ?? LawBook.Default;
        return law.TimelineOf(LawParameters.PerisaiLeastNew).At(month).Then(least =>
            law.TimelineOf(LawParameters.PerisaiContributionShare).At(month).Select(share => new PerisaiScheme(month, law, least, share)));
    }

    /// <summary>Computes an agent's incentive of the month.</summary>
    /// <param name="facts">What the agent did in it.</param>
    /// <param name="terms">What is not public; nothing of it is known when not given.</param>
    /// <returns>
    /// The incentive, or <c>BPJSTK-PSI-005</c> (facts of another month), <c>-008</c> (contributions after the first two years, and the share of them not given), <c>-009</c> (since April 2022 somebody who is
    /// not self-employed, also when only a contribution of his came in).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The amount is more than <see cref="Rupiah.MaxValue"/>.</exception>
    public Outcome<PerisaiIncentive> Calculate(PerisaiMonth facts, PerisaiTerms? terms = null)
    {
        Guard.Against.Null(facts);
        var (known, isFirst) = (terms ?? PerisaiTerms.Unknown, this.Kind == PerisaiSchemeKind.MonthSum);
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (facts.Month != this.Month)
        {
            errors.Add(DomainError.Of(ErrorCatalog.PerisaiOtherMonth, "Month", new ErrorArgument("acquired", facts.Month), new ErrorArgument("month", this.Month)));
        }

        if (!isFirst)
        {
            errors.AddRange(facts.Acquired.Select((one, i) => (one.Segment, i)).Where(one => one.Segment != Segment.Bpu).Select(one => PerisaiFaults.OutOfScope($"Acquired[{one.i}]")));

            // Wage earners of the first scheme stay out: the second one has no share of what they pay.
            errors.AddRange(facts.Receipts.Select((one, i) => (one.Participant.Segment, i)).Where(one => one.Segment != Segment.Bpu).Select(one => PerisaiFaults.OutOfScope($"Receipts[{one.i}]")));
        }

        var later = facts.Receipts.Where(receipt => receipt.Participant.PaidFirstThroughAgent && this.IsLater(receipt)).ToArray();
        if (later.Length > 0 && known.LaterShare is null)
        {
            errors.Add(PerisaiFaults.TermUnknown("LaterShare", PerisaiPhrases.LaterShare));
        }

        return errors.Count > 0
            ? Outcome.Failure<PerisaiIncentive>(errors.ToImmutable())
            : Outcome.Success(new PerisaiIncentive(
                this.Month,
                [.. this.ForNew(facts), .. this.OfContributions(facts), .. OfLater(later, known)],
                [.. this.Nothing(facts)]));
    }

    /// <summary>Computes the Perisai office's own share of what its agents brought in the month.</summary>
    /// <param name="agents">What each of its agents did.</param>
    /// <param name="terms">What is not public, with the office's share.</param>
    /// <returns>The incentive of the office, or <c>BPJSTK-PSI-005</c> for each agent with facts of another month, <c>-006</c> for each contribution month of a participant that two agents brought, <c>-008</c> (the office's share not given).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agents"/> or <paramref name="terms"/> is <see langword="null"/>, or an agent is.</exception>
    /// <exception cref="OverflowException">The amount is more than <see cref="Rupiah.MaxValue"/>.</exception>
    public Outcome<PerisaiIncentive> CalculateOffice(IEnumerable<PerisaiMonth> agents, PerisaiTerms terms)
    {
        Guard.Against.Null(terms);
        ImmutableArray<PerisaiMonth> all = [.. Guard.Against.Null(agents).Select(facts => Guard.Against.Null(facts))];
        var seen = new HashSet<(Nik Nik, Segment Segment, YearMonth Month)>();
        ImmutableArray<DomainError> errors =
        [
            .. all.SelectMany((facts, i) => facts.Receipts.Where(one => !seen.Add((one.Participant.Nik, one.Participant.Segment, one.ContributionMonth)))
                .Select(one => PerisaiFaults.Twice($"Agents[{i}]", one.Participant.Nik))),
            .. all.Select((facts, i) => (facts.Month, i)).Where(facts => facts.Month != this.Month)
                .Select(facts => DomainError.Of(ErrorCatalog.PerisaiOtherMonth, $"Agents[{facts.i}]", new ErrorArgument("acquired", facts.Month), new ErrorArgument("month", this.Month))),
            .. terms.OfficeShare is null ? [PerisaiFaults.TermUnknown("OfficeShare", PerisaiPhrases.OfficeShare)] : Array.Empty<DomainError>(),
        ];
        return errors.IsEmpty
            ? Outcome.Success(new PerisaiIncentive(
                this.Month,
                [.. Line(PerisaiPhrases.OfficeShare, terms.OfficeShare!.Value, [.. all.SelectMany(facts => facts.Receipts).Where(one => one.Participant.PaidFirstThroughAgent)], PerisaiPhrases.Agreed, Confidence.SingleSource)],
                [.. this.Elsewhere(all.SelectMany(facts => facts.Receipts).Count(one => !one.Participant.PaidFirstThroughAgent))]))
            : Outcome.Failure<PerisaiIncentive>(errors);
    }

    private static IEnumerable<PerisaiLine> OfLater(PerisaiReceipt[] later, PerisaiTerms terms) =>
        later.Length == 0 ? [] : Line(PerisaiPhrases.LaterShare, terms.LaterShare!.Value, later, PerisaiPhrases.Agreed, Confidence.SingleSource);

    private static IEnumerable<PerisaiLine> Line(BilingualText name, Rate share, PerisaiReceipt[] receipts, Citation citation, Confidence confidence)
    {
        if (receipts.Length == 0)
        {
            return [];
        }

        var sum = Rupiah.Sum([.. receipts.Select(receipt => receipt.Amount)]);
        return [new(name, PerisaiPhrases.OfShare(share, sum), share.Of(sum, Rounding.HalfUpToSen), [citation], confidence)];
    }

    private static IEnumerable<PerisaiLine> Each(BilingualText name, int count, Ruling<Rupiah> each) =>
        count == 0 ? [] : [new(name, PerisaiPhrases.Each(count, each.Value), each.Value * count, each.Citations, each.Confidence)];

    private bool IsLater(PerisaiReceipt receipt) => this.shareMonths is { } months && receipt.MonthOfParticipant > months.Value;

    private PerisaiParticipant[] Counted(PerisaiMonth facts) =>
        [.. facts.Acquired.Where(one => one.PaidFirstThroughAgent && !(one.WasInBpu && this.Kind == PerisaiSchemeKind.PerParticipant))];

    private IEnumerable<PerisaiLine> ForNew(PerisaiMonth facts)
    {
        var counted = this.Counted(facts);
        if (counted.Length < this.LeastNew)
        {
            return [];
        }

        if (this.monthSum is { } sum)
        {
            return [new(PerisaiPhrases.MonthSum, PerisaiPhrases.SumFor(counted.Length, this.LeastNew, sum.Value), sum.Value, sum.Citations, sum.Confidence)];
        }

        var threes = counted.Count(one => one.Programs.Contains(SocialProgram.Jht));
        return [.. Each(PerisaiPhrases.NewTwo, counted.Length - threes, this.two!), .. Each(PerisaiPhrases.NewThree, threes, this.three!)];
    }

    private IEnumerable<PerisaiLine> OfContributions(PerisaiMonth facts) => Line(
        PerisaiPhrases.Contributions(this.shareMonths?.Value),
        this.ContributionShare,
        [.. facts.Receipts.Where(receipt => receipt.Participant.PaidFirstThroughAgent && !this.IsLater(receipt))],
        this.share.Citations[0],
        this.share.Confidence);

    private IEnumerable<BilingualText> Nothing(PerisaiMonth facts)
    {
        var counted = this.Counted(facts).Length;
        if (counted < this.LeastNew && !facts.Acquired.IsEmpty)
        {
            yield return PerisaiPhrases.TooFew(counted, this.LeastNew, this.least.Citations[0]);
        }

        var known = facts.Acquired.Count(one => one.PaidFirstThroughAgent) - counted;
        if (known > 0)
        {
            yield return PerisaiPhrases.WereInBpu(known, this.least.Citations[0]);
        }

        foreach (var text in this.Elsewhere(facts.Acquired.Count(one => !one.PaidFirstThroughAgent) + facts.Receipts.Count(receipt => !receipt.Participant.PaidFirstThroughAgent)))
        {
            yield return text;
        }
    }

    private IEnumerable<BilingualText> Elsewhere(int count) => count > 0 ? [PerisaiPhrases.PaidElsewhere(count, this.share.Citations[0])] : [];
}
