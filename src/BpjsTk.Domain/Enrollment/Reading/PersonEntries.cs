using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>What a form says of a person.</summary>
internal readonly record struct PersonEntries(
    Entry<string> FullName,
    Entry<bool> IsCitizen,
    Entry<Nik> Nik,
    Entry<PassportNumber> Passport,
    Entry<LocalDate> BirthDate,
    Entry<Sex> Sex)
{
    /// <summary>Returns in what birth date and sex disagree with the NIK, as far as they could be read.</summary>
    internal IEnumerable<DomainError> Disagreements() =>
        this.Nik.TryGet(out var nik) ? Person.Disagreements(nik, this.BirthDate.OrNull(), this.Sex.OrNull()) : [];

    /// <summary>Makes the person of a form without faults.</summary>
    internal Person Make() => this.IsCitizen.Value
        ? Person.Citizen(this.Nik.Value, this.FullName.Value, this.BirthDate.Value, this.Sex.Value, this.Passport.OrNull()).Value
        : Person.Foreigner(this.Passport.Value, this.FullName.Value, this.BirthDate.Value, this.Sex.Value, this.Nik.OrNull()).Value;
}
