using BpjsTk.Domain.CaseRunner;

namespace BpjsTk.Domain.Tests.Cases;

public sealed class JhtAndJkpCaseTests
{
    private static readonly string ShippedFile = Path.Combine(AppContext.BaseDirectory, "Cases", "jht-jp-jkp.json");

    public static TheoryData<string> Ids { get; } = new(CaseFile.Read(ShippedFile).Where(document => document.Program is "JHT" or "JKP").Select(document => document.Id));

    [Fact]
    public void Every_case_of_the_two_programs_is_run() => Assert.Equal(23, CaseFile.Read(ShippedFile).Count(document => document.Program is "JHT" or "JKP"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_shared_case_comes_out_as_the_law_gives_it(string id)
    {
        var document = CaseFile.Read(ShippedFile).Single(one => one.Id == id);

        Assert.Equal(new CaseVerdict(id, CaseStanding.Passed, string.Empty), CaseCheck.Of(document));
    }

    [Theory]
    [InlineData("JHT", """{"reason": "RESIGNED", "statementDate": "2023-03-10", "claimDate": "2023-04-09", "colour": "red"}""", """{"eligible": false}""", "UNSUPPORTED A: input not understood: colour")]
    [InlineData("JKP", """{"month": 3, "interviews": 1, "colour": "red"}""", """{"payable": true}""", "UNSUPPORTED A: input not understood: colour")]
    [InlineData("JKP", """{"month": 3, "interviews": 0}""", """{"payable": true}""", "FAILED A: payable, expected true, got false")]
    [InlineData("JHT", """{"reason": "MOON"}""", """{"eligible": false}""", "UNSUPPORTED A: the reason 'MOON' is not known")]
    [InlineData("JHT", """{"reason": "CONTRACT_END", "endDate": "2022-04-01", "claimDate": "2022-04-25"}""", """{"error": "BPJSTK-JHT-014"}""", "PASSED A: ")]
    [InlineData("JHT", """{"payout": 120000000, "mode": "full", "npwp": true}""", """{"tax": 3500000, "net": 116500000}""", "PASSED A: ")]
    [InlineData("JKP", """{"wage": 5000000, "phk": "2025-03-01"}""", """{"monthly": [3000000, 3000000, 3000000, 3000000, 3000000, 3000000], "total": 18000000}""", "PASSED A: ")]
    [InlineData("JKP", """{"arrearsMonths": 7, "companyClosed": true, "date": "2025-05-01"}""", """{"payer": "employer first"}""", "PASSED A: ")]
    [InlineData("JKP", """{"arrearsMonths": 3}""", """{"payer": "agency"}""", "PASSED A: ")]
    public void A_case_in_other_words_is_understood_and_nothing_of_it_is_ignored(string programme, string input, string expected, string verdict)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, $$"""[ { "id": "A", "programme": "{{programme}}", "kind": "derived", "input": {{input}}, "expected": {{expected}} } ]""");

        Assert.Equal(verdict, CaseCheck.Of(Assert.Single(CaseFile.Read(path))).ToString());
        File.Delete(path);
    }

    [Fact]
    public void A_contested_figure_is_not_repeated()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(
            path, """[ { "id": "A", "programme": "JHT", "kind": "contested-do-not-use", "input": { "monthlyContribution": 100, "months": 1, "annualRate": 12 }, "expected": { "publishedBalance": 101 } } ]""");

        Assert.Equal("FAILED A: the library gives every figure that was published wrongly", CaseCheck.Of(Assert.Single(CaseFile.Read(path))).ToString());
        File.Delete(path);
    }
}
