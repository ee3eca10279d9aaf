using System.Globalization;
using System.Text;
using System.Xml;

namespace EnrollmentDesk;

/// <summary>Writes the elements of a picture. Coordinates are decimals with at most two places, so that the same membership is the same file everywhere.</summary>
internal sealed class SvgWriter : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly MemoryStream stream = new();
    private readonly XmlWriter xml;

    internal SvgWriter(decimal width, decimal height, string language, string title, string description, string style)
    {
        this.xml = XmlWriter.Create(this.stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n" });
        this.Start("svg", ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("width", Number(width)), ("height", Number(height)), ("role", "img"), ("aria-labelledby", "title description"));
        this.xml.WriteAttributeString("xml", "lang", null, language);
        this.Element("title", title, ("id", "title"));
        this.Element("desc", description, ("id", "description"));
        this.Element("style", style);
    }

    internal static string Number(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    internal void Text(decimal x, decimal y, string style, string text) => this.Element("text", text, ("x", Number(x)), ("y", Number(y)), ("class", style));

    internal void Rectangle(decimal x, decimal y, decimal width, decimal height, string style, decimal round = 0, string? title = null)
    {
        this.Start("rect", ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("rx", Number(round)), ("class", style));
        this.End(title);
    }

    internal void Line(decimal x1, decimal y1, decimal x2, decimal y2, string style)
    {
        this.Start("line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", style));
        this.End(null);
    }

    internal void Circle(decimal x, decimal y, decimal radius, string style, string? title = null)
    {
        this.Start("circle", ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("class", style));
        this.End(title);
    }

    internal void Path(string path, string style)
    {
        this.Start("path", ("d", path), ("class", style));
        this.End(null);
    }

    /// <summary>Begins a group; what is written until it ends is one thing with one title.</summary>
    internal void StartGroup(string style, string? title = null)
    {
        this.Start("g", ("class", style));
        if (title is not null)
        {
            this.Element("title", title);
        }
    }

    internal void EndGroup() => this.xml.WriteEndElement();

    internal byte[] Finish()
    {
        this.xml.WriteEndElement();
        this.xml.WriteEndDocument();
        this.xml.Flush();
        return [.. this.stream.ToArray(), (byte)'\n'];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.xml.Dispose();
        this.stream.Dispose();
    }

    private void Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        this.xml.WriteStartElement(name, Namespace);
        foreach (var (key, value) in attributes)
        {
            this.xml.WriteAttributeString(key, value);
        }
    }

    private void End(string? title)
    {
        if (title is not null)
        {
            this.Element("title", title);
        }

        this.xml.WriteEndElement();
    }

    private void Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        this.Start(name, attributes);
        this.xml.WriteString(Printable(text));
        this.xml.WriteEndElement();
    }

    // A name may hold what XML cannot.
    private static string Printable(string text) => new([.. text.Select(character => XmlConvert.IsXmlChar(character) && !char.IsSurrogate(character) ? character : '?')]);
}
