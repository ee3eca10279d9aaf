using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// What is proved for each month of JKP, and by when it is paid (Permenaker 2/2025 Pasal 13): the first on filing; each next by the search for work or by training; the last by the search and the form of
/// employment status, for which attendance does not stand.
/// </summary>
public static class JkpMonths
{
    /// <summary>Decides whether a month is paid.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="filedOn">The day on which the month is filed, whose law decides.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The finding, or <c>BPJSTK-JKP-008</c> for a month that does not exist, <c>BPJSTK-LAW-001</c> before JKP began.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is <see langword="null"/>.</exception>
    public static Outcome<JkpMonthFinding> Decide(JkpEvidence evidence, LocalDate filedOn, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var law = book ?? LawBook.Default;
        return law.TimelineOf(LawParameters.JkpBenefitCashShares).At(filedOn).Then(shares =>
            law.TimelineOf(LawParameters.JkpBenefitApplications).At(filedOn).Then(applications =>
                law.TimelineOf(LawParameters.JkpBenefitInterviews).At(filedOn).Then(interviews =>
                    law.TimelineOf(LawParameters.JkpBenefitAttendance).At(filedOn).Then(attendance => evidence.Month < 1 || evidence.Month > shares.Value.Count
                        ? Outcome.Failure<JkpMonthFinding>(DomainError.Of(
                            ErrorCatalog.JkpMonthUnknown, "Month", shares.Citations[0], new ErrorArgument("month", evidence.Month), new ErrorArgument("most", shares.Value.Count)))
                        : Outcome.Success(new JkpMonthFinding(
                            evidence,
                            [.. Conditions(evidence, shares.Value.Count, applications, interviews, attendance)],
                            BenefitSources.Of(applications).And(interviews).And(attendance)))))));
    }

    /// <summary>Returns the term in which a month is paid (Permenaker 2/2025 Pasal 13(6)).</summary>
    /// <param name="completeOn">The day of the complete filing.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The term, or <c>BPJSTK-LAW-001</c> before JKP began.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public static Outcome<Deadline> Payment(LocalDate completeOn, WorkingDays calendar, LawBook? book = null)
    {
        Guard.Against.Null(calendar);
        return (book ?? LawBook.Default).TimelineOf(LawParameters.JkpBenefitPaymentWorkingDays).At(completeOn).Select(days => Deadline.Of(
            new("BPJS Ketenagakerjaan membayar uang tunai JKP ke rekening peserta", "the agency pays the cash of JKP to the claimant's own account"),
            completeOn,
            days,
            TermUnit.WorkingDays,
            calendar,
            new("tidak ada denda yang disebut", "no fine is named")));
    }

    private static IEnumerable<Condition> Conditions(JkpEvidence evidence, int last, Ruling<int> applications, Ruling<int> interviews, Ruling<Rate> attendance)
    {
        yield return new(new("belum bekerja kembali", "out of work"), evidence.IsOutOfWork, Citation.FromText("PP 37/2021 Pasal 40"));
        if (evidence.Month == 1)
        {
            yield break;
        }

        var isLooking = evidence.Applications >= applications.Value || evidence.Interviews >= interviews.Value;
        if (evidence.Month < last)
        {
            yield return new(
                new(
                    $"{applications.Value} lamaran atau {interviews.Value} panggilan dalam sebulan, atau kehadiran pelatihan {BenefitPhrases.Share(attendance.Value, Language.Indonesian)}",
                    $"{applications.Value} applications or {interviews.Value} call in the month, or {BenefitPhrases.Share(attendance.Value, Language.English)} attendance of training"),
                isLooking || evidence.Attendance >= attendance.Value,
                applications.Citations[0]);
            yield break;
        }

        yield return new(
            new($"{applications.Value} lamaran atau {interviews.Value} panggilan dalam sebulan", $"{applications.Value} applications or {interviews.Value} call in the month"), isLooking, applications.Citations[0]);
        yield return new(new("formulir status pekerjaan", "the form of employment status"), evidence.HasStatusForm, applications.Citations[0]);
    }
}
