using BpjsTk.Domain.CaseRunner;

namespace BpjsTk.Domain.Tests.Cases;

/// <summary>The shared cases of JP; those whose kind is derived are worked out from the rule and no evidence of it.</summary>
public sealed class PensionCaseTests : IDisposable
{
    private static readonly string ShippedFile = Path.Combine(AppContext.BaseDirectory, "Cases", "jht-jp-jkp.json");

    private readonly string path = Path.GetTempFileName();

    // Fails for a file without cases: a theory without data is an error.
    public static TheoryData<string> Ids { get; } = new(CaseFile.Read(ShippedFile).Where(document => document.Program == "JP").Select(document => document.Id));

    public void Dispose() => File.Delete(this.path);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_shared_case_comes_out_as_the_law_gives_it(string id)
    {
        var document = CaseFile.Read(ShippedFile).Single(one => one.Id == id);

        Assert.Equal(new CaseVerdict(id, CaseStanding.Passed, string.Empty), CaseCheck.Of(document));
    }

    [Theory]
    [InlineData("""{"months": 180, "averageIndexedMonthlyWage": 2000000, "date": "2026-02-01"}""", """{"formula": 300000, "paid": 411400}""", "PASSED A: ")]
    [InlineData("""{"months": 180, "averageIndexedMonthlyWage": 2000000, "date": "2027-02-01"}""", """{"error": "NotPublished"}""", "PASSED A: ")]
    [InlineData("""{"membershipMonths": 12, "monthsPaid": 12, "spouse": true}""", """{"periodic": true, "lumpSum": false}""", "PASSED A: ")]
    [InlineData("""{"membershipMonths": 100, "monthsPaid": 80, "spouse": true}""", """{"periodic": true}""", "PASSED A: ")]
    [InlineData("""{"membershipMonths": 100, "monthsPaid": 79}""", """{"periodic": true}""", "FAILED A: periodic, expected true, got false")]
    [InlineData("""{"daysSinceRegistration": 31, "monthsPaid": 1}""", """{"periodic": true, "lumpSum": false}""", "PASSED A: ")]
    [InlineData("""{"date": "2018-07-01", "moon": "full"}""", """{"age": 56}""", "UNSUPPORTED A: input not understood: moon")]
    [InlineData("""{"membershipMonths": 120, "monthsPaid": 120, "spouse": true}""", """{"periodic": true, "lumpSum": false, "share": 50}""", "PASSED A: ")]
    [InlineData("""{"membershipMonths": 200, "monthsPaid": 200, "children": 2}""", """{"periodic": true, "paidTo": "child"}""", "PASSED A: ")]
    [InlineData("""{"membershipMonths": 24, "monthsPaid": 24, "survivors": ["mother"]}""", """{"periodic": true, "share": 0.2}""", "PASSED A: ")]
    [InlineData("""{"membershipMonths": 24, "monthsPaid": 24, "survivors": ["moon"]}""", """{"periodic": true}""", "UNSUPPORTED A: the survivor 'moon' is not known")]
    [InlineData("""{"membershipMonths": 24, "monthsPaid": 24, "children": [{"birthDate": "2001-01-01"}]}""", """{"periodic": false}""", "PASSED A: ")]
    [InlineData("""{"membershipMonths": 24, "monthsPaid": 24, "children": [{"age": 5, "moon": 1}]}""", """{"periodic": true}""", "UNSUPPORTED A: input not understood: moon")]
    [InlineData("""{"membershipMonths": 24, "monthsPaid": 24, "children": 3}""", """{"error": "TooManyChildren"}""", "PASSED A: ")]
    [InlineData("""{"membershipMonths": 24, "monthsPaid": 0, "spouse": true}""", """{"periodic": false, "lumpSum": false}""", "PASSED A: ")]
    [InlineData("""{"membershipMonths": 24, "monthsPaid": 0, "spouse": true}""", """{"error": "NotEnrolled"}""", "PASSED A: ")]
    [InlineData("""{"daysSinceRegistration": 30, "monthsPaid": 1}""", """{"periodic": true}""", "PASSED A: ")]
    [InlineData("""{"daysSinceRegistration": 29, "monthsPaid": 1}""", """{"periodic": false, "lumpSum": true}""", "PASSED A: ")]
    [InlineData("""{"benefit": 4900000, "inflation": 1.57, "limits": {"min": 411400, "max": 4932300}}""", """{"benefit": 4932300, "indexed": 4976930}""", "PASSED A: ")]
    [InlineData("""{"benefit": 4900000, "inflation": 1.57, "limits": {"min": 411400, "max": 4932300, "moon": 1}}""", """{"benefit": 4932300}""", "UNSUPPORTED A: input not understood: moon")]
    [InlineData("""{"birthDate": "1968-05-01"}""", """{"age": 59, "reachedOn": "2027-05-01"}""", "PASSED A: ")]
    [InlineData("""{"birthDate": "1968-05-01", "date": "2025-01-01"}""", """{"age": 59}""", "UNSUPPORTED A: input not understood: date")]
    public void A_case_in_other_words_is_understood(string input, string expected, string verdict)
    {
        File.WriteAllText(this.path, $$"""[ { "id": "A", "programme": "JP", "kind": "derived", "input": {{input}}, "expected": {{expected}} } ]""");

        Assert.StartsWith(verdict, CaseCheck.Of(Assert.Single(CaseFile.Read(this.path))).ToString(), StringComparison.Ordinal);
    }
}
