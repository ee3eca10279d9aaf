using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Enrollment.Forms;
using FluentValidation;

namespace BpjsTk.Domain.Tests.Enrollment.Validators;

/// <summary>The validators as an application uses them, alone and within its own.</summary>
public class ValidatorTests
{
    [Fact]
    public void A_failure_has_code_path_text_and_fault_and_repeats_nothing_that_was_typed()
    {
        var failure = Assert.Single(new WorkerFormValidator(GoodForms.Rules(), GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp).Validate(GoodForms.Worker().With("Nik", "3578120101900000")).Errors);

        Assert.Equal("BPJSTK-NIK-009", failure.ErrorCode);
        Assert.Equal("Nik", failure.PropertyName);
        Assert.Equal("Nomor urut NIK (empat angka terakhir) tidak boleh 0000.", failure.ErrorMessage);
        Assert.Same(ErrorCatalog.NikSerial, Assert.IsType<DomainError>(failure.CustomState).Code);
        Assert.Null(failure.AttemptedValue);
        Assert.Equal(Severity.Error, failure.Severity);
    }

    [Fact]
    public void Messages_are_indonesian_unless_another_language_is_asked_for()
    {
        var rules = GoodForms.Rules();

        Check(new EmployerFormValidator(rules), new EmployerFormValidator(rules, Language.English), new());
        Check(new SelfEmployedFormValidator(rules), new SelfEmployedFormValidator(rules, Language.English), new());
        Check(new ConstructionFormValidator(rules), new ConstructionFormValidator(rules, Language.English), new());
        Check(new MigrantWorkerFormValidator(rules), new MigrantWorkerFormValidator(rules, Language.English), new());
        Check(new SelfRegistrationFormValidator(rules), new SelfRegistrationFormValidator(rules, Language.English), new());
        Check(
            new WorkerFormValidator(rules, GoodForms.LargeEmployer, ProgramBundle.JkkJkm),
            new WorkerFormValidator(rules, GoodForms.LargeEmployer, ProgramBundle.JkkJkm, Language.English),
            new());

        static void Check<T>(AbstractValidator<T> indonesian, AbstractValidator<T> english, T form)
        {
            Assert.Contains(indonesian.Validate(form).Errors, failure => failure.ErrorMessage == "Isian ini wajib diisi.");
            Assert.Contains(english.Validate(form).Errors, failure => failure.ErrorMessage == "This field is needed.");
        }
    }

    [Fact]
    public void Within_a_validator_of_ones_own_the_path_is_whole()
    {
        var form = GoodForms.Employer().With("Phone", "?").With("Workers", new[] { GoodForms.Worker(), GoodForms.Worker(serial: 2).With("Sex", "P") }).With("Documents", new[] { "F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA", "NPWP", "KTP PEMILIK", "?" });
        var failures = new EnvelopeValidator().Validate(new Envelope(form, [form])).Errors;

        Assert.Equal(
            [
                "BPJSTK-ENR-001 Employer.Documents", "BPJSTK-ENR-001 Others[0].Documents",
                "BPJSTK-FRM-003 Employer.Documents[6]", "BPJSTK-FRM-003 Others[0].Documents[6]",
                "BPJSTK-FRM-012 Employer.Phone", "BPJSTK-FRM-012 Others[0].Phone",
                "BPJSTK-PRS-002 Employer.Workers[1].Sex", "BPJSTK-PRS-002 Others[0].Workers[1].Sex",
            ],
            failures.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}").Order(StringComparer.Ordinal));
        Assert.All(failures, failure => Assert.IsType<DomainError>(failure.CustomState));
        Assert.All(failures, failure => Assert.Null(failure.AttemptedValue));
        Assert.True(new EnvelopeValidator().Validate(new Envelope(null, [])).IsValid);
    }

    [Fact]
    public void A_fault_of_the_whole_form_stands_at_the_form()
    {
        var rules = GoodForms.Rules("2020-01-02");
        var failures = new OneValidator(new MigrantWorkerFormValidator(rules)).Validate(new One(GoodForms.Migrant())).Errors;

        Assert.Contains(failures, failure => failure.ErrorCode == "BPJSTK-LAW-001" && failure.PropertyName == "Form");
    }

    [Fact]
    public void Single_fields_can_be_asked_for()
    {
        var validator = new WorkerFormValidator(GoodForms.Rules(), GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp);
        var form = GoodForms.Worker().With("Phone", "?").With("Email", "?").With("Sex", "P").With("Family", new FamilyMemberForm?[] { null });

        Assert.Equal(["Email"], validator.Validate(form, options => options.IncludeProperties(worker => worker.Email)).Errors.Select(failure => failure.PropertyName));
        Assert.Equal(["Phone", "Email"], validator.Validate(form, options => options.IncludeProperties("Phone", "Email")).Errors.Select(failure => failure.PropertyName));

        // Sex and NIK disagree only when looked at together.
        Assert.True(validator.Validate(form, options => options.IncludeProperties("Sex")).IsValid);
        Assert.Equal(4, validator.Validate(form).Errors.Count);
    }

    [Fact]
    public void Throwing_tells_every_fault()
    {
        var thrown = Assert.Throws<ValidationException>(() => new SelfEmployedFormValidator(GoodForms.Rules()).ValidateAndThrow(GoodForms.SelfEmployed().With("Phone", "?").With("Email", "?")));

        Assert.Equal(["BPJSTK-FRM-012", "BPJSTK-FRM-006"], thrown.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public async Task Forms_are_validated_asynchronously_too()
    {
        var result = await new SelfEmployedFormValidator(GoodForms.Rules()).ValidateAsync(GoodForms.SelfEmployed().With("Phone", "?"));

        Assert.Equal("BPJSTK-FRM-012", Assert.Single(result.Errors).ErrorCode);
    }

    [Fact]
    public void Rules_employer_and_language_are_needed()
    {
        var rules = GoodForms.Rules();

        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new EmployerFormValidator(null!)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new SelfEmployedFormValidator(null!)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new ConstructionFormValidator(null!)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new MigrantWorkerFormValidator(null!)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new SelfRegistrationFormValidator(null!)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new WorkerFormValidator(null!, GoodForms.LargeEmployer, ProgramBundle.JkkJkm)).ParamName);
        Assert.Equal("employer", Assert.Throws<ArgumentNullException>(() => new WorkerFormValidator(rules, null!, ProgramBundle.JkkJkm)).ParamName);
        Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(() => new EmployerFormValidator(rules, (Language)5)).ParamName);
    }

    private sealed record Envelope(EmployerForm? Employer, IReadOnlyList<EmployerForm> Others);

    private sealed record One(MigrantWorkerForm Form);

    private sealed class EnvelopeValidator : AbstractValidator<Envelope>
    {
        public EnvelopeValidator()
        {
            var forms = new EmployerFormValidator(GoodForms.Rules());
            this.RuleFor(envelope => envelope.Employer!).SetValidator(forms);
            this.RuleForEach(envelope => envelope.Others).SetValidator(forms);
        }
    }

    private sealed class OneValidator : AbstractValidator<One>
    {
        public OneValidator(MigrantWorkerFormValidator validator) => this.RuleFor(one => one.Form).SetValidator(validator);
    }
}
