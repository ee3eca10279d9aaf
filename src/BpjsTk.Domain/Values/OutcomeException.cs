using System.Collections.Immutable;

namespace BpjsTk.Domain;

/// <summary>Thrown when the value of a failed <see cref="Outcome{T}"/> is asked for.</summary>
public sealed class OutcomeException : InvalidOperationException
{
    /// <summary>Initializes a new instance of the <see cref="OutcomeException"/> class.</summary>
    /// <param name="errors">The refusals of the outcome.</param>
    public OutcomeException(ImmutableArray<DomainError> errors)
        : base(string.Join(Environment.NewLine, errors.IsDefault ? [] : errors))
    {
        this.Errors = errors.IsDefault ? [] : errors;
    }

    /// <summary>Gets the refusals of the outcome.</summary>
    public ImmutableArray<DomainError> Errors { get; }
}
