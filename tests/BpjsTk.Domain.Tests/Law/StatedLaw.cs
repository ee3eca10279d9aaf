using BpjsTk.Domain.Law;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Tests.Law;

/// <summary>A row of the law as a person states it; without a value it is the end of the row before it.</summary>
internal sealed record StatedRow(string From, string? Value, string Citations, Confidence Confidence, Confidence StartConfidence, bool HasNote)
{
    internal LocalDate Date => this.From.Length == 7
        ? YearMonthPattern.Iso.Parse(this.From).Value.OnDayOfMonth(1)
        : LocalDatePattern.Iso.Parse(this.From).Value;
}

/// <summary>
/// The law of contributions, typed by hand from the regulations and from what is known of those that could not be had: every row of every
/// timeline. It is never made from the data files: that both say the same is what the tests prove.
/// </summary>
internal static class StatedLaw
{
    private const Confidence Confirmed = Confidence.Confirmed;
    private const Confidence Single = Confidence.SingleSource;
    private const Confidence Inferred = Confidence.Inferred;

    private const string Fines = "PP 44/2015 Pasal 22(1); PP 46/2015 Pasal 20(1); PP 45/2015 Pasal 31(1)";
    private const string DueDays = "PP 44/2015 Pasal 21(2); PP 46/2015 Pasal 19(2); PP 45/2015 Pasal 30(3)";

    internal static IReadOnlyDictionary<string, StatedRow[]> Rows { get; } = new Dictionary<string, StatedRow[]>(StringComparer.Ordinal)
    {
        ["pu-jkk-rate"] = [Row("2015-07", "I 0.24%, II 0.54%, III 0.89%, IV 1.27%, V 1.74%", "PP 44/2015 Pasal 16(1); PP 44/2015 Pasal 16(3); PP 44/2015 Pasal 19", Confirmed)],
        ["pu-jkm-rate"] = [Row("2015-07", "0.3%", "PP 44/2015 Pasal 18", Confirmed)],
        ["pu-jht-employer-rate"] = [Row("2015-07", "3.7%", "PP 46/2015 Pasal 16(1)b", Confirmed)],
        ["pu-jht-worker-rate"] = [Row("2015-07", "2%", "PP 46/2015 Pasal 16(1)a", Confirmed)],
        ["pu-jp-employer-rate"] = [Row("2015-07", "2%", "PP 45/2015 Pasal 28(3)a; PP 45/2015 Pasal 29", Confirmed)],
        ["pu-jp-worker-rate"] = [Row("2015-07", "1%", "PP 45/2015 Pasal 28(3)b; PP 45/2015 Pasal 29", Confirmed)],
        ["jp-wage-cap"] =
        [
            Row("2015-07", "7,000,000", "PP 45/2015 Pasal 29(2)", Confirmed),
            Row("2016-03", "7,335,300", "PP 45/2015 Pasal 29(3)", Confirmed),
            Row("2017-03", "7,703,500", "PP 45/2015 Pasal 29(3)", Confirmed),
            Row("2018-03", "8,094,000", "PP 45/2015 Pasal 29(3)", Confirmed),
            Row("2019-03", "8,512,400", "PP 45/2015 Pasal 29(3)", Confirmed, note: true),
            Row("2020-03", "8,939,700", "PP 45/2015 Pasal 29(3)", Confirmed),
            Row("2021-03", "8,754,600", "PP 45/2015 Pasal 29(3); Surat B/0246/022021", Confirmed, Inferred, note: true),
            Row("2022-03", "9,077,600", "PP 45/2015 Pasal 29(3); Surat B/77/022023", Single, Inferred, note: true),
            Row("2023-03", "9,559,600", "PP 45/2015 Pasal 29(3); Surat B/77/022023", Confirmed),
            Row("2024-03", "10,042,300", "PP 45/2015 Pasal 29(3); Surat B/1387/022024", Confirmed),
            Row("2025-03", "10,547,400", "PP 45/2015 Pasal 29(3); Surat B/726/022025", Confirmed),
            Row("2026-03", "11,086,300", "PP 45/2015 Pasal 29(3); Surat B/1226/022026", Confirmed),
        ],
        ["jp-retirement-age"] =
        [
            Row("2015-07-01", "56", "PP 45/2015 Pasal 15(1)", Confirmed),
            Row("2019-01-01", "57", "PP 45/2015 Pasal 15(2)", Confirmed),
            Row("2022-01-01", "58", "PP 45/2015 Pasal 15(3)", Confirmed),
            Row("2025-01-01", "59", "PP 45/2015 Pasal 15(3)", Confirmed),
            Row("2028-01-01", "60", "PP 45/2015 Pasal 15(3)", Confirmed),
            Row("2031-01-01", "61", "PP 45/2015 Pasal 15(3)", Confirmed),
            Row("2034-01-01", "62", "PP 45/2015 Pasal 15(3)", Confirmed),
            Row("2037-01-01", "63", "PP 45/2015 Pasal 15(3)", Confirmed),
            Row("2040-01-01", "64", "PP 45/2015 Pasal 15(3)", Confirmed),
            Row("2043-01-01", "65", "PP 45/2015 Pasal 15(3)", Confirmed),
        ],
        ["jkp-government-rate"] = [Row("2021-02", "0.22%", "PP 37/2021 Pasal 11(4)", Confirmed, Inferred, note: true)],
        ["jkp-from-jkk-rate"] = [Row("2021-02", "0.14%", "PP 37/2021 Pasal 11(5)a", Confirmed, Inferred, note: true)],
        ["jkp-from-jkm-rate"] =
        [
            Row("2021-02", "0.1%", "PP 37/2021 Pasal 11(5)b", Confirmed, Inferred, note: true),
            End("2025-02", "PP 37/2021 Pasal 11 as amended by PP 6/2025", Inferred, note: true),
        ],
        ["jkp-wage-cap"] = [Row("2021-02", "5,000,000", "PP 37/2021 Pasal 11(7)", Confirmed, Inferred, note: true)],
        ["jkp-registration-age-limit"] = [Row("2021-02-02", "54", "PP 37/2021 Pasal 4(2)b", Confirmed)],
        ["jkp-requires-wage-earner-jkn"] =
        [
            Row("2021-02-02", "yes", "PP 37/2021 Pasal 4(4)", Confirmed),
            Row("2025-02-07", "no", "PP 37/2021 Pasal 4 as amended by PP 6/2025", Confirmed),
        ],
        ["construction-jkk-wage-rate"] = [Row("2015-07", "1.74%", "PP 44/2015 Pasal 54(1)", Confirmed)],
        ["construction-jkm-wage-rate"] = [Row("2015-07", "0.3%", "PP 44/2015 Pasal 55(1)", Confirmed)],
        ["construction-jkk-tiers"] =
        [
            Row("2015-07", "to 100,000,000 0.21%, to 500,000,000 0.17%, to 1,000,000,000 0.13%, to 5,000,000,000 0.11%, above 5,000,000,000 0.09%", "PP 44/2015 Pasal 54(2)", Confirmed),
        ],
        ["construction-jkm-tiers"] =
        [
            Row("2015-07", "to 100,000,000 0.03%, to 500,000,000 0.02%, to 1,000,000,000 0.02%, to 5,000,000,000 0.01%, above 5,000,000,000 0.01%", "PP 44/2015 Pasal 55(2)", Confirmed),
        ],
        ["bpu-bands"] = [Row("2015-07", "33 bands", "PP 44/2015 Lampiran II; PP 46/2015 Lampiran", Single, note: true)],
        ["bpu-jkk-rate"] = [Row("2015-07", "1%", "PP 44/2015 Pasal 20(1); PP 44/2015 Lampiran II", Single, note: true)],
        ["bpu-jht-rate"] = [Row("2015-07", "2%", "PP 46/2015 Pasal 18(1); PP 46/2015 Lampiran", Single, note: true)],
        ["bpu-jkm-amount"] = [Row("2015-07", "6,800", "PP 44/2015 Pasal 20(3)", Confirmed)],
        ["bpu-payment-months"] = [Row("2015-07", "1, 2, 3, 6, 12", "PP 44/2015 Pasal 24", Single, note: true)],
        ["pmi-before-work-amount"] = [Row("2023-02", "37,500", "Permenaker 4/2023 Pasal 18(1)a", Confirmed)],
        ["pmi-packages"] = [Row("2023-02", "6 months 108,000, 12 months 189,000, 24 months 332,500", "Permenaker 4/2023 Pasal 18(1)b; Permenaker 4/2023 Pasal 18(2)", Confirmed)],
        ["pmi-extra-month-amount"] = [Row("2023-02", "13,500", "Permenaker 4/2023 Pasal 18(3)", Confirmed)],
        ["pmi-jht-amounts"] = [Row("2023-02", "50,000, 100,000, 200,000, 300,000, 400,000, 500,000, 600,000", "Permenaker 4/2023", Confirmed)],
        ["daily-wage-days"] = [Row("2015-07", "25", "PP 44/2015 Pasal 19(3); PP 46/2015 Pasal 17(3)", Confirmed)],
        ["piece-wage-months"] = [Row("2015-07", "3", "PP 44/2015 Pasal 19(4); PP 46/2015 Pasal 17(4)", Confirmed)],
        ["weather-piece-wage-months"] = [Row("2015-07", "12", "PP 44/2015 Pasal 19(5); PP 46/2015 Pasal 17(5)", Confirmed)],
        ["relief-2020-jkk-jkm"] = [Row("2020-08", "1%", "PP 49/2020", Confirmed), End("2021-02", "PP 49/2020", Confirmed)],
        ["relief-2020-jp-deferral"] = [Row("2020-08", "1%, rest from 2021-05-15 to 2022-04-15", "PP 49/2020", Confirmed), End("2021-02", "PP 49/2020", Confirmed)],
        ["relief-labour-intensive-jkk"] =
        [
            Row("2025-02", "50%", "PP 7/2025", Confirmed),
            Row("2025-08", "50%", "PP 36/2025", Confirmed),
            End("2026-02", "PP 36/2025", Confirmed),
        ],
        ["relief-labour-intensive-workers"] =
        [
            Row("2025-02", "50", "PP 7/2025", Confirmed),
            Row("2025-08", "50", "PP 36/2025", Confirmed),
            End("2026-02", "PP 36/2025", Confirmed),
        ],
        ["relief-labour-intensive-payable-until"] = [Row("2025-08", "2026-06-30", "PP 36/2025", Confirmed), End("2026-02", "PP 36/2025", Confirmed)],
        ["relief-bpu-transport"] = [Row("2026-01", "50%", "PP 50/2025", Confirmed), End("2027-04", "PP 50/2025", Confirmed)],
        ["relief-bpu-other"] = [Row("2026-04", "50%", "PP 50/2025", Confirmed), End("2027-01", "PP 50/2025", Confirmed)],
        ["pu-due-day"] = [Row("2015-07", "15", DueDays, Confirmed), Row("2020-08", "30", "PP 49/2020", Confirmed), Row("2021-02", "15", DueDays, Confirmed)],
        ["bpu-due-day"] = [Row("2015-07", "15", "PP 44/2015 Pasal 24(3); PP 46/2015 Pasal 21(3)", Confirmed)],
        ["late-fine-rate"] = [Row("2015-07", "2%", Fines, Confirmed), Row("2020-08", "0.5%", "PP 49/2020", Confirmed), Row("2021-02", "2%", Fines, Confirmed)],
        ["settlement-notice-working-days"] = [Row("2015-07", "14", "PP 44/2015 Pasal 23(3)", Confirmed)],
        ["arrears-months-covered"] =
        [
            Row("2015-07", "3", "PP 44/2015 Pasal 38(1); PP 44/2015 Pasal 39(1); PP 44/2015 Pasal 41(1); PP 44/2015 Pasal 42(1)", Confirmed),
        ],
        ["jkp-refund-request-months"] = [Row("2021-02-02", "3", "PP 37/2021 Pasal 39(5)", Confirmed)],
        ["jkp-refund-working-days"] = [Row("2021-02-02", "7", "PP 37/2021 Pasal 39(6)", Confirmed)],
        ["employer-scale-sales"] =
        [
            Row("2008-07-04", "micro 300,000,000, small 2,500,000,000, medium 50,000,000,000", "UU 20/2008 Pasal 6", Confirmed),
            Row("2021-02-02", "micro 2,000,000,000, small 15,000,000,000, medium 50,000,000,000", "PP 7/2021 Pasal 35", Confirmed, Inferred, note: true),
        ],
        ["employer-scale-capital"] =
        [
            Row("2008-07-04", "micro 50,000,000, small 500,000,000, medium 10,000,000,000", "UU 20/2008 Pasal 6", Confirmed, note: true),
            Row("2021-02-02", "micro 1,000,000,000, small 5,000,000,000, medium 10,000,000,000", "PP 7/2021 Pasal 35", Confirmed, Inferred, note: true),
        ],
        ["risk-class-kinds"] = [Row("2019-12-02", "191 kinds", "PP 44/2015 Lampiran I as amended by PP 82/2019", Single, note: true)],
        ["bundle-rules"] =
        [
            Row("2015-07", "10 rows", "Perpres 109/2013 Pasal 6; PP 46/2015 Pasal 13(1); PP 44/2015 Pasal 28; Permenaker 5/2021 Pasal 31-32", Confirmed),
        ],
        ["enrollment-form-working-days"] = [Row("2015-07-01", "30", "PP 44/2015 Pasal 6(1); PP 46/2015 Pasal 7(1)", Confirmed)],
        ["enrollment-jp-days"] = [Row("2015-07-01", "30", "PP 45/2015 Pasal 4(2)", Confirmed)],
        ["enrollment-jkp-days"] = [Row("2021-02-02", "30", "PP 37/2021 Pasal 6(1)", Confirmed)],
        ["enrollment-number-working-days"] =
        [
            Row("2015-07-01", "1", "PP 44/2015 Pasal 6(2); PP 44/2015 Pasal 10(5); PP 44/2015 Pasal 11(4); PP 46/2015 Pasal 7(2); PP 46/2015 Pasal 11(5); PP 46/2015 Pasal 13(4); PP 45/2015 Pasal 7(1)", Confirmed),
            Row("2021-02-02", "1", "PP 44/2015 Pasal 6(2); PP 44/2015 Pasal 10(5); PP 44/2015 Pasal 11(4); PP 46/2015 Pasal 7(2); PP 46/2015 Pasal 11(5); PP 46/2015 Pasal 13(4); PP 45/2015 Pasal 7(1); PP 37/2021 Pasal 6(3)", Confirmed),
        ],
        ["enrollment-card-working-days"] = [Row("2015-07-01", "7", "PP 44/2015 Pasal 7(1); PP 44/2015 Pasal 12(1); PP 46/2015 Pasal 8(1); PP 46/2015 Pasal 12(1); PP 46/2015 Pasal 14(1); PP 45/2015 Pasal 8", Confirmed)],
        ["enrollment-jp-card-working-days"] = [Row("2015-07-01", "7", "PP 45/2015 Pasal 7(3)", Confirmed)],
        ["enrollment-card-handover-working-days"] = [Row("2015-07-01", "3", "PP 44/2015 Pasal 7(2); PP 46/2015 Pasal 8(2); PP 46/2015 Pasal 12(2)", Confirmed)],
        ["enrollment-bpu-card-handover-working-days"] = [Row("2015-07-01", "3", "PP 44/2015 Pasal 12(2)", Confirmed)],
        ["enrollment-data-report-working-days"] = [Row("2015-07-01", "7", "PP 44/2015 Pasal 9(2); PP 46/2015 Pasal 10(2); PP 45/2015 Pasal 10(2)", Confirmed)],
        ["enrollment-change-working-days"] =
        [
            Row("2015-07-01", "7", "PP 44/2015 Pasal 9(3); PP 46/2015 Pasal 10(3); PP 45/2015 Pasal 12; PP 86/2013 Pasal 3(4)", Confirmed),
            Row("2021-02-02", "7", "PP 44/2015 Pasal 9(3); PP 46/2015 Pasal 10(3); PP 45/2015 Pasal 12; PP 86/2013 Pasal 3(4); PP 37/2021 Pasal 9", Confirmed),
        ],
        ["enrollment-bpu-change-working-days"] = [Row("2015-07-01", "7", "PP 44/2015 Pasal 13(1); PP 46/2015 Pasal 15(1)", Confirmed)],
        ["enrollment-jp-beneficiary-days"] = [Row("2015-07-01", "30", "PP 45/2015 Pasal 14(3)", Confirmed)],
        ["enrollment-change-confirmation-working-days"] = [Row("2015-07-01", "7", "PP 45/2015 Pasal 10(4)", Confirmed)],
        ["enrollment-neglect-working-days"] = [Row("2015-07-01", "7", "PP 44/2015 Penjelasan Pasal 10(1); PP 46/2015 Penjelasan Pasal 11(1)", Confirmed)],
        ["enrollment-verification-working-days"] = [Row("2015-07-01", "7", "PP 44/2015 Pasal 10(3); PP 46/2015 Pasal 11(3); PP 45/2015 Pasal 5(3)", Confirmed)],
        ["sanction-employer-warning-days"] = [Row("2013-12-24", "10", "PP 86/2013 Pasal 10(1); PP 86/2013 Pasal 10(2); PP 86/2013 Pasal 6(1)", Confirmed)],
        ["sanction-person-first-warning-working-days"] = [Row("2013-12-24", "10", "PP 86/2013 Pasal 12(1)", Confirmed)],
        ["sanction-person-second-warning-days"] = [Row("2013-12-24", "10", "PP 86/2013 Pasal 12(2)", Confirmed)],
        ["sanction-fine-days"] = [Row("2013-12-24", "30", "PP 86/2013 Pasal 7(1)", Confirmed)],
        ["sanction-fine-rate"] = [Row("2013-12-24", "0.1%", "PP 86/2013 Pasal 10(4)", Confirmed)],
        ["jht-claim-age"] = [Row("2015-07-01", "56", "PP 46/2015 Pasal 22(1); PP 46/2015 Pasal 26(1)a", Confirmed)],
        ["jht-leaver-waiting-months"] = [Row("2015-09-01", "1", "Permenaker 19/2015", Confirmed, note: true), Row("2022-04-26", "1", "Permenaker 4/2022", Confirmed)],
        ["jht-work-end-claims"] = [Row("2015-07-01", "no", "PP 46/2015 Pasal 26(1)", Confirmed), Row("2022-04-26", "yes", "Permenaker 4/2022", Confirmed)],
        ["jht-citizen-leaving"] =
        [
            Row("2015-07-01", "yes", "PP 46/2015 Pasal 26(6)", Confirmed),
            Row("2015-09-01", "yes", "Permenaker 19/2015", Single),
            Row("2022-04-26", "no", "Permenaker 4/2022 Pasal 12", Single),
        ],
        ["jht-part-membership-years"] = [Row("2015-07-01", "10", "PP 46/2015 Pasal 22(4)", Confirmed)],
        ["jht-part-preparation-share"] = [Row("2015-07-01", "10%", "PP 46/2015 Pasal 22(5)", Confirmed)],
        ["jht-part-housing-share"] = [Row("2015-07-01", "30%", "PP 46/2015 Pasal 22(5)", Confirmed)],
        ["jht-payment-working-days"] = [Row("2015-07-01", "5", "PP 46/2015 Pasal 31(3)", Confirmed)],
        ["jht-notice-days"] = [Row("2015-07-01", "30", "PP 46/2015 Pasal 30", Confirmed)],
        ["jht-development-rate"] =
        [
            Row("2016-01-01", "7.19%", "PP 46/2015 Pasal 27(1)", Confirmed, note: true),
            End("2017-01-01", "PP 46/2015 Pasal 27(1)", Confirmed),
            Row("2020-01-01", "5.63%", "PP 46/2015 Pasal 27(1)", Single, note: true),
            End("2021-01-01", "PP 46/2015 Pasal 27(1)", Single),
        ],
        ["jht-deposit-average-rate"] = [Row("2016-01-01", "4.88%", "PP 46/2015 Pasal 27(3)", Confirmed), End("2017-01-01", "PP 46/2015 Pasal 27(3)", Confirmed)],
        ["jht-claim-rate"] = [Row("2022-09-20", "4.61%", "PP 46/2015 Pasal 27(2)", Single), End("2022-10-20", "PP 46/2015 Pasal 27(2)", Single)],
        ["jht-sharia-claim-rate"] = [Row("2022-09-20", "6.49%", "PP 46/2015 Pasal 27(2)", Single), End("2022-10-20", "PP 46/2015 Pasal 27(2)", Single)],
        ["jht-app-balance-limit"] =
        [
            Row("2022-04-26", "10,000,000", "Permenaker 4/2022", Single, Inferred, note: true),
            Row("2025-05-01", "15,000,000", "Permenaker 4/2022", Single, Inferred, note: true),
        ],
        ["jht-final-tax-tiers"] = [Row("2015-07-01", "to 50,000,000 0%, above 50,000,000 5%", "PP 68/2009; PMK 16/PMK.03/2010", Confirmed)],
        ["jht-final-tax-years"] = [Row("2015-07-01", "2", "PP 68/2009 Pasal 2(2); PP 68/2009 Pasal 6", Confirmed)],
        ["income-tax-brackets"] =
        [
            Row("2009-01-01", "to 50,000,000 5%, to 250,000,000 15%, to 500,000,000 25%, above 500,000,000 30%", "UU 36/2008 Pasal 17(1)a", Single, note: true),
            Row(
                "2022-01-01",
                "to 60,000,000 5%, to 250,000,000 15%, to 500,000,000 25%, to 5,000,000,000 30%, above 5,000,000,000 35%",
                "UU 36/2008 Pasal 17(1)a as amended by UU 7/2021",
                Single,
                note: true),
        ],
        ["income-tax-no-number-surcharge"] = [Row("2009-01-01", "20%", "UU 36/2008 Pasal 21(5a)", Single)],
        ["jkp-benefit-cash-shares"] =
        [
            Row("2021-02-02", "45%, 45%, 45%, 25%, 25%, 25%", "PP 37/2021 Pasal 21(1)", Confirmed),
            Row("2025-02-07", "60%, 60%, 60%, 60%, 60%, 60%", "PP 37/2021 Pasal 21(1) as amended by PP 6/2025", Confirmed),
        ],
        ["jkp-benefit-wage-cap"] = [Row("2021-02-02", "5,000,000", "PP 37/2021 Pasal 21(3)", Confirmed)],
        ["jkp-benefit-paid-months"] =
        [
            Row("2021-02-02", "12", "PP 37/2021 Pasal 19(3)", Confirmed),
            Row("2025-02-07", "12", "PP 37/2021 Pasal 19(3) as amended by PP 6/2025", Confirmed),
        ],
        ["jkp-benefit-window-months"] =
        [
            Row("2021-02-02", "24", "PP 37/2021 Pasal 19(3)", Confirmed),
            Row("2025-02-07", "24", "PP 37/2021 Pasal 19(3) as amended by PP 6/2025", Confirmed),
        ],
        ["jkp-benefit-row-months"] = [Row("2021-02-02", "6", "PP 37/2021 Pasal 19(3)", Confirmed), End("2025-02-07", "PP 37/2021 Pasal 19(3) as amended by PP 6/2025", Confirmed)],
        ["jkp-benefit-claim-months"] = [Row("2021-02-02", "3", "PP 37/2021 Pasal 40", Confirmed), Row("2025-02-07", "6", "PP 37/2021 Pasal 40 as amended by PP 6/2025", Confirmed)],
        ["jkp-benefit-claims-limit"] = [Row("2021-02-02", "3", "PP 37/2021 Pasal 35", Confirmed)],
        ["jkp-benefit-next-claim-years"] = [Row("2021-02-02", "5", "PP 37/2021 Pasal 35", Confirmed)],
        ["jkp-benefit-training-limit"] =
        [
            Row("2021-02-02", "1,000,000", "PP 37/2021 Pasal 34(2)", Single),
            Row("2025-02-07", "1,000,000", "PP 37/2021 Pasal 34(2)", Inferred, note: true),
            Row("2025-04-14", "2,400,000", "PMK 26/2025 Pasal 31(3)", Confirmed),
        ],
        ["jkp-benefit-closed-arrears-months"] = [Row("2025-02-07", "6", "PP 37/2021 Pasal 39A as amended by PP 6/2025", Confirmed)],
        ["jkp-benefit-payment-working-days"] =
        [
            Row("2021-02-02", "3", "Permenaker 15/2021", Single, note: true),
            Row("2025-02-07", "3", "Permenaker 2/2025 Pasal 13(6)", Confirmed, Inferred, note: true),
        ],
        ["jkp-benefit-applications"] =
        [
            Row("2021-02-02", "5", "Permenaker 15/2021", Single, note: true),
            Row("2025-02-07", "5", "Permenaker 2/2025 Pasal 13", Confirmed, Inferred, note: true),
        ],
        ["jkp-benefit-interviews"] =
        [
            Row("2021-02-02", "1", "Permenaker 15/2021", Single, note: true),
            Row("2025-02-07", "1", "Permenaker 2/2025 Pasal 13", Confirmed, Inferred, note: true),
        ],
        ["jkp-benefit-attendance"] =
        [
            Row("2021-02-02", "80%", "Permenaker 15/2021", Single, note: true),
            Row("2025-02-07", "80%", "Permenaker 2/2025 Pasal 13", Confirmed, Inferred, note: true),
        ],
        ["jp-pension-minimum"] =
        [
            Row("2015-07", "300,000", "PP 45/2015 Pasal 18(1)", Confirmed),
            Row("2016-03", "310,050", "PP 45/2015 Pasal 18(3)", Single),
            Row("2017-03", "319,450", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2018-03", "331,000", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2019-03", "341,400", "PP 45/2015 Pasal 18(3)", Single),
            Row("2020-03", "350,700", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2021-03", "356,600", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2022-03", "363,300", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2023-03", "383,400", "PP 45/2015 Pasal 18(3)", Confirmed),
            Row("2024-03", "393,500", "PP 45/2015 Pasal 18(3)", Confirmed),
            Row("2025-03", "399,700", "PP 45/2015 Pasal 18(3)", Confirmed),
            Row("2026-02", "411,400", "PP 45/2015 Pasal 18(3)", Confirmed),
        ],
        ["jp-pension-maximum"] =
        [
            Row("2015-07", "3,600,000", "PP 45/2015 Pasal 18(2)", Confirmed),
            Row("2016-03", "3,720,600", "PP 45/2015 Pasal 18(3)", Single),
            Row("2017-03", "3,833,000", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2018-03", "3,971,400", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2019-03", "4,095,750", "PP 45/2015 Pasal 18(3)", Single),
            Row("2020-03", "4,207,200", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2021-03", "4,277,900", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2022-03", "4,357,900", "PP 45/2015 Pasal 18(3)", Inferred, note: true),
            Row("2023-03", "4,598,100", "PP 45/2015 Pasal 18(3)", Confirmed),
            Row("2024-03", "4,718,200", "PP 45/2015 Pasal 18(3)", Confirmed),
            Row("2025-03", "4,792,300", "PP 45/2015 Pasal 18(3)", Confirmed),
            Row("2026-02", "4,932,300", "PP 45/2015 Pasal 18(3)", Confirmed),
        ],
        ["general-inflation"] =
        [
            Row("2015-01", "3.35%", "PP 45/2015 Pasal 17(5)", Single),
            Row("2016-01", "3.02%", "PP 45/2015 Pasal 17(5)", Inferred, note: true),
            Row("2017-01", "3.61%", "PP 45/2015 Pasal 17(5)", Inferred, note: true),
            Row("2018-01", "3.13%", "PP 45/2015 Pasal 17(5)", Single),
            Row("2019-01", "2.72%", "PP 45/2015 Pasal 17(5)", Inferred, note: true),
            Row("2020-01", "1.68%", "PP 45/2015 Pasal 17(5)", Inferred, note: true),
            Row("2021-01", "1.87%", "PP 45/2015 Pasal 17(5)", Inferred, note: true),
            Row("2022-01", "5.51%", "PP 45/2015 Pasal 17(5)", Confirmed),
            Row("2023-01", "2.61%", "PP 45/2015 Pasal 17(5)", Confirmed),
            Row("2024-01", "1.57%", "PP 45/2015 Pasal 17(5)", Confirmed),
            Row("2025-01", "2.92%", "PP 45/2015 Pasal 17(5)", Confirmed),
        ],
        ["jp-benefit-rate"] = [Row("2015-07", "1%", "PP 45/2015 Pasal 17(2)", Confirmed)],
        ["jp-qualifying-months"] = [Row("2015-07", "180", "PP 45/2015 Pasal 19(1); PP 45/2015 Pasal 20(3); PP 45/2015 Pasal 21(3); PP 45/2015 Pasal 22(3); PP 45/2015 Pasal 23(3)", Confirmed)],
        ["jp-density"] = [Row("2015-07", "80%", "PP 45/2015 Pasal 20(3)a; PP 45/2015 Pasal 21(3)b; PP 45/2015 Pasal 22(3)b; PP 45/2015 Pasal 23(3)b", Confirmed)],
        ["jp-disability-membership-months"] = [Row("2015-07", "1", "PP 45/2015 Pasal 20(3)b", Confirmed)],
        ["jp-death-membership-years"] = [Row("2015-07", "1", "PP 45/2015 Pasal 21(3)a; PP 45/2015 Pasal 22(3)a; PP 45/2015 Pasal 23(3)a", Confirmed)],
        ["jp-spouse-share"] = [Row("2015-07", "50%", "PP 45/2015 Pasal 21(2)", Confirmed)],
        ["jp-child-share"] = [Row("2015-07", "50%", "PP 45/2015 Pasal 22(2)", Confirmed)],
        ["jp-parent-share"] = [Row("2015-07", "20%", "PP 45/2015 Pasal 23(2)", Confirmed)],
        ["jp-child-age"] = [Row("2015-07", "23", "PP 45/2015 Pasal 22(5)", Confirmed)],
        ["jp-children-limit"] = [Row("2015-07", "2", "PP 45/2015 Pasal 14(1)c", Confirmed)],
        ["jp-child-birth-days"] = [Row("2015-07", "300", "PP 45/2015 Pasal 14(2)", Confirmed)],
        ["jp-deferral-years"] = [Row("2015-07", "3", "PP 45/2015 Pasal 15(4)", Confirmed)],
        ["jkk-transport-land-cap"] =
        [
            Row("2015-07-01", "1,000,000", "PP 44/2015 Pasal 25(2)b1; PP 44/2015 Lampiran III", Single),
            Row("2019-12-02", "5,000,000", "PP 44/2015 Pasal 25(2)b1 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-transport-sea-cap"] =
        [
            Row("2015-07-01", "1,500,000", "PP 44/2015 Pasal 25(2)b1; PP 44/2015 Lampiran III", Single),
            Row("2019-12-02", "2,000,000", "PP 44/2015 Pasal 25(2)b1 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-transport-air-cap"] =
        [
            Row("2015-07-01", "2,500,000", "PP 44/2015 Pasal 25(2)b1; PP 44/2015 Lampiran III", Single),
            Row("2019-12-02", "10,000,000", "PP 44/2015 Pasal 25(2)b1 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-incapacity-shares"] =
        [
            Row("2015-07-01", "to month 6 100%, to month 12 75%, after 50%", "PP 44/2015 Pasal 25(2)b2; PP 44/2015 Lampiran III", Single),
            Row("2019-12-02", "to month 12 100%, after 50%", "PP 44/2015 Pasal 25(2)b2 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-incapacity-day-divisor"] = [Row("2015-07-01", "30", "PP 44/2015 Pasal 25(2)b2", Inferred, note: true)],
        ["jkk-wage-months"] =
        [
            Row("2015-07-01", "80", "PP 44/2015 Pasal 25(2)b3; PP 44/2015 Lampiran III", Confirmed),
            Row("2019-12-02", "80", "PP 44/2015 Pasal 25(2)b3 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-disability-table"] = [Row("2015-07-01", "47 losses", "PP 44/2015 Lampiran III", Confirmed, note: true)],
        ["jkk-partial-disability-cap"] =
        [
            Row("2015-07-01", "70%", "PP 44/2015 Lampiran III", Inferred, note: true),
            Row("2019-12-02", "70%", "PP 44/2015 Lampiran III as amended by PP 82/2019", Inferred, note: true),
        ],
        ["jkk-permanent-total-share"] =
        [
            Row("2015-07-01", "70%", "PP 44/2015 Pasal 25(2)b3; PP 44/2015 Lampiran III", Confirmed),
            Row("2019-12-02", "70%", "PP 44/2015 Pasal 25(2)b3 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-death-share"] =
        [
            Row("2015-07-01", "60%", "PP 44/2015 Pasal 25(2)b4; PP 44/2015 Lampiran III", Single),
            Row("2019-12-02", "60%", "PP 44/2015 Pasal 25(2)b4 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-periodic-amount"] =
        [
            Row("2015-07-01", "200,000", "PP 44/2015 Pasal 25(2)b5; PP 44/2015 Lampiran III", Confirmed),
            Row("2019-12-02", "500,000", "PP 44/2015 Pasal 25(2)b5 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-periodic-months"] =
        [
            Row("2015-07-01", "24", "PP 44/2015 Pasal 25(2)b5; PP 44/2015 Lampiran III", Confirmed),
            Row("2019-12-02", "24", "PP 44/2015 Pasal 25(2)b5 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-funeral"] =
        [
            Row("2015-07-01", "3,000,000", "PP 44/2015 Pasal 25(2)b4; PP 44/2015 Lampiran III", Confirmed),
            Row("2019-12-02", "10,000,000", "PP 44/2015 Pasal 25(2)b4 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed),
        ],
        ["jkk-dentures-cap"] =
        [
            Row("2015-07-01", "3,000,000", "PP 44/2015 Pasal 25(2)b7; PP 44/2015 Lampiran III", Inferred),
            Row("2019-12-02", "5,000,000", "PP 44/2015 Pasal 25(2)b7 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Single),
        ],
        ["jkk-hearing-aid-cap"] = [Row("2019-12-02", "2,500,000", "PP 44/2015 Pasal 25(2)b7 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Single)],
        ["jkk-glasses-cap"] = [Row("2019-12-02", "1,000,000", "PP 44/2015 Pasal 25(2)b7 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Single)],
        ["jkk-aid-surcharge"] =
        [
            Row("2015-07-01", "40%", "PP 44/2015 Pasal 25(2)b6; PP 44/2015 Lampiran III", Single),
            Row("2019-12-02", "40%", "PP 44/2015 Pasal 25(2)b6 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Single),
        ],
        ["jkk-home-care-cap"] = [Row("2019-12-02", "20,000,000", "PP 44/2015 Pasal 25(2)a13 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed)],
        ["jkk-home-care-months"] = [Row("2019-12-02", "12", "PP 44/2015 Pasal 25(2)a13 as amended by PP 82/2019; PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed)],
        ["jkk-disease-years"] = [Row("2015-07-01", "3", "PP 44/2015 Pasal 48(2)", Confirmed)],
        ["jkk-scholarship-once"] =
        [
            Row("2015-07-01", "12,000,000", "PP 44/2015 Pasal 25(3); PP 44/2015 Penjelasan Pasal 25(2)b6", Confirmed),
            End("2019-12-02", "PP 44/2015 Pasal 25(3) as amended by PP 82/2019", Confirmed),
        ],
        ["jkm-lump-sum"] =
        [
            Row("2015-07-01", "16,200,000", "PP 44/2015 Pasal 34(1)a", Confirmed),
            Row("2019-12-02", "20,000,000", "PP 44/2015 Pasal 34(1)a as amended by PP 82/2019", Confirmed),
        ],
        ["jkm-periodic-amount"] =
        [
            Row("2015-07-01", "200,000", "PP 44/2015 Pasal 34(1)b", Confirmed),
            Row("2019-12-02", "500,000", "PP 44/2015 Pasal 34(1)b as amended by PP 82/2019", Confirmed),
        ],
        ["jkm-periodic-months"] =
        [
            Row("2015-07-01", "24", "PP 44/2015 Pasal 34(1)b", Confirmed),
            Row("2019-12-02", "24", "PP 44/2015 Pasal 34(1)b as amended by PP 82/2019", Confirmed),
        ],
        ["jkm-funeral"] =
        [
            Row("2015-07-01", "3,000,000", "PP 44/2015 Pasal 34(1)c", Confirmed),
            Row("2019-12-02", "10,000,000", "PP 44/2015 Pasal 34(1)c as amended by PP 82/2019", Confirmed),
        ],
        ["jkm-bpu-short-months"] = [Row("2025-02-24", "3", "Permenaker 1/2025", Single)],
        ["jkm-bpu-short-funeral"] = [Row("2025-02-24", "10,000,000", "Permenaker 1/2025", Confirmed, note: true)],
        ["jkm-scholarship-years"] =
        [
            Row("2015-07-01", "5", "PP 44/2015 Pasal 34(1)d", Confirmed),
            Row("2019-12-02", "3", "PP 44/2015 Pasal 34(1)d as amended by PP 82/2019", Confirmed),
        ],
        ["jkm-scholarship-once"] =
        [
            Row("2015-07-01", "12,000,000", "PP 44/2015 Pasal 34(2)", Confirmed),
            End("2019-12-02", "PP 44/2015 Pasal 34(3) as amended by PP 82/2019", Confirmed),
        ],
        ["scholarship-levels"] = [Row("2019-12-02", "tk-sd 1,500,000 for 8 years, smp 2,000,000 for 3 years, sma 3,000,000 for 3 years, pt 12,000,000 for 5 years", "PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed)],
        ["scholarship-children"] = [Row("2019-12-02", "2", "PP 44/2015 Pasal 25(3) as amended by PP 82/2019; PP 44/2015 Pasal 34(3) as amended by PP 82/2019", Confirmed)],
        ["scholarship-age"] = [Row("2019-12-02", "23", "PP 44/2015 Lampiran III as amended by PP 82/2019", Confirmed)],
        ["heir-will-notarial"] =
        [
            Row("2015-07-01", "no", "PP 44/2015 Pasal 37(5)b4; PP 44/2015 Pasal 40(2)b4", Confirmed),
            Row("2025-02-24", "yes", "Permenaker 1/2025 Pasal 79", Inferred, note: true),
        ],
        ["claim-suspicion-accident-items"] = [Row("2025-02-24", "3", "Permenaker 5/2021 Pasal 8A as amended by Permenaker 1/2025", Single)],
        ["claim-suspicion-disease-items"] = [Row("2025-02-24", "6", "Permenaker 5/2021 Pasal 8A as amended by Permenaker 1/2025", Single)],
        ["claim-jkk-conclusion-days"] = [Row("2023-11-02", "30", "PP 44/2015 Pasal 25A as amended by PP 49/2023", Confirmed, Inferred, note: true)],
        ["claim-jkk-lapse-years"] =
        [
            Row("2015-07-01", "2", "PP 44/2015 Pasal 26", Confirmed),
            Row("2019-12-02", "5", "PP 44/2015 Pasal 26 as amended by PP 82/2019", Confirmed),
        ],
        ["claim-jp-confirmation-months"] = [Row("2015-07-01", "3", "PP 45/2015 Pasal 26(1)", Confirmed)],
        ["claim-jp-unconfirmed-years"] = [Row("2015-07-01", "10", "PP 45/2015 Pasal 26(4)", Confirmed)],
        ["claim-jkk-report-hours"] = [Row("2015-07-01", "48", "PP 44/2015 Pasal 43(1); PP 44/2015 Pasal 43(3); PP 44/2015 Pasal 44(1); PP 44/2015 Pasal 44(3)", Confirmed)],
        ["claim-jkk-late-report-payer"] = [Row("2025-02-24", "yes", "Permenaker 5/2021 Pasal 8(2a) as amended by Permenaker 1/2025; Permenaker 5/2021 Pasal 8(2b) as amended by Permenaker 1/2025", Confirmed)],
        ["claim-jkk-missing-papers-days"] = [Row("2015-07-01", "7", "PP 44/2015 Pasal 43(7); PP 44/2015 Pasal 44(7)", Confirmed)],
        ["claim-jkk-payment-days"] = [Row("2015-07-01", "7", "PP 44/2015 Pasal 37(2)", Confirmed)],
        ["claim-jkm-payment-days"] = [Row("2015-07-01", "3", "PP 44/2015 Pasal 40(3)", Confirmed)],
        ["claim-jp-payment-day"] = [Row("2015-07-01", "1", "PP 45/2015 Pasal 25(2)", Confirmed)],
        ["claim-jp-first-payment-days"] = [Row("2015-07-01", "15", "PP 45/2015 Pasal 25(1)", Confirmed)],
        ["claim-clinic-payment-days"] = [Row("2015-07-01", "7", "PP 44/2015 Pasal 46(1)", Confirmed)],
        ["claim-jp-notice-months"] = [Row("2015-07-01", "3", "Permenaker 29/2015 Pasal 12", Confirmed, Inferred, note: true)],
        ["claim-jp-forms-months"] = [Row("2015-07-01", "1", "Permenaker 29/2015 Pasal 12", Confirmed, Inferred, note: true)],
        ["claim-jkp-dismissal-report-days"] = [Row("2025-02-07", "7", "Permenaker 2/2025 Pasal 9", Confirmed, Inferred, note: true)],
        ["claim-jkp-placement-report-days"] = [Row("2025-02-07", "7", "Permenaker 2/2025 Pasal 28", Confirmed, Inferred, note: true)],
        ["claim-jkp-training-report-days"] = [Row("2025-02-07", "7", "Permenaker 2/2025 Pasal 33", Confirmed, Inferred, note: true)],
        ["claim-complaint-days"] = [Row("2015-07-01", "5", "UU 24/2011 Pasal 48(2)", Confirmed)],
        ["claim-jkk-violence-covered"] = [Row("2025-02-24", "yes", "Permenaker 5/2021 Pasal 7 as amended by Permenaker 1/2025", Confirmed)],
        ["claim-jht-fewer-papers"] = [Row("2022-04-26", "yes", "Permenaker 4/2022 Pasal 7; Permenaker 4/2022 Pasal 9; Permenaker 4/2022 Pasal 11", Confirmed)],
        ["claim-jkp-receipt-suffices"] = [Row("2025-02-07", "yes", "PP 37/2021 Pasal 20(3) as amended by PP 6/2025", Confirmed)],
        ["claim-mediation-days"] = [Row("2015-07-01", "30", "UU 24/2011 Pasal 49(3)", Confirmed)],
        ["perisai-least-new"] = [Row("2017-01", "50", "Skema Perisai 2017-2018", Single, Inferred), End("2019-01", "Skema Perisai 2017-2018", Inferred), Row("2022-04", "25", "Perdir 13/PERDIR.02/042022", Single, Inferred)],
        ["perisai-month-sum"] = [Row("2017-01", "500,000", "Skema Perisai 2017-2018", Single, Inferred), End("2019-01", "Skema Perisai 2017-2018", Inferred)],
        ["perisai-new-two-programs"] = [Row("2022-04", "10,000", "Perdir 13/PERDIR.02/042022", Single, Inferred)],
        ["perisai-new-three-programs"] = [Row("2022-04", "15,000", "Perdir 13/PERDIR.02/042022", Single, Inferred)],
        ["perisai-contribution-share"] = [Row("2017-01", "7.5%", "Skema Perisai 2017-2018", Single, Inferred), End("2019-01", "Skema Perisai 2017-2018", Inferred), Row("2022-04", "15%", "Perdir 13/PERDIR.02/042022", Single, Inferred)],
        ["perisai-share-months"] = [Row("2022-04", "24", "Perdir 13/PERDIR.02/042022", Single, Inferred)],
        ["perisai-office-members"] = [Row("2017-01", "5", "Skema Perisai 2017-2018", Single, Inferred), End("2019-01", "Skema Perisai 2017-2018", Inferred)],
        ["perisai-idle-months"] = [Row("2017-01", "3", "Skema Perisai 2017-2018", Single, Inferred), End("2019-01", "Skema Perisai 2017-2018", Inferred)],
        ["perisai-return-months"] = [Row("2017-01", "6", "Skema Perisai 2017-2018", Single, Inferred), End("2019-01", "Skema Perisai 2017-2018", Inferred)],
        ["perisai-agent-conditions"] = [Row("2022-04", "yes", "Perdir 13/PERDIR.02/042022", Single, Inferred)],
        ["claim-jkk-late-share"] = [Row("2015-07-01", "1%", "PP 44/2015 Pasal 37(3)", Confirmed)],
        ["claim-jkm-late-share"] = [Row("2015-07-01", "1%", "PP 44/2015 Pasal 40(4)", Confirmed)],
        ["claim-jp-late-share"] = [Row("2015-07-01", "2%", "PP 45/2015 Pasal 35", Confirmed)],
    };

    private static StatedRow Row(string from, string value, string citations, Confidence confidence, Confidence? start = null, bool note = false) =>
        new(from, value, citations, confidence, start ?? confidence, note);

    private static StatedRow End(string from, string citations, Confidence confidence, bool note = false) =>
        new(from, null, citations, confidence, confidence, note);
}
