using System.Collections.Immutable;

namespace BpjsTk.Domain.Forms;

/// <summary>What came of reading a form.</summary>
internal sealed record FormReading<T>(ImmutableArray<DomainError> FieldFaults, ImmutableArray<DomainError> CrossFaults, Outcome<T> Result);
