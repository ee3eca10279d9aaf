using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;

namespace BpjsTk.Domain.Claims;

/// <summary>A set of papers, each at most once.</summary>
[DebuggerDisplay("{Count} papers")]
public sealed class ClaimPapers : IEquatable<ClaimPapers>
{
    private static readonly ulong All = Enum.GetValues<ClaimDocument>().Aggregate(0UL, (bits, document) => bits | BitOf(document));

    private readonly ulong bits;

    private ClaimPapers(ulong bits) => this.bits = bits;

    /// <summary>Gets the set without papers.</summary>
    public static ClaimPapers None { get; } = new(0);

    /// <summary>Gets how many papers there are.</summary>
    public int Count => BitOperations.PopCount(this.bits);

    /// <summary>Gets a value indicating whether there is no paper.</summary>
    public bool IsEmpty => this.bits == 0;

    /// <summary>Gets the papers in the order of <see cref="ClaimDocument"/>.</summary>
    public ImmutableArray<ClaimDocument> Documents => [.. Enum.GetValues<ClaimDocument>().Where(this.Contains)];

    /// <summary>Returns a set of papers; one that is named twice is in it once.</summary>
    /// <param name="documents">The papers.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A paper is not a member of the enumeration.</exception>
    public static ClaimPapers Of(params ReadOnlySpan<ClaimDocument> documents)
    {
        var set = 0UL;
        foreach (var document in documents)
        {
            if (!Enum.IsDefined(document))
            {
                throw new ArgumentOutOfRangeException(nameof(documents), document, null);
            }

            set |= BitOf(document);
        }

        return From(set);
    }

    /// <summary>Says whether a paper is in the set.</summary>
    /// <param name="document">The paper.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Contains(ClaimDocument document) => (int)document is >= 0 and < 64 && (this.bits & BitOf(document)) != 0;

    /// <summary>Says whether any paper is in both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <returns><see langword="true"/> when one is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Overlaps(ClaimPapers other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (this.bits & other.bits) != 0;
    }

    /// <summary>Returns the papers of both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The union.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ClaimPapers With(ClaimPapers other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return From(this.bits | other.bits);
    }

    /// <summary>Returns the papers of this set that are in the other one too.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The intersection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ClaimPapers Both(ClaimPapers other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return From(this.bits & other.bits);
    }

    /// <summary>Returns the papers of this set that are not in the other one.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ClaimPapers Without(ClaimPapers other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return From(this.bits & ~other.bits);
    }

    /// <inheritdoc/>
    public bool Equals(ClaimPapers? other) => other is not null && this.bits == other.bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as ClaimPapers);

    /// <inheritdoc/>
    public override int GetHashCode() => this.bits.GetHashCode();

    /// <summary>Returns the names of the papers, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join(", ", this.Documents);

    private static ulong BitOf(ClaimDocument document) => 1UL << (int)document;

    private static ClaimPapers From(ulong bits) => bits == 0 ? None : new(bits & All);
}
