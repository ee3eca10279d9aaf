using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>The family on form F1a.</summary>
public class FamilyMemberFormTests
{
    [Fact]
    public void A_member_becomes_what_the_form_says()
    {
        var member = GoodForms.Rules().Accept(Of(Spouse()), GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp).Value.Family[0];

        Assert.Equal("Ani", member.FullName);
        Assert.Equal(FamilyRelation.Spouse, member.Relation);
        Assert.Equal(Facts.Date("1991-02-03"), member.BirthDate);
        Assert.Equal("3578**********01", member.Nik?.ToString());
    }

    [Theory]
    [InlineData("FullName", null, "BPJSTK-FRM-001")]
    [InlineData("Relation", null, "BPJSTK-FRM-001")]
    [InlineData("BirthDate", null, "BPJSTK-FRM-001")]
    [InlineData("FullName", "\u0001", "BPJSTK-PRS-004")]
    [InlineData("Relation", "SEPUPU", "BPJSTK-FRM-003")]
    [InlineData("BirthDate", "1991-02-30", "BPJSTK-FRM-002")]
    [InlineData("Nik", "3578124302910000", "BPJSTK-NIK-009")]
    public void A_field_that_is_wrong_is_told_by_its_place(string field, string? text, string code) =>
        FormDesk.Worker.Refuses(Of(Spouse(), Spouse().With("Relation", "ANAK").With(field, text)), $"{code} Family[1].{field}");

    [Fact]
    public void A_nik_may_be_left_out_and_agrees_with_the_birth_date()
    {
        FormDesk.Worker.Accepts(Of(Spouse().With("Nik", null)));
        FormDesk.Worker.Refuses(Of(Spouse().With("BirthDate", "1991-02-04")), "BPJSTK-PRS-001 Family[0].BirthDate");
        FormDesk.Worker.Refuses(Of(Spouse().With("BirthDate", "?")), "BPJSTK-FRM-002 Family[0].BirthDate");
    }

    [Theory]
    [InlineData("2026-09-10", true)]
    [InlineData("2026-09-11", false)]
    public void A_child_is_born_by_the_day_of_filing(string born, bool isAccepted) => FormDesk.Worker.Refuses(
        Of(new FamilyMemberForm { FullName = "Bayi", Relation = "ANAK", BirthDate = born }),
        isAccepted ? [] : ["BPJSTK-ENR-016 Family[0].BirthDate"]);

    [Fact]
    public void There_may_be_more_than_one_spouse() => FormDesk.Worker.Accepts(Of(Spouse(), Spouse().With("Relation", "ISTRI").With("Nik", GoodForms.Nik("1991-02-03", isWoman: true, serial: 2))));

    [Fact]
    public void A_member_of_the_family_is_another_person()
    {
        FormDesk.Worker.RefusesSaying(
            Of(Spouse(), Spouse().With("BirthDate", "1990-01-01").With("Nik", GoodForms.Worker().Nik)),
            "BPJSTK-ENR-022 Family[1].Nik",
            "NIK anggota keluarga sama dengan NIK peserta.",
            "The NIK of this member of the family is that of the participant.");
        FormDesk.Worker.Accepts(Of(Spouse().With("BirthDate", "1990-01-01").With("Nik", GoodForms.Nik("1990-01-01", serial: 2))));
        FormDesk.Worker.Refuses(Of(Spouse().With("BirthDate", "1990-01-01").With("Nik", GoodForms.Worker().Nik)).With("Nik", "1"), "BPJSTK-NIK-004 Nik");
    }

    [Fact]
    public void A_row_without_a_member_is_told() => FormDesk.Worker.Refuses(Of(null, Spouse()), "BPJSTK-FRM-001 Family[0]");

    private static FamilyMemberForm Spouse() => new() { FullName = "Ani", Relation = "SPOUSE", BirthDate = "1991-02-03", Nik = GoodForms.Nik("1991-02-03", isWoman: true) };

    private static WorkerForm Of(params FamilyMemberForm?[] family) => GoodForms.Worker().With("Family", family);
}
