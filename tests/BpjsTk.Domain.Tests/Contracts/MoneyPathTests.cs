using System.Reflection;
using System.Reflection.Emit;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>Money and rates are integers, dates are dates: neither floating point nor a moment in time comes near them.</summary>
public class MoneyPathTests
{
    private static readonly Type[] FloatingPoint = [typeof(double), typeof(float), typeof(Half)];

    private static readonly Type[] Moments = [typeof(DateTime), typeof(DateTimeOffset)];

    private static readonly OpCode[] FloatingPointInstructions = [OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un];

    [Fact]
    public void No_public_signature_has_floating_point_or_a_moment_in_time()
    {
        var found = Library.PublicTypes.SelectMany(type => PublicSignatures(type)
            .Where(used => Has(used.Type, [.. FloatingPoint, .. Moments]))
            .Select(used => $"{type}.{used.Member}: {used.Type}"));

        Offenders.None(found);
    }

    [Fact]
    public void No_field_holds_floating_point()
    {
        var found = Library.Types
            .SelectMany(type => type.GetFields(Library.Declared))
            .Where(field => Has(field.FieldType, FloatingPoint))
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Offenders.None(found);
    }

    [Fact]
    public void No_method_computes_with_floating_point()
    {
        var found = Library.Types
            .SelectMany(Library.Methods)
            .Where(ComputesWithFloatingPoint)
            .Select(method => $"{method.DeclaringType}.{method}");

        Offenders.None(found);
    }

    [Theory]
    [InlineData(nameof(Specimen.Local))]
    [InlineData(nameof(Specimen.Call))]
    [InlineData(nameof(Specimen.Conversion))]
    public void The_check_sees_floating_point(string method) =>
        Assert.True(ComputesWithFloatingPoint(typeof(Specimen).GetMethod(method, Library.Declared)!));

    [Fact]
    public void The_check_leaves_integers_alone() => Assert.False(ComputesWithFloatingPoint(typeof(Specimen).GetMethod(nameof(Specimen.Exact), Library.Declared)!));

    [Fact]
    public void The_check_looks_into_generic_arguments_and_arrays()
    {
        Assert.True(Has(typeof(Dictionary<string, List<double[]>>), FloatingPoint));
        Assert.True(Has(typeof(float).MakeByRefType(), FloatingPoint));
        Assert.True(Has(typeof(double?), FloatingPoint));
        Assert.False(Has(typeof(Dictionary<string, decimal>), FloatingPoint));
    }

    private static bool ComputesWithFloatingPoint(MethodBase method) =>
        Library.Signature(method).Any(type => Has(type, FloatingPoint))
        || method.GetMethodBody()?.LocalVariables.Any(local => Has(local.LocalType, FloatingPoint)) == true
        || IlReader.Read(method).Any(instruction => FloatingPointInstructions.Contains(instruction.Code) || NamesFloatingPoint(instruction.Member));

    private static bool NamesFloatingPoint(MemberInfo? member) => member switch
    {
        MethodBase called => Library.Signature(called).Any(type => Has(type, FloatingPoint)),
        FieldInfo field => Has(field.FieldType, FloatingPoint),
        Type type => Has(type, FloatingPoint),
        _ => false,
    };

    private static bool Has(Type type, Type[] unwanted) => Library.Parts(type).Any(part => unwanted.Contains(part));

    private static IEnumerable<(string Member, Type Type)> PublicSignatures(Type type)
    {
        foreach (var face in type.GetInterfaces().Append(type.BaseType).OfType<Type>())
        {
            yield return ("base", face);
        }

        foreach (var field in type.GetFields(Library.Declared).Where(field => Library.IsVisible(field)))
        {
            yield return (field.Name, field.FieldType);
        }

        foreach (var method in Library.Methods(type).Where(method => Library.IsVisible(method)))
        {
            foreach (var used in Library.Signature(method))
            {
                yield return (method.Name, used);
            }
        }
    }

    private static class Specimen
    {
        internal static decimal Local(decimal input)
        {
            var copy = (double)input;
            return copy > 1 ? (decimal)(copy * copy) : input;
        }

        internal static long Call(long input) => (long)Math.Sqrt(input);

        internal static bool Conversion(long input) => input > 1.5;

        internal static Int128 Exact(long input) => (Int128)input * 10_000 / 12;
    }
}
