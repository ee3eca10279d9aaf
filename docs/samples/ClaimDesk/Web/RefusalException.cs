using System.Collections.Immutable;
using BpjsTk.Domain;

namespace ClaimDesk.Web;

/// <summary>A request that is not done: its HTTP status, and everything that is wrong with it. It never leaves the program: the answer is a problem of RFC 9457.</summary>
internal sealed class RefusalException : Exception
{
    internal RefusalException(int status, params ImmutableArray<Fault> faults)
        : base(string.Join(' ', faults.Select(fault => fault.Code)))
    {
        this.Status = status;
        this.Faults = faults;
    }

    internal int Status { get; }

    internal ImmutableArray<Fault> Faults { get; }

    internal static RefusalException Unreadable(ImmutableArray<DomainError> errors) => new(StatusCodes.Status400BadRequest, [.. errors.Select(error => Fault.Of(error))]);

    internal static RefusalException ByLaw(ImmutableArray<DomainError> errors) => new(StatusCodes.Status422UnprocessableEntity, [.. errors.Select(error => Fault.Of(error))]);

    internal static RefusalException Conflict(ImmutableArray<DomainError> errors) => new(StatusCodes.Status409Conflict, [.. errors.Select(error => Fault.Of(error))]);
}
