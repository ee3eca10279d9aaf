using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The scholarship of JKK and JKM since 2 December 2019 (PP 44/2015 Pasal 25(3), 34(3), Lampiran III as amended by PP 82/2019): at most two children, by level and year, until
/// the age limit, marriage or work. Until then it was one amount for a participant, which the calculators give themselves.
/// </summary>
[DebuggerDisplay("{EventOn}")]
public sealed partial class ScholarshipRules
{
    private readonly Ruling<Table<ScholarshipTerms>> levels;
    private readonly Ruling<int> children;
    private readonly Ruling<int> age;
    private readonly ScholarshipLastYear lastYear;

    private ScholarshipRules(LocalDate eventOn, Ruling<Table<ScholarshipTerms>> levels, Ruling<int> children, Ruling<int> age, ScholarshipLastYear lastYear)
    {
        this.EventOn = eventOn;
        this.levels = levels;
        this.children = children;
        this.age = age;
        this.lastYear = lastYear;
    }

    /// <summary>Gets the day of the death, accident or diagnosis, whose law decides.</summary>
    public LocalDate EventOn { get; }

    /// <summary>Returns the rules of a day.</summary>
    /// <param name="eventOn">The day of the death, accident or diagnosis.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The rules, or <c>BPJSTK-LAW-001</c> before 2 December 2019.</returns>
    public static Outcome<ScholarshipRules> On(LocalDate eventOn, LawBook? book = null, PolicySet? policies = null)
    {
        var law = new DayLaw(book ?? LawBook.Default, eventOn);
        return law.Gives(new ScholarshipRules(
            eventOn, law.Of(LawParameters.ScholarshipLevels), law.Of(LawParameters.ScholarshipChildren), law.Of(LawParameters.ScholarshipAge), (policies ?? PolicySet.Default).ScholarshipLastYear));
    }

    /// <summary>Decides on every school year of every child.</summary>
    /// <param name="family">The children, those for whom it is claimed first. A child who gets nothing takes nobody's place; of those who would get something, a third is considered and not paid.</param>
    /// <returns>The years in order of child and time, paid or not, each with its conditions.</returns>
    public ImmutableArray<ScholarshipYear> Decide(ImmutableArray<ScholarshipChild> family)
    {
        var decided = ImmutableArray.CreateBuilder<ScholarshipYear>();
        var receiving = 0;
        foreach (var (child, i) in (family.IsDefault ? [] : family).Select((child, i) => (child, i)))
        {
            receiving += this.Years(child, i + 1, true).Any(year => year.IsPaid) ? 1 : 0;
            decided.AddRange(this.Years(child, i + 1, receiving <= this.children.Value));
        }

        return decided.ToImmutable();
    }

    private IEnumerable<ScholarshipYear> Years(ScholarshipChild child, int number, bool isAmongThoseWhoReceive) => child.Plan.Years.Select((year, at) =>
        this.Decide(child, number, isAmongThoseWhoReceive, year, child.Plan.Years.Take(at).Count(before => before.Level == year.Level) + 1));

    private ScholarshipYear Decide(ScholarshipChild child, int number, bool isAmongThoseWhoReceive, SchoolYear year, int yearOfLevel)
    {
        var terms = this.levels.Value[(int)year.Level];
        var limit = child.BirthDate.PlusYears(this.age.Value);
        var (amountRule, childRule, ageRule) = (this.levels.Citations[0], this.children.Citations[0], this.age.Citations[0]);
        return new(number, year, terms.AmountPerYear,
        [
            new(new($"paling banyak {this.children.Value} anak", $"at most {this.children.Value} children"), isAmongThoseWhoReceive, childRule),
            new(new($"paling lama {terms.MostYears} tahun pada {ScholarshipNames.Of(year.Level).Indonesian}", $"at most {terms.MostYears} years of {ScholarshipNames.Of(year.Level).English}"), yearOfLevel <= terms.MostYears, amountRule),
            new(new("tahun ajaran belum berakhir pada hari kejadian", "the school year is not over on the day of the event"), year.EndsBefore > this.EventOn, amountRule),
            new(new($"belum berusia {this.age.Value} tahun", $"below the age of {this.age.Value}"), this.lastYear == ScholarshipLastYear.YearBeforeReachingAge ? year.EndsBefore <= limit : year.StartsOn < limit, ageRule),
            new(new("belum menikah", "not married"), !(child.MarriedOn <= year.StartsOn), ageRule),
            new(new("belum bekerja", "not working"), !(child.WorkingSince <= year.StartsOn), ageRule),
        ]);
    }
}
