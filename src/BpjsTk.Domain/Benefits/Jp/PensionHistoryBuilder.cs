using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Tells a life as JP pays it: the participant's own pension first, then the beneficiaries by rank.</summary>
internal sealed partial class PensionHistoryBuilder
{
    private readonly JpLife life;
    private readonly int through;
    private readonly LawBook book;
    private readonly PolicySet policies;
    private readonly ImmutableArray<DomainError>.Builder errors = ImmutableArray.CreateBuilder<DomainError>();
    private readonly ImmutableArray<PensionRun>.Builder runs = ImmutableArray.CreateBuilder<PensionRun>();
    private readonly ImmutableArray<BenefitDenial>.Builder denials = ImmutableArray.CreateBuilder<BenefitDenial>();
    private readonly PensionChain chain;
    private readonly LocalDate retirement;
    private JpLumpSum? lumpSum;
    private LocalDate? firstPension;

    internal PensionHistoryBuilder(JpLife life, int through, InflationTable inflation, LawBook book, PolicySet policies)
    {
        this.life = life;
        this.through = through;
        this.book = book;
        this.policies = policies;
        this.retirement = RetirementAge.ReachedOn(life.Participant.BirthDate, book);
        this.chain = new(inflation, book, policies, this.errors, this.runs);
    }

    private JpParticipant Participant => this.life.Participant;

    private JpWages Wages => this.life.Participant.Wages;

    internal Outcome<PensionHistory> Build()
    {
        this.CheckLaw();
        if (this.errors.Count == 0)
        {
            this.Tell();
            this.CheckBeneficiaries();
        }

        return this.errors.Count == 0
            ? Outcome.Success(new PensionHistory(this.life, JpMonth.Of(this.through), this.retirement, this.runs.ToImmutable(), this.lumpSum, this.denials.ToImmutable(), this.book, this.policies))
            : Outcome.Failure<PensionHistory>(this.errors.ToImmutable());
    }

    private void Tell()
    {
        if (this.life.Disability is { } disability && !this.DiesIn(JpMonth.Number(disability.FoundOn)) && !this.TellDisability(disability))
        {
            return;
        }

        if (this.life.DiedOn is { } died && died < this.retirement)
        {
            this.TellDeathBeforeRetirement(died);
            return;
        }

        this.TellOldAge();
    }

    /// <summary>Tells the disability; <see langword="true"/> when life goes on as that of a participant, because it ended.</summary>
    private bool TellDisability(JpDisability disability)
    {
        var start = JpMonth.Number(disability.FoundOn) + 1;
        if (start > this.through || !this.LawOn(disability.FoundOn, out var law))
        {
            return false;
        }

        var paid = this.Wages.CountThrough(start - 1);
        if (this.DeemedMonths(law, paid, this.DisabilityConditions(law, disability, paid)) is not { } months)
        {
            this.PayAtOnce(start, isForHeirs: false, "PP 45/2015 Pasal 20(3)");
            return false;
        }

        var (last, end) = Last(disability.EndedOn, PensionEnd.Recovery, this.life.DiedOn, PensionEnd.Death);
        if (last < start)
        {
            return true;
        }

        this.firstPension = JpMonth.Of(start).OnDayOfMonth(1);
        if (!this.chain.Begin(start, this.Wages, paid, months, law.Rate) || !this.PayOwn(PensionKind.Disability, start, last, end))
        {
            return false;
        }

        if (disability.EndedOn is null && this.life.DiedOn is { } died)
        {
            this.TellSurvivors(died, wasInPayment: true);
        }

        return disability.EndedOn is not null;
    }

    private void TellDeathBeforeRetirement(LocalDate died)
    {
        var start = JpMonth.Number(died) + 1;
        if (start > this.through || !this.LawOn(died, out var law))
        {
            return;
        }

        var paid = this.Wages.CountThrough(start - 1);
        if (this.DeemedMonths(law, paid, this.DeathConditions(law, died, paid)) is { } months)
        {
            this.TellSurvivors(died, wasInPayment: false, paid, months);
        }
        else
        {
            this.PayAtOnce(start, isForHeirs: true, "PP 45/2015 Pasal 21(3)");
        }
    }

    private void TellOldAge()
    {
        var reached = JpMonth.Number(this.retirement) + 1;
        if (reached > this.through || !this.LawOn(this.retirement, out var law))
        {
            return;
        }

        var paid = this.Wages.Numbers.Length;
        if (paid < law.Months.Value)
        {
            this.Deny(MonthsCondition(law, paid));
            this.PayAtOnce(reached, isForHeirs: this.life.DiedOn is { } day && JpMonth.Number(day) < reached, "PP 45/2015 Pasal 24(1)");
            return;
        }

        var start = JpMonth.Number(this.life.TakesPensionOn ?? this.retirement) + 1;
        if (this.life.DiedOn is { } before && JpMonth.Number(before) < start)
        {
            this.TellSurvivors(before, wasInPayment: false, paid, paid);
            return;
        }

        var (last, end) = Last(this.life.DiedOn, PensionEnd.Death, null, PensionEnd.Death);
        this.firstPension = JpMonth.Of(start).OnDayOfMonth(1);
        if (start <= this.through
            && this.chain.Begin(start, this.Wages, paid, paid, law.Rate)
            && this.PayOwn(PensionKind.OldAge, start, last, end)
            && this.life.DiedOn is { } died)
        {
            this.TellSurvivors(died, wasInPayment: true);
        }
    }

    private bool PayOwn(PensionKind kind, int start, int last, PensionEnd end)
    {
        if (!this.chain.Pay(kind, start, Math.Min(last, this.through), 0, PensionReason.Begun))
        {
            return false;
        }

        this.EndWith(last, end);
        return true;
    }

    private void EndWith(int last, PensionEnd end)
    {
        if (last <= this.through)
        {
            this.runs[^1].End = end;
        }
    }

    private void PayAtOnce(int month, bool isForHeirs, string article)
    {
        if (this.Participant.Accumulation is not { } amount)
        {
            this.errors.Add(DomainError.Of(ErrorCatalog.JpBalanceMissing, "Participant.Accumulation", Citation.FromText("PP 45/2015 Pasal 24(1)"), new ErrorArgument("month", JpMonth.Of(month))));
            return;
        }

        // Pasal 24 is of who reaches the age with too few months; that the same is paid where disability or death gives no pension is a reading.
        var isOfTheAge = string.Equals(article, "PP 45/2015 Pasal 24(1)", StringComparison.Ordinal);
        var sources = BenefitSources.Of(isOfTheAge ? Confidence.Confirmed : Confidence.Inferred, isOfTheAge ? ["PP 45/2015 Pasal 24(1)", "PP 45/2015 Pasal 24(2)"] : ["PP 45/2015 Pasal 24(1)", article]);
        var line = new BenefitLine(
            SocialProgram.Jp,
            BenefitKind.PensionLumpSum,
            BenefitNames.Of(BenefitKind.PensionLumpSum),
            BenefitPhrases.Formula(language => BenefitPhrases.Money(amount, language)),
            ExactRupiah.From(amount),
            Rounding.HalfUpToSen,
            sources);
        this.lumpSum = new(JpMonth.Of(month), isForHeirs, line);
    }

    // The first of two ends, with what it is; the end of time where there is none.
    private static (int Last, PensionEnd End) Last(LocalDate? first, PensionEnd firstEnd, LocalDate? second, PensionEnd secondEnd)
    {
        var (one, other) = (first is { } day ? JpMonth.Number(day) : int.MaxValue, second is { } date ? JpMonth.Number(date) : int.MaxValue);
        return first is not null && (second is null || first <= second) ? (one, firstEnd) : (other, secondEnd);
    }

    private bool DiesIn(int month) => this.life.DiedOn is { } died && JpMonth.Number(died) == month;

    private bool LawOn(LocalDate day, out JpLaw law)
    {
        if (JpLaw.On(day, this.book).TryGet(out law!, out var faults))
        {
            return true;
        }

        this.errors.AddRange(faults);
        return false;
    }
}
