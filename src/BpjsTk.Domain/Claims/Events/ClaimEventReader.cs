using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Claims;

/// <summary>Makes an event of what a line of a journal has. The first thing that is missing or not understood ends it.</summary>
internal static class ClaimEventReader
{
    private const int LongestValue = 40;

    internal static Outcome<ClaimEvent> Read(ClaimEventDocument document)
    {
        try
        {
            return Outcome.Success(new ClaimEvent(
                Needed(document.Claim, "claim"),
                document.Number ?? throw Missing("n"),
                One<ClaimAction>(document.Action, "action"),
                One<ClaimActor>(document.By, "by") is var by && by != ClaimActor.None ? by : throw Unreadable("by", document.By!),
                Time(document.At, "at"),
                document.Facts is { } facts ? Facts(facts) : null));
        }
        catch (UnreadableException e)
        {
            return Outcome.Failure<ClaimEvent>(e.Error);
        }
    }

    private static ClaimEventFacts Facts(ClaimEventFactsDocument facts) => new()
    {
        Case = facts.Case is { } claimCase ? Case(claimCase) : null,
        Papers = facts.Papers is { } papers ? Papers(papers) : null,
        Award = facts.Award is { } award ? Award(award) : null,
        Findings = facts.Findings is { } findings ? [.. findings.Select(Finding)] : [],
        Amount = facts.Amount is { } amount ? Value(Rupiah.FromText(amount), "facts.amount") : null,
        Note = facts.Note,
        Consequence = Optional<AccidentConsequenceKind>(facts.Consequence, "facts.consequence"),
        Told = facts.Told is { } told ? Flags<SuspicionItems>(told, "facts.told") : null,
        Evidence = facts.Evidence is { } evidence ? Evidence(evidence) : null,
        Month = facts.Month is { } month ? Parsed(YearMonthPattern.Iso, month, "facts.month") : null,
        Beneficiary = Optional<JpBeneficiary>(facts.Beneficiary, "facts.beneficiary"),
        Stopped = Optional<PensionStopReason>(facts.Stopped, "facts.stopped"),
        Ended = Optional<JkpEndReason>(facts.Ended, "facts.ended"),
    };

    private static ClaimCase Case(ClaimCaseDocument document)
    {
        const string Path = "facts.case.";
        var kpj = Kpj.FromText(Needed(document.Kpj, Path + "kpj")).TryGet(out var number, out _) ? number : throw Unreadable(Path + "kpj", "***");
        var program = One<SocialProgram>(document.Program, Path + "program");
        if (program == SocialProgram.Jkp)
        {
            return JkpCase.Dismissal(kpj, Day(document.On, Path + "on"));
        }

        var segment = One<Segment>(document.Segment, Path + "segment");
        switch (program)
        {
            case SocialProgram.Jkk:
                var at = Time(document.HappenedAt, Path + "happenedAt");
                var isDisease = document.IsDisease ?? throw Missing(Path + "isDisease");
                var circumstances = Flags<AccidentCircumstances>(document.Circumstances ?? [], Path + "circumstances");
                return isDisease && (circumstances & ~JkkCase.OfDisease) != AccidentCircumstances.None ? throw Unreadable(Path + "circumstances", circumstances.ToString())
                    : isDisease ? JkkCase.Disease(kpj, segment, at, circumstances)
                    : JkkCase.Accident(kpj, segment, at, circumstances);
            case SocialProgram.Jkm:
                return JkmCase.Death(kpj, segment, Day(document.On, Path + "on"), Flags<DeathCircumstances>(document.Circumstances ?? [], Path + "circumstances"));
            case SocialProgram.Jht:
                return Value(
                    JhtCase.Create(
                        kpj,
                        segment,
                        One<JhtClaimReason>(document.Reason, Path + "reason"),
                        Day(document.On, Path + "on"),
                        One<JhtChannel>(document.Channel, Path + "channel"),
                        Value(Rupiah.FromText(document.Balance), Path + "balance")),
                    Path + "balance");
            default:
                var beneficiary = One<JpBeneficiary>(document.Beneficiary, Path + "beneficiary");
                var isMinor = document.IsMinor ?? false;
                return isMinor && beneficiary != JpBeneficiary.Child ? throw Unreadable(Path + "isMinor", "true") : JpCase.Pension(kpj, segment, beneficiary, Day(document.On, Path + "on"), isMinor);
        }
    }

    private static ClaimPapers Papers(string?[] names)
    {
        var papers = ClaimPapers.None;
        foreach (var name in names)
        {
            var paper = ClaimPapers.Of(One<ClaimDocument>(name, "facts.papers"));
            papers = papers.Overlaps(paper) ? throw Unreadable("facts.papers", name!) : papers.With(paper);
        }

        return papers;
    }

    private static ClaimAward Award(ClaimAwardDocument document)
    {
        const string Path = "facts.award.";
        var lines = document.Lines is { Length: > 0 } given ? given : throw Missing(Path + "lines");
        return new(
            Day(document.EventOn, Path + "eventOn"),
            Needed(document.Law, Path + "law"),
            [.. lines.Select(line => Line(line ?? throw Missing(Path + "lines"), Path + "lines."))],
            [.. document.NotGranted ?? []]);
    }

    private static ClaimAwardLine Line(ClaimAwardLineDocument line, string path)
    {
        var citations = line.Citations is { Length: > 0 } given ? given : throw Missing(path + "citations");
        return new(
            One<SocialProgram>(line.Program, path + "program"),
            One<BenefitKind>(line.Kind, path + "kind"),
            line.Name ?? throw Missing(path + "name"),
            line.Formula ?? throw Missing(path + "formula"),
            Value(Rupiah.FromText(line.Amount), path + "amount"),
            [.. citations.Select(text => Cited(text, path + "citations"))],
            One<Confidence>(line.Confidence, path + "confidence"));
    }

    private static ClaimFinding Finding(ClaimFindingDocument? finding)
    {
        const string Path = "facts.findings.";
        _ = finding ?? throw Missing("facts.findings");
        return new(
            One<DecisionPoint>(finding.Point, Path + "point"),
            One<FindingResult>(finding.Result, Path + "result"),
            finding.Reason ?? throw Missing(Path + "reason"),
            finding.Citation is { } citation ? Cited(citation, Path + "citation") : null,
            finding.Code is { } code ? ErrorCatalog.Find(code) ?? throw Unreadable(Path + "code", code) : null);
    }

    private static JkpEvidence Evidence(JkpEvidenceDocument document)
    {
        const string Path = "facts.evidence.";
        var evidence = JkpEvidence.OfMonth(document.Month ?? throw Missing(Path + "month"));
        evidence = Value(evidence.Looking(document.Applications ?? throw Missing(Path + "applications"), document.Interviews ?? throw Missing(Path + "interviews")), Path + "applications");
        evidence = document.IsOutOfWork ?? throw Missing(Path + "isOutOfWork") ? evidence : evidence.AtWork();
        evidence = document.HasStatusForm ?? throw Missing(Path + "hasStatusForm") ? evidence.WithStatusForm() : evidence;
        return document.Attendance is { } attendance ? Value(evidence.Trained(Value(Rate.FromText(attendance), Path + "attendance")), Path + "attendance") : evidence;
    }

    private static string Needed(string? text, string path) => text ?? throw Missing(path);

    private static T One<T>(string? text, string path)
        where T : struct, Enum =>
        Enum.TryParse<T>(Needed(text, path), out var member) && Enum.IsDefined(member) && string.Equals(member.ToString(), text, StringComparison.Ordinal) ? member : throw Unreadable(path, text!);

    private static T? Optional<T>(string? text, string path)
        where T : struct, Enum => text is null ? null : One<T>(text, path);

    private static T Flags<T>(string?[] names, string path)
        where T : struct, Enum
    {
        foreach (var name in names)
        {
            _ = One<T>(name, path);
        }

        return names.Length == 0 ? default : Enum.Parse<T>(string.Join(',', names));
    }

    private static Citation Cited(string? text, string path) => string.IsNullOrWhiteSpace(Needed(text, path)) ? throw Unreadable(path, text!) : Citation.FromText(text!);

    private static LocalDateTime Time(string? text, string path) => Parsed(LocalDateTimePattern.ExtendedIso, Needed(text, path), path);

    private static LocalDate Day(string? text, string path) => Parsed(LocalDatePattern.Iso, Needed(text, path), path);

    private static T Parsed<T>(IPattern<T> pattern, string text, string path) => pattern.Parse(text).TryGetValue(default!, out var value) ? value : throw Unreadable(path, text);

    private static T Value<T>(Outcome<T> outcome, string path) => outcome.TryGet(out var value, out var errors) ? value : throw new UnreadableException(errors[0].At(path));

    private static UnreadableException Missing(string path) => new(DomainError.Of(ErrorCatalog.ClaimEventMemberMissing, path, new ErrorArgument("member", path)));

    private static UnreadableException Unreadable(string path, string value) =>
        new(DomainError.Of(ErrorCatalog.ClaimEventMemberUnreadable, path, new ErrorArgument("member", path), new ErrorArgument("value", TextValue.Shortened(ClaimPhrases.Masked(value), LongestValue))));

    // It never leaves this class.
    private sealed class UnreadableException(DomainError error) : Exception
    {
        internal DomainError Error => error;
    }
}
