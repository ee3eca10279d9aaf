using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JKK: whether it is a work accident is disputed, before the inspector or the Minister (PP 44/2015 Pasal 45).</summary>
public sealed class DisputedAccident : ClaimState<JkkCase>
{
    private readonly DisputeLadder.Rung rung;

    internal DisputedAccident(ClaimState<JkkCase> from, ClaimEvent disputed, DisputeLadder.Rung rung)
        : base(from, disputed) => this.rung = rung;

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.AccidentDisputed;

    /// <summary>Gets before whom the dispute is.</summary>
    public DisputeInstance Instance => this.rung.Instance;

    /// <summary>Decides that it is a work accident or an occupational disease.</summary>
    /// <param name="by">Who decides there.</param>
    /// <param name="at">When.</param>
    /// <returns>The confirmed accident, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (another instance decides).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<ConfirmedAccident> ConfirmAccident(ClaimActor by, LocalDateTime at) => this.Refused(ClaimAction.ConfirmAccident, by, at) is { } refusal
        ? Outcome.Failure<ConfirmedAccident>(refusal)
        : Outcome.Success(new ConfirmedAccident(this, this.Next(ClaimAction.ConfirmAccident, by, at)));

    /// <summary>Decides that it is neither.</summary>
    /// <param name="by">Who decides there.</param>
    /// <param name="at">When.</param>
    /// <returns>The denied accident, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (another instance decides).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<DeniedAccident> DenyAccident(ClaimActor by, LocalDateTime at) => this.Refused(ClaimAction.DenyAccident, by, at) is { } refusal
        ? Outcome.Failure<DeniedAccident>(refusal)
        : Outcome.Success(new DeniedAccident(this, this.Next(ClaimAction.DenyAccident, by, at)));

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.ConfirmAccident } => Up(this.ConfirmAccident(next.By, next.At)),
        { Action: ClaimAction.DenyAccident } => Up(this.DenyAccident(next.By, next.At)),
        _ => this.ReplayHere(next),
    };

    private DomainError? Refused(ClaimAction action, ClaimActor by, LocalDateTime at) => this.Refusal(action, by, at) ?? DisputeLadder.NotBefore(this.rung, action, by);
}
