namespace BpjsTk.Domain.Participants;

/// <summary>Who takes part without receiving a wage (PP 44/2015 Pasal 5(3)).</summary>
public enum SelfEmployedKind
{
    /// <summary>Outside an employment relation or self-employed (letter b): drivers, traders, farmers, fishers, doctors, artists.</summary>
    Independent = 0,

    /// <summary>Employer: shareholder or capital owner, or who employs others and draws no wage (letter a).</summary>
    Employer = 1,

    /// <summary>Other worker who receives no wage (letter c).</summary>
    Other = 2,
}
