using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>The law of one contribution month, looked up once, so that no calculation searches a date.</summary>
[DebuggerDisplay("{Month} of {Book.Version,nq}")]
public sealed class LawInForce
{
    private readonly Dictionary<string, object> rulings;

    internal LawInForce(LawBook book, YearMonth month, UnpublishedLaw unpublished)
    {
        this.Book = book;
        this.Month = month;
        this.Unpublished = unpublished;
        this.rulings = LawParameters.All.ToDictionary(
            parameter => parameter.Id,
            parameter => book.Resolve(parameter, month, unpublished),
            StringComparer.Ordinal);
    }

    /// <summary>Gets the book it was looked up in.</summary>
    public LawBook Book { get; }

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets what was asked for where a yearly figure is not published yet.</summary>
    public UnpublishedLaw Unpublished { get; }

    /// <summary>Returns the ruling of a figure in this month; of a figure dated by day, the one of the month's last day.</summary>
    /// <typeparam name="T">The type of the figure.</typeparam>
    /// <param name="parameter">The name of the figure.</param>
    /// <returns>The ruling, or the refusal that says why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is <see langword="null"/>.</exception>
    public Outcome<Ruling<T>> Of<T>(LawParameter<T> parameter)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return (Outcome<Ruling<T>>)this.rulings[parameter.Id];
    }

    /// <summary>Returns the month and the version of the book.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{this.Month:uuuu-MM} ({this.Book.Version})";

    /// <summary>Returns this law when it has a ruling for each of some figures, or else the first refusal: in a month without law all of them say the same.</summary>
    internal Outcome<LawInForce> Require(params ReadOnlySpan<LawParameter> parameters)
    {
        foreach (var parameter in parameters)
        {
            var errors = parameter.ErrorsOf(this.rulings[parameter.Id]);
            if (!errors.IsEmpty)
            {
                return Outcome.Failure<LawInForce>(errors);
            }
        }

        return Outcome.Success(this);
    }

    internal RulingOrigin OriginOf(LawParameter parameter) => parameter.IsSupplied(this.rulings[parameter.Id]) ? RulingOrigin.Supplied : RulingOrigin.Shipped;

    internal Confidence ConfidenceOf(LawParameter parameter) => parameter.ConfidenceOf(this.rulings[parameter.Id], this.Month);

    internal bool AnySupplied(IEnumerable<LawParameter> parameters) => parameters.Any(parameter => parameter.IsSupplied(this.rulings[parameter.Id]));
}
