using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The first written warning to a person who is no employer, for incomplete or wrong data (PP 86/2013 Pasal 12(1)).</summary>
public sealed class PersonFirstWarning : ActiveSanction
{
    internal PersonFirstWarning(SanctionCourse course, LocalDate since, Deadline term)
        : base(course, SanctionStep.FirstWarning, since, term, [])
    {
    }

    /// <summary>Gives the second warning, once the first one is over (Pasal 12(2)).</summary>
    /// <param name="on">The day of the second warning.</param>
    /// <returns>The second warning, or <c>BPJSTK-SAN-001</c> for a day before this step, <c>-002</c> while its term runs.</returns>
    /// <exception cref="OverflowException">The term ends after the last date there is.</exception>
    public Outcome<PersonSecondWarning> WarnAgain(LocalDate on) => this.AfterTerm(
        on,
        this.Deadline!,
        () => this.Course

            // Pasal 12(2) counts days here and working days for the first warning, Pasal 6(1) working days for both.
            .Term(SanctionStep.SecondWarning, on, LawParameters.SanctionPersonSecondWarningDays, TermUnit.CalendarDays, Confidence.Inferred)
            .Select(term => new PersonSecondWarning(this, on, term)));
}
