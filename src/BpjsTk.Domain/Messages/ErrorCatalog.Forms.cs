namespace BpjsTk.Domain.Messages;

/// <content>Codes of fields of forms.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a field that is needed and blank.</summary>
    public static ErrorCode FormFieldMissing { get; } = Define(
        "BPJSTK-FRM-001",
        "Isian ini wajib diisi.",
        "This field is needed.");

    /// <summary>Gets the code of a text that is no date.</summary>
    public static ErrorCode FormDate { get; } = Define(
        "BPJSTK-FRM-002",
        "Tanggal \"{value}\" tidak dikenali; tulis seperti 1990-12-31 atau 31-12-1990, tahun 1900 sampai 2100.",
        "The date \"{value}\" cannot be read; write it like 1990-12-31 or 31-12-1990, of a year from 1900 to 2100.");

    /// <summary>Gets the code of a word that is none of those a field may hold.</summary>
    public static ErrorCode FormWordUnknown { get; } = Define(
        "BPJSTK-FRM-003",
        "\"{value}\" tidak dikenal; pilih salah satu dari {words}.",
        "\"{value}\" is not known; write one of {words}.");

    /// <summary>Gets the code of a text that is no whole number.</summary>
    public static ErrorCode FormCount { get; } = Define(
        "BPJSTK-FRM-004",
        "\"{value}\" bukan bilangan bulat 0 sampai 999999.",
        "\"{value}\" is no whole number from 0 to 999999.");

    /// <summary>Gets the code of a text that is too long.</summary>
    public static ErrorCode FormTextLong { get; } = Define(
        "BPJSTK-FRM-005",
        "Isian paling panjang {most} karakter.",
        "The text may have at most {most} characters.");

    /// <summary>Gets the code of a text that is no e-mail address.</summary>
    public static ErrorCode FormEmail { get; } = Define(
        "BPJSTK-FRM-006",
        "Alamat surel tidak dikenali; tulis seperti nama@contoh.id.",
        "The e-mail address cannot be read; write it like name@example.id.");

    /// <summary>Gets the code of a text that is no phone number.</summary>
    public static ErrorCode FormPhone { get; } = Define(
        "BPJSTK-FRM-007",
        "Nomor telepon terdiri atas {fewest} sampai {most} angka.",
        "A phone number has {fewest} to {most} digits.");

    /// <summary>Gets the code of a text that is no month.</summary>
    public static ErrorCode FormMonth { get; } = Define(
        "BPJSTK-FRM-008",
        "Bulan \"{value}\" tidak dikenali; tulis seperti 2026-09.",
        "The month \"{value}\" cannot be read; write it like 2026-09.");

    /// <summary>Gets the code of a text with characters that cannot be printed.</summary>
    public static ErrorCode FormTextCharacters { get; } = Define(
        "BPJSTK-FRM-009",
        "Isian memuat karakter yang tidak dapat dicetak.",
        "The text holds characters that cannot be printed.");

    /// <summary>Gets the code of a text that is no business licence.</summary>
    public static ErrorCode FormBusinessLicence { get; } = Define(
        "BPJSTK-FRM-010",
        "Nomor induk berusaha (NIB) terdiri atas {digits} angka.",
        "A business licence (NIB) has {digits} digits.");

    /// <summary>Gets the code of a list that is too long.</summary>
    public static ErrorCode FormListLong { get; } = Define(
        "BPJSTK-FRM-011",
        "Daftar memuat {count} baris; paling banyak {most}.",
        "The list has {count} rows; at most {most} are allowed.");

    /// <summary>Gets the code of a phone number with a character that no phone number has.</summary>
    public static ErrorCode FormPhoneCharacters { get; } = Define(
        "BPJSTK-FRM-012",
        "Nomor telepon hanya memuat angka, tanda plus di depan, spasi, tanda hubung, titik, dan kurung.",
        "A phone number holds digits, a plus before them, blanks, hyphens, dots and brackets only.");

    /// <summary>Gets the code of a text that is no time of the day.</summary>
    public static ErrorCode FormTime { get; } = Define(
        "BPJSTK-FRM-013",
        "Jam \"{value}\" tidak dikenali; tulis seperti 09:30.",
        "The time \"{value}\" cannot be read; write it like 09:30.");
}
