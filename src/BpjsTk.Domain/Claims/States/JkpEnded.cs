namespace BpjsTk.Domain.Claims;

/// <summary>JKP: the benefit has ended. Nothing follows.</summary>
public sealed class JkpEnded : ClaimState<JkpCase>
{
    internal JkpEnded(ClaimState<JkpCase> from, ClaimEvent ended, JkpEndReason reason)
        : base(from, ended) => this.Reason = reason;

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Ended;

    /// <summary>Gets why it ended.</summary>
    public JkpEndReason Reason { get; }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => this.ReplayHere(next);
}
