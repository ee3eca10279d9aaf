using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using FluentValidation;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>Random forms: never an exception, and every rejection says what it should and nothing it should not.</summary>
public partial class FormFuzzTests
{
    private const string Variable = "BPJSTK_FUZZ_FORMS";
    private const int FormsPerSeed = 1_000;

    // A validator reads a form three times over; with every fourth form, a million take under a minute.
    private const int FormsPerValidation = 4;

    private static readonly ConcurrentDictionary<string, string[]> Placeholders = new(StringComparer.Ordinal);

    private static readonly Employer[] Employers =
        [GoodForms.LargeEmployer, Employer.Create(EmployerScale.Micro, RiskClass.VeryLow).Value, Employer.CreateStateOrganiser(RiskClass.Low).Value];

    /// <summary>BPJSTK_FUZZ_FORMS sets how many forms; CI takes a million.</summary>
    [Fact]
    public void Random_forms_are_accepted_or_refused_with_codes_of_the_registry_and_texts_that_hold_no_personal_number()
    {
        var total = int.Parse(Environment.GetEnvironmentVariable(Variable) ?? "20000", CultureInfo.InvariantCulture);
        var desks = RandomForms.FilingDays.ToDictionary(day => day, day => new Desk(GoodForms.Rules(day)), StringComparer.Ordinal);
        var codes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var accepted = 0;

        Parallel.For(0, (total + FormsPerSeed - 1) / FormsPerSeed, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            var random = new Random(seed);
            var forms = new RandomForms(random);
            for (var i = 0; i < FormsPerSeed; i++)
            {
                var filed = forms.FilingDay();
                var faults = desks[filed].HandIn(forms, filed, random.Next(6), i % FormsPerValidation == 0);
                Interlocked.Add(ref accepted, faults.IsEmpty ? 1 : 0);
                foreach (var fault in faults)
                {
                    codes.AddOrUpdate(fault.Code.Id, 1, (_, count) => count + 1);
                }
            }
        });

        // The generator would be of no use if all forms were good, or none, or always for the same reason.
        Assert.InRange(accepted, total / 20, total * 19 / 20);
        Assert.True(codes.Count > 45, string.Join(' ', codes.Keys.Order(StringComparer.Ordinal)));
    }

    private static void Check(DomainError fault)
    {
        Assert.Same(fault.Code, ErrorCatalog.Find(fault.Code.Id));
        foreach (var language in (Language[])[Language.Indonesian, Language.English])
        {
            var text = fault.ToText(language);
            if (HasPersonalNumber(text))
            {
                Assert.Fail($"{fault.Code.Id} {fault.Member} shows a number of a person: {text}");
            }
        }

        // What was typed is shown as a text; numbers, dates and amounts that were read are values of their own.
        foreach (var argument in fault.Arguments)
        {
            if (argument.Name is "value" or "text" && argument.Value is string typed && SeparatedNumber().IsMatch(typed))
            {
                Assert.Fail($"{fault.Code.Id} {fault.Member} shows a number of a person with separators, or a passport: {argument.Value}");
            }
        }

        // Both languages have the same placeholders: a test of the registry says so.
        foreach (var placeholder in Placeholders.GetOrAdd(fault.Code.Id, _ => [.. Placeholder().Matches(fault.Code.Template(Language.English)).Select(match => match.Value[1..^1])]))
        {
            Assert.True(fault.Arguments.Any(argument => argument.Name == placeholder), $"{fault.Code.Id} leaves {placeholder} open.");
        }
    }

    // A participant's number has eleven digits, a citizen's sixteen.
    private static bool HasPersonalNumber(string text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : 0;
            if (digits == 11)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\{[a-zA-Z]+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    // No random amount has groups: the numbers with separators are those of persons.
    [GeneratedRegex("[0-9]{4}[- ][0-9]{4}[- ][0-9]{4}|(?<![A-Za-z])[A-Za-z]{1,2}-?[0-9]{7}", RegexOptions.None, 1000)]
    private static partial Regex SeparatedNumber();

    private sealed class Desk(EnrollmentRules rules)
    {
        private readonly WorkerFormValidator[] workers = [.. Employers.Select(employer => new WorkerFormValidator(rules, employer, ProgramBundle.JkkJkmJht, Language.English))];
        private readonly EmployerFormValidator employers = new(rules);
        private readonly SelfEmployedFormValidator selfEmployed = new(rules, Language.English);
        private readonly ConstructionFormValidator projects = new(rules);
        private readonly MigrantWorkerFormValidator migrants = new(rules, Language.English);
        private readonly SelfRegistrationFormValidator selfRegistrations = new(rules);

        internal ImmutableArray<DomainError> HandIn(RandomForms forms, string filed, int kind, bool isValidated)
        {
            var faults = kind switch
            {
                0 => this.HandIn(forms.Worker(), isValidated),
                1 => this.HandIn(forms.Employer(), isValidated),
                2 => this.HandIn(forms.SelfEmployed(filed), isValidated),
                3 => this.HandIn(forms.Construction(), isValidated),
                4 => this.HandIn(forms.Migrant(), isValidated),
                _ => this.HandIn(forms.SelfRegistration(), isValidated),
            };
            foreach (var fault in faults)
            {
                Check(fault);
            }

            return faults;
        }

        private static ValidationContext<TForm>? Context<TForm>(TForm form, bool isValidated) => isValidated ? new(form) : null;

        private static ImmutableArray<DomainError> Same(ImmutableArray<DomainError> faults, IValidator validator, IValidationContext? context)
        {
            if (context is null)
            {
                return faults;
            }

            var result = validator.Validate(context);
            Assert.Equal(faults.IsEmpty, result.IsValid);
            Assert.Equal(
                faults.Select(fault => (fault.Code.Id, fault.Member)).Order(),
                result.Errors.Select(failure => (failure.ErrorCode, failure.PropertyName)).Order());
            return faults;
        }

        private ImmutableArray<DomainError> HandIn(WorkerForm form, bool isValidated)
        {
            var employer = (form.FullName?.Length ?? 0) % Employers.Length;
            return Same(rules.Accept(form, Employers[employer], ProgramBundle.JkkJkmJht).Errors, this.workers[employer], Context(form, isValidated));
        }

        private ImmutableArray<DomainError> HandIn(EmployerForm form, bool isValidated) => Same(
            rules.Accept(form).Match(
                registration =>
                {
                    Assert.NotEmpty(registration.Workers);
                    Assert.Equal(form.Workers!.Count, registration.Workers.Length + registration.Rejected.Length);
                    return [.. registration.Rejected.SelectMany(rejected => rejected.Errors.Select(error => error.Under($"Workers[{rejected.Row - 1}]")))];
                },
                errors => errors),
            this.employers, Context(form, isValidated));

        private ImmutableArray<DomainError> HandIn(SelfEmployedForm form, bool isValidated) => Same(rules.Accept(form).Errors, this.selfEmployed, Context(form, isValidated));

        private ImmutableArray<DomainError> HandIn(ConstructionForm form, bool isValidated) => Same(rules.Accept(form).Errors, this.projects, Context(form, isValidated));

        private ImmutableArray<DomainError> HandIn(MigrantWorkerForm form, bool isValidated) => Same(rules.Accept(form).Errors, this.migrants, Context(form, isValidated));

        private ImmutableArray<DomainError> HandIn(SelfRegistrationForm form, bool isValidated) => Same(rules.Accept(form).Errors, this.selfRegistrations, Context(form, isValidated));
    }
}
