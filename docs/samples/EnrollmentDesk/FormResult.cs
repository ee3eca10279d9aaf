using System.Collections.Immutable;
using BpjsTk.Domain;

namespace EnrollmentDesk;

/// <summary>What became of a form: what it says when it was accepted, what is wrong when it was not, and the workers of an employer who could not be enrolled.</summary>
internal sealed record FormResult(FormRow Row, FormKind? Kind, string Name)
{
    /// <summary>Gets what is said of an accepted form; empty when it was rejected.</summary>
    internal ImmutableArray<BilingualText> Accepted { get; init; } = [];

    /// <summary>Gets why the form was rejected; empty when it was accepted.</summary>
    internal ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>Gets the workers of an accepted employer who could not be enrolled, by their row on the form.</summary>
    internal ImmutableSortedDictionary<int, ImmutableArray<Fault>> RejectedWorkers { get; init; } = ImmutableSortedDictionary<int, ImmutableArray<Fault>>.Empty;

    /// <summary>Gets how many workers of an accepted employer were enrolled.</summary>
    internal int EnrolledWorkers { get; init; }

    internal bool IsAccepted => this.Faults.IsEmpty;

    internal bool IsWhole => this.IsAccepted && this.RejectedWorkers.IsEmpty;
}
