using System.Collections.Immutable;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// Tells every fault of a <see cref="WorkerForm"/>; it passes exactly the forms <see cref="EnrollmentRules.Accept(WorkerForm, Employer, ProgramBundle)"/> accepts.
/// </summary>
public sealed class WorkerFormValidator : FormValidator<WorkerForm>
{
    /// <summary>Initializes a new instance of the <see cref="WorkerFormValidator"/> class.</summary>
    /// <param name="rules">The rules of the day on which the forms are handed in.</param>
    /// <param name="employer">The employer.</param>
    /// <param name="programs">The programs the employer's workers are enrolled in.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="employer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public WorkerFormValidator(EnrollmentRules rules, Employer employer, ProgramBundle programs, Language language = Language.Indonesian)
        : base(WorkerFields.All, ReadBy(rules, employer, programs), language)
    {
    }

    private static Func<WorkerForm, ImmutableArray<DomainError>> ReadBy(EnrollmentRules rules, Employer employer, ProgramBundle programs)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(employer);
        return form => WorkerReading.Read(form, rules, employer, programs).CrossFaults;
    }
}
