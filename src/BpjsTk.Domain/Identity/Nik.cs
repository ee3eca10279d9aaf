using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Identity;

/// <summary>
/// The number of a citizen (Nomor Induk Kependudukan): 16 digits, of which six say where it was first given, six the day of birth
/// (day, month, two-digit year; a woman's day plus 40) and four are a serial.
/// </summary>
/// <remarks>
/// The form is checked strictly: digits, length, a day and month that exist, serial not 0000. Region codes are not, since regions are
/// founded and split. A good NIK proves neither that it was ever given nor where its holder lives now. The century of birth cannot be read
/// from it; the library takes it for the 20th or the 21st. The default is no NIK, see <see cref="IIdentifier{TSelf}"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Nik>))]
[TypeConverter(typeof(TextValueTypeConverter<Nik>))]
public readonly partial record struct Nik : IIdentifier<Nik>
{
    /// <summary>The number of digits.</summary>
    public const int Length = 16;

    private const int FirstCentury = 1900;
    private const int YearsPerCentury = 100;
    private const int DaysAddedForWomen = 40;
    private const int LeapYear = 2000;

    private static readonly IdentifierCodes Codes =
        new(ErrorCatalog.NikEmpty, ErrorCatalog.NikWhiteSpace, ErrorCatalog.NikCharacters, ErrorCatalog.NikLength);

    // Never 0 in a checked number, whose serial is at least 1: so the default is told apart without a further field.
    private readonly ulong number;

    private Nik(ulong number) => this.number = number;

    /// <inheritdoc/>
    public bool IsDefault => this.number == 0;

    /// <summary>Gets the province (provinsi) in which the number was first given: digits 1 to 2, such as 35.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public int ProvinceCode => (int)(this.Number / 1_00_00_000000_0000);

    /// <summary>Gets the regency or city (kabupaten, kota) with its province: digits 1 to 4, such as 3576.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public int RegencyCode => (int)(this.Number / 1_00_000000_0000);

    /// <summary>Gets the district (kecamatan) with its regency: digits 1 to 6, such as 357601.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public int DistrictCode => (int)(this.Number / 1_000000_0000);

    /// <summary>Gets the sex (jenis kelamin), read from the day of birth.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public Sex Sex => this.WrittenDay > DaysAddedForWomen ? Sex.Female : Sex.Male;

    /// <summary>Gets the day of the month of birth, 1 to 31, for men and women alike.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public int BirthDay => DayOf(this.WrittenDay);

    /// <summary>Gets the month of birth, 1 to 12.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public int BirthMonth => (int)(this.Number / 1_00_0000 % 100);

    /// <summary>Gets the last two digits of the year of birth, 0 to 99; the century cannot be read.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public int BirthYearInCentury => (int)(this.Number / 1_0000 % 100);

    /// <summary>Gets the serial among those born on the same day in the same district, 1 to 9999.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public int Serial => (int)(this.Number % 1_0000);

    private int WrittenDay => (int)(this.Number / 1_00_00_0000 % 100);

    private ulong Number => this.IsDefault ? throw IdentifierText.NoValue<Nik>() : this.number;

    /// <summary>Says whether a date of birth agrees with day, month and two-digit year of the number; the century is not looked at.</summary>
    /// <param name="birthDate">The date of birth, in any calendar.</param>
    /// <returns><see langword="true"/> when they agree.</returns>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public bool CouldBeBornOn(LocalDate birthDate)
    {
        var date = birthDate.WithCalendar(CalendarSystem.Iso);
        return date.Day == this.BirthDay && date.Month == this.BirthMonth && date.Year % YearsPerCentury == this.BirthYearInCentury;
    }

    /// <summary>
    /// Returns the latest date from 1900 to 2099 that agrees with the number and is not after a given one. The century in it is a guess: a
    /// person of 100 years is taken for a newborn. Ask for the date of birth wherever money depends on it.
    /// </summary>
    /// <param name="notAfter">The last day that counts, such as the day of hiring less the youngest age; in any calendar.</param>
    /// <returns>The date, or <see langword="null"/> when every date that agrees is later.</returns>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public LocalDate? LatestBirthDate(LocalDate notAfter)
    {
        var limit = notAfter.WithCalendar(CalendarSystem.Iso);
        for (var year = FirstCentury + YearsPerCentury + this.BirthYearInCentury; year >= FirstCentury; year -= YearsPerCentury)
        {
            // 29 February of year 00 was one in 2000 only: 1900 was no leap year.
            if (this.BirthDay <= CalendarSystem.Iso.GetDaysInMonth(year, this.BirthMonth)
                && new LocalDate(year, this.BirthMonth, this.BirthDay) is var date
                && date <= limit)
            {
                return date;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public int CompareTo(Nik other) => this.number.CompareTo(other.number);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> digits = stackalloc char[Length];
        IdentifierText.WriteNumber(this.number, digits);
        return IdentifierText.TryFormat(this, digits, 4, 2, format, destination, out charsWritten);
    }

    private static int DayOf(int writtenDay) => writtenDay > DaysAddedForWomen ? writtenDay - DaysAddedForWomen : writtenDay;

    private static Outcome<Nik> Read(ReadOnlySpan<char> text)
    {
        if (IdentifierText.CheckDigits(text, Length, Codes) is { } error)
        {
            return Outcome.Failure<Nik>(error);
        }

        return Fault(text) is { } code
            ? IdentifierText.Refuse<Nik>(code)
            : Outcome.Success(new Nik(IdentifierText.ToNumber(text)));
    }

    private static ErrorCode? Fault(ReadOnlySpan<char> digits)
    {
        var day = DayOf((int)IdentifierText.ToNumber(digits[6..8]));
        var month = (int)IdentifierText.ToNumber(digits[8..10]);
        var year = (int)IdentifierText.ToNumber(digits[10..12]);
        if (day is < 1 or > 31)
        {
            return ErrorCatalog.NikDay;
        }

        if (month is < 1 or > 12)
        {
            return ErrorCatalog.NikMonth;
        }

        if (day > CalendarSystem.Iso.GetDaysInMonth(LeapYear, month))
        {
            return ErrorCatalog.NikDate;
        }

        // Of the two years a pair of digits may mean, at least one is a leap year exactly when the pair divides by four: 1900 was none, but 2000.
        if (day == 29 && month == 2 && year % 4 != 0)
        {
            return ErrorCatalog.NikLeapDay;
        }

        return digits.EndsWith("0000", StringComparison.Ordinal) ? ErrorCatalog.NikSerial : null;
    }
}
