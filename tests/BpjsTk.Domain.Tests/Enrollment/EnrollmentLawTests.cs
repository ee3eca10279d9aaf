using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Enrollment.Forms;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment;

/// <summary>The rows of the law on participants, each as a form meets it: segments, bundles, identifiers.</summary>
public class EnrollmentLawTests
{
    private const string Mandatory = "BPJSTK-BND-002 Programs";
    private const string Closed = "BPJSTK-BND-003 Programs";
    private const string JpWithoutJht = "BPJSTK-BND-004 Programs";
    private const string JkpChosen = "BPJSTK-BND-006 Programs";

    [Fact]
    public void Segment_pu_is_the_worker_of_a_company() => Assert.Equal(Segment.Pu, Registered(GoodForms.Employer()).Employer.Segment);

    [Fact]
    public void Segment_pu_is_the_worker_of_a_natural_person() => Assert.Equal(Segment.Pu, Registered(GoodForms.NaturalPerson()).Employer.Segment);

    [Theory]
    [InlineData("5", false)]
    [InlineData("6", true)]
    public void Segment_pu_is_a_foreigner_who_works_here_for_at_least_six_months(string months, bool isAccepted)
    {
        if (isAccepted)
        {
            FormDesk.Worker.Accepts(GoodForms.Foreigner().With("MonthsOfWork", months));
        }
        else
        {
            FormDesk.Worker.RefusesSaying(
                GoodForms.Foreigner().With("MonthsOfWork", months),
                "BPJSTK-WRK-002 MonthsOfWork",
                "Orang asing menjadi peserta bila bekerja paling singkat 6 bulan; diberikan 5 bulan. [PP 44/2015 Pasal 5(2)c]",
                "A foreigner takes part when working for at least 6 months; 5 months were given. [PP 44/2015 Pasal 5(2)c]");
        }
    }

    [Fact]
    public void Segment_pu_non_asn_is_the_worker_of_a_state_organiser()
    {
        Assert.Equal(Segment.PuNonAsn, Registered(GoodForms.StateOrganiser()).Employer.Segment);
        Assert.Null(Registered(GoodForms.StateOrganiser()).Employer.Scale);
    }

    [Fact]
    public void Segment_bpu_employer_is_who_employs_others_and_draws_no_wage() =>
        Assert.Equal(Segment.BpuEmployer, GoodForms.Rules().Accept(GoodForms.SelfEmployed().With("Kind", "PEMBERI KERJA")).Value.Participant.Segment);

    [Fact]
    public void Segment_bpu_independent_is_who_works_outside_an_employment_relation()
    {
        var participant = GoodForms.Rules().Accept(GoodForms.SelfEmployed()).Value.Participant;

        Assert.Equal((Segment.Bpu, SelfEmployedKind.Independent), (participant.Segment, participant.Kind));
    }

    [Fact]
    public void Segment_bpu_other_is_who_receives_no_wage()
    {
        var participant = GoodForms.Rules().Accept(GoodForms.SelfEmployed().With("Kind", "LAINNYA")).Value.Participant;

        Assert.Equal((Segment.Bpu, SelfEmployedKind.Other), (participant.Segment, participant.Kind));
    }

    [Fact]
    public void Segment_construction_is_the_worker_of_a_project() =>
        Assert.All(GoodForms.Rules().Accept(GoodForms.Construction()).Value.Workers, worker => Assert.Equal(Segment.Construction, worker.Participant!.Segment));

    [Theory]
    [InlineData("P3MI", "PT X", MigrantRoute.PlacementAgency)]
    [InlineData("PERSEORANGAN", null, MigrantRoute.Individual)]
    public void Segment_pmi_is_who_goes_through_an_agency_or_as_an_individual(string route, string? agency, MigrantRoute way)
    {
        var participant = GoodForms.Rules().Accept(GoodForms.Migrant().With("Route", route).With("PlacementAgency", agency)).Value.Participant;

        Assert.Equal((Segment.Pmi, way), (participant.Segment, participant.Route));
    }

    [Fact]
    public void Directors_who_receive_a_wage_are_wage_earners_without_jkp()
    {
        var director = GoodForms.Rules().Accept(GoodForms.Worker().With("Relation", "LAINNYA"), GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp).Value;

        Assert.Equal("JKK+JKM+JHT+JP", director.Participation!.Programs.ToString());
    }

    [Fact]
    public void Workers_on_probation_are_wage_earners_with_jkp()
    {
        // Only a permanent contract knows probation; the law asks no length of service of a wage earner.
        var registration = Registered(GoodForms.Employer().With("Workers", new[] { GoodForms.Worker().With("StartedWorkOn", GoodForms.FiledOn) }));

        Assert.Equal(Segment.Pu, registration.Employer.Segment);
        Assert.Equal("JKK+JKM+JHT+JP+JKP", registration.Workers[0].Participation!.Programs.ToString());
    }

    [Fact]
    public void Directors_and_commissioners_with_a_wage_are_wage_earners_of_the_company()
    {
        var registration = Registered(GoodForms.Employer().With("Workers", new[] { GoodForms.Worker().With("Relation", "LAINNYA") }));
        var opened = MembershipOpened.Of(registration.Workers[0], new(Domain.Identity.Npp.FromText("AB123456").Value, registration.Employer, isOwner: true));

        Assert.Equal(Segment.Pu, opened.Segment);
        Assert.Equal("JKK+JKM+JHT+JP", opened.Programs.ToString());
    }

    [Fact]
    public void Permanent_staff_of_a_contractor_are_wage_earners_and_its_project_workers_are_not()
    {
        var staff = Registered(GoodForms.Employer().With("Name", GoodForms.Construction().ContractorName).With("Npwp", GoodForms.Construction().ContractorNpwp));

        Assert.Equal(Segment.Pu, staff.Employer.Segment);
        Assert.All(staff.Workers, worker => Assert.True(worker.Participation!.Programs.Contains(ProgramBundle.JkkJkmJhtJp)));
        Assert.All(GoodForms.Rules().Accept(GoodForms.Construction()).Value.Workers, worker => Assert.Equal((Segment.Construction, ProgramBundle.JkkJkm), (worker.Participant!.Segment, worker.Participant.Programs)));
    }

    [Fact]
    public void Domestic_workers_are_wage_earners_by_the_text_and_self_employed_in_practice()
    {
        var byText = Registered(GoodForms.NaturalPerson().With("Workers", new[] { GoodForms.Worker() }));
        var inPractice = GoodForms.Rules().Accept(GoodForms.SelfEmployed().With("Occupations", new[] { "asisten rumah tangga" })).Value;

        Assert.Equal((Segment.Pu, EmployerKind.NaturalPerson), (byText.Employer.Segment, byText.Kind));
        Assert.Equal(Segment.Bpu, inPractice.Participant.Segment);
    }

    [Theory]
    [InlineData("Ketua RT 03")]
    [InlineData("Kepala Dusun")]
    public void Neighbourhood_heads_and_village_officials_are_enrolled_as_wage_earners_by_their_village(string name)
    {
        var village = Registered(GoodForms.StateOrganiser().With("Workers", new[] { GoodForms.Worker().With("FullName", name).With("Relation", "LAINNYA") }));

        Assert.Equal((EmployerKind.StateOrganiser, Segment.PuNonAsn), (village.Kind, village.Employer.Segment));
        Assert.Equal(ProgramBundle.JkkJkm, Assert.Single(village.Workers).Participation!.Programs);
    }

    [Theory]
    [InlineData("2026-11-01", "Taiwan")]
    [InlineData("2026-09-10", "Kapal berbendera Panama")]
    public void Segment_pmi_is_a_prospective_migrant_worker_and_sea_crew(string starts, string destination)
    {
        // Who has not left yet is one by the form that is handed in before the contract begins; sea crew names the ship's flag as the destination.
        var registration = GoodForms.Rules().Accept(GoodForms.Migrant().With("ContractStartsOn", starts).With("Destination", destination)).Value;

        Assert.Equal((Segment.Pmi, destination), (registration.Participant.Segment, registration.Destination));
        Assert.True(registration.ContractStartsOn >= registration.FiledOn);
    }

    [Theory]
    [InlineData("BESAR", "JKK+JKM+JHT+JP")]
    [InlineData("BESAR", "JKK+JKM+JHT", Mandatory)]
    [InlineData("BESAR", "JKK+JKM+JP", Mandatory, JpWithoutJht)]
    [InlineData("BESAR", "JKK+JKM+JHT+JP+JKP", JkpChosen)]
    public void Bundle_of_a_large_employer(string scale, string programs, params string[] faults) => CheckEmployer(scale, programs, faults);

    [Theory]
    [InlineData("MENENGAH", "JKK+JKM+JHT+JP")]
    [InlineData("MENENGAH", "JKK+JKM", Mandatory, Mandatory)]
    [InlineData("MENENGAH", "JHT+JP", Mandatory, Mandatory)]
    public void Bundle_of_a_medium_employer(string scale, string programs, params string[] faults) => CheckEmployer(scale, programs, faults);

    [Theory]
    [InlineData("KECIL", "JKK+JKM+JHT")]
    [InlineData("KECIL", "JKK+JKM+JHT+JP")]
    [InlineData("KECIL", "JKK+JKM", Mandatory)]
    public void Bundle_of_a_small_employer(string scale, string programs, params string[] faults) => CheckEmployer(scale, programs, faults);

    [Theory]
    [InlineData("MIKRO", "JKK+JKM")]
    [InlineData("MIKRO", "JKK+JKM+JHT")]
    [InlineData("MIKRO", "JKK+JKM+JHT+JP")]
    [InlineData("MIKRO", "JKK+JKM+JP", JpWithoutJht)]
    [InlineData("MIKRO", "JKK", Mandatory)]
    [InlineData("MIKRO", "JKM", Mandatory)]
    public void Bundle_of_a_micro_employer(string scale, string programs, params string[] faults) => CheckEmployer(scale, programs, faults);

    [Theory]
    [InlineData("JKK+JKM")]
    [InlineData("JKK+JKM+JHT")]
    [InlineData("JKK+JKM+JHT+JP")]
    [InlineData("JKK+JKM+JHT+JP+JKP", Closed)]
    [InlineData("JKK", Mandatory)]
    public void Bundle_of_a_state_organiser(string programs, params string[] faults) => FormDesk.Employer.Refuses(GoodForms.StateOrganiser().With("Programs", programs), faults);

    [Theory]
    [InlineData("MANDIRI", "JKK+JKM")]
    [InlineData("MANDIRI", "JKK+JKM+JHT")]
    [InlineData("MANDIRI", "JKK+JKM+JHT+JP", Closed)]
    [InlineData("MANDIRI", "JKK+JKM+JKP", Closed)]
    [InlineData("MANDIRI", "JKK+JHT", Mandatory)]
    [InlineData("LAINNYA", "JKK+JKM")]
    [InlineData("LAINNYA", "JKK+JKM+JP", Closed)]
    public void Bundle_of_the_self_employed_and_others(string kind, string programs, params string[] faults) =>
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With("Kind", kind).With("Programs", programs), faults);

    [Theory]
    [InlineData("JKK+JKM+JHT")]
    [InlineData("JKK+JKM", Mandatory)]
    [InlineData("JKK+JKM+JHT+JP", Closed)]
    public void Bundle_of_a_self_employed_employer(string programs, params string[] faults) =>
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With("Kind", "PEMBERI KERJA").With("Programs", programs), faults);

    [Fact]
    public void Bundle_of_a_construction_project_is_jkk_and_jkm() =>
        Assert.All(GoodForms.Rules().Accept(GoodForms.Construction()).Value.Workers, worker => Assert.Equal(ProgramBundle.JkkJkm, worker.Participant!.Programs));

    [Theory]
    [InlineData(null, "JKK+JKM")]
    [InlineData("100000", "JKK+JKM+JHT")]
    public void Bundle_of_a_migrant_worker_is_jkk_and_jkm_and_jht_if_chosen(string? jht, string programs) =>
        Assert.Equal(programs, GoodForms.Rules().Accept(GoodForms.Migrant().With("JhtMonthly", jht)).Value.Participant.Programs.ToString());

    [Theory]
    [InlineData("1972-09-11", true)]
    [InlineData("1972-09-10", false)]
    [InlineData("1972-09-09", false)]
    public void Jkp_follows_for_who_is_under_54_on_the_day_of_filing(string born, bool isIn) => Assert.Equal(isIn, ProgramsOf(GoodForms.Worker(born)).Contains(SocialProgram.Jkp));

    [Fact]
    public void Jkp_does_not_follow_without_citizenship_relation_or_jkn()
    {
        Assert.True(ProgramsOf(GoodForms.Worker()).Contains(SocialProgram.Jkp));
        Assert.False(ProgramsOf(GoodForms.Foreigner()).Contains(SocialProgram.Jkp));
        Assert.False(ProgramsOf(GoodForms.Worker().With("Relation", "LAINNYA")).Contains(SocialProgram.Jkp));
        Assert.False(ProgramsOf(GoodForms.Worker().With("Jkn", "TIDAK")).Contains(SocialProgram.Jkp));
        Assert.True(ProgramsOf(GoodForms.Worker().With("Jkn", "LAINNYA")).Contains(SocialProgram.Jkp));
        Assert.False(ProgramsOf(GoodForms.Worker(), EmployerScale.Micro, "JKK+JKM").Contains(SocialProgram.Jkp));
        Assert.True(ProgramsOf(GoodForms.Worker(), EmployerScale.Micro, "JKK+JKM+JHT").Contains(SocialProgram.Jkp));
        Assert.False(ProgramsOf(GoodForms.Worker().With("Jkn", "LAINNYA"), filedOn: "2025-01-31").Contains(SocialProgram.Jkp));
        Assert.True(ProgramsOf(GoodForms.Worker(), filedOn: "2025-01-31").Contains(SocialProgram.Jkp));
    }

    [Theory]
    [InlineData("1967-10-10", true)]
    [InlineData("1967-10-09", false)]
    public void Jp_is_joined_at_the_latest_one_month_before_the_retirement_age(string born, bool isIn)
    {
        Assert.Equal(isIn, ProgramsOf(GoodForms.Worker(born)).Contains(SocialProgram.Jp));
        Assert.Equal(isIn, ProgramsOf(GoodForms.Foreigner().With("BirthDate", born)).Contains(SocialProgram.Jp));
    }

    [Theory]
    [InlineData("3578120101900001", null)]
    [InlineData("", "BPJSTK-FRM-001")]
    [InlineData("3578 120101900001", "BPJSTK-NIK-002")]
    [InlineData("357812010190000O", "BPJSTK-NIK-003")]
    [InlineData("357812010190000", "BPJSTK-NIK-004")]
    [InlineData("35781201019000011", "BPJSTK-NIK-004")]
    [InlineData("3578120001900001", "BPJSTK-NIK-005")]
    [InlineData("3578123201900001", "BPJSTK-NIK-005")]
    [InlineData("3578124001900001", "BPJSTK-NIK-005")]
    [InlineData("3578127201900001", "BPJSTK-NIK-005")]
    [InlineData("3578120113900001", "BPJSTK-NIK-006")]
    [InlineData("3578123102900001", "BPJSTK-NIK-007")]
    [InlineData("3578122902900001", "BPJSTK-NIK-008")]
    [InlineData("3578120101900000", "BPJSTK-NIK-009")]
    public void Identifier_nik_is_checked_strictly(string nik, string? code) => FormDesk.Worker.Refuses(GoodForms.Worker().With("Nik", nik), code is null ? [] : [$"{code} Nik"]);

    [Theory]
    [InlineData("3578120202150003", null)]
    [InlineData("357812020215000", "BPJSTK-KK-004")]
    [InlineData("357812020215000X", "BPJSTK-KK-003")]
    public void Identifier_kk_has_sixteen_digits(string number, string? code) =>
        FormDesk.Worker.Refuses(GoodForms.Worker().With("FamilyCardNumber", number), code is null ? [] : [$"{code} FamilyCardNumber"]);

    [Theory]
    [InlineData("24001234567", null)]
    [InlineData("KN12345678", null)]
    [InlineData("123456789012345", null)]
    [InlineData("123456789", "BPJSTK-KPJ-004")]
    [InlineData("1234567890123456", "BPJSTK-KPJ-004")]
    [InlineData("2400123456-7", "BPJSTK-KPJ-003")]
    public void Identifier_kpj_has_ten_to_fifteen_letters_and_digits(string number, string? code) =>
        FormDesk.Worker.Refuses(GoodForms.Worker().With("Kpj", number), code is null ? [] : [$"{code} Kpj"]);

    [Theory]
    [InlineData("AB123456", null)]
    [InlineData("12345", "BPJSTK-NPP-004")]
    [InlineData("AB-23456", "BPJSTK-NPP-003")]
    public void Identifier_npp_has_letters_and_digits(string number, string? code) =>
        FormDesk.Construction.Refuses(GoodForms.Construction().With("ContractorNpp", number), code is null ? [] : [$"{code} ContractorNpp"]);

    [Theory]
    [InlineData("012345678901000", null)]
    [InlineData("0123456789010001", null)]
    [InlineData("01.234.567.8-901.000", null)]
    [InlineData("01234567890100", "BPJSTK-NPWP-004")]
    [InlineData("01.234.567.8.901.000", "BPJSTK-NPWP-005")]
    public void Identifier_npwp_has_fifteen_or_sixteen_digits(string number, string? code) =>
        FormDesk.Employer.Refuses(GoodForms.Employer().With("Npwp", number), code is null ? [] : [$"{code} Npwp"]);

    [Theory]
    [InlineData("A7654321", null)]
    [InlineData("A76", "BPJSTK-PASS-004")]
    [InlineData("A765-321", "BPJSTK-PASS-003")]
    public void Identifier_passport_has_letters_and_digits(string number, string? code) =>
        FormDesk.Worker.Refuses(GoodForms.Foreigner().With("Passport", number), code is null ? [] : [$"{code} Passport"]);

    private static void CheckEmployer(string scale, string programs, string[] faults) =>
        FormDesk.Employer.Refuses(GoodForms.Employer().With("Scale", scale).With("Programs", programs), faults);

    private static EmployerRegistration Registered(EmployerForm form) => GoodForms.Rules().Accept(form).Value;

    private static ProgramBundle ProgramsOf(WorkerForm form, EmployerScale scale = EmployerScale.Large, string programs = "JKK+JKM+JHT+JP", string filedOn = GoodForms.FiledOn) =>
        GoodForms.Rules(filedOn).Accept(form, Facts.Employer(scale), Facts.Bundle(programs)).Value.Participation!.Programs;
}
