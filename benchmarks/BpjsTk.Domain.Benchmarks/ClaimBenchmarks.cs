using BenchmarkDotNet.Attributes;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benchmarks;

/// <summary>
/// The transitions of a claim, per transition: four that look at no list of papers, four of which the last does, and one that is refused. Beside them a row with a status that a <see langword="switch"/> moves on.
/// </summary>
[MemoryDiagnoser]
public class ClaimBenchmarks
{
    private const int Moves = 4;
    private const ClaimActor Participant = ClaimActor.Participant;
    private const ClaimActor Agency = ClaimActor.Agency;

    private static readonly LocalDateTime At = new(2026, 3, 2, 9, 0);
    private static readonly ClaimPapers Papers = ClaimPapers.Of(ClaimDocument.ParticipantCard, ClaimDocument.IdentityCard);

    private readonly JhtCase savings =
        JhtCase.Create(Kpj.FromText("18012345678").Value, Segment.Pu, JhtClaimReason.FixedTermEnded, new(2026, 1, 1), JhtChannel.Branch, Rupiah.FromRupiah(20_000_000)).Value;

    private SubmittedClaim<JhtCase> submitted = null!;

    [GlobalSetup]
    public void Setup() => this.submitted = ClaimFile.Open("JHT-1", this.savings, Participant, At).Value.Submit(Participant, At).Value;

    /// <summary>Open, add papers, submit, withdraw.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Moves)]
    public int EnumAndSwitch()
    {
        var claim = new PlainClaim();
        claim.Do(PlainClaim.Step.Open, 0, At);
        claim.Do(PlainClaim.Step.AddPapers, 0, At);
        claim.Do(PlainClaim.Step.Submit, 0, At);
        claim.Do(PlainClaim.Step.Withdraw, 0, At);
        return claim.Version;
    }

    /// <summary>The same four.</summary>
    [Benchmark(OperationsPerInvoke = Moves)]
    public int Transitions() =>
        ClaimFile.Open("JHT-1", this.savings, Participant, At).Value
            .AddPapers(Papers, Participant, At).Value
            .Submit(Participant, At).Value
            .Withdraw(Participant, At).Value.Version;

    /// <summary>Open, add papers, submit, accept papers: the last one reads which papers the law asks for.</summary>
    [Benchmark(OperationsPerInvoke = Moves)]
    public int CourseToVerification() =>
        ClaimFile.Open("JHT-1", this.savings, Participant, At).Value
            .AddPapers(Papers, Participant, At).Value
            .Submit(Participant, At).Value
            .AcceptPapers(Agency, At).Value.Version;

    /// <summary>A transition that somebody else may make, told with its article.</summary>
    [Benchmark]
    public bool Refused() => this.submitted.AcceptPapers(Participant, At).IsSuccess;
}
