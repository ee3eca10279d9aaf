using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The terms of JHT: when it is paid, and when the agency says how much it will be. A claim of JHT never lapses.</summary>
public static class JhtTerms
{
    /// <summary>Returns the term in which JHT is paid (PP 46/2015 Pasal 31(3)).</summary>
    /// <param name="completeOn">The day on which the papers were complete and correct.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The term, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public static Outcome<Deadline> Payment(LocalDate completeOn, WorkingDays calendar, LawBook? book = null)
    {
        Guard.Against.Null(calendar);
        return (book ?? LawBook.Default).TimelineOf(LawParameters.JhtPaymentWorkingDays).At(completeOn).Select(days => Deadline.Of(
            new("BPJS Ketenagakerjaan membayar JHT", "the agency pays JHT"),
            completeOn,
            days,
            TermUnit.WorkingDays,
            calendar,
            new("tidak ada denda yang disebut", "no fine is named")));
    }

    /// <summary>Returns the last day on which the agency states the amount before the age of JHT is reached (PP 46/2015 Pasal 30).</summary>
    /// <param name="birthDate">The participant's birth date.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The day, or <c>BPJSTK-LAW-001</c> for who reached the age before July 2015.</returns>
    public static Outcome<LocalDate> NoticeBy(LocalDate birthDate, LawBook? book = null)
    {
        var law = book ?? LawBook.Default;
        var first = law.TimelineOf(LawParameters.JhtClaimAge).Rulings[0];
        var reachedOn = birthDate.PlusYears(first.Value);
        return law.TimelineOf(LawParameters.JhtClaimAge).At(reachedOn).Then(age =>
            law.TimelineOf(LawParameters.JhtNoticeDays).At(reachedOn).Select(days => birthDate.PlusYears(age.Value).PlusDays(-days.Value)));
    }
}
