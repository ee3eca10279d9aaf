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
    [InlineData("JHT", """{"balance": 8000000, "date": "2024-03-15", "status": "inactive"}""", """{"channel": "JMO"}""", "PASSED A: ")]
    [InlineData("JHT", """{"balance": 8000000, "date": "2024-03-15"}""", """{"channel": "BRANCH or JMO or LAPAK_ASIK_ONLINE"}""", "PASSED A: ")]
    [InlineData("JHT", """{"balance": 8000000, "date": "2024-03-15"}""", """{"channel": "BRANCH or LAPAK_ASIK_ONLINE"}""", "FAILED A: channel, expected BRANCH or LAPAK_ASIK_ONLINE, got JMO or LAPAK_ASIK_ONLINE or BRANCH")]
    [InlineData("JHT", """{"balance": 12000000, "date": "2025-03-15"}""", """{"channel": "JMO"}""", "FAILED A: channel, expected JMO, got LAPAK_ASIK_ONLINE or BRANCH")]
    [InlineData("JHT", """{"balance": 12000000, "status": "moon"}""", """{"channel": "JMO"}""", "UNSUPPORTED A: the status 'moon' is not known")]
    [InlineData("JHT", """{"reason": "LEFT_INDONESIA", "nationality": "WNI", "claimDate": "2023-01-10"}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JHT", """{"reason": "LEAVE_INDONESIA", "nationality": "foreigner", "claimDate": "2023-01-10"}""", """{"eligible": true}""", "PASSED A: ")]
    [InlineData("JHT", """{"reason": "LEFT_INDONESIA", "nationality": "WNI", "citizen": true, "claimDate": "2021-01-10"}""", """{"eligible": true}""", "PASSED A: ")]
    [InlineData("JHT", """{"reason": "LEFT_INDONESIA", "nationality": "martian"}""", """{"eligible": true}""", "UNSUPPORTED A: the nationality 'martian' is not known")]
    [InlineData("JHT", """{"reason": "LEFT_INDONESIA", "nationality": "WNA", "citizen": true}""", """{"eligible": true}""", "UNSUPPORTED A: the nationality 'WNA' is not known")]
    [InlineData("JHT", """{"reason": "PARTIAL_10", "membershipMonths": 130, "earlierPartial": "PARTIAL_30_HOUSING"}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JHT", """{"reason": "CONTRACT_END", "endDate": "2022-04-01", "claimDate": "2022-04-25"}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JHT", """{"payout": 120000000, "mode": "partial", "npwp": true}""", """{"tax": 3500000}""", "PASSED A: ")]
    [InlineData("JHT", """{"payout": 120000000, "mode": "partial", "npwp": true, "reading": "progressive"}""", """{"tax": 12000000}""", "PASSED A: ")]
    [InlineData("JHT", """{"payout": 40000000, "mode": "partial", "npwp": false, "year": 2021}""", """{"rate": 6}""", "PASSED A: ")]
    [InlineData("JHT", """{"payoutBelow": 60000000, "mode": "partial", "npwp": true, "year": 2021}""", """{"rate": 5}""", "UNSUPPORTED A: not known: expected member 'rate'")]
    [InlineData("JHT", """{"payouts": [{"year": 2023, "amount": 40000000}, {"year": 2024, "amount": 30000000}]}""", """{"tax": 1000000, "taxes": [0, 1000000], "net": 69000000}""", "PASSED A: ")]
    [InlineData("JHT", """{"payouts": [40000000, 30000000], "payout": 1}""", """{"tax": 1000000}""", "UNSUPPORTED A: there is no one payment")]
    [InlineData("JHT", """{"payout": 40000000, "mode": "moon"}""", """{"tax": 0}""", "UNSUPPORTED A: the mode 'moon' is not known")]
    [InlineData("JKP", """{"wage": 5000000, "filedOn": "2025-01-20", "eligibleOn": "2025-02-10"}""", """{"monthly": 3000000, "total": 18000000}""", "PASSED A: ")]
    [InlineData("JKP", """{"wage": 5000000, "phk": "2024-12-01", "eligibleOn": "2025-02-10"}""", """{"monthly": 3000000}""", "PASSED A: ")]
    [InlineData("JKP", """{"wage": 4000000, "months": 3}""", """{"monthly": 2400000, "total": 7200000}""", "PASSED A: ")]
    [InlineData("JKP", """{"wage": 4000000, "months": 7}""", """{"total": 7200000}""", "UNSUPPORTED A: 7 months of cash are not asked for")]
    [InlineData("JKP", """{"earlierClaims": 3}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JKP", """{"earlierClaims": 1, "monthsSinceLast": 59}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JKP", """{"earlierClaims": 2, "yearsSinceLast": 5}""", """{"eligible": true}""", "PASSED A: ")]
    [InlineData("JKP", """{"earlierClaims": 1}""", """{"eligible": true}""", "UNSUPPORTED A: how many months were paid since the earlier claim is not told")]
    [InlineData("JKP", """{"earlierClaims": ["2022-03-01"], "phk": "2025-06-01"}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JKP", """{"months": 20, "within": 24, "longestRunBeforePhk": 2}""", """{"eligible": true}""", "UNSUPPORTED A: 20 months in rows of 2 do not fit in 24")]
    [InlineData("JKP", """{"reason": "RESIGN"}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JKP", """{"reason": "pension"}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JKP", """{"reason": "died"}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JKP", """{"endedBy": "term"}""", """{"eligible": false}""", "PASSED A: ")]
    [InlineData("JKP", """{"reason": "laid_off", "contract": "PKWTT"}""", """{"eligible": true}""", "PASSED A: ")]
    [InlineData("JKP", """{"reason": "moon"}""", """{"eligible": true}""", "UNSUPPORTED A: the end 'moon' is not known")]
    [InlineData("JKP", """{"wage": 5000000, "reason": "resigned"}""", """{"error": "DismissalReasonExcluded"}""", "PASSED A: ")]
    [InlineData("JKP", """{"month": 4, "trainingAttendance": 0.8}""", """{"payable": true}""", "PASSED A: ")]
    [InlineData("JKP", """{"month": 4, "attendance": 79}""", """{"payable": false}""", "PASSED A: ")]
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
