using System.Text.Json.Nodes;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using static BpjsTk.Domain.Tests.Claims.Verified;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>Events as text: what is written comes back, and what is wrong costs no good line.</summary>
public class ClaimJournalTests
{
    [Fact]
    public void A_line_has_a_stable_form()
    {
        var claim = ClaimFile.ReportStageOne("K/1", Accident(AccidentCircumstances.Traffic | AccidentCircumstances.Commuting), ClaimActor.Employer, Noon.PlusHours(1)).Value
            .AddPapers(ClaimPapers.Of(ClaimDocument.IdentityCard, ClaimDocument.ParticipantCard), ClaimActor.Employer, Noon.PlusMinutes(90)).Value;

        Assert.Equal(
            """
            {"v":1,"claim":"K/1","n":1,"action":"ReportStageOne","by":"Employer","at":"2025-03-03T13:00:00","facts":{"case":{"program":"Jkk","kpj":"18012345678","segment":"Pu","happenedAt":"2025-03-03T12:00:00","isDisease":false,"circumstances":["Commuting","Traffic"]}}}
            {"v":1,"claim":"K/1","n":2,"action":"AddPapers","by":"Employer","at":"2025-03-03T13:30:00","facts":{"papers":["ParticipantCard","IdentityCard"]}}

            """.ReplaceLineEndings("\n"),
            ClaimJournal.Write(claim));
    }

    [Fact]
    public void A_claim_of_jkk_from_the_suspicion_to_a_returned_payment_comes_back()
    {
        var accident = Accident();
        var told = SuspicionItems.ParticipantNumber | SuspicionItems.Course | SuspicionItems.Contact;
        Journal.ComesBack(ClaimFile.NotifySuspicion("K-2", accident, told, ClaimActor.Clinic, Noon).Value);

        var claim = Jkk(accident).MarkForReview(Agency, Noon.PlusDays(4)).Value;
        var verification = claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true), Today).Value;
        var paid = claim.Determine(verification, Agency, Noon.PlusDays(20)).Value.Pay(verification.Statement!.Total, Agency, Noon.PlusDays(21)).Value;
        Journal.ComesBack(paid.ReturnPayment("rekening \"lama\"\nditutup, é \u2028", Agency, Noon.PlusDays(22).PlusNanoseconds(1)).Value);
    }

    [Fact]
    public void A_rejected_claim_comes_back_with_its_findings()
    {
        var accident = Accident();
        var claim = Jkk(accident, stageTwoHours: 60);
        var verification = claim.Verify(JkkFacts.Of(Cover(accident, new(2025, 3, 2)), Work(), WorkRelation.AtWork, true), Today).Value;
        var rejected = claim.Reject(verification, Agency, Noon.PlusDays(20)).Value;

        Journal.ComesBack(rejected);
        var again = (RejectedClaim<JkkCase>)ClaimJournal.Read(ClaimJournal.Write(rejected)).Claim!;
        Assert.Equal(rejected.Reasons.Select(reason => reason.ToText(Language.Indonesian)), again.Reasons.Select(reason => reason.ToText(Language.Indonesian)));
        Assert.Equal("BPJSTK-CVF-004", again.Reasons.First(reason => reason.Code is not null).Code!.Id);
    }

    [Fact]
    public void Every_kind_of_case_comes_back()
    {
        Journal.ComesBack(ClaimFile.ReportStageOne("K-3", JkkCase.Disease(Number, Segment.Bpu, Noon), ClaimActor.Participant, Noon).Value);
        Journal.ComesBack(Filed(Death(DeathCircumstances.MissingAtSea | DeathCircumstances.ByWill, Segment.Pmi), Noon, ClaimActor.Heir));
        Journal.ComesBack(Filed(Savings(), Noon, ClaimActor.Participant));
        Journal.ComesBack(Filed(JpCase.Pension(Number, Segment.Pu, JpBeneficiary.Child, new(2025, 3, 3), true), Noon, ClaimActor.Heir));
        Journal.ComesBack(Filed(JkpCase.Dismissal(Number, new(2025, 3, 1)), Noon, ClaimActor.Participant));
    }

    [Fact]
    public void A_journal_that_is_cut_anywhere_gives_every_whole_line_before_the_cut()
    {
        var claim = Jkk(Accident());
        var text = ClaimJournal.Write(claim);
        for (var length = 0; length < text.Length; length++)
        {
            var cut = text[..length];
            var whole = cut.Count(character => character == '\n');
            var rest = cut[(cut.LastIndexOf('\n') + 1)..];

            // A line is whole without its line feed too.
            var isWhole = length + 1 == text.Length || text[length] == '\n' || rest.Length == 0;
            var reading = ClaimJournal.Read(cut);
            Assert.Equal(whole + (text[length] == '\n' && rest.Length > 0 ? 1 : 0), reading.Claim?.Version ?? 0);
            Assert.Equal(isWhole && length > 0, reading.IsWhole);
            Assert.Equal(isWhole ? Array.Empty<string>() : [rest], reading.NotTaken.ToArray());
            Assert.Equal(isWhole ? (length == 0 ? ["BPJSTK-CLM-031"] : []) : ["BPJSTK-CEV-001"], reading.Errors.Select(error => error.Code.Id));
        }
    }

    [Fact]
    public void Code_CEV_001_names_the_line_and_leaves_what_follows_as_it_stood()
    {
        var lines = Lines(Jkk(Accident()));
        var reading = ClaimJournal.Read($"{lines[0]}\r\n\n{{\"v\":1,\n{lines[1]}\n");

        Assert.Equal((1, false), (reading.Claim!.Version, reading.IsWhole));
        Assert.Equal(["BPJSTK-CEV-001 Lines[2]"], reading.Errors.Select(error => $"{error.Code.Id} {error.Member}"));
        Assert.Equal(["{\"v\":1,", lines[1]], reading.NotTaken.ToArray());
        Refused.Saying(
            reading.ToOutcome(),
            "BPJSTK-CEV-001 Lines[2]",
            "Baris ini bukan peristiwa klaim dalam JSON, atau terpotong ($).",
            "The line is no event of a claim in JSON, or is cut off ($).");
    }

    [Theory]
    [InlineData("[]", "BPJSTK-CEV-003 v")]
    [InlineData("7", "BPJSTK-CEV-003 v")]
    [InlineData("{}", "BPJSTK-CEV-003 v")]
    [InlineData("{\"v\":2,\"whatever\":{}}", "BPJSTK-CEV-002 v")]
    [InlineData("{\"v\":0}", "BPJSTK-CEV-002 v")]
    [InlineData("{\"v\":\"1\"}", "BPJSTK-CEV-002 v")]
    [InlineData("{\"v\":99999999999}", "BPJSTK-CEV-002 v")]
    [InlineData("{\"v\":1}", "BPJSTK-CEV-003 claim")]
    [InlineData("{\"v\":1,\"v\":1}", "BPJSTK-CEV-001 ")]
    [InlineData("{\"v\":1,\"secret\":\"x\"}", "BPJSTK-CEV-001 ")]
    [InlineData("{\"v\":1,\"claim\":7}", "BPJSTK-CEV-001 ")]
    [InlineData("{\"v\":1,\"claim\":\"\\ud800\"}", "BPJSTK-CEV-001 ")]
    public void Codes_CEV_001_to_003_refuse_what_is_no_event(string line, string refusal) => Refused.With(ClaimJournal.ReadLine(line), refusal);

    [Theory]
    [InlineData("claim", null, "003 claim")]
    [InlineData("n", null, "003 n")]
    [InlineData("action", null, "003 action")]
    [InlineData("action", "Explode", "004 action")]
    [InlineData("action", "2", "004 action")]
    [InlineData("action", "reportstageone", "004 action")]
    [InlineData("by", "Agency, Employer", "004 by")]
    [InlineData("by", "None", "004 by")]
    [InlineData("at", "2025-02-30T00:00:00", "004 at")]
    [InlineData("facts.case.kpj", "1", "004 facts.case.kpj")]
    [InlineData("facts.case.kpj", null, "003 facts.case.kpj")]
    [InlineData("facts.case.program", "Pensiun", "004 facts.case.program")]
    [InlineData("facts.case.segment", null, "003 facts.case.segment")]
    [InlineData("facts.case.happenedAt", null, "003 facts.case.happenedAt")]
    [InlineData("facts.case.isDisease", null, "003 facts.case.isDisease")]
    public void Codes_CEV_003_and_004_name_what_is_missing_or_not_understood(string path, string? value, string refusal)
    {
        var line = JsonNode.Parse(Lines(Jkk(Accident()))[0])!;
        var names = path.Split('.');
        var parent = names[..^1].Aggregate(line, (node, name) => node[name]!).AsObject();
        Assert.True(parent.Remove(names[^1]));
        if (value is not null)
        {
            parent[names[^1]] = value;
        }

        // Only what it is about is refused: with all else as written it is read.
        Refused.With(ClaimJournal.ReadLine(line.ToJsonString()), $"BPJSTK-CEV-{refusal}");
    }

    [Theory]
    [InlineData("{\"papers\":[\"IdentityCard\",\"IdentityCard\"]}", "004 facts.papers")]
    [InlineData("{\"papers\":[null]}", "003 facts.papers")]
    [InlineData("{\"award\":{}}", "003 facts.award.lines")]
    [InlineData("{\"award\":{\"lines\":[]}}", "003 facts.award.lines")]
    [InlineData("{\"award\":{\"eventOn\":\"2025-03-03\",\"law\":\"x\",\"lines\":[null]}}", "003 facts.award.lines")]
    [InlineData("{\"award\":{\"eventOn\":\"2025-03-03\",\"lines\":[{}]}}", "003 facts.award.law")]
    [InlineData("{\"award\":{\"eventOn\":\"2025-03-03\",\"law\":\"x\",\"lines\":[{}]}}", "003 facts.award.lines.citations")]
    [InlineData("{\"award\":{\"eventOn\":\"2025-03-03\",\"law\":\"x\",\"lines\":[{\"citations\":[\" \"],\"program\":\"Jkk\",\"kind\":\"Funeral\",\"name\":{\"id\":\"a\",\"en\":\"a\"},\"formula\":{\"id\":\"a\",\"en\":\"a\"},\"amount\":\"1\",\"confidence\":\"Confirmed\"}]}}", "004 facts.award.lines.citations")]
    [InlineData("{\"findings\":[null]}", "003 facts.findings")]
    [InlineData("{\"findings\":[{\"point\":\"Term\",\"result\":\"Refuses\"}]}", "003 facts.findings.reason")]
    [InlineData("{\"findings\":[{\"point\":\"Term\",\"result\":\"Refuses\",\"reason\":{\"id\":\"a\",\"en\":\"a\"},\"code\":\"BPJSTK-XXX-001\"}]}", "004 facts.findings.code")]
    [InlineData("{\"month\":\"2025-13\"}", "004 facts.month")]
    [InlineData("{\"stopped\":\"Bored\"}", "004 facts.stopped")]
    [InlineData("{\"ended\":\"7\"}", "004 facts.ended")]
    [InlineData("{\"beneficiary\":\"Neighbour\"}", "004 facts.beneficiary")]
    [InlineData("{\"consequence\":\"Fine\"}", "004 facts.consequence")]
    [InlineData("{\"told\":[\"Rumour\"]}", "004 facts.told")]
    [InlineData("{\"evidence\":{}}", "003 facts.evidence.month")]
    [InlineData("{\"evidence\":{\"month\":1,\"applications\":1}}", "003 facts.evidence.interviews")]
    [InlineData("{\"evidence\":{\"month\":1,\"applications\":1,\"interviews\":1}}", "003 facts.evidence.isOutOfWork")]
    [InlineData("{\"evidence\":{\"month\":1,\"applications\":1,\"interviews\":1,\"isOutOfWork\":true}}", "003 facts.evidence.hasStatusForm")]
    [InlineData("{\"case\":{\"program\":\"Jp\",\"kpj\":\"18012345678\",\"segment\":\"Pu\",\"on\":\"2025-03-03\",\"beneficiary\":\"Spouse\",\"isMinor\":true}}", "004 facts.case.isMinor")]
    [InlineData("{\"case\":{\"program\":\"Jkm\",\"kpj\":\"18012345678\",\"segment\":\"Pu\"}}", "003 facts.case.on")]
    [InlineData("{\"case\":{\"program\":\"Jht\",\"kpj\":\"18012345678\",\"segment\":\"Pu\",\"on\":\"2025-03-03\",\"reason\":\"Resigned\"}}", "003 facts.case.channel")]
    public void Codes_CEV_003_and_004_name_what_is_wrong_in_the_facts(string facts, string refusal) => Refused.With(
        ClaimJournal.ReadLine($$"""{"v":1,"claim":"K","n":1,"action":"Open","by":"Heir","at":"2025-03-03T12:00:00","facts":{{facts}}}"""),
        $"BPJSTK-CEV-{refusal}");

    [Theory]
    [InlineData("{\"amount\":\"banyak\"}", "facts.amount")]
    [InlineData("{\"evidence\":{\"month\":1,\"applications\":-1,\"interviews\":1}}", "facts.evidence.applications")]
    [InlineData("{\"evidence\":{\"month\":1,\"applications\":1,\"interviews\":1,\"isOutOfWork\":true,\"hasStatusForm\":true,\"attendance\":\"101%\"}}", "facts.evidence.attendance")]
    [InlineData("{\"case\":{\"program\":\"Jht\",\"kpj\":\"18012345678\",\"segment\":\"Pu\",\"on\":\"2025-03-03\",\"reason\":\"Resigned\",\"channel\":\"Branch\",\"balance\":\"0\"}}", "facts.case.balance")]
    public void What_a_value_type_refuses_is_refused_with_its_own_code(string facts, string member)
    {
        var outcome = ClaimJournal.ReadLine($$"""{"v":1,"claim":"K","n":1,"action":"Open","by":"Heir","at":"2025-03-03T12:00:00","facts":{{facts}}}""");
        Assert.Equal(member, outcome.Errors.Single().Member);
        Assert.DoesNotContain("CEV", outcome.Errors.Single().Code.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_personal_number_stands_in_no_error()
    {
        var line = Lines(Jkk(Accident()))[0];
        foreach (var wrong in new[] { line.Replace("18012345678", "18012345678X?!", StringComparison.Ordinal), line.Replace("\"18012345678\"", "18012345678", StringComparison.Ordinal) })
        {
            var errors = ClaimJournal.ReadLine(wrong).Errors;
            Assert.DoesNotContain("18012345678", string.Concat(errors.Select(error => error.ToText(Language.English) + error)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Lines_out_of_order_or_of_another_claim_are_refused_where_they_stand()
    {
        var lines = Lines(Jkk(Accident()));
        Refused.With(ClaimJournal.Read($"{lines[0]}\n{lines[2]}").ToOutcome(), "BPJSTK-CLM-032 Lines[1].Events");
        Refused.With(ClaimJournal.Read($"{lines[1]}").ToOutcome(), "BPJSTK-CLM-032 Lines[0].Events");
        Refused.With(ClaimJournal.Read($"{lines[0]}\n{lines[1].Replace("V-1", "V-2", StringComparison.Ordinal)}").ToOutcome(), "BPJSTK-CLM-032 Lines[1].Events");
        Refused.With(ClaimJournal.Read(string.Empty).ToOutcome(), "BPJSTK-CLM-031 Events");

        // What the table does not allow is not allowed by a file either.
        var forged = lines[0].Replace("ReportStageOne", "Pay", StringComparison.Ordinal).Replace("\"n\":1", "\"n\":2", StringComparison.Ordinal).Replace("Employer", "Agency", StringComparison.Ordinal);
        var reading = ClaimJournal.Read($"{lines[0]}\n{forged}");
        Assert.Equal((1, "BPJSTK-CLM-002"), (reading.Claim!.Version, reading.Errors.Single().Code.Id));
    }

    [Fact]
    public void Code_CEV_005_keeps_the_second_of_two_writers_from_the_store()
    {
        var claim = ClaimFile.ReportStageOne("K-9", Accident(), ClaimActor.Employer, Noon).Value;
        var first = claim.GuaranteeCare(Agency, Noon.PlusDays(1)).Value;
        var second = claim.AddPapers(ClaimPapers.Of(ClaimDocument.IdentityCard), ClaimActor.Employer, Noon.PlusDays(1)).Value;

        Assert.Equal([first.Last], ClaimJournal.Appendable(first, 1, 1).Value.ToArray());
        Assert.Equal(first.Events.ToArray(), ClaimJournal.Appendable(first, 0, 0).Value.ToArray());
        Assert.Empty(ClaimJournal.Appendable(first, 2, 2).Value);
        Refused.Saying(
            ClaimJournal.Appendable(second, 1, 2),
            "BPJSTK-CEV-005 Version",
            "Klaim sudah berubah sejak dibuka: dibuka pada versi 1, kini 2.",
            "The claim has moved on since it was opened: opened at version 1, now 2.");
        Refused.With(ClaimJournal.Appendable(first, 2, 1), "BPJSTK-CEV-005 Version");
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimJournal.Appendable(first, 3, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimJournal.Appendable(first, -1, -1));
    }

    [Fact]
    public void Nothing_is_no_journal()
    {
        Assert.Throws<ArgumentNullException>(() => ClaimJournal.Read(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimJournal.ReadLine(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimJournal.Line(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimJournal.Write(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimJournal.Appendable(null!, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimFile.NotifySuspicion("K-4", Accident(), (SuspicionItems)128, ClaimActor.Clinic, Noon));
    }

    private static string[] Lines(ClaimState claim) => ClaimJournal.Write(claim).TrimEnd('\n').Split('\n');
}
