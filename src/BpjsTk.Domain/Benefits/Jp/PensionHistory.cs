using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// Everything JP pays because of one participant, from the first pension to the last beneficiary: runs of equal months, each with its reason. No month has two runs. That a pensioner confirms his data
/// every three months, that payment is suspended without it and stops after ten years (PP 45/2015 Pasal 26) belongs to claims and not to this history.
/// </summary>
[DebuggerDisplay("{Runs.Length} runs through {Through}")]
public sealed class PensionHistory
{
    internal PensionHistory(JpLife life, YearMonth through, LocalDate retirementOn, ImmutableArray<PensionRun> runs, JpLumpSum? lumpSum, ImmutableArray<BenefitDenial> notGranted, LawBook book, PolicySet policies)
    {
        this.Life = life;
        this.Through = through;
        this.RetirementAgeOn = retirementOn;
        this.Runs = runs;
        this.LumpSum = lumpSum;
        this.NotGranted = notGranted;
        this.LawVersion = book.Version;
        this.Policies = policies;
    }

    /// <summary>Gets the life it is of.</summary>
    public JpLife Life { get; }

    /// <summary>Gets the last month it looks at.</summary>
    public YearMonth Through { get; }

    /// <summary>Gets the day on which the participant reaches the retirement age, living or not.</summary>
    public LocalDate RetirementAgeOn { get; }

    /// <summary>Gets the runs, earliest first, without overlap.</summary>
    public ImmutableArray<PensionRun> Runs { get; }

    /// <summary>Gets what is paid at once instead of a pension; <see langword="null"/> when nothing is.</summary>
    public JpLumpSum? LumpSum { get; }

    /// <summary>Gets what was considered and not granted, in the order of time.</summary>
    public ImmutableArray<BenefitDenial> NotGranted { get; }

    /// <summary>Gets the version of the law book.</summary>
    public string LawVersion { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Gets a value indicating whether any run stands on a figure that is not published for its time.</summary>
    public bool IsProvisional => this.Runs.Any(run => run.IsProvisional);

    /// <summary>Gets a value indicating whether any run stands on figures that did not come with the library.</summary>
    public bool UsesSuppliedLaw => this.Runs.Any(run => run.Origin == RulingOrigin.Supplied);

    /// <summary>Gets the sum of all monthly pensions; a sum paid at once is not in it.</summary>
    /// <exception cref="OverflowException">The sum does not fit into a <see cref="Rupiah"/>.</exception>
    public Rupiah Total => Rupiah.Sum([.. this.Runs.Select(run => run.Amount * run.Months)]);

    /// <summary>Works out a life's pensions through a month.</summary>
    /// <param name="life">The life.</param>
    /// <param name="through">The last month asked for.</param>
    /// <param name="inflation">The inflation of each year; what is published when not given. Years after those are the caller's to give.</param>
    /// <param name="book">The law; the shipped one when not given. Limits of later years can be added to it.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The history, or every reason against it: <c>BPJSTK-JP-001</c> (the inflation of a year is missing), <c>-013</c> (a wage after the last month of JP), <c>-014</c> and <c>-015</c> (disability or
    /// recovery at or after the retirement age), <c>-016</c> and <c>-017</c> (a pension taken too early or too late), <c>-018</c> (a beneficiary who can't be registered any more), <c>-019</c> (a sum
    /// is paid at once and was not given), <c>BPJSTK-LAW-003</c> (limits that are not published).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="life"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">A pension does not fit into a <see cref="Rupiah"/>.</exception>
    public static Outcome<PensionHistory> Of(JpLife life, YearMonth through, InflationTable? inflation = null, LawBook? book = null, PolicySet? policies = null)
    {
        Guard.Against.Null(life);
        var law = book ?? LawBook.Default;
        return new PensionHistoryBuilder(life, JpMonth.Number(through), inflation ?? InflationTable.Published(law), law, policies ?? PolicySet.Default).Build();
    }

    /// <summary>Returns the run of a month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The run, or <see langword="null"/> when no pension is paid for the month.</returns>
    public PensionRun? RunIn(YearMonth month)
    {
        var number = JpMonth.Number(month);
        return this.Runs.FirstOrDefault(run => run.Covers(number));
    }

    /// <summary>Returns the pension of a month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The amount; Rp0 when no pension is paid for it.</returns>
    public Rupiah AmountIn(YearMonth month) => this.RunIn(month)?.Amount ?? Rupiah.Zero;

    /// <summary>Writes the history for a reader: every run, what was paid at once, what was not granted.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    public IEnumerable<string> ToText(Language language)
    {
        IEnumerable<string> lumpSum = this.LumpSum is { } paid ? [$"{paid.Month:uuuu-MM}: {paid.Line.ToText(language)}"] : [];
        return [.. this.Runs.Select(run => run.ToText(language)), .. lumpSum, .. this.NotGranted.Select(denial => denial.ToText(language))];
    }
}
