using System.Collections.Immutable;

namespace BpjsTk.Domain.Enrollment;

/// <summary>What came of reading a form.</summary>
internal sealed record FormReading<T>(ImmutableArray<DomainError> FieldFaults, ImmutableArray<DomainError> CrossFaults, Outcome<T> Result);
