using BpjsTk.Domain;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>Prints what became of every form, in the order of the file.</summary>
internal sealed class ReportPrinter(TextWriter output, Language language)
{
    internal void Print(LocalDate filedOn, IReadOnlyList<FormResult> results)
    {
        this.Line(Texts.Heading(filedOn, results.Count));
        foreach (var result in results)
        {
            output.WriteLine();
            this.Print(result);
        }

        output.WriteLine();
        var accepted = results.Count(result => result.IsAccepted);
        var employers = results.Where(result => result is { IsAccepted: true, Kind: FormKind.Employer }).ToArray();
        this.Line(Texts.Totals(accepted, results.Count - accepted, employers.Sum(result => result.EnrolledWorkers), employers.Sum(result => result.RejectedWorkers.Count)));
    }

    private void Print(FormResult result)
    {
        var status = result switch
        {
            { IsWhole: true } => Texts.Accepted,
            { IsAccepted: true } => Texts.AcceptedInPart,
            _ => Texts.Rejected,
        };
        var kind = (result.Kind is { } known ? Words.NameOf(known) : Texts.NoForm).In(language);
        var name = result.Name.Length == 0 ? string.Empty : $", {result.Name}";
        output.WriteLine($"{Texts.FormNumber(result.Row.Number).In(language)}, {kind}{name}: {status.In(language)}".ReplaceLineEndings(" "));
        foreach (var line in result.Accepted)
        {
            output.WriteLine($"  {line.In(language)}");
        }

        foreach (var fault in result.Faults)
        {
            output.WriteLine($"  {fault.ToLine(language)}");
        }

        foreach (var (row, faults) in result.RejectedWorkers)
        {
            output.WriteLine($"  {Texts.WorkerRow(row).In(language)}: {Texts.Rejected.In(language)}");
            foreach (var fault in faults)
            {
                output.WriteLine($"    {fault.ToLine(language)}");
            }
        }
    }

    private void Line(BilingualText text) => output.WriteLine(text.In(language));
}
