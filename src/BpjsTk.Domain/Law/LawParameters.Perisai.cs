namespace BpjsTk.Domain.Law;

/// <content>Perisai: agents who enrol for an incentive.</content>
public static partial class LawParameters
{
    /// <summary>Gets how many new participants a month needs for an incentive for them.</summary>
    public static LawParameter<int> PerisaiLeastNew { get; } = new("perisai-least-new", LawReaders.Count);

    /// <summary>Gets the incentive of a month with enough new participants, 2017 and 2018.</summary>
    public static LawParameter<Rupiah> PerisaiMonthSum { get; } = new("perisai-month-sum", LawReaders.Amount);

    /// <summary>Gets the incentive for each new participant with two programs, since April 2022.</summary>
    public static LawParameter<Rupiah> PerisaiNewTwoPrograms { get; } = new("perisai-new-two-programs", LawReaders.Amount);

    /// <summary>Gets the incentive for each new participant with three programs, since April 2022.</summary>
    public static LawParameter<Rupiah> PerisaiNewThreePrograms { get; } = new("perisai-new-three-programs", LawReaders.Amount);

    /// <summary>Gets the agent's share of the contributions received.</summary>
    public static LawParameter<Rate> PerisaiContributionShare { get; } = new("perisai-contribution-share", LawReaders.Share);

    /// <summary>Gets of how many contribution months of a participant the agent has a share, since April 2022.</summary>
    public static LawParameter<int> PerisaiShareMonths { get; } = new("perisai-share-months", LawReaders.Count);

    /// <summary>Gets how many members a Perisai office needs, 2017 and 2018.</summary>
    public static LawParameter<int> PerisaiOfficeMembers { get; } = new("perisai-office-members", LawReaders.Count);

    /// <summary>Gets after how many idle months in a row the agency ends, 2017 and 2018.</summary>
    public static LawParameter<int> PerisaiIdleMonths { get; } = new("perisai-idle-months", LawReaders.Count);

    /// <summary>Gets after how many months an agent whose agency ended may return, 2017 and 2018.</summary>
    public static LawParameter<int> PerisaiReturnMonths { get; } = new("perisai-return-months", LawReaders.Count);

    /// <summary>Gets whether the conditions of becoming an agent are known.</summary>
    public static LawParameter<bool> PerisaiAgentConditions { get; } = new("perisai-agent-conditions", LawReaders.Truth);
}
