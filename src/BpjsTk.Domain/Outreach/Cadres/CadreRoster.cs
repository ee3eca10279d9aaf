using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>The cadres of offices over time, within the quota of each office. Who does not fit is listed with the reason.</summary>
[DebuggerDisplay("{Cadres.Length} cadres, {Refused.Length} refused")]
public sealed class CadreRoster
{
    private readonly ILookup<Nik, Cadre> byNik;
    private readonly Dictionary<Office, int> seats;

    private CadreRoster(ImmutableArray<CadreQuota> quotas, ImmutableArray<Cadre> cadres, ImmutableArray<RefusedEntry<Cadre>> refused)
    {
        this.Quotas = quotas;
        this.Cadres = cadres;
        this.Refused = refused;
        this.byNik = cadres.ToLookup(cadre => cadre.Nik);
        this.seats = quotas.ToDictionary(quota => quota.Office, quota => quota.Seats);
    }

    /// <summary>Gets the quotas.</summary>
    public ImmutableArray<CadreQuota> Quotas { get; }

    /// <summary>Gets the cadres, by start and then by number.</summary>
    public ImmutableArray<Cadre> Cadres { get; }

    /// <summary>Gets who was not taken, in the order handed in.</summary>
    public ImmutableArray<RefusedEntry<Cadre>> Refused { get; }

    /// <summary>Puts cadres on their seats: who starts earlier comes first, of the same day by population number, so that the order handed in decides nothing.</summary>
    /// <param name="quotas">The quotas.</param>
    /// <param name="cadres">The cadres.</param>
    /// <returns>
    /// The roster, or <c>BPJSTK-CDR-014</c> for an office with two quotas. A cadre is listed as refused with <c>-015</c> (an office without a quota), <c>-016</c> (no seat is free), <c>-017</c> (is a cadre
    /// already at that time).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotas"/> or <paramref name="cadres"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A quota or cadre is <see langword="null"/>.</exception>
    public static Outcome<CadreRoster> Of(IEnumerable<CadreQuota> quotas, IEnumerable<Cadre> cadres)
    {
        ImmutableArray<CadreQuota> all = [.. CadreFaults.All(quotas)];
        var people = CadreFaults.All(cadres);
        if (all.GroupBy(quota => quota.Office).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToArray() is { Length: > 0 } twice)
        {
            return Outcome.Failure<CadreRoster>([.. twice.Select(office => DomainError.Of(ErrorCatalog.CadreQuotaTwice, "Quotas", new ErrorArgument("office", CadrePhrases.Both(office.ToText))))]);
        }

        var (taken, refused) = (new List<Cadre>(), new List<RefusedEntry<Cadre>>());
        foreach (var (cadre, index) in people.Select((cadre, i) => (cadre, i)).OrderBy(one => one.cadre.From).ThenBy(one => one.cadre.Nik).ThenBy(one => one.i))
        {
            ImmutableArray<DomainError> errors = [.. Faults(cadre, taken, all.FirstOrDefault(quota => quota.Office.Equals(cadre.Office)))];
            if (errors.IsEmpty)
            {
                taken.Add(cadre);
            }
            else
            {
                refused.Add(new(index, cadre, errors));
            }
        }

        return Outcome.Success(new CadreRoster(all, [.. taken], [.. refused.OrderBy(entry => entry.Index)]));
    }

    /// <summary>Returns the cadres of an office on a day; those of the offices under it have seats of their own and are not among them.</summary>
    /// <param name="office">The office.</param>
    /// <param name="date">The day.</param>
    /// <returns>The cadres.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is <see langword="null"/>.</exception>
    public ImmutableArray<Cadre> At(Office office, LocalDate date)
    {
        Guard.Against.Null(office);
        return [.. this.Cadres.Where(cadre => cadre.Office.Equals(office) && cadre.IsPostedOn(date))];
    }

    /// <summary>Returns how many seats of an office are free on a day.</summary>
    /// <param name="office">The office.</param>
    /// <param name="date">The day.</param>
    /// <returns>The number, or <c>BPJSTK-CDR-015</c> of an office without a quota.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is <see langword="null"/>.</exception>
    public Outcome<int> FreeSeats(Office office, LocalDate date) => this.seats.TryGetValue(Guard.Against.Null(office), out var count)
        ? Outcome.Success(count - this.At(office, date).Length)
        : Outcome.Failure<int>(NoQuota(office));

    /// <summary>Returns who is a cadre on a day.</summary>
    /// <param name="nik">The population number.</param>
    /// <param name="date">The day.</param>
    /// <returns>The cadre; <see langword="null"/> when the person is none on that day.</returns>
    public Cadre? Find(Nik nik, LocalDate date) => this.byNik[nik].FirstOrDefault(cadre => cadre.IsPostedOn(date));

    private static IEnumerable<DomainError> Faults(Cadre cadre, List<Cadre> taken, CadreQuota? quota)
    {
        // Those taken started on or before this day, so whoever is still there now is in the way.
        var there = taken.Where(other => other.IsPostedOn(cadre.From)).ToArray();
        if (quota is null)
        {
            yield return NoQuota(cadre.Office);
        }
        else if (there.Count(other => other.Office.Equals(cadre.Office)) >= quota.Seats)
        {
            yield return DomainError.Of(
                ErrorCatalog.CadreNoSeat,
                "From",
                new ErrorArgument("office", CadrePhrases.Both(cadre.Office.ToText)),
                new ErrorArgument("seats", quota.Seats),
                new ErrorArgument("from", cadre.From));
        }

        if (Array.Find(there, other => other.Nik == cadre.Nik) is { } same)
        {
            yield return DomainError.Of(ErrorCatalog.CadreTwice, "Nik", new ErrorArgument("nik", cadre.Nik), new ErrorArgument("office", CadrePhrases.Both(same.Office.ToText)));
        }
    }

    private static DomainError NoQuota(Office office) => DomainError.Of(ErrorCatalog.CadreNoQuota, "Office", new ErrorArgument("office", CadrePhrases.Both(office.ToText)));
}
