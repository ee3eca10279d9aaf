using System.Collections.Immutable;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>
/// The one table of transitions of all programs. The types of the states have a method for each row of it and none besides; the diagrams of the guide are drawn from it. What else a transition asks, such
/// as complete papers, is said by its method.
/// </summary>
public static partial class ClaimTable
{
    private static readonly int Statuses = Enum.GetValues<ClaimStatus>().Length;
    private static readonly int Actions = Enum.GetValues<ClaimAction>().Length;
    private static readonly ClaimTransition?[] ByPlace = Placed();

    /// <summary>Gets every row, by program and in the order in which a claim runs.</summary>
    public static ImmutableArray<ClaimTransition> Rows => Table.All;

    /// <summary>Returns the rows of a program.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    public static ImmutableArray<ClaimTransition> Of(SocialProgram program) => Enum.IsDefined(program)
        ? [.. Rows.Where(row => row.Program == program)]
        : throw new ArgumentOutOfRangeException(nameof(program), program, null);

    /// <summary>Returns what can be done in a state of a program's claims.</summary>
    /// <param name="program">The program.</param>
    /// <param name="status">The state.</param>
    /// <returns>The rows that leave it or stay in it; empty where nothing follows, or the program has no such state.</returns>
    public static ImmutableArray<ClaimTransition> From(SocialProgram program, ClaimStatus status) => [.. Rows.Where(row => row.Program == program && row.From == status)];

    /// <summary>Returns the row of a transition; there is none where the law does not allow it.</summary>
    internal static ClaimTransition? Find(SocialProgram program, ClaimStatus? from, ClaimAction action) =>
        ByPlace[PlaceOf(program, from, action)];

    private static int PlaceOf(SocialProgram program, ClaimStatus? from, ClaimAction action) =>
        (((int)program * (Statuses + 1)) + (from is { } status ? (int)status + 1 : 0)) * Actions + (int)action;

    private static ClaimTransition?[] Placed()
    {
        var places = new ClaimTransition?[Enum.GetValues<SocialProgram>().Length * (Statuses + 1) * Actions];
        foreach (var row in Table.All)
        {
            ref var place = ref places[PlaceOf(row.Program, row.From, row.Action)];
            place = place is null ? row : throw new InvalidOperationException($"Two rows lead by {row.Action} from {row.From}.");
        }

        return places;
    }
}
