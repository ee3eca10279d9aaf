using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// A percentage as a report gives it: with how many decimals, and how it was rounded when that is said. 30 % and 30.0 % are not the same: the first may be 30.4 %.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CoverageRate
{
    /// <summary>The most decimals of a percentage: the finest rate is a part in a million.</summary>
    public const int MostDecimals = 4;

    private const int PartsPerPercent = Rate.PartsPerWhole / 100;

    private CoverageRate(Rate value, int decimals, RateRounding rounding)
    {
        this.Value = value;
        this.Decimals = decimals;
        this.Rounding = rounding;
    }

    /// <summary>Gets the rate as given.</summary>
    public Rate Value { get; }

    /// <summary>Gets how many decimals of the percentage were given.</summary>
    public int Decimals { get; }

    /// <summary>Gets how it was rounded.</summary>
    public RateRounding Rounding { get; }

    // The last given decimal, in parts per million.
    private int Step => PartsPerPercent / PowerOfTen(this.Decimals);

    /// <summary>Returns a percentage as given.</summary>
    /// <param name="value">The rate, 0 % to 100 %.</param>
    /// <param name="decimals">How many decimals of the percentage were given, 0 to 4: of 30 % none.</param>
    /// <param name="rounding">How it was rounded, when that is said.</param>
    /// <returns>The percentage, or <c>BPJSTK-COV-003</c> (below 0 % or above 100 %), <c>-004</c> (more decimals than told).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 4, or <paramref name="rounding"/> is not a member of the enumeration.</exception>
    public static Outcome<CoverageRate> Create(Rate value, int decimals, RateRounding rounding = RateRounding.Unsaid)
    {
        Guards.Guard.Against.OutOfRange(decimals, nameof(decimals), 0, MostDecimals);
        if (!Enum.IsDefined(rounding))
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, null);
        }

        var rate = new CoverageRate(value, decimals, rounding);
        return (value < Rate.Zero || value > Rate.Whole, value.PartsPerMillion % rate.Step != 0) switch
        {
            (true, _) => Outcome.Failure<CoverageRate>(DomainError.Of(ErrorCatalog.CoverageRateImpossible, "Rate", new ErrorArgument("rate", value))),
            (_, true) => Outcome.Failure<CoverageRate>(DomainError.Of(ErrorCatalog.CoverageRateDecimals, "Rate", new ErrorArgument("rate", value), new ErrorArgument("decimals", decimals))),
            _ => Outcome.Success(rate),
        };
    }

    /// <summary>Writes the percentage with its decimals.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>30.0%</c>.</returns>
    public string ToText(Language language)
    {
        var text = (new decimal(this.Value.PartsPerMillion) / PartsPerPercent).ToString(string.Create(CultureInfo.InvariantCulture, $"F{this.Decimals}"), CultureInfo.InvariantCulture) + "%";
        return language == Language.Indonesian ? text.Replace('.', ',') : text;
    }

    /// <summary>Returns the percentage in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => this.ToText(Language.English);

    /// <summary>Says whether a part of a whole, rounded as this percentage was, can be this percentage.</summary>
    internal bool CanBe(long part, long whole)
    {
        // Both sides times the whole, and twice, so that a half stays an integer.
        var (exact, given, step) = ((Int128)part * Rate.PartsPerWhole * 2, (Int128)this.Value.PartsPerMillion * whole * 2, (Int128)this.Step * whole);
        return this.Rounding switch
        {
            RateRounding.HalfUp => given - step <= exact && exact < given + step,
            RateRounding.Down => given <= exact && exact < given + (2 * step),
            RateRounding.Up => given - (2 * step) < exact && exact <= given,
            _ => given - (2 * step) < exact && exact < given + (2 * step),
        };
    }

    /// <summary>Says whether some number can be both percentages.</summary>
    internal bool CanBe(CoverageRate other)
    {
        var ((low, high), (otherLow, otherHigh)) = (this.Bounds(), other.Bounds());
        return this.Value == other.Value || (low < otherHigh && otherLow < high);
    }

    /// <summary>Rounds a part of a whole to a percentage; of a whole that is not zero.</summary>
    internal static CoverageRate Rounded(long part, long whole, int decimals)
    {
        var step = PartsPerPercent / PowerOfTen(decimals);
        var steps = (((Int128)part * Rate.PartsPerWhole * 2) + ((Int128)step * whole)) / ((Int128)step * whole * 2);
        return new(Rate.FromPartsPerMillion((int)(steps * step)), decimals, RateRounding.HalfUp);
    }

    // Twice the parts per million, so that a half stays an integer.
    private (long Low, long High) Bounds()
    {
        var (given, step) = (2L * this.Value.PartsPerMillion, (long)this.Step);
        return this.Rounding switch
        {
            RateRounding.HalfUp => (given - step, given + step),
            RateRounding.Down => (given, given + (2 * step)),
            RateRounding.Up => (given - (2 * step), given),
            _ => (given - (2 * step), given + (2 * step)),
        };
    }

    private static int PowerOfTen(int exponent) => exponent switch
    {
        0 => 1,
        1 => 10,
        2 => 100,
        3 => 1_000,
        _ => 10_000,
    };
}
