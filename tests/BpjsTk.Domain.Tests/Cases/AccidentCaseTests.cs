using BpjsTk.Domain.CaseRunner;

namespace BpjsTk.Domain.Tests.Cases;

/// <summary>The shared cases of JKK and JKM; those whose kind is derived are worked out from the rule and no evidence of it.</summary>
public sealed class AccidentCaseTests : IDisposable
{
    private static readonly string ShippedFile = Path.Combine(AppContext.BaseDirectory, "Cases", "jkk-jkm.json");

    private readonly string path = Path.GetTempFileName();

    // Fails for a file without cases: a theory without data is an error.
    public static TheoryData<string> Ids { get; } = new(CaseFile.Read(ShippedFile).Select(document => document.Id));

    public void Dispose() => File.Delete(this.path);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_shared_case_comes_out_as_the_law_gives_it(string id)
    {
        var document = CaseFile.Read(ShippedFile).Single(one => one.Id == id);

        Assert.Equal(new CaseVerdict(id, CaseStanding.Passed, string.Empty), CaseCheck.Of(document));
    }

    [Theory]
    [InlineData("JKM", "BPU", "2025-09-01", """{"membership_months": 2}""", """{"death": 0, "periodic": 0, "funeral": 10000000, "total": 10000000}""", "PASSED A: ")]
    [InlineData("JKM", "BPU", "2025-02-23", """{"membership_months": 2}""", """{"total": 42000000}""", "PASSED A: ")]
    [InlineData("JKM", "PU", "2022-01-01", """{"contribution_months": 35, "children": 2}""", """{"base": 42000000, "scholarship_max": 0}""", "PASSED A: ")]
    [InlineData("JKM", "PMI", "2024-01-01", """{}""", """{"error": "BenefitMigrant"}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2015-06-30", """{"monthly_wage": 1000000}""", """{"error": "MonthBeforeLaw"}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"monthly_wage": 3000000, "item": "SCALP", "percent": 20}""", """{"percent": 20, "benefit": 48000000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"monthly_wage": 3000000, "item": "SCALP"}""", """{"error": "DisabilityFigureMissing"}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"monthly_wage": 3000000, "items": ["THUMB_R", "INDEX_R"]}""", """{"percent": 24}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"monthly_wage": 3000000, "days": 15}""", """{"stmb": 1500000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2023-06-30", """{"employment_end": "2020-06-30"}""", """{"entitled": true}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"monthly_wage": 5000000, "items": [{"item": "ARM_R_SHOULDER", "reduction_percent": 50}, {"item": "EYE_ONE"}]}""", """{"percent": 55, "benefit": 220000000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"items": [{"item": "EYE_ONE", "moon": 1}]}""", """{"percent": 35}""", "UNSUPPORTED A: input not understood: moon")]
    [InlineData("JKK", "PU", "2024-05-10", """{"home_care": 25000000}""", """{"home_care": 20000000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"home_care_per_month": 1000000, "home_care_months": 13}""", """{"home_care": 12000000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{}""", """{"home_care_max": 20000000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"standard_price": 10000000, "rehabilitation": 2000000}""", """{"prosthesis": 16000000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"mode": ["rocket"]}""", """{"paid": 1}""", "UNSUPPORTED A: the transport 'rocket' is not known")]
    [InlineData("JKK", "PU", "2023-01-01", """{"monthly_wage": 6000000, "months": 14, "days": 15}""", """{"stmb": 79500000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2023-01-01", """{"monthly_wage": 6000000, "months": 1, "advanced_wages": 5000000}""", """{"refund_to_employer": 5000000, "to_worker": 1000000, "not_refunded": 0}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"reported_wage": 3000000, "actual_wage": 5000000, "consequence": "death"}""", """{"agency_pays": 166000000, "employer_owes": 96000000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"reported_wage": 3000000, "actual_wage": 5000000}""", """{"employer_owes": 96000000}""", "UNSUPPORTED A: what became of the injured is not told")]
    [InlineData("JKK", "PU", "2024-05-10", """{"consequence": "abducted"}""", """{"total": 0}""", "UNSUPPORTED A: the consequence 'abducted' is not known")]
    [InlineData("JKK", "intern", "2024-05-10", """{"monthly_wage": 2000000}""", """{"death": 96000000}""", "PASSED A: ")]
    [InlineData("JKK", "prisoner", "2024-05-10", """{"lowest_wage": 2000000}""", """{"death": 96000000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2022-01-01", """{"children": [{"birth_date": "2000-07-01", "years": {"PT": 5}}]}""", """{"scholarship": 12000000}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2022-01-01", """{"children": [{"birth_date": "2010-07-01"}]}""", """{"scholarship": 1}""", "UNSUPPORTED A: the years of school of a child are not told")]
    [InlineData("JKK", "PU", "2024-05-10", """{"item": "EYE_ONE", "reduction_percent": 120}""", """{"error": "PercentOutOfRange"}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"items": ["ARM_R_SHOULDER", "ARM_R_SHOULDER"]}""", """{"error": "ContradictingLosses"}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"item": "SCALP", "percent": 31}""", """{"error": "PercentOverRow"}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"heirs": ["wife", "mother"], "monthly_wage": 5000000}""", """{"entitled": ["wife"], "total": 262000000, "funeral": 10000000}""", "PASSED A: ")]
    [InlineData("JKM", "PU", "2024-05-10", """{"heirs": ["sister", "grandson", "Father-in-law"]}""", """{"entitled": ["grandson"], "funeral_to": "heirs"}""", "PASSED A: ")]
    [InlineData("JKM", "PU", "2024-05-10", """{"heirs": ["uncle"]}""", """{"error": "HeirOutsideList"}""", "PASSED A: ")]
    [InlineData("JKM", "PU", "2024-05-10", """{"heirs": ["martian"]}""", """{"entitled": []}""", "UNSUPPORTED A: the heir 'martian' is not known")]
    [InlineData("JKM", "BPU", "2025-09-01", """{"heirs": [], "membership_months": 2}""", """{"funeral": 10000000, "rest": 0, "rest_to": "social security fund"}""", "PASSED A: ")]
    [InlineData("JKM", "PU", "2018-05-10", """{"heirs": [], "will": true, "will_names": ["friend"]}""", """{"entitled": ["friend"]}""", "PASSED A: ")]
    [InlineData("JKM", "PU", "2025-06-01", """{"heirs": [], "will": true}""", """{"entitled": []}""", "UNSUPPORTED A: the will 'true' is not known")]
    [InlineData("JKM", "PU", "2025-06-01", """{"heirs": [], "will": "notarial deed", "will_names": ["friend"]}""", """{"entitled": ["friend"]}""", "PASSED A: ")]
    [InlineData("JKK", "PU", "2024-05-10", """{"moon": "full"}""", """{"total": 0}""", "UNSUPPORTED A: input not understood: moon")]
    [InlineData("JKK", "MARS", "2024-05-10", """{}""", """{"total": 0}""", "UNSUPPORTED A: the segment 'MARS' is not known")]
    [InlineData("JKK", "PU", "yesterday", """{}""", """{"total": 0}""", "UNSUPPORTED A: the event date 'yesterday' is not a date")]
    [InlineData("JKX", "PU", "2024-05-10", """{}""", """{"total": 0}""", "UNSUPPORTED A: the kind 'derived_from_rule' is not known")]
    public void A_case_in_other_words_is_understood(string program, string segment, string day, string input, string expected, string verdict)
    {
        File.WriteAllText(
            this.path, $$"""[ { "id": "A", "kind": "derived_from_rule", "program": "{{program}}", "segment": "{{segment}}", "event_date": "{{day}}", "inputs": {{input}}, "expected": {{expected}} } ]""");

        Assert.Equal(verdict, CaseCheck.Of(Assert.Single(CaseFile.Read(this.path))).ToString());
    }
}
