using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Enrollment.Forms;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment;

/// <summary>The rules of the day on which a form is handed in.</summary>
public class EnrollmentRulesTests
{
    [Fact]
    public void The_rules_are_those_of_the_day()
    {
        var rules = EnrollmentRules.On(new(2026, 9, 10), WorkingDays.WeekendsOnly).Value;

        Assert.Equal(new LocalDate(2026, 9, 10), rules.FiledOn);
        Assert.Equal(new YearMonth(2026, 9), rules.Law.Month);
        Assert.Same(WorkingDays.WeekendsOnly, rules.Calendar);
        Assert.Same(PolicySet.Default, rules.Policies);
        Assert.Same(LawBook.Default, rules.Law.Book);
    }

    [Fact]
    public void Readings_of_ones_own_are_used()
    {
        var readings = PolicySet.Default.With(LastJpMonth.MonthBeforeReachingAge);
        var rules = EnrollmentRules.On(new(2026, 6, 20), WorkingDays.WeekendsOnly, LawBook.Default, readings).Value;
        var late = EnrollmentRules.On(new(2026, 7, 1), WorkingDays.WeekendsOnly, LawBook.Default, readings).Value;
        var worker = GoodForms.Worker("1967-07-20").With("StartedWorkOn", "2026-06-01").With("JpSince", "2016-01-01").With("Kpj", "24001234567");

        Assert.Same(readings, rules.Policies);
        Assert.True(JpIn(rules));
        Assert.False(JpIn(late));
        Assert.True(JpIn(GoodForms.Rules("2026-07-01")));

        bool JpIn(EnrollmentRules of) => of.Accept(worker, GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp).Value.Participation!.Programs.Contains(SocialProgram.Jp);
    }

    [Theory]
    [InlineData("2015-06-30", false)]
    [InlineData("2015-07-01", true)]
    public void Before_july_2015_the_law_is_not_known(string filedOn, bool isKnown)
    {
        var outcome = EnrollmentRules.On(Facts.Date(filedOn), WorkingDays.WeekendsOnly);

        Assert.Equal(isKnown, outcome.IsSuccess);
        Assert.Equal(isKnown ? [] : ["BPJSTK-LAW-001"], outcome.Errors.Select(error => error.Code.Id));
    }

    [Fact]
    public void What_no_caller_may_leave_out_is_thrown()
    {
        var rules = GoodForms.Rules();

        Assert.Equal("calendar", Assert.Throws<ArgumentNullException>(() => EnrollmentRules.On(new(2026, 9, 10), null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => rules.Accept((EmployerForm)null!));
        Assert.Throws<ArgumentNullException>(() => rules.Accept((SelfEmployedForm)null!));
        Assert.Throws<ArgumentNullException>(() => rules.Accept((ConstructionForm)null!));
        Assert.Throws<ArgumentNullException>(() => rules.Accept((MigrantWorkerForm)null!));
        Assert.Throws<ArgumentNullException>(() => rules.Accept((SelfRegistrationForm)null!));
        Assert.Throws<ArgumentNullException>(() => rules.Accept(null!, GoodForms.LargeEmployer, ProgramBundle.JkkJkm));
        Assert.Throws<ArgumentNullException>(() => rules.Accept(GoodForms.Worker(), null!, ProgramBundle.JkkJkm));
    }

    [Fact]
    public void An_entry_without_a_value_has_none_to_give()
    {
        Assert.Throws<InvalidOperationException>(() => Entry<int>.Blank.Value);
        Assert.Throws<InvalidOperationException>(() => Entry<int>.Unreadable.Value);
        Assert.Equal(5, Entry<int>.Of(5).Value);
        Assert.Equal(5, Entry<int>.Of(5).OrNull());
        Assert.Null(Entry<int>.Blank.OrNull());
        Assert.Null(Entry<string>.Unreadable.OrNull());
        Assert.Equal((true, false), (Entry<int>.Blank.IsBlank, Entry<int>.Unreadable.IsBlank));
        Assert.Equal((false, false), (Entry<int>.Blank.IsKnown, Entry<int>.Unreadable.IsKnown));
    }
}
