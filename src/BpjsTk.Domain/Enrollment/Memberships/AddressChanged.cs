using BpjsTk.Domain.Guards;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The address of the participant changed (perubahan alamat).</summary>
public sealed class AddressChanged : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="AddressChanged"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    /// <param name="address">The new address.</param>
    /// <exception cref="ArgumentException"><paramref name="address"/> is <see langword="null"/> or blank.</exception>
    public AddressChanged(LocalDate on, string address)
        : base(on)
    {
        this.Address = Guard.Against.NullOrWhiteSpace(address);
    }

    /// <summary>Gets the new address.</summary>
    public string Address { get; }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("alamat berubah", "address changed");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) => Outcome.Success(state with { Address = this.Address });
}
