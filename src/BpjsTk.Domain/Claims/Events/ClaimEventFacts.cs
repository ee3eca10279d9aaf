using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>What an event of a claim brings with it. Each kind of event has its own of these; the others are not there.</summary>
public sealed class ClaimEventFacts
{
    internal ClaimEventFacts()
    {
    }

    /// <summary>Gets what the claim is about: of the first event, and of a correction.</summary>
    public ClaimCase? Case { get; internal init; }

    /// <summary>Gets the papers that are handed in, or asked for.</summary>
    public ClaimPapers? Papers { get; internal init; }

    /// <summary>Gets what was determined.</summary>
    public ClaimAward? Award { get; internal init; }

    /// <summary>Gets what was found in verification.</summary>
    public ImmutableArray<ClaimFinding> Findings { get; internal init; } = [];

    /// <summary>Gets the amount that is paid, rupiah.</summary>
    public Rupiah? Amount { get; internal init; }

    /// <summary>Gets the words that were given, such as why a payment came back.</summary>
    public string? Note { get; internal init; }

    /// <summary>Gets what became of the injured, by the doctor's certificate.</summary>
    public AccidentConsequenceKind? Consequence { get; internal init; }

    /// <summary>Gets what a notice of a suspicion told.</summary>
    public SuspicionItems? Told { get; internal init; }

    /// <summary>Gets the evidence of a month of JKP.</summary>
    public JkpEvidence? Evidence { get; internal init; }

    /// <summary>Gets the month for which a pension is paid.</summary>
    public YearMonth? Month { get; internal init; }

    /// <summary>Gets to whom a pension goes on.</summary>
    public JpBeneficiary? Beneficiary { get; internal init; }

    /// <summary>Gets why a pension stopped.</summary>
    public PensionStopReason? Stopped { get; internal init; }

    /// <summary>Gets why JKP ended.</summary>
    public JkpEndReason? Ended { get; internal init; }
}
