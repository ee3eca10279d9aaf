using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Outreach.Cadres;

/// <summary>Offices, what stands above them, their areas, roles and activities.</summary>
public class OfficeTests
{
    private static readonly Office Region = Office.Region("Sumbagsel").Value;

    private static readonly CoverageScope Tebo = CoverageScope.Create(CoverageAreaKind.Regency, "Tebo").Value;

    [Fact]
    public void Offices_stand_under_each_other()
    {
        var branch = Office.Branch(" Jambi ", [Tebo, CoverageScope.Create(CoverageAreaKind.City, "Jambi").Value], Region, "Jl. Sumantri Brojonegoro").Value;
        var pioneer = Office.PioneerBranch("Tebo", branch, [Tebo]).Value;

        Assert.Equal("Jambi", branch.Name);
        Assert.Equal("Jl. Sumantri Brojonegoro", branch.Address);
        Assert.Null(pioneer.Address);
        Assert.Equal([OfficeKind.HeadOffice, OfficeKind.Region, OfficeKind.Branch, OfficeKind.PioneerBranch], new[] { Office.Head, Region, branch, pioneer }.Select(office => office.Kind));
        Assert.Equal([null, Office.Head, Region, branch], new[] { Office.Head, Region, branch, pioneer }.Select(office => office.Parent));
        Assert.Equal([null, null, branch, branch], new[] { Office.Head, Region, branch, pioneer }.Select(office => office.OwnBranch));
        Assert.Equal([null, null, "branch Jambi", "branch Tebo"], new[] { Office.Head, Region, branch, pioneer }.Select(office => office.Scope?.ToString()));
        Assert.Equal(Tebo, Assert.Single(pioneer.Area));
        Assert.All(new[] { Office.Head, Region, branch, pioneer }, office => Assert.True(pioneer.IsWithin(office)));
        Assert.False(branch.IsWithin(pioneer));
        Assert.False(pioneer.IsWithin(Office.Branch("Madiun", []).Value));
        Assert.Throws<ArgumentNullException>(() => pioneer.IsWithin(null!));
    }

    [Fact]
    public void Offices_are_the_same_by_kind_and_name()
    {
        var jambi = Office.Branch("Jambi", []).Value;

        Assert.Equal(jambi, Office.Branch("JAMBI", [Tebo], Region).Value);
        Assert.Equal(jambi.GetHashCode(), Office.Branch("JAMBI", [Tebo]).Value.GetHashCode());
        Assert.True(jambi.Equals((object)Office.Branch("jambi", []).Value));
        Assert.False(jambi.Equals((object)"Jambi"));
        Assert.False(jambi.Equals(null));
        Assert.NotEqual(jambi, Office.PioneerBranch("Jambi", jambi, []).Value);
        Assert.NotEqual(jambi, Office.Branch("Tebo", []).Value);
    }

    [Fact]
    public void Offices_are_written_in_both_languages()
    {
        var jambi = Office.Branch("Jambi", []).Value;
        Office[] all = [Office.Head, Region, jambi, Office.PioneerBranch("Tebo", jambi, []).Value];

        Assert.Equal(["Kantor Pusat BPJS Ketenagakerjaan", "Kantor Wilayah Sumbagsel", "Kantor Cabang Jambi", "Kantor Cabang Perintis Tebo"], all.Select(office => office.ToText(Language.Indonesian)));
        Assert.Equal(["head office BPJS Ketenagakerjaan", "region Sumbagsel", "branch Jambi", "pioneer branch Tebo"], all.Select(office => office.ToString()));
    }

    [Fact]
    public void Code_CDR_001_refuses_texts_that_cannot_be_printed()
    {
        Refused.Saying(Office.Region(" "), "BPJSTK-CDR-001 Name", "Teks ini 1 sampai 100 karakter yang dapat dicetak.", "This text has 1 to 100 characters that can be printed.");
        Refused.With(Office.Branch(null, [], null, "\n"), "BPJSTK-CDR-001 Name", "BPJSTK-CDR-001 Address");
        Refused.With(Office.Branch("Jambi", [], null, "Jl.\u0007"), "BPJSTK-CDR-001 Address");
        Refused.With(Office.Region(new string('a', 101)), "BPJSTK-CDR-001 Name");
        Assert.True(Office.Region(new string('a', 100)).IsSuccess);
    }

    [Fact]
    public void Code_CDR_002_refuses_an_office_under_one_of_the_wrong_kind()
    {
        var branch = Office.Branch("Jambi", []).Value;
        Refused.Saying(
            Office.Branch("Tebo", [], branch),
            "BPJSTK-CDR-002 Parent",
            "Kantor Cabang Jambi bukan Kantor Wilayah: kantor ini tidak dapat berada di bawahnya.",
            "branch Jambi is no region: this office cannot be under it.");
        Refused.With(Office.Branch("Tebo", [], Office.Head), "BPJSTK-CDR-002 Parent");
        Refused.With(Office.PioneerBranch("Tebo", Region, []), "BPJSTK-CDR-002 Parent");
        Refused.With(Office.PioneerBranch("Tebo", Office.PioneerBranch("Bungo", branch, []).Value, []), "BPJSTK-CDR-002 Parent");
        Assert.Throws<ArgumentNullException>(() => Office.PioneerBranch("Tebo", null!, []));
        Assert.Throws<ArgumentNullException>(() => Office.Branch("Tebo", null!));
    }

    [Fact]
    public void Codes_CDR_003_and_004_refuse_areas_of_other_kinds_and_twice()
    {
        Refused.With(
            Office.Branch("Jambi", [Tebo, CoverageScope.Create(CoverageAreaKind.Province, "Jambi").Value, CoverageScope.Create(CoverageAreaKind.Regency, "TEBO").Value]),
            "BPJSTK-CDR-003 Area[1]",
            "BPJSTK-CDR-004 Area[2]");
        Refused.Saying(Office.Branch("Jambi", [Tebo, Tebo]), "BPJSTK-CDR-004 Area[1]", "kabupaten Tebo tercatat dua kali.", "regency Tebo stands twice.");
        Assert.True(Office.Branch("Jambi", [Tebo, CoverageScope.Create(CoverageAreaKind.City, "Tebo").Value]).IsSuccess);
    }

    [Fact]
    public void A_branch_changes_its_head_within_a_year()
    {
        var branch = Office.Branch("Jambi", []).Value;
        var (first, second) = (Role(branch, OfficeDuty.Head, "2016-01-04", "2016-06-30"), Role(branch, OfficeDuty.Head, "2016-07-01"));
        var marketing = Role(branch, OfficeDuty.Marketing, "2015-01-01");
        var roles = OfficeRoles.Create([second, first, marketing, Role(branch, OfficeDuty.Marketing, "2016-01-01"), Role(Office.Branch("Madiun", []).Value, OfficeDuty.Head, "2016-01-01")]).Value;

        Assert.Null(roles.HeadOf(branch, Facts.Date("2016-01-03")));
        Assert.Same(first, roles.HeadOf(branch, Facts.Date("2016-01-04")));
        Assert.Same(first, roles.HeadOf(branch, Facts.Date("2016-06-30")));
        Assert.Same(second, roles.HeadOf(branch, Facts.Date("2016-07-01")));
        Assert.Same(second, roles.HeadOf(branch, Facts.Date("2026-07-01")));
        Assert.Equal(3, roles.At(branch, Facts.Date("2016-02-01")).Length);
        Assert.Same(marketing, roles.All[0]);
        Assert.Throws<ArgumentNullException>(() => roles.HeadOf(null!, default));
        Assert.Throws<ArgumentException>(() => OfficeRoles.Create([null!]));
    }

    [Fact]
    public void Codes_CDR_005_and_006_refuse_turned_spans_and_two_heads()
    {
        var branch = Office.Branch("Jambi", []).Value;
        Refused.Saying(
            OfficeRole.Create(branch, OfficeDuty.Head, "A", Facts.Date("2016-02-01"), Facts.Date("2016-01-31")),
            "BPJSTK-CDR-005 Until",
            "Akhir 2016-01-31 mendahului awal 2016-02-01.",
            "The end 2016-01-31 is before the start 2016-02-01.");
        Assert.True(OfficeRole.Create(branch, OfficeDuty.Head, "A", Facts.Date("2016-02-01"), Facts.Date("2016-02-01")).IsSuccess);
        Refused.With(OfficeRole.Create(branch, OfficeDuty.Head, string.Empty, Facts.Date("2016-02-01"), Facts.Date("2016-01-31")), "BPJSTK-CDR-001 Holder", "BPJSTK-CDR-005 Until");
        Refused.Saying(
            OfficeRoles.Create([Role(branch, OfficeDuty.Head, "2016-01-01", "2016-06-30"), Role(branch, OfficeDuty.Head, "2016-06-30")]),
            "BPJSTK-CDR-006 Roles",
            "Kantor Cabang Jambi memiliki dua kepala kantor pada 2016-06-30.",
            "branch Jambi has two heads on 2016-06-30.");
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficeRole.Create(branch, (OfficeDuty)5, "A", default));
        Assert.Throws<ArgumentNullException>(() => OfficeRole.Create(null!, OfficeDuty.Head, "A", default));
    }

    [Theory]
    [InlineData(OfficeDuty.Head, "head, branch Jambi, 2016-01-01 to 2016-06-30")]
    [InlineData(OfficeDuty.Marketing, "marketing, branch Jambi, 2016-01-01 to 2016-06-30")]
    [InlineData(OfficeDuty.Service, "service, branch Jambi, 2016-01-01 to 2016-06-30")]
    [InlineData(OfficeDuty.GeneralAndStaff, "general affairs and staff, branch Jambi, 2016-01-01 to 2016-06-30")]
    [InlineData(OfficeDuty.Finance, "finance, branch Jambi, 2016-01-01 to 2016-06-30")]
    public void A_role_keeps_the_name_out_of_logs(OfficeDuty duty, string text) => Assert.Equal(text, Role(Office.Branch("Jambi", []).Value, duty, "2016-01-01", "2016-06-30").ToString());

    [Fact]
    public void Code_CDR_024_refuses_an_activity_with_nobody()
    {
        var (branch, day) = (Office.Branch("Jambi", []).Value, Facts.Date("2016-12-17"));
        Refused.With(OfficeActivity.Create(branch, OfficeActivityKind.Meeting, [], day, day.PlusDays(-1)), "BPJSTK-CDR-024 Partners", "BPJSTK-CDR-005 Until");
        Refused.With(OfficeActivity.Create(branch, OfficeActivityKind.Meeting, ["SKPD", " "], day, day), "BPJSTK-CDR-001 Partners[1]");
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficeActivity.Create(branch, (OfficeActivityKind)3, ["SKPD"], day, day));
        Assert.Throws<ArgumentNullException>(() => OfficeActivity.Create(branch, OfficeActivityKind.Meeting, null!, day, day));
    }

    private static OfficeRole Role(Office office, OfficeDuty duty, string from, string? until = null) =>
        OfficeRole.Create(office, duty, "Seseorang", Facts.Date(from), until is null ? null : Facts.Date(until)).Value;
}
