using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Outreach;

/// <summary>How offices and cadres are written, in one place.</summary>
internal static class CadrePhrases
{
    internal static BilingualText Of(OfficeKind kind) => kind switch
    {
        OfficeKind.HeadOffice => new("Kantor Pusat", "head office"),
        OfficeKind.Region => new("Kantor Wilayah", "region"),
        OfficeKind.Branch => new("Kantor Cabang", "branch"),
        _ => new("Kantor Cabang Perintis", "pioneer branch"),
    };

    internal static BilingualText Of(OfficeDuty duty) => duty switch
    {
        OfficeDuty.Head => new("kepala kantor", "head"),
        OfficeDuty.Marketing => new("pemasaran", "marketing"),
        OfficeDuty.Service => new("pelayanan", "service"),
        OfficeDuty.GeneralAndStaff => new("umum dan SDM", "general affairs and staff"),
        _ => new("keuangan", "finance"),
    };

    internal static BilingualText Of(TrainingResult result) => result switch
    {
        TrainingResult.Passed => new("lulus", "passed"),
        TrainingResult.Failed => new("tidak lulus", "not passed"),
        _ => new("tidak hadir", "absent"),
    };

    internal static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static BilingualText Days(LocalDate from, LocalDate? until) => until is { } last
        ? new($"{Day(from)} s.d. {Day(last)}", $"{Day(from)} to {Day(last)}")
        : new($"sejak {Day(from)}", $"since {Day(from)}");

    internal static BilingualText Both(Func<Language, string> write) => CoveragePhrases.Both(write);
}
