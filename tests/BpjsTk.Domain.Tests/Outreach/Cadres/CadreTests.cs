using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Outreach.Cadres;

/// <summary>Cadres, their training, and the seats of their offices.</summary>
public class CadreTests
{
    [Fact]
    public void A_cadre_is_posted_from_start_to_end()
    {
        var cadre = Create().Value.EndOn(Facts.Date("2017-03-31")).Value;

        Assert.False(cadre.IsPostedOn(Facts.Date("2016-11-11")));
        Assert.True(cadre.IsPostedOn(Facts.Date("2016-11-12")));
        Assert.True(cadre.IsPostedOn(Facts.Date("2017-03-31")));
        Assert.False(cadre.IsPostedOn(Facts.Date("2017-04-01")));
        Assert.True(Create().Value.IsPostedOn(Facts.Date("2026-01-01")));
        Assert.Equal("Asnawi Alamsyah", cadre.Name);
        Assert.Same(Jambi.Training, cadre.Training);
        Assert.DoesNotContain("Asnawi", cadre.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", branch Jambi, 2016-11-12 to 2017-03-31", cadre.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Jambi.Number(1).ToString("F", null), cadre.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", branch Jambi, since 2016-11-12", Create().Value.ToString(), StringComparison.Ordinal);
        Refused.With(cadre.EndOn(Facts.Date("2016-11-11")), "BPJSTK-CDR-005 Until");
    }

    [Fact]
    public void Codes_CDR_001_and_005_refuse_bad_texts_and_a_turned_span()
    {
        Refused.With(Create(name: " ", until: "2016-11-11", organisation: "\t"), "BPJSTK-CDR-001 Name", "BPJSTK-CDR-001 Organisation", "BPJSTK-CDR-005 Until");
        Assert.Throws<ArgumentException>(() => Cadre.Create(default, "A", Jambi.Branch, SocialElement.Artists, Jambi.Posting, Jambi.Training, TrainingResult.Passed, Jambi.Start));
        Assert.Throws<ArgumentNullException>(() => Cadre.Create(Jambi.Number(1), "A", null!, SocialElement.Artists, Jambi.Posting, Jambi.Training, TrainingResult.Passed, Jambi.Start));
        Assert.Throws<ArgumentNullException>(() => Cadre.Create(Jambi.Number(1), "A", Jambi.Branch, SocialElement.Artists, null!, Jambi.Training, TrainingResult.Passed, Jambi.Start));
        Assert.Throws<ArgumentNullException>(() => Cadre.Create(Jambi.Number(1), "A", Jambi.Branch, SocialElement.Artists, Jambi.Posting, null!, TrainingResult.Passed, Jambi.Start));
        Assert.Throws<ArgumentOutOfRangeException>(() => Create(element: (SocialElement)19));
        Assert.Throws<ArgumentOutOfRangeException>(() => Create(result: (TrainingResult)3));
    }

    [Fact]
    public void Code_CDR_009_refuses_cadres_of_a_region() => Refused.Saying(
        Create(office: Office.Region("Sumbagsel").Value),
        "BPJSTK-CDR-009 Office",
        "Kantor Wilayah Sumbagsel tidak memiliki kader; hanya kantor cabang dan kantor cabang perintis.",
        "region Sumbagsel has no cadres; only branches and pioneer branches do.");

    [Theory]
    [InlineData(TrainingResult.Failed, "tidak lulus", "not passed")]
    [InlineData(TrainingResult.Absent, "tidak hadir", "absent")]
    public void Code_CDR_010_refuses_who_did_not_pass(TrainingResult result, string indonesian, string english) => Refused.Saying(
        Create(result: result), "BPJSTK-CDR-010 Result", $"Kader harus lulus pelatihan; hasilnya: {indonesian}.", $"A cadre must have passed the training; the result is: {english}.");

    [Fact]
    public void Code_CDR_011_refuses_a_start_before_the_end_of_the_training()
    {
        Refused.Saying(
            Create(from: "2016-11-11"),
            "BPJSTK-CDR-011 From",
            "Awal tugas 2016-11-11 mendahului akhir pelatihan 2016-11-12.",
            "The start 2016-11-11 is before the end of the training, 2016-11-12.");
        var undated = CadreTraining.Reported(Jambi.Branch, Facts.Date("2015-12-03"), [TrainingSubject.Benefits]).Value;
        Refused.With(Create(from: "2015-12-02", training: undated), "BPJSTK-CDR-011 From");
        Assert.True(Create(from: "2015-12-03", training: undated).IsSuccess);
    }

    [Fact]
    public void Code_CDR_012_asks_who_other_influential_people_are()
    {
        Refused.With(Create(element: SocialElement.OtherInfluential), "BPJSTK-CDR-012 Organisation");
        Refused.With(Create(element: SocialElement.OtherInfluential, organisation: " "), "BPJSTK-CDR-001 Organisation");
        Assert.Equal("PKK", Create(element: SocialElement.OtherInfluential, organisation: " PKK ").Value.Organisation);
        Assert.Null(Create().Value.Organisation);
    }

    [Fact]
    public void Code_CDR_007_refuses_a_second_day_that_is_not_after_the_first()
    {
        var day = Facts.Date("2016-11-11");
        Refused.Saying(
            CadreTraining.Held(Jambi.Branch, day, day, [TrainingSubject.Law]),
            "BPJSTK-CDR-007 SecondDay",
            "Hari kedua pelatihan 2016-11-11 harus setelah hari pertama 2016-11-11.",
            "The second day of training 2016-11-11 must be after the first, 2016-11-11.");
        var training = CadreTraining.Held(Jambi.Branch, day, day.PlusDays(1), [TrainingSubject.Law, TrainingSubject.Benefits], " Swiss Belhotel ", ["Kejaksaan"]).Value;
        Assert.Equal([TrainingSubject.Benefits, TrainingSubject.Law], training.Subjects.AsEnumerable());
        Assert.Equal((CadreTraining.DayCount, day.PlusDays(1), "Swiss Belhotel", "Kejaksaan"), (training.Days.Length, training.LastDay, training.Venue, training.Trainers.Single()));
        Assert.Equal("branch Jambi, 2016-11-11 and 2016-11-12", training.ToString());
    }

    [Fact]
    public void Code_CDR_008_refuses_no_subject_and_one_twice()
    {
        Refused.With(CadreTraining.Reported(Jambi.Branch, default, [], " ", [string.Empty]), "BPJSTK-CDR-008 Subjects", "BPJSTK-CDR-001 Venue", "BPJSTK-CDR-001 Trainers[0]");
        Refused.With(CadreTraining.Reported(Jambi.Branch, default, [TrainingSubject.Law, TrainingSubject.Law]), "BPJSTK-CDR-008 Subjects");
        Assert.Throws<ArgumentOutOfRangeException>(() => CadreTraining.Reported(Jambi.Branch, default, [(TrainingSubject)9]));
        Assert.Throws<ArgumentNullException>(() => CadreTraining.Reported(null!, default, [TrainingSubject.Law]));
        Assert.Throws<ArgumentNullException>(() => CadreTraining.Reported(Jambi.Branch, default, null!));
        var undated = CadreTraining.Reported(Jambi.Branch, Facts.Date("2015-12-03"), [TrainingSubject.Law]).Value;
        Assert.Empty(undated.Days);
        Assert.Null(undated.Venue);
        Assert.Equal("branch Jambi, reported 2015-12-03", undated.ToString());
    }

    [Fact]
    public void A_posting_is_the_same_whatever_the_case()
    {
        Assert.Equal(Jambi.Posting, CadrePosting.Create("LEGOK", "danau sipin").Value);
        Assert.Equal(Jambi.Posting.GetHashCode(), CadrePosting.Create("LEGOK", "danau sipin").Value.GetHashCode());
        Assert.NotEqual(Jambi.Posting, CadrePosting.Create("Legok", "Telanaipura").Value);
        Assert.NotEqual(Jambi.Posting, CadrePosting.Create("Murni", "Danau Sipin").Value);
        Assert.False(Jambi.Posting.Equals(null));
        Assert.Equal("Legok, Danau Sipin", Jambi.Posting.ToString());
        Refused.With(CadrePosting.Create(null, " "), "BPJSTK-CDR-001 Village", "BPJSTK-CDR-001 District");
        Refused.With(CadrePosting.Create("Legok", " "), "BPJSTK-CDR-001 District");
    }

    [Fact]
    public void Code_CDR_013_refuses_a_quota_without_a_seat()
    {
        Refused.With(CadreQuota.Create(Jambi.Branch, 0), "BPJSTK-CDR-013 Seats");
        Refused.With(CadreQuota.Create(Office.Head, 1), "BPJSTK-CDR-009 Office");
        Assert.Equal(1, CadreQuota.Create(Jambi.Branch, 1).Value.Seats);
        Assert.Throws<ArgumentNullException>(() => CadreQuota.Create(null!, 1));
    }

    [Fact]
    public void Codes_CDR_014_to_017_keep_the_seats_of_each_office()
    {
        var (branch, tebo) = (CadreQuota.Create(Jambi.Branch, 2).Value, CadreQuota.Create(Jambi.Tebo, 1).Value);
        Refused.Saying(CadreRoster.Of([branch, tebo, branch], []), "BPJSTK-CDR-014 Quotas", "Kantor Cabang Jambi memiliki dua kuota kader.", "branch Jambi has two quotas of cadres.");

        var leaves = Jambi.Cadre(1, until: "2016-12-31");
        Cadre[] handed =
        [
            Jambi.Cadre(5, from: "2017-01-01"),
            leaves,
            Jambi.Cadre(2),
            Jambi.Cadre(3),
            Jambi.Cadre(4, Jambi.Tebo),
            Jambi.Cadre(1, Jambi.Tebo, "2016-12-31"),
            Jambi.Cadre(6, Office.Branch("Madiun", []).Value),
        ];
        var roster = CadreRoster.Of([branch, tebo], handed).Value;

        Assert.Equal([leaves, handed[2], handed[4], handed[0]], roster.Cadres.AsEnumerable());
        Assert.Equal(
            ["3 BPJSTK-CDR-016 From", "5 BPJSTK-CDR-016 From", "5 BPJSTK-CDR-017 Nik", "6 BPJSTK-CDR-015 Office"],
            roster.Refused.SelectMany(entry => entry.Errors.Select(error => $"{entry.Index} {error.Code.Id} {error.Member}")));
        Assert.All(roster.Refused, entry => Assert.Same(handed[entry.Index], entry.Entry));
        Assert.Equal("[3] BPJSTK-CDR-016 All 2 seats of cadres of branch Jambi are taken on 2016-11-12.", roster.Refused[0].ToText(Language.English).Single());
        Assert.Equal("[3] BPJSTK-CDR-016 Kuota 2 kader Kantor Cabang Jambi sudah penuh pada 2016-11-12.", roster.Refused[0].ToText(Language.Indonesian).Single());
        Assert.Equal(0, roster.FreeSeats(Jambi.Branch, Facts.Date("2016-12-31")).Value);
        Assert.Equal(2, roster.FreeSeats(Jambi.Branch, Facts.Date("2016-11-11")).Value);
        Assert.Same(handed[4], Assert.Single(roster.At(Jambi.Tebo, Facts.Date("2017-01-01"))));
        Assert.Same(leaves, roster.Find(leaves.Nik, Facts.Date("2016-12-31")));
        Assert.Null(roster.Find(leaves.Nik, Facts.Date("2017-01-01")));
        Refused.With(roster.FreeSeats(Office.Branch("Madiun", []).Value, Jambi.Start), "BPJSTK-CDR-015 Office");
        Assert.Throws<ArgumentNullException>(() => roster.At(null!, default));
        Assert.Throws<ArgumentException>(() => CadreRoster.Of([branch], [null!]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(25)]
    [InlineData(30)]
    public void The_one_above_the_quota_is_listed(int seats)
    {
        var roster = CadreRoster.Of([CadreQuota.Create(Jambi.Branch, seats).Value], Enumerable.Range(1, seats + 1).Select(i => Jambi.Cadre(i))).Value;
        Assert.Equal((seats, 1), (roster.Cadres.Length, roster.Refused.Length));
        Assert.Equal(seats, roster.Refused[0].Index);
    }

    private static Outcome<Cadre> Create(
        string? name = "Asnawi Alamsyah",
        Office? office = null,
        SocialElement element = SocialElement.NeighbourhoodHeads,
        CadreTraining? training = null,
        TrainingResult result = TrainingResult.Passed,
        string from = "2016-11-12",
        string? until = null,
        string? organisation = null) => Cadre.Create(
            Jambi.Number(1),
            name,
            office ?? Jambi.Branch,
            element,
            Jambi.Posting,
            training ?? Jambi.Training,
            result,
            Facts.Date(from),
            until is null ? null : Facts.Date(until),
            organisation);
}
