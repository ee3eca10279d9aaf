using BpjsTk.Domain.CaseRunner;

namespace BpjsTk.Domain.Tests.Cases;

/// <summary>Cases in other words than the shipped ones use: the runner must understand the input, not only the file it came with.</summary>
public sealed class CaseKindTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(this.path);

    [Theory]
    [InlineData("PU", "2027-03", """{"wage": 5000000, "riskClass": 1}""", """{"error": "JpCapNotPublished"}""")]
    [InlineData("PU", "2015-06", """{"wage": 5000000, "riskClass": 1}""", """{"error": "MonthBeforeLaw"}""")]
    [InlineData("PU", "2025-06", """{"wage": 5000000, "riskClass": 6}""", """{"error": "UnknownRiskClass"}""")]
    [InlineData("PU", "2025-06", """{"dailyWage": 150000, "riskClass": "V"}""", """{"jkk": 65250, "total": 402750}""")]
    [InlineData("PMI", "2024-06", """{"route": "individual", "months": 9}""", """{"preDeparture": 0, "term": 108000, "extension": 40500, "total": 148500}""")]
    [InlineData("PMI", "2024-06", """{"route": "placement", "months": 12, "extensionMonths": 12}""", """{"preDeparture": 37500, "term": 189000, "extension": 162000, "total": 388500}""")]
    [InlineData("BPU", "2025-12", """{"nominalIncome": 1000000, "jht": true, "months": 3, "relief": "PP 50/2025 transport", "reliefPercent": 50}""", """{"total": 93600}""")]
    [InlineData("BPU", "2025-12", """{"nominalIncome": 1000000, "jht": true, "relief": "PP 50/2025 transport", "reliefPercent": 50}""", """{"error": "ReliefNotInForce"}""")]
    [InlineData("DUE", "2021-01", """{"program": "JKK"}""", """{"dueDate": "2021-03-01"}""")]
    [InlineData("DUE_DATE", "2025-06", """{"segment": "BPU"}""", """{"jkk": "2025-06-16", "jht": "2025-07-15"}""")]
    [InlineData("CONSTRUCTION_CONTRACT", "2025-06", """{"contractValueBeforeVat": 0}""", """{"error": "ContractValueZero"}""")]
    [InlineData("PU", "2025-06", """{"pieceWages": [1000000, 1000000, 1000001], "riskClass": 1}""", """{"jkk": "7200.0024/3"}""")]
    [InlineData("BPU", "2020-09", """{"nominalIncome": 1000000, "relief": "PP 49/2020", "reliefPercent": 99}""", """{"jkk": 100, "jkm": 68, "total": 168}""")]
    [InlineData("PU", "2025-06", """{"wage": 0, "riskClass": 1}""", """{"error": "ZeroWage"}""")]
    [InlineData("PU", "2025-06", """{"wage": 5000000, "riskClass": 1, "jkkReliefPercent": 50, "relief": "PP 7/2025", "activeWorkers": 49}""", """{"error": "ReliefConditionNotMet"}""")]
    [InlineData("LATE", "2020-09", """{"contributionDue": 1000000, "percentPerMonth": "0.5", "monthsLate": 2}""", """{"penalty": 10000}""")]
    [InlineData("PU", "2025-06", """{"wage": 1081875, "riskClass": 1, "rounding": "rupiah, half up"}""", """{"jkk": 2597, "jkm": 3246, "totalWorker": 32457}""")]
    [InlineData("PU", "2025-06", """{"wage": "1081875.001", "riskClass": 1}""", """{"error": "AmountTooFine"}""")]
    [InlineData("PMI", "2024-06", """{"route": "placement", "months": 0}""", """{"error": "MonthsUnderOne"}""")]
    [InlineData("PU", "2025-06", """{"basicWage": 4000000, "fixedAllowances": 1000000, "variableAllowances": 900000, "riskClass": "II"}""", """{"wageBase": 5000000, "jkk": 27000}""")]
    [InlineData("PU", "2025-01", """{"wage": 5000000, "riskClass": 1, "birthDate": "1967-01-31"}""", """{"jpEmployer": 100000}""")]
    [InlineData("PU", "2025-02", """{"wage": 5000000, "riskClass": 1, "birthDate": "1965-01-31"}""", """{"jpEmployer": 0, "total": 312000}""")]
    [InlineData("PU", "2025-06", """{"wage": 5000000, "riskClass": 1, "programs": ["JKK", "JKM", "JP"]}""", """{"error": "BundleNotAllowed"}""")]
    [InlineData("PU", "2025-06", """{"wage": 5000000, "riskClass": 1, "programs": ["JKK", "JKM"], "scale": "large"}""", """{"error": "MandatoryProgramMissing"}""")]
    [InlineData("BPU", "2025-06", """{"declaredIncome": 1000000, "occupations": ["a", "b", "c"]}""", """{"error": "TooManyOccupations"}""")]
    [InlineData("BPU", "2026-05", """{"declaredIncome": 1000000, "relief": "PP 50/2025, other sectors", "paidFromBudget": true}""", """{"error": "ReliefNotQualified"}""")]
    [InlineData("BPU", "2026-05", """{"declaredIncome": 1000000, "isEmployer": true, "jht": true, "relief": "PP 50/2025, other sectors"}""", """{"error": "ReliefForOtherSegment"}""")]
    [InlineData("DEFERRAL", "2020-09", """{"wage": 5000000, "turnoverDropPercent": 30}""", """{"error": "ReliefConditionNotMet"}""")]
    [InlineData("DEFERRAL", "2021-01", """{"wage": 9000000}""", """{"jpTotal": "268191", "payNow": "2681.91", "deferred": "265509.09", "settleFrom": "2021-05-15", "settleUntil": "2022-04-15"}""")]
    [InlineData("JKP", "2025-03", """{"wage": 5000000, "relief": "PP 7/2025"}""", """{"error": "FundSplitUnknown"}""")]
    [InlineData("LATE", "2025-06", """{"contributionDue": 1000000, "paidOn": "2025-08-16", "program": "JHT"}""", """{"monthsLate": 2, "penalty": 40000, "total": 1040000}""")]
    [InlineData("DUE", "2025-06", """{"segment": "PU", "holidays": ["2025-07-15"]}""", """{"dueDate": "2025-07-16", "nominal": "2025-07-15"}""")]
    [InlineData("CONSTRUCTION_CONTRACT", "2025-06", """{"contractValueWithVat": 111000000, "vatPercent": 11}""", """{"contractValueBeforeVat": 100000000, "total": 240000}""")]
    [InlineData("CONSTRUCTION_CONTRACT", "2020-10", """{"contractValue": 100000000, "relief": "PP 49/2020"}""", """{"jkk": 2100, "jkm": 300, "total": 2400}""")]
    [InlineData("CONSTRUCTION_WAGE", "2025-06", """{"dailyWage": 100000}""", """{"wageBase": 2500000, "jkk": 43500, "jkm": 7500, "total": 51000}""")]
    [InlineData("PMI", "2024-06", """{"route": "perseorangan", "months": 9, "jht": 50000}""", """{"term": 148500, "extension": 0, "total": 148500, "jht": 50000}""")]
    [InlineData("PMI", "2023-01", """{"route": "placement", "months": 9}""", """{"error": "MonthBeforeLaw"}""")]
    [InlineData("JP_CAP", "2022-03", """{}""", """{"cap": 9077600}""")]
    public void A_case_in_other_words_is_understood(string kind, string period, string input, string expected)
    {
        File.WriteAllText(this.path, $$"""[ { "id": "A", "kind": "{{kind}}", "period": "{{period}}", "input": {{input}}, "expected": {{expected}} } ]""");

        Assert.Equal("PASSED A: ", CaseCheck.Of(Assert.Single(CaseFile.Read(this.path))).ToString());
    }
}
