using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim of the savings of JHT, for one of the reasons of the law, through one channel (klaim JHT).</summary>
public sealed class JhtCase : ClaimCase, IFiledCase, IPaidAtOnce
{
    private JhtCase(Kpj kpj, Segment segment, JhtClaimReason reason, LocalDate eventOn, JhtChannel channel, Rupiah balance)
        : base(SocialProgram.Jht, kpj, segment, eventOn)
    {
        this.Reason = reason;
        this.Channel = channel;
        this.Balance = balance;
    }

    /// <summary>Gets the reason.</summary>
    public JhtClaimReason Reason { get; }

    /// <summary>Gets where it is filed.</summary>
    public JhtChannel Channel { get; }

    /// <summary>Gets the balance when the claim is begun, rupiah, by which the app is open or not.</summary>
    public Rupiah Balance { get; }

    /// <summary>States a claim.</summary>
    /// <param name="kpj">The participant number.</param>
    /// <param name="segment">The segment of the participant.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="eventOn">The day of what gives the right: of leaving, of death, of the finding of disability, of the age; of parts the day on which they are asked for.</param>
    /// <param name="channel">Where it is filed.</param>
    /// <param name="balance">The balance, rupiah.</param>
    /// <returns>The case, or <c>BPJSTK-JHT-016</c> for a balance that is not above zero.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="kpj"/> is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/>, <paramref name="reason"/> or <paramref name="channel"/> is not a member of its enumeration.</exception>
    public static Outcome<JhtCase> Create(Kpj kpj, Segment segment, JhtClaimReason reason, LocalDate eventOn, JhtChannel channel, Rupiah balance)
    {
        if (!Enum.IsDefined(reason))
        {
            throw new ArgumentOutOfRangeException(nameof(reason), reason, null);
        }

        if (!Enum.IsDefined(channel))
        {
            throw new ArgumentOutOfRangeException(nameof(channel), channel, null);
        }

        _ = Checked(kpj, segment);
        return BalanceFault(balance) is { } fault
            ? Outcome.Failure<JhtCase>(fault)
            : Outcome.Success(new JhtCase(kpj, segment, reason, eventOn, channel, balance));
    }

    internal static DomainError? BalanceFault(Rupiah balance) =>
        balance.Sen <= 0 ? DomainError.Of(ErrorCatalog.JhtAmountNotPositive, "Balance", Citation.FromText("PP 46/2015 Pasal 22(2)"), new ErrorArgument("amount", balance)) : null;

    // Who leaves Indonesia or reaches the age may ask before it; nobody asks as an heir before the death.
    internal override LocalDateTime? NotBefore => this.Reason == JhtClaimReason.Death ? base.NotBefore : null;

    // Only the app has a limit; what the day does not know of it is refused as it stands.
    internal override DomainError? FilingFault(LocalDateTime at) =>
        this.Channel != JhtChannel.MobileApp
            ? null
            : JhtChannels.For(this.Balance, at.Date).TryGet(out var open, out var errors)
                ? open.Contains(this.Channel) ? null : DomainError.Of(ErrorCatalog.ClaimChannelClosed, "Channel", new ErrorArgument("balance", this.Balance))
                : errors[0];

    // PP 46/2015 Pasal 31(1): the participant, at death the heirs.
    internal override ClaimActor Narrowed(ClaimAction action, ClaimActor actors) => actors & ~(this.Reason == JhtClaimReason.Death ? ClaimActor.Participant : ClaimActor.Heir);
}
