using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// A person (orang) as the agency knows one: a name, a birth date, a sex, and the number that tells this person from all others. Of a citizen that is the
/// NIK, and birth date and sex agree with it; of a foreigner it is the passport.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Person : IEquatable<Person>
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 100;

    private Person(string fullName, LocalDate birthDate, Sex sex, bool isCitizen, Nik? nik, PassportNumber? passport)
    {
        this.IsCitizen = isCitizen;
        this.FullName = fullName;
        this.BirthDate = birthDate;
        this.Sex = sex;
        this.Nik = nik;
        this.Passport = passport;
    }

    /// <summary>Gets the full name, as on the identity card.</summary>
    public string FullName { get; }

    /// <summary>Gets the birth date.</summary>
    public LocalDate BirthDate { get; }

    /// <summary>Gets the sex.</summary>
    public Sex Sex { get; }

    /// <summary>Gets the citizen's number; always there for a citizen, and for a foreigner who has one as a permanent resident.</summary>
    public Nik? Nik { get; }

    /// <summary>Gets the passport; always there for a foreigner.</summary>
    public PassportNumber? Passport { get; }

    /// <summary>Gets a value indicating whether the person is an Indonesian citizen (WNI).</summary>
    public bool IsCitizen { get; }

    /// <summary>States who an Indonesian citizen (WNI) is.</summary>
    /// <param name="nik">The citizen's number.</param>
    /// <param name="fullName">The full name, 1 to 100 characters.</param>
    /// <param name="birthDate">The birth date, which agrees with the number.</param>
    /// <param name="sex">The sex, which agrees with the number.</param>
    /// <param name="passport">The passport of who works abroad; <see langword="null"/> when not asked for.</param>
    /// <returns>
    /// The person, or every fault: <c>BPJSTK-PRS-001</c> (birth date and NIK disagree), <c>-002</c> (sex and NIK disagree), <c>-003</c> (no name, or one that is too
    /// long), <c>-004</c> (a name with characters that cannot be printed).
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="nik"/> or <paramref name="passport"/> is the default, which is no number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sex"/> is not a member of the enumeration.</exception>
    public static Outcome<Person> Citizen(Nik nik, string? fullName, LocalDate birthDate, Sex sex, PassportNumber? passport = null)
    {
        CheckNumber(nik.IsDefault, nameof(nik));
        CheckNumber(passport is { IsDefault: true }, nameof(passport));
        CheckSex(sex);
        return Make(new(fullName?.Trim() ?? string.Empty, birthDate, sex, true, nik, passport), [.. Disagreements(nik, birthDate, sex)]);
    }

    /// <summary>States who a foreigner (WNA) is.</summary>
    /// <param name="passport">The passport.</param>
    /// <param name="fullName">The full name, 1 to 100 characters.</param>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="nik">The NIK of a permanent resident, with which birth date and sex agree; <see langword="null"/> for others.</param>
    /// <returns>
    /// The person, or every fault: <c>BPJSTK-PRS-001</c> (birth date and NIK disagree), <c>-002</c> (sex and NIK disagree), <c>-003</c> (no name, or one that is too
    /// long), <c>-004</c> (a name with characters that cannot be printed).
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="passport"/> or <paramref name="nik"/> is the default, which is no number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sex"/> is not a member of the enumeration.</exception>
    public static Outcome<Person> Foreigner(PassportNumber passport, string? fullName, LocalDate birthDate, Sex sex, Nik? nik = null)
    {
        CheckNumber(passport.IsDefault, nameof(passport));
        CheckNumber(nik is { IsDefault: true }, nameof(nik));
        CheckSex(sex);
        return Make(new(fullName?.Trim() ?? string.Empty, birthDate, sex, false, nik, passport), nik is { } number ? [.. Disagreements(number, birthDate, sex)] : []);
    }

    /// <summary>Says whether this is the same person as another: the same number, whatever else was written of it.</summary>
    /// <param name="other">The other person.</param>
    /// <returns><see langword="true"/> for the same NIK; where one of the two has none, for the same passport.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsSamePersonAs(Person other)
    {
        Guard.Against.Null(other);
        return this.Nik is { } nik && other.Nik is { } others
            ? nik == others
            : this.Passport is { } passport && passport == other.Passport;
    }

    /// <inheritdoc/>
    public bool Equals(Person? other) =>
        other is not null
        && string.Equals(this.FullName, other.FullName, StringComparison.Ordinal)
        && this.BirthDate == other.BirthDate
        && this.Sex == other.Sex
        && this.IsCitizen == other.IsCitizen
        && this.Nik == other.Nik
        && this.Passport == other.Passport;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as Person);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Nik, this.Passport, this.BirthDate);

    /// <summary>Returns the masked number; name and birth date stay out of logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.Nik?.ToString() ?? this.Passport.ToString()!;

    /// <summary>Returns in what birth date and sex disagree with a citizen's number; what is not known is not compared.</summary>
    internal static IEnumerable<DomainError> Disagreements(Nik nik, LocalDate? birthDate, Sex? sex)
    {
        if (birthDate is { } date && !nik.CouldBeBornOn(date))
        {
            yield return DomainError.Of(ErrorCatalog.PersonBirthDate, "BirthDate", new ErrorArgument("birthDate", date), new ErrorArgument("nik", nik.ToString(null, CultureInfo.InvariantCulture)));
        }

        if (sex is { } stated && stated != nik.Sex)
        {
            yield return DomainError.Of(ErrorCatalog.PersonSex, "Sex", new ErrorArgument("nik", nik.ToString(null, CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Reads a name: 1 to 100 characters that can be printed, without blanks around it.</summary>
    internal static Outcome<string> NameFromText(string? text)
    {
        var name = text?.Trim() ?? string.Empty;
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (name.Length is 0 or > LongestName)
        {
            errors.Add(DomainError.Of(ErrorCatalog.PersonName, "FullName", new ErrorArgument("most", LongestName)));
        }

        if (!TextValue.IsPrintable(name))
        {
            errors.Add(DomainError.Of(ErrorCatalog.PersonNameCharacters, "FullName"));
        }

        return errors.Count == 0 ? Outcome.Success(name) : Outcome.Failure<string>(errors.ToImmutable());
    }

    private static void CheckNumber(bool isDefault, string name)
    {
        if (isDefault)
        {
            throw new ArgumentException("A person has a number; the default is none.", name);
        }
    }

    private static void CheckSex(Sex sex)
    {
        if (!Enum.IsDefined(sex))
        {
            throw new ArgumentOutOfRangeException(nameof(sex), sex, null);
        }
    }

    private static Outcome<Person> Make(Person person, ImmutableArray<DomainError> errors)
    {
        _ = NameFromText(person.FullName).TryGet(out _, out var faults);
        return errors.IsEmpty && faults.IsEmpty ? Outcome.Success(person) : Outcome.Failure<Person>([.. errors, .. faults]);
    }
}
