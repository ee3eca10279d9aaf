using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>The wording of the picture and of what is printed with it.</summary>
internal static class TimelineTexts
{
    internal static readonly BilingualText Title = new("Kepesertaan", "Membership");
    internal static readonly BilingualText Events = new("Peristiwa", "Events");
    internal static readonly BilingualText Arrears = new("Tunggakan lebih dari tiga bulan berturut-turut", "More than three consecutive months in arrears");
    internal static readonly BilingualText Cover = new("perlindungan berlaku", "cover");
    internal static readonly BilingualText LongOfEmployer = new("menunggak lebih dari 3 bulan: pemberi kerja menanggung dahulu", "over 3 months in arrears: the employer pays first");
    internal static readonly BilingualText LongOfSelfEmployed = new("menunggak lebih dari 3 bulan: tidak ada hak manfaat", "over 3 months in arrears: no right to benefits");
    internal static readonly BilingualText JkpNote = new("JKP tidak ditagih tersendiri", "JKP is not billed apart");
    internal static readonly BilingualText StillOpen = new("belum selesai", "not over yet");

    private static readonly BilingualText[] StatusNames =
    [
        new("belum jatuh tempo", "not yet due"),
        new("lunas tepat waktu", "paid on time"),
        new("lunas terlambat", "paid late"),
        new("dibayar sebagian, menunggak", "partly paid, in arrears"),
        new("menunggak", "in arrears"),
        new("dihapus oleh koreksi", "taken away by a correction"),
    ];

    internal static BilingualText NameOf(PaymentStatus status) => StatusNames[(int)status];

    internal static BilingualText Subtitle(BilingualText segment, LocalDate from, LocalDate asOf) => new(
        $"{segment.Indonesian}, {Texts.Day(from)} s.d. {Texts.Day(asOf)}",
        $"{segment.English}, {Texts.Day(from)} to {Texts.Day(asOf)}");

    internal static BilingualText Description(int paid, int late, int open, int events) => new(
        Count($"Perlindungan tiap program, pembayaran tiap bulan, dan {events} peristiwa. Iuran per program: {paid} tepat waktu, {late} terlambat, {open} menunggak."),
        Count($"Cover of each program, payment of each month, and {events} events. Contributions by program: {paid} on time, {late} late, {open} in arrears."));

    internal static string EventOf(MembershipEvent one, Language language)
    {
        var detail = one switch
        {
            MembershipOpened opened => $"{opened.Programs}",
            NumberIssued issued => $"{issued.Kpj}",
            WageChanged changed => changed.Wage.ToText(language),
            ProgramsChanged changed => $"{changed.Programs}",
            EmployerChanged changed => $"{(changed.Employer.Scale is { } scale ? SegmentNames.Of(scale).In(language) : string.Empty)}, {changed.Programs}",
            SelfEmploymentChanged changed => $"{Texts.Money(changed.Participant.DeclaredIncome, language)}, {changed.Participant.Programs}",
            _ => string.Empty,
        };
        var text = one.Description.In(language);
        return detail.Length == 0 ? text : $"{text}: {detail}";
    }

    internal static BilingualText CoverOf(CoverBar bar) => new(
        $"{ProgramBundle.Of(bar.Program)}: berlaku {Texts.Day(bar.From)} s.d. {Texts.Day(bar.To)}",
        $"{ProgramBundle.Of(bar.Program)}: covered {Texts.Day(bar.From)} to {Texts.Day(bar.To)}");

    internal static BilingualText PeriodOf(SocialProgram program, ArrearsPeriod period) => new(
        $"{ProgramBundle.Of(program)}: {Texts.Day(period.From)} s.d. {(period.Until is { } until ? Texts.Day(until.PlusDays(-1)) : StillOpen.Indonesian)}",
        $"{ProgramBundle.Of(program)}: {Texts.Day(period.From)} to {(period.Until is { } end ? Texts.Day(end.PlusDays(-1)) : StillOpen.English)}");

    internal static BilingualText Standing(LedgerStanding standing) => new(
        $"Pada {Texts.Day(standing.Date)}: iuran {Money(standing.Charged)}, dibayar {Money(standing.Paid)}, menunggak {Money(standing.Overdue)}, denda {Money(standing.Fines)}, denda belum dibayar {Money(standing.FinesOpen)}",
        $"On {Texts.Day(standing.Date)}: charged {Money(standing.Charged, Language.English)}, paid {Money(standing.Paid, Language.English)}, in arrears {Money(standing.Overdue, Language.English)}, fines {Money(standing.Fines, Language.English)}, fines unpaid {Money(standing.FinesOpen, Language.English)}");

    internal static BilingualText WhoPays(LocalDate day, LocalDate today) => new(
        $"Bila sesuatu terjadi pada {Texts.Day(day)}, dilihat pada {Texts.Day(today)}:",
        $"If something happens on {Texts.Day(day)}, seen on {Texts.Day(today)}:");

    private static string Money(Rupiah amount, Language language = Language.Indonesian) => Texts.Money(amount, language);

    private static string Count(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
