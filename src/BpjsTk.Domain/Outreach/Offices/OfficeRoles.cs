using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>The roles at offices over time. An office has one head at a time; other duties may have several holders.</summary>
[DebuggerDisplay("{All.Length} roles")]
public sealed class OfficeRoles
{
    private OfficeRoles(ImmutableArray<OfficeRole> all) => this.All = all;

    /// <summary>Gets the roles, the earliest first.</summary>
    public ImmutableArray<OfficeRole> All { get; }

    /// <summary>Puts roles together.</summary>
    /// <param name="roles">The roles.</param>
    /// <returns>The roles, or <c>BPJSTK-CDR-006</c> for each day-long or longer time in which an office would have two heads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A role is <see langword="null"/>.</exception>
    public static Outcome<OfficeRoles> Create(IEnumerable<OfficeRole> roles)
    {
        ImmutableArray<OfficeRole> all = [.. CadreFaults.All(roles).OrderBy(role => role.From)];
        ImmutableArray<DomainError> errors =
        [
            .. all.Where(role => role.Duty == OfficeDuty.Head).GroupBy(role => role.Office).SelectMany(heads =>
                heads.SelectMany((one, i) => heads.Skip(i + 1).Where(next => one.IsHeldOn(next.From)).Select(next =>
                    DomainError.Of(ErrorCatalog.OfficeTwoHeads, "Roles", new ErrorArgument("office", CadrePhrases.Both(heads.Key.ToText)), new ErrorArgument("date", next.From))))),
        ];
        return errors.IsEmpty ? Outcome.Success(new OfficeRoles(all)) : Outcome.Failure<OfficeRoles>(errors);
    }

    /// <summary>Returns who heads an office on a day.</summary>
    /// <param name="office">The office.</param>
    /// <param name="date">The day.</param>
    /// <returns>The role; <see langword="null"/> when nobody is known to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is <see langword="null"/>.</exception>
    public OfficeRole? HeadOf(Office office, LocalDate date) => this.At(office, date).FirstOrDefault(role => role.Duty == OfficeDuty.Head);

    /// <summary>Returns the roles at an office on a day.</summary>
    /// <param name="office">The office.</param>
    /// <param name="date">The day.</param>
    /// <returns>The roles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is <see langword="null"/>.</exception>
    public ImmutableArray<OfficeRole> At(Office office, LocalDate date)
    {
        Guard.Against.Null(office);
        return [.. this.All.Where(role => role.Office.Equals(office) && role.IsHeldOn(date))];
    }
}
