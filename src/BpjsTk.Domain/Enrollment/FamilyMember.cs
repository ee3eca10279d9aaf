using System.Diagnostics;
using BpjsTk.Domain.Identity;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A member of a participant's family (anggota keluarga), as enrolled.</summary>
[DebuggerDisplay("{Relation}")]
public sealed class FamilyMember
{
    internal FamilyMember(FamilyRelation relation, string fullName, LocalDate birthDate, Nik? nik)
    {
        this.Relation = relation;
        this.FullName = fullName;
        this.BirthDate = birthDate;
        this.Nik = nik;
    }

    /// <summary>Gets how the member stands to the participant.</summary>
    public FamilyRelation Relation { get; }

    /// <summary>Gets the full name.</summary>
    public string FullName { get; }

    /// <summary>Gets the birth date.</summary>
    public LocalDate BirthDate { get; }

    /// <summary>Gets the citizen's number; <see langword="null"/> when not given.</summary>
    public Nik? Nik { get; }
}
