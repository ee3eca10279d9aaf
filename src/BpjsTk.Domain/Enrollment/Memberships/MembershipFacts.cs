using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Holds the facts about a worker to the person and the day of registration.</summary>
internal static class MembershipFacts
{
    internal static DomainError? Fault(Person person, Worker facts, LocalDate registeredOn) => facts switch
    {
        _ when facts.BirthDate != person.BirthDate || facts.IsCitizen != person.IsCitizen => DomainError.Of(ErrorCatalog.MembershipFactsOfOther, "Facts"),
        _ when facts.RegisteredOn != registeredOn => DomainError.Of(
            ErrorCatalog.MembershipFactsOfOtherDay, "Facts", new ErrorArgument("facts", facts.RegisteredOn), new ErrorArgument("registered", registeredOn)),
        _ => null,
    };
}
