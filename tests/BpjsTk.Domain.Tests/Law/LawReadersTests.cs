using System.Text;
using System.Text.RegularExpressions;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Tests.Law;

/// <summary>Values of every type are read strictly: a slip of the pen is refused, not billed.</summary>
public class LawReadersTests
{
    private const string Requirements = """
        [{"segment": "pu", "scale": "large", "mandatory": ["JKK", "JKM", "JHT", "JP"], "optional": [], "never": [], "confidence": "confirmed"},
        {"segment": "pu", "scale": "medium", "mandatory": ["JKK"], "optional": [], "never": [], "confidence": "confirmed"},
        {"segment": "pu", "scale": "small", "mandatory": ["JKK"], "optional": [], "never": [], "confidence": "confirmed"},
        {"segment": "pu", "scale": "micro", "mandatory": [], "optional": [], "never": [], "confidence": "confirmed"},
        {"segment": "pu-non-asn", "mandatory": ["JKK"], "optional": [], "never": ["JKP"], "confidence": "confirmed"},
        {"segment": "bpu", "mandatory": ["JKK"], "optional": [], "never": [], "confidence": "confirmed"},
        {"segment": "bpu-employer", "mandatory": ["JKK"], "optional": [], "never": [], "confidence": "confirmed"},
        {"segment": "construction", "mandatory": ["JKK"], "optional": [], "never": [], "confidence": "confirmed"},
        {"segment": "pmi", "mandatory": ["JKK"], "optional": [], "never": [], "confidence": "confirmed"},
        {"segment": "trainee", "mandatory": ["JKK"], "optional": ["JKM"], "never": [], "confidence": "inferred"}]
        """;

    [Theory]
    [InlineData("jp-wage-cap", "\"0\"")]
    [InlineData("jp-wage-cap", "\"0.01\"")]
    [InlineData("pu-jkm-rate", "\"0%\"")]
    [InlineData("pu-jkm-rate", "\"100%\"")]
    [InlineData("daily-wage-days", "1")]
    [InlineData("pu-due-day", "1")]
    [InlineData("pu-due-day", "31")]
    [InlineData("bpu-due-day", "31")]
    [InlineData("jkp-requires-wage-earner-jkn", "true", "day")]
    [InlineData("pu-jkk-rate", "{\"V\": \"5%\", \"IV\": \"4%\", \"III\": \"3%\", \"II\": \"2%\", \"I\": \"1%\"}")]
    [InlineData("construction-jkk-tiers", "[{\"rate\": \"1%\"}]")]
    [InlineData("construction-jkm-tiers", "[{\"upTo\": \"1\", \"rate\": \"1%\"}, {\"rate\": \"2%\"}]")]
    [InlineData("bpu-bands", "[{\"incomeFrom\": \"0\", \"base\": \"1\"}]")]
    [InlineData("bpu-payment-months", "[1]")]
    [InlineData("pmi-jht-amounts", "[\"1\"]")]
    [InlineData("pmi-packages", "[{\"months\": 1, \"amount\": \"1\"}, {\"months\": 2, \"amount\": \"1\"}]")]
    [InlineData("relief-2020-jp-deferral", "{\"pay\": \"1%\", \"settleFrom\": \"2021-05-15\", \"settleUntil\": \"2021-05-15\"}")]
    [InlineData("employer-scale-sales", "{\"micro\": \"1\", \"small\": \"2\", \"medium\": \"3\"}", "day")]
    [InlineData("risk-class-kinds", "[{\"class\": \"I\", \"number\": 1, \"name\": \"a\", \"confidence\": \"inferred\"}, {\"class\": \"V\", \"number\": 1, \"name\": \"a\", \"confidence\": \"inferred\"}]", "day")]
    [InlineData("jkk-incapacity-shares", "[{\"throughMonth\": 1, \"share\": \"100%\"}, {\"share\": \"0%\"}]", "day")]
    [InlineData("jkk-disability-table", "[{\"id\": \"A\", \"loss\": {\"id\": \"a\", \"en\": \"b\"}, \"percentFrom\": \"0.1%\", \"percentTo\": \"100%\", \"per\": \"10 percent\"}]", "day")]
    [InlineData("scholarship-levels", "[{\"level\": \"tk-sd\", \"amount\": \"0\", \"years\": 1}, {\"level\": \"smp\", \"amount\": \"0\", \"years\": 1}, {\"level\": \"sma\", \"amount\": \"0\", \"years\": 1}, {\"level\": \"pt\", \"amount\": \"0\", \"years\": 1}]", "day")]
    [InlineData("bundle-rules", Requirements)]
    public void A_good_value_is_read(string id, string value, string step = "month") => Assert.Null(Fault(id, value, step));

    [Theory]
    [InlineData("jkk-incapacity-shares", "[{\"share\": \"100%\"}, {\"share\": \"50%\"}]", "months rise, and the last share holds for all that follow", "day")]
    [InlineData("jkk-incapacity-shares", "[{\"throughMonth\": 6, \"share\": \"100%\"}]", "months rise, and the last share holds for all that follow", "day")]
    [InlineData("jkk-incapacity-shares", "[{\"throughMonth\": 6, \"share\": \"100%\"}, {\"throughMonth\": 6, \"share\": \"75%\"}, {\"share\": \"50%\"}]", "months rise, and the last share holds for all that follow", "day")]
    [InlineData("jkk-incapacity-shares", "[{\"share\": \"33.33%\"}]", "months rise, and the last share holds for all that follow", "day")]
    [InlineData("jkk-disability-table", "[{\"id\": \"A\", \"loss\": {\"id\": \"a\", \"en\": \"b\"}, \"percent\": \"0%\"}]", "a row stands twice, or its other side does not name it", "day")]
    [InlineData("jkk-disability-table", "[{\"id\": \"A\", \"loss\": {\"id\": \"a\", \"en\": \"b\"}, \"percent\": \"4.55%\"}]", "a row stands twice, or its other side does not name it", "day")]
    [InlineData("jkk-disability-table", "[{\"id\": \"A\", \"loss\": {\"id\": \"a\", \"en\": \"b\"}, \"percentFrom\": \"3%\", \"percentTo\": \"2%\"}]", "a row stands twice, or its other side does not name it", "day")]
    [InlineData("jkk-disability-table", "[{\"id\": \"A\", \"loss\": {\"id\": \"a\", \"en\": \"b\"}, \"percent\": \"4%\", \"mirror\": \"B\"}]", "a row stands twice, or its other side does not name it", "day")]
    [InlineData("jkk-disability-table", "[{\"id\": \"A\", \"loss\": {\"id\": \"a\", \"en\": \"b\"}, \"percent\": \"4%\", \"per\": \"day\"}]", "measure \"day\"", "day")]
    [InlineData("jkk-disability-table", "[{\"id\": \"A\", \"loss\": {\"id\": \"a\", \"en\": \"b\"}, \"percentFrom\": \"3%\"}]", "the key \"percentTo\" is missing", "day")]
    [InlineData("scholarship-levels", "[{\"level\": \"pt\", \"amount\": \"1\", \"years\": 1}]", "every level of education stands once, from the lowest", "day")]
    [InlineData("jp-wage-cap", "\"-0.01\"", "an amount is not negative")]
    [InlineData("jp-wage-cap", "\" \"", "a text is missing")]
    [InlineData("jp-wage-cap", "11086300", "a text is missing")]
    [InlineData("pu-jkm-rate", "\"-0.0001%\"", "a rate is 0% to 100%")]
    [InlineData("daily-wage-days", "0", "a count is at least 1")]
    [InlineData("daily-wage-days", "-1", "a count is at least 1")]
    [InlineData("daily-wage-days", "25.5", null)]
    [InlineData("daily-wage-days", "99999999999", null)]
    [InlineData("daily-wage-days", "\"25\"", null)]
    [InlineData("pu-due-day", "32", "a day of a month is 1 to 31")]
    [InlineData("bpu-due-day", "32", "a day of a month is 1 to 31")]
    [InlineData("jkp-requires-wage-earner-jkn", "1", null, "day")]
    [InlineData("pu-jkk-rate", "{\"I\": \"1%\", \"II\": \"2%\", \"III\": \"3%\", \"IV\": \"4%\"}", "the key \"V\" is missing")]
    [InlineData("pu-jkk-rate", "{\"I\": \"1%\", \"II\": \"2%\", \"III\": \"3%\", \"IV\": \"4%\", \"V\": \"5%\", \"VI\": \"6%\"}", "unknown key \"VI\"")]
    [InlineData("pu-jkk-rate", "{\"I\": \"1%\", \"II\": \"2%\", \"III\": \"3%\", \"IV\": \"5%\", \"V\": \"4%\"}", null)]
    [InlineData("pu-jkk-rate", "[]", null)]
    [InlineData("construction-jkk-tiers", "{}", null)]
    [InlineData("construction-jkk-tiers", "[]", null)]
    [InlineData("construction-jkk-tiers", "[null]", null)]
    [InlineData("construction-jkk-tiers", "[{\"upTo\": \"1\"}, {\"rate\": \"2%\"}]", "the key \"rate\" is missing")]
    [InlineData("construction-jkk-tiers", "[{\"rate\": \"1%\"}, {\"rate\": \"2%\"}]", null)]
    [InlineData("construction-jkk-tiers", "[{\"rate\": \"1%\", \"more\": 1}]", "unknown key \"more\"")]
    [InlineData("bpu-bands", "[{\"incomeFrom\": \"0\"}]", "the key \"base\" is missing")]
    [InlineData("bpu-bands", "[{\"base\": \"0\"}]", "the key \"incomeFrom\" is missing")]
    [InlineData("bpu-bands", "[{\"incomeFrom\": \"0\", \"base\": \"1\", \"jkk\": \"1\"}]", "unknown key \"jkk\"")]
    [InlineData("bpu-payment-months", "[]", null)]
    [InlineData("bpu-payment-months", "[null]", null)]
    [InlineData("bpu-payment-months", "[0]", "a count is at least 1")]
    [InlineData("pmi-jht-amounts", "[null]", "a text is missing")]
    [InlineData("pmi-packages", "[{\"months\": 2, \"amount\": \"1\"}, {\"months\": 2, \"amount\": \"1\"}]", "packages grow in months")]
    [InlineData("pmi-packages", "[{\"months\": 2}]", "the key \"amount\" is missing")]
    [InlineData("pmi-packages", "[{\"amount\": \"1\"}]", "the key \"months\" is missing")]
    [InlineData("pmi-packages", "[{\"months\": 2, \"amount\": \"1\", \"more\": 1}]", "unknown key \"more\"")]
    [InlineData("relief-2020-jp-deferral", "{\"pay\": \"1%\", \"settleFrom\": \"2021-05-16\", \"settleUntil\": \"2021-05-15\"}", "a settlement ends after it begins")]
    [InlineData("relief-2020-jp-deferral", "{\"pay\": \"1%\", \"settleFrom\": \"2021-05\", \"settleUntil\": \"2021-05-15\"}", null)]
    [InlineData("relief-2020-jp-deferral", "{\"pay\": \"1%\", \"settleFrom\": \"2021-05-15\", \"settleUntil\": \"\"}", "a text is missing")]
    [InlineData("relief-2020-jp-deferral", "{\"pay\": \"1%\", \"more\": 1}", "unknown key \"more\"")]
    [InlineData("relief-labour-intensive-payable-until", "\"2026-06\"", null)]
    [InlineData("relief-labour-intensive-payable-until", "20260630", "a text is missing")]
    [InlineData("employer-scale-sales", "{\"micro\": \"2\", \"small\": \"2\", \"medium\": \"3\"}", "limits rise with size", "day")]
    [InlineData("employer-scale-sales", "{\"micro\": \"1\", \"small\": \"3\", \"medium\": \"3\"}", "limits rise with size", "day")]
    [InlineData("employer-scale-sales", "{\"micro\": \"1\", \"small\": \"3\", \"large\": \"3\"}", "unknown key \"large\"", "day")]
    [InlineData("risk-class-kinds", "[{\"class\": \"VI\", \"number\": 1, \"name\": \"a\", \"confidence\": \"inferred\"}]", "a class is I to V", "day")]
    [InlineData("risk-class-kinds", "[{\"class\": \"I\", \"number\": 0, \"name\": \"a\", \"confidence\": \"inferred\"}]", "a count is at least 1", "day")]
    [InlineData("risk-class-kinds", "[{\"class\": \"I\", \"number\": 1, \"name\": \"\", \"confidence\": \"inferred\"}]", "a text is missing", "day")]
    [InlineData("risk-class-kinds", "[{\"class\": \"I\", \"number\": 1, \"name\": \"a\", \"confidence\": \"sure\"}]", "confidence \"sure\"", "day")]
    [InlineData("risk-class-kinds", "[{\"class\": \"I\", \"number\": 1, \"name\": \"a\", \"confidence\": \"inferred\", \"more\": 1}]", "unknown key \"more\"", "day")]
    [InlineData("risk-class-kinds", "[{\"class\": \"I\", \"number\": 1, \"name\": \"a\", \"confidence\": \"inferred\"}, {\"class\": \"I\", \"number\": 1, \"name\": \"b\", \"confidence\": \"inferred\"}]", "a class and number stand twice", "day")]
    public void A_bad_value_is_refused(string id, string value, string? reason, string step = "month")
    {
        var fault = Fault(id, value, step);

        Assert.NotNull(fault);
        Assert.StartsWith("BPJSTK-LAW-007 Parameters[0].Rows[0]: Row 1 of parameter", fault, StringComparison.Ordinal);
        Assert.Matches(reason is null ? "is not right: .*[^.]\\.$" : $"is not right: {Regex.Escape(reason)}\\.$", fault);
    }

    [Theory]
    [InlineData("\"segment\": \"bpu\"", "\"segment\": \"informal\"", "every segment, and every size of wage earners' employers, has one row")]
    [InlineData("\"segment\": \"bpu\"", "\"segment\": \"pmi\"", "every segment, and every size of wage earners' employers, has one row")]
    [InlineData("\"segment\": \"bpu\"", "\"segment\": \"bpu\", \"scale\": \"large\"", "every segment, and every size of wage earners' employers, has one row")]
    [InlineData("\"scale\": \"micro\"", "\"scale\": \"huge\"", "every segment, and every size of wage earners' employers, has one row")]
    [InlineData("[{\"segment\": \"pu\", \"scale\": \"large\"", "[{\"segment\": \"bpu\", \"mandatory\": [], \"optional\": [], \"never\": [], \"confidence\": \"confirmed\"}, {\"segment\": \"pu\", \"scale\": \"large\"", "every segment, and every size of wage earners' employers, has one row")]
    [InlineData("\"JP\"]", "\"JP\", \"JK\"]", "the programs of pu are unknown or stand twice")]
    [InlineData("\"JP\"]", "\"JP\", \"JP\"]", "the programs of pu are unknown or stand twice")]
    [InlineData("[\"JKM\"]", "[\"JKK\"]", "the programs of trainee are unknown or stand twice")]
    [InlineData("\"never\": [\"JKP\"]", "\"never\": [\"JKK\"]", "the programs of pu-non-asn are unknown or stand twice")]
    [InlineData("\"never\": [\"JKP\"]", "\"never\": [null]", "a text is missing")]
    [InlineData("\"never\": [\"JKP\"]", "\"ever\": []", "unknown key \"ever\"")]
    [InlineData(", \"never\": [\"JKP\"]", "", "the key \"never\" is missing")]
    [InlineData("\"confidence\": \"inferred\"", "\"confidence\": \"none\"", "confidence \"none\"")]
    public void A_bad_table_of_programs_is_refused(string part, string bad, string reason)
    {
        Assert.Contains(part, Requirements, StringComparison.Ordinal);
        var at = Requirements.IndexOf(part, StringComparison.Ordinal);

        Assert.EndsWith($"is not right: {reason}.", Fault("bundle-rules", Requirements[..at] + bad + Requirements[(at + part.Length)..], "month"), StringComparison.Ordinal);
    }

    private static string? Fault(string id, string value, string step)
    {
        var from = string.Equals(step, "month", StringComparison.Ordinal) ? "2030-01" : "2030-01-15";
        var json = LawBookTests.Document(id, step, $$"""{"from": "{{from}}", "value": {{value}}, "citations": ["PP 1/2029"], "confidence": "confirmed"}""");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return LawBook.Load(stream).Match(_ => (string?)null, errors => errors.Single().ToString());
    }
}
