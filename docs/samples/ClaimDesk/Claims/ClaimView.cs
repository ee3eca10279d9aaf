using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using ClaimDesk.Store;
using ClaimDesk.Web;
using NodaTime;
using NodaTime.Text;

namespace ClaimDesk.Claims;

/// <summary>Shows a claim in one language. All of it is made from the events when it is asked for; personal numbers are masked.</summary>
internal static class ClaimView
{
    internal static ClaimRow Row(StoredClaim stored, Language language) => stored.Reading.Claim is { } claim
        ? new(
            stored.Id,
            claim.Version,
            Acronym(claim),
            Named(claim.Status, ClaimNames.Of(claim.Status), language),
            Time(claim.Last.At),
            !stored.Reading.IsWhole)
        : new(stored.Id, 0, "-", null, null, true);

    internal static ClaimPage Page(StoredClaim stored, ClaimState claim, Language language, LocalDateTime? now)
    {
        var events = claim.Events;
        var award = events.LastOrDefault(step => step.Facts?.Award is not null)?.Facts!.Award;
        return new()
        {
            Id = claim.Id,
            Version = claim.Version,
            Program = Acronym(claim),
            Kpj = claim.Case.Kpj.ToString(null, CultureInfo.InvariantCulture),
            Segment = SegmentNames.Of(claim.Case.Segment).In(language),
            EventOn = LocalDatePattern.Iso.Format(claim.Case.EventOn),
            Status = Named(claim.Status, ClaimNames.Of(claim.Status), language),
            Reported = ReportedStatuses.Of(claim.Status) is { } reported ? Named(reported, ClaimNames.Of(reported), language) : null,
            IsUnderReview = claim.IsUnderReview,
            LastAt = Time(claim.Last.At),
            Month = Month(claim),
            Papers = [.. claim.Papers.Documents.Select(paper => paper.ToString())],
            Checklist = [.. claim.Checklist.Requirements.Select(one => Requirement(one, claim.Papers, language))],
            Deadlines = Deadlines(claim, language, now ?? claim.Last.At),
            Transitions = [.. claim.Transitions.Select(row => Transition(row, claim, language))],
            Award = award is null ? null : Award(award, language),
            Findings = Findings(events.LastOrDefault(step => step.Facts is { Findings.IsEmpty: false })?.Facts!.Findings ?? [], language),
            Trail = [.. claim.ToText(language)],
            Damage = Damage(stored, language),
        };
    }

    internal static AwardView Award(ClaimAward award, Language language) => new(
        [
            .. award.Lines.Select(line => new AwardLineView(
                line.Kind.ToString(), line.Name.In(language), line.Formula.In(language), Money(line.Amount, language), [.. line.Citations.Select(one => one.ToText(language))], line.Confidence.ToString())),
        ],
        [.. award.NotGranted.Select(text => text.In(language))],
        Money(award.Total, language),
        award.LawVersion);

    internal static ImmutableArray<FindingView> Findings(IEnumerable<ClaimFinding> findings, Language language) =>
    [
        .. findings.Where(finding => finding.Result != FindingResult.NotApplicable)
            .Select(finding => new FindingView(finding.Point.ToString(), finding.Result.ToString(), finding.Code?.Id, finding.ToText(language))),
    ];

    internal static DamageView? Damage(StoredClaim stored, Language language) => stored.Reading.IsWhole
        ? null
        : new(
            [.. stored.Reading.Errors.Select(error => FaultView.Of(Fault.Of(error), language))],
            stored.Reading.NotTaken.Length,
            stored.HasTornLine);

    private static string Acronym(ClaimState claim) => ProgramBundle.Of(claim.Case.Program).ToString(null, CultureInfo.InvariantCulture);

    private static ImmutableArray<DeadlineView> Deadlines(ClaimState claim, Language language, LocalDateTime now) =>
        ClaimDeadlines.Of(claim, WorkingDays.WeekendsOnly).TryGet(out var deadlines, out _)
            ?
            [
                .. deadlines.Select(one => new DeadlineView(
                    one.Term.ToString(), one.ToText(language), Time(one.DueAt), one.DoneAt is { } done ? Time(done) : null, one.IsMissedAt(now), one.PayerWhenMissed?.ToString())),
            ]
            : [];

    private static RequirementView Requirement(ClaimRequirement requirement, ClaimPapers papers, Language language) => new(
        requirement.Reason.In(language),
        requirement.Citation.ToText(language),
        requirement.IsMetBy(papers),
        [.. requirement.AnyOf.Documents.Select(paper => new Named(paper.ToString(), ClaimNames.Of(paper).In(language)))]);

    private static TransitionView Transition(ClaimTransition row, ClaimState claim, Language language) => new(
        row.Action.ToString(),
        ClaimNames.Of(row.Action).In(language),
        Named(row.To, ClaimNames.Of(row.To), language),
        [.. Enum.GetValues<ClaimActor>().Where(one => one != ClaimActor.None && (claim.WhoMay(row.Action) & row.Actors).HasFlag(one)).Select(one => Named(one, ClaimNames.Of(one), language))],
        TransitionNeeds.Of(claim, row.Action),
        TransitionNeeds.Amount(claim, row.Action)?.ToString(null, CultureInfo.InvariantCulture),
        row.ToText(language),
        [.. row.Citations.Select(citation => citation.ToText(language))]);

    private static MonthView? Month(ClaimState claim) => claim switch
    {
        JkpMonthAwaited awaited => new((awaited.NextMonth <= awaited.Months ? awaited.NextMonth : awaited.Months).ToString(CultureInfo.InvariantCulture), awaited.Months),
        JkpMonthFiled filed => new(filed.Evidence.Month.ToString(CultureInfo.InvariantCulture), null),
        PensionInPayment pension => new((pension.PaidThrough ?? pension.Case.EventOn.ToYearMonth()).PlusMonths(1).ToString("uuuu-MM", CultureInfo.InvariantCulture), null),
        _ => null,
    };

    private static Named Named<T>(T code, BilingualText name, Language language)
        where T : struct, Enum => new(code.ToString(), name.In(language));

    private static string Money(Rupiah amount, Language language) => amount.ToString(language == Language.Indonesian ? "I" : "E", CultureInfo.InvariantCulture);

    private static string Time(LocalDateTime time) => time.ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
