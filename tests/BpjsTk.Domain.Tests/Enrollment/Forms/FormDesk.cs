using System.Collections.Immutable;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>
/// Where a kind of form is handed in. What the rules say and what the validators say in both languages is compared each time, so that every case of every table is
/// a case of both.
/// </summary>
internal sealed class FormDesk<TForm>(Func<TForm, EnrollmentRules, ImmutableArray<DomainError>> faults, Func<EnrollmentRules, Language, FormValidator<TForm>> validator)
    where TForm : class
{
    /// <summary>Asserts that a form has exactly these faults, in any order, each written as code and member.</summary>
    internal void Refuses(TForm form, params string[] codesAndMembers) => this.Refuses(form, GoodForms.Rules(), codesAndMembers);

    internal void Refuses(TForm form, EnrollmentRules rules, params string[] codesAndMembers)
    {
        var found = this.Faults(form, rules);
        Assert.Equal(codesAndMembers.Order(StringComparer.Ordinal), found.Select(Line).Order(StringComparer.Ordinal));
    }

    /// <summary>Asserts that a form has no fault.</summary>
    internal void Accepts(TForm form, EnrollmentRules? rules = null) => this.Refuses(form, rules ?? GoodForms.Rules());

    /// <summary>Asserts the only fault of a form, and what is said of it.</summary>
    internal void RefusesSaying(TForm form, string codeAndMember, string indonesian, string english)
    {
        var fault = Assert.Single(this.Faults(form, GoodForms.Rules()));
        Assert.Equal(codeAndMember, Line(fault));
        Assert.Equal(indonesian, fault.ToText(Language.Indonesian));
        Assert.Equal(english, fault.ToText(Language.English));
    }

    /// <summary>Returns the faults of a form by the rules, after the validators were seen to tell the same.</summary>
    internal ImmutableArray<DomainError> Faults(TForm form, EnrollmentRules rules)
    {
        var found = faults(form, rules);
        foreach (var language in Enum.GetValues<Language>())
        {
            var result = validator(rules, language).Validate(form);
            Assert.Equal(found.IsEmpty, result.IsValid);
            Assert.Equal(
                found.Select(fault => $"{Line(fault)}: {fault.ToText(language)}").Order(StringComparer.Ordinal),
                result.Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}").Order(StringComparer.Ordinal));
            Assert.All(result.Errors, failure =>
            {
                Assert.NotNull(ErrorCatalog.Find(failure.ErrorCode));
                Assert.Equal(failure.ErrorCode, Assert.IsType<DomainError>(failure.CustomState).Code.Id);
                Assert.Null(failure.AttemptedValue);
            });
        }

        return found;
    }

    private static string Line(DomainError fault) => $"{fault.Code.Id} {fault.Member}";
}

/// <summary>A desk for each kind of form.</summary>
internal static class FormDesk
{
    internal static FormDesk<EmployerForm> Employer { get; } = new(
        (form, rules) => rules.Accept(form).Match(
            registration => [.. registration.Rejected.SelectMany(rejected => rejected.Errors.Select(error => error.Under($"Workers[{rejected.Row - 1}]")))],
            errors => errors),
        (rules, language) => new EmployerFormValidator(rules, language));

    internal static FormDesk<WorkerForm> Worker { get; } = WorkerAt(GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp);

    internal static FormDesk<SelfEmployedForm> SelfEmployed { get; } =
        new((form, rules) => rules.Accept(form).Errors, (rules, language) => new SelfEmployedFormValidator(rules, language));

    internal static FormDesk<ConstructionForm> Construction { get; } =
        new((form, rules) => rules.Accept(form).Errors, (rules, language) => new ConstructionFormValidator(rules, language));

    internal static FormDesk<MigrantWorkerForm> Migrant { get; } =
        new((form, rules) => rules.Accept(form).Errors, (rules, language) => new MigrantWorkerFormValidator(rules, language));

    internal static FormDesk<SelfRegistrationForm> SelfRegistration { get; } =
        new((form, rules) => rules.Accept(form).Errors, (rules, language) => new SelfRegistrationFormValidator(rules, language));

    internal static FormDesk<WorkerForm> WorkerAt(Employer employer, ProgramBundle programs) =>
        new((form, rules) => rules.Accept(form, employer, programs).Errors, (rules, language) => new WorkerFormValidator(rules, employer, programs, language));
}
