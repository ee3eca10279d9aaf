using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Benefits;

/// <summary>What a participant of JKP proves for a month of benefit. It begins with who is out of work and proves nothing; each step gives new evidence.</summary>
[DebuggerDisplay("Month {Month}")]
public sealed class JkpEvidence
{
    private JkpEvidence(int month) => this.Month = month;

    /// <summary>Gets the month of benefit, from 1.</summary>
    public int Month { get; }

    /// <summary>Gets a value indicating whether the participant is out of work.</summary>
    public bool IsOutOfWork { get; private init; } = true;

    /// <summary>Gets the applications of the month.</summary>
    public int Applications { get; private init; }

    /// <summary>Gets the calls to a test or interview in the month.</summary>
    public int Interviews { get; private init; }

    /// <summary>Gets the attendance of last month's training; <see langword="null"/> when there was none.</summary>
    public Rate? Attendance { get; private init; }

    /// <summary>Gets a value indicating whether the form of employment status is there.</summary>
    public bool HasStatusForm { get; private init; }

    /// <summary>Begins the evidence of a month.</summary>
    /// <param name="month">The month of benefit, from 1.</param>
    /// <returns>The evidence.</returns>
    public static JkpEvidence OfMonth(int month) => new(month);

    /// <summary>Returns the evidence of who is at work again.</summary>
    /// <returns>The new evidence.</returns>
    public JkpEvidence AtWork() => this.Copy(isOutOfWork: false);

    /// <summary>Returns the evidence with the search for work.</summary>
    /// <param name="applications">The applications of the month.</param>
    /// <param name="interviews">The calls to a test or interview in the month.</param>
    /// <returns>The new evidence, or <c>BPJSTK-JKP-009</c> for each number below zero.</returns>
    public Outcome<JkpEvidence> Looking(int applications, int interviews)
    {
        ImmutableArray<DomainError> errors = [.. new[] { applications, interviews }.Where(count => count < 0).Select(Impossible)];
        return errors.IsEmpty ? Outcome.Success(this.Copy(applications: applications, interviews: interviews)) : Outcome.Failure<JkpEvidence>(errors);
    }

    /// <summary>Returns the evidence with the attendance of last month's training.</summary>
    /// <param name="attendance">The attendance.</param>
    /// <returns>The new evidence, or <c>BPJSTK-JKP-009</c> for a share outside 0 % to 100 %.</returns>
    public Outcome<JkpEvidence> Trained(Rate attendance) => attendance < Rate.Zero || attendance > Rate.Whole
        ? Outcome.Failure<JkpEvidence>(DomainError.Of(ErrorCatalog.JkpEvidenceImpossible, "Evidence", new ErrorArgument("value", attendance)))
        : Outcome.Success(this.Copy(attendance: attendance));

    /// <summary>Returns the evidence with the form of employment status.</summary>
    /// <returns>The new evidence.</returns>
    public JkpEvidence WithStatusForm() => this.Copy(hasStatusForm: true);

    private static DomainError Impossible(int count) => DomainError.Of(ErrorCatalog.JkpEvidenceImpossible, "Evidence", new ErrorArgument("value", count));

    private JkpEvidence Copy(bool? isOutOfWork = null, int? applications = null, int? interviews = null, Rate? attendance = null, bool? hasStatusForm = null) => new(this.Month)
    {
        IsOutOfWork = isOutOfWork ?? this.IsOutOfWork,
        Applications = applications ?? this.Applications,
        Interviews = interviews ?? this.Interviews,
        Attendance = attendance ?? this.Attendance,
        HasStatusForm = hasStatusForm ?? this.HasStatusForm,
    };
}
