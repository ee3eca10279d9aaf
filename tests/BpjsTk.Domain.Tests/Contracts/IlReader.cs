using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>Reads the instructions of a method's body: what it does and which members and types it names.</summary>
internal static class IlReader
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    internal static IEnumerable<(OpCode Code, MemberInfo? Member)> Read(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var instructions = new List<(OpCode Code, MemberInfo? Member)>();
        for (var at = 0; at < il.Length;)
        {
            var value = il[at] == 0xFE ? unchecked((short)((il[at] << 8) | il[at + 1])) : il[at];
            var code = OpCodesByValue[value];
            at += code.Size;
            var operand = il.AsSpan(at);
            instructions.Add((code, IsMember(code) ? Resolve(method, BinaryPrimitives.ReadInt32LittleEndian(operand)) : null));
            at += OperandSize(code, operand);
        }

        return instructions;
    }

    private static bool IsMember(OpCode code) =>
        code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType;

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static int OperandSize(OpCode code, ReadOnlySpan<byte> operand) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(operand)),
        _ => 4,
    };
}
