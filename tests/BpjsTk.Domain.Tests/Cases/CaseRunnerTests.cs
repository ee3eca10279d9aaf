using BpjsTk.Domain.CaseRunner;

namespace BpjsTk.Domain.Tests.Cases;

public sealed class CaseRunnerTests : IDisposable
{
    private const string Worker = """ "kind": "PU", "period": "2026-03", "input": { "wage": 10000000, "riskClass": 1 } """;

    private readonly string folder = Directory.CreateTempSubdirectory("cases").FullName;

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    [Fact]
    public void A_case_that_agrees_passes_in_silence()
    {
        var (code, lines) = this.Run($$"""{ "cases": [ { "id": "A", {{Worker}}, "expected": { "jkk": 24000, "totalWorker": "300000.00" } } ] }""");

        Assert.Equal(0, code);
        Assert.Equal(["1 passed, 0 failed, 0 skipped"], lines);
    }

    [Fact]
    public void A_wrong_figure_fails_the_case_and_the_run()
    {
        var (code, lines) = this.Run($$"""[ { "id": "A", {{Worker}}, "expected": { "jkm": 30000, "jkk": 24001 } } ]""");

        Assert.Equal(1, code);
        Assert.Equal(["FAILED A: jkk, expected 24001, got 24000", "0 passed, 1 failed, 0 skipped"], lines);
    }

    [Fact]
    public void A_failure_names_the_input_that_was_not_understood()
    {
        var (_, lines) = this.Run("""[ { "id": "A", "kind": "PU", "period": "2026-03", "input": { "wage": 10000000, "riskClass": 1, "moon": "full" }, "expected": { "jkk": 1 } } ]""");

        Assert.Equal("FAILED A: jkk, expected 1, got 24000 (input not understood: moon)", lines[0]);
    }

    [Fact]
    public void An_expected_member_that_is_not_known_is_unsupported_and_never_passed()
    {
        var (code, lines) = this.Run($$"""[ { "id": "A", {{Worker}}, "expected": { "jkk": 24000, "jkx": 1 } } ]""");

        Assert.Equal(0, code);
        Assert.Equal(["UNSUPPORTED A: not known: expected member 'jkx'", "0 passed, 0 failed, 1 skipped"], lines);
    }

    [Fact]
    public void A_case_that_expects_nothing_is_unsupported()
    {
        var (_, lines) = this.Run($$"""[ { "id": "A", {{Worker}}, "expected": { } } ]""");

        Assert.Equal(["UNSUPPORTED A: nothing is expected", "0 passed, 0 failed, 1 skipped"], lines);
    }

    [Fact]
    public void A_case_without_a_name_goes_by_its_place()
    {
        var (_, lines) = this.Run($$"""[ { {{Worker}}, "expected": { "jkk": 24000 } }, { {{Worker}}, "expected": { } } ]""");

        Assert.Equal("UNSUPPORTED case 2: nothing is expected", lines[0]);
    }

    [Fact]
    public void Jkk_is_not_told_where_the_risk_class_is_unknown()
    {
        var (_, lines) = this.Run("""[ { "id": "A", "kind": "PU", "period": "2026-03", "input": { "wage": 10000000, "riskClass": null }, "expected": { "jkm": 30000, "jkk": 24000 } } ]""");

        Assert.Equal("UNSUPPORTED A: not known: expected member 'jkk'", lines[0]);
    }

    [Fact]
    public void A_refusal_is_matched_by_name_by_code_and_by_another_name()
    {
        const string Month = """ "kind": "PU", "period": "2015-06", "input": { "wage": 1 } """;
        var (code, lines) = this.Run(
            $$"""[ { "id": "A", {{Month}}, "expected": { "error": "LawBeforeFirst" } }, { "id": "B", {{Month}}, "expected": { "error": "BPJSTK-LAW-001" } }, { "id": "C", {{Month}}, "expected": { "error": "month-before-law" } } ]""");

        Assert.Equal(0, code);
        Assert.Equal(["3 passed, 0 failed, 0 skipped"], lines);
    }

    [Fact]
    public void Another_refusal_than_the_expected_one_fails()
    {
        var (code, lines) = this.Run("""[ { "id": "A", "kind": "PU", "period": "2016-06", "input": { "wage": 0 }, "expected": { "error": "NegativeWage" } } ]""");

        Assert.Equal(1, code);
        Assert.Equal("FAILED A: error, expected NegativeWage, got ZeroWage", lines[0]);
    }

    [Fact]
    public void Figures_instead_of_a_refusal_fail_and_so_does_a_refusal_instead_of_figures()
    {
        var (code, lines) = this.Run(
            $$"""[ { "id": "A", {{Worker}}, "expected": { "error": "NegativeWage" } }, { "id": "B", "kind": "PU", "period": "2016-06", "input": { "wage": -1 }, "expected": { "jkm": 0 } } ]""");

        Assert.Equal(1, code);
        Assert.Equal(["FAILED A: error, expected NegativeWage, got figures", "FAILED B: jkm, expected 0, got NegativeWage", "0 passed, 2 failed, 0 skipped"], lines);
    }

    [Fact]
    public void A_refusal_by_a_name_nobody_knows_is_unsupported()
    {
        var (_, lines) = this.Run("""[ { "id": "A", "kind": "PU", "period": "2016-06", "input": { "wage": 0 }, "expected": { "error": "Moon" } } ]""");

        Assert.Equal("UNSUPPORTED A: not known: error 'Moon' (the library says ZeroWage)", lines[0]);
    }

    [Fact]
    public void A_published_mistake_may_be_shared_in_part_but_not_repeated_whole()
    {
        var (code, lines) = this.Run(
            $$"""
            [ { "id": "A", {{Worker}}, "expected": { "jkk": 24000 }, "publishedWrongly": { "jkk": 24000, "jkm": 1 } },
              { "id": "B", {{Worker}}, "expected": { "jkk": 24000 }, "publishedWrongly": { "jkk": 24000, "jkm": 30000 } } ]
            """);

        Assert.Equal(1, code);
        Assert.Equal(["FAILED B: the library gives every figure that was published wrongly", "1 passed, 1 failed, 0 skipped"], lines);
    }

    [Theory]
    [InlineData("sen, half up", "2596.50", "3245.63")]
    [InlineData("rupiah, half up", "2597", "3246")]
    [InlineData("down to the rupiah", "2596", "3245")]
    [InlineData("none", "2596.5", "3245.625")]
    public void Amounts_are_compared_as_rounded_as_the_case_asks(string rounding, string jkk, string jkm)
    {
        var (_, lines) = this.Run(
            $$"""[ { "id": "A", "kind": "PU", "period": "2025-06", "input": { "wage": 1081875, "riskClass": 1, "rounding": "{{rounding}}" }, "expected": { "jkk": "{{jkk}}", "jkm": "{{jkm}}" } } ]""");

        Assert.Equal(["1 passed, 0 failed, 0 skipped"], lines);
    }

    [Fact]
    public void A_rounding_that_is_not_known_is_unsupported()
    {
        var (_, lines) = this.Run("""[ { "id": "A", "kind": "PU", "period": "2025-06", "input": { "wage": 1, "rounding": "to the moon" }, "expected": { "jkm": 0 } } ]""");

        Assert.Equal("UNSUPPORTED A: the rounding 'to the moon' is not known", lines[0]);
    }

    [Fact]
    public void A_third_of_a_sen_is_compared_exactly()
    {
        var (_, lines) = this.Run(
            """
            [ { "id": "A", "kind": "PU", "period": "2025-06", "input": { "pieceWages": [1, 1, 2] }, "expected": { "jkm": "0.004" } },
              { "id": "B", "kind": "PU", "period": "2025-06", "input": { "pieceWages": [1, 1, "2.01"] }, "expected": { "jkm": "0.00401" } },
              { "id": "C", "kind": "PU", "period": "2025-06", "input": { "pieceWages": [1, 1, 2] }, "expected": { "jhtWorker": "0.08/3" } } ]
            """);

        Assert.Equal(["3 passed, 0 failed, 0 skipped"], lines);
    }

    [Fact]
    public void A_folder_is_read_with_all_its_files_and_kinds_of_others_are_skipped()
    {
        File.WriteAllText(Path.Combine(this.folder, "a.json"), $$"""{ "cases": [ { "id": "A", {{Worker}}, "expected": { "jkk": 24000 } } ] }""");
        File.WriteAllText(Path.Combine(this.folder, "jkk-jkm.json"), """{ "cases": [ { "id": "P01", "kind": "published", "expected": { "total": 42000000 } } ] }""");
        File.WriteAllText(Path.Combine(this.folder, "README.md"), "not a case");

        var (code, lines) = RunPath(this.folder);

        Assert.Equal(0, code);
        Assert.Equal(["UNSUPPORTED P01: the kind 'published' is not known", "1 passed, 0 failed, 1 skipped"], lines);
    }

    [Theory]
    [InlineData("""{ "cases": [ ] }""")]
    [InlineData("[]")]
    [InlineData("{ }")]
    [InlineData("not JSON")]
    [InlineData("")]
    public void A_file_without_a_case_fails(string content)
    {
        var (code, lines) = this.Run(content);

        Assert.Equal(1, code);
        Assert.StartsWith("FAILED ", lines[0], StringComparison.Ordinal);
        Assert.Equal("0 passed, 1 failed, 0 skipped", lines[1]);
    }

    [Fact]
    public void A_path_that_does_not_exist_and_an_empty_folder_fail()
    {
        var (code, lines) = RunPath(Path.Combine(this.folder, "nothing.json"));
        Assert.Equal(1, code);
        Assert.Equal("0 passed, 1 failed, 0 skipped", lines[^1]);

        (code, lines) = RunPath(this.folder);
        Assert.Equal(1, code);
        Assert.Equal($"FAILED {this.folder}: the folder has no file of cases", lines[0]);
    }

    [Fact]
    public void Without_a_path_the_shipped_cases_are_run()
    {
        using var output = new StringWriter();

        Assert.Equal(0, CaseRun.Of([], output));
        Assert.Equal("131 passed, 0 failed, 0 skipped", output.ToString().Trim());
    }

    private static (int Code, string[] Lines) RunPath(string path)
    {
        using var output = new StringWriter();
        var code = CaseRun.Of([path], output);
        return (code, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private (int Code, string[] Lines) Run(string content)
    {
        var path = Path.Combine(this.folder, "one.json");
        File.WriteAllText(path, content);
        return RunPath(path);
    }
}
