using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Contributions;

/// <summary>A granted relief as a line names it: the share that is left to pay, or, on a deferred line, the share that is paid later.</summary>
internal sealed record Reduction(Rate Share, BilingualText Name, Citation Citation, Confidence Confidence, RulingOrigin Origin);
