using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>Lives that the tests of pensions start from. All are derived: no worked example of the formula is published.</summary>
internal static class Lives
{
    /// <summary>The balance of everyone, so that a sum paid at once is seen.</summary>
    internal static readonly Rupiah Balance = Rupiah.FromRupiah(12_345_678);

    internal static readonly PolicySet LastKnown = PolicySet.Default.With(UnpublishedLaw.UseLastKnown);

    /// <summary>Prices that stand still, so that the formula is seen alone.</summary>
    internal static readonly InflationTable Still = InflationTable.None.WithEach(2015, 2090, Rate.Zero).Value;

    internal static InflationTable Prices(int year, string inflation) => Still.With(year, Rate.Parse(inflation, null)).Value;

    internal static LocalDate? Day(string? text) => text is null ? null : Facts.Date(text);

    internal static JpWages Wages(string first, string last, long wage) => JpWages.Even(Facts.Month(first), Facts.Month(last), Rupiah.FromRupiah(wage)).Value;

    internal static JpParticipant Participant(string born, string enrolled, JpWages wages, Rupiah? balance) =>
        JpParticipant.Of(Facts.Date(born), Facts.Date(enrolled), wages, balance).Value;

    /// <summary>Born in June 1970, and so 60 in June 2030: in JP from its first month to the retirement age, 180 months at five million.</summary>
    internal static JpParticipant Whole(string last = "2030-06", long wage = 5_000_000) => Participant("1970-06-15", "2015-07-01", Wages("2015-07", last, wage), Balance);

    /// <summary>Born in 1990 and enrolled on 10 January 2020, paying from then through a month.</summary>
    internal static JpParticipant Young(string last, string first = "2020-01", long wage = 5_000_000) => Participant("1990-03-03", "2020-01-10", Wages(first, last, wage), Balance);

    internal static JpSpouse Spouse(string? died = null, string? remarried = null, string married = "2010-01-01") => JpSpouse.Of(Facts.Date(married), Day(died), Day(remarried)).Value;

    internal static JpChild Child(string born, string? works = null, string? married = null, string? died = null) => JpChild.Of(Facts.Date(born), Day(works), Day(married), Day(died)).Value;

    internal static JpFamily Family(JpSpouse? spouse = null, JpChild[]? children = null, JpParent? parent = null) =>
        JpFamily.Of(spouse is null ? null : [spouse], children, parent is null ? null : [parent]).Value;

    internal static JpDisability Disability(string caused, string found, string? ended = null) => JpDisability.Of(Facts.Date(caused), Facts.Date(found), Day(ended)).Value;

    internal static JpLife Life(JpParticipant participant, JpFamily? family = null, string? takes = null, JpDisability? disability = null, string? died = null) =>
        JpLife.Of(participant, family, Day(takes), disability, Day(died)).Value;

    internal static PensionHistory History(JpLife life, string through, InflationTable? inflation = null, PolicySet? policies = null, LawBook? book = null) =>
        PensionHistory.Of(life, Facts.Month(through), inflation ?? Still, book, policies ?? LastKnown).Value;

    /// <summary>The runs as a person would write them down.</summary>
    internal static string[] Runs(PensionHistory history) =>
    [
        .. history.Runs.Select(run => FormattableString.Invariant(
            $"{run.First:uuuu-MM} {run.Last:uuuu-MM} {run.Kind}{(run.Children > 0 ? $"({run.Children})" : string.Empty)} {run.Amount.Sen / 100} {run.Reason}{(run.Bound == PensionBound.None ? string.Empty : $" {run.Bound}")}{(run.End is { } end ? $" ends {end}" : string.Empty)}")),
    ];

    /// <summary>A line for each beneficiary: who, from when to when, the first amount.</summary>
    internal static string[] Who(PensionHistory history) =>
    [
        .. history.Runs.GroupBy(run => run.Kind).Select(group => FormattableString.Invariant(
            $"{group.Key} {group.First().First:uuuu-MM} {group.Last().Last:uuuu-MM} {group.First().Amount.Sen / 100}")),
    ];
}
