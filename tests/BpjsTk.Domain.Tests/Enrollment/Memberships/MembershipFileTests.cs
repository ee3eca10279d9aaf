using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Payments;
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
            "BPJSTK-MEM-021 RegisteredOn");
        Refused.With(
            file.Move(0, Facts.Date("2024-06-30"), Given.Workplace("CD123456"), Facts.Date("2024-07-01"), Given.Worker("2024-07-01"), Given.Wage(1), ProgramBundle.JkkJkmJht),
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

        var (april, may, june) = (Facts.Date("2024-04-30"), Facts.Date("2024-05-15"), Facts.Date("2024-06-30"));
        Assert.Null(file.JkpAt(june));
        Refused.With(file.ChooseForJkp(1, may), "BPJSTK-MEM-010 ");
        var chosen = file.ChooseForJkp(0, may).Value;
        Assert.Null(chosen.JkpAt(april));
        Assert.Equal(0, chosen.JkpAt(may));
        Refused.With(chosen.ChooseForJkp(2, april), "BPJSTK-MEM-002 On");
        Assert.Equal((0, 2), (chosen.ChooseForJkp(2, june).Value.JkpAt(may), chosen.ChooseForJkp(2, june).Value.JkpAt(june)));
        Assert.Equal(0, chosen.With(2, Given.Ended("2024-06-30")).Value.JkpAt(june));
        var ended = chosen.With(0, Given.Ended("2024-06-30")).Value;
        Assert.Equal((0, (int?)null), (ended.JkpAt(june), ended.JkpAt(june.PlusDays(1))));
        Assert.True(ended.ChooseForJkp(0, june).IsSuccess);
        Refused.With(ended.ChooseForJkp(0, june.PlusDays(1)), "BPJSTK-MEM-003 ");
        Assert.Throws<ArgumentOutOfRangeException>("index", () => file.ChooseForJkp(3, may));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => file.With(-1, Given.Paid("2024-05-01")));
    }

    // PP 37/2021 Pasal 8: with each employer until one is chosen, then with that one.
    [Fact]
    public void The_employer_that_was_chosen_decides_who_takes_part_in_jkp()
    {
        var file = Empty.Open(Given.Registered()).Value.Open(Given.Registered("2024-04-01", Given.Workplace("CD123456"))).Value;
        bool HasJkp(MembershipFile of, int index, string month) => of.ParticipationIn(index, Facts.Month(month)).Value.Programs.Contains(SocialProgram.Jkp);

        Assert.True(HasJkp(file, 0, "2024-05") && HasJkp(file, 1, "2024-05"));
        var chosen = file.ChooseForJkp(1, Facts.Date("2024-05-31")).Value;
        Assert.True(HasJkp(chosen, 0, "2024-04") && HasJkp(chosen, 1, "2024-04"));
        Assert.False(HasJkp(chosen, 0, "2024-05"));
        Assert.True(HasJkp(chosen, 1, "2024-05"));
        Refused.With(chosen.ParticipationIn(1, Facts.Month("2024-03")), "BPJSTK-MEM-012 ");
    }

    // PP 37/2021 Pasal 36: paid when dismissed by the employer that was chosen.
    [Fact]
    public void Jkp_covers_with_the_employer_that_was_chosen_and_not_with_the_other()
    {
        var chosen = Empty.Open(Given.Registered(kpj: Given.Number)).Value.Open(Given.Registered("2024-04-01", Given.Workplace("CD123456"), kpj: Given.Number)).Value
            .With(0, Given.Paid("2024-04-10")).Value.With(1, Given.Paid("2024-04-10")).Value.ChooseForJkp(1, Facts.Date("2024-05-15")).Value;
        CoverPayer PayerOfJkp(int index, string date) => CoverRules.Decide(chosen.CoverFactsOn(index, Facts.Date(date)), SocialProgram.Jkp).Value.Payer;

        Assert.Equal((CoverPayer.Agency, CoverPayer.Agency), (PayerOfJkp(0, "2024-05-14"), PayerOfJkp(1, "2024-05-14")));
        Assert.Equal((CoverPayer.Nobody, CoverPayer.Agency), (PayerOfJkp(0, "2024-05-15"), PayerOfJkp(1, "2024-05-15")));
        Assert.Equal(CoverPayer.Agency, CoverRules.Decide(chosen.CoverFactsOn(0, Facts.Date("2024-05-15")), SocialProgram.Jkk).Value.Payer);
    }

    [Fact]
    public void Death_ends_all_memberships_of_a_person_and_none_follows()
    {
        var file = Empty.Open(Given.Registered()).Value.Open(MembershipOpened.OfSelfEmployed(Facts.Date("2024-03-01"), Given.Driver())).Value
            .With(0, Given.Ended("2024-08-17", MembershipEndReason.Death)).Value;

        Assert.All(file.Memberships, membership => Assert.Equal((Facts.Date("2024-08-17"), MembershipEndReason.Death), (membership.State.EndedOn, membership.State.EndReason)));
        Refused.Saying(
            file.Open(Given.Registered("2024-09-01", Given.Workplace("CD123456"))),
            "BPJSTK-MEM-022 ",
            "Peserta telah meninggal dunia pada 2024-08-17.",
            "The participant died on 2024-08-17.");
    }

    // PP 45/2015 Pasal 3(4)b.
    [Fact]
    public void A_lump_sum_of_jp_ends_jp_with_every_employer()
    {
        var person = Domain.Participants.Person.Citizen(Domain.Identity.Nik.FromText("3578120101650001").Value, "Tono", Facts.Date("1965-01-01"), Domain.Identity.Sex.Male).Value;
        MembershipOpened At(string on, string npp, string programs = "JKK+JKM+JHT+JP") =>
            MembershipOpened.OfWageEarner(Facts.Date(on), Given.Workplace(npp, EmployerScale.Small), Given.Worker(on, "1965-01-01"), Given.Wage(5_000_000), Facts.Bundle(programs));
        var reached = Domain.Participants.RetirementAge.ReachedOn(person.BirthDate);
        var file = MembershipFile.Of(person).Open(At("2016-01-04", "AB123456")).Value.Open(At("2018-01-04", "CD123456")).Value.With(0, new PensionPaidInLumpSum(reached)).Value;

        Assert.All(file.Memberships, membership => Assert.Equal((ProgramBundle.JkkJkmJht, reached), (membership.State.Programs, membership.State.JpEndedOn)));
        Refused.With(file.With(1, new ProgramsChanged(reached, ProgramBundle.JkkJkmJhtJp)), "BPJSTK-MEM-017 Programs");
        Assert.True(file.ParticipationIn(0, reached.ToYearMonth()).IsSuccess);
        Assert.True(file.ParticipationIn(0, reached.ToYearMonth().PlusMonths(1)).IsSuccess);
    }

    [Fact]
    public void Memberships_with_one_employer_do_not_overlap()
    {
        var file = Empty.Open(Given.Registered()).Value.With(0, Given.Ended("2024-06-30")).Value;

        Refused.With(file.Open(Given.Registered("2024-06-30")), "BPJSTK-MEM-013 Place");
        Assert.True(file.Open(Given.Registered("2024-07-01")).IsSuccess);
    }

    [Fact]
    public void A_self_employed_person_may_be_an_employer_as_well()
    {
        var file = Empty.Open(MembershipOpened.OfSelfEmployed(Facts.Date("2024-03-01"), Given.Driver())).Value;
        var employer = MembershipOpened.OfSelfEmployed(Facts.Date("2024-03-01"), Given.Driver("JKK+JKM+JHT", 3_000_000, Domain.Participants.SelfEmployedKind.Employer));

        Assert.Equal([Segment.Bpu, Segment.BpuEmployer], file.Open(employer).Value.Memberships.Select(membership => membership.State.Segment));
        Refused.With(file.Open(employer).Value.Open(employer), "BPJSTK-MEM-013 Place");
    }

    [Fact]
    public void An_owner_without_jkm_here_takes_part_in_the_others()
    {
        var owner = Empty.Open(Given.Registered(workplace: Given.Workplace(scale: EmployerScale.Micro, isOwner: true), programs: "JKK+JKM")).Value
            .Open(Given.Registered(workplace: Given.Workplace("CD123456", EmployerScale.Micro, isOwner: true), programs: "JKK")).Value;

        var participation = owner.ParticipationIn(1, Facts.Month("2024-05")).Value;
        Assert.Equal(Facts.Jkk, participation.Programs);
        Assert.Equal(Facts.Jkk, participation.ToWageEarner(Given.Wage(5_000_000)).Programs);
    }
}
