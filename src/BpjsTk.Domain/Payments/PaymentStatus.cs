namespace BpjsTk.Domain.Payments;

/// <summary>How a charge of a ledger stands on a day.</summary>
public enum PaymentStatus
{
    /// <summary>Not paid in full, and the due date has not passed.</summary>
    NotYetDue = 0,

    /// <summary>Paid in full by the due date.</summary>
    Paid = 1,

    /// <summary>Paid in full after the due date.</summary>
    PaidLate = 2,

    /// <summary>The due date has passed and only a part is paid: in arrears.</summary>
    PartlyPaid = 3,

    /// <summary>The due date has passed and nothing is paid.</summary>
    InArrears = 4,

    /// <summary>A correction took the whole charge away.</summary>
    NothingDue = 5,
}
