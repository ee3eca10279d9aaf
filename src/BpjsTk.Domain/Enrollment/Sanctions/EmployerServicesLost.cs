using System.Collections.Immutable;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The loss of public services by an employer (PP 86/2013 Pasal 9(1), 10(6)). It is lifted by <see cref="ActiveSanction.Comply"/> on the proofs of
/// Pasal 10(7): registration and the fine paid in full, or complete and correct data.
/// </summary>
public sealed class EmployerServicesLost : ActiveSanction
{
    private readonly EmployerFined fined;

    internal EmployerServicesLost(EmployerFined fined, LocalDate since)
        : base(fined.Course, SanctionStep.ServicesLost, since, null, fined.Events) => this.fined = fined;

    /// <summary>Gets the services that may be withheld.</summary>
    public ImmutableArray<PublicService> Services { get; } = PublicServices.OfEmployers;

    /// <summary>Computes the fine that is paid on a day: it grows for each month until then.</summary>
    /// <param name="contributions">The contributions that should have been paid, not negative; of one month or of several, for the text says no more.</param>
    /// <param name="paidOn">The day of payment.</param>
    /// <returns>The fine, or <c>BPJSTK-SAN-001</c> for a payment before the services were lost, <c>BPJSTK-DUE-002</c> for negative contributions.</returns>
    /// <exception cref="OverflowException">The fine does not fit into a <see cref="Rupiah"/>.</exception>
    public Outcome<AdministrativeFine> FineOn(Rupiah contributions, LocalDate paidOn) =>
        paidOn < this.Since ? Outcome.Failure<AdministrativeFine>(this.Backwards(paidOn)) : AdministrativeFine.Of(this.fined, contributions, paidOn);
}
