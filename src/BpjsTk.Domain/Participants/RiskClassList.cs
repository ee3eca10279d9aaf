using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// The list of kinds of business by risk class (PP 44/2015 Lampiran I, since 2 December 2019 as replaced by PP 82/2019), searchable. A name
/// alone does not give a class: the list repeats itself, so a search may answer with several classes, and the agency decides.
/// </summary>
public sealed class RiskClassList
{
    private readonly Ruling<Table<BusinessKind>> ruling;

    private RiskClassList(Ruling<Table<BusinessKind>> ruling) => this.ruling = ruling;

    /// <summary>Gets the kinds of business in the order of the list.</summary>
    public IReadOnlyList<BusinessKind> All => this.ruling.Value;

    /// <summary>Gets where the list stands.</summary>
    public ImmutableArray<Citation> Citations => this.ruling.Citations;

    /// <summary>Returns the list as it holds on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The list, or <c>BPJSTK-LAW-001</c> before 2 December 2019: the first list is not to be had.</returns>
    public static Outcome<RiskClassList> On(LocalDate date, LawBook? book = null) =>
        (book ?? LawBook.Default).TimelineOf(LawParameters.RiskClassKinds).At(date).Select(ruling => new RiskClassList(ruling));

    /// <summary>Returns the kind of business of a class and number.</summary>
    /// <param name="riskClass">The class.</param>
    /// <param name="number">The number within the class, from 1.</param>
    /// <returns>The kind of business, or <c>BPJSTK-RISK-002</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="riskClass"/> is not one of the five classes.</exception>
    public Outcome<BusinessKind> Find(RiskClass riskClass, int number)
    {
        var roman = RiskClasses.Roman(riskClass);
        var kind = this.All.FirstOrDefault(row => row.RiskClassNumber == (int)riskClass && row.Number == number);
        return kind is null
            ? Outcome.Failure<BusinessKind>(DomainError.Of(
                ErrorCatalog.BusinessKindUnknown, "Number", this.Citations[0], new ErrorArgument("class", roman), new ErrorArgument("number", number)))
            : Outcome.Success(kind);
    }

    /// <summary>Finds the kinds of business whose name holds every word of a search, whatever its case.</summary>
    /// <param name="words">Indonesian words or beginnings of words, parted by spaces.</param>
    /// <returns>The kinds found, in the order of the list; none for a search without words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public ImmutableArray<BusinessKind> Search(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == 0 ? [] : [.. this.All.Where(kind => wanted.All(word => HasWord(kind.Name, word)))];
    }

    private static bool HasWord(string name, string word)
    {
        for (var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(name[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
