using System.Collections.Immutable;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Tells every fault of a <see cref="ConstructionForm"/>; it passes exactly the forms <see cref="EnrollmentRules.Accept(ConstructionForm)"/> accepts.</summary>
public sealed class ConstructionFormValidator : FormValidator<ConstructionForm>
{
    /// <summary>Initializes a new instance of the <see cref="ConstructionFormValidator"/> class.</summary>
    /// <param name="rules">The rules of the day on which the forms are handed in.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public ConstructionFormValidator(EnrollmentRules rules, Language language = Language.Indonesian)
        : base(ConstructionReading.All, ReadBy(rules), language)
    {
    }

    private static Func<ConstructionForm, ImmutableArray<DomainError>> ReadBy(EnrollmentRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return form => ConstructionReading.Read(form, rules).CrossFaults;
    }
}
