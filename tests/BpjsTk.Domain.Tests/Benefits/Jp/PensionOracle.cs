using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Tests.Oracles;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>
/// The pension of each month in exact fractions, told day by day and month by month: who has the right on the first of the month, and what the year's benefit has become. It shares with the library
/// only the dates of the retirement age and the limits of the test's law book.
/// </summary>
internal sealed class PensionOracle
{
    private readonly PensionScript script;
    private readonly JpLife life;
    private readonly Dictionary<int, int> prices;
    private readonly LocalDate reached;
    private readonly Dictionary<YearMonth, (PensionKind? Kind, Rupiah Amount)> months = [];
    private readonly Dictionary<(LocalDate Counted, LocalDate Caused), bool> deemed = [];
    private PensionKind? holder;
    private Rational benefit;
    private Rational inPayment;
    private bool hasStarted;
    private YearMonth nextYear;

    internal PensionOracle(PensionScript script, JpLife life, Dictionary<int, int> prices)
    {
        (this.script, this.life, this.prices) = (script, life, prices);
        this.reached = RetirementAge.ReachedOn(life.Participant.BirthDate);
        for (var month = new YearMonth(2015, 7); month <= script.Through; month = month.PlusMonths(1))
        {
            this.months[month] = this.Pay(month);
        }
    }

    internal (PensionKind? Kind, Rupiah Amount) Month(YearMonth month) => this.months[month];

    private (PensionKind? Kind, Rupiah Amount) Pay(YearMonth month)
    {
        if (this.Right(month) is not { } kind)
        {
            return (null, Rupiah.Zero);
        }

        var isNew = this.holder != kind || (kind == PensionKind.Child && this.months[month.PlusMonths(-1)].Kind is null);
        if (this.holder != kind)
        {
            var share = kind switch { PensionKind.Parent => new Rational(1, 5), PensionKind.Spouse or PensionKind.Child => new Rational(1, 2), _ => Rational.One };
            var passesOn = this.hasStarted && kind is not (PensionKind.OldAge or PensionKind.Disability) && this.PassesOn(kind);
            if (!passesOn)
            {
                this.benefit = this.Formula(month);
                this.nextYear = month.PlusMonths(12);
            }

            this.benefit = share * (passesOn ? this.inPayment : this.benefit);
            (this.holder, this.hasStarted) = (kind, true);
        }

        while (month >= this.nextYear)
        {
            this.benefit *= Factor(this.prices[this.nextYear.Year - 1]);
            this.nextYear = this.nextYear.PlusMonths(12);
            isNew = true;
        }

        var paid = this.script.Limits == JpLimits.EveryPension ? Limit(this.benefit, month) : this.benefit;
        this.benefit = isNew ? paid : this.benefit;
        this.inPayment = paid;
        return (kind, this.Rounded(paid));
    }

    // A disability pension that ended by recovery is not passed on; every other one is.
    private bool PassesOn(PensionKind kind) => kind == PensionKind.Child && this.holder == PensionKind.Spouse
        ? true
        : this.holder == PensionKind.OldAge || (this.holder == PensionKind.Disability && this.life.Disability!.EndedOn is null);

    private PensionKind? Right(YearMonth month)
    {
        var first = month.OnDayOfMonth(1);
        if (this.life.DiedOn is { } died && died < first)
        {
            return this.Survivor(died, first);
        }

        if (this.life.Disability is { } disability && disability.FoundOn < first && !this.DiedInMonthOf(disability.FoundOn))
        {
            if (!this.IsDeemed(disability.FoundOn, disability.CausedOn, this.life.Participant.EnrolledOn.PlusMonths(1)))
            {
                return null;
            }

            if (disability.EndedOn is not { } ended || ended >= first)
            {
                return PensionKind.Disability;
            }
        }

        return (this.life.TakesPensionOn ?? this.reached) < first && this.Count(this.reached) >= 180 ? PensionKind.OldAge : null;
    }

    private bool DiedInMonthOf(LocalDate day) => this.life.DiedOn is { } died && died.ToYearMonth() == day.ToYearMonth();

    private PensionKind? Survivor(LocalDate died, LocalDate first)
    {
        if (!this.LeavesAPension(died))
        {
            return null;
        }

        var from = died.ToYearMonth().PlusMonths(1).OnDayOfMonth(1);
        var ends = new[] { this.life.Family.Spouse?.DiedOn, this.life.Family.Spouse?.RemarriedOn }.Min();
        var hadWidow = this.life.Family.Spouse is not null && !(ends < from);
        if (hadWidow && !(ends < first))
        {
            return PensionKind.Spouse;
        }

        var sinceWidow = hadWidow ? ends!.Value.ToYearMonth().PlusMonths(1).OnDayOfMonth(1) : from;
        if (this.life.Family.Children.Any(child => child.BirthDate < first && HasRight(child, first)))
        {
            return PensionKind.Child;
        }

        var neverAChild = !this.life.Family.Children.Any(child =>
        {
            // From the first day on which a right could begin: that of the death, or the one after birth.
            var start = child.BirthDate > died ? child.BirthDate.ToYearMonth().PlusMonths(1).OnDayOfMonth(1) : sinceWidow;
            return HasRight(child, LocalDate.Max(start, sinceWidow));
        });
        return !hadWidow && neverAChild && this.life.Family.Parent is { } parent && !(parent.DiedOn < first) ? PensionKind.Parent : null;
    }

    private bool LeavesAPension(LocalDate died)
    {
        if (this.life.Disability is { } disability && !this.DiedInMonthOf(disability.FoundOn))
        {
            if (!this.IsDeemed(disability.FoundOn, disability.CausedOn, this.life.Participant.EnrolledOn.PlusMonths(1)))
            {
                return false;
            }

            if (disability.EndedOn is null)
            {
                return true;
            }
        }

        return died < this.reached ? this.IsDeemed(died, died, this.life.Participant.EnrolledOn.PlusYears(1)) : this.Count(this.reached) >= 180;
    }

    private static bool HasRight(JpChild child, LocalDate first) =>
        first < child.BirthDate.PlusYears(23) && !(child.WorksFrom < first) && !(child.MarriedOn < first) && !(child.DiedOn < first);

    private int Count(LocalDate through) => this.life.Participant.Wages.Months.Count(month => month <= through.ToYearMonth());

    private bool IsDeemed(LocalDate counted, LocalDate caused, LocalDate memberFor)
    {
        if (!this.deemed.TryGetValue((counted, caused), out var answer))
        {
            answer = this.Deem(counted, caused, memberFor);
            this.deemed[(counted, caused)] = answer;
        }

        return answer;
    }

    private bool Deem(LocalDate counted, LocalDate caused, LocalDate memberFor)
    {
        if (this.Count(counted) >= 180)
        {
            return true;
        }

        var enrolled = this.life.Participant.EnrolledOn.ToYearMonth();
        var span = new List<YearMonth>();
        for (var month = enrolled; month <= caused.ToYearMonth(); month = month.PlusMonths(1))
        {
            span.Add(month);
        }

        var paid = this.life.Participant.Wages.Months.ToHashSet();
        if (span.Count > 1 && !paid.Contains(span[^1]))
        {
            span.RemoveAt(span.Count - 1);
        }

        return this.Count(counted) > 0 && memberFor <= caused && span.Count(paid.Contains) * 100 >= span.Count * 80;
    }

    private Rational Formula(YearMonth start)
    {
        var counted = this.life.DiedOn is { } died && died.ToYearMonth() < start ? died : start.PlusMonths(-1).OnDayOfMonth(1);
        var (sum, count) = (Rational.Zero, 0);
        var carried = Enumerable.Range(2015, start.Year - 2014).ToDictionary(year => year, year => Enumerable.Range(year, start.Year - year).Aggregate(Rational.One, (product, one) => product * Factor(this.prices[one])));
        var wages = this.life.Participant.Wages;
        for (var i = 0; i < wages.Months.Count && wages.Months[i] <= counted.ToYearMonth(); i++)
        {
            var month = wages.Months[i];
            var value = new Rational(Math.Min(wages.Sen[i], Books.Moving.TimelineOf(LawParameters.JpWageCap).At(month).Value.Value.Sen), 100);
            (sum, count) = (sum + (value * carried[month.Year]), count + 1);
        }

        var formula = new Rational(1, 100) * new Rational(Math.Max(count, 180), 12) * (sum / count);
        return this.script.Limits == JpLimits.FormulaOnly ? Limit(formula, start) : formula;
    }

    private Rupiah Rounded(Rational amount)
    {
        var sen = this.script.Rounding switch
        {
            JpRounding.UpToRupiah => amount.Ceiling() * 100,
            JpRounding.DownToRupiah => amount.Floor() * 100,
            JpRounding.HalfUpToRupiah => (amount + new Rational(1, 2)).Floor() * 100,
            _ => ((amount * 100) + new Rational(1, 2)).Floor(),
        };
        return Rupiah.FromSen((long)sen);
    }

    private static Rational Factor(int partsPerMillion) => new(1_000_000 + partsPerMillion, 1_000_000);

    private static Rational Limit(Rational amount, YearMonth month) => Rational.Min(
        Rational.Max(amount, MoneyOracle.InRupiah(Books.Moving.TimelineOf(LawParameters.JpPensionMinimum).At(month).Value.Value)),
        MoneyOracle.InRupiah(Books.Moving.TimelineOf(LawParameters.JpPensionMaximum).At(month).Value.Value));
}
