namespace BpjsTk.Domain.CaseRunner;

/// <summary>How a case came out.</summary>
public enum CaseStanding
{
    /// <summary>Every expected member was compared and is equal.</summary>
    Passed = 0,

    /// <summary>Something expected is not what the library gives.</summary>
    Failed = 1,

    /// <summary>Something in the case is not understood, so that it can't be said to pass.</summary>
    Unsupported = 2,
}
