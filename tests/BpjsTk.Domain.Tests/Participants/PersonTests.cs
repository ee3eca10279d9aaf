using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>Who a person is: name, birth date, sex and number, which agree.</summary>
public class PersonTests
{
    private static readonly LocalDate Born = new(1990, 1, 1);
    private static readonly Nik Number = Nik.FromText("3578120101900001").Value;
    private static readonly Nik OtherNumber = Nik.FromText("3578120101900002").Value;
    private static readonly PassportNumber Passport = PassportNumber.FromText("A7654321").Value;
    private static readonly PassportNumber OtherPassport = PassportNumber.FromText("A7654322").Value;

    [Fact]
    public void A_citizen_has_what_was_stated()
    {
        var person = Person.Citizen(Number, "  Budi Santoso ", Born, Sex.Male, Passport).Value;

        Assert.Equal("Budi Santoso", person.FullName);
        Assert.Equal(Born, person.BirthDate);
        Assert.Equal(Sex.Male, person.Sex);
        Assert.Equal(Number, person.Nik);
        Assert.Equal(Passport, person.Passport);
        Assert.True(person.IsCitizen);
        Assert.Null(Person.Citizen(Number, "Budi", Born, Sex.Male).Value.Passport);
    }

    [Fact]
    public void A_foreigner_has_what_was_stated()
    {
        var resident = Person.Foreigner(Passport, " John Smith", Born, Sex.Male, Number).Value;

        Assert.Equal("John Smith", resident.FullName);
        Assert.Equal(Born, resident.BirthDate);
        Assert.Equal(Sex.Male, resident.Sex);
        Assert.Equal(Number, resident.Nik);
        Assert.Equal(Passport, resident.Passport);
        Assert.False(resident.IsCitizen);
        Assert.Null(Person.Foreigner(Passport, "John", Born, Sex.Female).Value.Nik);
    }

    [Fact]
    public void Birth_date_and_nik_agree() => Refused.Saying(
        Person.Citizen(Number, "Budi", new(1990, 1, 2), Sex.Male),
        "BPJSTK-PRS-001 BirthDate",
        "Tanggal lahir 1990-01-02 tidak sesuai dengan NIK 3578**********01.",
        "The birth date 1990-01-02 does not agree with the NIK 3578**********01.");

    [Fact]
    public void Sex_and_nik_agree() => Refused.Saying(
        Person.Citizen(Number, "Budi", Born, Sex.Female),
        "BPJSTK-PRS-002 Sex",
        "Jenis kelamin tidak sesuai dengan NIK 3578**********01.",
        "The sex does not agree with the NIK 3578**********01.");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void A_person_has_a_name(string? name) => Refused.Saying(
        Person.Citizen(Number, name, Born, Sex.Male),
        "BPJSTK-PRS-003 FullName",
        "Nama lengkap diperlukan, paling panjang 100 karakter.",
        "A full name is needed, of at most 100 characters.");

    [Fact]
    public void A_name_has_at_most_a_hundred_characters()
    {
        Assert.True(Person.Citizen(Number, new string('a', 100) + " ", Born, Sex.Male).IsSuccess);
        Refused.With(Person.Citizen(Number, new string('a', 101), Born, Sex.Male), "BPJSTK-PRS-003 FullName");
    }

    [Theory]
    [InlineData("Budi\u0007")]
    [InlineData("Budi \ud83d\ude00")]
    [InlineData("Bu\nDi")]
    public void A_name_can_be_printed(string name)
    {
        Refused.Saying(Person.Citizen(Number, name, Born, Sex.Male), "BPJSTK-PRS-004 FullName", "Nama memuat karakter yang tidak dapat dicetak.", "The name holds characters that cannot be printed.");
        Refused.With(Person.Foreigner(Passport, name, Born, Sex.Male), "BPJSTK-PRS-004 FullName");
        Assert.Equal("Budi", Person.Citizen(Number, "\tBudi\n", Born, Sex.Male).Value.FullName);
    }

    [Fact]
    public void A_person_tells_every_fault_at_once()
    {
        string[] all = ["BPJSTK-PRS-001 BirthDate", "BPJSTK-PRS-002 Sex", "BPJSTK-PRS-003 FullName"];

        Refused.With(Person.Citizen(Number, null, new(1991, 1, 1), Sex.Female), all);
        Refused.With(Person.Foreigner(Passport, null, new(1991, 1, 1), Sex.Female, Number), all);
        Refused.With(Person.Foreigner(Passport, null, new(1991, 1, 1), Sex.Female), all[2]);
    }

    [Theory]
    [InlineData("3578124101900001", "1990-01-01", Sex.Female, true)]
    [InlineData("3578124101900001", "1990-01-01", Sex.Male, false)]
    [InlineData("3578127112990001", "1999-12-31", Sex.Female, true)]
    [InlineData("3578122902000001", "2000-02-29", Sex.Male, true)]
    [InlineData("3578122902000001", "2000-02-28", Sex.Male, false)]
    [InlineData("3578120101000001", "1900-01-01", Sex.Male, true)]
    [InlineData("3578120101000001", "2000-01-01", Sex.Male, true)]
    public void The_nik_of_a_woman_has_forty_added_to_the_day_and_no_nik_tells_the_century(string nik, string born, Sex sex, bool agrees) =>
        Assert.Equal(agrees, Person.Citizen(Nik.FromText(nik).Value, "Siti", Facts.Date(born), sex).IsSuccess);

    [Fact]
    public void A_default_number_is_a_mistake_of_the_program()
    {
        Assert.Equal("nik", Assert.Throws<ArgumentException>(() => Person.Citizen(default, "Budi", Born, Sex.Male)).ParamName);
        Assert.Equal("passport", Assert.Throws<ArgumentException>(() => Person.Citizen(Number, "Budi", Born, Sex.Male, default(PassportNumber))).ParamName);
        Assert.Equal("passport", Assert.Throws<ArgumentException>(() => Person.Foreigner(default, "John", Born, Sex.Male)).ParamName);
        var fault = Assert.Throws<ArgumentException>(() => Person.Foreigner(Passport, "John", Born, Sex.Male, default(Nik)));
        Assert.Equal("nik", fault.ParamName);
        Assert.StartsWith("A person has a number; the default is none.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sex_that_does_not_exist_is_a_mistake_of_the_program()
    {
        Assert.Equal("sex", Assert.Throws<ArgumentOutOfRangeException>(() => Person.Citizen(Number, "Budi", Born, (Sex)7)).ParamName);
        Assert.Equal("sex", Assert.Throws<ArgumentOutOfRangeException>(() => Person.Foreigner(Passport, "John", Born, (Sex)7)).ParamName);
    }

    [Fact]
    public void The_same_number_is_the_same_person_whatever_else_was_written()
    {
        var budi = Citizen();
        var married = Person.Citizen(Number, "Budi S.", new(1890, 1, 1), Sex.Male, OtherPassport).Value;
        var resident = Person.Foreigner(Passport, "Budi", Born, Sex.Male, OtherNumber).Value;
        var traveller = Person.Foreigner(Passport, "B.", new(1980, 5, 5), Sex.Female).Value;

        Assert.True(budi.IsSamePersonAs(married));
        Assert.False(budi.IsSamePersonAs(resident));
        Assert.True(resident.IsSamePersonAs(traveller));
        Assert.True(traveller.IsSamePersonAs(resident));
        Assert.False(traveller.IsSamePersonAs(married));
        Assert.False(Person.Citizen(Number, "Budi", Born, Sex.Male).Value.IsSamePersonAs(traveller));
        Assert.Throws<ArgumentNullException>(() => budi.IsSamePersonAs(null!));
    }

    [Fact]
    public void Persons_are_equal_when_everything_is()
    {
        Assert.Equal(Citizen(), Citizen());
        Assert.Equal(Citizen().GetHashCode(), Citizen().GetHashCode());
        Assert.True(Citizen().Equals((object)Citizen()));
        Person[] others =
        [
            Person.Citizen(Number, "budi", Born, Sex.Male, Passport).Value,
            Person.Citizen(Number, "Budi", new(1890, 1, 1), Sex.Male, Passport).Value,
            Person.Citizen(Nik.FromText("3578124101900001").Value, "Budi", Born, Sex.Female, Passport).Value,
            Person.Citizen(OtherNumber, "Budi", Born, Sex.Male, Passport).Value,
            Person.Citizen(Number, "Budi", Born, Sex.Male, OtherPassport).Value,
            Person.Citizen(Number, "Budi", Born, Sex.Male).Value,
            Person.Foreigner(Passport, "Budi", Born, Sex.Male, Number).Value,
        ];

        Assert.All(others, other => Assert.NotEqual(Citizen(), other));
        Assert.NotEqual(Person.Foreigner(Passport, "B", Born, Sex.Male).Value, Person.Foreigner(Passport, "B", Born, Sex.Female).Value);
        Assert.False(Citizen().Equals((object)"Budi"));
        Assert.False(Citizen().Equals(null));
    }

    [Fact]
    public void A_person_shows_no_more_than_a_masked_number()
    {
        Assert.Equal("3578**********01", Citizen().ToString());
        Assert.Equal("3578**********01", Person.Foreigner(Passport, "John", Born, Sex.Male, Number).Value.ToString());
        Assert.Equal(Passport.ToString(), Person.Foreigner(Passport, "John", Born, Sex.Male).Value.ToString());
        Assert.DoesNotContain("7654321", Passport.ToString(), StringComparison.Ordinal);
    }

    private static Person Citizen() => Person.Citizen(Number, "Budi", Born, Sex.Male, Passport).Value;
}
