using System.Collections.Immutable;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Tells every fault of a <see cref="EmployerForm"/> with its workers; it passes exactly the forms <see cref="EnrollmentRules.Accept(EmployerForm)"/> accepts with nobody rejected.</summary>
public sealed class EmployerFormValidator : FormValidator<EmployerForm>
{
    /// <summary>Initializes a new instance of the <see cref="EmployerFormValidator"/> class.</summary>
    /// <param name="rules">The rules of the day on which the forms are handed in.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public EmployerFormValidator(EnrollmentRules rules, Language language = Language.Indonesian)
        : base(EmployerFields.All, ReadBy(rules), language)
    {
    }

    private static Func<EmployerForm, ImmutableArray<DomainError>> ReadBy(EnrollmentRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return form => EmployerReading.Read(form, rules).CrossFaults;
    }
}
