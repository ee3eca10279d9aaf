using System.Collections;
using System.Collections.Immutable;

namespace BpjsTk.Domain.Law;

/// <summary>An immutable list of the law, equal to another one with the same rows in the same order.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
public sealed class Table<T> : IReadOnlyList<T>, IEquatable<Table<T>>
{
    private readonly ImmutableArray<T> rows;

    /// <summary>Initializes a new instance of the <see cref="Table{T}"/> class.</summary>
    /// <param name="rows">The rows; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is default or empty.</exception>
    public Table(ImmutableArray<T> rows)
    {
        this.rows = rows.IsDefaultOrEmpty ? throw new ArgumentException("A table has at least one row.", nameof(rows)) : rows;
    }

    /// <summary>Gets how many rows there are.</summary>
    public int Count => this.rows.Length;

    /// <summary>Gets a row.</summary>
    /// <param name="index">Its place, from zero.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the table.</exception>
    public T this[int index] => this.rows[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)this.rows).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => this.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Table<T>? other) => other is not null && this.rows.SequenceEqual(other.rows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as Table<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => this.rows.Aggregate(0, HashCode.Combine);

    /// <summary>Returns the rows.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join(", ", this.rows);
}
