using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>What stays the same from the first step of a ladder to the last.</summary>
internal sealed record SanctionCourse(SanctionSubject Subject, SanctionBreach Breach, WorkingDays Calendar, LawBook Book, PolicySet Policies)
{
    internal SanctionRung Rung(SanctionStep step) => SanctionRungs.Of(this.Subject, this.Breach, step);

    internal BilingualText Duty(SanctionStep step) => SanctionPhrases.DutyOf(this.Subject, this.Breach, step);

    /// <summary>Returns the term of a step that runs from a day, or why no law is known for it.</summary>
    internal Outcome<Deadline> Term(SanctionStep step, LocalDate start, LawParameter<int> length, TermUnit unit, Confidence reading) =>
        this.Book.TimelineOf(length).At(start).Select(ruling => Deadline.Of(this.Duty(step), start, ruling, unit, this.Calendar, this.Rung(step).Follows, reading));

    /// <summary>Returns the term of a warning to an employer: Pasal 6(1) counts working days, the more special Pasal 10(1)-(2) days.</summary>
    internal Outcome<Deadline> WarningOfEmployer(SanctionStep step, LocalDate start) => this.Term(
        step,
        start,
        LawParameters.SanctionEmployerWarningDays,
        this.Policies.WarningTerm == WarningTerm.WorkingDays ? TermUnit.WorkingDays : TermUnit.CalendarDays,
        Confidence.Inferred);
}
