using System.Collections.Immutable;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads the family on a form.</summary>
internal static class FamilyReading
{
    private static readonly Fields<FamilyMemberForm> Fields = new();
    private static readonly FormField<FamilyMemberForm, string> FullName = Fields.Needed(nameof(FamilyMemberForm.FullName), form => form.FullName, Person.NameFromText);
    private static readonly FormField<FamilyMemberForm, FamilyRelation> Relation = Fields.Needed(nameof(FamilyMemberForm.Relation), form => form.Relation, FormWords.FamilyRelation.Read);
    private static readonly FormField<FamilyMemberForm, LocalDate> BirthDate = Fields.Needed(nameof(FamilyMemberForm.BirthDate), form => form.BirthDate, FormText.Date);
    private static readonly FormField<FamilyMemberForm, Nik> OwnNik = Fields.Optional(nameof(FamilyMemberForm.Nik), form => form.Nik, Nik.FromText);

    internal static ImmutableArray<FamilyMember> Read<TForm>(FormReader<TForm> reader, string list, IReadOnlyList<FamilyMemberForm?>? family, Entry<Nik> participant, LocalDate filedOn)
    {
        var members = ImmutableArray.CreateBuilder<FamilyMember>();
        for (var i = 0; i < (family?.Count ?? 0); i++)
        {
            var place = FormReader<TForm>.Place(list, i);
            if (family![i] is not { } form)
            {
                reader.Refuse(EnrollmentFaults.Missing(place));
                continue;
            }

            if (reader.Take(ReadOne(form, participant, filedOn).Result, fault => fault.Under(place)).TryGet(out var member))
            {
                members.Add(member);
            }
        }

        return members.ToImmutable();
    }

    private static FormReading<FamilyMember> ReadOne(FamilyMemberForm form, Entry<Nik> participant, LocalDate filedOn)
    {
        var reader = new FormReader<FamilyMemberForm>(form);
        var name = reader.Read(FullName);
        var relation = reader.Read(Relation);
        var birthDate = reader.Read(BirthDate);
        var nik = reader.Read(OwnNik);
        if (nik.TryGet(out var number))
        {
            reader.Refuse(Person.Disagreements(number, birthDate.OrNull(), null));
            if (participant.TryGet(out var own) && own == number)
            {
                reader.Refuse(DomainError.Of(ErrorCatalog.FamilyIsParticipant, OwnNik.Name));
            }
        }

        if (birthDate.TryGet(out var born) && born > filedOn)
        {
            reader.Refuse(EnrollmentFaults.AfterFiling(BirthDate.Name, born, filedOn));
        }

        return reader.Finish(() => FamilyMember.Create(relation.Value, name.Value, birthDate.Value, nik.OrNull()).Value);
    }
}
