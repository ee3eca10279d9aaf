using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Refusals that JKK and JKM share.</summary>
internal static class BenefitFaults
{
    internal static DomainError Migrant() => DomainError.Of(ErrorCatalog.BenefitMigrant, "Segment", Citation.FromText("Permenaker 4/2023"));

    internal static DomainError BornAfter(LocalDate birthDate, LocalDate eventOn) =>
        DomainError.Of(ErrorCatalog.BenefitBornAfterEvent, "BirthDate", new ErrorArgument("birthDate", birthDate), new ErrorArgument("event", eventOn));
}
