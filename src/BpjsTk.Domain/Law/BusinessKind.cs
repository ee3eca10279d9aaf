namespace BpjsTk.Domain.Law;

/// <summary>A kind of business (jenis usaha) of the risk class list. Class and number are its key; the list names some kinds twice, in other words.</summary>
/// <param name="RiskClassNumber">The risk class, 1 to 5.</param>
/// <param name="Number">The number within the class, from 1.</param>
/// <param name="Name">The name in Indonesian, as the list has it.</param>
/// <param name="Confidence">How sure this row of the list is.</param>
public sealed record BusinessKind(int RiskClassNumber, int Number, string Name, Confidence Confidence)
{
    /// <summary>Gets the risk class, 1 to 5.</summary>
    public int RiskClassNumber { get; } = RiskClassNumber;

    /// <summary>Gets the number within the class, from 1.</summary>
    public int Number { get; } = Number;

    /// <summary>Gets the name in Indonesian, as the list has it.</summary>
    public string Name { get; } = Name;

    /// <summary>Gets how sure this row of the list is.</summary>
    public Confidence Confidence { get; } = Confidence;
}
