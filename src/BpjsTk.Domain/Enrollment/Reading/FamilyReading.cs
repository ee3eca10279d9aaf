using System.Collections.Immutable;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads the family on a form.</summary>
internal static class FamilyReading
{
    private static readonly Fields<FamilyMemberForm> Fields = new();
    private static readonly FormField<FamilyMemberForm, string> FullName = Fields.Needed(nameof(FamilyMemberForm.FullName), form => form.FullName, FormText.Name);
    private static readonly FormField<FamilyMemberForm, FamilyRelation> Relation = Fields.Needed(nameof(FamilyMemberForm.Relation), form => form.Relation, FormWords.FamilyRelation.Read);
    private static readonly FormField<FamilyMemberForm, LocalDate> BirthDate = Fields.Needed(nameof(FamilyMemberForm.BirthDate), form => form.BirthDate, FormText.Date);
    private static readonly FormField<FamilyMemberForm, Nik> OwnNik = Fields.Optional(nameof(FamilyMemberForm.Nik), form => form.Nik, Nik.FromText);

    internal static ImmutableArray<FamilyMember> Read<TForm>(FormReader<TForm> reader, string list, IReadOnlyList<FamilyMemberForm?>? family, LocalDate filedOn)
    {
        var members = ImmutableArray.CreateBuilder<FamilyMember>();
        var hasSpouse = false;
        for (var i = 0; i < (family?.Count ?? 0); i++)
        {
            var place = FormReader<TForm>.Place(list, i);
            if (family![i] is not { } form)
            {
                reader.Refuse(EnrollmentFaults.Missing(place));
                continue;
            }

            if (reader.Take(ReadOne(form, filedOn, hasSpouse).Result, fault => fault.Under(place)).TryGet(out var member))
            {
                members.Add(member);
            }

            // A spouse with other faults is one all the same.
            hasSpouse |= Relation.Read(form, static _ => { }).TryGet(out var relation) && relation == FamilyRelation.Spouse;
        }

        return members.ToImmutable();
    }

    private static FormReading<FamilyMember> ReadOne(FamilyMemberForm form, LocalDate filedOn, bool hasSpouse)
    {
        var reader = new FormReader<FamilyMemberForm>(form);
        var name = reader.Read(FullName);
        var relation = reader.Read(Relation);
        var birthDate = reader.Read(BirthDate);
        var nik = reader.Read(OwnNik);
        if (nik.TryGet(out var number))
        {
            reader.Refuse(Person.Disagreements(number, birthDate.OrNull(), null));
        }

        if (birthDate.TryGet(out var born) && born > filedOn)
        {
            reader.Refuse(EnrollmentFaults.AfterFiling(BirthDate.Name, born, filedOn));
        }

        if (hasSpouse && relation.TryGet(out var stated) && stated == FamilyRelation.Spouse)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.SpouseTwice, Relation.Name, Citation.FromText("PP 45/2015 Pasal 14(1)b")));
        }

        return reader.Finish(() => FamilyMember.Create(relation.Value, name.Value, birthDate.Value, nik.OrNull()).Value);
    }
}
