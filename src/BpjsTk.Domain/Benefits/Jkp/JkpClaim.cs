using System.Diagnostics;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A first filing of JKP, and what ended the right, if anything did: new work, or death.</summary>
[DebuggerDisplay("Filed on {FiledOn}")]
public sealed class JkpClaim
{
    private JkpClaim(JkpDismissal dismissal, LocalDate filedOn, LocalDate? workedFrom, LocalDate? diedOn)
    {
        this.Dismissal = dismissal;
        this.FiledOn = filedOn;
        this.WorkedFrom = workedFrom;
        this.DiedOn = diedOn;
    }

    /// <summary>Gets the dismissal.</summary>
    public JkpDismissal Dismissal { get; }

    /// <summary>Gets the day of the first filing.</summary>
    public LocalDate FiledOn { get; }

    /// <summary>Gets the first day of new work; <see langword="null"/> when none was found.</summary>
    public LocalDate? WorkedFrom { get; }

    /// <summary>Gets the day of death; <see langword="null"/> when the participant lives.</summary>
    public LocalDate? DiedOn { get; }

    /// <summary>States a filing.</summary>
    /// <param name="dismissal">The dismissal.</param>
    /// <param name="filedOn">The day of the first filing.</param>
    /// <returns>The filing, or <c>BPJSTK-JKP-005</c> for a day before the dismissal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dismissal"/> is <see langword="null"/>.</exception>
    public static Outcome<JkpClaim> File(JkpDismissal dismissal, LocalDate filedOn)
    {
        ArgumentNullException.ThrowIfNull(dismissal);
        return Make(new(dismissal, filedOn, null, null), filedOn, "FiledOn");
    }

    /// <summary>Returns the filing of who found work: from that day on nothing is paid.</summary>
    /// <param name="workedFrom">The first day of new work.</param>
    /// <returns>The new filing, or <c>BPJSTK-JKP-005</c> for a day before the dismissal.</returns>
    public Outcome<JkpClaim> Working(LocalDate workedFrom) => Make(new(this.Dismissal, this.FiledOn, workedFrom, this.DiedOn), workedFrom, "WorkedFrom");

    /// <summary>Returns the filing of who died: from that day on nothing is paid.</summary>
    /// <param name="diedOn">The day of death.</param>
    /// <returns>The new filing, or <c>BPJSTK-JKP-005</c> for a day before the dismissal.</returns>
    public Outcome<JkpClaim> Dead(LocalDate diedOn) => Make(new(this.Dismissal, this.FiledOn, this.WorkedFrom, diedOn), diedOn, "DiedOn");

    private static Outcome<JkpClaim> Make(JkpClaim claim, LocalDate day, string member) => day < claim.Dismissal.DismissedOn
        ? Outcome.Failure<JkpClaim>(DomainError.Of(
            ErrorCatalog.JkpBeforeDismissal, member, Citation.FromText("PP 37/2021 Pasal 40"), new ErrorArgument("day", day), new ErrorArgument("dismissed", claim.Dismissal.DismissedOn)))
        : Outcome.Success(claim);
}
