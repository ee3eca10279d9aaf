using System.Diagnostics;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain;

/// <summary>
/// Where a figure or rule stands: the instrument, and the provision in it. Written <c>PP 44/2015 Pasal 16(1)a</c>, with
/// <c>as amended by PP 82/2019</c> after it when a later instrument changed that provision.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Citation
{
    private const string AmendedBySeparator = " as amended by ";
    private const string IndonesianSeparator = " sebagaimana diubah dengan ";

    private static readonly (string Prefix, InstrumentKind Kind)[] Prefixes =
    [
        ("UU ", InstrumentKind.Act),
        ("PP ", InstrumentKind.GovernmentRegulation),
        ("Perpres ", InstrumentKind.PresidentialRegulation),
        ("Permenaker ", InstrumentKind.ManpowerRegulation),
        ("PMK ", InstrumentKind.FinanceRegulation),
        ("Perdir ", InstrumentKind.DirectorsRegulation),
        ("Surat ", InstrumentKind.Letter),
        ("Skema Perisai ", InstrumentKind.AgencyScheme),
    ];

    private Citation(InstrumentKind kind, string instrument, string provision, string? amendedBy)
    {
        this.Kind = kind;
        this.Instrument = instrument;
        this.Provision = provision;
        this.AmendedBy = amendedBy;
    }

    /// <summary>Gets the kind of instrument.</summary>
    public InstrumentKind Kind { get; }

    /// <summary>Gets the instrument: abbreviation, number and year, such as <c>PP 44/2015</c>.</summary>
    public string Instrument { get; }

    /// <summary>Gets the provision in the instrument, such as <c>Pasal 16(1)a</c>; empty when the whole instrument is meant.</summary>
    public string Provision { get; }

    /// <summary>Gets the instrument that changed the provision, such as <c>PP 82/2019</c>; <see langword="null"/> when none did.</summary>
    public string? AmendedBy { get; }

    /// <summary>Reads a citation as the library writes it.</summary>
    /// <param name="text">Such as <c>PP 44/2015 Pasal 25(2)b as amended by PP 82/2019</c>.</param>
    /// <returns>The citation. A text that begins with no known instrument has the kind <see cref="InstrumentKind.None"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is <see langword="null"/>, empty or white space.</exception>
    public static Citation FromText(string text)
    {
        Guard.Against.NullOrWhiteSpace(text);
        var at = text.IndexOf(AmendedBySeparator, StringComparison.Ordinal);
        var (main, amendedBy) = at < 0 ? (text, null) : (text[..at], text[(at + AmendedBySeparator.Length)..]);
        foreach (var (prefix, kind) in Prefixes)
        {
            if (main.StartsWith(prefix, StringComparison.Ordinal))
            {
                var end = main.IndexOf(' ', prefix.Length);
                return end < 0
                    ? new(kind, main, string.Empty, amendedBy)
                    : new(kind, main[..end], main[(end + 1)..], amendedBy);
            }
        }

        return new(InstrumentKind.None, main, string.Empty, amendedBy);
    }

    /// <summary>Writes the citation for a reader; only the words between the references differ.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language)
    {
        var text = this.Provision.Length == 0 ? this.Instrument : $"{this.Instrument} {this.Provision}";
        if (this.AmendedBy is null)
        {
            return text;
        }

        return language == Language.Indonesian
            ? text + IndonesianSeparator + this.AmendedBy.Replace(AmendedBySeparator, IndonesianSeparator, StringComparison.Ordinal)
            : text + AmendedBySeparator + this.AmendedBy;
    }

    /// <summary>Returns the form that <see cref="FromText"/> reads.</summary>
    /// <returns>The citation.</returns>
    public override string ToString() => this.ToText(Language.English);
}
