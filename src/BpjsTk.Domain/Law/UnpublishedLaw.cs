namespace BpjsTk.Domain.Law;

/// <summary>What to do about a month for which a yearly figure is not published yet.</summary>
public enum UnpublishedLaw
{
    /// <summary>Refuse: no figure is better than a wrong one.</summary>
    Refuse = 0,

    /// <summary>Use the last known figure, marked as provisional in every result.</summary>
    UseLastKnown = 1,
}
