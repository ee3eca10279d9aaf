namespace BpjsTk.ClaimDesk.Tests;

/// <summary>Three stories, told in a browser.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Stored => [.. Stores.Names];

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task A_claim_of_JKK_goes_from_the_notice_to_the_payment(string store)
    {
        await using var desk = await Desk.StartAsync(store);
        using var browser = new Browser();
        browser.Open(desk.Client.BaseAddress!);
        browser.Speak("en");
        browser.Click("#new");
        browser.Click("#example-jkk");
        browser.Picture("jkk-1-new");
        browser.Click("#open button[type=submit]");
        browser.At(1, "Suspected");
        browser.UntilText("#status", "JKK-2025-001, suspected");
        browser.Move("ReportStageOne", "Reported", 2);
        Assert.Contains("the report of the accident, stage I", browser.Text("#deadlines"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(5, browser.Count("#checklist li.open"));

        browser.Move("GuaranteeCare", "CareGuaranteed", 3);
        browser.Move("ConfirmAccident", "AccidentConfirmed", 4);
        browser.Move("Certify", "Certified", 5);
        browser.Move("AddPapers", "Certified", 6);
        Assert.Equal((5, 0), (browser.Count("#checklist li.met"), browser.Count("#checklist li.open")));
        browser.Move("ReportStageTwo", "Submitted", 7);
        browser.Move("AcceptPapers", "UnderVerification", 8);

        browser.Choose("Determine");
        browser.Click("#verify");
        browser.UntilText("#verified.good", "IDR 3,000,000.00");
        browser.Picture("jkk-2-verified");
        browser.Click("#save");
        browser.At(9, "Determined");
        Assert.Equal("IDR 3,000,000.00", browser.Text("#total"));
        Assert.Contains("15 / 30 x 100% x IDR 6,000,000.00", browser.Text("#award"), StringComparison.Ordinal);
        Assert.Contains("PP 44/2015 Pasal 25(2)", browser.Text("#award"), StringComparison.Ordinal);

        browser.Choose("Pay");
        browser.Fill("#move [name=amount]", "1");
        browser.Click("#save");
        Assert.Contains("IDR 1.00", browser.Refusal("BPJSTK-CLM-007"), StringComparison.Ordinal);
        Assert.Equal("9", browser.Text("#version"));
        browser.Fill("#move [name=amount]", "3000000");
        browser.Click("#save");
        browser.At(10, "Paid");

        Assert.Equal(10, browser.Count("#trail li"));
        Assert.Contains("the amount is paid (IDR 3,000,000.00)", browser.Text("#trail"), StringComparison.Ordinal);
        browser.Again();
        browser.At(10, "Paid");
        browser.Speak("id");
        browser.UntilText("#claim-state", "dibayarkan");
        Assert.Equal("Rp3.000.000,00", browser.Text("#total"));
        browser.Picture("jkk-3-paid");
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task A_claim_of_JHT_is_returned_for_papers_and_then_completed(string store)
    {
        await using var desk = await Desk.StartAsync(store);
        using var browser = new Browser();
        browser.Open(desk.Client.BaseAddress!);
        browser.Begin("jht");
        browser.Move("AddPapers", "Draft", 2);
        browser.Move("Submit", "Submitted", 3);

        browser.Try("AcceptPapers");
        Assert.Contains("KTP atau bukti identitas lain", browser.Refusal("BPJSTK-CLM-016"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("3", browser.Text("#version"));
        browser.Click("#move .actions .plain");
        browser.Move("AskForPapers", "Incomplete", 4);
        Assert.Contains("1 kurang", browser.Text("#checklist-title"), StringComparison.Ordinal);
        Assert.Equal((1, 1), (browser.Count("#checklist li.met"), browser.Count("#checklist li.open")));
        browser.Picture("jht-1-returned");

        browser.Move("AddPapers", "Incomplete", 5);
        Assert.Contains("lengkap", browser.Text("#checklist-title"), StringComparison.Ordinal);
        browser.Move("Resubmit", "Submitted", 6);
        browser.Move("AcceptPapers", "UnderVerification", 7);
        browser.Move("Determine", "Determined", 8);
        browser.Move("Pay", "Paid", 9);
        Assert.Equal("Rp20.000.000,00", browser.Text("#total"));
        browser.Picture("jht-2-paid");
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task A_month_of_JKP_without_evidence_is_refused_with_its_code_in_both_languages(string store)
    {
        await using var desk = await Desk.StartAsync(store);
        using var browser = new Browser();
        browser.Open(desk.Client.BaseAddress!);
        browser.Begin("jkp");
        browser.Move("AddPapers", "Draft", 2);
        browser.Move("Submit", "Submitted", 3);
        browser.Move("AcceptPapers", "UnderVerification", 4);
        browser.Move("Determine", "Determined", 5);
        browser.Move("StartMonths", "MonthAwaited", 6);
        browser.Move("FileMonth", "MonthFiled", 7);
        browser.Move("PayMonth", "MonthAwaited", 8);
        browser.Move("FileMonth", "MonthFiled", 9);

        browser.Try("PayMonth");
        var indonesian = browser.Refusal("BPJSTK-CLM-028");
        browser.Picture("jkp-1-not-proved");
        browser.Speak("en");
        browser.UntilText("#fault", "Month 2 is not proved");
        browser.UntilText("#fault", "BPJSTK-CLM-028");
        var english = browser.Text("#fault");
        Assert.NotEqual(indonesian, english);
        Assert.Equal("9", browser.Text("#version"));

        browser.Click("#move .actions .plain");
        browser.Move("RefuseMonth", "MonthAwaited", 10);
        browser.UntilText("#findings .refuses", "BPJSTK-CLM-028");
        var told = browser.Text("#findings");
        browser.Picture("jkp-2-refused");
        browser.Speak("id");
        browser.UntilText("#findings-title", "Hasil pemeriksaan");
        Assert.Contains("BPJSTK-CLM-028", browser.Text("#findings"), StringComparison.Ordinal);
        Assert.NotEqual(told, browser.Text("#findings"));
    }

    [Fact]
    public async Task Who_comes_second_is_told_and_loads_the_claim_again()
    {
        await using var desk = await Desk.StartAsync();
        using var browser = new Browser();
        browser.Open(desk.Client.BaseAddress!);
        browser.Begin("jht");
        browser.Choose("AddPapers");
        var (_, first) = await desk.PostAsync("/JHT-2025-007/transitions", StoreTests.Body(1, "Withdraw", "Participant", "2025-03-10T09:05:00"));
        browser.Click("#save");

        Assert.Equal(2, (int)first["version"]!);
        _ = browser.Refusal("BPJSTK-CEV-005");
        browser.Picture("conflict");
        browser.Click("#reload");
        browser.At(2, "Withdrawn");
        Assert.False(browser.Has("#fault"));
    }

    [Fact]
    public async Task A_torn_line_is_shown_and_set_aside()
    {
        await using var desk = await Desk.StartAsync();
        _ = await Example.Of("jht").RunAsync(desk, 2);
        var whole = await File.ReadAllTextAsync(desk.FileOf("JHT-2025-007"));
        await File.WriteAllTextAsync(desk.FileOf("JHT-2025-007"), whole[..^9]);
        using var browser = new Browser();
        browser.Open(new(desk.Client.BaseAddress!, "#JHT-2025-007"));

        browser.UntilText("#damage", "BPJSTK-CEV-001");
        Assert.False(browser.Has("#next"));
        browser.Picture("damaged");
        browser.Click("#set-aside");
        browser.Until("#next");
        Assert.False(browser.Has("#damage"));
        browser.Move("Submit", "Submitted", 3);
        Assert.EndsWith("#JHT-2025-007", browser.Address, StringComparison.Ordinal);
    }
}
