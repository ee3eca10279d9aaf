using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// A cadre of an office: somebody of the public who was trained, informs people where he lives, and enrols them (kader penggerak). No incentive and no target was ever reported for cadres: none is modelled.
/// </summary>
[DebuggerDisplay("{Nik} {Office} {From}")]
public sealed class Cadre
{
    private Cadre(Nik nik, string name, Office office, SocialElement element, string? organisation, CadrePosting posting, CadreTraining training, LocalDate from, LocalDate? until)
    {
        this.Nik = nik;
        this.Name = name;
        this.Office = office;
        this.Element = element;
        this.Organisation = organisation;
        this.Posting = posting;
        this.Training = training;
        this.From = from;
        this.Until = until;
    }

    /// <summary>Gets the population number; its text is masked.</summary>
    public Nik Nik { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the office whose seat the cadre has.</summary>
    public Office Office { get; }

    /// <summary>Gets the element of society the cadre stands for.</summary>
    public SocialElement Element { get; }

    /// <summary>Gets the organisation within the element, such as <c>NU</c>; <see langword="null"/> when not said.</summary>
    public string? Organisation { get; }

    /// <summary>Gets where the cadre lives and works.</summary>
    public CadrePosting Posting { get; }

    /// <summary>Gets the training that was passed.</summary>
    public CadreTraining Training { get; }

    /// <summary>Gets the first day as a cadre.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day; <see langword="null"/> while it goes on.</summary>
    public LocalDate? Until { get; }

    /// <summary>States a cadre.</summary>
    /// <param name="nik">The population number.</param>
    /// <param name="name">The name, 1 to 100 characters; spaces around it are cut.</param>
    /// <param name="office">The office whose seat the cadre has: a branch or pioneer branch.</param>
    /// <param name="element">The element of society.</param>
    /// <param name="posting">Where the cadre lives and works.</param>
    /// <param name="training">The training.</param>
    /// <param name="result">How it ended.</param>
    /// <param name="from">The first day as a cadre.</param>
    /// <param name="until">The last day; <see langword="null"/> while it goes on.</param>
    /// <param name="organisation">The organisation within the element; needed of other influential people.</param>
    /// <returns>
    /// The cadre, or <c>BPJSTK-CDR-001</c> (a name or organisation without a text that can be printed), <c>-005</c> (the end is before the start), <c>-009</c> (an office that has no cadres), <c>-010</c>
    /// (training not passed), <c>-011</c> (a start before the training was over), <c>-012</c> (other influential people, and not who).
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="nik"/> is the default.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="office"/>, <paramref name="posting"/> or <paramref name="training"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="element"/> or <paramref name="result"/> is not a member of its enumeration.</exception>
    public static Outcome<Cadre> Create(
        Nik nik,
        string? name,
        Office office,
        SocialElement element,
        CadrePosting posting,
        CadreTraining training,
        TrainingResult result,
        LocalDate from,
        LocalDate? until = null,
        string? organisation = null)
    {
        CadreFaults.Known(nik, nameof(nik));
        Guard.Against.Null(office);
        Guard.Against.Null(posting);
        Guard.Against.Null(training);
        CadreFaults.Defined(element);
        CadreFaults.Defined(result);
        var (named, organised) = (CadreFaults.Text(name, "Name"), CadreFaults.OptionalText(organisation, "Organisation"));
        DomainError[] errors =
        [
            .. named.Errors,
            .. organised.Errors,
            .. CadreFaults.Span(from, until),
            .. When(office.OwnBranch is null, () => CadreFaults.NoCadresAt(office)),
            .. When(result != TrainingResult.Passed, () => DomainError.Of(ErrorCatalog.CadreNotTrained, "Result", new ErrorArgument("result", CadrePhrases.Of(result)))),
            .. When(from < training.LastDay, () => DomainError.Of(ErrorCatalog.CadreBeforeTraining, "From", new ErrorArgument("from", from), new ErrorArgument("training", training.LastDay))),
            .. When(element == SocialElement.OtherInfluential && organised is { IsSuccess: true, Value.Length: 0 }, () => DomainError.Of(ErrorCatalog.CadreElementUnsaid, "Organisation")),
        ];
        return errors.Length == 0
            ? Outcome.Success(new Cadre(nik, named.Value, office, element, organised.Value.Length == 0 ? null : organised.Value, posting, training, from, until))
            : Outcome.Failure<Cadre>([.. errors]);

        static IEnumerable<DomainError> When(bool isBad, Func<DomainError> error) => isBad ? [error()] : [];
    }

    /// <summary>Says whether somebody is a cadre on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether the day is between start and end, both with them.</returns>
    public bool IsPostedOn(LocalDate date) => CadreFaults.IsWithin(date, this.From, this.Until);

    /// <summary>Returns the cadre with the end set.</summary>
    /// <param name="lastDay">The last day.</param>
    /// <returns>A new cadre, or <c>BPJSTK-CDR-005</c> when the end is before the start.</returns>
    public Outcome<Cadre> EndOn(LocalDate lastDay) => CadreFaults.Span(this.From, lastDay) is { IsEmpty: false } bad
        ? Outcome.Failure<Cadre>(bad)
        : Outcome.Success(new Cadre(this.Nik, this.Name, this.Office, this.Element, this.Organisation, this.Posting, this.Training, this.From, lastDay));

    /// <summary>Returns the masked number, office and days; the name stays out of logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{this.Nik}, {this.Office}, {CadrePhrases.Days(this.From, this.Until).English}";
}
