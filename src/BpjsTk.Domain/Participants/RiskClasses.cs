using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Participants;

/// <summary>Reads and names risk classes.</summary>
public static class RiskClasses
{
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V"];

    private static readonly BilingualText[] Names =
    [
        new("sangat rendah", "very low"),
        new("rendah", "low"),
        new("sedang", "medium"),
        new("tinggi", "high"),
        new("sangat tinggi", "very high"),
    ];

    /// <summary>Returns the class of a number.</summary>
    /// <param name="number">1 to 5.</param>
    /// <returns>The class, or <c>BPJSTK-RISK-001</c>.</returns>
    public static Outcome<RiskClass> FromNumber(int number) => number is >= 1 and <= 5
        ? Outcome.Success((RiskClass)number)
        : Refuse(number);

    /// <summary>Reads a class written <c>I</c> to <c>V</c> or <c>1</c> to <c>5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The class, or <c>BPJSTK-RISK-001</c>.</returns>
    public static Outcome<RiskClass> FromText(string? text)
    {
        var index = Array.IndexOf(Romans, text);
        if (index < 0 && text is [>= '1' and <= '5'])
        {
            index = text[0] - '1';
        }

        return index < 0 ? Refuse(TextValue.Shortened(text)) : Outcome.Success((RiskClass)(index + 1));
    }

    /// <summary>Returns the Roman numeral of a class, as the regulation's annex has it.</summary>
    /// <param name="riskClass">The class.</param>
    /// <returns><c>I</c> to <c>V</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="riskClass"/> is not one of the five classes.</exception>
    public static string Roman(RiskClass riskClass) => Romans[Index(riskClass)];

    /// <summary>Returns the name of a class.</summary>
    /// <param name="riskClass">The class.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="riskClass"/> is not one of the five classes.</exception>
    public static BilingualText Name(RiskClass riskClass) => Names[Index(riskClass)];

    internal static bool IsValid(RiskClass riskClass) => riskClass is >= RiskClass.VeryLow and <= RiskClass.VeryHigh;

    private static int Index(RiskClass riskClass) =>
        IsValid(riskClass) ? (int)riskClass - 1 : throw new ArgumentOutOfRangeException(nameof(riskClass), riskClass, null);

    private static Outcome<RiskClass> Refuse(object value) =>
        Outcome.Failure<RiskClass>(DomainError.Of(ErrorCatalog.RiskClassUnknown, "RiskClass", Citation.FromText("PP 44/2015 Pasal 16(1)"), new ErrorArgument("value", value)));
}
