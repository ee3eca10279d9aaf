using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BranchBoard;

/// <summary>Everything the page shows: the cadres and acquisitions of a branch, and the evaluation of each month through the reported one.</summary>
internal sealed record Board(Facts Facts, AcquisitionLedger Ledger, YearMonth Month, ImmutableArray<MonthlyEvaluation> Months)
{
    internal static readonly string[] CadreColumns = ["nik", "name", "office", "element", "organisation", "village", "district", "trained1", "trained2", "result", "from", "until"];

    internal static readonly string[] AcquisitionColumns = ["cadre", "office", "person", "segment", "programs", "date", "time", "employer"];

    internal static readonly string[] ContributionColumns = ["person", "segment", "month", "received", "amount"];

    private static readonly TrainingSubject[] Subjects = [TrainingSubject.Benefits, TrainingSubject.Registration, TrainingSubject.ClaimProcedure];

    /// <summary>Gets the evaluation of the reported month.</summary>
    internal MonthlyEvaluation Last => this.Months[^1];

    /// <summary>Puts the rows together; what does not count is added to the faults.</summary>
    internal static Board? Make(Facts facts, IReadOnlyList<CsvRow> cadres, IReadOnlyList<CsvRow> acquisitions, IReadOnlyList<CsvRow> contributions, YearMonth? asked, List<Fault> faults)
    {
        Office[] offices = [.. facts.Quotas.Select(quota => quota.Office)];
        var people = Kept(cadres, row => Cadre(row, offices), faults);
        var entries = Kept(acquisitions, row => Acquired(row, offices), faults);
        var receipts = Kept(contributions, Brought, faults);
        var roster = CadreRoster.Of(facts.Quotas, people.Select(one => one.Value)).Value;
        var ledger = AcquisitionLedger.Of(roster, entries.Select(one => one.Value), receipts.Select(one => one.Value));
        faults.AddRange(roster.Refused.SelectMany(entry => entry.Errors.Select(error => Fault.Of(error, people[entry.Index].Place))));
        faults.AddRange(ledger.Refused.SelectMany(entry => entry.Errors.Select(error => Fault.Of(error, entries[entry.Index].Place))));
        faults.AddRange(ledger.RefusedContributions.SelectMany(entry => entry.Errors.Select(error => Fault.Of(error, receipts[entry.Index].Place))));
        if ((asked ?? (ledger.Counted.IsEmpty ? null : ledger.Counted[^1].Date.ToYearMonth())) is not { } month)
        {
            faults.Add(BoardCodes.NoMonth.At(string.Empty));
            return null;
        }

        var first = roster.Cadres.IsEmpty ? month : roster.Cadres[0].From.ToYearMonth();
        var count = Math.Max(1, (12 * (month.Year - first.Year)) + month.Month - first.Month + 1);
        return new(facts, ledger, month, [.. Enumerable.Range(1 - count, count).Select(i => ledger.Evaluate(month.PlusMonths(i)))]);
    }

    private static List<(string Place, T Value)> Kept<T>(IReadOnlyList<CsvRow> rows, Func<CsvRow, Outcome<T>?> read, List<Fault> faults)
    {
        var kept = new List<(string, T)>();
        foreach (var row in rows)
        {
            if (read(row) is { } outcome)
            {
                row.Add(outcome.Errors);
                if (outcome.TryGet(out var value))
                {
                    kept.Add((row.Place, value));
                }
            }

            faults.AddRange(row.Faults);
        }

        return kept;
    }

    private static Outcome<Cadre>? Cadre(CsvRow row, Office[] offices)
    {
        var (nik, office, element, result) = (row.Nik("nik"), row.Office("office", offices), row.Choice<SocialElement>("element"), row.Choice<TrainingResult>("result"));
        var (first, second, from, until) = (row.Date("trained1"), row.Date("trained2"), row.Date("from"), row.OptionalDate("until"));
        if (nik is not { } number || office is null || element is not { } stands || result is not { } passed || first is not { } one || second is not { } two || from is not { } start || row.Faults.Count > 0)
        {
            return null;
        }

        return CadreTraining.Held(office, one, two, Subjects).Then(training =>
            CadrePosting.Create(row["village"], row["district"]).Then(posting =>
                BpjsTk.Domain.Outreach.Cadre.Create(number, row["name"], office, stands, posting, training, passed, start, until, row.Optional("organisation"))));
    }

    private static Outcome<Acquisition>? Acquired(CsvRow row, Office[] offices)
    {
        var (cadre, office, person, segment) = (row.Nik("cadre"), row.Office("office", offices), row.Nik("person"), row.Choice<Segment>("segment"));
        var (programs, date, time, employer) = (row.Keep(ProgramBundle.FromText(row["programs"]), "programs"), row.Date("date"), row.OptionalTime("time"), row.OptionalChoice<EmployerScale>("employer"));
        return cadre is { } by && office is not null && person is { } who && segment is { } known && programs is { } bundle && date is { } day && row.Faults.Count == 0
            ? Acquisition.Create(by, office, who, known, bundle, day, time, employer)
            : null;
    }

    private static Outcome<BroughtContribution>? Brought(CsvRow row)
    {
        var (person, segment, month, received, amount) = (row.Nik("person"), row.Choice<Segment>("segment"), row.Month("month"), row.Date("received"), row.Keep(Rupiah.FromText(row["amount"]), "amount"));
        return person is { } who && segment is { } known && month is { } of && received is { } day && amount is { } paid ? BroughtContribution.Create(who, known, of, day, paid) : null;
    }
}
