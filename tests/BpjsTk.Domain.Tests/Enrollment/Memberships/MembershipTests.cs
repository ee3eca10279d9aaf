using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Memberships;

/// <summary>A membership is its events, and what the law forbids cannot happen to it.</summary>
public class MembershipTests
{
    [Fact]
    public void Registration_alone_covers_nothing()
    {
        var membership = Given.Open();

        Assert.Equal(MembershipStatus.Registered, membership.State.Status);
        Assert.All(Enum.GetValues<SocialProgram>().Where(program => program != SocialProgram.Jkp), program => Assert.Null(membership.State.CoveredSince(program)));
    }

    // PP 45/2015 Pasal 3(1) for JP, PP 44/2015 Pasal 6(3) and PP 46/2015 Pasal 11(6) for the others.
    [Fact]
    public void Cover_of_jkk_jkm_and_jht_starts_when_the_number_is_issued_and_of_jp_with_the_first_payment()
    {
        var state = Given.Active().State;

        Assert.Equal(MembershipStatus.Active, state.Status);
        Assert.Equal(Facts.Date("2024-02-11"), state.CoveredSince(SocialProgram.Jkk));
        Assert.Equal(Facts.Date("2024-02-11"), state.CoveredSince(SocialProgram.Jkm));
        Assert.Equal(Facts.Date("2024-02-11"), state.CoveredSince(SocialProgram.Jht));
        Assert.Equal(Facts.Date("2024-02-10"), state.CoveredSince(SocialProgram.Jp));
    }

    [Theory]
    [InlineData("2024-02-09", false, false)]
    [InlineData("2024-02-10", false, true)]
    [InlineData("2024-02-11", true, true)]
    [InlineData("2025-03-31", true, true)]
    [InlineData("2025-04-01", false, false)]
    public void Cover_lasts_from_its_first_day_through_the_last_day_of_the_membership(string date, bool jkk, bool jp)
    {
        var membership = Given.Active().With(Given.Ended("2025-03-31")).Value;

        Assert.Equal(jkk, membership.IsCoveredOn(SocialProgram.Jkk, Facts.Date(date)));
        Assert.Equal(jp, membership.IsCoveredOn(SocialProgram.Jp, Facts.Date(date)));
    }

    [Fact]
    public void A_program_that_is_added_later_covers_from_then_on()
    {
        var membership = Given.Open(Given.Registered(workplace: Given.Workplace(scale: EmployerScale.Small), programs: "JKK+JKM+JHT"))
            .With([Given.Paid("2024-02-10"), Given.Issued("2024-02-11"), new ProgramsChanged(Facts.Date("2024-06-01"), ProgramBundle.JkkJkmJhtJp)]).Value;

        Assert.Equal(Facts.Date("2024-06-01"), membership.State.CoveredSince(SocialProgram.Jp));
        Assert.Equal(Facts.Date("2024-02-11"), membership.State.CoveredSince(SocialProgram.Jht));
        Assert.Null(membership.StateOn(Facts.Date("2024-05-31"))!.CoveredSince(SocialProgram.Jp));
    }

    [Fact]
    public void A_program_that_was_left_out_covers_no_more_and_begins_anew()
    {
        var small = Given.Open(Given.Registered(workplace: Given.Workplace(scale: EmployerScale.Small))).With([Given.Paid("2024-02-10"), Given.Issued("2024-02-11")]).Value;
        var without = small.With(new ProgramsChanged(Facts.Date("2024-06-01"), ProgramBundle.JkkJkmJht)).Value;
        var again = without.With(new ProgramsChanged(Facts.Date("2024-08-01"), ProgramBundle.JkkJkmJhtJp)).Value;

        Assert.Null(without.State.CoveredSince(SocialProgram.Jp));
        Assert.Equal(Facts.Date("2024-08-01"), again.State.CoveredSince(SocialProgram.Jp));
    }

    [Fact]
    public void A_bundle_that_the_employers_size_forbids_is_refused()
    {
        Refused.With(Given.Active().With(new ProgramsChanged(Facts.Date("2024-06-01"), ProgramBundle.JkkJkmJht)), "BPJSTK-BND-002 Programs");
        Refused.With(Membership.Open(Given.Budi, Given.Registered(programs: "JKK+JKM+JHT")), "BPJSTK-BND-002 Programs");
    }

    [Fact]
    public void An_employer_that_grows_asks_for_jp()
    {
        var small = Given.Open(Given.Registered(workplace: Given.Workplace(scale: EmployerScale.Small), programs: "JKK+JKM+JHT"));

        Refused.With(small.With(new EmployerChanged(Facts.Date("2024-06-01"), Facts.Employer(EmployerScale.Medium), ProgramBundle.JkkJkmJht)), "BPJSTK-BND-002 Programs");
        var grown = small.With(new EmployerChanged(Facts.Date("2024-06-01"), Facts.Employer(EmployerScale.Medium), ProgramBundle.JkkJkmJhtJp)).Value;
        Assert.Equal(EmployerScale.Medium, Assert.IsType<Workplace>(grown.State.Place).Employer.Scale);
        Assert.Equal(ProgramBundle.JkkJkmJhtJp, grown.State.Programs);
    }

    [Fact]
    public void An_employer_does_not_become_a_state_organiser() =>
        Refused.With(Given.Active().With(new EmployerChanged(Facts.Date("2024-06-01"), Facts.StateOrganiser(), ProgramBundle.JkkJkm)), "BPJSTK-MEM-008 ");

    [Fact]
    public void The_number_is_issued_after_the_first_payment_and_once()
    {
        Refused.Saying(
            Given.Open().With(Given.Issued("2024-02-11")),
            "BPJSTK-MEM-006 ",
            "Nomor kepesertaan diterbitkan sesudah iuran pertama dibayar lunas. [PP 44/2015 Pasal 6(2)]",
            "The number is issued after the first contribution is paid in full. [PP 44/2015 Pasal 6(2)]");
        Refused.With(Given.Active().With(Given.Issued("2024-02-12")), "BPJSTK-MEM-007 ");
        Refused.With(Given.Active().With(Given.Paid("2024-02-12")), "BPJSTK-MEM-005 ");
    }

    [Fact]
    public void Whoever_brings_a_number_along_gets_no_other_and_is_covered_from_the_first_payment()
    {
        var membership = Given.Open(Given.Registered(kpj: Given.Number)).With(Given.Paid("2024-02-10")).Value;

        Assert.Equal(MembershipStatus.Active, membership.State.Status);
        Assert.Equal(Facts.Date("2024-02-10"), membership.State.CoveredSince(SocialProgram.Jkk));
        Assert.Null(membership.State.NumberIssuedOn);
        Refused.With(membership.With(Given.Issued("2024-02-11")), "BPJSTK-MEM-007 ");
    }

    [Fact]
    public void Time_does_not_run_back()
    {
        Refused.With(Given.Active().With(new AddressChanged(Facts.Date("2024-02-10"), "Jl. Melati 1")), "BPJSTK-MEM-002 ");
        Assert.Equal("Jl. Melati 1", Given.Active().With(new AddressChanged(Facts.Date("2024-02-11"), "Jl. Melati 1")).Value.State.Address);
    }

    [Fact]
    public void Nothing_happens_after_the_end() =>
        Refused.Saying(
            Given.Active().With(Given.Ended("2025-03-31")).Value.With(new WageChanged(Facts.Date("2025-04-01"), Given.Wage(6_000_000))),
            "BPJSTK-MEM-003 ",
            "Kepesertaan telah berakhir pada 2025-03-31.",
            "The membership ended on 2025-03-31.");

    [Theory]
    [InlineData(MembershipEndReason.Death, true, true, true)]
    [InlineData(MembershipEndReason.LeftWork, true, false, false)]
    [InlineData(MembershipEndReason.MovedToOtherEmployer, true, false, false)]
    [InlineData(MembershipEndReason.ContractEnded, false, false, true)]
    [InlineData(MembershipEndReason.Stopped, false, true, false)]
    public void Each_segment_has_its_own_ends(MembershipEndReason reason, bool wageEarner, bool selfEmployed, bool project)
    {
        var site = Given.Open(MembershipOpened.OfConstructionWorker(Facts.Date("2024-01-15"), new("SPK-1", Facts.Date("2024-01-15"), Facts.Date("2024-12-31")), null));

        Assert.Equal(wageEarner, Given.Open().With(Given.Ended("2024-03-01", reason)).IsSuccess);
        Assert.Equal(selfEmployed, Given.SelfEmployedMember().With(Given.Ended("2024-03-01", reason)).IsSuccess);
        Assert.Equal(project, site.With(Given.Ended("2024-03-01", reason)).IsSuccess);
    }

    [Fact]
    public void Changes_belong_to_their_segment()
    {
        Refused.With(Given.SelfEmployedMember().With(new WageChanged(Facts.Date("2024-03-01"), Given.Wage(1))), "BPJSTK-MEM-008 ");
        Refused.With(Given.Active().With(new SelfEmploymentChanged(Facts.Date("2024-03-01"), Given.Driver())), "BPJSTK-MEM-008 ");
        Refused.With(Given.SelfEmployedMember().With(new EmployerChanged(Facts.Date("2024-03-01"), Facts.Employer(EmployerScale.Large), ProgramBundle.JkkJkm)), "BPJSTK-MEM-008 ");
        Assert.Equal(Given.Wage(6_000_000).Exact, Given.Active().With(new WageChanged(Facts.Date("2024-03-01"), Given.Wage(6_000_000))).Value.State.Wage!.Exact);
    }

    [Fact]
    public void A_self_employed_participant_who_becomes_an_employer_changes_segment()
    {
        var changed = Given.SelfEmployedMember().With(new SelfEmploymentChanged(Facts.Date("2024-06-01"), Given.Driver("JKK+JKM+JHT", 3_000_000, SelfEmployedKind.Employer))).Value.State;

        Assert.Equal((Segment.BpuEmployer, ProgramBundle.JkkJkmJht), (changed.Segment, changed.Programs));
        Assert.Equal(Rupiah.FromRupiah(3_000_000), Assert.IsType<OwnOccupation>(changed.Place).Participant.DeclaredIncome);
    }

    [Fact]
    public void The_family_is_told_whole_and_may_have_more_than_one_spouse()
    {
        var wife = FamilyMember.Create(FamilyRelation.Spouse, "Siti", Facts.Date("1991-02-03")).Value;
        var child = FamilyMember.Create(FamilyRelation.Child, "Ani", Facts.Date("2024-05-01")).Value;

        Assert.Equal(["Siti", "Ani"], Given.Active().With(new FamilyChanged(Facts.Date("2024-05-01"), [wife, child])).Value.State.Family.Select(member => member.FullName));
        Assert.Equal(2, Given.Active().With(new FamilyChanged(Facts.Date("2024-05-01"), [wife, FamilyMember.Create(FamilyRelation.Spouse, "Rina", Facts.Date("1992-02-03")).Value])).Value.State.Family.Length);
        Refused.With(Given.Active().With(new FamilyChanged(Facts.Date("2024-04-30"), [child])), "BPJSTK-MEM-019 ");
        Assert.Empty(Given.Active().With(new FamilyChanged(Facts.Date("2024-04-30"), default)).Value.State.Family);
    }

    [Fact]
    public void A_member_of_the_family_has_a_name_and_agrees_with_the_nik()
    {
        Refused.With(FamilyMember.Create(FamilyRelation.Child, " ", Facts.Date("2020-01-02"), Nik.FromText("3578120101200001").Value), "BPJSTK-PRS-001 BirthDate", "BPJSTK-PRS-003 FullName");
        Refused.With(FamilyMember.Create(FamilyRelation.Child, new string('a', 101), Facts.Date("2020-01-02")), "BPJSTK-PRS-003 FullName");
        Assert.Equal(100, FamilyMember.Create(FamilyRelation.Child, new string('a', 100), Facts.Date("2020-01-01"), Nik.FromText("3578120101200001").Value).Value.FullName.Length);
        Assert.Throws<ArgumentOutOfRangeException>("relation", () => FamilyMember.Create((FamilyRelation)9, "x", Facts.Date("2020-01-02")));
        Assert.Throws<ArgumentException>("nik", () => FamilyMember.Create(FamilyRelation.Child, "x", Facts.Date("2020-01-02"), default(Nik)));
    }

    // The retirement age of who was born on 1 January 1968 is 58, reached in 2026 (2025-2027: 59 from 2025; the table decides).
    [Fact]
    public void A_lump_sum_ends_jp_for_good_at_the_retirement_age()
    {
        var person = Person.Citizen(Nik.FromText("3578120101650001").Value, "Tono", Facts.Date("1965-01-01"), Sex.Male).Value;
        var reached = RetirementAge.ReachedOn(person.BirthDate);
        var opened = MembershipOpened.OfWageEarner(Facts.Date("2016-01-04"), Given.Workplace(), Given.Worker("2016-01-04", "1965-01-01"), Given.Wage(5_000_000), ProgramBundle.JkkJkmJhtJp);
        var membership = Membership.Open(person, opened).Value.With([Given.Paid("2016-02-10"), Given.Issued("2016-02-11")]).Value;

        Refused.With(membership.With(new PensionPaidInLumpSum(reached.PlusDays(-1))), "BPJSTK-MEM-016 ");
        var paidOut = membership.With(new PensionPaidInLumpSum(reached)).Value;
        Assert.Equal((ProgramBundle.JkkJkmJht, reached), (paidOut.State.Programs, paidOut.State.JpEndedOn));
        Assert.Null(paidOut.State.CoveredSince(SocialProgram.Jp));
        Assert.Equal(MembershipStatus.Active, paidOut.State.Status);
        Refused.With(paidOut.With(new PensionPaidInLumpSum(reached)), "BPJSTK-MEM-015 ");
        Refused.With(paidOut.With(new ProgramsChanged(reached, ProgramBundle.JkkJkmJhtJp)), "BPJSTK-MEM-017 Programs");
        Assert.True(paidOut.With(new ProgramsChanged(reached, ProgramBundle.JkkJkmJht)).IsSuccess);
    }

    [Fact]
    public void Who_is_too_old_for_jp_need_not_be_in_it()
    {
        var person = Person.Citizen(Nik.FromText("3578120101600001").Value, "Tono", Facts.Date("1960-01-01"), Sex.Male).Value;
        var opened = MembershipOpened.OfWageEarner(Facts.Date("2024-01-15"), Given.Workplace(), Given.Worker(born: "1960-01-01"), Given.Wage(5_000_000), ProgramBundle.JkkJkmJht);

        Assert.Equal(ProgramBundle.JkkJkmJht, Membership.Open(person, opened).Value.State.Programs);
    }

    [Fact]
    public void Facts_have_to_be_about_the_person()
    {
        var opened = MembershipOpened.OfWageEarner(Facts.Date("2024-01-15"), Given.Workplace(), Given.Worker(born: "1990-01-02"), Given.Wage(5_000_000), ProgramBundle.JkkJkmJhtJp);
        var foreigner = Person.Foreigner(PassportNumber.FromText("A1234567").Value, "John", Facts.Date("1990-01-01"), Sex.Male).Value;

        Refused.With(Membership.Open(Given.Budi, opened), "BPJSTK-MEM-011 Facts");
        Refused.With(Membership.Open(foreigner, Given.Registered()), "BPJSTK-MEM-011 Facts");
    }

    [Theory]
    [InlineData("1989-12-31")]
    [InlineData("1990-01-01")]
    public void Nobody_is_registered_before_birth(string on) =>
        Refused.With(Membership.Open(Given.Budi, MembershipOpened.OfSelfEmployed(Facts.Date(on), Given.Driver())), "BPJSTK-ENR-017 BirthDate");

    [Fact]
    public void Before_july_2015_the_law_is_not_known()
    {
        Refused.With(Membership.Open(Given.Budi, MembershipOpened.OfSelfEmployed(Facts.Date("2015-06-30"), Given.Driver())), "BPJSTK-LAW-001 ");
        Assert.True(Membership.Open(Given.Budi, MembershipOpened.OfSelfEmployed(Facts.Date("2015-07-01"), Given.Driver())).IsSuccess);
    }

    [Fact]
    public void A_replay_gives_the_same_membership_and_names_the_event_that_is_refused()
    {
        var membership = Given.Active();

        Assert.Equal(membership.State, Membership.Replay(Given.Budi, membership.Events).Value.State);
        Refused.With(Membership.Replay(Given.Budi, [Given.Paid("2024-02-10")]), "BPJSTK-MEM-001 Events[0]");
        Refused.With(Membership.Replay(Given.Budi, []), "BPJSTK-MEM-001 Events[0]");
        Refused.With(Membership.Replay(Given.Budi, [Given.Registered(programs: "JKK+JKM+JHT")]), "BPJSTK-BND-002 Events[0].Programs");
        Refused.With(Membership.Replay(Given.Budi, [Given.Registered(), Given.Issued("2024-02-11")]), "BPJSTK-MEM-006 Events[1]");
        Refused.With(Membership.Replay(Given.Budi, [Given.Registered(), Given.Registered()]), "BPJSTK-MEM-004 Events[1]");
        Refused.With(Given.Open().With([Given.Paid("2024-02-10"), Given.Paid("2024-02-10")]), "BPJSTK-MEM-005 Events[1]");
    }

    [Fact]
    public void What_held_on_a_day_follows_from_the_events_up_to_it()
    {
        var membership = Given.Active().With(new WageChanged(Facts.Date("2024-06-01"), Given.Wage(6_000_000))).Value;

        Assert.Null(membership.StateOn(Facts.Date("2024-01-14")));
        Assert.Equal(MembershipStatus.Registered, membership.StateOn(Facts.Date("2024-01-15"))!.Status);
        Assert.Equal(Given.Wage(5_000_000).Exact, membership.StateOn(Facts.Date("2024-05-31"))!.Wage!.Exact);
        Assert.Equal(Given.Wage(6_000_000).Exact, membership.StateOn(Facts.Date("2024-06-01"))!.Wage!.Exact);
        Assert.False(membership.IsCoveredOn(SocialProgram.Jkk, Facts.Date("2024-01-14")));
    }

    [Fact]
    public void Contracted_work_covers_only_within_the_contract()
    {
        var project = Given.Open(MembershipOpened.OfConstructionWorker(Facts.Date("2024-01-15"), new("SPK-1", Facts.Date("2024-03-01"), Facts.Date("2024-12-31")), Given.Wage(3_000_000), Given.Number))
            .With(Given.Paid("2024-02-01")).Value;

        Assert.False(project.IsCoveredOn(SocialProgram.Jkk, Facts.Date("2024-02-29")));
        Assert.True(project.IsCoveredOn(SocialProgram.Jkk, Facts.Date("2024-03-01")));
        Assert.True(project.IsCoveredOn(SocialProgram.Jkk, Facts.Date("2024-12-31")));
        Assert.False(project.IsCoveredOn(SocialProgram.Jkk, Facts.Date("2025-01-01")));
        Assert.False(project.IsCoveredOn(SocialProgram.Jht, Facts.Date("2024-12-31")));
    }

    [Fact]
    public void A_migrant_worker_takes_part_abroad()
    {
        var worker = MigrantWorker.Create(MigrantRoute.Individual, 24, 0, Rupiah.FromRupiah(100_000)).Value;
        var state = Given.Open(MembershipOpened.OfMigrant(Facts.Date("2024-01-15"), new("Malaysia", Facts.Date("2024-02-01"), Facts.Date("2026-01-31")), worker)).State;

        Assert.Equal((Segment.Pmi, ProgramBundle.JkkJkmJht), (state.Segment, state.Programs));
        Assert.Equal("Malaysia", state.Place.ToString());
    }

    [Fact]
    public void Jkp_follows_by_the_conditions_of_the_month()
    {
        var membership = Given.Active().With(Given.Ended("2025-03-31")).Value;

        Assert.Contains(SocialProgram.Jkp, membership.ParticipationIn(Facts.Month("2024-02")).Value.Programs.Programs());
        Assert.True(membership.ParticipationIn(Facts.Month("2025-03")).IsSuccess);
        Refused.With(membership.ParticipationIn(Facts.Month("2025-04")), "BPJSTK-MEM-012 ");
        Refused.With(membership.ParticipationIn(Facts.Month("2023-12")), "BPJSTK-MEM-012 ");
        Refused.With(Given.SelfEmployedMember().ParticipationIn(Facts.Month("2024-02")), "BPJSTK-MEM-010 ");
        Assert.Throws<ArgumentOutOfRangeException>("program", () => membership.State.CoveredSince(SocialProgram.Jkp));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => membership.IsCoveredOn((SocialProgram)(-1), Facts.Date("2024-02-10")));
    }

    [Fact]
    public void Events_are_told_in_both_languages()
    {
        MembershipEvent[] events =
        [
            Given.Registered(), Given.Paid("2024-02-10"), Given.Issued("2024-02-11"), new WageChanged(Facts.Date("2024-03-01"), Given.Wage(1)),
            new SelfEmploymentChanged(Facts.Date("2024-03-01"), Given.Driver()), new ProgramsChanged(Facts.Date("2024-03-01"), ProgramBundle.JkkJkm),
            new EmployerChanged(Facts.Date("2024-03-01"), Facts.Employer(EmployerScale.Large), ProgramBundle.JkkJkm), new AddressChanged(Facts.Date("2024-03-01"), "x"), new WorkerFactsChanged(Facts.Date("2024-03-01"), Given.Worker()),
            new FamilyChanged(Facts.Date("2024-03-01"), []), new PensionPaidInLumpSum(Facts.Date("2024-03-01")),
            .. Enum.GetValues<MembershipEndReason>().Select(reason => Given.Ended("2024-03-01", reason)),
        ];

        Assert.Equal(events.Length, events.Select(one => one.Description.Indonesian).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(events.Length, events.Select(one => one.Description.English).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("2024-02-11 participant number issued", Given.Issued("2024-02-11").ToString());
        Assert.All(typeof(MembershipEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MembershipEvent))), type => Assert.Contains(events, one => one.GetType() == type));
    }

    [Fact]
    public void Events_and_places_refuse_what_is_no_value()
    {
        var day = Facts.Date("2024-03-01");

        Assert.Throws<ArgumentException>("kpj", () => new NumberIssued(day, default));
        Assert.Throws<ArgumentException>("kpj", () => MembershipOpened.OfSelfEmployed(day, Given.Driver(), default(Kpj)));
        Assert.Throws<ArgumentException>("npp", () => new Workplace(default, Facts.Employer(EmployerScale.Large)));
        Assert.Throws<ArgumentException>("endsOn", () => new ContractedWork("SPK", day, day.PlusDays(-1)));
        Assert.Equal(day, new ContractedWork("SPK", day, day).EndsOn);
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => new MembershipEnded(day, (MembershipEndReason)9));
        Assert.Throws<ArgumentNullException>("wage", () => new WageChanged(day, null!));
        Assert.Throws<ArgumentException>("address", () => new AddressChanged(day, " "));
    }
}
