using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>What the package says about its members.</summary>
public class XmlDocumentationTests
{
    private static readonly string[] MayBeEmpty = ["see", "seealso", "paramref", "typeparamref", "inheritdoc", "br"];

    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "BpjsTk.Domain.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_public_type_has_a_summary() =>
        Offenders.None(Library.PublicTypes.Select(type => "T:" + Name(type)).Where(id => !Members.TryGetValue(id, out var member) || !IsSaid(member)));

    [Fact]
    public void Every_public_member_has_a_summary() => Offenders.None(Library.PublicTypes.SelectMany(PublicMembers).Where(id => !Documented(id)));

    [Fact]
    public void Every_documented_member_says_something() => Offenders.None(Members.Where(member => !IsSaid(member.Value)).Select(member => member.Key));

    [Fact]
    public void No_tag_is_empty()
    {
        var found = Members.Values
            .SelectMany(member => member.Descendants())
            .Where(IsEmpty)
            .Select(element => $"{element.Ancestors("member").First().Attribute("name")!.Value}: <{element.Name}>");

        Offenders.None(found);
    }

    [Fact]
    public void The_check_knows_an_empty_tag()
    {
        Assert.True(IsEmpty(new XElement("returns", " ")));
        Assert.False(IsEmpty(new XElement("returns", "The sum.")));
        Assert.False(IsEmpty(new XElement("see", new XAttribute("cref", "T:X"))));
    }

    private static bool IsSaid(XElement member) =>
        member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value);

    private static bool IsEmpty(XElement element) =>
        !MayBeEmpty.Contains(element.Name.LocalName, StringComparer.Ordinal) && !element.HasElements && string.IsNullOrWhiteSpace(element.Value);

    // Overloads are told apart by the compiler, which refuses a public member without documentation (CS1591).
    private static bool Documented(string id) =>
        Members.Keys.Any(key => key.StartsWith(id, StringComparison.Ordinal) && (key.Length == id.Length || key[id.Length] is '(' or '`' or '~'));

    private static IEnumerable<string> PublicMembers(Type type)
    {
        var methods = type.GetMethods(Library.Declared)
            .Where(method => !IsAccessor(method) && !method.Name.Contains('.', StringComparison.Ordinal))
            .Cast<MethodBase>()
            .Concat(type.GetConstructors(Library.Declared).Where(constructor => !constructor.IsStatic))
            .Where(method => Library.IsVisible(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsImplicit(type, method))
            .Select(method => $"M:{Name(type)}.{method.Name.Replace('.', '#')}");
        var properties = type.GetProperties(Library.Declared)
            .Where(property => property.GetMethod is { } getter && Library.IsVisible(getter) && !string.Equals(property.Name, "EqualityContract", StringComparison.Ordinal))
            .Select(property => $"P:{Name(type)}.{property.Name}");
        var fields = type.GetFields(Library.Declared)
            .Where(field => Library.IsVisible(field) && !field.IsSpecialName)
            .Select(field => $"F:{Name(type)}.{field.Name}");
        return methods.Concat(properties).Concat(fields);
    }

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    // The compiler writes a public constructor without parameters for a class that has none; there is no place to document it.
    private static bool IsImplicit(Type type, MethodBase method) =>
        method.IsConstructor && method.GetParameters().Length == 0 && type.GetConstructors(Library.Declared).Length == 1;

    private static string Name(Type type) => type.FullName!.Replace('+', '.');
}
