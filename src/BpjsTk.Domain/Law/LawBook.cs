using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>
/// The law through time: every figure of <see cref="LawParameters"/> with its rows, sources and gaps. <see cref="Default"/> is what this
/// version of the library knows; a book of one's own adds what was announced since, or asks what would be if.
/// </summary>
[DebuggerDisplay("{Version,nq}")]
public sealed class LawBook
{
    // Fifty years of months: a book is asked for the same few again and again, by every form and every membership.
    private const int MostMonthsKept = 600;

    private const string ResourcePrefix = "BpjsTk.Domain.Law.Data.";

    private static readonly Lazy<LawBook> Shipped = new(LoadShipped);

    private readonly FrozenDictionary<string, object> timelines;
    private readonly ConcurrentDictionary<(YearMonth Month, UnpublishedLaw Unpublished), LawInForce> resolved = new();

    private LawBook(string version, FrozenDictionary<string, object> timelines)
    {
        this.Version = version;
        this.timelines = timelines;
    }

    /// <summary>Gets the law that came with this version of the library.</summary>
    public static LawBook Default => Shipped.Value;

    /// <summary>Gets which law this is: the shipped one by its date, such as <c>2026-11-20</c>, and after a plus sign what was added to it.</summary>
    public string Version { get; }

    /// <summary>Gets a value indicating whether nothing was added to the law that came with the library.</summary>
    public bool IsShipped => ReferenceEquals(this, Default);

    /// <summary>Reads a book of one's own: parameters in the form of the shipped data files, laid over another book row by row.</summary>
    /// <param name="stream">UTF-8 JSON: <c>{"version": "...", "parameters": [ ... ]}</c>. It is read to its end and not closed.</param>
    /// <param name="onto">The book to lay it over; the shipped one when not given.</param>
    /// <returns>The new book, or what is wrong: the form of the whole, or else the first fault of every parameter (<c>BPJSTK-LAW-004</c> to <c>-008</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public static Outcome<LawBook> Load(Stream stream, LawBook? onto = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var book = onto ?? Default;
        return LawJson.Read(stream, LawJsonContext.Default.LawBookDocument).Then(document =>
            string.IsNullOrWhiteSpace(document.Version) || document.Parameters is null
                ? Outcome.Failure<LawBook>(LawJson.BadForm("version or parameters are missing"))
                : Read(document.Parameters, RulingOrigin.Supplied, book.timelines).Select(changed => new LawBook($"{book.Version}+{document.Version}", changed)));
    }

    /// <summary>Returns a figure through time.</summary>
    /// <typeparam name="T">The type of the figure.</typeparam>
    /// <param name="parameter">The name of the figure.</param>
    /// <returns>Its rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is <see langword="null"/>.</exception>
    public Timeline<T> TimelineOf<T>(LawParameter<T> parameter)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return (Timeline<T>)this.timelines[parameter.Id];
    }

    /// <summary>Returns a book in which a figure has one more row, or another one; see <see cref="Timeline{T}.With"/>.</summary>
    /// <typeparam name="T">The type of the figure.</typeparam>
    /// <param name="parameter">The name of the figure.</param>
    /// <param name="ruling">The row; lines of explanations and statements of wages that stand on it are marked as supplied, due dates and fines are not.</param>
    /// <param name="publishedThrough">The last day for which a yearly figure is now published.</param>
    /// <returns>The new book; this one does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> or <paramref name="ruling"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The ruling begins inside a month and the figure is dated by month; or <paramref name="publishedThrough"/> is before the ruling's first day, or
    /// given for a figure that is not published by the year; or the value is one no law could state: a rate outside 0 % to 100 %, a negative amount, a count below one,
    /// an average over a number of months that does not divide twelve.
    /// </exception>
    public LawBook With<T>(LawParameter<T> parameter, Ruling<T> ruling, LocalDate? publishedThrough = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(ruling);
        parameter.Check(ruling.Value);
        var changed = this.timelines.ToDictionary(StringComparer.Ordinal);
        changed[parameter.Id] = this.TimelineOf(parameter).With(ruling, publishedThrough);
        return new($"{this.Version}+{parameter.Id}", changed.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Returns everything that holds in a month, looked up once.</summary>
    /// <param name="month">The contribution month.</param>
    /// <param name="unpublished">What to do where a yearly figure is not published yet.</param>
    /// <returns>The law of the month.</returns>
    public LawInForce InForce(YearMonth month, UnpublishedLaw unpublished = UnpublishedLaw.Refuse)
    {
        if (this.resolved.TryGetValue((month, unpublished), out var known))
        {
            return known;
        }

        var law = new LawInForce(this, month, unpublished);
        return this.resolved.Count < MostMonthsKept ? this.resolved.GetOrAdd((month, unpublished), law) : law;
    }

    /// <summary>Returns where another book differs from this one.</summary>
    /// <param name="other">The other book.</param>
    /// <returns>The differences by parameter and date; empty when the two say the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ImmutableArray<LawDifference> Diff(LawBook other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. LawParameters.All.SelectMany(parameter => parameter.Compare(this.timelines[parameter.Id], other.timelines[parameter.Id]))];
    }

    internal object Resolve(LawParameter parameter, YearMonth month, UnpublishedLaw unpublished) =>
        parameter.Resolve(this.timelines[parameter.Id], month, unpublished);

    private static LawBook LoadShipped()
    {
        var assembly = typeof(LawBook).Assembly;
        var documents = new List<LawParameterDocument>();
        foreach (var parameter in LawParameters.All)
        {
            using var stream = assembly.GetManifestResourceStream($"{ResourcePrefix}{parameter.Id}.json")
                ?? throw new InvalidOperationException($"The law of {parameter.Id} is not in the assembly.");
            documents.Add(LawJson.Read(stream, LawJsonContext.Default.LawParameterDocument).Value);
        }

        // What the library ships is proved by its tests: a fault here is a broken build, not bad input.
        var shipped = Read(documents, RulingOrigin.Shipped, FrozenDictionary<string, object>.Empty).Value;
        var version = documents.SelectMany(document => document.Rows!).Max(row => row!.CheckedOn);
        return new(version!, shipped);
    }

    private static Outcome<FrozenDictionary<string, object>> Read(
        IReadOnlyList<LawParameterDocument?> documents, RulingOrigin origin, FrozenDictionary<string, object> onto)
    {
        var result = onto.ToDictionary(StringComparer.Ordinal);
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            var id = documents[i]?.Id ?? string.Empty;
            var member = string.Create(CultureInfo.InvariantCulture, $"Parameters[{i}]");
            if (documents[i] is not { } document || LawParameters.All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal)) is not { } parameter)
            {
                errors.Add(DomainError.Of(ErrorCatalog.LawDataUnknownParameter, member, new ErrorArgument("id", id)));
            }
            else if (!seen.Add(id))
            {
                errors.Add(DomainError.Of(ErrorCatalog.LawDataTwice, member, new ErrorArgument("id", id)));
            }
            else if (parameter.Read(document, origin, onto.GetValueOrDefault(id)).TryGet(out var timeline, out var faults))
            {
                result[id] = timeline;
            }
            else
            {
                errors.AddRange(faults.Select(fault => fault.Under(member)));
            }
        }

        return errors.Count == 0
            ? Outcome.Success(result.ToFrozenDictionary(StringComparer.Ordinal))
            : Outcome.Failure<FrozenDictionary<string, object>>(errors.ToImmutable());
    }
}
