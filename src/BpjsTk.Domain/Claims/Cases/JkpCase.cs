using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim of JKP after a dismissal (pemutusan hubungan kerja).</summary>
public sealed class JkpCase : ClaimCase, IFiledCase
{
    private JkpCase(Kpj kpj, LocalDate dismissedOn)
        : base(SocialProgram.Jkp, kpj, Segment.Pu, dismissedOn)
    {
    }

    /// <summary>States a claim.</summary>
    /// <param name="kpj">The participant number.</param>
    /// <param name="dismissedOn">The day of the dismissal.</param>
    /// <returns>The case; its segment is that of wage earners, to whom alone JKP is open.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="kpj"/> is the default.</exception>
    public static JkpCase Dismissal(Kpj kpj, LocalDate dismissedOn) => new(Checked(kpj, Segment.Pu), dismissedOn);

    // JKP is paid month by month, each after a filing of its own.
    internal override DomainError? PaymentFault(ClaimAward award) =>
        DomainError.Of(ErrorCatalog.ClaimPaidByMonth, string.Empty, Citation.FromText("PP 37/2021 Pasal 21(1)"));
}
