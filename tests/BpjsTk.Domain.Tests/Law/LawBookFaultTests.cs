using System.Text;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Tests.Law;

/// <summary>A malformed law document is refused with a code; nothing of it ever throws.</summary>
public class LawBookFaultTests
{
    private const string Good = """
        {"version": "v", "parameters": [{"id": "pu-jkm-rate", "unit": {"id": "a", "en": "b"}, "description": {"id": "a", "en": "b"}, "step": "month", "rows": [
        {"from": "2027-01", "value": "0.4%", "citations": ["PP 1/2027"], "confidence": "confirmed", "startConfidence": "inferred", "publishedOn": "2026-12-01",
        "checkedOn": "2026-12-02", "note": {"id": "a", "en": "b"}}, {"from": "2027-05", "ends": true, "citations": ["PP 2/2027"], "confidence": "confirmed"}]}]}
        """;

    [Fact]
    public void The_document_these_faults_are_made_of_is_good() => Assert.True(Load(Good).IsSuccess);

    [Theory]
    [InlineData("", "BPJSTK-LAW-004")]
    [InlineData(" ", "BPJSTK-LAW-004")]
    [InlineData("null", "BPJSTK-LAW-004")]
    [InlineData("[]", "BPJSTK-LAW-004")]
    [InlineData("1", "BPJSTK-LAW-004")]
    [InlineData("\"\"", "BPJSTK-LAW-004")]
    [InlineData("{}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"v\"}", "BPJSTK-LAW-004")]
    [InlineData("{\"parameters\": []}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": null, \"parameters\": []}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \" \", \"parameters\": []}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": 1, \"parameters\": []}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"v\", \"parameters\": null}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"v\", \"parameters\": {}}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"v\", \"parameters\": [1]}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"v\", \"parameters\": [{}]}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"v\", \"parameters\": [null]}", "BPJSTK-LAW-005")]
    [InlineData("{\"version\": \"v\", \"parameters\": [], \"more\": 1}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"v\", \"parameters\": []} {}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"v\", \"Parameters\": []}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"v\", \"version\": \"v\", \"parameters\": []}", "BPJSTK-LAW-004")]
    [InlineData("{\"version\": \"\\ud800\", \"parameters\": []}", "BPJSTK-LAW-004")]
    [InlineData("{\"\\ud800\": \"v\", \"parameters\": []}", "BPJSTK-LAW-004")]
    public void A_malformed_whole_is_refused(string json, string code) => Assert.Equal([code], Codes(json));

    [Theory]
    [InlineData("\"id\": \"pu-jkm-rate\"", "\"id\": null", "BPJSTK-LAW-005")]
    [InlineData("\"id\": \"pu-jkm-rate\"", "\"id\": \"pu-jkm-rat\"", "BPJSTK-LAW-005")]
    [InlineData("\"id\": \"pu-jkm-rate\"", "\"id\": \"PU-JKM-RATE\"", "BPJSTK-LAW-005")]
    [InlineData("\"id\": \"pu-jkm-rate\"", "\"id\": 7", "BPJSTK-LAW-004")]
    [InlineData("\"id\": \"pu-jkm-rate\"", "\"id\": \"pu-jkm-rate\", \"id\": \"pu-jkm-rate\"", "BPJSTK-LAW-004")]
    [InlineData("\"id\": \"pu-jkm-rate\"", "\"id\": \"pu-jkm-rate\", \"extra\": null", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": {\"id\": \"a\"}", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": {\"id\": \"a\", \"en\": null}", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": {\"id\": \"a\", \"en\": \" \"}", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": {\"id\": \"\", \"en\": \"b\"}", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": {\"id\": 1, \"en\": \"b\"}", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": {\"id\": \"a\", \"en\": \"b\", \"su\": \"c\"}", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": {\"id\": \"a\", \"id\": \"b\"}", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": {\"id\": \"a\", \"en\": \"\\ud800\"}", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": \"a\"", "BPJSTK-LAW-004")]
    [InlineData("\"unit\": {\"id\": \"a\", \"en\": \"b\"}", "\"unit\": []", "BPJSTK-LAW-004")]
    [InlineData("\"step\": \"month\"", "\"step\": null", "BPJSTK-LAW-004")]
    [InlineData("\"step\": \"month\"", "\"step\": \"day\"", "BPJSTK-LAW-004")]
    [InlineData("\"step\": \"month\"", "\"step\": \"0\"", "BPJSTK-LAW-004")]
    [InlineData("\"step\": \"month\"", "\"step\": \"Month\"", "BPJSTK-LAW-004")]
    [InlineData("\"step\": \"month\"", "\"step\": \"month\", \"publishedThrough\": \"2028-02\"", "BPJSTK-LAW-004")]
    [InlineData("\"from\": \"2027-01\"", "\"from\": null", "BPJSTK-LAW-007")]
    [InlineData("\"from\": \"2027-01\"", "\"from\": \"\"", "BPJSTK-LAW-007")]
    [InlineData("\"from\": \"2027-01\"", "\"from\": \"2027-13\"", "BPJSTK-LAW-007")]
    [InlineData("\"from\": \"2027-01\"", "\"from\": \"2027-01-01\"", "BPJSTK-LAW-007")]
    [InlineData("\"from\": \"2027-01\"", "\"from\": \"0000-12\"", "BPJSTK-LAW-007")]
    [InlineData("\"from\": \"2027-01\"", "\"from\": \"9999-01\"", "BPJSTK-LAW-007")]
    [InlineData("\"from\": \"2027-01\"", "\"from\": 2027", "BPJSTK-LAW-004")]
    [InlineData("\"from\": \"2027-01\"", "\"from\": \"2027-05\"", "BPJSTK-LAW-006")]
    [InlineData("\"from\": \"2027-01\"", "\"from\": \"2027-06\"", "BPJSTK-LAW-006")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": null", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\", ", "", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": 0.4", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": \"0.4\"", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": \"\"", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": \"-0.0001%\"", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": \"100.0001%\"", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": \"\\ud800\"", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": [\"0.4%\"]", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": {\"a\": 1, \"a\": 2}", "BPJSTK-LAW-004")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": [{\"a\": 1, \"a\": 2}]", "BPJSTK-LAW-004")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": \"0.4%\", \"ends\": true", "BPJSTK-LAW-007")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": \"0.4%\", \"ends\": \"no\"", "BPJSTK-LAW-004")]
    [InlineData("\"value\": \"0.4%\"", "\"value\": \"0.4%\", \"ends\": null", "BPJSTK-LAW-004")]
    [InlineData("\"value\": \"0.4%\"", "\"ends\": true", "BPJSTK-LAW-007")]
    [InlineData("\"ends\": true", "\"ends\": true, \"value\": null", "BPJSTK-LAW-007")]
    [InlineData("\"ends\": true", "\"ends\": false", "BPJSTK-LAW-007")]
    [InlineData("[\"PP 1/2027\"]", "null", "BPJSTK-LAW-007")]
    [InlineData("[\"PP 1/2027\"]", "[]", "BPJSTK-LAW-007")]
    [InlineData("[\"PP 1/2027\"]", "[null]", "BPJSTK-LAW-007")]
    [InlineData("[\"PP 1/2027\"]", "[\"PP 1/2027\", \" \"]", "BPJSTK-LAW-007")]
    [InlineData("[\"PP 1/2027\"]", "\"PP 1/2027\"", "BPJSTK-LAW-004")]
    [InlineData("[\"PP 2/2027\"]", "[]", "BPJSTK-LAW-007")]
    [InlineData("\"confidence\": \"confirmed\"", "\"confidence\": null", "BPJSTK-LAW-007")]
    [InlineData("\"confidence\": \"confirmed\"", "\"confidence\": \"Confirmed\"", "BPJSTK-LAW-007")]
    [InlineData("\"confidence\": \"confirmed\", ", "", "BPJSTK-LAW-004")]
    [InlineData("\"startConfidence\": \"inferred\"", "\"startConfidence\": \"guessed\"", "BPJSTK-LAW-007")]
    [InlineData("\"publishedOn\": \"2026-12-01\"", "\"publishedOn\": \"2026-12\"", "BPJSTK-LAW-007")]
    [InlineData("\"checkedOn\": \"2026-12-02\"", "\"checkedOn\": \"2026-02-30\"", "BPJSTK-LAW-007")]
    [InlineData("\"note\": {\"id\": \"a\", \"en\": \"b\"}", "\"note\": {\"id\": \"a\"}", "BPJSTK-LAW-004")]
    [InlineData("\"note\": {\"id\": \"a\", \"en\": \"b\"}", "\"more\": 1", "BPJSTK-LAW-004")]
    [InlineData("{\"from\": \"2027-05\",", "null, {\"from\": \"2027-05\",", "BPJSTK-LAW-007")]
    [InlineData("{\"from\": \"2027-05\",", "{\"from\": \"2027-04\", \"ends\": true, \"citations\": [\"PP 2/2027\"], \"confidence\": \"confirmed\"}, {\"from\": \"2027-05\",", "BPJSTK-LAW-007")]
    public void A_malformed_part_is_refused(string part, string bad, string code)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);
        var at = Good.IndexOf(part, StringComparison.Ordinal);

        Assert.Equal([code], Codes(Good[..at] + bad + Good[(at + part.Length)..]));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    public void A_parameter_without_rows_is_refused(string rows) =>
        Assert.Equal(["BPJSTK-LAW-007"], Codes($$"""{"version": "v", "parameters": [{"id": "pu-jkm-rate", "step": "month", "rows": {{rows}}}]}"""));

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        for (var length = 0; length < Good.TrimEnd().Length; length++)
        {
            Assert.Equal(["BPJSTK-LAW-004"], Codes(Good[..length]));
        }
    }

    [Fact]
    public void A_file_with_any_one_character_lost_is_refused_or_still_good()
    {
        for (var at = 0; at < Good.Length; at++)
        {
            Assert.All(Load(Good.Remove(at, 1)).Errors, error => Assert.StartsWith("BPJSTK-LAW-00", error.Code.Id, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Text_that_is_not_utf8_is_refused()
    {
        using var utf16 = new MemoryStream(Encoding.Unicode.GetBytes(Good));
        using var broken = new MemoryStream([.. Encoding.UTF8.GetBytes("{\"version\": \""), 0xC3, .. Encoding.UTF8.GetBytes("\", \"parameters\": []}")]);

        Assert.Equal("BPJSTK-LAW-004", Assert.Single(LawBook.Load(utf16).Errors).Code.Id);
        Assert.Equal("BPJSTK-LAW-004", Assert.Single(LawBook.Load(broken).Errors).Code.Id);
    }

    [Theory]
    [InlineData("2028-02", true)]
    [InlineData("2027-03", true)]
    [InlineData("2027-02", false)]
    [InlineData("2028-02-29", false)]
    [InlineData("9998-12", true)]
    [InlineData("9999-12", false)]
    [InlineData("", false)]
    public void The_last_published_month_is_not_before_the_last_row(string month, bool good)
    {
        var errors = Load($$"""
            {"version": "v", "parameters": [{"id": "jp-wage-cap", "step": "month", "publishedThrough": "{{month}}",
            "rows": [{"from": "2027-03", "value": "11640600", "citations": ["PP 45/2015"], "confidence": "confirmed"}]}]}
            """).Errors;

        Assert.Equal(good ? [] : [$"The law data can't be read: publishedThrough \"{month}\"."], errors.Select(error => error.ToText(Language.English)));
    }

    [Theory]
    [InlineData("9998-12", true)]
    [InlineData("0001-01", true)]
    [InlineData("9999-01", false)]
    [InlineData("-0001-01", false)]
    public void Years_of_one_to_four_digits_can_be_dated(string month, bool good) =>
        Assert.Equal(good, Load(LawBookTests.Document("jp-wage-cap", "month", $$"""{"from": "{{month}}", "value": "1", "citations": ["PP 45/2015"], "confidence": "confirmed"}""")).IsSuccess);

    [Fact]
    public void Every_faulty_parameter_is_reported_at_its_place()
    {
        var errors = Load("""
            {"version": "v", "parameters": [
              {"id": "jp-cap", "step": "month", "rows": []},
              {"id": "pu-jkm-rate", "step": "month", "rows": [{"from": "2027-01", "value": "0.4%", "citations": ["PP 1/2027"], "confidence": "confirmed"}]},
              {"id": "pu-jkm-rate", "step": "month", "rows": []},
              {"id": "pu-due-day", "step": "month", "rows": [
                {"from": "2027-01", "value": 15, "citations": ["PP 1/2027"], "confidence": "confirmed"},
                {"from": "2027-01", "value": 16, "citations": ["PP 1/2027"], "confidence": "confirmed"}]},
              {"id": "pu-jht-worker-rate", "step": "month", "rows": [{"from": "2027-01", "value": "2", "citations": ["PP 1/2027"], "confidence": "confirmed"}]},
              {"id": "pu-jht-employer-rate", "step": "week", "rows": []},
              {"id": "pu-jp-worker-rate", "step": "month", "rows": [
                {"from": "2027-01", "value": "2%", "citations": ["PP 1/2027"], "confidence": "confirmed"},
                {"from": "27", "value": "2%", "citations": ["PP 1/2027"], "confidence": "confirmed"}]}]}
            """).Errors;

        Assert.Equal(
            [
                ("BPJSTK-LAW-005", "Parameters[0]", "There is no law parameter \"jp-cap\"."),
                ("BPJSTK-LAW-008", "Parameters[2]", "The law parameter \"pu-jkm-rate\" stands twice."),
                ("BPJSTK-LAW-006", "Parameters[3].Rows[1]", "Row 2 of parameter \"pu-due-day\" does not begin after the row before it."),
                ("BPJSTK-LAW-007", "Parameters[4].Rows[0]", "Row 1 of parameter \"pu-jht-worker-rate\" is not right: BPJSTK-RATE-001: \"2\" is not a percentage with at most four decimals, such as 0.24%."),
                ("BPJSTK-LAW-004", "Parameters[5]", "The law data can't be read: step \"week\"."),
                ("BPJSTK-LAW-007", "Parameters[6].Rows[1]", "Row 2 of parameter \"pu-jp-worker-rate\" is not right: from \"27\"."),
            ],
            errors.Select(error => (error.Code.Id, error.Member, error.ToText(Language.English))));
        Assert.Equal(
            [
                "Parameter hukum \"jp-cap\" tidak dikenal.",
                "Parameter hukum \"pu-jkm-rate\" muncul dua kali.",
                "Baris 2 parameter \"pu-due-day\" tidak berurutan naik setelah baris sebelumnya.",
            ],
            errors.Take(3).Select(error => error.ToText(Language.Indonesian)));
        Assert.Equal("Data hukum tidak terbaca: step \"week\".", errors[4].ToText(Language.Indonesian));
        Assert.Equal("Baris 2 parameter \"pu-jp-worker-rate\" tidak benar: from \"27\".", errors[5].ToText(Language.Indonesian));
    }

    [Theory]
    [InlineData("null", "The law data can't be read: null.")]
    [InlineData("{\"version\": \"v\", \"parameters\": null}", "The law data can't be read: version or parameters are missing.")]
    [InlineData("{\"version\": \"v\", \"version\": \"v\", \"parameters\": null}", "The law data can't be read: the key \"version\" stands twice.")]
    public void The_reason_is_told(string json, string text) => Assert.Equal(text, Assert.Single(Load(json).Errors).ToText(Language.English));

    [Fact]
    public void The_reason_ends_with_one_full_stop() => Assert.All(
        Codes(string.Empty, error => error.ToText(Language.English)).Concat(Codes(Good.Replace("{\"id\": \"a\", \"en\": \"b\"}", "1", StringComparison.Ordinal), error => error.ToText(Language.English))),
        text => Assert.Matches("[^.]\\.$", text));

    [Theory]
    [InlineData("null", "from \"\"")]
    [InlineData("{\"from\": \"2027-01\", \"value\": \"1%\", \"citations\": null, \"confidence\": \"confirmed\"}", "a citation is missing")]
    [InlineData("{\"from\": \"2027-01\", \"value\": \"1%\", \"citations\": [\"PP 1/2027\"], \"confidence\": \"sure\"}", "confidence \"sure\"")]
    [InlineData("{\"from\": \"2027-01\", \"value\": \"1%\", \"citations\": [\"PP 1/2027\"], \"confidence\": \"confirmed\", \"checkedOn\": \"today\"}", "date \"today\"")]
    [InlineData("{\"from\": \"2027-01\", \"ends\": true, \"citations\": [\"PP 1/2027\"], \"confidence\": \"confirmed\"}", "what ends has begun before, and has no value")]
    [InlineData("{\"from\": \"2027-01\", \"value\": \"101%\", \"citations\": [\"PP 1/2027\"], \"confidence\": \"confirmed\"}", "a rate is 0% to 100%")]
    [InlineData("{\"from\": \"2027-01\", \"citations\": [\"PP 1/2027\"], \"confidence\": \"confirmed\"}", "a text is missing")]
    [InlineData("", "there is none")]
    public void The_reason_of_a_row_is_told(string row, string reason) => Assert.Equal(
        $"Row 1 of parameter \"pu-jkm-rate\" is not right: {reason}.",
        Assert.Single(Load(LawBookTests.Document("pu-jkm-rate", "month", row)).Errors).ToText(Language.English));

    private static Outcome<LawBook> Load(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return LawBook.Load(stream);
    }

    private static string[] Codes(string json) => Codes(json, error => error.Code.Id);

    private static string[] Codes(string json, Func<DomainError, string> text)
    {
        var outcome = Load(json);
        Assert.False(outcome.IsSuccess, json);
        return [.. outcome.Errors.Select(text)];
    }
}
