using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Claims;

/// <summary>Tells every fault of a <see cref="ClaimForm"/>; it passes exactly the forms that <see cref="ClaimForms.Read"/> reads.</summary>
public sealed class ClaimFormValidator : FormValidator<ClaimForm>
{
    /// <summary>Initializes a new instance of the <see cref="ClaimFormValidator"/> class.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public ClaimFormValidator(Language language = Language.Indonesian)
        : base(ClaimReading.All, form => ClaimReading.Read(form).CrossFaults, language)
    {
    }
}
