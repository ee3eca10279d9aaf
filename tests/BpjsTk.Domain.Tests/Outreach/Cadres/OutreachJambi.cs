using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Outreach.Cadres;

/// <summary>The cadres of Jambi in November 2016, and their sweep of a market, with the numbers that were reported; what was not is made up.</summary>
internal static class OutreachJambi
{
    internal static readonly CadreTraining Training = CadreTraining.Held(
        Jambi.Branch, Facts.Date("2016-11-11"), Facts.Date("2016-11-12"), [TrainingSubject.Benefits, TrainingSubject.Registration, TrainingSubject.ClaimProcedure], "Swiss Belhotel").Value;

    internal static readonly CadreQuota[] Quotas =
    [
        CadreQuota.Create(Jambi.Branch, 10).Value,
        .. new (string Name, int Seats)[] { ("Muaro Jambi", 4), ("Tebo", 4), ("Tanjung Jabung Barat", 4), ("Batang Hari", 3) }
            .Select(office => CadreQuota.Create(Office.PioneerBranch(office.Name, Jambi.Branch, []).Value, office.Seats).Value),
    ];

    internal static readonly CadreRoster Roster = CadreRoster.Of(
        Quotas,
        Quotas.SelectMany(quota => Enumerable.Repeat(quota.Office, quota.Seats)).Select((office, i) => Cadre.Create(
            Jambi.Number(i + 1),
            i == 0 ? "Asnawi Alamsyah" : $"Kader {i + 1}",
            office,
            SocialElement.NeighbourhoodHeads,
            Jambi.Posting,
            Training,
            TrainingResult.Passed,
            Training.LastDay).Value)).Value;

    internal static readonly Campaign Sweep =
        Campaign.Create("Angso Duo", Jambi.Branch, new LocalDateTime(2016, 11, 12, 8, 0), new LocalDateTime(2016, 11, 12, 10, 0), Roster.Cadres, 3).Value;

    internal static readonly CampaignResult Result = Sweep.Rank(AcquisitionLedger.Of(Roster, Acquired()));

    internal static string ByOffice() => string.Join(" | ", Quotas.Select(quota =>
        $"{quota.Office.ToText(Language.Indonesian).Replace("Kantor Cabang Perintis", "KCP", StringComparison.Ordinal)} {Roster.At(quota.Office, Training.LastDay).Length}"));

    // 192 in all: the winner has 20, two have 12 and 11, and 149 are of the other 22, six or seven each.
    private static IEnumerable<Acquisition> Acquired()
    {
        int[] counts = [20, 12, 11, .. Enumerable.Range(0, 22).Select(i => i < 17 ? 7 : 6)];
        return Roster.Cadres.SelectMany((cadre, i) => Enumerable.Range(0, counts[i]).Select(n => Jambi.Acquired(cadre.Nik.Serial, 1000 + (100 * i) + n, "2016-11-12", "09:00", office: cadre.Office)));
    }
}
