using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The second written warning to an employer (teguran tertulis kedua, PP 86/2013 Pasal 10(2)).</summary>
public sealed class EmployerSecondWarning : ActiveSanction
{
    internal EmployerSecondWarning(EmployerFirstWarning first, LocalDate since, Deadline term)
        : base(first.Course, SanctionStep.SecondWarning, since, term, first.Events)
    {
    }

    /// <summary>Imposes the fine, once the second warning is over (Pasal 10(3)).</summary>
    /// <param name="on">The day on which it is imposed; it is counted from the end of the second warning all the same.</param>
    /// <returns>The fine, or <c>BPJSTK-SAN-001</c> for a day before this step, <c>-002</c> while its term runs.</returns>
    /// <exception cref="OverflowException">The term ends after the last date there is.</exception>
    public Outcome<EmployerFined> ImposeFine(LocalDate on) => this.AfterTerm(
        on,
        this.Deadline!,
        () => this.Course
            .Term(SanctionStep.Fine, this.Deadline!.DueOn, LawParameters.SanctionFineDays, TermUnit.CalendarDays, Confidence.Inferred)
            .Select(term => new EmployerFined(this, on, term)));
}
