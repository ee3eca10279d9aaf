using System.Reflection;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>Nothing can be changed after it was checked, and nobody outside adds a case to a closed set.</summary>
public class ImmutabilityTests
{
    [Fact]
    public void No_property_can_be_set_or_initialized_from_outside()
    {
        // A form is what somebody typed, before anything is checked: it is filled in by an initializer and never a validated type.
        var found = Library.PublicTypes
            .Where(type => !(type.Namespace!.Split('.')[^1] is "Enrollment" or "Claims" && type.Name.EndsWith("Form", StringComparison.Ordinal)))
            .SelectMany(type => type.GetProperties(Library.Declared))
            .Where(property => property.SetMethod is { } setter && Library.IsVisible(setter))
            .Select(property => $"{property.DeclaringType}.{property.Name}");

        Offenders.None(found);
    }

    [Fact]
    public void No_field_can_be_changed_from_outside()
    {
        var found = Library.PublicTypes
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(Library.Declared))
            .Where(field => Library.IsVisible(field) && field is { IsInitOnly: false, IsLiteral: false })
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Offenders.None(found);
    }

    [Fact]
    public void No_public_struct_can_change_itself() =>
        Offenders.None(Library.PublicStructs.Where(type => !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute))));

    [Fact]
    public void A_text_value_is_made_only_by_methods_that_check() =>
        Offenders.None(Library.TextValues.SelectMany(type => type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)).Select(constructor => constructor.DeclaringType));

    [Fact]
    public void No_class_can_be_derived_from_outside() => Offenders.None(Library.PublicTypes.Where(type => type.IsClass && !IsClosed(type)));

    [Theory]
    [InlineData(typeof(OpenClass), false)]
    [InlineData(typeof(ClosedClass), true)]
    [InlineData(typeof(SealedClass), true)]
    [InlineData(typeof(OpenRecord), false)]
    [InlineData(typeof(ClosedRecord), true)]
    public void The_check_tells_open_from_closed(Type type, bool closed) => Assert.Equal(closed, IsClosed(type));

    // A record has a copy constructor that a deriving type may always call, so that its constructors close nothing; an abstract member
    // that only this assembly can implement does.
    private static bool IsClosed(Type type) =>
        type.IsSealed
        || type.IsSubclassOf(typeof(Delegate))
        || type.GetMethods(Library.Declared).Any(method => method.IsAbstract && !Library.IsVisible(method))
        || (!Library.IsRecordClass(type) && type.GetConstructors(Library.Declared).Where(constructor => !constructor.IsStatic).All(constructor => !Library.IsVisible(constructor)));

    private abstract class OpenClass;

    private abstract class ClosedClass
    {
        private protected ClosedClass()
        {
        }
    }

    private sealed class SealedClass;

    private abstract record OpenRecord
    {
        private protected OpenRecord()
        {
        }
    }

    private abstract record ClosedRecord
    {
        private protected abstract void Close();
    }
}
