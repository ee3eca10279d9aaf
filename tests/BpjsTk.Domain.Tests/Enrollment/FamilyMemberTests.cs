using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment;

/// <summary>A member of a participant's family.</summary>
public class FamilyMemberTests
{
    private static readonly LocalDate Born = new(1991, 2, 3);
    private static readonly Nik Number = Nik.FromText("3578124302910001").Value;

    [Fact]
    public void A_member_has_what_was_stated()
    {
        var member = FamilyMember.Create(FamilyRelation.Parent, " Ani ", Born, Number).Value;

        Assert.Equal("Ani", member.FullName);
        Assert.Equal(FamilyRelation.Parent, member.Relation);
        Assert.Equal(Born, member.BirthDate);
        Assert.Equal(Number, member.Nik);
        Assert.Null(FamilyMember.Create(FamilyRelation.Child, "Ani", Born).Value.Nik);
    }

    [Fact]
    public void A_member_tells_every_fault_at_once()
    {
        Refused.With(FamilyMember.Create(FamilyRelation.Child, null, new(1991, 2, 4), Number), "BPJSTK-PRS-001 BirthDate", "BPJSTK-PRS-003 FullName");
        Refused.With(FamilyMember.Create(FamilyRelation.Child, " ", Born), "BPJSTK-PRS-003 FullName");
        Refused.With(FamilyMember.Create(FamilyRelation.Child, "A\0", Born), "BPJSTK-PRS-004 FullName");
        Refused.With(FamilyMember.Create(FamilyRelation.Child, new string('\u0001', 101), Born), "BPJSTK-PRS-003 FullName", "BPJSTK-PRS-004 FullName");
        Refused.With(FamilyMember.Create(FamilyRelation.Child, new string('a', 101), Born), "BPJSTK-PRS-003 FullName");
        Assert.True(FamilyMember.Create(FamilyRelation.Child, new string('a', 100), Born).IsSuccess);
    }

    [Fact]
    public void What_no_caller_may_pass_is_thrown()
    {
        Assert.Equal("nik", Assert.Throws<ArgumentException>(() => FamilyMember.Create(FamilyRelation.Child, "Ani", Born, default(Nik))).ParamName);
        Assert.Equal("relation", Assert.Throws<ArgumentOutOfRangeException>(() => FamilyMember.Create((FamilyRelation)9, "Ani", Born)).ParamName);
    }
}
