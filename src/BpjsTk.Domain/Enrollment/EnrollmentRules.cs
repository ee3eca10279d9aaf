using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// Turns enrollment forms (formulir pendaftaran) into registrations, by the law of the day on which they are handed in. A form with faults is refused with all of
/// them at once; of an employer's workers only those with faults are left out.
/// </summary>
/// <remarks>The validators of this namespace tell the same faults by FluentValidation, before a form is handed in.</remarks>
[DebuggerDisplay("{FiledOn}")]
public sealed class EnrollmentRules
{
    /// <summary>The most workers of one form; larger employers hand in several.</summary>
    public const int MostWorkers = 100_000;

    private EnrollmentRules(LocalDate filedOn, LawInForce law, WorkingDays calendar, PolicySet policies, BundleRules bundles, ParticipationRules participation)
    {
        this.FiledOn = filedOn;
        this.Law = law;
        this.Calendar = calendar;
        this.Policies = policies;
        this.Bundles = bundles;
        this.Participation = participation;
    }

    /// <summary>Gets the day on which the forms are handed in.</summary>
    public LocalDate FiledOn { get; }

    /// <summary>Gets the law of that day's month.</summary>
    public LawInForce Law { get; }

    /// <summary>Gets the working days by which terms are counted.</summary>
    public WorkingDays Calendar { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    internal BundleRules Bundles { get; }

    internal ParticipationRules Participation { get; }

    /// <summary>Returns the rules of a day.</summary>
    /// <param name="filedOn">The day on which the forms are handed in.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The rules, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public static Outcome<EnrollmentRules> On(LocalDate filedOn, WorkingDays calendar, LawBook? book = null, PolicySet? policies = null)
    {
        Guard.Against.Null(calendar);
        var readings = policies ?? PolicySet.Default;
        var law = (book ?? LawBook.Default).InForce(filedOn.ToYearMonth(), readings.UnpublishedLaw);
        return BundleRules.For(law).Then(bundles => ParticipationRules.For(law, readings)
            .Select(participation => new EnrollmentRules(filedOn, law, calendar, readings, bundles, participation)));
    }

    /// <summary>Enrolls an employer with its workers (PP 44/2015 Pasal 6).</summary>
    /// <param name="form">The form.</param>
    /// <returns>
    /// The registration with the workers whose data are right, the others in <see cref="EmployerRegistration.Rejected"/>; or, when the employer's own data have a
    /// fault or no worker is left, every fault of the form. Codes <c>BPJSTK-FRM</c> and <c>BPJSTK-ENR</c>, and those of the types the fields are read into.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public Outcome<EmployerRegistration> Accept(EmployerForm form) => EmployerReading.Read(Guard.Against.Null(form), this).Result;

    /// <summary>Enrolls a new worker of an employer who is enrolled already.</summary>
    /// <param name="form">The form.</param>
    /// <param name="employer">The employer.</param>
    /// <param name="programs">The programs the employer's workers are enrolled in.</param>
    /// <returns>The registration, or every fault of the form, and those of <see cref="BundleRules.Check"/> for the programs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> or <paramref name="employer"/> is <see langword="null"/>.</exception>
    public Outcome<WorkerRegistration> Accept(WorkerForm form, Employer employer, ProgramBundle programs) =>
        WorkerReading.Read(Guard.Against.Null(form), this, Guard.Against.Null(employer), programs).Result;

    /// <summary>Enrolls a self-employed participant (PP 44/2015 Pasal 11).</summary>
    /// <param name="form">The form.</param>
    /// <returns>The registration with the price of the first months, or every fault of the form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public Outcome<SelfEmployedRegistration> Accept(SelfEmployedForm form) => SelfEmployedReading.Read(Guard.Against.Null(form), this).Result;

    /// <summary>Enrolls a construction project with its workers (PP 44/2015 Pasal 53).</summary>
    /// <param name="form">The form.</param>
    /// <returns>The registration, or every fault of the form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public Outcome<ConstructionRegistration> Accept(ConstructionForm form) => ConstructionReading.Read(Guard.Against.Null(form), this).Result;

    /// <summary>Enrolls a migrant worker (Permenaker 4/2023).</summary>
    /// <param name="form">The form.</param>
    /// <returns>The registration with the bill of the contract, or every fault of the form; before February 2023 the law is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public Outcome<MigrantRegistration> Accept(MigrantWorkerForm form) => MigrantReading.Read(Guard.Against.Null(form), this).Result;

    /// <summary>Enrolls a worker whom the employer clearly neglects to enroll (PP 44/2015 Pasal 10).</summary>
    /// <param name="form">The form.</param>
    /// <returns>The registration, or every fault of the form, among them <c>BPJSTK-ENR-007</c> while the employer may still enroll the worker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public Outcome<SelfRegistration> Accept(SelfRegistrationForm form) => SelfRegistrationReading.Read(Guard.Against.Null(form), this).Result;
}
