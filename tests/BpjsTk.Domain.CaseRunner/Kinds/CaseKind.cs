using BpjsTk.Domain.Law;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>A rule that cases are about: puts a case to the library and names what it says.</summary>
internal abstract class CaseKind
{
    private const int YearAndMonth = 7;

    /// <summary>Gets the kinds of cases it answers.</summary>
    internal abstract IReadOnlyList<string> Names { get; }

    /// <summary>Tells whether a case is one of its kinds.</summary>
    /// <param name="document">The case.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    internal virtual bool Answers(CaseDocument document) => this.Names.Contains(document.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts a case to the library.</summary>
    /// <param name="document">The case.</param>
    /// <returns>Its figures or refusals.</returns>
    /// <exception cref="NotSupportedException">Something in the case is not understood.</exception>
    internal abstract Answer Ask(CaseDocument document);

    private protected static YearMonth MonthOf(CaseDocument document)
    {
        var text = document.Period ?? throw new NotSupportedException("there is no period");
        return YearMonthPattern.Iso.Parse(text.Length > YearAndMonth ? text[..YearAndMonth] : text).TryGetValue(default, out var month)
            ? month
            : throw new NotSupportedException($"the period '{text}' is not a month");
    }

    private protected static LocalDate? DateOf(CaseMembers input, params string[] names) => input.Text(names) is { } text
        ? LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date : throw new NotSupportedException($"{names[0]} is {text}, not a date")
        : null;

    private protected static WorkingDays CalendarOf(CaseMembers input) => WorkingDays.WithHolidays(
        (input.List("holidays", "publicHolidays", "hariLibur") ?? []).Select(text => LocalDatePattern.Iso.Parse(text).Value));

    private protected static PolicySet PoliciesOf(CaseMembers input, out Rounding? rounding)
    {
        rounding = RoundingNames.Read(input.Text("rounding"));
        var policies = PolicySet.Default.With(rounding ?? Rounding.HalfUpToSen);
        if (input.Truth("useLastKnown", "provisional", "lastKnown") == true)
        {
            policies = policies.With(UnpublishedLaw.UseLastKnown);
        }

        if (input.Text("finePartMonth", "partMonths", "partMonth") is { } partMonth)
        {
            policies = policies.With(partMonth.Contains("full", StringComparison.OrdinalIgnoreCase) ? FinePartMonth.FullMonthsOnly : FinePartMonth.MonthBegunCounts);
        }

        if (input.Text("jpDueDateShift", "jpShift") is { } shift)
        {
            var isNone = shift.StartsWith("no", StringComparison.OrdinalIgnoreCase) || string.Equals(shift, "false", StringComparison.Ordinal);
            policies = policies.With(isNone ? JpDueDateShift.NoShift : JpDueDateShift.SameShift);
        }

        return policies;
    }
}
