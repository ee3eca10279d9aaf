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
