using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The membership ended. Cover lasts through that day.</summary>
public sealed class MembershipEnded : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="MembershipEnded"/> class.</summary>
    /// <param name="on">The last day of the membership.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a member of the enumeration.</exception>
    public MembershipEnded(LocalDate on, MembershipEndReason reason)
        : base(on)
    {
        this.Reason = Enum.IsDefined(reason) ? reason : throw new ArgumentOutOfRangeException(nameof(reason), reason, null);
    }

    /// <summary>Gets why.</summary>
    public MembershipEndReason Reason { get; }

    /// <inheritdoc/>
    public override BilingualText Description => this.Reason switch
    {
        MembershipEndReason.Death => new("kepesertaan berakhir: meninggal dunia", "membership ended: death"),
        MembershipEndReason.LeftWork => new("kepesertaan berakhir: berhenti bekerja", "membership ended: left work"),
        MembershipEndReason.MovedToOtherEmployer => new("kepesertaan berlanjut pada pemberi kerja lain", "membership goes on with another employer"),
        MembershipEndReason.ContractEnded => new("kepesertaan berakhir: kontrak berakhir", "membership ended: contract ended"),
        _ => new("kepesertaan berakhir: berhenti menjadi peserta", "membership ended: stopped"),
    };

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) => this.Fits(state.Place)
        ? Outcome.Success(state with { EndedOn = this.On, EndReason = this.Reason })
        : MembershipContext.Refuse(ErrorCatalog.MembershipEndOfOtherSegment);

    private bool Fits(MembershipPlace place) => this.Reason switch
    {
        MembershipEndReason.LeftWork or MembershipEndReason.MovedToOtherEmployer => place is Workplace,
        MembershipEndReason.ContractEnded => place is ContractedWork,
        MembershipEndReason.Stopped => place is OwnOccupation,
        _ => true,
    };
}
