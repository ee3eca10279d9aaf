using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Claims;

/// <summary>What a term says apart from its figure, which stands in the law book.</summary>
internal sealed record ClaimTermRule(LawParameter<int> Length, TermUnit Unit, BilingualText Duty, BilingualText Consequence, Confidence Reading = Confidence.Confirmed)
{
    private static readonly BilingualText NoneNamed = new("peraturan tidak menyebut akibat", "the regulations name no consequence");

    internal static BilingualText EmployerPaysFirst { get; } = new(
        "pemberi kerja membayar manfaat JKK lebih dahulu, dan dapat meminta penggantian setelah melapor (Permenaker 5/2021 Pasal 8(2a)-(2b))",
        "the employer pays JKK first, and may ask for a refund after it has reported (Permenaker 5/2021 Pasal 8(2a)-(2b))");

    internal static ClaimTermRule Of(ClaimTerm term) => term switch
    {
        ClaimTerm.JkkStageOne => new(
            LawParameters.ClaimJkkReportHours, TermUnit.Hours, new("Laporan kecelakaan kerja tahap I", "The report of the accident, stage I"), NoneNamed),
        ClaimTerm.JkkStageTwo => new(
            LawParameters.ClaimJkkReportHours, TermUnit.Hours, new("Laporan kecelakaan kerja tahap II", "The report of the accident, stage II"), NoneNamed),
        ClaimTerm.JkkMissingPapers => new(
            LawParameters.ClaimJkkMissingPapersDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan memberitahukan dokumen yang belum lengkap", "The agency says which papers are missing"),
            NoneNamed),
        ClaimTerm.JkkConclusion => new(
            LawParameters.ClaimJkkConclusionDays,
            TermUnit.CalendarDays,
            new("BPJS Ketenagakerjaan menyimpulkan kecelakaan kerja atau bukan", "The agency concludes whether it is a work accident"),
            NoneNamed),
        ClaimTerm.JkkPayment => new(
            LawParameters.ClaimJkkPaymentDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan membayar JKK", "The agency pays JKK"),
            new("ganti rugi kepada peserta untuk setiap hari terlambat (PP 44/2015 Pasal 37(3))", "compensation to the participant for each day of delay (PP 44/2015 Pasal 37(3))")),
        ClaimTerm.JkmPayment => new(
            LawParameters.ClaimJkmPaymentDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan membayar JKM", "The agency pays JKM"),
            new("ganti rugi kepada ahli waris untuk setiap hari terlambat (PP 44/2015 Pasal 40(4))", "compensation to the heirs for each day of delay (PP 44/2015 Pasal 40(4))")),
        ClaimTerm.JhtPayment => new(
            LawParameters.JhtPaymentWorkingDays, TermUnit.WorkingDays, new("BPJS Ketenagakerjaan membayar JHT", "The agency pays JHT"), NoneNamed),
        ClaimTerm.JpFirstPayment => new(
            LawParameters.ClaimJpFirstPaymentDays,
            TermUnit.CalendarDays,
            new("BPJS Ketenagakerjaan membayar manfaat pensiun untuk pertama kali", "The agency pays the pension for the first time"),
            LatePension),
        ClaimTerm.JpMonthPayment => new(
            LawParameters.ClaimJpPaymentDay,
            TermUnit.CalendarDays,
            new("BPJS Ketenagakerjaan membayar manfaat pensiun bulan berikutnya", "The agency pays the next month of the pension"),
            LatePension),
        ClaimTerm.JkpPayment => new(
            LawParameters.JkpBenefitPaymentWorkingDays, TermUnit.WorkingDays, new("BPJS Ketenagakerjaan membayar uang tunai JKP", "The agency pays the cash of JKP"), NoneNamed),
        ClaimTerm.ClinicPayment => new(
            LawParameters.ClaimClinicPaymentDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan membayar fasilitas pelayanan kesehatan", "The agency pays the clinic"),
            NoneNamed),
        ClaimTerm.JpConfirmation => new(
            LawParameters.ClaimJpConfirmationMonths,
            TermUnit.Months,
            new("Penerima manfaat pensiun mengonfirmasi datanya", "Who receives the pension confirms the data"),
            new("pembayaran dihentikan sementara sampai data dikonfirmasi (PP 45/2015 Pasal 26(2)-(3))", "payment is suspended until the data are confirmed (PP 45/2015 Pasal 26(2)-(3))")),
        ClaimTerm.JpUnconfirmed => new(
            LawParameters.ClaimJpUnconfirmedYears,
            TermUnit.Years,
            new("Penerima manfaat pensiun mengonfirmasi datanya sebelum pembayaran berhenti", "Who receives the pension confirms the data before payment stops for good"),
            new("pembayaran berhenti (PP 45/2015 Pasal 26(4))", "payment stops (PP 45/2015 Pasal 26(4))")),
        ClaimTerm.JkpDismissalReport => new(
            LawParameters.ClaimJkpDismissalReportDays, TermUnit.WorkingDays, new("Pengusaha melaporkan pemutusan hubungan kerja", "The employer reports the dismissal"), NoneNamed),
        ClaimTerm.JkpPlacementReport => new(
            LawParameters.ClaimJkpPlacementReportDays,
            TermUnit.WorkingDays,
            new("Penempatan kerja penerima manfaat JKP dilaporkan", "The placement of who receives JKP is reported"),
            NoneNamed),
        ClaimTerm.JkpTrainingReport => new(
            LawParameters.ClaimJkpTrainingReportDays, TermUnit.WorkingDays, new("Pelatihan kerja JKP yang selesai dilaporkan", "The finished training of JKP is reported"), NoneNamed),
        ClaimTerm.JkpRefundRequest => new(
            LawParameters.JkpRefundRequestMonths,
            TermUnit.Months,
            new("Pengusaha meminta penggantian uang tunai JKP yang dibayarnya", "The employer asks for the refund of the JKP it paid"),
            NoneNamed),
        ClaimTerm.JkpRefund => new(
            LawParameters.JkpRefundWorkingDays, TermUnit.WorkingDays, new("BPJS Ketenagakerjaan mengganti uang tunai JKP kepada pengusaha", "The agency refunds the JKP to the employer"), NoneNamed),
        ClaimTerm.Complaint => new(
            LawParameters.ClaimComplaintDays,
            TermUnit.WorkingDays,
            new("Unit penanganan pengaduan menangani pengaduan", "The complaint unit handles the complaint"),
            new("pihak yang tidak menerima dapat menempuh mediasi (UU 24/2011 Pasal 49(1))", "who does not accept may go to mediation (UU 24/2011 Pasal 49(1))")),
        ClaimTerm.Mediation => new(
            LawParameters.ClaimMediationDays,
            TermUnit.WorkingDays,
            new("Mediasi selesai", "The mediation ends"),
            new("perselisihan dapat diajukan ke pengadilan negeri (UU 24/2011 Pasal 50)", "the dispute may go to the district court (UU 24/2011 Pasal 50)")),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, null),
    };

    private static BilingualText LatePension { get; } = new(
        "denda kepada penerima manfaat untuk setiap bulan terlambat (PP 45/2015 Pasal 35)", "a fine to who receives the pension for each month of delay (PP 45/2015 Pasal 35)");
}
