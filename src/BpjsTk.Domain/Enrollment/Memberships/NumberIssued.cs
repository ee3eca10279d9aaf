using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The agency issued the participant number (KPJ): cover of JKK, JKM and JHT begins (PP 44/2015 Pasal 6(3), 11(5), PP 46/2015 Pasal 11(6), 14(3)).</summary>
public sealed class NumberIssued : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="NumberIssued"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    /// <param name="kpj">The number.</param>
    /// <exception cref="ArgumentException"><paramref name="kpj"/> is the default, which is no number.</exception>
    public NumberIssued(LocalDate on, Kpj kpj)
        : base(on)
    {
        this.Kpj = kpj.IsDefault ? throw new ArgumentException("A participant has a number; the default is none.", nameof(kpj)) : kpj;
    }

    /// <summary>Gets the number.</summary>
    public Kpj Kpj { get; }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("nomor kepesertaan diterbitkan", "participant number issued");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) => (state.FirstPaidOn, state.Kpj) switch
    {
        (_, not null) => MembershipContext.Refuse(ErrorCatalog.MembershipNumberTwice),
        (null, _) => MembershipContext.Refuse(ErrorCatalog.MembershipNumberBeforePayment, Citation.FromText("PP 44/2015 Pasal 6(2)")),
        _ => Outcome.Success(state with { Kpj = this.Kpj, NumberIssuedOn = this.On }),
    };
}
