using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>The wage on form F1a: the kind says which amounts belong to it.</summary>
public class WageFieldsTests
{
    private static readonly string[] Amounts = ["BasicWage", "FixedAllowances", "VariableAllowances", "DailyWage", "LastWages"];

    [Theory]
    [InlineData("BULANAN", "BasicWage", "FixedAllowances", "VariableAllowances")]
    [InlineData("HARIAN", "DailyWage")]
    [InlineData("BORONGAN", "LastWages")]
    [InlineData("BORONGAN CUACA", "LastWages")]
    public void Each_kind_of_wage_has_its_own_fields(string kind, params string[] own)
    {
        FormDesk.Worker.Accepts(Of(kind));
        Assert.All(Amounts.Except(own), field => FormDesk.Worker.RefusesSaying(
            Of(kind).With(field, field == "LastWages" ? new[] { "1" } : "1"),
            $"BPJSTK-ENR-004 {field}",
            "Isian ini bukan untuk cara pembayaran upah yang dipilih.",
            "This field does not belong to the kind of wage that was chosen."));
    }

    [Theory]
    [InlineData("BULANAN", "IDR 5,000,000.00")]
    [InlineData("HARIAN", "IDR 150,000.00 x 25")]
    [InlineData("BORONGAN", "(IDR 1.00 + IDR 2.00 + IDR 3.00) / 3")]
    [InlineData("weather_piece", "(IDR 1.00 + IDR 2.00 + IDR 3.00 + IDR 4.00 + IDR 5.00 + IDR 6.00 + IDR 7.00 + IDR 8.00 + IDR 9.00 + IDR 10.00 + IDR 11.00 + IDR 12.00) / 12")]
    public void Each_kind_of_wage_becomes_its_base(string kind, string wage) =>
        Assert.Equal(wage, GoodForms.Rules().Accept(Of(kind), GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp).Value.Wage.ToString());

    [Theory]
    [InlineData("BULANAN", "BasicWage", "0", "BPJSTK-WAGE-002 BasicWage")]
    [InlineData("BULANAN", "BasicWage", "-1", "BPJSTK-WAGE-001 BasicWage")]
    [InlineData("BULANAN", "BasicWage", null, "BPJSTK-FRM-001 BasicWage")]
    [InlineData("BULANAN", "FixedAllowances", "-1", "BPJSTK-WAGE-001 FixedAllowances")]
    [InlineData("BULANAN", "FixedAllowances", "x", "BPJSTK-AMT-002 FixedAllowances")]
    [InlineData("BULANAN", "FixedAllowances", "92233720368547758.07", "BPJSTK-WAGE-003 BasicWage")]
    [InlineData("BULANAN", "VariableAllowances", "-1", "BPJSTK-WAGE-001 VariableAllowances")]
    [InlineData("BULANAN", "VariableAllowances", "x", "BPJSTK-AMT-002 VariableAllowances")]
    [InlineData("HARIAN", "DailyWage", "0", "BPJSTK-WAGE-002 DailyWage")]
    [InlineData("HARIAN", "DailyWage", "-1", "BPJSTK-WAGE-001 DailyWage")]
    [InlineData("HARIAN", "DailyWage", "9000000000000000", "BPJSTK-WAGE-003 DailyWage")]
    [InlineData("HARIAN", "DailyWage", null, "BPJSTK-FRM-001 DailyWage")]
    [InlineData("HARIAN", "DailyWage", "x", "BPJSTK-AMT-002 DailyWage")]
    public void An_amount_that_no_wage_can_be_is_refused(string kind, string field, string? amount, string fault) =>
        FormDesk.Worker.Refuses(Of(kind).With(field, amount), fault);

    [Theory]
    [InlineData("BORONGAN", "0|0|0", "BPJSTK-WAGE-002 LastWages")]
    [InlineData("BORONGAN", "", "BPJSTK-WAGE-004 LastWages")]
    [InlineData("BORONGAN", "1|2", "BPJSTK-WAGE-004 LastWages")]
    [InlineData("BORONGAN", "1|2|3|4", "BPJSTK-WAGE-004 LastWages")]
    [InlineData("BORONGAN", "1|-2|3", "BPJSTK-WAGE-001 LastWages[1]")]
    [InlineData("BORONGAN", "1|x|3", "BPJSTK-AMT-002 LastWages[1]")]
    [InlineData("BORONGAN", "1|2|", "BPJSTK-FRM-001 LastWages[2]")]
    [InlineData("BORONGAN CUACA", "1|2|3", "BPJSTK-WAGE-004 LastWages")]
    [InlineData("BORONGAN", "92233720368547758.07|1|1", "BPJSTK-WAGE-003 LastWages")]
    public void Wages_that_cannot_be_averaged_are_refused(string kind, string wages, string fault) =>
        FormDesk.Worker.Refuses(Of(kind).With("LastWages", wages.Length == 0 ? null : wages.Split('|')), fault);

    [Fact]
    public void Piece_work_tells_how_many_months_it_needs() => FormDesk.Worker.RefusesSaying(
        Of("BORONGAN").With("LastWages", new[] { "1", "2" }),
        "BPJSTK-WAGE-004 LastWages",
        "Rata-rata upah memerlukan 3 bulan terakhir, diberikan 2. [PP 44/2015 Pasal 19(4)]",
        "The average wage needs the last 3 months, 2 were given. [PP 44/2015 Pasal 19(4)]");

    [Fact]
    public void All_amounts_are_looked_at_once()
    {
        FormDesk.Worker.Refuses(
            Of("BULANAN").With("BasicWage", "-1").With("FixedAllowances", "-2").With("VariableAllowances", "-3"),
            "BPJSTK-WAGE-001 BasicWage",
            "BPJSTK-WAGE-001 FixedAllowances",
            "BPJSTK-WAGE-001 VariableAllowances");
        FormDesk.Worker.Refuses(
            Of("BULANAN").With("BasicWage", null).With("FixedAllowances", "-2").With("VariableAllowances", "-3"),
            "BPJSTK-FRM-001 BasicWage",
            "BPJSTK-WAGE-001 FixedAllowances",
            "BPJSTK-WAGE-001 VariableAllowances");
        FormDesk.Worker.Refuses(
            Of("BULANAN").With("BasicWage", "x").With("FixedAllowances", "1").With("VariableAllowances", "-3"),
            "BPJSTK-AMT-002 BasicWage",
            "BPJSTK-WAGE-001 VariableAllowances");
        FormDesk.Worker.Refuses(Of("BULANAN").With("BasicWage", "0").With("FixedAllowances", "x"), "BPJSTK-WAGE-002 BasicWage", "BPJSTK-AMT-002 FixedAllowances");
        FormDesk.Worker.Refuses(
            Of("BORONGAN").With("LastWages", new string?[] { "-1", "-2", "-3", null }),
            "BPJSTK-FRM-001 LastWages[3]");
        FormDesk.Worker.Refuses(Of("BULANAN").With("WageKind", "?").With("BasicWage", "x").With("DailyWage", "1"), "BPJSTK-FRM-003 WageKind", "BPJSTK-AMT-002 BasicWage");
    }

    private static WorkerForm Of(string kind)
    {
        var form = GoodForms.Worker().With("WageKind", kind);
        return kind switch
        {
            "BULANAN" => form,
            "HARIAN" => form.With("BasicWage", null).With("DailyWage", "150000"),
            "BORONGAN" => form.With("BasicWage", null).With("LastWages", new[] { "1", "2", "3" }),
            _ => form.With("BasicWage", null).With("LastWages", Enumerable.Range(1, 12).Select(month => month.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray()),
        };
    }
}
