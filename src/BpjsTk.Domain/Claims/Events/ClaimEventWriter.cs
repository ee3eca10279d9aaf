using System.Globalization;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Identity;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Claims;

/// <summary>Turns an event into the form in which a journal keeps it.</summary>
internal static class ClaimEventWriter
{
    internal static ClaimEventDocument Document(ClaimEvent step) => new()
    {
        Version = ClaimEvent.FormatVersion,
        Claim = step.ClaimId,
        Number = step.Number,
        Action = step.Action.ToString(),
        By = step.By.ToString(),
        At = LocalDateTimePattern.ExtendedIso.Format(step.At),
        Facts = step.Facts is { } facts ? Document(facts) : null,
    };

    /// <summary>Returns the names of the flags that are set.</summary>
    internal static string[]? Flags<T>(T flags)
        where T : struct, Enum
    {
        string[] names = [.. Enum.GetValues<T>().Where(flag => !flag.Equals(default(T)) && flags.HasFlag(flag)).Select(flag => flag.ToString())];
        return names.Length == 0 ? null : names;
    }

    private static ClaimEventFactsDocument Document(ClaimEventFacts facts) => new()
    {
        Case = facts.Case is { } claimCase ? Document(claimCase) : null,
        Papers = facts.Papers is { } papers ? [.. papers.Documents.Select(paper => paper.ToString())] : null,
        Award = facts.Award is { } award ? Document(award) : null,
        Findings = facts.Findings.IsEmpty ? null : [.. facts.Findings.Select(Document)],
        Amount = facts.Amount?.ToString(null, CultureInfo.InvariantCulture),
        Note = facts.Note,
        Consequence = facts.Consequence?.ToString(),
        Told = facts.Told is { } told ? Flags(told) ?? [] : null,
        Evidence = facts.Evidence is { } evidence ? Document(evidence) : null,
        Month = facts.Month?.ToString("uuuu-MM", CultureInfo.InvariantCulture),
        Beneficiary = facts.Beneficiary?.ToString(),
        Stopped = facts.Stopped?.ToString(),
        Ended = facts.Ended?.ToString(),
    };

    private static ClaimCaseDocument Document(ClaimCase claimCase)
    {
        // The whole number is kept: a journal is a store and no log.
        var (program, segment, kpj) = (claimCase.Program.ToString(), claimCase.Segment.ToString(), claimCase.Kpj.ToString(IdentifierText.Full, null));
        var on = Day(claimCase.EventOn);
        return claimCase switch
        {
            JkkCase accident => new()
            {
                Program = program,
                Kpj = kpj,
                Segment = segment,
                HappenedAt = LocalDateTimePattern.ExtendedIso.Format(accident.HappenedAt),
                IsDisease = accident.IsDisease,
                Circumstances = Flags(accident.Circumstances),
            },
            JkmCase death => new() { Program = program, Kpj = kpj, Segment = segment, On = on, Circumstances = Flags(death.Circumstances) },
            JhtCase savings => new()
            {
                Program = program,
                Kpj = kpj,
                Segment = segment,
                On = on,
                Reason = savings.Reason.ToString(),
                Channel = savings.Channel.ToString(),
                Balance = savings.Balance.ToString(null, CultureInfo.InvariantCulture),
            },
            JpCase pension => new() { Program = program, Kpj = kpj, Segment = segment, On = on, Beneficiary = pension.Beneficiary.ToString(), IsMinor = pension.IsMinor },
            _ => new() { Program = program, Kpj = kpj, On = on },
        };
    }

    private static ClaimAwardDocument Document(ClaimAward award) => new()
    {
        EventOn = Day(award.EventOn),
        Law = award.LawVersion,
        Lines =
        [
            .. award.Lines.Select(line => new ClaimAwardLineDocument
            {
                Program = line.Program.ToString(),
                Kind = line.Kind.ToString(),
                Name = line.Name,
                Formula = line.Formula,
                Amount = line.Amount.ToString(null, CultureInfo.InvariantCulture),
                Citations = [.. line.Citations.Select(citation => citation.ToString())],
                Confidence = line.Confidence.ToString(),
            }),
        ],
        NotGranted = award.NotGranted.IsEmpty ? null : [.. award.NotGranted],
    };

    private static ClaimFindingDocument Document(ClaimFinding finding) => new()
    {
        Point = finding.Point.ToString(),
        Result = finding.Result.ToString(),
        Reason = finding.Reason,
        Citation = finding.Citation?.ToString(),
        Code = finding.Code?.Id,
    };

    private static JkpEvidenceDocument Document(JkpEvidence evidence) => new()
    {
        Month = evidence.Month,
        IsOutOfWork = evidence.IsOutOfWork,
        Applications = evidence.Applications,
        Interviews = evidence.Interviews,
        Attendance = evidence.Attendance?.ToString(null, CultureInfo.InvariantCulture),
        HasStatusForm = evidence.HasStatusForm,
    };

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
