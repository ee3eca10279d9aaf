using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The administrative fine on an employer (denda, PP 86/2013 Pasal 10(3)-(5)): for each month since the end of the second warning, paid with the
/// next month's contributions. Its term is the thirty days of Pasal 7(1), which run from the end of the second warning whenever it is imposed.
/// </summary>
public sealed class EmployerFined : ActiveSanction
{
    internal EmployerFined(EmployerSecondWarning second, LocalDate since, Deadline term)
        : base(second.Course, SanctionStep.Fine, since, term, second.Events)
    {
    }

    /// <summary>Gets the last day of the second warning, from which the months of the fine are counted (Pasal 10(4)).</summary>
    public LocalDate CountedFrom => this.Deadline!.Start;

    /// <summary>Computes the fine that is paid on a day.</summary>
    /// <param name="contributions">The contributions that should have been paid, not negative; of one month or of several, for the text says no more.</param>
    /// <param name="paidOn">The day of payment.</param>
    /// <returns>
    /// The fine, or <c>BPJSTK-SAN-001</c> for a payment before the fine was imposed, <c>BPJSTK-DUE-002</c> for negative contributions.
    /// </returns>
    /// <exception cref="OverflowException">The fine does not fit into a <see cref="Rupiah"/>.</exception>
    public Outcome<AdministrativeFine> FineOn(Rupiah contributions, LocalDate paidOn) =>
        paidOn < this.Since ? Outcome.Failure<AdministrativeFine>(this.Backwards(paidOn)) : AdministrativeFine.Of(this, contributions, paidOn);

    /// <summary>Withholds public services, once the term is over and the fine is not paid in full (Pasal 10(6)).</summary>
    /// <param name="on">The day from which services are withheld, after the day of this step.</param>
    /// <returns>The loss of services, or <c>BPJSTK-SAN-001</c> for a day before this step, <c>-002</c> while its term runs.</returns>
    public Outcome<EmployerServicesLost> WithholdServices(LocalDate on) => this.AfterTerm(
        on,
        this.Deadline!,
        () => Outcome.Success(new EmployerServicesLost(this, on)));
}
