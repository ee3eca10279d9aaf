using System.Reflection;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>The library as reflection sees it.</summary>
internal static class Library
{
    internal const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static readonly Assembly Assembly = typeof(Rupiah).Assembly;

    /// <summary>
    /// Gets every type in the library's own namespaces. What a tool adds to the assembly in other namespaces (the compiler, a coverage or
    /// mutation tool) is not the library's.
    /// </summary>
    internal static IReadOnlyList<Type> Types { get; } =
        [.. Assembly.GetTypes().Where(type => IsOwn(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    internal static IReadOnlyList<Type> PublicTypes { get; } = [.. Types.Where(type => type.IsVisible)];

    internal static IReadOnlyList<Type> PublicStructs { get; } = [.. PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })];

    internal static IReadOnlyList<Type> TextValues { get; } = [.. PublicStructs.Where(IsTextValue)];

    internal static IReadOnlyList<Type> Ordered { get; } = [.. PublicStructs.Where(type => type.GetMethod("op_LessThan") is not null)];

    internal static TheoryData<Type> TheoryOf(IEnumerable<Type> types) => [.. types];

    internal static bool IsOwn(Type type) =>
        type.Assembly == Assembly && (string.Equals(type.Namespace, "BpjsTk.Domain", StringComparison.Ordinal) || type.Namespace?.StartsWith("BpjsTk.Domain.", StringComparison.Ordinal) == true);

    internal static bool IsTextValue(Type type) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>));

    internal static bool IsRecordClass(Type type) => type.GetMethod("<Clone>$", Declared) is not null;

    /// <summary>Methods and constructors, also of properties and events.</summary>
    internal static IEnumerable<MethodBase> Methods(Type type) =>
        type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared));

    /// <summary>Whether code outside the assembly can use a member.</summary>
    internal static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    internal static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    /// <summary>Parameter and return types.</summary>
    internal static IEnumerable<Type> Signature(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo info ? [info.ReturnType] : []);

    /// <summary>A type with all it is made of: elements of arrays and references, generic arguments.</summary>
    internal static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType && !type.IsGenericTypeDefinition
            ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
            : [type];
    }
}
