using System.Collections.Immutable;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The loss of public services by a person who is no employer (PP 86/2013 Pasal 9(2), 11(1), 12(3)). It is lifted by
/// <see cref="ActiveSanction.Comply"/> on the proofs of Pasal 11(2) or 12(4).
/// </summary>
public sealed class PersonServicesLost : ActiveSanction
{
    internal PersonServicesLost(SanctionCourse course, LocalDate since, ImmutableArray<SanctionEvent> before)
        : base(course, SanctionStep.ServicesLost, since, null, before)
    {
    }

    /// <summary>Gets the services that may be withheld.</summary>
    public ImmutableArray<PublicService> Services { get; } = PublicServices.OfPersons;
}
