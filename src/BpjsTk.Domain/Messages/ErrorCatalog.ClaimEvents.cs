namespace BpjsTk.Domain.Messages;

/// <content>Events of claims as text.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a line that is no event in JSON, such as one that was cut off.</summary>
    public static ErrorCode ClaimEventNotJson { get; } = Define(
        "BPJSTK-CEV-001",
        "Baris ini bukan peristiwa klaim dalam JSON, atau terpotong ({place}).",
        "The line is no event of a claim in JSON, or is cut off ({place}).");

    /// <summary>Gets the code of a version of the form that is not known.</summary>
    public static ErrorCode ClaimEventVersionUnknown { get; } = Define(
        "BPJSTK-CEV-002",
        "Versi peristiwa {version} tidak dikenal, yang dikenal {known}.",
        "The version {version} of the event is not known, only {known} is.");

    /// <summary>Gets the code of something that an event must have.</summary>
    public static ErrorCode ClaimEventMemberMissing { get; } = Define(
        "BPJSTK-CEV-003",
        "Peristiwa tanpa {member}.",
        "The event has no {member}.");

    /// <summary>Gets the code of something in an event that is not understood.</summary>
    public static ErrorCode ClaimEventMemberUnreadable { get; } = Define(
        "BPJSTK-CEV-004",
        "Isi {member} tidak dikenal: {value}.",
        "What {member} says is not understood: {value}.");

    /// <summary>Gets the code of a claim that somebody else moved on in the meantime.</summary>
    public static ErrorCode ClaimVersionConflict { get; } = Define(
        "BPJSTK-CEV-005",
        "Klaim sudah berubah sejak dibuka: dibuka pada versi {loaded}, kini {stored}.",
        "The claim has moved on since it was opened: opened at version {loaded}, now {stored}.");
}
