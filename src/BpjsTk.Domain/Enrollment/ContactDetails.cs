using System.Diagnostics;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Where somebody can be reached; what was not given is <see langword="null"/>.</summary>
[DebuggerDisplay("contact details")]
public sealed class ContactDetails
{
    internal ContactDetails(string? phone, string? email, string? address)
    {
        this.Phone = phone;
        this.Email = email;
        this.Address = address;
    }

    internal static ContactDetails None { get; } = new(null, null, null);

    /// <summary>Gets the phone number: 8 to 15 digits, perhaps after a plus.</summary>
    public string? Phone { get; }

    /// <summary>Gets the e-mail address.</summary>
    public string? Email { get; }

    /// <summary>Gets the address.</summary>
    public string? Address { get; }
}
