namespace BpjsTk.Domain.Payments;

/// <summary>What is written in a payment ledger: a charge, a payment, or a correction. A ledger is its entries; its standing on any day follows from them.</summary>
public abstract class LedgerEntry
{
    private protected LedgerEntry()
    {
    }

    // Keeps the set of kinds closed.
    private protected abstract void Close();
}
