using System.Text.Json;
using BpjsTk.Domain.Identity;
using NodaTime;

namespace BpjsTk.Domain.Tests.Identity;

public sealed class NikTests : IdentifierContract<Nik>
{
    protected override IdentifierSample[] Samples =>
    [
        new("0000000101010001", "0000**********01"),
        new("3576014403910003", "3576**********03"),
        new("3576014403910004", "3576**********04"),
        new("9999997112999999", "9999**********99"),
    ];

    [Fact]
    public void The_parts_of_a_womans_number_are_read()
    {
        var nik = Read("3576014403910003");
        Assert.Equal(35, nik.ProvinceCode);
        Assert.Equal(3576, nik.RegencyCode);
        Assert.Equal(357601, nik.DistrictCode);
        Assert.Equal(Sex.Female, nik.Sex);
        Assert.Equal(4, nik.BirthDay);
        Assert.Equal(3, nik.BirthMonth);
        Assert.Equal(91, nik.BirthYearInCentury);
        Assert.Equal(3, nik.Serial);
    }

    [Fact]
    public void The_parts_of_a_mans_number_are_read()
    {
        var nik = Read("1271033112009876");
        Assert.Equal(12, nik.ProvinceCode);
        Assert.Equal(1271, nik.RegencyCode);
        Assert.Equal(127103, nik.DistrictCode);
        Assert.Equal(Sex.Male, nik.Sex);
        Assert.Equal(31, nik.BirthDay);
        Assert.Equal(12, nik.BirthMonth);
        Assert.Equal(0, nik.BirthYearInCentury);
        Assert.Equal(9876, nik.Serial);
    }

    [Theory]
    [InlineData("00", null)]
    [InlineData("01", 1)]
    [InlineData("31", 31)]
    [InlineData("32", null)]
    [InlineData("40", null)]
    [InlineData("41", 1)]
    [InlineData("71", 31)]
    [InlineData("72", null)]
    [InlineData("99", null)]
    public void A_day_of_birth_is_1_to_31_or_that_plus_40(string written, int? day)
    {
        var outcome = Nik.FromText($"357601{written}01910003");
        if (day is { } expected)
        {
            Assert.Equal(expected, outcome.Value.BirthDay);
            Assert.Equal(written[0] > '3' ? Sex.Female : Sex.Male, outcome.Value.Sex);
        }
        else
        {
            Assert.Equal("BPJSTK-NIK-005", Codes(outcome));
        }
    }

    [Theory]
    [InlineData("00", false)]
    [InlineData("01", true)]
    [InlineData("12", true)]
    [InlineData("13", false)]
    [InlineData("99", false)]
    public void A_month_of_birth_is_1_to_12(string month, bool good)
    {
        var outcome = Nik.FromText($"35760115{month}910003");
        Assert.Equal(good, outcome.IsSuccess);
        Assert.Equal(good ? string.Empty : "BPJSTK-NIK-006", Codes(outcome));
    }

    [Theory]
    [InlineData(1, 31)]
    [InlineData(2, 29)]
    [InlineData(3, 31)]
    [InlineData(4, 30)]
    [InlineData(5, 31)]
    [InlineData(6, 30)]
    [InlineData(7, 31)]
    [InlineData(8, 31)]
    [InlineData(9, 30)]
    [InlineData(10, 31)]
    [InlineData(11, 30)]
    [InlineData(12, 31)]
    public void A_day_of_birth_must_exist_in_its_month(int month, int last)
    {
        foreach (var added in (int[])[0, 40])
        {
            Assert.Equal(last, Read($"357601{last + added}{month:00}920003").BirthDay);
            if (last < 31)
            {
                Assert.Equal("BPJSTK-NIK-007", CodeOf($"357601{last + 1 + added}{month:00}920003"));
            }
        }
    }

    [Fact]
    public void The_29th_of_February_needs_a_leap_year_of_either_century()
    {
        for (var year = 0; year < 100; year++)
        {
            var isLeap = DateTime.IsLeapYear(1900 + year) || DateTime.IsLeapYear(2000 + year);
            var outcome = Nik.FromText($"3576012902{year:00}0003");
            Assert.Equal(isLeap ? string.Empty : "BPJSTK-NIK-008", Codes(outcome));
            Assert.True(Nik.FromText($"3576012802{year:00}0003").IsSuccess);
            Assert.True(Nik.FromText($"3576012901{year:00}0003").IsSuccess);
        }

        Assert.True(Nik.FromText("3576012902000003").IsSuccess);
        Assert.Equal("BPJSTK-NIK-008", CodeOf("3576016902010003"));
    }

    [Theory]
    [InlineData("0000", false)]
    [InlineData("0001", true)]
    [InlineData("1000", true)]
    [InlineData("9999", true)]
    public void A_serial_is_not_0000(string serial, bool good) =>
        Assert.Equal(good ? string.Empty : "BPJSTK-NIK-009", Codes(Nik.FromText("357601440391" + serial)));

    [Theory]
    [InlineData("1991-03-04", true)]
    [InlineData("1891-03-04", true)]
    [InlineData("2091-03-04", true)]
    [InlineData("1992-03-04", false)]
    [InlineData("1991-04-04", false)]
    [InlineData("1991-03-05", false)]
    [InlineData("1991-03-03", false)]
    public void A_birth_date_agrees_in_day_month_and_two_digit_year(string date, bool agrees) =>
        Assert.Equal(agrees, Read("3576014403910003").CouldBeBornOn(Date(date)));

    [Fact]
    public void A_birth_date_of_another_calendar_is_compared_by_its_day()
    {
        var julian = Date("1991-03-04").WithCalendar(CalendarSystem.Julian);
        Assert.Equal(19, julian.Day + (julian.Month == 2 ? 0 : 100));
        Assert.True(Read("3576014403910003").CouldBeBornOn(julian));
        Assert.Equal(Date("1991-03-04"), Read("3576014403910003").LatestBirthDate(julian));
    }

    [Theory]
    [InlineData("040391", "2026-01-01", "1991-03-04")]
    [InlineData("040310", "2026-01-01", "2010-03-04")]
    [InlineData("040310", "2010-03-04", "2010-03-04")]
    [InlineData("040310", "2010-03-03", "1910-03-04")]
    [InlineData("040391", "2099-12-31", "2091-03-04")]
    [InlineData("040391", "2500-01-01", "2091-03-04")]
    [InlineData("010100", "1900-01-01", "1900-01-01")]
    [InlineData("010100", "1899-12-31", null)]
    [InlineData("290200", "2026-01-01", "2000-02-29")]
    [InlineData("290200", "2000-02-28", null)]
    [InlineData("290204", "2000-02-28", "1904-02-29")]
    [InlineData("311299", "2026-01-01", "1999-12-31")]
    public void The_latest_birth_date_is_the_last_that_agrees_and_is_not_after_the_limit(string birth, string limit, string? expected)
    {
        var date = Read($"357601{birth}0003").LatestBirthDate(Date(limit));
        Assert.Equal(expected is null ? null : Date(expected), date);
    }

    [Fact]
    public void The_default_has_no_parts()
    {
        Nik none = default;
        Assert.Throws<InvalidOperationException>(() => none.ProvinceCode);
        Assert.Throws<InvalidOperationException>(() => none.RegencyCode);
        Assert.Throws<InvalidOperationException>(() => none.DistrictCode);
        Assert.Throws<InvalidOperationException>(() => none.Sex);
        Assert.Throws<InvalidOperationException>(() => none.BirthDay);
        Assert.Throws<InvalidOperationException>(() => none.BirthMonth);
        Assert.Throws<InvalidOperationException>(() => none.BirthYearInCentury);
        Assert.Throws<InvalidOperationException>(() => none.Serial);
        Assert.Throws<InvalidOperationException>(() => none.CouldBeBornOn(Date("1991-03-04")));
        Assert.Throws<InvalidOperationException>(() => none.LatestBirthDate(Date("1991-03-04")));
    }

    [Fact]
    public void A_json_number_is_read_digit_by_digit() =>
        Assert.Equal(Read("3576014403910003"), JsonSerializer.Deserialize<Nik>("3576014403910003"));

    [Fact]
    public void Sexes_are_numbered_as_in_iso_5218_so_that_a_forgotten_one_is_neither()
    {
        Assert.Equal((1, 2), ((int)Sex.Male, (int)Sex.Female));
        Assert.False(Enum.IsDefined(default(Sex)));
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
