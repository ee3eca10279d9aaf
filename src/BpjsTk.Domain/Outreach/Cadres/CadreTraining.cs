using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>A training of cadres by an office: two days, with subjects (pelatihan kader penggerak).</summary>
[DebuggerDisplay("{Office} {LastDay}")]
public sealed class CadreTraining
{
    /// <summary>How many days a training has.</summary>
    public const int DayCount = 2;

    private CadreTraining(Office office, ImmutableArray<LocalDate> days, LocalDate lastDay, ImmutableArray<TrainingSubject> subjects, string? venue, ImmutableArray<string> trainers)
    {
        this.Office = office;
        this.Days = days;
        this.LastDay = lastDay;
        this.Subjects = subjects;
        this.Venue = venue;
        this.Trainers = trainers;
    }

    /// <summary>Gets the office that held it.</summary>
    public Office Office { get; }

    /// <summary>Gets both days; empty when a report tells of the training and not of its days.</summary>
    public ImmutableArray<LocalDate> Days { get; }

    /// <summary>Gets the second day; where the days are not said, the day of the report, by which it was over.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets the subjects, in their own order.</summary>
    public ImmutableArray<TrainingSubject> Subjects { get; }

    /// <summary>Gets the place; <see langword="null"/> when not said.</summary>
    public string? Venue { get; }

    /// <summary>Gets who taught; empty when not said.</summary>
    public ImmutableArray<string> Trainers { get; }

    /// <summary>States a training of which the days are known.</summary>
    /// <param name="office">The office that held it.</param>
    /// <param name="firstDay">The first day.</param>
    /// <param name="secondDay">The second day.</param>
    /// <param name="subjects">The subjects, at least one.</param>
    /// <param name="venue">The place.</param>
    /// <param name="trainers">Who taught.</param>
    /// <returns>
    /// The training, or <c>BPJSTK-CDR-001</c> (a place or trainer without a text that can be printed), <c>-007</c> (the second day is not after the first), <c>-008</c> (no subject, or one that stands
    /// twice).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> or <paramref name="subjects"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A subject is not a member of the enumeration.</exception>
    public static Outcome<CadreTraining> Held(
        Office office, LocalDate firstDay, LocalDate secondDay, IEnumerable<TrainingSubject> subjects, string? venue = null, IEnumerable<string>? trainers = null) =>
        Create(
            office,
            [firstDay, secondDay],
            secondDay,
            subjects,
            venue,
            trainers,
            secondDay > firstDay ? [] : [DomainError.Of(ErrorCatalog.TrainingDays, "SecondDay", new ErrorArgument("first", firstDay), new ErrorArgument("second", secondDay))]);

    /// <summary>States a training of which a report does not say the days.</summary>
    /// <param name="office">The office that held it.</param>
    /// <param name="reportedOn">The day of the report.</param>
    /// <param name="subjects">The subjects, at least one.</param>
    /// <param name="venue">The place.</param>
    /// <param name="trainers">Who taught.</param>
    /// <returns>The training, or <c>BPJSTK-CDR-001</c> and <c>-008</c> as of one with days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> or <paramref name="subjects"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A subject is not a member of the enumeration.</exception>
    public static Outcome<CadreTraining> Reported(Office office, LocalDate reportedOn, IEnumerable<TrainingSubject> subjects, string? venue = null, IEnumerable<string>? trainers = null) =>
        Create(office, [], reportedOn, subjects, venue, trainers, []);

    /// <summary>Returns office and days.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.Days.IsEmpty
        ? $"{this.Office}, reported {CadrePhrases.Day(this.LastDay)}"
        : $"{this.Office}, {CadrePhrases.Day(this.Days[0])} and {CadrePhrases.Day(this.Days[1])}";

    private static Outcome<CadreTraining> Create(
        Office office, ImmutableArray<LocalDate> days, LocalDate lastDay, IEnumerable<TrainingSubject> subjects, string? venue, IEnumerable<string>? trainers, ImmutableArray<DomainError> order)
    {
        Guard.Against.Null(office);
        ImmutableArray<TrainingSubject> taught = [.. Guard.Against.Null(subjects).Order()];
        foreach (var subject in taught)
        {
            CadreFaults.Defined(subject);
        }

        var names = CadreFaults.Texts(trainers, "Trainers");
        var place = CadreFaults.OptionalText(venue, "Venue");
        ImmutableArray<DomainError> errors =
        [
            .. order,
            .. taught.IsEmpty || taught.Distinct().Count() < taught.Length ? [DomainError.Of(ErrorCatalog.TrainingSubjects, "Subjects")] : Array.Empty<DomainError>(),
            .. place.Errors,
            .. names.Errors,
        ];
        return errors.IsEmpty
            ? Outcome.Success(new CadreTraining(office, days, lastDay, taught, place.Value.Length == 0 ? null : place.Value, names.Value))
            : Outcome.Failure<CadreTraining>(errors);
    }
}
