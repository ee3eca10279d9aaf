namespace BpjsTk.Domain.Messages;

/// <content>Codes of persons.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a birth date that is not the one in the NIK.</summary>
    public static ErrorCode PersonBirthDate { get; } = Define(
        "BPJSTK-PRS-001",
        "Tanggal lahir {birthDate} tidak sesuai dengan NIK {nik}.",
        "The birth date {birthDate} does not agree with the NIK {nik}.");

    /// <summary>Gets the code of a sex that is not the one in the NIK.</summary>
    public static ErrorCode PersonSex { get; } = Define(
        "BPJSTK-PRS-002",
        "Jenis kelamin tidak sesuai dengan NIK {nik}.",
        "The sex does not agree with the NIK {nik}.");

    /// <summary>Gets the code of a name that is missing or too long.</summary>
    public static ErrorCode PersonName { get; } = Define(
        "BPJSTK-PRS-003",
        "Nama lengkap diperlukan, paling panjang {most} karakter.",
        "A full name is needed, of at most {most} characters.");

    /// <summary>Gets the code of a name with characters that no name has.</summary>
    public static ErrorCode PersonNameCharacters { get; } = Define(
        "BPJSTK-PRS-004",
        "Nama memuat karakter yang tidak dapat dicetak.",
        "The name holds characters that cannot be printed.");
}
