using System.Reflection;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>Every field that is read is a property of its form, and every property is read.</summary>
public class FormFieldTests
{
    // A text that no field of any form takes, too long for the lines that would take anything.
    private static readonly string Nonsense = "!" + new string('?', 300);

    public static TheoryData<string> Fields { get; } = [.. Kinds().SelectMany(kind => Texts(kind.Form).Select(property => $"{kind.Form.Name}.{property.Name}"))];

    public static TheoryData<string> Lists { get; } = [.. Kinds().SelectMany(kind => TextLists(kind.Form).Select(property => $"{kind.Form.Name}.{property.Name}"))];

    [Fact]
    public void A_field_is_named_once_and_is_a_text_of_its_form()
    {
        Check(WorkerFields.All);
        Check(EmployerFields.All);
        Check(SelfEmployedReading.All);
        Check(ConstructionReading.All);
        Check(ConstructionWorkerReading.All);
        Check(MigrantReading.All);
        Check(SelfRegistrationReading.All);

        static void Check<TForm>(Fields<TForm> fields) => Assert.Equal(
            Texts(typeof(TForm)).Select(property => property.Name).Order(StringComparer.Ordinal),
            fields.All.Select(field => field.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_stands_in_a_field_is_read(string field)
    {
        var (form, name) = Split(field);
        var nonsense = Activator.CreateInstance(form)!;
        form.GetProperty(name)!.SetValue(nonsense, Nonsense);

        Assert.Contains(Faults(nonsense), fault => fault.Member.EndsWith(name, StringComparison.Ordinal) && fault.Code.Id != "BPJSTK-FRM-001");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_stands_in_a_list_is_read(string field)
    {
        var (form, name) = Split(field);
        var nonsense = Activator.CreateInstance(form)!;
        form.GetProperty(name)!.SetValue(nonsense, new[] { Nonsense, null });
        var faults = Faults(nonsense);

        Assert.Contains(faults, fault => fault.Member.EndsWith($"{name}[0]", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Member.EndsWith($"{name}[1]", StringComparison.Ordinal) && fault.Code.Id == "BPJSTK-FRM-001");
    }

    [Fact]
    public void A_field_reads_its_own_text_only() => Assert.All(Texts(typeof(WorkerForm)), property =>
    {
        var form = new WorkerForm();
        property.SetValue(form, Nonsense);
        var faulty = WorkerFields.All.All.Where(field => field.FaultsOf(form).Any(fault => fault.Code.Id != "BPJSTK-FRM-001"));

        Assert.Equal([property.Name], faulty.Select(field => field.Name));
    });

    [Fact]
    public void A_form_has_texts_lists_and_forms_and_nothing_else() => Assert.All(
        Kinds().SelectMany(kind => kind.Form.GetProperties()),
        property => Assert.True(
            property.PropertyType == typeof(string)
            || property.PropertyType == typeof(IReadOnlyList<string>)
            || property.PropertyType.Name.EndsWith("Form", StringComparison.Ordinal)
            || property.PropertyType.GetGenericArguments() is [{ Name: var element }] && element.EndsWith("Form", StringComparison.Ordinal),
            property.Name));

    private static IEnumerable<(Type Form, Func<object, IEnumerable<DomainError>> Faults)> Kinds() =>
    [
        (typeof(WorkerForm), form => FormDesk.Worker.Faults((WorkerForm)form, GoodForms.Rules())),
        (typeof(FamilyMemberForm), form => FormDesk.Worker.Faults(GoodForms.Worker().With("Family", new[] { (FamilyMemberForm)form }), GoodForms.Rules())),
        (typeof(EmployerForm), form => FormDesk.Employer.Faults((EmployerForm)form, GoodForms.Rules())),
        (typeof(SelfEmployedForm), form => FormDesk.SelfEmployed.Faults((SelfEmployedForm)form, GoodForms.Rules())),
        (typeof(ConstructionForm), form => FormDesk.Construction.Faults((ConstructionForm)form, GoodForms.Rules())),
        (typeof(ConstructionWorkerForm), form => FormDesk.Construction.Faults(GoodForms.Construction().With("Workers", new[] { (ConstructionWorkerForm)form }), GoodForms.Rules())),
        (typeof(MigrantWorkerForm), form => FormDesk.Migrant.Faults((MigrantWorkerForm)form, GoodForms.Rules())),
        (typeof(SelfRegistrationForm), form => FormDesk.SelfRegistration.Faults((SelfRegistrationForm)form, GoodForms.Rules())),
    ];

    private static IEnumerable<DomainError> Faults(object form) => Kinds().Single(kind => kind.Form == form.GetType()).Faults(form);

    private static IEnumerable<PropertyInfo> Texts(Type form) => form.GetProperties().Where(property => property.PropertyType == typeof(string));

    private static IEnumerable<PropertyInfo> TextLists(Type form) => form.GetProperties().Where(property => property.PropertyType == typeof(IReadOnlyList<string>));

    private static (Type Form, string Name) Split(string field)
    {
        var parts = field.Split('.');
        return (Kinds().Single(kind => kind.Form.Name == parts[0]).Form, parts[1]);
    }
}
