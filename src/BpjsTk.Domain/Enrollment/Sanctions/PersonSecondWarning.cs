using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The second written warning to a person who is no employer (PP 86/2013 Pasal 12(2)). No fine follows.</summary>
public sealed class PersonSecondWarning : ActiveSanction
{
    internal PersonSecondWarning(PersonFirstWarning first, LocalDate since, Deadline term)
        : base(first.Course, SanctionStep.SecondWarning, since, term, first.Events)
    {
    }

    /// <summary>Withholds public services, once the second warning is over (Pasal 12(3)).</summary>
    /// <param name="on">The day from which services are withheld.</param>
    /// <returns>The loss of services, or <c>BPJSTK-SAN-001</c> for a day before this step, <c>-002</c> while its term runs.</returns>
    public Outcome<PersonServicesLost> WithholdServices(LocalDate on) => this.AfterTerm(
        on,
        this.Deadline!,
        () => Outcome.Success(new PersonServicesLost(this.Course, on, this.Events)));
}
