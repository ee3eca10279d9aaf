using System.Collections.Immutable;
using BpjsTk.Domain.Contributions;

namespace BpjsTk.Domain.Payments;

/// <summary>What a ledger knows of a program of a contribution month.</summary>
/// <param name="Charge">The charge.</param>
/// <param name="Due">When it is due.</param>
/// <param name="FineRate">The fine for each month of delay.</param>
/// <param name="Shortfalls">What corrections added, each with a due date of its own.</param>
/// <param name="OwnShare">The employer's or participant's share after all corrections.</param>
/// <param name="WorkerShare">The workers' share after all corrections.</param>
internal sealed record LedgerAccount(LedgerCharge Charge, DueDate Due, Rate FineRate, ImmutableList<Shortfall> Shortfalls, Rupiah OwnShare, Rupiah WorkerShare);

/// <summary>What a correction added to a month.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="PaidWith">The number of the contribution month it is paid with.</param>
/// <param name="Due">When it is due.</param>
internal sealed record Shortfall(LedgerCorrection Correction, int PaidWith, DueDate Due);
