namespace BpjsTk.Domain.Outreach;

/// <summary>Which scheme of incentives holds (skema insentif Perisai). Of January 2019 to March 2022 none is public.</summary>
public enum PerisaiSchemeKind
{
    /// <summary>2017 and 2018: a sum for a month with enough new participants, and a share of all contributions.</summary>
    MonthSum = 0,

    /// <summary>Since April 2022: a sum for each new participant, and a share of two years of contributions (Perdir 13/PERDIR.02/042022).</summary>
    PerParticipant = 1,
}
