using System.Reflection;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>Each part of the library uses only what stands below it.</summary>
public class FloorTests
{
    // From the bottom up; what shares a line does not know each other, except where a line is one set.
    private static readonly string[][] Floors =
    [
        ["Guards"],
        ["Values+Messages"],
        ["Law", "Identity", "Forms"],
        ["Programs"],
        ["Participants"],
        ["Contributions", "Benefits"],
        ["Payments"],
        ["Claims", "Enrollment", "Outreach"],
    ];

    [Fact]
    public void Every_namespace_has_its_floor() =>
        Assert.All(Library.Types, type => Assert.True(FloorOf(Room(type)) >= 0, $"{type} is in a namespace that stands on no floor of {nameof(FloorTests)}."));

    [Fact]
    public void Every_part_uses_only_what_stands_below_it()
    {
        var found = Library.Types
            .SelectMany(type => Used(type).Where(Library.IsOwn).Where(used => !MayUse(Room(type), Room(used))).Select(used => $"{type} uses {used}"))
            .Distinct(StringComparer.Ordinal);

        Offenders.None(found);
    }

    [Theory]
    [InlineData("Contributions", "Participants", true)]
    [InlineData("Contributions", "Values+Messages", true)]
    [InlineData("Contributions", "Contributions", true)]
    [InlineData("Values+Messages", "Guards", true)]
    [InlineData("Contributions", "Benefits", false)]
    [InlineData("Law", "Identity", false)]
    [InlineData("Values+Messages", "Law", false)]
    [InlineData("Participants", "Claims", false)]
    public void The_table_of_floors_says(string user, string used, bool allowed) => Assert.Equal(allowed, MayUse(user, used));

    [Fact]
    public void The_check_sees_bases_signatures_locals_and_calls() =>
        Assert.Superset(
            new HashSet<Type> { typeof(SpecimenBase), typeof(Rupiah), typeof(Rate), typeof(Citation), typeof(Language) },
            Used(typeof(Specimen)).ToHashSet());

    private static bool MayUse(string user, string used) =>
        string.Equals(user, used, StringComparison.Ordinal) || FloorOf(used) < FloorOf(user);

    private static int FloorOf(string room) => Array.FindIndex(Floors, floor => floor.Contains(room, StringComparer.Ordinal));

    // BpjsTk.Domain and BpjsTk.Domain.Messages may use each other: an error code has a text, and a text is about values.
    private static string Room(Type type) => type.Namespace!.Split('.') switch
    {
        [_, _] or [_, _, "Messages"] => "Values+Messages",
        [_, _, var folder, ..] => folder,
        _ => type.Namespace!,
    };

    private static IEnumerable<Type> Used(Type type) =>
        type.GetInterfaces().Append(type.BaseType).OfType<Type>()
            .Concat(type.GetFields(Library.Declared).Select(field => field.FieldType))
            .Concat(Library.Methods(type).SelectMany(Library.Signature))
            .Concat(Library.Methods(type).SelectMany(Mentioned))
            .SelectMany(Library.Parts)
            .Where(used => !used.IsGenericParameter);

    private static IEnumerable<Type> Mentioned(MethodBase method) =>
        (method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
            .Concat(IlReader.Read(method).SelectMany(instruction => instruction.Member switch
            {
                Type type => [type],
                FieldInfo field => [field.FieldType, field.DeclaringType!],
                MethodBase called => Library.Signature(called).Append(called.DeclaringType!).Concat(called.IsGenericMethod ? called.GetGenericArguments() : []),
                _ => Array.Empty<Type>(),
            }));

    private abstract class SpecimenBase;

    private sealed class Specimen : SpecimenBase
    {
        internal static string Body(Rupiah amount)
        {
            var rate = Rate.Whole;
            return $"{amount} {rate} {Citation.FromText("PP 44/2015").ToText(Language.English)}";
        }
    }
}
