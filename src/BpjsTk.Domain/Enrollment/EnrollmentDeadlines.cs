using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The terms of enrolment (tenggat kepesertaan): until when an employer, a participant or the agency has to do what, and what it means to miss it.
/// </summary>
public static class EnrollmentDeadlines
{
    private static readonly BilingualText NoneNamed = new("peraturan tidak menyebut akibat", "the regulations name no consequence");

    /// <summary>Returns the term of a duty.</summary>
    /// <param name="duty">The duty; each member says from which event its term runs.</param>
    /// <param name="start">The day of that event, whose law decides.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The term, or <c>BPJSTK-LAW-001</c> before July 2015, for JKP before 2 February 2021.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duty"/> is not a member of the enumeration.</exception>
    /// <exception cref="OverflowException">The term ends after the last date there is.</exception>
    public static Outcome<Deadline> Of(EnrollmentDuty duty, LocalDate start, WorkingDays calendar, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var term = TermOf(duty);
        return (book ?? LawBook.Default).TimelineOf(term.Length).At(start)
            .Select(length => Deadline.Of(term.Duty, start, length, term.Unit, calendar, term.Consequence, term.Reading));
    }

    /// <summary>
    /// Returns the first day on which an employer that has not registered a worker is clearly negligent (nyata-nyata lalai), so that the worker may
    /// register himself for JKK, JKM and JHT (PP 44/2015 Pasal 10(1), PP 46/2015 Pasal 11(1), each with its elucidation). For JP no text says when
    /// an employer is clearly negligent. <see cref="EnrollmentDuty.RegisterWorker"/> explains the term itself.
    /// </summary>
    /// <param name="hiredOn">The day on which the worker was hired.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The day after the last of the seven working days, or <c>BPJSTK-LAW-001</c> for a worker hired before July 2015.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The term ends after the last date there is.</exception>
    public static Outcome<LocalDate> ClearlyNegligentFrom(LocalDate hiredOn, WorkingDays calendar, LawBook? book = null) =>
        Of(EnrollmentDuty.RegisterWorker, hiredOn, calendar, book).Select(deadline => deadline.MissedFrom);

    private static EnrollmentTerm TermOf(EnrollmentDuty duty) => duty switch
    {
        EnrollmentDuty.ReturnForm => new(
            LawParameters.EnrollmentFormWorkingDays,
            TermUnit.WorkingDays,
            new("Pemberi kerja mengembalikan formulir pendaftaran yang lengkap", "The employer returns the complete registration form"),
            new(
                "sanksi administratif (PP 46/2015 Pasal 33); selama pekerja belum diikutsertakan, pemberi kerja sendiri menanggung hak JKK dan JKM (PP 44/2015 Pasal 27(1), 35(1))",
                "administrative sanctions (PP 46/2015 Pasal 33); while workers are not enrolled, the employer itself bears their JKK and JKM (PP 44/2015 Pasal 27(1), 35(1))")),
        EnrollmentDuty.RegisterWorker => new(
            LawParameters.EnrollmentNeglectWorkingDays,
            TermUnit.WorkingDays,
            new("Pemberi kerja mendaftarkan pekerja", "The employer registers the worker"),
            new(
                "pemberi kerja nyata-nyata lalai: pekerja berhak mendaftarkan dirinya sendiri, dan bila terbukti dalam verifikasi pemberi kerja wajib membayar iurannya (PP 44/2015 Pasal 10, PP 46/2015 Pasal 11)",
                "the employer is clearly negligent: the worker may register himself, and when verification confirms it the employer owes its contributions (PP 44/2015 Pasal 10, PP 46/2015 Pasal 11)")),
        EnrollmentDuty.RegisterWorkerInJp => new(
            LawParameters.EnrollmentJpDays,
            TermUnit.CalendarDays,
            new("Pemberi kerja mendaftarkan pekerja baru dalam JP", "The employer registers a new worker in JP"),
            new(
                "sanksi administratif (PP 45/2015 Pasal 34); selama pekerja belum terdaftar, pemberi kerja sendiri memberikan manfaat pensiun (Pasal 6)",
                "administrative sanctions (PP 45/2015 Pasal 34); while the worker is not registered, the employer itself gives the pension benefit (Pasal 6)")),
        EnrollmentDuty.RegisterWorkerInJkp => new(
            LawParameters.EnrollmentJkpDays,
            TermUnit.CalendarDays,
            new("Pengusaha mendaftarkan pekerja baru dalam JKP", "The employer registers a new worker in JKP"),
            new(
                "teguran tertulis dan tidak mendapatkan pelayanan publik tertentu secara bertahap (PP 37/2021 Pasal 46); bila terjadi PHK, pengusaha selain usaha mikro wajib memberikan uang tunai sekaligus dan pelatihan (Pasal 37)",
                "written warning and loss of public services, step by step (PP 37/2021 Pasal 46); on a dismissal an employer other than a micro one owes the cash at once and the training (Pasal 37)")),
        EnrollmentDuty.VerifySelfRegistration => new(
            LawParameters.EnrollmentVerificationWorkingDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan memverifikasi pendaftaran oleh pekerja sendiri", "The agency verifies the worker's registration of himself"),
            NoneNamed),
        EnrollmentDuty.IssueNumber => new(
            LawParameters.EnrollmentNumberWorkingDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan", "The agency issues the participant number"),
            new(
                "peraturan tidak menyebut sanksi; kepesertaan JKK, JKM, dan JHT baru berlaku sejak nomor dikeluarkan (PP 44/2015 Pasal 6(3)), dan untuk JP bukti pembayaran iuran pertama menjadi bukti kepesertaan (PP 45/2015 Pasal 7(2))",
                "the regulations name no sanction; JKK, JKM and JHT begin only with the number (PP 44/2015 Pasal 6(3)), and for JP the receipt of the first contribution proves participation (PP 45/2015 Pasal 7(2))")),
        EnrollmentDuty.IssueCard => new(
            LawParameters.EnrollmentCardWorkingDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan menerbitkan kartu peserta dan sertifikat kepesertaan", "The agency issues card and certificate"),
            NoneNamed),
        EnrollmentDuty.IssueJpCard => new(
            LawParameters.EnrollmentJpCardWorkingDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan memberikan kartu kepesertaan JP", "The agency gives the card of JP"),
            NoneNamed),
        EnrollmentDuty.HandCardToWorker => new(
            LawParameters.EnrollmentCardHandoverWorkingDays,
            TermUnit.WorkingDays,
            new("Pemberi kerja menyampaikan kartu kepada pekerja", "The employer hands the card to the worker"),
            NoneNamed),

        // PP 44/2015 Pasal 12(2) names no beginning of the three working days: from the issue of the card, as for a worker's card.
        EnrollmentDuty.HandCardToSelfEmployed => new(
            LawParameters.EnrollmentBpuCardHandoverWorkingDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan menyerahkan kartu kepada peserta bukan penerima upah", "The agency hands the card to the self-employed participant"),
            NoneNamed,
            Confidence.Inferred),
        EnrollmentDuty.PassOnChangedData => new(
            LawParameters.EnrollmentDataReportWorkingDays,
            TermUnit.WorkingDays,
            new("Pemberi kerja menyampaikan perubahan data peserta dan keluarganya", "The employer passes on changed data of a participant and the family"),
            new("sanksi administratif (PP 46/2015 Pasal 33, PP 45/2015 Pasal 34)", "administrative sanctions (PP 46/2015 Pasal 33, PP 45/2015 Pasal 34)")),
        EnrollmentDuty.ReportChange => new(
            LawParameters.EnrollmentChangeWorkingDays,
            TermUnit.WorkingDays,
            new("Pemberi kerja menyampaikan perubahan upah, jumlah pekerja, alamat kantor, atau data lain", "The employer reports a change of wage, headcount, office address or other data"),
            new(
                "sanksi administratif (PP 46/2015 Pasal 33, PP 86/2013 Pasal 5); untuk JKP teguran tertulis dan tidak mendapatkan pelayanan publik tertentu (PP 37/2021 Pasal 46)",
                "administrative sanctions (PP 46/2015 Pasal 33, PP 86/2013 Pasal 5); for JKP written warning and loss of public services (PP 37/2021 Pasal 46)")),
        EnrollmentDuty.ReportChangeOfSelfEmployed => new(
            LawParameters.EnrollmentBpuChangeWorkingDays,
            TermUnit.WorkingDays,
            new("Peserta bukan penerima upah menyampaikan perubahan data", "The self-employed participant reports a change of data"),
            new(
                "PP 44/2015 dan PP 46/2015 tidak menyebut akibat; yang terikat PP 86/2013 Pasal 4 dapat ditegur tertulis (Pasal 12)",
                "PP 44/2015 and PP 46/2015 name no consequence; whom PP 86/2013 Pasal 4 binds may be warned in writing (Pasal 12)")),
        EnrollmentDuty.ReportJpBeneficiaries => new(
            LawParameters.EnrollmentJpBeneficiaryDays,
            TermUnit.CalendarDays,
            new("Peserta menyampaikan perubahan penerima manfaat JP kepada pemberi kerja", "The participant tells the employer of a change of the beneficiaries of JP"),
            new(
                "peraturan tidak menyebut akibat; setelah manfaat pensiun pertama diterima atau peserta meninggal, daftar tidak dapat diubah kecuali untuk anak yang lahir kemudian (PP 45/2015 Pasal 14(4))",
                "the regulations name no consequence; after the first pension benefit or the participant's death the list can't be changed, but for a child born later (PP 45/2015 Pasal 14(4))")),
        EnrollmentDuty.ConfirmChange => new(
            LawParameters.EnrollmentChangeConfirmationWorkingDays,
            TermUnit.WorkingDays,
            new("BPJS Ketenagakerjaan mengonfirmasi pencatatan perubahan data", "The agency confirms that the change of data is recorded"),
            NoneNamed),
        _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, null),
    };

    /// <summary>A row of the table: the figure that is the length, what it counts, and what is said of it.</summary>
    private sealed record EnrollmentTerm(LawParameter<int> Length, TermUnit Unit, BilingualText Duty, BilingualText Consequence, Confidence Reading = Confidence.Confirmed);
}
