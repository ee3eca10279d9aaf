using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>When a contribution is due. Without a program, the one day is told on which all of the segment's programs are due, if there is one.</summary>
internal sealed class DueDateCase : CaseKind
{
    internal override IReadOnlyList<string> Names => ["DUE", "DUE_DATE", "DUEDATE", "JATUH_TEMPO"];

    internal static SocialProgram? ProgramOf(string? text) => text is null
        ? null
        : Enum.TryParse<SocialProgram>(text, ignoreCase: true, out var program) && Enum.IsDefined(program) ? program : throw new NotSupportedException($"the program '{text}' is not known");

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var isSelfEmployed = input.Text("segment", "kind")?.ToUpperInvariant() switch
        {
            null or "PU" => false,
            "BPU" => true,
            var other => throw new NotSupportedException($"the segment '{other}' is not known"),
        };
        SocialProgram[] programs = isSelfEmployed ? [SocialProgram.Jkk, SocialProgram.Jkm, SocialProgram.Jht] : [SocialProgram.Jkk, SocialProgram.Jkm, SocialProgram.Jht, SocialProgram.Jp];
        var asked = ProgramOf(input.Text("program"));
        if (asked is { } one && !programs.Contains(one))
        {
            throw new NotSupportedException($"{one} has no due date in the segment");
        }

        var month = MonthOf(document);
        var calendar = CalendarOf(input);
        var policies = PoliciesOf(input, out _);
        var answer = new Answer();
        var dates = new List<LocalDate>();
        var nominal = new List<LocalDate>();
        foreach (var program in programs)
        {
            var outcome = isSelfEmployed ? DueDates.OfSelfEmployed(program, month, calendar) : DueDates.OfWageEarner(program, month, calendar, policies: policies);
            if (!outcome.TryGet(out var due, out var errors))
            {
                return Answer.Refusal(errors);
            }

            answer.With(due.Date, $"{program}", $"{program}Due", $"{program}DueDate");
            if (asked is null || asked == program)
            {
                dates.Add(due.Date);
                nominal.Add(due.Nominal);
            }
        }

        if (dates.Distinct().Count() == 1)
        {
            answer.With(dates[0], "due", "dueDate", "date", "dueOn");
        }

        return nominal.Distinct().Count() == 1 ? answer.With(nominal[0], "nominal", "nominalDate") : answer;
    }
}
