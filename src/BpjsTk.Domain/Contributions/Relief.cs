using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// A relief (keringanan) that is asked for: a named exception to the rates, with the facts its conditions look at. A calculator that is given
/// one applies it or refuses with every condition that is not met; it never applies by itself.
/// </summary>
[DebuggerDisplay("{Name.English,nq}")]
public abstract class Relief
{
    private protected Relief(BilingualText name) => this.Name = name;

    /// <summary>Gets the name of the relief.</summary>
    public BilingualText Name { get; }

    internal static ReliefFinding Unasked<T>(BilingualText name, LawParameter<T> parameter, LawInForce law)
        where T : notnull => law.Of(parameter).TryGet(out var ruling)
            ? new(name, ReliefStanding.NotClaimed, [], ruling.Citations[0])
            : new(name, ReliefStanding.NotInForce, [], law.Book.TimelineOf(parameter).Rulings[0].Citations[0]);

    /// <summary>Gets the figure that says what the relief leaves to pay.</summary>
    internal abstract LawParameter Figure { get; }

    internal abstract bool IsFor(Segment segment);

    internal abstract bool IsInForce(LawInForce law);

    /// <summary>Tells whether a month is one of those the relief is for; of several months paid at once the others are paid in full.</summary>
    internal virtual bool IsForMonth(LawInForce law) => this.IsInForce(law);

    internal abstract ReliefFinding Assess(LawInForce law);

    internal abstract ReliefEffect EffectIn(LawInForce law);

    /// <summary>Grants the relief for a segment and month, or returns every reason against it.</summary>
    internal Outcome<ReliefEffect> Grant(Segment segment, LawInForce law)
    {
        if (!this.IsFor(segment))
        {
            return Outcome.Failure<ReliefEffect>(DomainError.Of(
                ErrorCatalog.ReliefOtherSegment, "Relief", new ErrorArgument("relief", this.Name), new ErrorArgument("segment", SegmentNames.Of(segment))));
        }

        if (!this.IsInForce(law))
        {
            return Outcome.Failure<ReliefEffect>(DomainError.Of(
                ErrorCatalog.ReliefNotInForce, "Relief", this.Assess(law).Citation, new ErrorArgument("relief", this.Name), new ErrorArgument("month", law.Month)));
        }

        ImmutableArray<DomainError> unmet =
        [
            .. this.Assess(law).Conditions.Where(condition => !condition.IsMet).Select(condition => DomainError.Of(
                ErrorCatalog.ReliefConditionNotMet,
                "Relief",
                condition.Citation,
                new ErrorArgument("relief", this.Name),
                new ErrorArgument("condition", condition.Requirement))),
        ];
        return unmet.IsEmpty ? Outcome.Success(this.EffectIn(law)) : Outcome.Failure<ReliefEffect>(unmet);
    }

    private protected ReliefFinding Finding<T>(LawParameter<T> parameter, LawInForce law, Func<Ruling<T>, ImmutableArray<Condition>> conditions)
        where T : notnull
    {
        if (!law.Of(parameter).TryGet(out var ruling))
        {
            return Unasked(this.Name, parameter, law);
        }

        var looked = conditions(ruling);
        var standing = looked.All(condition => condition.IsMet) ? ReliefStanding.Applied : ReliefStanding.ConditionNotMet;
        return new(this.Name, standing, looked, ruling.Citations[0]);
    }
}
