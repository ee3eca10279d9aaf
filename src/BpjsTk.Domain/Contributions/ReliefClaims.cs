using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>What the calculators share about the reliefs they were given.</summary>
internal static class ReliefClaims
{
    /// <summary>Refuses a relief that is among the known ones already: its share would be taken twice.</summary>
    internal static Outcome<Relief> CheckNew(Relief relief, ImmutableArray<Relief> known) => known.Any(other => other.GetType() == relief.GetType())
        ? Outcome.Failure<Relief>(DomainError.Of(ErrorCatalog.ReliefTwice, "Relief", new ErrorArgument("relief", relief.Name)))
        : Outcome.Success(relief);

    /// <summary>Makes a calculator with a relief; a share of one's own that leaves a rate finer than parts per million is refused.</summary>
    internal static Outcome<T> Built<T>(Relief relief, Func<T> make)
    {
        try
        {
            return Outcome.Success(make());
        }
        catch (ArgumentException)
        {
            return Outcome.Failure<T>(DomainError.Of(ErrorCatalog.ReliefTooFine, "Relief", new ErrorArgument("relief", relief.Name)));
        }
    }

    /// <summary>Returns what granted reliefs together leave to pay in a segment; a relief of another segment or month leaves everything.</summary>
    internal static ReliefEffect EffectOf(ImmutableArray<Relief> reliefs, Segment segment, LawInForce law)
    {
        var effect = ReliefEffect.Nothing;
        foreach (var relief in reliefs.Where(relief => relief.IsFor(segment) && relief.IsInForce(law)))
        {
            var next = relief.EffectIn(law);
            effect = new(next.Jkk.Of(effect.Jkk), next.Jkm.Of(effect.Jkm), next.Jp.Of(effect.Jp), next.FundSplitIsUnknown || effect.FundSplitIsUnknown);
        }

        return effect;
    }

    /// <summary>Returns the granted relief that leaves less than the whole of a part to pay, for a line to name.</summary>
    internal static Reduction? ReductionOf(ImmutableArray<Relief> reliefs, Segment segment, LawInForce law, Func<ReliefEffect, Rate> part)
    {
        foreach (var relief in reliefs.Where(relief => relief.IsFor(segment)))
        {
            if (part(relief.EffectIn(law)) is var share && share != Rate.Whole)
            {
                return new(share, relief.Name, relief.Assess(law).Citation, law.ConfidenceOf(relief.Figure), law.OriginOf(relief.Figure));
            }
        }

        return null;
    }

    /// <summary>Returns a finding for each relief that could concern a segment: those applied as they were assessed, the others with the reason.</summary>
    internal static ImmutableArray<ReliefFinding> Findings(ImmutableArray<Relief> applied, Segment segment, LawInForce law)
    {
        var findings = applied.Where(relief => relief.IsFor(segment)).Select(relief => relief.Assess(law)).ToList();
        foreach (var finding in Known(segment, law).Where(known => !findings.Exists(one => one.Name == known.Name)))
        {
            findings.Add(finding);
        }

        return [.. findings];
    }

    private static IEnumerable<ReliefFinding> Known(Segment segment, LawInForce law)
    {
        if (segment is Segment.Pu or Segment.PuNonAsn or Segment.Bpu or Segment.BpuEmployer or Segment.Construction)
        {
            yield return Relief.Unasked(PandemicRelief.Title, LawParameters.Relief2020JkkJkm, law);
        }

        if (segment is Segment.Pu or Segment.PuNonAsn)
        {
            yield return Relief.Unasked(PandemicPensionDeferral.Title, LawParameters.Relief2020JpDeferral, law);
        }

        if (segment == Segment.Pu)
        {
            yield return Relief.Unasked(LabourIntensiveRelief.Title, LawParameters.ReliefLabourIntensiveJkk, law);
        }

        if (segment == Segment.Bpu)
        {
            yield return Relief.Unasked(SelfEmployedRelief.TransportTitle, LawParameters.ReliefBpuTransport, law);
            yield return Relief.Unasked(SelfEmployedRelief.OtherTitle, LawParameters.ReliefBpuOther, law);
        }
    }
}
