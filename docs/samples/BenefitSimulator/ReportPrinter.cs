using BpjsTk.Domain;
using Spectre.Console;

namespace BenefitSimulator;

/// <summary>Prints a story: what it assumes, and for each event what each program pays, does not grant, or refuses to answer.</summary>
internal sealed class ReportPrinter(TextWriter output, Language language)
{
    private const int Width = 160;

    internal void Print(Story story, IReadOnlyList<Section> sections)
    {
        output.WriteLine(Texts.Heading(story).In(language));
        this.PrintList(Texts.Assumptions, [.. Texts.Of(story.Assumptions), .. Texts.Always]);
        foreach (var section in sections)
        {
            output.WriteLine();
            output.WriteLine($"{Texts.NameOf(section.Program)}, {section.Event.In(language)}{(section.On is { } on ? $" {Texts.Day(on)}" : string.Empty)}");
            if (section.Paid.Count > 0)
            {
                this.PrintTable(section);
            }

            this.PrintList(Texts.NotGranted, section.NotGranted);
            this.PrintList(Texts.Balance, section.Explained);
            this.PrintList(Texts.Refused, [.. section.Refused.Select(fault => Texts.Of(fault.ToLine))]);
        }

        this.PrintTotals(sections);
    }

    private void PrintTotals(IReadOnlyList<Section> sections)
    {
        output.WriteLine();
        output.WriteLine(Texts.Totals.In(language));
        foreach (var program in sections.SelectMany(section => section.Paid).GroupBy(entry => entry.Program).OrderBy(group => group.Key))
        {
            var total = Rupiah.Sum([.. program.SelectMany(entry => entry.Parts).Select(part => part.Amount)]);
            output.WriteLine($"  {Texts.NameOf(program.Key)}: {Texts.Money(total, language)}");
        }
    }

    private void PrintList(BilingualText heading, List<BilingualText> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine(heading.In(language));
        foreach (var line in lines)
        {
            output.WriteLine($"  - {line.In(language)}");
        }
    }

    private void PrintTable(Section section)
    {
        var table = new Table().Border(TableBorder.Markdown);
        table.AddColumn(new TableColumn(new Text(Texts.When.In(language))).NoWrap());
        table.AddColumn(new TableColumn(new Text(Texts.Amount.In(language))).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(new Text(Texts.Why.In(language))));
        foreach (var entry in section.Paid)
        {
            table.AddRow(new Text(entry.When), new Text(Texts.Money(entry.Amount, language)), new Text(entry.Text.In(language)));
        }

        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Write(table);
        foreach (var line in text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            output.WriteLine(line);
        }
    }
}
