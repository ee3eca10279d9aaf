using BpjsTk.Domain;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>Prints what the picture shows in words, and who pays if something happens on a day.</summary>
internal sealed class TimelinePrinter(TextWriter output, Language language)
{
    internal void Print(MembershipCase one)
    {
        var (membership, standing) = (one.Membership, one.Standing);
        output.WriteLine($"{TimelineTexts.Title.In(language)} {membership.Person.FullName}, {membership.Person}".ReplaceLineEndings(" "));
        this.Line(TimelineTexts.Subtitle(SegmentNames.Of(membership.State.Segment), one.OpenedOn, one.AsOf));
        foreach (var bar in Enum.GetValues<SocialProgram>().SelectMany(program => CoverBar.Of(one, program)))
        {
            this.Line(TimelineTexts.CoverOf(bar));
        }

        this.Line(TimelineTexts.Standing(standing));
        foreach (var line in standing.Lines.Where(line => line.Status is PaymentStatus.PaidLate || line.IsOverdue))
        {
            output.WriteLine($"  {line.ToText(language)}");
        }

        foreach (var program in new[] { SocialProgram.Jkk, SocialProgram.Jkm })
        {
            foreach (var period in CoverBar.LongArrears(standing, program))
            {
                output.WriteLine($"{TimelineTexts.Arrears.In(language)}, {TimelineTexts.PeriodOf(program, period).In(language)}");
            }
        }
    }

    internal void PrintWhoPays(MembershipCase one, LocalDate day, List<Fault> faults)
    {
        var today = LocalDate.Max(day, one.AsOf);
        output.WriteLine();
        this.Line(TimelineTexts.WhoPays(day, today));
        if (!CoverRules.DecideAll(one.Membership.CoverFactsOn(day, one.Ledger, today)).TryGet(out var findings, out var errors))
        {
            faults.AddRange(errors.Select(error => Fault.Of(error).Under("--at")));
            return;
        }

        foreach (var finding in findings)
        {
            output.WriteLine($"  {finding.ToText(language)}");
            foreach (var condition in finding.Conditions)
            {
                output.WriteLine($"    - {condition.ToText(language)}");
            }
        }
    }

    private void Line(BilingualText text) => output.WriteLine(text.In(language));
}
