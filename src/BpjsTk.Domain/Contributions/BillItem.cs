namespace BpjsTk.Domain.Contributions;

/// <summary>An amount on the bill of a worker, in the order of the agency's form (Formulir 2a).</summary>
public enum BillItem
{
    /// <summary>JKK, employer.</summary>
    Jkk = 0,

    /// <summary>JKM, employer.</summary>
    Jkm = 1,

    /// <summary>JHT, employer's share.</summary>
    JhtEmployer = 2,

    /// <summary>JHT, worker's share.</summary>
    JhtWorker = 3,

    /// <summary>JP, employer's share.</summary>
    JpEmployer = 4,

    /// <summary>JP, worker's share.</summary>
    JpWorker = 5,
}
