using System.Text.RegularExpressions;
using BranchBoard;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>The sample BranchBoard: its page, and what it refuses.</summary>
public class BoardTests
{
    [Theory]
    [InlineData("id", "Kantor Cabang Jambi, 2017-03", "409 akuisisi dihitung, 10 penolakan", "14,3%")]
    [InlineData("en", "branch Jambi, 2017-03", "409 acquisitions count, 10 refusals", "14.3%")]
    public void The_page_of_the_sample_is_whole_in_both_languages(string language, string title, string counted, string share)
    {
        using var run = BoardRun.OfShipped(language);

        Assert.Equal(BoardProgram.SomeRefused, run.ExitCode);
        Assert.Contains($"<title>{title}</title>", run.Page, StringComparison.Ordinal);
        Assert.Contains(counted, run.Output, StringComparison.Ordinal);
        Assert.Contains(share, run.Page, StringComparison.Ordinal);
        Assert.Equal(25, Regex.Count(run.Page, "<small>1571[*]{10}"));
        Assert.Contains("<td class=\"num\">9 / 10</td>", run.Page, StringComparison.Ordinal);
        Assert.Contains("380", run.Page, StringComparison.Ordinal);
        Assert.Equal(10, Regex.Count(run.Page, "<li><code>"));
        Assert.Equal(10, run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(5, Regex.Count(run.Page, "class=\"month\""));
    }

    [Fact]
    public void No_personal_number_is_printed_in_full()
    {
        using var run = BoardRun.OfShipped("en");
        Assert.DoesNotMatch("[0-9]{16}", run.Page + run.Output + run.Errors);
    }

    [Fact]
    public void The_month_of_the_market_has_its_192_acquisitions_and_its_winner()
    {
        using var run = BoardRun.OfShipped("en", "--month", "2016-11");
        Assert.Contains("<div class=\"tile\"><b>192</b><span>new</span></div>", run.Page, StringComparison.Ordinal);
        Assert.Contains("<tr><td>1</td><td>Asnawi Alamsyah<small>", run.Page, StringComparison.Ordinal);
        Assert.Contains("</span>20</td>", run.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_break_the_page()
    {
        using var run = BoardRun.OfChanged((_, text) => text.Replace("Asnawi Alamsyah", "<script>alert(1)</script>", StringComparison.Ordinal));
        Assert.DoesNotContain("<script>", run.Page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", run.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_with_no_rows_has_a_page_for_the_month_asked()
    {
        using var run = BoardRun.OfChanged((file, text) => file.EndsWith(".csv", StringComparison.Ordinal) ? text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)] : text, "--branch", "madiun", "--month", "2016-12", "--lang", "en");
        Assert.Equal((BoardProgram.Done, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("city Madiun, regency Madiun", run.Page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">0 / 25</td>", run.Page, StringComparison.Ordinal);
        Assert.Contains("Every row counts.", run.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nik,name", "nik,nama", "BRD-CSV-001 cadres.csv:1: ")]
    [InlineData("cadre,office,person", "cadre,office", "BRD-CSV-001 acquisitions.csv:1: ")]
    public void A_file_with_another_header_is_not_read(string from, string to, string error)
    {
        using var run = BoardRun.OfChanged((_, text) => text.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal((BoardProgram.Failed, false), (run.ExitCode, run.HasPage));
        Assert.StartsWith(error, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KC Jambi,NeighbourhoodHeads", "KC Bungo,NeighbourhoodHeads", "BRD-CSV-003 cadres.csv:11 office: ")]
    [InlineData("2016-11-12,Passed", "2016-13-12,Passed", "BRD-CSV-003 cadres.csv:2 trained2: ")]
    [InlineData("Passed,2016-11-12,\n", "Passed,2016-11-12,,,\n", "BRD-CSV-002 cadres.csv:2: ")]
    public void A_row_that_cannot_be_read_is_listed_and_the_others_go_on(string from, string to, string error)
    {
        using var run = BoardRun.OfChanged((file, text) => file == "cadres.csv" ? text.Replace(from, to, StringComparison.Ordinal) : text, "--lang", "en", "--month", "2017-03");
        Assert.True(run.HasPage);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_processed_at_all_says_why()
    {
        Says(["--month", "March"], "BRD-ARG-004");
        Says(["--lang", "fr"], "BRD-ARG-004");
        Says(["--what", "x"], "BRD-ARG-001");
        Says(["--month"], "BRD-ARG-002");
        Says(["--lang", "en", "--lang", "en"], "BRD-ARG-003");
        Says(["--facts", "nothing.json"], "BRD-ARG-005");
        using (var unknown = BoardRun.OfShipped("en", "--branch", "Bungo"))
        {
            Assert.StartsWith("BRD-FACT-002", unknown.Errors, StringComparison.Ordinal);
        }

        using (var broken = BoardRun.OfChanged((file, text) => file == "facts.json" ? "[]" : text))
        {
            Assert.StartsWith("BRD-FACT-001", broken.Errors, StringComparison.Ordinal);
        }

        using (var quota = BoardRun.OfChanged((_, text) => text.Replace("cadres trained", "x", StringComparison.Ordinal), "--branch", "Madiun"))
        {
            Assert.StartsWith("BRD-FACT-003", quota.Errors, StringComparison.Ordinal);
        }

        using (var nothing = BoardRun.OfChanged((file, text) => file == "acquisitions.csv" ? text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)] : text))
        {
            Assert.Contains("BRD-CSV-004", nothing.Errors, StringComparison.Ordinal);
        }

        var facts = Path.Combine(AppContext.BaseDirectory, "sample", "branch-facts.json");
        Says(["--facts", facts, "--out", facts], "BRD-ARG-006");
        using var help = BoardRun.OfArguments("--help");
        Assert.Equal(BoardProgram.Done, help.ExitCode);

        static void Says(string[] args, string code)
        {
            using var run = BoardRun.OfArguments(args);
            Assert.Equal(BoardProgram.Failed, run.ExitCode);
            Assert.StartsWith(code, run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_code_of_the_program_is_in_its_readme()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "BranchBoard.md"));
        Assert.All(BoardCodes.All, code => Assert.Contains($"| `{code.Id}` | {code.English} |", readme, StringComparison.Ordinal));
        Assert.Equal(BoardCodes.All.Count(), Regex.Count(readme, "^[|] `BRD-", RegexOptions.Multiline));
    }
}
