using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>Somebody whom a cadre enrolled, with where and when, and a bundle that the law of the month allows (akuisisi peserta).</summary>
[DebuggerDisplay("{Cadre} {Date} {Segment} {Programs}")]
public sealed class Acquisition
{
    private Acquisition(Nik cadre, Office office, Nik person, Segment segment, ProgramBundle programs, LocalDate date, LocalTime? time)
    {
        this.Cadre = cadre;
        this.Office = office;
        this.Person = person;
        this.Segment = segment;
        this.Programs = programs;
        this.Date = date;
        this.Time = time;
    }

    /// <summary>Gets the population number of the cadre; its text is masked.</summary>
    public Nik Cadre { get; }

    /// <summary>Gets the office for which the cadre enrolled.</summary>
    public Office Office { get; }

    /// <summary>Gets the population number of the person enrolled; its text is masked.</summary>
    public Nik Person { get; }

    /// <summary>Gets the segment.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the programs.</summary>
    public ProgramBundle Programs { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the time of the day, local to the office; <see langword="null"/> when not said.</summary>
    public LocalTime? Time { get; }

    /// <summary>States an acquisition.</summary>
    /// <param name="cadre">The population number of the cadre.</param>
    /// <param name="office">The office for which the cadre enrolled.</param>
    /// <param name="person">The population number of the person enrolled.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="programs">The programs.</param>
    /// <param name="date">The day.</param>
    /// <param name="time">The time of the day, when it is known.</param>
    /// <param name="employer">The size of the employer; needed of <see cref="Segment.Pu"/>.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>
    /// The acquisition, or <c>BPJSTK-BND-002</c> to <c>-006</c> (programs that the law of the month does not allow together: JKK and JKM are the least), <c>BPJSTK-LAW-001</c> (a month before July 2015),
    /// <c>BPJSTK-CDR-009</c> (an office that has no cadres).
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="cadre"/> or <paramref name="person"/> is the default.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> or <paramref name="employer"/> is not a member of its enumeration.</exception>
    public static Outcome<Acquisition> Create(
        Nik cadre,
        Office office,
        Nik person,
        Segment segment,
        ProgramBundle programs,
        LocalDate date,
        LocalTime? time = null,
        EmployerScale? employer = null,
        LawBook? book = null)
    {
        CadreFaults.Known(cadre, nameof(cadre));
        CadreFaults.Known(person, nameof(person));
        Guard.Against.Null(office);
        var legal = BundleRules.For((book ?? LawBook.Default).InForce(date.ToYearMonth())).Then(rules => rules.Check(programs, segment, employer));
        DomainError[] errors = [.. legal.Errors, .. office.OwnBranch is null ? [CadreFaults.NoCadresAt(office)] : Array.Empty<DomainError>()];
        return errors.Length == 0 ? Outcome.Success(new Acquisition(cadre, office, person, segment, programs, date, time)) : Outcome.Failure<Acquisition>([.. errors]);
    }

    /// <summary>Returns day, segment, programs and the masked numbers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CadrePhrases.Day(this.Date)}, {this.Segment}, {this.Programs}, {this.Person}, by {this.Cadre}";

    /// <summary>Says whether this one was surely made before the other: on an earlier day, or on the same day with both times known.</summary>
    internal bool IsBefore(Acquisition other) => this.Date != other.Date ? this.Date < other.Date : this.Time < other.Time;
}
