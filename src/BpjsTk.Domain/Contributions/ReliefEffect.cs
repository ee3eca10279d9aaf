namespace BpjsTk.Domain.Contributions;

/// <summary>What a relief leaves to pay of each program: a whole where it changes nothing.</summary>
internal readonly record struct ReliefEffect(Rate Jkk, Rate Jkm, Rate Jp, bool FundSplitIsUnknown)
{
    internal static readonly ReliefEffect Nothing = new(Rate.Whole, Rate.Whole, Rate.Whole, false);
}
