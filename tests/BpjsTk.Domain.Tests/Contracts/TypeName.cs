using System.Reflection;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>Names of types as C# writes them, with the question marks of nullable references where they are known.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(void)] = "void",
    };

    internal static string Of(Type type) => Of(type, null);

    internal static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        var mark = nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType && !type.IsGenericParameter ? "?" : string.Empty;
        return Written(type, nullability) + mark;
    }

    /// <summary>The name without generic arguments, as constructors bear it.</summary>
    internal static string Bare(Type type) => type.Name.Split('`')[0];

    private static string Written(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        var prefix = type is { IsNested: true, IsGenericParameter: false } ? Of(type.DeclaringType!) + "." : string.Empty;
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 0 || !type.Name.Contains('`', StringComparison.Ordinal))
        {
            return prefix + type.Name;
        }

        var known = nullability?.GenericTypeArguments;
        var names = arguments.Select((argument, index) => Of(argument, known?.Length == arguments.Length ? known[index] : null));
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            ? $"({string.Join(", ", names)})"
            : $"{prefix}{Bare(type)}<{string.Join(", ", names)}>";
    }
}
