using System.Diagnostics;
using BpjsTk.Domain.Guards;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>Who has a duty at an office from when until when (jabatan). A branch may change its head within a year.</summary>
[DebuggerDisplay("{Duty} of {Office}, {From} to {Until}")]
public sealed class OfficeRole
{
    private OfficeRole(Office office, OfficeDuty duty, string holder, LocalDate from, LocalDate? until)
    {
        this.Office = office;
        this.Duty = duty;
        this.Holder = holder;
        this.From = from;
        this.Until = until;
    }

    /// <summary>Gets the office.</summary>
    public Office Office { get; }

    /// <summary>Gets the duty.</summary>
    public OfficeDuty Duty { get; }

    /// <summary>Gets the name of who has it.</summary>
    public string Holder { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day; <see langword="null"/> while it goes on.</summary>
    public LocalDate? Until { get; }

    /// <summary>States who has a duty.</summary>
    /// <param name="office">The office.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="holder">The name, 1 to 100 characters; spaces around it are cut.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day; <see langword="null"/> while it goes on.</param>
    /// <returns>The role, or <c>BPJSTK-CDR-001</c> (no name, a name that is too long, or with control characters), <c>-005</c> (it ends before it begins).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duty"/> is not a member of the enumeration.</exception>
    public static Outcome<OfficeRole> Create(Office office, OfficeDuty duty, string? holder, LocalDate from, LocalDate? until = null)
    {
        Guard.Against.Null(office);
        CadreFaults.Defined(duty);
        var name = CadreFaults.Text(holder, "Holder");
        return (name.Errors, CadreFaults.Span(from, until)) switch
        {
            ({ IsEmpty: true }, { IsEmpty: true }) => Outcome.Success(new OfficeRole(office, duty, name.Value, from, until)),
            var (bad, order) => Outcome.Failure<OfficeRole>([.. bad, .. order]),
        };
    }

    /// <summary>Says whether the duty is held on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool IsHeldOn(LocalDate date) => CadreFaults.IsWithin(date, this.From, this.Until);

    /// <summary>Returns office, duty and days; the name stays out of logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CadrePhrases.Of(this.Duty).English}, {this.Office}, {CadrePhrases.Days(this.From, this.Until).English}";
}
