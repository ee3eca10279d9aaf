using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Says what JP pays because of an event on a day: the month's pension from the first of the next month on, or contributions and development at once.</summary>
[DebuggerDisplay("{EventOn}")]
public sealed class JpCalculator
{
    private readonly InflationTable inflation;
    private readonly LawBook book;

    private JpCalculator(LocalDate eventOn, InflationTable inflation, LawBook book, PolicySet policies)
    {
        this.EventOn = eventOn;
        this.inflation = inflation;
        this.book = book;
        this.Policies = policies;
    }

    /// <summary>Gets the day of the event.</summary>
    public LocalDate EventOn { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Returns the calculator of a day.</summary>
    /// <param name="eventOn">The day of the event: the retirement age or the later day from which the pension is taken, the finding of a disability, a death, a remarriage, the end of a child's right.</param>
    /// <param name="inflation">The inflation of each year; what is published when not given.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The calculator, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    public static Outcome<JpCalculator> On(LocalDate eventOn, InflationTable? inflation = null, LawBook? book = null, PolicySet? policies = null)
    {
        var law = book ?? LawBook.Default;
        return JpLaw.On(eventOn, law).Select(_ => new JpCalculator(eventOn, inflation ?? InflationTable.Published(law), law, policies ?? PolicySet.Default));
    }

    /// <summary>Says what is paid because of what happens to a life on the day.</summary>
    /// <param name="life">The life; what happens in it after the next month has no influence.</param>
    /// <returns>
    /// The statement, with the pension of one month or the sum paid at once, or with the reason why nothing is paid; <c>BPJSTK-JP-020</c> when nothing happens on the day; or the refusals of <see cref="PensionHistory.Of"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="life"/> is <see langword="null"/>.</exception>
    public Outcome<BenefitStatement> Calculate(JpLife life)
    {
        Guard.Against.Null(life);
        if (!this.EventsOf(life).Contains(this.EventOn))
        {
            return Outcome.Failure<BenefitStatement>(DomainError.Of(ErrorCatalog.JpNoEvent, "EventOn", Citation.FromText("PP 45/2015 Pasal 16"), new ErrorArgument("date", this.EventOn)));
        }

        var month = this.EventOn.ToYearMonth().PlusMonths(1);
        return PensionHistory.Of(life, month, this.inflation, this.book, this.Policies).Select(history =>
        {
            ImmutableArray<BenefitLine> pension = history.RunIn(month) is { } run ? [run.ToLine()] : [];
            ImmutableArray<BenefitLine> lumpSum = history.LumpSum is { } paid && paid.Month == month ? [paid.Line] : [];
            ImmutableArray<BenefitLine> lines = [.. pension, .. lumpSum];
            return new BenefitStatement(
                this.EventOn, this.book, this.Policies, lines, lines.IsEmpty && history.NotGranted.IsEmpty ? [new(SocialProgram.Jp, BenefitKind.Pension, this.WhyNothing(life))] : history.NotGranted);
        });
    }

    // An event that begins no payment says why: the pension waits, or the right ended and nobody follows.
    private Condition WhyNothing(JpLife life)
    {
        var day = life.TakesPensionOn?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var (indonesian, english, provision) = this.EventOn switch
        {
            var on when on < life.TakesPensionOn && !(life.DiedOn <= on) => ($"manfaat pensiun diambil mulai hari ini; ditunda sampai {day}", $"the pension is taken from this day on; it is deferred until {day}", "15(4)"),
            var on when on == life.Disability?.EndedOn => ("masih cacat total tetap", "still permanently and totally disabled", "20(7)"),
            _ => ("masih ada yang berhak atas manfaat pensiun sesudah hari ini", "somebody still has a right to the pension after this day", "14(1)"),
        };
        return new(new(indonesian, english), false, Citation.FromText($"PP 45/2015 Pasal {provision}"));
    }

    private IEnumerable<LocalDate?> EventsOf(JpLife life)
    {
        var age = this.book.TimelineOf(LawParameters.JpChildAge).At(this.EventOn).Value.Value;
        LocalDate?[] family =
        [
            life.Family.Spouse?.EndsOn,
            life.Family.Parent?.DiedOn,
            .. life.Family.Children.SelectMany(child => new LocalDate?[] { child.BirthDate, child.WorksFrom, child.MarriedOn, child.DiedOn, child.BirthDate.PlusYears(age) }),
        ];
        return
        [
            RetirementAge.ReachedOn(life.Participant.BirthDate, this.book),
            life.TakesPensionOn,
            life.Disability?.FoundOn,
            life.Disability?.EndedOn,
            life.DiedOn,
            .. family.Where(day => day > life.DiedOn),
        ];
    }
}
