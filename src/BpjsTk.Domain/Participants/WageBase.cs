using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// The month's wage (upah sebulan) on which contributions are computed, and how it came about. It is kept exactly: an average over three or
/// twelve months is rounded only where a contribution is. There is no minimum-wage floor and no proration of a part month.
/// </summary>
[DebuggerDisplay("{Kind} {Exact}")]
public sealed class WageBase
{
    private static readonly Citation MonthlyRule = Citation.FromText("PP 44/2015 Pasal 19(2)");
    private static readonly Citation DeemedRule = Citation.FromText("PP 44/2015 Pasal 28(2)");

    private WageBase(WageKind kind, ImmutableArray<Rupiah> given, Rupiah variable, long sen, int divisor, ImmutableArray<Citation> citations)
    {
        this.Kind = kind;
        this.Given = given;
        this.VariableAllowances = variable;
        this.Sen = sen;
        this.Divisor = divisor;
        this.Citations = citations;
    }

    /// <summary>Gets how the wage is paid.</summary>
    public WageKind Kind { get; }

    /// <summary>
    /// Gets the amounts it was made of: basic wage and fixed allowances; the daily wage; the wages of the averaged months; the deemed wage.
    /// </summary>
    public ImmutableArray<Rupiah> Given { get; }

    /// <summary>Gets the allowances that vary, which are not part of the base (PP 44/2015 Pasal 19(2)).</summary>
    public Rupiah VariableAllowances { get; }

    /// <summary>Gets the base, exactly.</summary>
    public ExactRupiah Exact => ExactRupiah.FromFraction(this.Sen, this.Divisor);

    /// <summary>Gets the provisions by which it was made.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets whether the number of days or months of the conversion came with the library.</summary>
    internal RulingOrigin Origin { get; private init; }

    internal long Sen { get; }

    internal int Divisor { get; }

    /// <summary>Makes the base of a monthly wage: the basic wage (upah pokok) and the fixed allowances (tunjangan tetap).</summary>
    /// <param name="basic">The basic wage, above Rp0; a wage that is not split into parts stands here whole, without variable allowances.</param>
    /// <param name="fixedAllowances">The allowances that are paid whatever the attendance, not negative.</param>
    /// <param name="variableAllowances">The allowances that vary, not negative; kept to explain why they do not count.</param>
    /// <returns>The base, or <c>BPJSTK-WAGE-001</c> (negative), <c>-002</c> (zero), <c>-003</c> (too large).</returns>
    public static Outcome<WageBase> Monthly(Rupiah basic, Rupiah fixedAllowances = default, Rupiah variableAllowances = default)
    {
        var errors = MonthlyFaults(basic, fixedAllowances, variableAllowances);
        return Make(WageKind.Monthly, [basic, fixedAllowances], variableAllowances, (Int128)basic.Sen + fixedAllowances.Sen, 1, [MonthlyRule, Citation.FromText("PP 46/2015 Pasal 17(2)"), Citation.FromText("PP 45/2015 Pasal 29(1)")], errors);
    }

    /// <summary>Makes the base of a daily wage: the wage of a day times the statutory number of days (25).</summary>
    /// <param name="dailyWage">The wage of a day, above Rp0.</param>
    /// <param name="law">The law of the month.</param>
    /// <returns>The base, or <c>BPJSTK-WAGE-001</c> (negative), <c>-002</c> (zero), <c>-003</c> (too large), or the refusal of the month.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is <see langword="null"/>.</exception>
    public static Outcome<WageBase> Daily(Rupiah dailyWage, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        CheckPositive(dailyWage, "Wage", errors);
        return law.Of(LawParameters.DailyWageDays).Then(days => Make(WageKind.Daily, [dailyWage], Rupiah.Zero, (Int128)dailyWage.Sen * days.Value, 1, days.Citations, errors, days.Origin));
    }

    /// <summary>Makes the base of piece work (borongan, satuan hasil): the average of the last three months.</summary>
    /// <param name="lastMonths">The wages of the last three months, not negative and not all Rp0.</param>
    /// <param name="law">The law of the month.</param>
    /// <returns>The base, or <c>BPJSTK-WAGE-004</c> for another number of months, <c>-001</c> to <c>-003</c> for an amount, or the refusal of the month.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is <see langword="null"/>.</exception>
    public static Outcome<WageBase> Piece(ImmutableArray<Rupiah> lastMonths, LawInForce law) =>
        Average(WageKind.Piece, LawParameters.PieceWageMonths, lastMonths, law);

    /// <summary>Makes the base of piece work that depends on the weather: the average of the last twelve months.</summary>
    /// <param name="lastMonths">The wages of the last twelve months, not negative and not all Rp0.</param>
    /// <param name="law">The law of the month.</param>
    /// <returns>The base, or <c>BPJSTK-WAGE-004</c> for another number of months, <c>-001</c> to <c>-003</c> for an amount, or the refusal of the month.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is <see langword="null"/>.</exception>
    public static Outcome<WageBase> WeatherPiece(ImmutableArray<Rupiah> lastMonths, LawInForce law) =>
        Average(WageKind.WeatherPiece, LawParameters.WeatherPieceWageMonths, lastMonths, law);

    /// <summary>Makes the base of an intern, student or prisoner: the lowest monthly wage for the same work.</summary>
    /// <param name="lowestWageForTheSameWork">The wage, above Rp0.</param>
    /// <returns>The base, or <c>BPJSTK-WAGE-001</c> (negative), <c>-002</c> (zero).</returns>
    public static Outcome<WageBase> Deemed(Rupiah lowestWageForTheSameWork)
    {
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        CheckPositive(lowestWageForTheSameWork, "Wage", errors);
        return Make(WageKind.Deemed, [lowestWageForTheSameWork], Rupiah.Zero, lowestWageForTheSameWork.Sen, 1, [DeemedRule], errors);
    }

    /// <summary>Writes how the base came about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line, such as <c>IDR 150,000.00 x 25</c>.</returns>
    public string ToText(Language language)
    {
        var format = language == Language.Indonesian ? "I" : "E";
        string Money(Rupiah amount) => amount.ToString(format, CultureInfo.InvariantCulture);
        return this.Kind switch
        {
            WageKind.Monthly => this.Given[1].IsZero ? Money(this.Given[0]) : $"{Money(this.Given[0])} + {Money(this.Given[1])}",
            WageKind.Daily => string.Create(CultureInfo.InvariantCulture, $"{Money(this.Given[0])} x {this.Sen / this.Given[0].Sen}"),
            WageKind.Piece or WageKind.WeatherPiece => string.Create(CultureInfo.InvariantCulture, $"({string.Join(" + ", this.Given.Select(Money))}) / {this.Divisor}"),
            _ => Money(this.Given[0]),
        };
    }

    /// <summary>Returns how the base came about, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.ToText(Language.English);

    /// <summary>Returns what is wrong with each amount of a monthly wage; what is not known is not looked at.</summary>
    internal static ImmutableArray<DomainError>.Builder MonthlyFaults(Rupiah? basic, Rupiah? fixedAllowances, Rupiah? variableAllowances)
    {
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (basic is { } wage)
        {
            CheckPositive(wage, "Wage", errors);
        }

        CheckNotNegative(fixedAllowances ?? Rupiah.Zero, "FixedAllowances", errors);
        CheckNotNegative(variableAllowances ?? Rupiah.Zero, "VariableAllowances", errors);
        return errors;
    }

    private static Outcome<WageBase> Average(WageKind kind, LawParameter<int> monthsRule, ImmutableArray<Rupiah> lastMonths, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law.Of(monthsRule).Then(months =>
        {
            var errors = ImmutableArray.CreateBuilder<DomainError>();
            var wages = lastMonths.IsDefault ? [] : lastMonths;
            if (wages.Length != months.Value)
            {
                errors.Add(DomainError.Of(ErrorCatalog.WageMonthsMissing, "Wage", months.Citations[0], new ErrorArgument("needed", months.Value), new ErrorArgument("given", wages.Length)));
            }

            for (var i = 0; i < wages.Length; i++)
            {
                CheckNotNegative(wages[i], string.Create(CultureInfo.InvariantCulture, $"Wage[{i}]"), errors);
            }

            Int128 total = 0;
            foreach (var wage in wages)
            {
                total += wage.Sen;
            }

            if (errors.Count == 0 && total == 0)
            {
                CheckPositive(Rupiah.Zero, "Wage", errors);
            }

            return Make(kind, wages, Rupiah.Zero, total, months.Value, months.Citations, errors, months.Origin);
        });
    }

    private static Outcome<WageBase> Make(WageKind kind, ImmutableArray<Rupiah> given, Rupiah variable, Int128 sen, int divisor, ImmutableArray<Citation> citations, ImmutableArray<DomainError>.Builder errors, RulingOrigin origin = RulingOrigin.Shipped)
    {
        if (sen > Rupiah.MaxValue.Sen)
        {
            errors.Add(DomainError.Of(ErrorCatalog.WageTooLarge, "Wage"));
        }

        return errors.Count == 0
            ? Outcome.Success(new WageBase(kind, given, variable, (long)sen, divisor, citations) { Origin = origin })
            : Outcome.Failure<WageBase>(errors.ToImmutable());
    }

    private static void CheckPositive(Rupiah amount, string member, ImmutableArray<DomainError>.Builder errors)
    {
        CheckNotNegative(amount, member, errors);
        if (amount.IsZero)
        {
            errors.Add(DomainError.Of(ErrorCatalog.ZeroWage, member));
        }
    }

    private static void CheckNotNegative(Rupiah amount, string member, ImmutableArray<DomainError>.Builder errors)
    {
        if (amount.IsNegative)
        {
            errors.Add(DomainError.Of(ErrorCatalog.NegativeWage, member, new ErrorArgument("amount", amount)));
        }
    }
}
