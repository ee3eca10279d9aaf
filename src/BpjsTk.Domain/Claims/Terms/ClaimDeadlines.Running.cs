using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <content>The terms of a claim as its events tell them.</content>
public static partial class ClaimDeadlines
{
    /// <summary>Returns the terms of a claim, done and open, in the order in which they began to run.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>
    /// The terms; those that the law of their day did not know yet are not among them. A term of payment runs from the filing that was found complete, of JKK from the finding itself, after a dispute from the
    /// decision. Or <c>BPJSTK-LAW-001</c> for a claim of an event before July 2015.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> or <paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">A term ends after the last date there is.</exception>
    public static Outcome<ImmutableArray<ClaimDeadline>> Of(ClaimState claim, WorkingDays calendar, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(calendar);
        var law = book ?? LawBook.Default;
        return Lapse(claim.Case, law).Select(lapse =>
        {
            var course = new ClaimCourse(claim);
            var terms = ImmutableArray.CreateBuilder<ClaimDeadline>();
            if (lapse is not null)
            {
                terms.Add(new(ClaimTerm.Lapse, lapse, BeginOf(claim.Case), null, course.ClaimedAt));
            }

            foreach (var (term, startAt, doneAt) in course.Terms())
            {
                if (Run(term, startAt, claim.Case.Segment, calendar, law, doneAt).TryGet(out var deadline, out _))
                {
                    terms.Add(deadline);
                }
            }

            return terms.OrderBy(deadline => deadline.StartAt).ThenBy(deadline => deadline.DueAt).ToImmutableArray();
        });
    }

    private static LocalDateTime BeginOf(ClaimCase claimCase) => claimCase is JkkCase accident ? accident.HappenedAt : claimCase.EventOn.AtMidnight();
}
