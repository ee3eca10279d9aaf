using System.Collections.Immutable;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The money side of a history: the benefit of the present year, carried on from year to year and from beneficiary to beneficiary as an exact fraction. Only what is paid is rounded.
/// </summary>
internal sealed class PensionChain
{
    private readonly InflationTable inflation;
    private readonly PolicySet policies;
    private readonly Rounding rounding;
    private readonly ImmutableArray<DomainError>.Builder errors;
    private readonly MonthlyWalk<Rupiah> caps;
    private readonly MonthlyWalk<Rupiah> lowest;
    private readonly MonthlyWalk<Rupiah> highest;
    private readonly ImmutableArray<PensionRun>.Builder runs;
    private PensionFraction benefit;
    private PensionAmount measured;
    private PensionFraction inPayment;
    private PensionAmount paid;
    private PensionBound yearBound;
    private Ruling<Rupiah>? yearLimit;
    private PensionStep step = null!;
    private int anniversary;
    private RulingOrigin origin;
    private bool isProvisional;

    internal PensionChain(InflationTable inflation, LawBook book, PolicySet policies, ImmutableArray<DomainError>.Builder errors, ImmutableArray<PensionRun>.Builder runs)
    {
        this.inflation = inflation;
        this.policies = policies;
        this.rounding = PensionAmount.RoundingOf(policies.JpRounding);
        this.errors = errors;
        this.runs = runs;
        this.caps = new(book.TimelineOf(LawParameters.JpWageCap), policies.UnpublishedLaw);
        this.lowest = new(book.TimelineOf(LawParameters.JpPensionMinimum), policies.UnpublishedLaw);
        this.highest = new(book.TimelineOf(LawParameters.JpPensionMaximum), policies.UnpublishedLaw);
    }

    /// <summary>Begins with the formula: the wages through a month, each year's carried to the year of the first pension.</summary>
    internal bool Begin(int start, JpWages wages, int count, int months, Ruling<Rate> rate)
    {
        if (this.Indexed(wages, count, JpMonth.Year(start)) is not { } indexed)
        {
            return false;
        }

        this.step = new(indexed.Times(1, count).Measured().ToExact(this.rounding)) { Rate = rate, Months = months };
        this.Set(indexed.Times(rate.Value).Times(months, (long)JpMonth.PerYear * count));
        this.anniversary = start + JpMonth.PerYear;
        return this.policies.JpLimits != JpLimits.FormulaOnly || this.LimitFormula(start);
    }

    /// <summary>Gives a share of the benefit to somebody else: of the formula before the first payment, of the pension in payment after it.</summary>
    internal void Share(Ruling<Rate> share, bool wasInPayment)
    {
        this.step = wasInPayment ? new(this.paid.ToExact(this.rounding)) { Share = share } : this.step with { Share = share };
        this.Set((wasInPayment ? this.inPayment : this.benefit).Times(share.Value));
    }

    /// <summary>Pays from a month through another, year by year and limit by limit; <see langword="false"/> when a figure is missing.</summary>
    internal bool Pay(PensionKind kind, int from, int to, int children, PensionReason reason)
    {
        var isNewYear = reason != PensionReason.ChildrenChanged;
        for (var month = from; month <= to;)
        {
            while (this.anniversary <= month)
            {
                if (!this.IndexOnce(isFirst: month == from && isNewYear))
                {
                    return false;
                }

                reason = month == from ? reason : PensionReason.Indexed;
                isNewYear = true;
            }

            if (!this.Bound(month, isNewYear, out var amount, out var bound, out var limit, out var until))
            {
                return false;
            }

            var next = Math.Min(Math.Min(this.anniversary, until), to + 1);
            this.Add(new(kind, month, next - 1, children, reason, this.step, amount.ToExact(this.rounding), this.rounding, bound, limit, this.origin, this.isProvisional));
            (month, isNewYear, reason) = (next, false, PensionReason.LimitChanged);
        }

        return true;
    }

    // Equal months stay one run unless something begins: a limit that moves without touching the amount does not part them.
    private void Add(PensionRun run)
    {
        var last = this.runs.Count > 0 ? this.runs[^1] : null;
        if (run.Reason == PensionReason.LimitChanged && last is not null && last.Exact == run.Exact && last.Bound == run.Bound && last.IsProvisional == run.IsProvisional)
        {
            last.LastNumber = run.LastNumber;
            return;
        }

        this.runs.Add(run);
    }

    private bool IndexOnce(bool isFirst)
    {
        var year = JpMonth.Year(this.anniversary) - 1;
        if (this.inflation.Find(year) is not { } known)
        {
            this.errors.Add(InflationTable.Missing(year));
            return false;
        }

        // Passed on in the very month of a new year: the text keeps the share and adds the inflation.
        this.step = isFirst ? this.step with { Inflation = known.Rate } : new(this.measured.ToExact(this.rounding)) { Inflation = known.Rate };
        this.Set(this.benefit.Times(known.Numerator, known.Denominator));
        this.anniversary += JpMonth.PerYear;
        this.origin = Later(this.origin, known.Origin);
        return true;
    }

    private bool Bound(int month, bool isNewYear, out PensionAmount amount, out PensionBound bound, out Ruling<Rupiah>? limit, out int until)
    {
        (amount, bound, limit, until) = (this.measured, PensionBound.None, null, int.MaxValue);
        (this.inPayment, this.paid) = (this.benefit, amount);
        if (this.policies.JpLimits == JpLimits.FormulaOnly)
        {
            return true;
        }

        if (this.lowest.At(month, this.errors) is not { } least || this.highest.At(month, this.errors) is not { } most)
        {
            return false;
        }

        until = Math.Min(this.lowest.Until, this.highest.Until);
        (bound, limit) = BoundOf(amount, least, most);
        if (limit is not null)
        {
            amount = PensionAmount.From(limit.Value);
            (this.inPayment, this.paid) = (PensionFraction.From(limit.Value), amount);
            if (isNewYear)
            {
                (this.benefit, this.measured, this.yearBound, this.yearLimit) = (this.inPayment, amount, bound, limit);
            }
        }
        else
        {
            // The limit that made the benefit of this year goes on explaining it.
            (bound, limit) = (this.yearBound, this.yearLimit);
        }

        this.origin = Later(this.origin, Later(least.Origin, most.Origin));
        this.isProvisional |= least.IsProvisional || most.IsProvisional;
        return true;
    }

    // Divided once for each benefit, however often a limit looks at it.
    private void Set(PensionFraction next) => (this.benefit, this.measured, this.yearBound, this.yearLimit) = (next, next.Measured(), PensionBound.None, null);

    private static (PensionBound Bound, Ruling<Rupiah>? Limit) BoundOf(PensionAmount amount, Ruling<Rupiah> least, Ruling<Rupiah> most) =>
        amount.IsBelow(least.Value) ? (PensionBound.Minimum, least) : amount.IsAbove(most.Value) ? (PensionBound.Maximum, most) : (PensionBound.None, null);

    private bool LimitFormula(int start)
    {
        if (this.lowest.At(start, this.errors) is not { } least || this.highest.At(start, this.errors) is not { } most)
        {
            return false;
        }

        var (bound, limit) = BoundOf(this.measured, least, most);
        if (limit is not null)
        {
            this.step = this.step with { FormulaBound = bound, FormulaLimit = limit };
            this.Set(PensionFraction.From(limit.Value));
        }

        this.origin = Later(this.origin, Later(least.Origin, most.Origin));
        this.isProvisional |= least.IsProvisional || most.IsProvisional;
        return true;
    }

    // PP 45/2015 Pasal 17(3) and its elucidation: the future value of each year's wages, compounded by the inflation of every year from that of the wage to the one before the first pension.
    private PensionFraction? Indexed(JpWages wages, int count, int present)
    {
        var total = new PensionFraction(0, 1);
        var at = 0;
        for (var year = JpMonth.Year(wages.Numbers[0]); year <= present; year++)
        {
            var sum = 0L;
            for (; at < count && JpMonth.Year(wages.Numbers[at]) == year; at++)
            {
                if (this.caps.At(wages.Numbers[at], this.errors) is not { } cap)
                {
                    return null;
                }

                sum += Math.Min(wages.Sen[at], cap.Value.Sen);
                this.origin = Later(this.origin, cap.Origin);
                this.isProvisional |= cap.IsProvisional;
            }

            total = total.Plus(sum);
            if (year < present)
            {
                if (this.inflation.Find(year) is not { } known)
                {
                    this.errors.Add(InflationTable.Missing(year));
                    return null;
                }

                this.origin = Later(this.origin, known.Origin);
                total = total.Times(known.Numerator, known.Denominator);
            }
        }

        return total;
    }

    private static RulingOrigin Later(RulingOrigin left, RulingOrigin right) => left > right ? left : right;
}
