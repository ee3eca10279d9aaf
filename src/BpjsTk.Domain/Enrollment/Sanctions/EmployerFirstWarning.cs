using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The first written warning to an employer (teguran tertulis pertama, PP 86/2013 Pasal 10(1)).</summary>
public sealed class EmployerFirstWarning : ActiveSanction
{
    internal EmployerFirstWarning(SanctionCourse course, LocalDate since, Deadline term)
        : base(course, SanctionStep.FirstWarning, since, term, [])
    {
    }

    /// <summary>Gives the second warning, once the first one is over (Pasal 10(2)).</summary>
    /// <param name="on">The day of the second warning.</param>
    /// <returns>The second warning, or <c>BPJSTK-SAN-001</c> for a day before this step, <c>-002</c> while its term runs.</returns>
    /// <exception cref="OverflowException">The term ends after the last date there is.</exception>
    public Outcome<EmployerSecondWarning> WarnAgain(LocalDate on) => this.AfterTerm(
        on,
        this.Deadline!,
        () => this.Course.WarningOfEmployer(SanctionStep.SecondWarning, on).Select(term => new EmployerSecondWarning(this, on, term)));
}
