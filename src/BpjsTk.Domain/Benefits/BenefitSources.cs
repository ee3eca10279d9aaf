using System.Collections.Immutable;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>Where a line stands: the provisions, and the least sure of everything it is made of.</summary>
internal sealed record BenefitSources(ImmutableArray<Citation> Citations, Confidence Confidence, RulingOrigin Origin, bool IsProvisional)
{
    internal static BenefitSources Of(Confidence confidence, params ReadOnlySpan<string> citations)
    {
        var all = ImmutableArray.CreateBuilder<Citation>(citations.Length);
        foreach (var citation in citations)
        {
            all.Add(Citation.FromText(citation));
        }

        return new(all.MoveToImmutable(), confidence, RulingOrigin.Shipped, false);
    }

    internal static BenefitSources Of<T>(Ruling<T> ruling) => new(ruling.Citations, ruling.Confidence, ruling.Origin, ruling.IsProvisional);

    internal BenefitSources And(BenefitSources other) => new(
        [.. this.Citations.Concat(other.Citations).Distinct()],
        (Confidence)Math.Max((int)this.Confidence, (int)other.Confidence),
        (RulingOrigin)Math.Max((int)this.Origin, (int)other.Origin),
        this.IsProvisional || other.IsProvisional);

    internal BenefitSources And<T>(Ruling<T> ruling) => this.And(Of(ruling));

    /// <summary>The same sources as a reading of ours, where the text leaves something open.</summary>
    internal BenefitSources AtMost(Confidence confidence) => this with { Confidence = (Confidence)Math.Max((int)this.Confidence, (int)confidence) };
}
