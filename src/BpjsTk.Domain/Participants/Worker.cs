using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Participants;

/// <summary>The facts about a worker from which participation follows.</summary>
[DebuggerDisplay("registered {RegisteredOn}")]
public sealed class Worker
{
    /// <summary>The fewest months a foreigner works in Indonesia to take part (PP 44/2015 Pasal 5(2)c).</summary>
    public const int LeastMonthsOfForeigner = 6;

    private Worker(LocalDate birthDate, LocalDate registeredOn, bool isCitizen, JknStatus jkn, EmploymentRelation relation, bool hasJkpElsewhere, LocalDate? jpSince)
    {
        this.BirthDate = birthDate;
        this.RegisteredOn = registeredOn;
        this.IsCitizen = isCitizen;
        this.Jkn = jkn;
        this.Relation = relation;
        this.HasJkpElsewhere = hasJkpElsewhere;
        this.JpEnrolledOn = FirstEnrolment(registeredOn, jpSince);
    }

    /// <summary>Gets the birth date.</summary>
    public LocalDate BirthDate { get; }

    /// <summary>Gets the day on which this employer registered the worker.</summary>
    public LocalDate RegisteredOn { get; }

    /// <summary>Gets a value indicating whether the worker is an Indonesian citizen (WNI).</summary>
    public bool IsCitizen { get; }

    /// <summary>Gets how the worker is insured with JKN.</summary>
    public JknStatus Jkn { get; }

    /// <summary>Gets the relation to the employer.</summary>
    public EmploymentRelation Relation { get; }

    /// <summary>Gets a value indicating whether a worker of several employers chose another of them for JKP (PP 37/2021 Pasal 8(2)).</summary>
    public bool HasJkpElsewhere { get; }

    /// <summary>
    /// Gets the day on which the worker was first enrolled in JP: by an earlier employer, whose successor has to carry the participation on
    /// (PP 45/2015 Pasal 11(2)), or else by this one on registration.
    /// </summary>
    public LocalDate JpEnrolledOn { get; }

    /// <summary>States the facts about an Indonesian citizen.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="registeredOn">The day on which this employer registered the worker.</param>
    /// <param name="jkn">How the worker is insured with JKN.</param>
    /// <param name="relation">The relation to the employer.</param>
    /// <param name="hasJkpElsewhere">Whether another employer was chosen for JKP.</param>
    /// <param name="jpSince">The day on which an earlier employer enrolled the worker in JP; <see langword="null"/> for who was not in JP before.</param>
    /// <returns>The facts, or <c>BPJSTK-WRK-001</c> for a birth date not before the registration or the first enrolment in JP.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jkn"/> or <paramref name="relation"/> is not a member of its enumeration.</exception>
    public static Outcome<Worker> Citizen(LocalDate birthDate, LocalDate registeredOn, JknStatus jkn, EmploymentRelation relation, bool hasJkpElsewhere = false, LocalDate? jpSince = null)
    {
        CheckEnums(jkn, relation);
        return Make(new(birthDate, registeredOn, true, jkn, relation, hasJkpElsewhere, jpSince), Faults(birthDate, registeredOn, jpSince, null));
    }

    /// <summary>States the facts about a foreigner (orang asing), who takes part when working in Indonesia for at least six months.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="registeredOn">The day on which this employer registered the worker.</param>
    /// <param name="monthsOfWork">The months for which the worker works in Indonesia.</param>
    /// <param name="jkn">How the worker is insured with JKN.</param>
    /// <param name="relation">The relation to the employer.</param>
    /// <param name="jpSince">The day on which an earlier employer enrolled the worker in JP; <see langword="null"/> for who was not in JP before.</param>
    /// <returns>The facts, or <c>BPJSTK-WRK-001</c> for a birth date not before the registration or the first enrolment in JP and <c>-002</c> for under six months.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jkn"/> or <paramref name="relation"/> is not a member of its enumeration.</exception>
    public static Outcome<Worker> Foreigner(LocalDate birthDate, LocalDate registeredOn, int monthsOfWork, JknStatus jkn, EmploymentRelation relation, LocalDate? jpSince = null)
    {
        CheckEnums(jkn, relation);
        return Make(new(birthDate, registeredOn, false, jkn, relation, false, jpSince), Faults(birthDate, registeredOn, jpSince, monthsOfWork));
    }

    internal Worker WithJkpElsewhere(bool hasJkpElsewhere) => hasJkpElsewhere == this.HasJkpElsewhere
        ? this
        : new(this.BirthDate, this.RegisteredOn, this.IsCitizen, this.Jkn, this.Relation, hasJkpElsewhere, this.JpEnrolledOn);

    /// <summary>Returns what is wrong with the dates, and with the months of a foreigner; what is not known is not looked at.</summary>
    internal static ImmutableArray<DomainError> Faults(LocalDate? birthDate, LocalDate registeredOn, LocalDate? jpSince, int? monthsOfForeigner)
    {
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (monthsOfForeigner < LeastMonthsOfForeigner)
        {
            errors.Add(DomainError.Of(
                ErrorCatalog.ForeignerTooShort,
                "MonthsOfWork",
                Citation.FromText("PP 44/2015 Pasal 5(2)c"),
                new ErrorArgument("needed", LeastMonthsOfForeigner),
                new ErrorArgument("given", monthsOfForeigner.Value)));
        }

        var enrolled = FirstEnrolment(registeredOn, jpSince);
        if (birthDate >= enrolled)
        {
            errors.Add(DomainError.Of(
                ErrorCatalog.BirthDateInFuture, "BirthDate", new ErrorArgument("birthDate", birthDate.Value), new ErrorArgument("reference", enrolled)));
        }

        return errors.ToImmutable();
    }

    private static LocalDate FirstEnrolment(LocalDate registeredOn, LocalDate? jpSince) => LocalDate.Min(registeredOn, jpSince ?? registeredOn);

    private static Outcome<Worker> Make(Worker worker, ImmutableArray<DomainError> faults) => faults.IsEmpty ? Outcome.Success(worker) : Outcome.Failure<Worker>(faults);

    private static void CheckEnums(JknStatus jkn, EmploymentRelation relation)
    {
        if (!Enum.IsDefined(jkn))
        {
            throw new ArgumentOutOfRangeException(nameof(jkn), jkn, null);
        }

        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, null);
        }
    }
}
