using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>Pensions of any life against an oracle in exact fractions that goes month by month and knows nothing of runs.</summary>
public class PensionProperties
{
    [Property(Arbitrary = [typeof(PensionScripts)], MaxTest = 150)]
    public bool Every_month_is_paid_as_the_oracle_pays_it(PensionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var history = script.History().Value;
        var oracle = script.Oracle;
        return Months(script).All(month => (history.RunIn(month)?.Kind, history.AmountIn(month)) == oracle.Month(month));
    }

    [Property(Arbitrary = [typeof(PensionScripts)], MaxTest = 150)]
    public bool A_history_never_pays_two_beneficiaries_in_one_month_and_goes_down_the_ranks(PensionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var history = script.History().Value;
        return history.Runs.Zip(history.Runs.Skip(1)).All(pair =>
            pair.First.Last < pair.Second.First
            && Rank(pair.First.Kind) <= Rank(pair.Second.Kind)
            && (pair.First.Kind == pair.Second.Kind || pair.First.End is not null));
    }

    [Property(Arbitrary = [typeof(PensionScripts)], MaxTest = 150)]
    public bool Every_run_is_explained_in_both_languages_with_its_articles(PensionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return script.History().Value.Runs.All(run =>
        run.ToText(Language.Indonesian).Length > 0
        && run.ToText(Language.Indonesian) != run.ToText(Language.English)
        && run.Citations.All(citation => citation.Kind == InstrumentKind.GovernmentRegulation)
        && run.Confidence == Confidence.Inferred
        && run.Exact.Round(run.Rounding) == run.Amount);
    }

    [Property(Arbitrary = [typeof(PensionScripts)], MaxTest = 150)]
    public bool Who_earned_more_has_no_lower_pension(PensionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var (less, more) = (script.History().Value, (script with { MoreWage = 250_000 }).History().Value);
        return Months(script).All(month => less.AmountIn(month) <= more.AmountIn(month));
    }

    [Property(Arbitrary = [typeof(PensionScripts)], MaxTest = 150)]
    public bool No_pension_is_below_the_lowest_or_above_the_highest_of_its_month(PensionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var history = (script with { Limits = JpLimits.EveryPension, Rounding = JpRounding.HalfUpToSen }).History().Value;
        return history.Runs.All(run =>
            Of(LawParameters.JpPensionMinimum, run.First) <= run.Amount
            && run.Amount <= Of(LawParameters.JpPensionMaximum, run.Last)
            && (run.Bound != PensionBound.Minimum || run.Amount == Of(LawParameters.JpPensionMinimum, run.Last))
            && (run.Bound != PensionBound.Maximum || Of(LawParameters.JpPensionMaximum, run.First.PlusMonths(-12)) <= run.Amount));
    }

    [Property(Arbitrary = [typeof(PensionScripts)], MaxTest = 150)]
    public bool A_longer_look_changes_nothing_before_it(PensionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var history = script.History().Value;
        var shorter = script.History(through: script.Through.PlusMonths(-37)).Value;
        return Months(script).Where(month => month <= shorter.Through).All(month => history.AmountIn(month) == shorter.AmountIn(month))
            && shorter.Runs.All(run => run.Last <= shorter.Through);
    }

    [Property(Arbitrary = [typeof(PensionScripts)], MaxTest = 150)]
    public bool The_total_is_the_sum_of_the_months(PensionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var history = script.History().Value;
        return history.Total == Rupiah.Sum([.. Months(script).Select(history.AmountIn)]) && history.Runs.All(run => run.Months == Months(script).Count(month => run.First <= month && month <= run.Last));
    }

    // A participant may be disabled, recover, and grow old; the family comes after either.
    private static int Rank(PensionKind kind) => kind switch
    {
        PensionKind.OldAge => 1,
        PensionKind.Disability => 0,
        _ => (int)kind,
    };

    private static ContributionMonths Months(PensionScript script) => ContributionMonths.Through(new(2015, 7), script.Through);

    private static Rupiah Of(LawParameter<Rupiah> parameter, YearMonth month) => Books.Moving.TimelineOf(parameter).At(month).Value.Value;
}
