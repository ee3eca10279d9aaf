using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Tests.Identity;

/// <summary>The refusals that every kind has, and their texts.</summary>
public sealed class IdentifierRefusalTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "NIK", "3576014403910003" },
        { "KK", "3576010102180001" },
        { "KPJ", "18012345678" },
        { "NPP", "JK123456" },
        { "NPWP", "092542943407000" },
        { "NITKU", "0912345678901000000012" },
        { "PASS", "C1234567" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_missing_text_is_refused(string kind, string good)
    {
        Assert.Null(Refusal(kind, good));
        Assert.Equal($"BPJSTK-{kind}-001", Refusal(kind, null)!.Code.Id);
        Assert.Equal($"BPJSTK-{kind}-001", Refusal(kind, string.Empty)!.Code.Id);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void White_space_in_or_around_is_refused_with_its_place(string kind, string good)
    {
        foreach (var space in " \t\n\u00a0\u2003\u3000")
        {
            AssertPosition(kind, space + good, "002", 1);
            AssertPosition(kind, good + space, "002", good.Length + 1);
            AssertPosition(kind, good.Insert(4, space.ToString()), "002", 5);
            AssertPosition(kind, "?" + space, "002", 2);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Characters_of_no_number_are_refused_with_their_place(string kind, string good)
    {
        foreach (var wrong in "/:@[`{_,'\uff10\u0663\u00c4\u0131\ufeff\0\ud83d")
        {
            AssertPosition(kind, good[..3] + wrong + good[4..], "003", 4);
            AssertPosition(kind, wrong + good, "003", 1);
            AssertPosition(kind, good + wrong, "003", good.Length + 1);
        }
    }

    [Theory]
    [InlineData("NIK")]
    [InlineData("KK")]
    [InlineData("NPWP")]
    [InlineData("NITKU")]
    public void Letters_are_refused_where_there_are_digits_only(string kind) => AssertPosition(kind, "35A6014403910003", "003", 3);

    [Theory]
    [InlineData("NIK")]
    [InlineData("KK")]
    [InlineData("KPJ")]
    [InlineData("NPP")]
    [InlineData("NITKU")]
    [InlineData("PASS")]
    public void Separators_are_refused(string kind)
    {
        AssertPosition(kind, "12-3456", "003", 3);
        AssertPosition(kind, "12.3456", "003", 3);
    }

    [Theory]
    [InlineData("NIK", 15, 17)]
    [InlineData("KK", 15, 17)]
    [InlineData("KPJ", 9, 16)]
    [InlineData("NPP", 5, 13)]
    [InlineData("NPWP", 14, 17)]
    [InlineData("NITKU", 21, 23)]
    [InlineData("PASS", 4, 10)]
    public void A_wrong_length_is_refused_with_the_length_found(string kind, int tooShort, int tooLong)
    {
        foreach (var length in (int[])[1, tooShort, tooLong, 1000])
        {
            var error = Refusal(kind, new string('1', length))!;
            Assert.Equal($"BPJSTK-{kind}-004", error.Code.Id);
            Assert.Equal(new ErrorArgument("length", length), error.Arguments[0]);
        }

        Assert.False(Refusal(kind, new string('1', tooShort + 1)) is { } shortest && shortest.Code.Id.EndsWith("-004", StringComparison.Ordinal));
        Assert.False(Refusal(kind, new string('1', tooLong - 1)) is { } longest && longest.Code.Id.EndsWith("-004", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NIK", null, "NIK kosong.", "The NIK is empty.")]
    [InlineData(
        "NIK",
        "357601440391000 ",
        "NIK memuat spasi pada posisi 16; tulis 16 angka tanpa spasi.",
        "The NIK holds white space at position 16; write 16 digits without any.")]
    [InlineData(
        "NIK",
        "3576A14403910003",
        "NIK hanya boleh memuat angka 0-9; karakter ke-5 bukan salah satunya.",
        "The NIK may hold the digits 0 to 9 only; character 5 is something else.")]
    [InlineData("NIK", "357601", "NIK harus terdiri dari 16 angka, bukan 6.", "The NIK must have 16 digits, not 6.")]
    [InlineData(
        "NIK",
        "3576010003910003",
        "Angka ke-7 dan ke-8 NIK bukan tanggal lahir: 01-31, atau 41-71 untuk perempuan.",
        "Digits 7 and 8 of the NIK are no day of birth: 01 to 31, or 41 to 71 for a woman.")]
    [InlineData(
        "NIK",
        "3576010113910003",
        "Angka ke-9 dan ke-10 NIK bukan bulan lahir: 01-12.",
        "Digits 9 and 10 of the NIK are no month of birth: 01 to 12.")]
    [InlineData(
        "NIK",
        "3576013104910003",
        "Tanggal lahir dalam NIK tidak pernah ada pada bulannya.",
        "The day of birth in the NIK never exists in its month.")]
    [InlineData(
        "NIK",
        "3576012902910003",
        "NIK menyebut 29 Februari, padahal tahun lahirnya bukan tahun kabisat, baik 19xx maupun 20xx.",
        "The NIK says 29 February, but its year of birth is no leap year, be it 19xx or 20xx.")]
    [InlineData(
        "NIK",
        "3576010101910000",
        "Nomor urut NIK (empat angka terakhir) tidak boleh 0000.",
        "The serial of the NIK (its last four digits) may not be 0000.")]
    [InlineData("KK", "12345", "Nomor KK harus terdiri dari 16 angka, bukan 5.", "The family card number must have 16 digits, not 5.")]
    [InlineData("KPJ", "123", "KPJ harus terdiri dari 10-15 karakter, bukan 3.", "The KPJ must have 10-15 characters, not 3.")]
    [InlineData(
        "KPJ",
        "1801-2345678",
        "KPJ hanya boleh memuat huruf A-Z dan angka 0-9; karakter ke-5 bukan salah satunya.",
        "The KPJ may hold the letters A to Z and the digits 0 to 9 only; character 5 is something else.")]
    [InlineData("NPP", "123", "NPP harus terdiri dari 6-12 karakter, bukan 3.", "The NPP must have 6-12 characters, not 3.")]
    [InlineData("NPWP", "123", "NPWP harus terdiri dari 15 atau 16 angka, bukan 3.", "The NPWP must have 15 or 16 digits, not 3.")]
    [InlineData(
        "NPWP",
        "12345678901234A",
        "NPWP hanya boleh memuat angka 0-9, titik dan tanda hubung; karakter ke-15 bukan salah satunya.",
        "The NPWP may hold the digits 0 to 9, points and hyphens only; character 15 is something else.")]
    [InlineData(
        "NPWP",
        "12.34",
        "Titik dan tanda hubung NPWP harus berada seperti pada XX.XXX.XXX.X-XXX.XXX, atau tidak ada sama sekali.",
        "The points and hyphens of the NPWP must stand as in XX.XXX.XXX.X-XXX.XXX, or be left out.")]
    [InlineData("NITKU", "123", "NITKU harus terdiri dari 22 angka, bukan 3.", "The NITKU must have 22 digits, not 3.")]
    [InlineData("PASS", "123", "Nomor paspor harus terdiri dari 5-9 karakter, bukan 3.", "The passport number must have 5-9 characters, not 3.")]
    public void The_text_says_what_is_wrong_in_both_languages(string kind, string? text, string indonesian, string english)
    {
        var error = Refusal(kind, text)!;
        Assert.Equal(indonesian, error.ToText(Language.Indonesian));
        Assert.Equal(english, error.ToText(Language.English));
        Assert.Equal(string.Empty, error.Member);
        Assert.Null(error.Citation);
    }

    [Fact]
    public void A_shape_that_was_asked_for_is_named_in_the_refusal()
    {
        var kpj = Kpj.FromText("98JA0012345", Kpj.DefaultShape).Errors.Single();
        Assert.Equal("Susunan huruf dan angka KPJ tidak sesuai dengan bentuk [0-9]{11}.", kpj.ToText(Language.Indonesian));
        Assert.Equal("The letters and digits of the KPJ do not stand as in the shape [0-9]{11}.", kpj.ToText(Language.English));
        var length = Kpj.FromText("1801234567", Kpj.DefaultShape).Errors.Single();
        Assert.Equal("The KPJ must have 11 characters, not 10.", length.ToText(Language.English));
        var npp = Npp.FromText("12345678", IdentifierShape.OfLettersThenDigits(2, 2, 6, 6)).Errors.Single();
        Assert.Equal("Susunan huruf dan angka NPP tidak sesuai dengan bentuk [A-Z]{2}[0-9]{6}.", npp.ToText(Language.Indonesian));
        Assert.Equal("The letters and digits of the NPP do not stand as in the shape [A-Z]{2}[0-9]{6}.", npp.ToText(Language.English));
        var passport = PassportNumber.FromText("12345678", PassportNumber.DefaultShape).Errors.Single();
        Assert.Equal("Susunan huruf dan angka nomor paspor tidak sesuai dengan bentuk [A-Z]{1,2}[0-9]{6,7}.", passport.ToText(Language.Indonesian));
        Assert.Equal("The letters and digits of the passport number do not stand as in the shape [A-Z]{1,2}[0-9]{6,7}.", passport.ToText(Language.English));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_common_code_names_its_number_in_both_languages(string kind, string good)
    {
        var (indonesian, english) = kind switch
        {
            "KK" => ("Nomor KK", "The family card number"),
            "PASS" => ("Nomor paspor", "The passport number"),
            _ => (kind, "The " + kind),
        };
        foreach (var text in (string?[])[null, good + " ", good + "?", good[..4]])
        {
            var error = Refusal(kind, text)!;
            Assert.StartsWith(indonesian + " ", error.ToText(Language.Indonesian), StringComparison.Ordinal);
            Assert.StartsWith(english + " ", error.ToText(Language.English), StringComparison.Ordinal);
            Assert.DoesNotContain('{', error.ToText(Language.Indonesian));
            Assert.DoesNotContain('{', error.ToText(Language.English));
        }
    }

    [Theory]
    [InlineData("KK", "tulis 16 angka tanpa spasi.", "write 16 digits without any.")]
    [InlineData("KPJ", "tulis nomornya tanpa spasi.", "write the number without any.")]
    [InlineData("NPP", "tulis nomornya tanpa spasi.", "write the number without any.")]
    [InlineData("NPWP", "tulis 15 atau 16 angka tanpa spasi.", "write 15 or 16 digits without any.")]
    [InlineData("NITKU", "tulis 22 angka tanpa spasi.", "write 22 digits without any.")]
    [InlineData("PASS", "tulis nomornya tanpa spasi.", "write the number without any.")]
    public void White_space_is_answered_with_what_to_write(string kind, string indonesian, string english)
    {
        var error = Refusal(kind, " 1")!;
        Assert.EndsWith(indonesian, error.ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.EndsWith(english, error.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_codes_of_identifiers_are_these_and_no_others()
    {
        string[] kinds = ["KK", "KPJ", "NIK", "NITKU", "NPP", "NPWP", "PASS"];
        int[] counts = [4, 5, 9, 4, 5, 5, 5];
        var expected = kinds.Zip(counts).SelectMany(kind => Enumerable.Range(1, kind.Second).Select(number => $"BPJSTK-{kind.First}-{number:000}"));
        var actual = ErrorCatalog.All.Select(code => code.Id).Where(id => kinds.Contains(id.Split('-')[1], StringComparer.Ordinal));
        Assert.Equal(string.Join(' ', expected), string.Join(' ', actual));
    }

    internal static DomainError? Refusal(string kind, string? text) => kind switch
    {
        "NIK" => Only(Nik.FromText(text)),
        "KK" => Only(FamilyCardNumber.FromText(text)),
        "KPJ" => Only(Kpj.FromText(text)),
        "NPP" => Only(Npp.FromText(text)),
        "NPWP" => Only(Npwp.FromText(text)),
        "NITKU" => Only(Nitku.FromText(text)),
        "PASS" => Only(PassportNumber.FromText(text)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static DomainError? Only<T>(Outcome<T> outcome) => outcome.IsSuccess ? null : outcome.Errors.Single();

    private static void AssertPosition(string kind, string text, string code, int position)
    {
        var error = Refusal(kind, text)!;
        Assert.Equal($"BPJSTK-{kind}-{code}", error.Code.Id);
        Assert.Equal(new ErrorArgument("position", position), error.Arguments.Single());
    }
}
