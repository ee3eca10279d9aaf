using System.Collections.Immutable;
using BpjsTk.Domain;
using ClaimDesk.Web;

namespace ClaimDesk.Claims;

/// <summary>A code and its name in the language that was asked for.</summary>
internal sealed record Named(string Code, string Name);

/// <summary>A claim in the list.</summary>
internal sealed record ClaimRow(string Id, int Version, string Program, Named? Status, string? LastAt, bool IsDamaged);

/// <summary>A claim with all that is to be seen of it.</summary>
internal sealed record ClaimPage
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required string Program { get; init; }

    public required string Kpj { get; init; }

    public required string Segment { get; init; }

    public required string EventOn { get; init; }

    public required Named Status { get; init; }

    public required Named? Reported { get; init; }

    public required bool IsUnderReview { get; init; }

    public required string LastAt { get; init; }

    public required MonthView? Month { get; init; }

    public required ImmutableArray<string> Papers { get; init; }

    public required ImmutableArray<RequirementView> Checklist { get; init; }

    public required ImmutableArray<DeadlineView> Deadlines { get; init; }

    public required ImmutableArray<TransitionView> Transitions { get; init; }

    public required AwardView? Award { get; init; }

    public required ImmutableArray<FindingView> Findings { get; init; }

    public required ImmutableArray<string> Trail { get; init; }

    public required DamageView? Damage { get; init; }
}

/// <summary>Which month is next, and of how many.</summary>
internal sealed record MonthView(string Next, int? Of);

/// <summary>A paper that is needed, or one of several.</summary>
internal sealed record RequirementView(string Reason, string Citation, bool IsMet, ImmutableArray<Named> AnyOf);

/// <summary>A term of the claim.</summary>
internal sealed record DeadlineView(string Term, string Text, string DueAt, string? DoneAt, bool IsMissed, string? PayerWhenMissed);

/// <summary>What can be done next, by whom, and what has to be given for it.</summary>
internal sealed record TransitionView(
    string Action, string Name, Named To, ImmutableArray<Named> Actors, ImmutableArray<string> Needs, string? Amount, string Text, ImmutableArray<string> Citations);

/// <summary>What was determined.</summary>
internal sealed record AwardView(ImmutableArray<AwardLineView> Lines, ImmutableArray<string> NotGranted, string Total, string LawVersion);

/// <summary>A line of what was determined.</summary>
internal sealed record AwardLineView(string Kind, string Name, string Formula, string Amount, ImmutableArray<string> Citations, string Confidence);

/// <summary>What was found at a point of the decision.</summary>
internal sealed record FindingView(string Point, string Result, string? Code, string Text);

/// <summary>What is wrong with the journal of a claim, and whether the torn line can be set aside.</summary>
internal sealed record DamageView(ImmutableArray<FaultView> Errors, int NotTaken, bool IsTornLine);

/// <summary>What a verification finds, before anybody decides.</summary>
internal sealed record VerificationView(bool IsGranted, string Payer, ImmutableArray<FindingView> Findings, AwardView? Award);

/// <summary>Something that is wrong: in the language that was asked for, and in both.</summary>
internal sealed record FaultView(string Code, string Member, string Text, string Id, string En)
{
    internal static FaultView Of(Fault fault, Language language) =>
        new(fault.Code, MemberNames.Of(fault.Member), fault.Text.In(language), fault.Text.Indonesian, fault.Text.English);
}
