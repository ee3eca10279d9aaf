using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Memberships;

/// <summary>What the memberships of one person owe each other.</summary>
public class MembershipFileTests
{
    private static MembershipFile Empty => MembershipFile.Of(Given.Budi);

    [Fact]
    public void One_person_may_work_for_several_employers_and_for_himself()
    {
        var file = Empty.Open(Given.Registered()).Value
            .Open(Given.Registered("2024-02-01", Given.Workplace("CD123456"))).Value
            .Open(MembershipOpened.OfSelfEmployed(Facts.Date("2024-03-01"), Given.Driver())).Value;

        Assert.Equal([Segment.Pu, Segment.Pu, Segment.Bpu], file.Memberships.Select(membership => membership.State.Segment));
        Assert.Null(file.Kpj);
    }

    [Fact]
    public void The_same_place_is_not_opened_twice_at_a_time()
    {
        var file = Empty.Open(Given.Registered()).Value;
        var driver = MembershipOpened.OfSelfEmployed(Facts.Date("2024-03-01"), Given.Driver());
        var project = MembershipOpened.OfConstructionWorker(Facts.Date("2024-01-15"), new("SPK-1", Facts.Date("2024-03-01"), Facts.Date("2024-12-31")), null);
        var otherProject = MembershipOpened.OfConstructionWorker(Facts.Date("2024-01-15"), new("SPK-2", Facts.Date("2024-03-01"), Facts.Date("2024-12-31")), null);

        Refused.With(file.Open(Given.Registered("2024-02-01")), "BPJSTK-MEM-013 Place");
        Refused.With(file.Open(driver).Value.Open(driver), "BPJSTK-MEM-013 Place");
        Refused.With(file.Open(project).Value.Open(project), "BPJSTK-MEM-013 Place");
        Assert.True(file.Open(project).Value.Open(otherProject).IsSuccess);
        var ended = file.With(0, Given.Ended("2024-06-30")).Value;
        Assert.Equal(2, ended.Open(Given.Registered("2024-08-01")).Value.Memberships.Length);
    }

    // PP 44/2015 Pasal 8, PP 45/2015 Pasal 7(4), 11.
    [Fact]
    public void A_move_to_another_workplace_keeps_the_number()
    {
        var file = Empty.Open(Given.Registered()).Value.With(0, Given.Paid("2024-02-10")).Value.With(0, Given.Issued("2024-02-11")).Value;
        var moved = file.Move(0, Facts.Date("2024-06-30"), Given.Workplace("CD123456"), Facts.Date("2024-07-01"), Given.Worker("2024-07-01"), Given.Wage(7_000_000), ProgramBundle.JkkJkmJhtJp).Value;

        Assert.Equal(MembershipEndReason.MovedToOtherEmployer, moved.Memberships[0].State.EndReason);
        Assert.Equal(Facts.Date("2024-06-30"), moved.Memberships[0].State.EndedOn);
        Assert.Equal(Given.Number, moved.Memberships[1].State.Kpj);
        Assert.Equal(Facts.Date("2024-07-01"), moved.Memberships[1].State.RegisteredOn);
        Assert.Equal(Given.Number, moved.Kpj);
    }

    [Fact]
    public void A_move_that_is_refused_leaves_the_old_membership_as_it_was()
    {
        var file = Empty.Open(Given.Registered()).Value;

        Refused.With(
            file.Move(0, Facts.Date("2024-06-30"), Given.Workplace("CD123456"), Facts.Date("2024-06-30"), Given.Worker(), Given.Wage(1), ProgramBundle.JkkJkmJhtJp),
            "BPJSTK-ENR-005 RegisteredOn");
        Refused.With(
            file.Move(0, Facts.Date("2024-06-30"), Given.Workplace("CD123456"), Facts.Date("2024-07-01"), Given.Worker(), Given.Wage(1), ProgramBundle.JkkJkmJht),
            "BPJSTK-BND-002 Programs");
        Assert.Null(file.Memberships[0].State.EndedOn);
    }

    [Fact]
    public void A_person_has_one_number_for_life()
    {
        var file = Empty.Open(Given.Registered(kpj: Given.Number)).Value;

        Refused.With(file.Open(Given.Registered("2024-02-01", Given.Workplace("CD123456"), kpj: Given.OtherNumber)), "BPJSTK-MEM-014 Kpj");
        var second = file.Open(Given.Registered("2024-02-01", Given.Workplace("CD123456"))).Value.With(1, Given.Paid("2024-03-01")).Value;
        Refused.With(second.With(1, Given.Issued("2024-03-02", Given.OtherNumber)), "BPJSTK-MEM-014 Kpj");
        Assert.Equal(Given.Number, second.With(1, Given.Issued("2024-03-02")).Value.Memberships[1].State.Kpj);
    }

    // PP 44/2015 Pasal 15(1)-(2).
    [Fact]
    public void An_owner_of_several_companies_has_jkk_in_each_and_jkm_in_one()
    {
        var first = Given.Workplace(scale: EmployerScale.Micro, isOwner: true);
        var second = Given.Workplace("CD123456", EmployerScale.Micro, isOwner: true);

        Refused.With(Empty.Open(Given.Registered(workplace: first, programs: "JKK")), "BPJSTK-MEM-018 Programs");
        var file = Empty.Open(Given.Registered(workplace: first, programs: "JKK+JKM")).Value;
        Refused.With(file.Open(Given.Registered(workplace: second, programs: "JKK+JKM")), "BPJSTK-BND-008 Programs");
        var both = file.Open(Given.Registered(workplace: second, programs: "JKK")).Value;
        Assert.Equal(Facts.Jkk, both.Memberships[1].State.Programs);
        Refused.With(both.With(0, new ProgramsChanged(Facts.Date("2024-05-01"), Facts.Jkk)), "BPJSTK-MEM-018 Programs");

        // When the company that had JKM closes, the other one takes it over.
        var closed = both.With(0, Given.Ended("2024-06-30")).Value;
        Assert.True(closed.With(1, new AddressChanged(Facts.Date("2024-07-01"), "Jl. Melati 1")).IsSuccess);
        Assert.True(closed.With(1, new ProgramsChanged(Facts.Date("2024-07-01"), ProgramBundle.JkkJkm)).IsSuccess);
        Refused.With(closed.With(1, new ProgramsChanged(Facts.Date("2024-07-01"), Facts.Jkk)), "BPJSTK-MEM-018 Programs");
    }

    [Fact]
    public void Who_is_no_owner_has_jkm_everywhere() => Refused.With(Empty.Open(Given.Registered(workplace: Given.Workplace(scale: EmployerScale.Micro), programs: "JKK")), "BPJSTK-BND-002 Programs");

    // PP 37/2021 Pasal 8(2).
    [Fact]
    public void One_employer_is_chosen_for_jkp()
    {
        var file = Empty.Open(Given.Registered()).Value.Open(MembershipOpened.OfSelfEmployed(Facts.Date("2024-03-01"), Given.Driver())).Value
            .Open(Given.Registered("2024-04-01", Given.Workplace("CD123456"))).Value;

        Assert.Null(file.JkpAt);
        Refused.With(file.ChooseForJkp(1), "BPJSTK-MEM-010 ");
        var chosen = file.ChooseForJkp(0).Value;
        Assert.Equal(0, chosen.JkpAt);
        Assert.Equal(2, chosen.ChooseForJkp(2).Value.JkpAt);
        Assert.Equal(0, chosen.With(2, Given.Ended("2024-06-30")).Value.JkpAt);
        var ended = chosen.With(0, Given.Ended("2024-06-30")).Value;
        Assert.Null(ended.JkpAt);
        Refused.With(ended.ChooseForJkp(0), "BPJSTK-MEM-003 ");
        Assert.Throws<ArgumentOutOfRangeException>("index", () => file.ChooseForJkp(3));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => file.With(-1, Given.Paid("2024-05-01")));
    }
}
