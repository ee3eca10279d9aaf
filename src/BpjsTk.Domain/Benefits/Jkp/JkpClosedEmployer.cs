using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The workers of an employer that is bankrupt or closed (PP 37/2021 Pasal 39A): the agency pays although contributions are in arrears, up to a limit. Beyond it, and for other employers, the general rule
/// of who pays holds.
/// </summary>
public static class JkpClosedEmployer
{
    /// <summary>Returns the condition under which the agency pays.</summary>
    /// <param name="arrearsMonths">The months in arrears on the day of the dismissal.</param>
    /// <param name="dismissedOn">The day of the dismissal.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The condition, met or not; or <c>BPJSTK-JKP-012</c> for a number below zero, <c>BPJSTK-LAW-001</c> before 7 February 2025, when there was no such rule.</returns>
    public static Outcome<Condition> AgencyPays(int arrearsMonths, LocalDate dismissedOn, LawBook? book = null) =>
        (book ?? LawBook.Default).TimelineOf(LawParameters.JkpBenefitClosedArrearsMonths).At(dismissedOn).Then(most => arrearsMonths < 0
            ? Outcome.Failure<Condition>(DomainError.Of(ErrorCatalog.JkpArrearsImpossible, "ArrearsMonths", most.Citations[0], new ErrorArgument("months", arrearsMonths)))
            : Outcome.Success(new Condition(
                new(
                    $"perusahaan pailit atau tutup menunggak {arrearsMonths} bulan, paling lama {most.Value}",
                    $"the bankrupt or closed employer is {arrearsMonths} months in arrears, at most {most.Value}"),
                arrearsMonths <= most.Value,
                most.Citations[0])));
}
