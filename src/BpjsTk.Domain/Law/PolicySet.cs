using System.Diagnostics;

namespace BpjsTk.Domain.Law;

/// <summary>
/// The readings of the law that a user may choose where its text is silent. Each has a default and named alternatives;
/// <see cref="PolicyCatalog"/> tells what stands behind them.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PolicySet
{
    private PolicySet()
    {
    }

    /// <summary>Gets the default reading of everything.</summary>
    public static PolicySet Default { get; } = new();

    /// <summary>Gets how contributions are rounded, once per program and share.</summary>
    public Rounding Rounding { get; private init; } = Rounding.HalfUpToSen;

    /// <summary>Gets how part of a month of delay counts in a fine.</summary>
    public FinePartMonth FinePartMonth { get; private init; } = FinePartMonth.MonthBegunCounts;

    /// <summary>Gets what the fine on late JHT is computed on.</summary>
    public FineBaseOfJht FineBaseOfJht { get; private init; } = FineBaseOfJht.BothShares;

    /// <summary>Gets whether a holiday moves the due date of JP.</summary>
    public JpDueDateShift JpDueDateShift { get; private init; } = JpDueDateShift.SameShift;

    /// <summary>Gets which month is the last one for which JP is paid.</summary>
    public LastJpMonth LastJpMonth { get; private init; } = LastJpMonth.MonthOfReachingAge;

    /// <summary>Gets what a payment settles first.</summary>
    public SettlementOrder SettlementOrder { get; private init; } = SettlementOrder.ContributionsBeforeFines;

    /// <summary>Gets what is done about a month for which the JP wage cap is not published yet.</summary>
    public UnpublishedLaw UnpublishedLaw { get; private init; } = UnpublishedLaw.Refuse;

    /// <summary>Gets what the ten days of a written warning to an employer are counted in.</summary>
    public WarningTerm WarningTerm { get; private init; } = WarningTerm.CalendarDays;

    /// <summary>Gets how a part of JHT that is taken while working on is taxed.</summary>
    public JhtPartialTax JhtPartialTax { get; private init; } = JhtPartialTax.FinalRate;

    /// <summary>Gets what the lowest and the highest pension bind.</summary>
    public JpLimits JpLimits { get; private init; } = JpLimits.EveryPension;

    /// <summary>Gets how a month's pension is rounded.</summary>
    public JpRounding JpRounding { get; private init; } = JpRounding.UpToRupiah;

    /// <summary>Gets what a day of temporary incapacity is worth.</summary>
    public StmbDay StmbDay { get; private init; } = StmbDay.ThirtiethOfWage;

    /// <summary>Gets whether the school year in which a child reaches the age limit of the scholarship is paid.</summary>
    public ScholarshipLastYear ScholarshipLastYear { get; private init; } = ScholarshipLastYear.YearBeforeReachingAge;

    /// <summary>Returns these policies with another rounding.</summary>
    /// <param name="rounding">To the sen, or half up or down to the rupiah.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a rounding of contributions.</exception>
    public PolicySet With(Rounding rounding) => rounding is Rounding.HalfUpToSen or Rounding.HalfUpToRupiah or Rounding.DownToRupiah
        ? this with { Rounding = rounding }
        : throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Contributions are rounded half up to the sen, half up to the rupiah, or down to the rupiah.");

    /// <summary>Returns these policies with another reading of part months.</summary>
    /// <param name="policy">The reading.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(FinePartMonth policy) => this with { FinePartMonth = Defined(policy) };

    /// <summary>Returns these policies with another base of the JHT fine.</summary>
    /// <param name="policy">The reading.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(FineBaseOfJht policy) => this with { FineBaseOfJht = Defined(policy) };

    /// <summary>Returns these policies with another reading of the JP due date.</summary>
    /// <param name="policy">The reading.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(JpDueDateShift policy) => this with { JpDueDateShift = Defined(policy) };

    /// <summary>Returns these policies with another last month of JP.</summary>
    /// <param name="policy">The reading.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(LastJpMonth policy) => this with { LastJpMonth = Defined(policy) };

    /// <summary>Returns these policies with another order of settlement.</summary>
    /// <param name="policy">The order.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(SettlementOrder policy) => this with { SettlementOrder = Defined(policy) };

    /// <summary>Returns these policies with another answer to unpublished figures.</summary>
    /// <param name="policy">The answer.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(UnpublishedLaw policy) => this with { UnpublishedLaw = Defined(policy) };

    /// <summary>Returns these policies with another reading of the term of a warning.</summary>
    /// <param name="policy">The reading.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(WarningTerm policy) => this with { WarningTerm = Defined(policy) };

    /// <summary>Returns these policies with another reading of the tax on a part of JHT.</summary>
    /// <param name="policy">The reading.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(JhtPartialTax policy) => this with { JhtPartialTax = Defined(policy) };

    /// <summary>Returns these policies with another reading of the limits of the pension.</summary>
    /// <param name="policy">The reading.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(JpLimits policy) => this with { JpLimits = Defined(policy) };

    /// <summary>Returns these policies with another rounding of the pension.</summary>
    /// <param name="policy">The rounding.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(JpRounding policy) => this with { JpRounding = Defined(policy) };

    /// <summary>Returns these policies with another worth of a day of temporary incapacity.</summary>
    /// <param name="policy">The reading.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(StmbDay policy) => this with { StmbDay = Defined(policy) };

    /// <summary>Returns these policies with another last year of the scholarship.</summary>
    /// <param name="policy">The reading.</param>
    /// <returns>The new policies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public PolicySet With(ScholarshipLastYear policy) => this with { ScholarshipLastYear = Defined(policy) };

    /// <summary>Writes the readings that differ from the default, by the names of their members.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language)
    {
        var none = new BilingualText("penafsiran bawaan", "default policies").In(language);
        var chosen = new (object Is, object Default)[]
        {
            (this.Rounding, Default.Rounding),
            (this.FinePartMonth, Default.FinePartMonth),
            (this.FineBaseOfJht, Default.FineBaseOfJht),
            (this.JpDueDateShift, Default.JpDueDateShift),
            (this.LastJpMonth, Default.LastJpMonth),
            (this.SettlementOrder, Default.SettlementOrder),
            (this.UnpublishedLaw, Default.UnpublishedLaw),
            (this.WarningTerm, Default.WarningTerm),
            (this.JhtPartialTax, Default.JhtPartialTax),
            (this.JpLimits, Default.JpLimits),
            (this.JpRounding, Default.JpRounding),
            (this.StmbDay, Default.StmbDay),
            (this.ScholarshipLastYear, Default.ScholarshipLastYear),
        };
        var others = chosen.Where(pair => !pair.Is.Equals(pair.Default)).Select(pair => $"{pair.Is.GetType().Name}.{pair.Is}").ToArray();
        return others.Length == 0 ? none : string.Join(", ", others);
    }

    /// <summary>Returns the readings that differ from the default, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.ToText(Language.English);

    private static TPolicy Defined<TPolicy>(TPolicy policy)
        where TPolicy : struct, Enum =>
        Enum.IsDefined(policy) ? policy : throw new ArgumentOutOfRangeException(nameof(policy), policy, null);
}
