using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>The terms of claims (tenggat klaim).</summary>
public static partial class ClaimDeadlines
{
    /// <summary>Returns a term of the course of claims.</summary>
    /// <param name="term">The term; each member says from which event it runs. <see cref="ClaimTerm.Lapse"/> depends on the case: <see cref="Lapse"/>.</param>
    /// <param name="startAt">The time of that event, whose day decides on the law.</param>
    /// <param name="segment">The segment of the participant; of wage earners the employer who reports stage I late pays first since 24 February 2025.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The term, or <c>BPJSTK-LAW-001</c> where the law of the day knows none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="term"/> or <paramref name="segment"/> is not a member of its enumeration, or the term is <see cref="ClaimTerm.Lapse"/>.</exception>
    /// <exception cref="OverflowException">The term ends after the last date there is.</exception>
    public static Outcome<ClaimDeadline> Of(ClaimTerm term, LocalDateTime startAt, Segment segment, WorkingDays calendar, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Enum.IsDefined(segment)
            ? Run(term, startAt, segment, calendar, book ?? LawBook.Default, null)
            : throw new ArgumentOutOfRangeException(nameof(segment), segment, null);
    }

    /// <summary>Returns by when the agency tells a participant of JP what to do before the retirement age (Permenaker 29/2015 Pasal 12).</summary>
    /// <param name="retiresOn">The day on which the retirement age is reached.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The last day of the notice, or <c>BPJSTK-LAW-001</c> for who reaches the age before July 2015.</returns>
    public static Outcome<LocalDate> PensionNoticeBy(LocalDate retiresOn, LawBook? book = null) => Before(LawParameters.ClaimJpNoticeMonths, retiresOn, book);

    /// <summary>Returns by when the participant hands the forms of JP back before the retirement age (Permenaker 29/2015 Pasal 12).</summary>
    /// <param name="retiresOn">The day on which the retirement age is reached.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The last day of the forms, or <c>BPJSTK-LAW-001</c> for who reaches the age before July 2015.</returns>
    public static Outcome<LocalDate> PensionFormsBy(LocalDate retiresOn, LawBook? book = null) => Before(LawParameters.ClaimJpFormsMonths, retiresOn, book);

    /// <summary>Returns until when the right stands.</summary>
    /// <param name="claimCase">What the claim is about.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>
    /// The term, by the law of the day of the event; <see langword="null"/> for JKM, JHT and JP, for which the regulations name none. Or <c>BPJSTK-LAW-001</c> before July 2015, for JKP before it began.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimCase"/> is <see langword="null"/>.</exception>
    public static Outcome<Deadline?> Lapse(ClaimCase claimCase, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(claimCase);
        var law = book ?? LawBook.Default;
        return claimCase.Program switch
        {
            SocialProgram.Jkk => law.TimelineOf(LawParameters.ClaimJkkLapseYears).At(claimCase.EventOn).Select<Deadline?>(years => Deadline.Of(
                new("Peserta atau pemberi kerja mengajukan manfaat JKK", "The participant or the employer claims JKK"),
                claimCase.EventOn,
                years,
                TermUnit.Years,
                WorkingDays.WeekendsOnly,
                new("hak atas manfaat gugur", "the right to the benefit lapses"))),
            SocialProgram.Jkp => law.TimelineOf(LawParameters.JkpBenefitClaimMonths).At(claimCase.EventOn).Select<Deadline?>(months => OfDismissal(claimCase, months, law)),
            _ => Outcome.Success<Deadline?>(null),
        };
    }

    internal static Outcome<ClaimDeadline> Run(ClaimTerm term, LocalDateTime startAt, Segment segment, WorkingDays calendar, LawBook book, LocalDateTime? doneAt)
    {
        var rule = ClaimTermRule.Of(term);
        return book.TimelineOf(rule.Length).At(startAt.Date).Select(length =>
        {
            // Permenaker 5/2021 Pasal 8(2a)-(2b) speaks of the report of Pasal 8(1), which the employer of wage earners owes first; of the second report and of other segments no text says it.
            var shift = term == ClaimTerm.JkkStageOne && segment == Segment.Pu && book.TimelineOf(LawParameters.ClaimJkkLateReportPayer).At(startAt.Date).TryGet(out var ruling, out _) && ruling.Value ? ruling : null;
            var deadline = Deadline.Of(rule.Duty, startAt.Date, length, rule.Unit, calendar, shift is null ? rule.Consequence : ClaimTermRule.EmployerPaysFirst, rule.Reading);
            return new ClaimDeadline(term, deadline, startAt, shift is null ? null : CoverPayer.EmployerFirstWithRefund, doneAt);
        });
    }

    private static Outcome<LocalDate> Before(LawParameter<int> months, LocalDate retiresOn, LawBook? book) =>
        (book ?? LawBook.Default).TimelineOf(months).At(retiresOn).Select(length => retiresOn.PlusMonths(-length.Value));

    // A longer term that begins while the right still stands lengthens it (inferred from PP 6/2025 Pasal II), as in the benefit itself.
    private static Deadline OfDismissal(ClaimCase claimCase, Ruling<int> months, LawBook law)
    {
        var (length, reading) = (months, Confidence.Confirmed);
        foreach (var later in law.TimelineOf(LawParameters.JkpBenefitClaimMonths).Rulings)
        {
            if (later.From > claimCase.EventOn && later.From <= claimCase.EventOn.PlusMonths(length.Value))
            {
                (length, reading) = (later, Confidence.Inferred);
            }
        }

        return Deadline.Of(
            new("Peserta mengajukan manfaat JKP", "The participant claims JKP"),
            claimCase.EventOn,
            length,
            TermUnit.Months,
            WorkingDays.WeekendsOnly,
            new("hak atas manfaat hilang", "the right to the benefit is lost"),
            reading);
    }
}
