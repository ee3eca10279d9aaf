using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Tests.Law;

public sealed class DeadlineTests
{
    private static readonly LocalDate Start = new(2024, 1, 31);

    [Theory]
    [InlineData(TermUnit.WorkingDays, 1, "2024-02-01", "1 hari kerja", "1 working day")]
    [InlineData(TermUnit.WorkingDays, 3, "2024-02-05", "3 hari kerja", "3 working days")]
    [InlineData(TermUnit.CalendarDays, 1, "2024-02-01", "1 hari", "1 day")]
    [InlineData(TermUnit.CalendarDays, 3, "2024-02-03", "3 hari", "3 days")]
    [InlineData(TermUnit.Months, 1, "2024-02-29", "1 bulan", "1 month")]
    [InlineData(TermUnit.Months, 2, "2024-03-31", "2 bulan", "2 months")]
    [InlineData(TermUnit.Years, 1, "2025-01-31", "1 tahun", "1 year")]
    [InlineData(TermUnit.Years, 5, "2029-01-31", "5 tahun", "5 years")]
    public void A_term_is_counted_in_its_unit_from_the_day_after(TermUnit unit, int length, string dueOn, string indonesian, string english)
    {
        var deadline = Of(unit, length);

        Assert.Equal((Start, Date(dueOn), length, unit), (deadline.Start, deadline.DueOn, deadline.Length, deadline.Unit));
        Assert.Equal(new BilingualText(indonesian, english), deadline.Term);
        Assert.Equal(Date(dueOn).PlusDays(1), deadline.MissedFrom);
        Assert.False(deadline.IsMissedOn(deadline.DueOn));
        Assert.True(deadline.IsMissedOn(deadline.MissedFrom));
    }

    [Fact]
    public void A_unit_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Of((TermUnit)5, 1));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Deadline.TermOf(1, (TermUnit)(-1)));
    }

    [Theory]
    [InlineData(Confidence.Confirmed, Confidence.Confirmed, Confidence.Confirmed)]
    [InlineData(Confidence.SingleSource, Confidence.Confirmed, Confidence.SingleSource)]
    [InlineData(Confidence.Confirmed, Confidence.Inferred, Confidence.Inferred)]
    [InlineData(Confidence.Inferred, Confidence.Confirmed, Confidence.Inferred)]
    public void A_term_is_as_sure_as_the_less_sure_of_its_length_and_its_reading(Confidence length, Confidence reading, Confidence expected) =>
        Assert.Equal(expected, Of(TermUnit.WorkingDays, 1, length, reading).Confidence);

    [Fact]
    public void A_term_explains_itself_in_both_languages()
    {
        var deadline = Of(TermUnit.WorkingDays, 3);

        Assert.Equal("Dia berbuat: paling lambat 2024-02-05 (3 hari kerja sejak 2024-01-31). Bila terlewat: begitulah. [PP 44/2015 Pasal 6(1); PP 46/2015 sebagaimana diubah dengan PP 60/2015]", deadline.ToText(Language.Indonesian));
        Assert.Equal("He acts: by 2024-02-05 (3 working days from 2024-01-31). If missed: so it is. [PP 44/2015 Pasal 6(1); PP 46/2015 as amended by PP 60/2015]", deadline.ToText(Language.English));
        Assert.Equal(deadline.ToText(Language.English), deadline.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("language", () => deadline.ToText((Language)9));
    }

    private static Deadline Of(TermUnit unit, int length, Confidence confidence = Confidence.Confirmed, Confidence reading = Confidence.Confirmed) => Deadline.Of(
        new("Dia berbuat", "He acts"),
        Start,
        new Ruling<int>(new(2015, 7, 1), length, [Citation.FromText("PP 44/2015 Pasal 6(1)"), Citation.FromText("PP 46/2015 as amended by PP 60/2015")], confidence),
        unit,
        WorkingDays.WeekendsOnly,
        new("begitulah", "so it is"),
        reading);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
