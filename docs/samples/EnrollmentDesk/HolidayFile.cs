using BpjsTk.Domain.Law;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>A file of holidays: one date a line; what follows a hash is a remark.</summary>
internal static class HolidayFile
{
    internal static WorkingDays Read(IEnumerable<string> lines, List<Fault> faults)
    {
        var days = new List<LocalDate>();
        foreach (var (at, line) in lines.Index())
        {
            var text = line.Split('#')[0].Trim();
            if (text.Length > 0 && FormsFile.Day(text) is { } day)
            {
                days.Add(day);
            }
            else if (text.Length > 0)
            {
                faults.Add(DeskCodes.HolidayLine.At(string.Empty, at + 1));
            }
        }

        return WorkingDays.WithHolidays(days);
    }
}
