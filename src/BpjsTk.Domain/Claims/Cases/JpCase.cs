using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim of a pension of JP, or of what is paid at once instead of it (manfaat pensiun).</summary>
public sealed class JpCase : ClaimCase, IFiledCase, IPaidAtOnce
{
    private JpCase(Kpj kpj, Segment segment, JpBeneficiary beneficiary, LocalDate eventOn, bool isMinor)
        : base(SocialProgram.Jp, kpj, segment, eventOn)
    {
        this.Beneficiary = beneficiary;
        this.IsMinor = isMinor;
    }

    /// <summary>Gets who it is for.</summary>
    public JpBeneficiary Beneficiary { get; }

    /// <summary>Gets a value indicating whether the child is below 18, so that a guardian acts.</summary>
    public bool IsMinor { get; }

    /// <summary>States a claim.</summary>
    /// <param name="kpj">The participant number.</param>
    /// <param name="segment">The segment of the participant.</param>
    /// <param name="beneficiary">Who it is for.</param>
    /// <param name="eventOn">The day of retirement, of the finding of disability, or of death. In a pension that was passed on it is the day on which the agency did so.</param>
    /// <param name="isMinor">Whether the child is below 18.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="kpj"/> is the default.</exception>
    /// <exception cref="ArgumentException"><paramref name="isMinor"/> of another beneficiary than a child.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> or <paramref name="beneficiary"/> is not a member of its enumeration.</exception>
    public static JpCase Pension(Kpj kpj, Segment segment, JpBeneficiary beneficiary, LocalDate eventOn, bool isMinor = false)
    {
        if (!Enum.IsDefined(beneficiary))
        {
            throw new ArgumentOutOfRangeException(nameof(beneficiary), beneficiary, null);
        }

        return isMinor && beneficiary != JpBeneficiary.Child
            ? throw new ArgumentException("Only a child is a minor.", nameof(isMinor))
            : new(Checked(kpj, segment), segment, beneficiary, eventOn, isMinor);
    }

    internal JpCase For(JpBeneficiary next, LocalDate on) => new(this.Kpj, this.Segment, next, on, false);

    // Permenaker 29/2015 Pasal 12: the forms come back a month before the retirement age.
    internal override LocalDateTime? NotBefore => this.Beneficiary == JpBeneficiary.Retired ? null : base.NotBefore;

    // What is paid month by month is not paid at once.
    internal override DomainError? PaymentFault(ClaimAward award) =>
        award.MonthlyPension is null ? null : DomainError.Of(ErrorCatalog.ClaimPaidByMonth, string.Empty, Citation.FromText("PP 45/2015 Pasal 25"));

    // Who receives the pension asks for it and confirms his data.
    internal override ClaimActor Narrowed(ClaimAction action, ClaimActor actors) => IsOfClaimant(action) || action is ClaimAction.ConfirmData or ClaimAction.Dispute or ClaimAction.Escalate
        ? actors & ~(this.Beneficiary is JpBeneficiary.Retired or JpBeneficiary.Disabled ? ClaimActor.Heir : ClaimActor.Participant)
        : actors;
}
