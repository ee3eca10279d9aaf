using BpjsTk.Domain;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using ClaimDesk.Web;
using NodaTime;

namespace ClaimDesk.Claims;

/// <summary>A transition that is asked for, and what was given for it. What it needs and nobody gave is refused when it is read.</summary>
internal sealed class Step(ClaimEvent asked, VerificationForm? form)
{
    internal ClaimAction Action => asked.Action;

    internal ClaimActor By => asked.By;

    internal LocalDateTime At => asked.At;

    internal ClaimPapers Papers => asked.Facts?.Papers ?? throw Missing("facts.papers");

    /// <summary>Gets the papers that no longer count, where more are asked for in verification.</summary>
    internal ClaimPapers? SetAside => asked.Facts?.Papers;

    internal Rupiah Amount => asked.Facts?.Amount ?? throw Missing("facts.amount");

    internal string Note => asked.Facts?.Note ?? throw Missing("facts.note");

    internal AccidentConsequenceKind Consequence => asked.Facts?.Consequence ?? throw Missing("facts.consequence");

    internal JkpEvidence Evidence => asked.Facts?.Evidence ?? throw Missing("facts.evidence");

    internal YearMonth Month => asked.Facts?.Month ?? throw Missing("facts.month");

    internal JpBeneficiary Beneficiary => asked.Facts?.Beneficiary ?? throw Missing("facts.beneficiary");

    internal PensionStopReason Stopped => asked.Facts?.Stopped ?? throw Missing("facts.stopped");

    internal JkpEndReason Ended => asked.Facts?.Ended ?? throw Missing("facts.ended");

    internal VerificationForm Facts => form ?? throw Missing("verification");

    internal Outcome<TCase> Corrected<TCase>()
        where TCase : ClaimCase => (asked.Facts?.Case ?? throw Missing("facts.case")) is TCase corrected
            ? Outcome.Success(corrected)
            : throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Value, "facts.case.program", typeof(TCase).Name[..^4].ToUpperInvariant()));

    private static RefusalException Missing(string member) => new(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Missing, member));
}
