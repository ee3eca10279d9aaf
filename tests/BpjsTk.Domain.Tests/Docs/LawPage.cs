using System.Globalization;
using System.Text;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Law;
using NodaTime;

namespace BpjsTk.Domain.Tests.Docs;

/// <summary>A page of the guide with some figures of the law: every row, its sources, and how sure it is.</summary>
internal sealed record LawPage(string File, string Title, string Indonesian, string[] Ids)
{
    private static readonly string[] Heads = ["from", "until", "value", "source", "confidence", "checked on", "note"];

    internal static LawPage[] All { get; } =
    [
        new("wage-earners.md", "Wage earners", "Penerima upah (PU)", [
            "pu-jkk-rate", "pu-jkm-rate", "pu-jht-employer-rate", "pu-jht-worker-rate", "pu-jp-employer-rate", "pu-jp-worker-rate", "jp-wage-cap",
            "jkp-government-rate", "jkp-from-jkk-rate", "jkp-from-jkm-rate", "jkp-wage-cap", "daily-wage-days", "piece-wage-months", "weather-piece-wage-months"]),
        new("self-employed.md", "Self-employed", "Bukan penerima upah (BPU)", ["bpu-bands", "bpu-jkk-rate", "bpu-jkm-amount", "bpu-jht-rate", "bpu-payment-months"]),
        new("construction.md", "Construction projects", "Jasa konstruksi", [
            "construction-jkk-tiers", "construction-jkm-tiers", "construction-jkk-wage-rate", "construction-jkm-wage-rate"]),
        new("migrant-workers.md", "Migrant workers", "Pekerja migran Indonesia (PMI)", ["pmi-before-work-amount", "pmi-packages", "pmi-extra-month-amount", "pmi-jht-amounts"]),
        new("reliefs.md", "Reliefs", "Keringanan iuran", [
            "relief-2020-jkk-jkm", "relief-2020-jp-deferral", "relief-labour-intensive-jkk", "relief-labour-intensive-workers", "relief-labour-intensive-payable-until",
            "relief-bpu-transport", "relief-bpu-other"]),
        new("dates-and-fines.md", "Due dates and fines", "Jatuh tempo dan denda", [
            "pu-due-day", "bpu-due-day", "late-fine-rate", "settlement-notice-working-days", "arrears-months-covered", "jkp-refund-request-months", "jkp-refund-working-days"]),
        new("enrollment-terms.md", "Terms of enrolment and sanctions", "Tenggat kepesertaan dan sanksi", [
            "enrollment-form-working-days", "enrollment-jp-days", "enrollment-jkp-days", "enrollment-number-working-days", "enrollment-card-working-days",
            "enrollment-jp-card-working-days", "enrollment-card-handover-working-days", "enrollment-bpu-card-handover-working-days",
            "enrollment-data-report-working-days", "enrollment-change-working-days", "enrollment-bpu-change-working-days", "enrollment-jp-beneficiary-days",
            "enrollment-change-confirmation-working-days", "enrollment-neglect-working-days", "enrollment-verification-working-days",
            "sanction-employer-warning-days", "sanction-person-first-warning-working-days", "sanction-person-second-warning-days", "sanction-fine-days",
            "sanction-fine-rate"]),
        new("jht.md", "JHT: claims, development and tax", "JHT: klaim, hasil pengembangan, dan pajak", [
            "jht-claim-age", "jht-leaver-waiting-months", "jht-work-end-claims", "jht-citizen-leaving", "jht-part-membership-years", "jht-part-preparation-share",
            "jht-part-housing-share", "jht-payment-working-days", "jht-notice-days", "jht-development-rate", "jht-deposit-average-rate", "jht-claim-rate", "jht-sharia-claim-rate",
            "jht-app-balance-limit", "jht-final-tax-tiers", "jht-final-tax-years", "income-tax-brackets", "income-tax-no-number-surcharge"]),
        new("jkp.md", "JKP: right, cash and evidence", "JKP: hak, uang tunai, dan bukti", [
            "jkp-benefit-cash-shares", "jkp-benefit-wage-cap", "jkp-benefit-paid-months", "jkp-benefit-window-months", "jkp-benefit-row-months", "jkp-benefit-claim-months",
            "jkp-benefit-claims-limit", "jkp-benefit-next-claim-years", "jkp-benefit-training-limit", "jkp-benefit-closed-arrears-months", "jkp-benefit-payment-working-days",
            "jkp-benefit-applications", "jkp-benefit-interviews", "jkp-benefit-attendance"]),
        new("accidents-and-death.md", "Work accidents, death and scholarship", "Kecelakaan kerja, kematian, dan beasiswa", [
            "jkk-transport-land-cap", "jkk-transport-sea-cap", "jkk-transport-air-cap", "jkk-incapacity-shares", "jkk-incapacity-day-divisor", "jkk-wage-months",
            "jkk-permanent-total-share", "jkk-death-share", "jkk-periodic-amount", "jkk-periodic-months", "jkk-funeral", "jkk-dentures-cap", "jkk-hearing-aid-cap", "jkk-glasses-cap",
            "jkk-aid-surcharge", "jkk-home-care-cap", "jkk-home-care-months", "jkk-disease-years", "jkk-scholarship-once", "jkk-partial-disability-cap", "jkk-disability-table",
            "jkm-lump-sum", "jkm-periodic-amount", "jkm-periodic-months", "jkm-funeral", "jkm-bpu-short-months", "jkm-bpu-short-funeral", "jkm-scholarship-years", "jkm-scholarship-once",
            "scholarship-levels", "scholarship-children", "scholarship-age", "heir-will-notarial"]),
        new("claims.md", "Claims", "Klaim", [
            "claim-suspicion-accident-items", "claim-suspicion-disease-items", "claim-jkk-conclusion-days", "claim-jkk-lapse-years", "claim-jp-confirmation-months", "claim-jp-unconfirmed-years",
            "claim-jkk-violence-covered", "claim-jht-fewer-papers", "claim-jkp-receipt-suffices", "claim-jkk-report-hours", "claim-jkk-late-report-payer", "claim-jkk-missing-papers-days", "claim-jkk-payment-days", "claim-jkm-payment-days",
            "claim-jp-first-payment-days", "claim-jp-payment-day", "claim-clinic-payment-days", "claim-jp-notice-months", "claim-jp-forms-months", "claim-jkp-dismissal-report-days",
            "claim-jkp-placement-report-days", "claim-jkp-training-report-days", "claim-complaint-days", "claim-mediation-days", "claim-jkk-late-share",
            "claim-jkm-late-share", "claim-jp-late-share"]),
        new("perisai.md", "Perisai", "Perisai", [
            "perisai-least-new", "perisai-month-sum", "perisai-new-two-programs", "perisai-new-three-programs", "perisai-contribution-share",
            "perisai-share-months", "perisai-office-members", "perisai-idle-months", "perisai-return-months", "perisai-agent-conditions"]),
        new("participants.md", "Participants, programs and employers", "Peserta, program, dan pemberi kerja", [
            "bundle-rules", "jp-retirement-age", "jkp-registration-age-limit", "jkp-requires-wage-earner-jkn", "employer-scale-sales", "employer-scale-capital", "risk-class-kinds"]),
        new("pensions.md", "Pensions", "Manfaat pensiun (JP)", [
            "jp-benefit-rate", "jp-pension-minimum", "jp-pension-maximum", "general-inflation", "jp-qualifying-months", "jp-density", "jp-disability-membership-months", "jp-death-membership-years",
            "jp-spouse-share", "jp-child-share", "jp-parent-share", "jp-child-age", "jp-children-limit", "jp-child-birth-days", "jp-deferral-years"]),
    ];

    internal string Text()
    {
        var page = new StringBuilder().Line($"# {this.Title}").Line().Line($"*{this.Indonesian}*").Line();
        page.Line("Generated from the law book of the library; [how to read these tables](README.md).").Line();
        foreach (var timeline in this.Ids.Select(LawTimeline.Of))
        {
            page.Line($"## {timeline.Id}").Line();
            page.Line($"{timeline.Description.English}.").Line().Line($"*{timeline.Description.Indonesian}.*").Line();
            page.Line($"Unit: {timeline.Unit.English} (*{timeline.Unit.Indonesian}*).").Line();
            page.Table(Heads, timeline.Rows.Select(row => Row(timeline, row)));
            foreach (var row in timeline.Rows)
            {
                LawSubtable.Write(page, row, Day(timeline, row.From));
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    internal static string Name(Confidence confidence) => confidence switch
    {
        Confidence.Confirmed => "confirmed",
        Confidence.SingleSource => "single source",
        Confidence.Inferred => "inferred",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, null),
    };

    private static string[] Row(LawTimeline timeline, LawRow row) =>
    [
        Day(timeline, row.From),
        Until(timeline, row),
        LawValueText.Of(row.Value),
        string.Join("<br>", row.Citations),
        row.StartConfidence == row.Confidence ? Name(row.Confidence) : $"{Name(row.Confidence)}; start {Name(row.StartConfidence)}",
        row.CheckedOn is { } day ? $"{day:uuuu-MM-dd}" : string.Empty,
        string.Join("<br>", new[] { row.Note, row.End?.Note }.OfType<BilingualText>().Select(note => $"{note.English}<br>*{note.Indonesian}*")),
    ];

    private static string Until(LawTimeline timeline, LawRow row)
    {
        var last = timeline.Step == TimelineStep.Month ? row.Until?.PlusMonths(-1) : row.Until?.PlusDays(-1);
        return (last, row.End, timeline.PublishedUntil) switch
        {
            ({ } date, { } end, _) => $"{Day(timeline, date)}, ended by {string.Join(", ", end.Citations)} ({Name(end.Confidence)})",
            ({ } date, _, _) => Day(timeline, date),
            (_, _, { } published) => $"published through {Day(timeline, published.PlusDays(-1))}",
            _ => "no end known",
        };
    }

    private static string Day(LawTimeline timeline, LocalDate date) =>
        date.ToString(timeline.Step == TimelineStep.Month ? "uuuu-MM" : "uuuu-MM-dd", CultureInfo.InvariantCulture);
}
