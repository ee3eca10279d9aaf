namespace BpjsTk.Domain.Contributions;

/// <summary>What a line of a statement is: what somebody pays now, what is paid later, or how what is paid is divided among the funds.</summary>
public enum LineNature
{
    /// <summary>Billed: to be paid by the due date.</summary>
    Billed = 0,

    /// <summary>Deferred: owed, to be settled later.</summary>
    Deferred = 1,

    /// <summary>A share of a fund (rekomposisi, or paid by the Government): never on the bill.</summary>
    FundShare = 2,

    /// <summary>Owed every month, beside a bill that is paid once: the JHT of a migrant worker.</summary>
    EveryMonth = 3,
}
