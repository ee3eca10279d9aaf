using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>What JP knows of a participant: when born and enrolled, what was paid, and what the contributions have grown to.</summary>
[DebuggerDisplay("{Wages.Months}")]
public sealed class JpParticipant
{
    private JpParticipant(LocalDate birthDate, LocalDate enrolledOn, JpWages wages, Rupiah? accumulation)
    {
        this.BirthDate = birthDate;
        this.EnrolledOn = enrolledOn;
        this.Wages = wages;
        this.Accumulation = accumulation;
    }

    /// <summary>Gets the birth date.</summary>
    public LocalDate BirthDate { get; }

    /// <summary>Gets the day of enrolment in JP.</summary>
    public LocalDate EnrolledOn { get; }

    /// <summary>Gets the paid months with their wages.</summary>
    public JpWages Wages { get; }

    /// <summary>
    /// Gets all contributions with their development (akumulasi iuran dan hasil pengembangan), as the agency states them when they are paid at once; <see langword="null"/> when not
    /// known. The agency's rate is no figure of the law, so that the library does not compute it.
    /// </summary>
    public Rupiah? Accumulation { get; }

    /// <summary>States what JP knows of a participant.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="enrolledOn">The day of enrolment in JP, July 2015 or later.</param>
    /// <param name="wages">The paid months with their wages.</param>
    /// <param name="accumulation">Contributions with development, where they may be paid at once; <see langword="null"/> when not known.</param>
    /// <returns>
    /// The participant, or every fault: <c>BPJSTK-WRK-001</c> (not born before enrolment), <c>BPJSTK-JP-007</c> (enrolled before July 2015), <c>-008</c> (a negative balance), <c>-013</c>
    /// (a wage before enrolment).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="wages"/> is <see langword="null"/>.</exception>
    public static Outcome<JpParticipant> Of(LocalDate birthDate, LocalDate enrolledOn, JpWages wages, Rupiah? accumulation = null)
    {
        Guard.Against.Null(wages);
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (birthDate >= enrolledOn)
        {
            errors.Add(DomainError.Of(ErrorCatalog.BirthDateInFuture, "BirthDate", new ErrorArgument("birthDate", birthDate), new ErrorArgument("reference", enrolledOn)));
        }

        if (enrolledOn < JpMonth.FirstDay)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JpEnrolledBeforeProgram, "EnrolledOn", Citation.FromText("PP 45/2015 Pasal 38"), new ErrorArgument("date", enrolledOn), new ErrorArgument("first", JpMonth.FirstDay)));
        }

        if (wages.Numbers[0] < JpMonth.Number(enrolledOn))
        {
            errors.Add(OutsideMembership(wages.Numbers[0]));
        }

        if (accumulation is { IsNegative: true } amount)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JpBalanceNegative, "Accumulation", new ErrorArgument("amount", amount)));
        }

        return errors.Count == 0
            ? Outcome.Success(new JpParticipant(birthDate, enrolledOn, wages, accumulation))
            : Outcome.Failure<JpParticipant>(errors.ToImmutable());
    }

    internal static DomainError OutsideMembership(int month) => DomainError.Of(
        ErrorCatalog.JpWageOutsideMembership, "Wages", Citation.FromText("PP 45/2015 Pasal 1"), new ErrorArgument("month", JpMonth.Of(month)));
}
