namespace BpjsTk.Domain.Messages;

/// <content>Codes of identifiers. No text repeats any part of the number.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a NIK that is missing.</summary>
    public static ErrorCode NikEmpty { get; } = Define(
        "BPJSTK-NIK-001",
        "NIK kosong.",
        "The NIK is empty.");

    /// <summary>Gets the code of a NIK with white space in or around it.</summary>
    public static ErrorCode NikWhiteSpace { get; } = Define(
        "BPJSTK-NIK-002",
        "NIK memuat spasi pada posisi {position}; tulis 16 angka tanpa spasi.",
        "The NIK holds white space at position {position}; write 16 digits without any.");

    /// <summary>Gets the code of a NIK with a character that it never has.</summary>
    public static ErrorCode NikCharacters { get; } = Define(
        "BPJSTK-NIK-003",
        "NIK hanya boleh memuat angka 0-9; karakter ke-{position} bukan salah satunya.",
        "The NIK may hold the digits 0 to 9 only; character {position} is something else.");

    /// <summary>Gets the code of a NIK that is too short or too long.</summary>
    public static ErrorCode NikLength { get; } = Define(
        "BPJSTK-NIK-004",
        "NIK harus terdiri dari 16 angka, bukan {length}.",
        "The NIK must have 16 digits, not {length}.");

    /// <summary>Gets the code of a NIK whose day of birth is no day.</summary>
    public static ErrorCode NikDay { get; } = Define(
        "BPJSTK-NIK-005",
        "Angka ke-7 dan ke-8 NIK bukan tanggal lahir: 01-31, atau 41-71 untuk perempuan.",
        "Digits 7 and 8 of the NIK are no day of birth: 01 to 31, or 41 to 71 for a woman.");

    /// <summary>Gets the code of a NIK whose month of birth is no month.</summary>
    public static ErrorCode NikMonth { get; } = Define(
        "BPJSTK-NIK-006",
        "Angka ke-9 dan ke-10 NIK bukan bulan lahir: 01-12.",
        "Digits 9 and 10 of the NIK are no month of birth: 01 to 12.");

    /// <summary>Gets the code of a NIK whose day of birth its month never has.</summary>
    public static ErrorCode NikDate { get; } = Define(
        "BPJSTK-NIK-007",
        "Tanggal lahir dalam NIK tidak pernah ada pada bulannya.",
        "The day of birth in the NIK never exists in its month.");

    /// <summary>Gets the code of a NIK with 29 February of a year that was no leap year in any century.</summary>
    public static ErrorCode NikLeapDay { get; } = Define(
        "BPJSTK-NIK-008",
        "NIK menyebut 29 Februari, padahal tahun lahirnya bukan tahun kabisat, baik 19xx maupun 20xx.",
        "The NIK says 29 February, but its year of birth is no leap year, be it 19xx or 20xx.");

    /// <summary>Gets the code of a NIK whose serial is 0000.</summary>
    public static ErrorCode NikSerial { get; } = Define(
        "BPJSTK-NIK-009",
        "Nomor urut NIK (empat angka terakhir) tidak boleh 0000.",
        "The serial of the NIK (its last four digits) may not be 0000.");

    /// <summary>Gets the code of a family card number that is missing.</summary>
    public static ErrorCode FamilyCardEmpty { get; } = Define(
        "BPJSTK-KK-001",
        "Nomor KK kosong.",
        "The family card number is empty.");

    /// <summary>Gets the code of a family card number with white space in or around it.</summary>
    public static ErrorCode FamilyCardWhiteSpace { get; } = Define(
        "BPJSTK-KK-002",
        "Nomor KK memuat spasi pada posisi {position}; tulis 16 angka tanpa spasi.",
        "The family card number holds white space at position {position}; write 16 digits without any.");

    /// <summary>Gets the code of a family card number with a character that it never has.</summary>
    public static ErrorCode FamilyCardCharacters { get; } = Define(
        "BPJSTK-KK-003",
        "Nomor KK hanya boleh memuat angka 0-9; karakter ke-{position} bukan salah satunya.",
        "The family card number may hold the digits 0 to 9 only; character {position} is something else.");

    /// <summary>Gets the code of a family card number that is too short or too long.</summary>
    public static ErrorCode FamilyCardLength { get; } = Define(
        "BPJSTK-KK-004",
        "Nomor KK harus terdiri dari 16 angka, bukan {length}.",
        "The family card number must have 16 digits, not {length}.");

    /// <summary>Gets the code of a KPJ that is missing.</summary>
    public static ErrorCode KpjEmpty { get; } = Define(
        "BPJSTK-KPJ-001",
        "KPJ kosong.",
        "The KPJ is empty.");

    /// <summary>Gets the code of a KPJ with white space in or around it.</summary>
    public static ErrorCode KpjWhiteSpace { get; } = Define(
        "BPJSTK-KPJ-002",
        "KPJ memuat spasi pada posisi {position}; tulis nomornya tanpa spasi.",
        "The KPJ holds white space at position {position}; write the number without any.");

    /// <summary>Gets the code of a KPJ with a character that it never has.</summary>
    public static ErrorCode KpjCharacters { get; } = Define(
        "BPJSTK-KPJ-003",
        "KPJ hanya boleh memuat huruf A-Z dan angka 0-9; karakter ke-{position} bukan salah satunya.",
        "The KPJ may hold the letters A to Z and the digits 0 to 9 only; character {position} is something else.");

    /// <summary>Gets the code of a KPJ that is too short or too long.</summary>
    public static ErrorCode KpjLength { get; } = Define(
        "BPJSTK-KPJ-004",
        "KPJ harus terdiri dari {expected} karakter, bukan {length}.",
        "The KPJ must have {expected} characters, not {length}.");

    /// <summary>Gets the code of a KPJ whose letters and digits do not stand as asked.</summary>
    public static ErrorCode KpjShape { get; } = Define(
        "BPJSTK-KPJ-005",
        "Susunan huruf dan angka KPJ tidak sesuai dengan bentuk {shape}.",
        "The letters and digits of the KPJ do not stand as in the shape {shape}.");

    /// <summary>Gets the code of an NPP that is missing.</summary>
    public static ErrorCode NppEmpty { get; } = Define(
        "BPJSTK-NPP-001",
        "NPP kosong.",
        "The NPP is empty.");

    /// <summary>Gets the code of an NPP with white space in or around it.</summary>
    public static ErrorCode NppWhiteSpace { get; } = Define(
        "BPJSTK-NPP-002",
        "NPP memuat spasi pada posisi {position}; tulis nomornya tanpa spasi.",
        "The NPP holds white space at position {position}; write the number without any.");

    /// <summary>Gets the code of an NPP with a character that it never has.</summary>
    public static ErrorCode NppCharacters { get; } = Define(
        "BPJSTK-NPP-003",
        "NPP hanya boleh memuat huruf A-Z dan angka 0-9; karakter ke-{position} bukan salah satunya.",
        "The NPP may hold the letters A to Z and the digits 0 to 9 only; character {position} is something else.");

    /// <summary>Gets the code of an NPP that is too short or too long.</summary>
    public static ErrorCode NppLength { get; } = Define(
        "BPJSTK-NPP-004",
        "NPP harus terdiri dari {expected} karakter, bukan {length}.",
        "The NPP must have {expected} characters, not {length}.");

    /// <summary>Gets the code of an NPP whose letters and digits do not stand as asked.</summary>
    public static ErrorCode NppShape { get; } = Define(
        "BPJSTK-NPP-005",
        "Susunan huruf dan angka NPP tidak sesuai dengan bentuk {shape}.",
        "The letters and digits of the NPP do not stand as in the shape {shape}.");

    /// <summary>Gets the code of an NPWP that is missing.</summary>
    public static ErrorCode NpwpEmpty { get; } = Define(
        "BPJSTK-NPWP-001",
        "NPWP kosong.",
        "The NPWP is empty.");

    /// <summary>Gets the code of an NPWP with white space in or around it.</summary>
    public static ErrorCode NpwpWhiteSpace { get; } = Define(
        "BPJSTK-NPWP-002",
        "NPWP memuat spasi pada posisi {position}; tulis 15 atau 16 angka tanpa spasi.",
        "The NPWP holds white space at position {position}; write 15 or 16 digits without any.");

    /// <summary>Gets the code of an NPWP with a character that it never has.</summary>
    public static ErrorCode NpwpCharacters { get; } = Define(
        "BPJSTK-NPWP-003",
        "NPWP hanya boleh memuat angka 0-9, titik dan tanda hubung; karakter ke-{position} bukan salah satunya.",
        "The NPWP may hold the digits 0 to 9, points and hyphens only; character {position} is something else.");

    /// <summary>Gets the code of an NPWP that is too short or too long.</summary>
    public static ErrorCode NpwpLength { get; } = Define(
        "BPJSTK-NPWP-004",
        "NPWP harus terdiri dari 15 atau 16 angka, bukan {length}.",
        "The NPWP must have 15 or 16 digits, not {length}.");

    /// <summary>Gets the code of an NPWP whose separators do not stand as printed.</summary>
    public static ErrorCode NpwpSeparators { get; } = Define(
        "BPJSTK-NPWP-005",
        "Titik dan tanda hubung NPWP harus berada seperti pada XX.XXX.XXX.X-XXX.XXX, atau tidak ada sama sekali.",
        "The points and hyphens of the NPWP must stand as in XX.XXX.XXX.X-XXX.XXX, or be left out.");

    /// <summary>Gets the code of a NITKU that is missing.</summary>
    public static ErrorCode NitkuEmpty { get; } = Define(
        "BPJSTK-NITKU-001",
        "NITKU kosong.",
        "The NITKU is empty.");

    /// <summary>Gets the code of a NITKU with white space in or around it.</summary>
    public static ErrorCode NitkuWhiteSpace { get; } = Define(
        "BPJSTK-NITKU-002",
        "NITKU memuat spasi pada posisi {position}; tulis 22 angka tanpa spasi.",
        "The NITKU holds white space at position {position}; write 22 digits without any.");

    /// <summary>Gets the code of a NITKU with a character that it never has.</summary>
    public static ErrorCode NitkuCharacters { get; } = Define(
        "BPJSTK-NITKU-003",
        "NITKU hanya boleh memuat angka 0-9; karakter ke-{position} bukan salah satunya.",
        "The NITKU may hold the digits 0 to 9 only; character {position} is something else.");

    /// <summary>Gets the code of a NITKU that is too short or too long.</summary>
    public static ErrorCode NitkuLength { get; } = Define(
        "BPJSTK-NITKU-004",
        "NITKU harus terdiri dari 22 angka, bukan {length}.",
        "The NITKU must have 22 digits, not {length}.");

    /// <summary>Gets the code of a passport number that is missing.</summary>
    public static ErrorCode PassportEmpty { get; } = Define(
        "BPJSTK-PASS-001",
        "Nomor paspor kosong.",
        "The passport number is empty.");

    /// <summary>Gets the code of a passport number with white space in or around it.</summary>
    public static ErrorCode PassportWhiteSpace { get; } = Define(
        "BPJSTK-PASS-002",
        "Nomor paspor memuat spasi pada posisi {position}; tulis nomornya tanpa spasi.",
        "The passport number holds white space at position {position}; write the number without any.");

    /// <summary>Gets the code of a passport number with a character that it never has.</summary>
    public static ErrorCode PassportCharacters { get; } = Define(
        "BPJSTK-PASS-003",
        "Nomor paspor hanya boleh memuat huruf A-Z dan angka 0-9; karakter ke-{position} bukan salah satunya.",
        "The passport number may hold the letters A to Z and the digits 0 to 9 only; character {position} is something else.");

    /// <summary>Gets the code of a passport number that is too short or too long.</summary>
    public static ErrorCode PassportLength { get; } = Define(
        "BPJSTK-PASS-004",
        "Nomor paspor harus terdiri dari {expected} karakter, bukan {length}.",
        "The passport number must have {expected} characters, not {length}.");

    /// <summary>Gets the code of a passport number whose letters and digits do not stand as asked.</summary>
    public static ErrorCode PassportShape { get; } = Define(
        "BPJSTK-PASS-005",
        "Susunan huruf dan angka nomor paspor tidak sesuai dengan bentuk {shape}.",
        "The letters and digits of the passport number do not stand as in the shape {shape}.");
}
