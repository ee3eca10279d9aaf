using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>A campaign: cadres enrol at a place within a window of time, and the best are rewarded (grebeg pasar).</summary>
[DebuggerDisplay("{Place} {Start} to {End}")]
public sealed class Campaign
{
    private Campaign(string place, Office office, LocalDateTime start, LocalDateTime end, ImmutableArray<Cadre> cadres, int rewards)
    {
        this.Place = place;
        this.Office = office;
        this.Start = start;
        this.End = end;
        this.Cadres = cadres;
        this.Rewards = rewards;
    }

    /// <summary>Gets the place, such as a market.</summary>
    public string Place { get; }

    /// <summary>Gets the office that holds it.</summary>
    public Office Office { get; }

    /// <summary>Gets the first moment, local to the place.</summary>
    public LocalDateTime Start { get; }

    /// <summary>Gets the moment at which it is over; an acquisition at it does not count.</summary>
    public LocalDateTime End { get; }

    /// <summary>Gets the cadres who take part, by number.</summary>
    public ImmutableArray<Cadre> Cadres { get; }

    /// <summary>Gets how many are rewarded.</summary>
    public int Rewards { get; }

    /// <summary>Plans a campaign.</summary>
    /// <param name="place">The place, 1 to 100 characters; spaces around it are cut.</param>
    /// <param name="office">The office that holds it; cadres of the offices under it may take part.</param>
    /// <param name="start">The first moment, local to the place.</param>
    /// <param name="end">The moment at which it is over.</param>
    /// <param name="cadres">The cadres who take part, at least one.</param>
    /// <param name="rewards">How many are rewarded, 0 or more.</param>
    /// <returns>
    /// The campaign, or <c>BPJSTK-CDR-001</c> (no place), <c>BPJSTK-CMP-001</c> (the end is not after the start), <c>-002</c> (nobody takes part), <c>-003</c> (a cadre of another office, or none while it
    /// lasts), <c>-004</c> (a cadre twice), <c>-005</c> (fewer rewards than none).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> or <paramref name="cadres"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A cadre is <see langword="null"/>.</exception>
    public static Outcome<Campaign> Create(string? place, Office office, LocalDateTime start, LocalDateTime end, IEnumerable<Cadre> cadres, int rewards)
    {
        Guard.Against.Null(office);
        var all = CadreFaults.All(cadres);
        var named = CadreFaults.Text(place, "Place");
        DomainError[] errors =
        [
            .. named.Errors,
            .. end > start ? Array.Empty<DomainError>() : [DomainError.Of(ErrorCatalog.CampaignWindow, "End", new ErrorArgument("start", CampaignPhrases.Moment(start)), new ErrorArgument("end", CampaignPhrases.Moment(end)))],
            .. all.Length > 0 ? Array.Empty<DomainError>() : [DomainError.Of(ErrorCatalog.CampaignNobody, "Cadres")],
            .. all.SelectMany((cadre, i) => Faults(cadre, i, all, office, start, end)),
            .. rewards >= 0 ? Array.Empty<DomainError>() : [DomainError.Of(ErrorCatalog.CampaignRewards, "Rewards", new ErrorArgument("rewards", rewards))],
        ];
        return errors.Length == 0
            ? Outcome.Success(new Campaign(named.Value, office, start, end, [.. all.OrderBy(cadre => cadre.Nik)], rewards))
            : Outcome.Failure<Campaign>([.. errors]);
    }

    /// <summary>Counts the campaign and ranks its cadres.</summary>
    /// <param name="ledger">The acquisitions that count; those outside the campaign are left alone.</param>
    /// <returns>The result. An acquisition of a cadre of the campaign on its days without a time is listed as not counted, with <c>BPJSTK-CMP-006</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is <see langword="null"/>.</exception>
    public CampaignResult Rank(AcquisitionLedger ledger)
    {
        Guard.Against.Null(ledger);
        var niks = this.Cadres.Select(cadre => cadre.Nik).ToHashSet();
        var own = ledger.Counted.Where(one => niks.Contains(one.Cadre) && one.Date >= this.Start.Date && one.Date <= this.End.Date).ToArray();
        ImmutableArray<Acquisition> counted = [.. own.Where(one => one.Time is { } time && this.IsOpenAt(one.Date + time))];
        var untimed = own.Where(one => one.Time is null);
        return new(
            this,
            counted,
            [.. untimed.Select(one => new RefusedEntry<Acquisition>(ledger.Counted.IndexOf(one), one, [DomainError.Of(ErrorCatalog.CampaignNoTime, "Time", new ErrorArgument("person", one.Person), new ErrorArgument("date", one.Date))]))],
            [.. this.Standings(counted)]);
    }

    /// <summary>Says whether it lasts at a moment.</summary>
    /// <param name="moment">The moment, local to the place.</param>
    /// <returns>Whether it does; the start is within, the end is not.</returns>
    public bool IsOpenAt(LocalDateTime moment) => moment >= this.Start && moment < this.End;

    private static IEnumerable<DomainError> Faults(Cadre cadre, int index, Cadre[] all, Office office, LocalDateTime start, LocalDateTime end)
    {
        if (!cadre.Office.IsWithin(office) || !cadre.IsPostedOn(start.Date) || !cadre.IsPostedOn(end.Date))
        {
            yield return DomainError.Of(ErrorCatalog.CampaignOtherCadre, $"Cadres[{index}]", new ErrorArgument("cadre", cadre.Nik), new ErrorArgument("office", CadrePhrases.Both(office.ToText)));
        }

        if (Array.FindIndex(all, other => other.Nik == cadre.Nik) < index)
        {
            yield return DomainError.Of(ErrorCatalog.CampaignTwice, $"Cadres[{index}]", new ErrorArgument("cadre", cadre.Nik));
        }
    }

    private IEnumerable<Standing> Standings(ImmutableArray<Acquisition> counted)
    {
        var counts = counted.GroupBy(one => one.Cadre).ToDictionary(own => own.Key, own => own.Count());
        var place = 1;
        foreach (var tied in this.Cadres.GroupBy(cadre => counts.GetValueOrDefault(cadre.Nik)).OrderByDescending(tied => tied.Key))
        {
            var number = tied.Count();
            var reward = tied.Key == 0 || place > this.Rewards ? RewardState.None
                : place + number - 1 <= this.Rewards ? RewardState.Rewarded
                : RewardState.Undecided;
            foreach (var cadre in tied)
            {
                yield return new(place, cadre, tied.Key, number - 1, reward);
            }

            place += number;
        }
    }
}
