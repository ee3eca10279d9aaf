using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A worker of an employer's form who could not be enrolled, with everything that is wrong; the others go on without this one.</summary>
[DebuggerDisplay("row {Row}: {Errors.Length} faults")]
public sealed class RejectedWorker
{
    internal RejectedWorker(int row, ImmutableArray<DomainError> errors)
    {
        this.Row = row;
        this.Errors = errors;
    }

    /// <summary>Gets the row on the form, counted from 1.</summary>
    public int Row { get; }

    /// <summary>Gets everything that is wrong; the members are named as seen from the worker's row.</summary>
    public ImmutableArray<DomainError> Errors { get; }
}
