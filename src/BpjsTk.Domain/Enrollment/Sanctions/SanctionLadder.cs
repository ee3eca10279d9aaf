using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The ladder of administrative sanctions of PP 86/2013. Against an employer: two written warnings, a fine, the loss of public services. Against
/// another person: two warnings and the loss of services, or the loss at once when not registered; never a fine. Doing what is owed ends the
/// ladder from any step. The sanctions of JKP (PP 37/2021 Pasal 46-47) have no steps and terms in their text, and are not part of it.
/// </summary>
public static class SanctionLadder
{
    /// <summary>Gets every step of the table, for guides and screens: of employers first, in the order in which they follow.</summary>
    public static ImmutableArray<SanctionRung> Steps => SanctionRungs.All;

    /// <summary>Gives an employer the first written warning (Pasal 10(1)).</summary>
    /// <param name="breach">Which duty was broken.</param>
    /// <param name="on">The day of the warning.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The first warning, or <c>BPJSTK-LAW-001</c> before 24 December 2013.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="breach"/> is not a member of the enumeration.</exception>
    /// <exception cref="OverflowException">The term ends after the last date there is.</exception>
    public static Outcome<EmployerFirstWarning> WarnEmployer(SanctionBreach breach, LocalDate on, WorkingDays calendar, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!Enum.IsDefined(breach))
        {
            throw new ArgumentOutOfRangeException(nameof(breach), breach, null);
        }

        var course = new SanctionCourse(SanctionSubject.Employer, breach, calendar, book ?? LawBook.Default, policies ?? PolicySet.Default);
        return course.WarningOfEmployer(SanctionStep.FirstWarning, on).Select(term => new EmployerFirstWarning(course, on, term));
    }

    /// <summary>Gives a person who is no employer the first written warning, for incomplete or wrong data (Pasal 12(1)).</summary>
    /// <param name="on">The day of the warning.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The first warning, or <c>BPJSTK-LAW-001</c> before 24 December 2013.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The term ends after the last date there is.</exception>
    public static Outcome<PersonFirstWarning> WarnPerson(LocalDate on, WorkingDays calendar, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var course = new SanctionCourse(SanctionSubject.Person, SanctionBreach.WrongData, calendar, book ?? LawBook.Default, PolicySet.Default);
        return course.Term(SanctionStep.FirstWarning, on, LawParameters.SanctionPersonFirstWarningWorkingDays, TermUnit.WorkingDays, Confidence.Confirmed)
            .Select(term => new PersonFirstWarning(course, on, term));
    }

    /// <summary>Withholds public services from a person who is no employer and did not register, without a warning (Pasal 8(3)a, 11(1)).</summary>
    /// <param name="on">The day from which services are withheld.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The loss of services, or <c>BPJSTK-LAW-001</c> before 24 December 2013.</returns>
    public static Outcome<PersonServicesLost> WithholdServicesFromPerson(LocalDate on, LawBook? book = null)
    {
        var course = new SanctionCourse(SanctionSubject.Person, SanctionBreach.NotRegistered, WorkingDays.WeekendsOnly, book ?? LawBook.Default, PolicySet.Default);

        // This step has no figure of its own; the warnings of the same regulation say since when it holds.
        return course.Book.TimelineOf(LawParameters.SanctionPersonFirstWarningWorkingDays).At(on)
            .Select(_ => new PersonServicesLost(course, on, []));
    }
}
