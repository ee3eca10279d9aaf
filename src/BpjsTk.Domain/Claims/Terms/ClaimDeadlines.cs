using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>The terms of claims (tenggat klaim).</summary>
public static class ClaimDeadlines
{
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
