using System.Collections.Immutable;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Tells every fault of a <see cref="MigrantWorkerForm"/>; it passes exactly the forms <see cref="EnrollmentRules.Accept(MigrantWorkerForm)"/> accepts.</summary>
public sealed class MigrantWorkerFormValidator : FormValidator<MigrantWorkerForm>
{
    /// <summary>Initializes a new instance of the <see cref="MigrantWorkerFormValidator"/> class.</summary>
    /// <param name="rules">The rules of the day on which the forms are handed in.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public MigrantWorkerFormValidator(EnrollmentRules rules, Language language = Language.Indonesian)
        : base(MigrantReading.All, ReadBy(rules), language)
    {
    }

    private static Func<MigrantWorkerForm, ImmutableArray<DomainError>> ReadBy(EnrollmentRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return form => MigrantReading.Read(form, rules).CrossFaults;
    }
}
