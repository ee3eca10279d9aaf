using System.Collections.Immutable;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain;

/// <summary>Makes outcomes.</summary>
public static class Outcome
{
    /// <summary>Returns an outcome that holds a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>A success.</returns>
    public static Outcome<T> Success<T>(T value) => new(value);

    /// <summary>Returns an outcome that holds one refusal.</summary>
    /// <typeparam name="T">The type of the value that could not be given.</typeparam>
    /// <param name="error">The refusal.</param>
    /// <returns>A failure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is <see langword="null"/>.</exception>
    public static Outcome<T> Failure<T>(DomainError error) => new([Guard.Against.Null(error)]);

    /// <summary>Returns an outcome that holds every refusal that was found.</summary>
    /// <typeparam name="T">The type of the value that could not be given.</typeparam>
    /// <param name="errors">The refusals; at least one.</param>
    /// <returns>A failure.</returns>
    /// <exception cref="ArgumentException"><paramref name="errors"/> is default or empty.</exception>
    public static Outcome<T> Failure<T>(ImmutableArray<DomainError> errors) =>
        errors.IsDefaultOrEmpty
            ? throw new ArgumentException("A failure needs at least one error.", nameof(errors))
            : new(errors);
}
