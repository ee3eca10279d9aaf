using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>Writes the public API as lines that read like C#, in an order that does not depend on the order in the files.</summary>
internal static class PublicApiText
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_BitwiseOr"] = "|",
        ["op_BitwiseAnd"] = "&",
    };

    internal static string[] Of(IEnumerable<Type> types) =>
        [.. types.OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(type => Members(type).Prepend(Header(type)).Append(string.Empty)).SkipLast(1)];

    private static string Header(Type type)
    {
        var name = $"{type.Namespace}.{TypeName.Of(type)}";
        var bases = type.IsEnum ? [] : Bases(type);
        return $"{Obsolete(type)}public {Kind(type)} {name}{(bases.Length == 0 ? string.Empty : " : ")}{string.Join(", ", bases)}{Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type)
    {
        var record = type.GetMethod("PrintMembers", Library.Declared) is not null ? "record " : string.Empty;
        return type switch
        {
            { IsEnum: true } => type.IsDefined(typeof(FlagsAttribute)) ? "flags enum" : "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : string.Empty)}{(type.IsByRefLike ? "ref " : string.Empty)}{record}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{(type.IsAbstract ? "abstract " : string.Empty)}{(type.IsSealed ? "sealed " : string.Empty)}{(record.Length == 0 ? "class" : "record")}",
        };
    }

    private static string[] Bases(Type type)
    {
        var faces = type.GetInterfaces().Where(face => face.IsVisible).ToArray();

        // Only what the type names itself: not what comes with another interface or with the base.
        var inherited = faces.SelectMany(face => face.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        var ownEquality = $"IEquatable<{TypeName.Of(type)}>";
        var names = faces.Where(face => !inherited.Contains(face)).Select(TypeName.Of).Where(name => !string.Equals(name, ownEquality, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [TypeName.Of(parent), .. names] : [.. names];
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type)
                .Select(name => (Name: name, Value: Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)))
                .OrderBy(member => member.Value)
                .Select(member => string.Create(CultureInfo.InvariantCulture, $"    {member.Name} = {member.Value}"));
        }

        var fields = type.GetFields(Library.Declared).Where(field => Library.IsVisible(field)).Select(Field);
        var constructors = type.GetConstructors(Library.Declared)
            .Where(constructor => Library.IsVisible(constructor) && IsWritten(constructor))
            .Select(constructor => $"{Obsolete(constructor)}{Access(constructor)}{TypeName.Bare(type)}({Parameters(constructor)});");
        var properties = type.GetProperties(Library.Declared)
            .Where(property => property.GetAccessors(nonPublic: true).Any(Library.IsVisible) && property.GetMethod?.IsFamily != true)
            .Select(Property);
        var methods = type.GetMethods(Library.Declared)
            .Where(method => Library.IsVisible(method) && IsWritten(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Select(Method);
        return fields.Order(StringComparer.Ordinal)
            .Concat(constructors.Order(StringComparer.Ordinal))
            .Concat(properties.Order(StringComparer.Ordinal))
            .Concat(methods.Order(StringComparer.Ordinal))
            .Select(line => "    " + line);
    }

    // What the compiler adds to a record says nothing that the word record does not.
    private static bool IsWritten(MethodBase method) => !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Field(FieldInfo field)
    {
        var type = TypeName.Of(field.FieldType, Nullability.Create(field));
        return field.IsLiteral
            ? $"{Obsolete(field)}public const {type} {field.Name} = {Literal(field.GetRawConstantValue())};"
            : $"{Obsolete(field)}public {(field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly " : string.Empty)}{type} {field.Name};";
    }

    private static string Property(PropertyInfo property)
    {
        var visible = property.GetAccessors(nonPublic: true).First(Library.IsVisible);
        var accessors = (property.GetMethod is { } getter && Library.IsVisible(getter) ? "get; " : string.Empty)
            + (property.SetMethod is { } setter && Library.IsVisible(setter) ? Setter(setter) : string.Empty);
        var parameters = property.GetIndexParameters();
        var name = parameters.Length == 0 ? property.Name : $"this[{string.Join(", ", parameters.Select(Parameter))}]";
        return $"{Obsolete(property)}{Access(visible)}{TypeName.Of(property.PropertyType, Nullability.Create(property))} {name} {{ {accessors}}}";
    }

    private static string Setter(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ";

    private static string Method(MethodInfo method)
    {
        var returned = TypeName.Of(method.ReturnType, Nullability.Create(method.ReturnParameter));
        var name = method.Name switch
        {
            "op_Implicit" or "op_Explicit" => $"{method.Name[3..].ToLowerInvariant()} operator {returned}",
            var special when Operators.TryGetValue(special, out var sign) => $"{returned} operator {sign}",
            var plain => $"{returned} {plain}",
        };
        var arguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        var generic = arguments.Length == 0 ? string.Empty : $"<{string.Join(", ", arguments.Select(argument => argument.Name))}>";
        return $"{Obsolete(method)}{Access(method)}{name}{generic}({Parameters(method)}){Constraints(arguments)};";
    }

    private static string Access(MethodBase method)
    {
        var access = method.IsPublic ? "public " : "protected ";
        return method switch
        {
            { IsStatic: true, IsAbstract: true } => access + "static abstract ",
            { IsStatic: true } => access + "static ",
            { IsAbstract: true } when method.DeclaringType!.IsInterface => access,
            { IsAbstract: true } => access + "abstract ",
            MethodInfo info when info.GetBaseDefinition() != info => access + "override ",
            { IsVirtual: true, IsFinal: false } => access + "virtual ",
            _ => access,
        };
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var kind = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => string.Empty,
        };
        var ending = parameter.HasDefaultValue ? $" = {Default(parameter)}" : string.Empty;
        return $"{kind}{TypeName.Of(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{ending}";
    }

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null when parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null => "default",
        var value when parameter.ParameterType.IsEnum => $"{parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, value!)}",
        var value => Literal(value),
    };

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(Type[] arguments) => string.Concat(arguments
        .Where(argument => argument.IsGenericParameter)
        .Select(argument => (argument.Name, Wanted: Wanted(argument)))
        .Where(argument => argument.Wanted.Length != 0)
        .Select(argument => $" where {argument.Name} : {argument.Wanted}"));

    private static string Wanted(Type argument)
    {
        var attributes = argument.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        return string.Join(", ", new[]
        {
            isStruct ? "struct" : null,
            attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : null,
        }
        .Concat(argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeName.Of).Order(StringComparer.Ordinal))
        .Append(!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? "new()" : null)
        .OfType<string>());
    }

    private static string Obsolete(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute)) ? "[Obsolete] " : string.Empty;
}
