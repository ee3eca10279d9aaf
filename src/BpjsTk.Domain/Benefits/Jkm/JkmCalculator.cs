using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>What JKM pays at a death that did not come of a work accident (PP 44/2015 Pasal 34): the law of the day of death decides.</summary>
[DebuggerDisplay("JKM on {DiedOn}")]
public sealed class JkmCalculator
{
    private readonly JkmLaw law;

    private JkmCalculator(LocalDate diedOn, LawBook book, PolicySet policies, JkmLaw law)
    {
        this.DiedOn = diedOn;
        this.Book = book;
        this.Policies = policies;
        this.law = law;
    }

    /// <summary>Gets the day of death.</summary>
    public LocalDate DiedOn { get; }

    /// <summary>Gets the law book.</summary>
    public LawBook Book { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Returns the calculator of a day.</summary>
    /// <param name="diedOn">The day of death.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The calculator, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    public static Outcome<JkmCalculator> On(LocalDate diedOn, LawBook? book = null, PolicySet? policies = null) =>
        JkmLaw.On(diedOn, book ?? LawBook.Default).Select(law => new JkmCalculator(diedOn, book ?? LawBook.Default, policies ?? PolicySet.Default, law));

    /// <summary>Says what is paid and what is not.</summary>
    /// <param name="death">The death.</param>
    /// <returns>The statement, or <c>BPJSTK-BEN-002</c> for a participant born after the death.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="death"/> is <see langword="null"/>.</exception>
    public Outcome<BenefitStatement> Calculate(JkmDeath death)
    {
        Guard.Against.Null(death);
        if (death.BirthDate > this.DiedOn)
        {
            return Outcome.Failure<BenefitStatement>(BenefitFaults.BornAfter(death.BirthDate.Value, this.DiedOn));
        }

        var draft = new BenefitDraft(SocialProgram.Jkm, this.DiedOn, this.Book, this.Policies);
        if (death.Segment is Segment.Bpu or Segment.BpuEmployer && this.law is { ShortMonths: { } months, ShortFuneral: { } funeral } && death.MonthsPaid < months.Value)
        {
            AddShortMembership(draft, months, funeral);
        }
        else
        {
            draft.Grant(BenefitKind.DeathLumpSum, this.law.LumpSum);
            draft.GrantMonths(BenefitKind.Periodic, this.law.PeriodicAmount, this.law.PeriodicMonths);
            draft.Grant(BenefitKind.Funeral, this.law.Funeral);
        }

        this.AddScholarship(draft, death);
        return Outcome.Success(draft.ToStatement());
    }

    // Permenaker 1/2025: one amount in all, paid as funeral cost. Its boundary is a reading: fewer months paid than the limit.
    private static void AddShortMembership(BenefitDraft draft, Ruling<int> months, Ruling<Rupiah> funeral)
    {
        draft.Grant(
            BenefitKind.Funeral,
            BenefitPhrases.Formula(language => BenefitPhrases.Money(funeral.Value, language)),
            ExactRupiah.From(funeral.Value),
            BenefitSources.Of(funeral).And(months),
            new($"BPU dengan iuran kurang dari {months.Value} bulan", $"self-employed with fewer than {months.Value} months paid"));
        var condition = new Condition(new($"iuran BPU dibayar sekurang-kurangnya {months.Value} bulan", $"a self-employed participant has paid at least {months.Value} months"), false, months.Citations[0]);
        draft.Deny(BenefitKind.DeathLumpSum, condition);
        draft.Deny(BenefitKind.Periodic, condition);
    }

    private void AddScholarship(BenefitDraft draft, JkmDeath death)
    {
        const int MonthsOfYear = 12;
        var years = this.law.ScholarshipYears;
        var enough = new Condition(
            new($"masa iur paling singkat {years.Value} tahun ({years.Value * MonthsOfYear} bulan)", $"at least {years.Value} years of contributions ({years.Value * MonthsOfYear} months)"),
            death.MonthsPaid >= (long)years.Value * MonthsOfYear,
            years.Citations[0]);
        if (enough.IsMet)
        {
            ScholarshipRules.Add(draft, this.law.ScholarshipOnce, this.law.ScholarshipRule, death.Children);
        }
        else
        {
            draft.Deny(BenefitKind.Scholarship, enough);
        }
    }
}
