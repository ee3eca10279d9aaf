using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// When contributions are due: wage earners on the 15th of the next month, in the pandemic months of PP 49/2020 on the 30th; the self-employed on the
/// 15th of the month itself for JKK and JKM, and of the next month for JHT. On a holiday the next working day counts.
/// </summary>
public static class DueDates
{
    private const int DayOfTheHolidaySentence = 15;

    /// <summary>Returns the due date of a wage earner's program.</summary>
    /// <param name="program">JKK, JKM, JHT or JP; JKP is never billed.</param>
    /// <param name="month">The contribution month.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The due date, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is JKP or not a member of the enumeration.</exception>
    public static Outcome<DueDate> OfWageEarner(SocialProgram program, YearMonth month, WorkingDays calendar, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (program is < SocialProgram.Jkk or > SocialProgram.Jp)
        {
            throw new ArgumentOutOfRangeException(nameof(program), program, "Only JKK, JKM, JHT and JP are billed.");
        }

        var shifts = program != SocialProgram.Jp || (policies ?? PolicySet.Default).JpDueDateShift == JpDueDateShift.SameShift;
        return Due(LawParameters.PuDueDay, program, Payer.Employer, month, month.PlusMonths(1), calendar, shifts, book);
    }

    /// <summary>Returns the due date of a self-employed participant's program.</summary>
    /// <param name="program">JKK, JKM or JHT.</param>
    /// <param name="month">The contribution month.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The due date, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is closed to the self-employed, or not a member of the enumeration.</exception>
    public static Outcome<DueDate> OfSelfEmployed(SocialProgram program, YearMonth month, WorkingDays calendar, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return program switch
        {
            // PP 44/2015 Pasal 24(3): the 15th of the contribution month itself.
            SocialProgram.Jkk or SocialProgram.Jkm => Due(LawParameters.BpuDueDay, program, Payer.Participant, month, month, calendar, true, book),

            // PP 46/2015 Pasal 21(3): the 15th of the month after it.
            SocialProgram.Jht => Due(LawParameters.BpuDueDay, program, Payer.Participant, month, month.PlusMonths(1), calendar, true, book),
            _ => throw new ArgumentOutOfRangeException(nameof(program), program, "The self-employed have JKK, JKM and JHT."),
        };
    }

    private static Citation HolidaySentence(SocialProgram program, Payer payer) => Citation.FromText((program, payer) switch
    {
        (SocialProgram.Jht, Payer.Employer) => "PP 46/2015 Pasal 19(3)",
        (SocialProgram.Jht, _) => "PP 46/2015 Pasal 21(4)",
        (_, Payer.Employer) => "PP 44/2015 Pasal 21(3)",
        _ => "PP 44/2015 Pasal 24(4)",
    });

    private static Outcome<DueDate> Due(LawParameter<int> day, SocialProgram program, Payer payer, YearMonth month, YearMonth dueIn, WorkingDays calendar, bool shifts, LawBook? book) =>
        (book ?? LawBook.Default).TimelineOf(day).At(month).Select(ruling =>
        {
            // The 30th of February does not exist: the last day of the month stands for it (inferred).
            var lastDay = dueIn.Calendar.GetDaysInMonth(dueIn.Year, dueIn.Month);
            var nominal = dueIn.OnDayOfMonth(Math.Min(ruling.Value, lastDay));
            var date = shifts ? calendar.OnOrAfter(nominal) : nominal;
            // The sentence on holidays is of the 15th (PP 44/2015 Pasal 21(3), 24(4), PP 46/2015 Pasal 19(3), 21(4)); for JP and for the 30th of PP 49/2020 it is a reading.
            var isShifted = date != nominal;
            var isReading = ruling.Value > lastDay || (isShifted && (program == SocialProgram.Jp || ruling.Value != DayOfTheHolidaySentence));
            var citations = ProgramRegulations.Own(ruling.Citations, program);
            return new DueDate(
                program,
                payer,
                month,
                nominal,
                date,
                isShifted && !isReading ? citations.Add(HolidaySentence(program, payer)) : citations,
                isReading ? Confidence.Inferred : ruling.ConfidenceIn(month));
        });
}
