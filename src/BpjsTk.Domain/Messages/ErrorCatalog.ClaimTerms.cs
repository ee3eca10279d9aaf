namespace BpjsTk.Domain.Messages;

/// <content>Terms of claims.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a program for whose late payment the regulations name nothing.</summary>
    public static ErrorCode LateCompensationNone { get; } = Define(
        "BPJSTK-CTM-001",
        "Peraturan tidak menyebut ganti rugi keterlambatan untuk {program}.",
        "The regulations name no compensation for late payment of {program}.");

    /// <summary>Gets the code of a late benefit that is not above zero.</summary>
    public static ErrorCode LateBenefitNotPositive { get; } = Define(
        "BPJSTK-CTM-002",
        "Manfaat yang terlambat harus lebih dari nol, bukan {amount}.",
        "The late benefit must be above zero, and not {amount}.");
}
