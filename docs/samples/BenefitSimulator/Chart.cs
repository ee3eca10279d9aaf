using System.Globalization;
using System.Text;
using System.Xml;
using BpjsTk.Domain;
using BpjsTk.Domain.Programs;

namespace BenefitSimulator;

/// <summary>Draws what is paid in each year: a bar, with a piece for each program. Coordinates are decimals with at most two places, so that the same story is the same file everywhere.</summary>
internal sealed class Chart
{
    private const decimal Margin = 24;
    private const decimal Left = 84;
    private const decimal Top = 92;
    private const decimal Height = 260;
    private const int Steps = 4;
    private const decimal SenPerMillion = 100_000_000;

    private const string Style =
        """

        text { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; font-size: 12px; fill: #1b2127; }
        .back { fill: #ffffff; }
        .heading { font-size: 18px; font-weight: 600; }
        .axis { text-anchor: end; fill: #55606b; }
        .year { text-anchor: middle; }
        .soft { fill: #55606b; }
        .grid { stroke: #d6dce2; stroke-width: 1; }
        .jkk { fill: #c23b22; }
        .jkm { fill: #5c6670; }
        .jht { fill: #2a8c82; }
        .jp { fill: #3b76b5; }
        .jkp { fill: #e0a526; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e8ebee; }
          .back { fill: #14181d; }
          .axis, .soft { fill: #a3adb7; }
          .grid { stroke: #2b323a; }
          .jkk { fill: #e06a52; }
          .jkm { fill: #98a3ae; }
          .jht { fill: #3faea2; }
          .jp { fill: #5b97d6; }
        }

        """;

    private readonly Language language;
    private readonly XmlWriter xml;

    private Chart(XmlWriter xml, Language language) => (this.xml, this.language) = (xml, language);

    /// <summary>Draws.</summary>
    /// <param name="story">The story.</param>
    /// <param name="sections">What the programs said.</param>
    /// <param name="language">The language.</param>
    /// <returns>The picture, as UTF-8.</returns>
    internal static byte[] Draw(Story story, IReadOnlyList<Section> sections, Language language)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n" }))
        {
            new Chart(writer, language).Draw(story, sections);
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    /// <summary>Returns what each program pays in each year, without what is no money.</summary>
    internal static IReadOnlyDictionary<(int Year, SocialProgram Program), Rupiah> Yearly(IReadOnlyList<Section> sections) => sections
        .SelectMany(section => section.Paid)
        .SelectMany(entry => entry.Parts, (entry, part) => (entry.Program, part.Year, part.Amount))
        .Where(part => !part.Amount.IsZero)
        .GroupBy(part => (part.Year, part.Program))
        .ToDictionary(group => group.Key, group => Rupiah.Sum([.. group.Select(part => part.Amount)]));

    private static string Number(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    // The least of 1, 2 or 5 times a power of ten that lets all steps together reach the highest year.
    private static decimal StepOf(decimal most)
    {
        for (var unit = 0.1m; ; unit *= 10)
        {
            foreach (var step in new[] { unit, 2 * unit, 5 * unit })
            {
                if (step * Steps >= most)
                {
                    return step;
                }
            }
        }
    }

    private void Draw(Story story, IReadOnlyList<Section> sections)
    {
        var yearly = Yearly(sections);
        int[] years = yearly.Count == 0 ? [] : [.. Enumerable.Range(yearly.Keys.Min(key => key.Year), yearly.Keys.Max(key => key.Year) - yearly.Keys.Min(key => key.Year) + 1)];
        SocialProgram[] programs = [.. yearly.Keys.Select(key => key.Program).Distinct().Order()];
        var cell = years.Length == 0 ? 0 : Math.Clamp(Math.Floor(700m / years.Length), 40, 90);
        var width = Math.Max(820, Left + (cell * years.Length) + Margin);
        var events = story.Events.Select(one => $"{Texts.Day(one.On)} {Texts.NameOf(one.Event).In(this.language)}").ToArray();
        var height = Top + Height + 60 + (20 * events.Length);
        var title = $"{Texts.Chart.In(this.language)}: {story.Name.In(this.language)}";
        var totals = programs.Select(program => $"{Texts.NameOf(program)} {Texts.Money(Rupiah.Sum([.. yearly.Where(pair => pair.Key.Program == program).Select(pair => pair.Value)]), this.language)}");

        this.Start("svg", ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("width", Number(width)), ("height", Number(height)), ("role", "img"), ("aria-labelledby", "title description"));
        this.xml.WriteAttributeString("xml", "lang", null, this.language == Language.Indonesian ? "id" : "en");
        this.Element("title", title, ("id", "title"));
        this.Element("desc", programs.Length == 0 ? Texts.NothingPaid.In(this.language) : string.Join("; ", totals), ("id", "description"));
        this.Element("style", Style);
        this.Rectangle(0, 0, width, height, "back", null);
        this.Text(Margin, 30, "heading", $"{Texts.Chart.In(this.language)} ({Texts.Millions.In(this.language)})");
        this.Text(Margin, 50, "soft", story.Name.In(this.language));
        foreach (var (i, program) in programs.Index())
        {
            this.Rectangle(Left + (i * 90), 62, 14, 14, ClassOf(program), null);
            this.Text(Left + 20 + (i * 90), 74, "label", Texts.NameOf(program));
        }

        this.DrawBars(yearly, years, programs, cell, width);
        foreach (var (i, text) in events.Index())
        {
            this.Text(Left, Top + Height + 50 + (i * 20), "soft", text);
        }

        this.xml.WriteEndElement();
    }

    private static string ClassOf(SocialProgram program) => Texts.NameOf(program).ToLowerInvariant();

    private void DrawBars(IReadOnlyDictionary<(int Year, SocialProgram Program), Rupiah> yearly, int[] years, SocialProgram[] programs, decimal cell, decimal width)
    {
        Rupiah Of(int year, SocialProgram program) => yearly.GetValueOrDefault((year, program));
        var step = StepOf(years.Select(year => programs.Sum(program => Of(year, program).Sen / SenPerMillion)).DefaultIfEmpty(0).Max());
        for (var i = 0; i <= Steps; i++)
        {
            var y = Top + Height - (i * Height / Steps);
            this.Start("line", ("x1", Number(Left)), ("y1", Number(y)), ("x2", Number(width - Margin)), ("y2", Number(y)), ("class", "grid"));
            this.xml.WriteEndElement();
            this.Text(Left - 8, y + 4, "axis", (step * i).ToString("0.#", CultureInfo.InvariantCulture));
        }

        foreach (var (i, year) in years.Index())
        {
            var (x, y) = (Left + (i * cell), Top + Height);
            foreach (var program in programs.Where(program => !Of(year, program).IsZero))
            {
                var amount = Of(year, program);
                var high = amount.Sen / SenPerMillion / (step * Steps) * Height;
                y -= high;
                this.Rectangle(x + 6, y, cell - 12, high, ClassOf(program), $"{year} {Texts.NameOf(program)} {Texts.Money(amount, this.language)}");
            }

            this.Text(x + (cell / 2), Top + Height + 18, "year", year.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Text(decimal x, decimal y, string style, string text) => this.Element("text", text, ("x", Number(x)), ("y", Number(y)), ("class", style));

    private void Rectangle(decimal x, decimal y, decimal width, decimal height, string style, string? title)
    {
        this.Start("rect", ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("class", style));
        if (title is not null)
        {
            this.Element("title", title);
        }

        this.xml.WriteEndElement();
    }

    private void Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        this.xml.WriteStartElement(name, "http://www.w3.org/2000/svg");
        foreach (var (key, value) in attributes)
        {
            this.xml.WriteAttributeString(key, value);
        }
    }

    private void Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        this.Start(name, attributes);
        this.xml.WriteString(new string([.. text.Select(character => XmlConvert.IsXmlChar(character) && !char.IsSurrogate(character) ? character : '?')]));
        this.xml.WriteEndElement();
    }
}
