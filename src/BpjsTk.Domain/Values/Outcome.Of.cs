using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain;

/// <summary>
/// The answer of a rule that may refuse: a value, or the errors that say why there is none. The default is a failure
/// (<c>BPJSTK-OUT-001</c>), so that a forgotten answer is never taken for a good one.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Outcome<T>
{
    private static readonly ImmutableArray<DomainError> Missing = [new DomainError(ErrorCatalog.OutcomeMissing, string.Empty)];

    private readonly T value;
    private readonly ImmutableArray<DomainError> errors;
    private readonly bool isSuccess;

    internal Outcome(T value)
    {
        this.value = value;
        this.isSuccess = true;
    }

    internal Outcome(ImmutableArray<DomainError> errors)
    {
        this.value = default!;
        this.errors = errors;
    }

    /// <summary>Gets a value indicating whether there is a value.</summary>
    public bool IsSuccess => this.isSuccess;

    /// <summary>Gets the refusals; empty for a success.</summary>
    public ImmutableArray<DomainError> Errors => this.isSuccess ? [] : this.errors.IsDefault ? Missing : this.errors;

    /// <summary>Gets the value.</summary>
    /// <exception cref="OutcomeException">There is none; the exception carries the errors.</exception>
    public T Value => this.IsSuccess ? this.value : throw new OutcomeException(this.Errors);

    /// <summary>Gives the value when there is one.</summary>
    /// <param name="value">The value; the type's default for a failure.</param>
    /// <returns><see langword="true"/> for a success.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return this.IsSuccess;
    }

    /// <summary>Gives the value when there is one, or else the errors.</summary>
    /// <param name="value">The value; the type's default for a failure.</param>
    /// <param name="errors">The refusals; empty for a success.</param>
    /// <returns><see langword="true"/> for a success.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value, out ImmutableArray<DomainError> errors)
    {
        value = this.value;
        errors = this.Errors;
        return this.IsSuccess;
    }

    /// <summary>Answers for both cases.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="success">Called with the value of a success.</param>
    /// <param name="failure">Called with the errors of a failure.</param>
    /// <returns>What the called function returned.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<T, TResult> success, Func<ImmutableArray<DomainError>, TResult> failure)
    {
        Guard.Against.Null(success);
        Guard.Against.Null(failure);
        return this.IsSuccess ? success(this.value) : failure(this.Errors);
    }

    /// <summary>Turns the value into another one, and leaves a failure as it is.</summary>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="selector">Makes the new value.</param>
    /// <returns>An outcome of the new value, or the same errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is <see langword="null"/>.</exception>
    public Outcome<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        Guard.Against.Null(selector);
        return this.IsSuccess ? new Outcome<TResult>(selector(this.value)) : new Outcome<TResult>(this.Errors);
    }

    /// <summary>Goes on with a rule that may itself refuse, and leaves a failure as it is.</summary>
    /// <typeparam name="TResult">The type of the next value.</typeparam>
    /// <param name="next">The next rule.</param>
    /// <returns>The next outcome, or the same errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Outcome<TResult> Then<TResult>(Func<T, Outcome<TResult>> next)
    {
        Guard.Against.Null(next);
        return this.IsSuccess ? next(this.value) : new Outcome<TResult>(this.Errors);
    }

    /// <summary>Returns the value's text, or the errors' texts, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        this.IsSuccess ? $"Success({this.value})" : $"Failure({string.Join("; ", this.Errors)})";
}
