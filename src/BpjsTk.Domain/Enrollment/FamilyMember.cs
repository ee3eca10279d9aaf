using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A member of a participant's family (anggota keluarga), as enrolled.</summary>
[DebuggerDisplay("{Relation}")]
public sealed class FamilyMember
{
    private FamilyMember(FamilyRelation relation, string fullName, LocalDate birthDate, Nik? nik)
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

    /// <summary>States who a member of the family is.</summary>
    /// <param name="relation">How the member stands to the participant.</param>
    /// <param name="fullName">The full name, 1 to 100 characters.</param>
    /// <param name="birthDate">The birth date, which agrees with the NIK when there is one.</param>
    /// <param name="nik">The citizen's number; <see langword="null"/> when not known.</param>
    /// <returns>The member, or every fault: <c>BPJSTK-PRS-001</c> (birth date and NIK disagree), <c>-003</c> (no name, or one that is too long), <c>-004</c> (a name with characters that cannot be printed).</returns>
    /// <exception cref="ArgumentException"><paramref name="nik"/> is the default, which is no number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a member of the enumeration.</exception>
    public static Outcome<FamilyMember> Create(FamilyRelation relation, string? fullName, LocalDate birthDate, Nik? nik = null)
    {
        if (nik is { IsDefault: true })
        {
            throw new ArgumentException("A person has a number; the default is none.", nameof(nik));
        }

        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, null);
        }

        ImmutableArray<DomainError> disagreements = nik is { } number ? [.. Person.Disagreements(number, birthDate, null)] : [];
        return Person.NameFromText(fullName).TryGet(out var name, out var faults) && disagreements.IsEmpty
            ? Outcome.Success(new FamilyMember(relation, name, birthDate, nik))
            : Outcome.Failure<FamilyMember>([.. disagreements, .. faults]);
    }
}
