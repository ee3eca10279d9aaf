namespace BpjsTk.Domain.Payments;

/// <summary>Why a worker who was registered is not covered yet.</summary>
public enum CoverPending
{
    /// <summary>The first contribution is not paid (PP 44/2015 Pasal 6(2)).</summary>
    FirstPaymentMissing = 0,

    /// <summary>The first contribution is paid, and the agency has not issued the number yet, with which cover begins (PP 44/2015 Pasal 6(3)).</summary>
    NumberMissing = 1,

    /// <summary>The worker moved here from another employer, and this one has not reported and paid (PP 44/2015 Pasal 8(3)).</summary>
    MovedAndUnpaid = 2,

    /// <summary>The worker registered himself, and the employer has not paid the first contribution (PP 44/2015 Pasal 10(7)).</summary>
    SelfRegisteredAndUnpaid = 3,
}
