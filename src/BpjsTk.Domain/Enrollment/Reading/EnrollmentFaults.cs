using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Faults that several forms share.</summary>
internal static class EnrollmentFaults
{
    internal static DomainError AfterFiling(string member, LocalDate date, LocalDate filedOn) =>
        DomainError.Of(ErrorCatalog.AfterFiling, member, new ErrorArgument("date", date), new ErrorArgument("filed", filedOn));

    internal static DomainError BirthAfter(string member, LocalDate birthDate, LocalDate date) =>
        DomainError.Of(ErrorCatalog.BirthAfter, member, new ErrorArgument("birthDate", birthDate), new ErrorArgument("date", date));

    internal static DomainError EndsBeforeStart(string member, LocalDate start, LocalDate end) =>
        DomainError.Of(ErrorCatalog.EndsBeforeStart, member, new ErrorArgument("start", start), new ErrorArgument("end", end));

    internal static DomainError ContractEnded(string member, LocalDate end, LocalDate filedOn) =>
        DomainError.Of(ErrorCatalog.ContractEnded, member, new ErrorArgument("end", end), new ErrorArgument("filed", filedOn));

    internal static DomainError Missing(string member) => DomainError.Of(ErrorCatalog.FormFieldMissing, member);
}
