using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A <see cref="ClaimForm"/> that was read: what the claim is about, who files it when, and with which papers (pengajuan klaim).</summary>
[DebuggerDisplay("{Case.Program} by {By} at {At}")]
public sealed class ClaimSubmission
{
    internal ClaimSubmission(ClaimCase claimCase, ClaimActor by, LocalDateTime at, ClaimPapers papers)
    {
        this.Case = claimCase;
        this.By = by;
        this.At = at;
        this.Papers = papers;
    }

    /// <summary>Gets what the claim is about.</summary>
    public ClaimCase Case { get; }

    /// <summary>Gets who files it.</summary>
    public ClaimActor By { get; }

    /// <summary>Gets when it is filed.</summary>
    public LocalDateTime At { get; }

    /// <summary>Gets the papers handed in.</summary>
    public ClaimPapers Papers { get; }

    /// <summary>Begins the claim: an accident or disease by the report of stage I, the others as a draft; the papers are added.</summary>
    /// <param name="id">The identity of the claim, 1 to <see cref="ClaimFile.LongestId"/> characters.</param>
    /// <returns>The claim, or the refusal of <see cref="ClaimFile"/>, such as of who may not file it.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is <see langword="null"/>, empty, too long or cannot be printed.</exception>
    public Outcome<ClaimState> Begin(string id) => this.Case switch
    {
        JkkCase accident => this.WithPapers(ClaimFile.ReportStageOne(id, accident, this.By, this.At)),
        JkmCase death => this.WithPapers(ClaimFile.Open(id, death, this.By, this.At)),
        JhtCase savings => this.WithPapers(ClaimFile.Open(id, savings, this.By, this.At)),
        JpCase pension => this.WithPapers(ClaimFile.Open(id, pension, this.By, this.At)),
        JkpCase dismissal => this.WithPapers(ClaimFile.Open(id, dismissal, this.By, this.At)),
        _ => throw new UnreachableException(),
    };

    private Outcome<ClaimState> WithPapers<TState>(Outcome<TState> begun)
        where TState : ClaimState, ITakesPapers =>
        begun.Then(claim => this.Papers.IsEmpty ? Outcome.Success<ClaimState>(claim) : claim.AddPapers(this.Papers, this.By, this.At).Select(ClaimState (added) => added));
}
