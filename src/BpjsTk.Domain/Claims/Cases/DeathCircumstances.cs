namespace BpjsTk.Domain.Claims;

/// <summary>What makes a claim at a death need papers of its own (keadaan).</summary>
[Flags]
public enum DeathCircumstances
{
    /// <summary>None of them: an heir of the ranks of the law claims.</summary>
    None = 0,

    /// <summary>Nobody of the ranks is left: whoever arranged the funeral claims (yang mengurus pemakaman).</summary>
    NoHeirs = 1,

    /// <summary>Whoever a will names claims (wasiat).</summary>
    ByWill = 2,

    /// <summary>Somebody outside the ranks claims (ahli waris di luar urutan).</summary>
    OutsideRanks = 4,

    /// <summary>Missing at sea (hilang di laut), of migrant workers.</summary>
    MissingAtSea = 8,
}
