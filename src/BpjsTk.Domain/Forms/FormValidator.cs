using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace BpjsTk.Domain.Forms;

/// <summary>
/// What the validators of forms share: they tell every fault at once, each with its stable code in <see cref="ValidationFailure.ErrorCode"/>, its text in one
/// language, and the whole <see cref="DomainError"/> in <see cref="ValidationFailure.CustomState"/>. What was typed is not repeated in
/// <see cref="ValidationFailure.AttemptedValue"/>, since it may be a personal number.
/// </summary>
/// <remarks>Who asks for single properties (<c>IncludeProperties</c>) is told what is wrong with those fields alone. Faults of fields together and of lists are told when the whole form is validated.</remarks>
/// <typeparam name="TForm">The form.</typeparam>
public abstract class FormValidator<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TForm> : AbstractValidator<TForm>
    where TForm : class
{
    private readonly Language language;

    private protected FormValidator(Fields<TForm> fields, Func<TForm, ImmutableArray<DomainError>> faultsOfFieldsTogether, Language language)
    {
        if (!Enum.IsDefined(language))
        {
            throw new ArgumentOutOfRangeException(nameof(language), language, null);
        }

        this.language = language;
        foreach (var field in fields.All)
        {
            this.RuleFor(PropertyOf(field.Name)).Custom((_, context) => this.Report(context, field.FaultsOf(context.InstanceToValidate)));
        }

        this.RuleFor(form => form).Custom((form, context) => this.Report(context, faultsOfFieldsTogether(form)));
    }

    // The fields name real properties: a test reads them all.
    private static Expression<Func<TForm, string?>> PropertyOf(string name)
    {
        var form = Expression.Parameter(typeof(TForm), "form");
        return Expression.Lambda<Func<TForm, string?>>(Expression.Property(form, typeof(TForm).GetProperty(name)!), form);
    }

    private void Report(ValidationContext<TForm> context, IEnumerable<DomainError> faults)
    {
        foreach (var fault in faults)
        {
            context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(fault.Member), fault.ToText(this.language)) { ErrorCode = fault.Code.Id, CustomState = fault });
        }
    }
}
