using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>The findings of a verification as they are made, beside the claim they are about.</summary>
internal sealed class VerificationSheet(ClaimState claim, LocalDate on, LawBook book, PolicySet policies)
{
    private readonly ImmutableArray<ClaimFinding>.Builder findings = ImmutableArray.CreateBuilder<ClaimFinding>();

    internal ClaimState Claim => claim;

    internal SocialProgram Program => claim.Case.Program;

    internal LocalDate On => on;

    internal LawBook Book => book;

    internal PolicySet Policies => policies;

    internal void Met(DecisionPoint point, BilingualText reason, Citation citation) => this.Add(point, FindingResult.Met, reason, citation);

    internal void Noted(DecisionPoint point, BilingualText reason, Citation citation) => this.Add(point, FindingResult.Noted, reason, citation);

    internal void Shifts(DecisionPoint point, BilingualText reason, Citation citation) => this.Add(point, FindingResult.ShiftsPayer, reason, citation);

    internal void Waits(DecisionPoint point, BilingualText reason, Citation citation) => this.Add(point, FindingResult.Waits, reason, citation);

    internal void Refuses(DecisionPoint point, ErrorCode code, BilingualText reason, Citation? citation) =>
        this.findings.Add(new(point, FindingResult.Refuses, reason, citation, code));

    internal bool IsShifted(DecisionPoint point) => this.findings.Any(finding => finding.Point == point && finding.Result == FindingResult.ShiftsPayer);

    /// <summary>Returns all findings in the order of the points; a point at which nothing was found does not apply.</summary>
    internal ImmutableArray<ClaimFinding> Close()
    {
        foreach (var point in Enum.GetValues<DecisionPoint>().Where(point => this.findings.All(finding => finding.Point != point)))
        {
            this.findings.Add(new(point, FindingResult.NotApplicable, new("tidak diperiksa pada klaim ini", "not looked at in this claim"), null));
        }

        return [.. this.findings.OrderBy(finding => finding.Point)];
    }

    /// <summary>Says that a fact is not that of the claim.</summary>
    internal static DomainError Contradicts(string member, BilingualText given, BilingualText claimed) => DomainError.Of(
        ErrorCatalog.ClaimFactContradicts, member, new ErrorArgument("given", given), new ErrorArgument("claimed", claimed));

    internal static DomainError? OfDay(string member, LocalDate given, LocalDate claimed) =>
        given == claimed ? null : Contradicts(member, ClaimPhrases.Day(given), ClaimPhrases.Day(claimed));

    internal static DomainError Missing(string member, BilingualText what) => DomainError.Of(ErrorCatalog.ClaimFactMissing, member, new ErrorArgument("what", what));

    private void Add(DecisionPoint point, FindingResult result, BilingualText reason, Citation citation) => this.findings.Add(new(point, result, reason, citation));
}
