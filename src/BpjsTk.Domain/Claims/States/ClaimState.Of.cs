namespace BpjsTk.Domain.Claims;

/// <summary>A claim of one program as it stands.</summary>
/// <typeparam name="TCase">What it is about; it decides what can be done.</typeparam>
public abstract class ClaimState<TCase> : ClaimState
    where TCase : ClaimCase
{
    private protected ClaimState(ClaimEvent last, TCase claimCase, ClaimPapers papers)
        : base(last, claimCase, papers, false)
    {
    }

    private protected ClaimState(ClaimState<TCase> from, ClaimEvent last)
        : base(from, last)
    {
    }

    private protected ClaimState(ClaimState<TCase> from, ClaimEvent last, TCase changed)
        : base(last, changed, from.Papers, from.IsUnderReview)
    {
    }

    /// <summary>Gets what it is about.</summary>
    public new TCase Case => (TCase)base.Case;
}
