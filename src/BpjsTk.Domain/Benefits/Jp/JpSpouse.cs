using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The lawful spouse who is registered as a beneficiary (istri atau suami yang sah, PP 45/2015 Pasal 14(1)b).</summary>
[DebuggerDisplay("married {MarriedOn}")]
public sealed class JpSpouse
{
    private JpSpouse(LocalDate marriedOn, LocalDate? diedOn, LocalDate? remarriedOn)
    {
        this.MarriedOn = marriedOn;
        this.DiedOn = diedOn;
        this.RemarriedOn = remarriedOn;
    }

    /// <summary>Gets the day of the marriage with the participant.</summary>
    public LocalDate MarriedOn { get; }

    /// <summary>Gets the day of death; <see langword="null"/> for who lives.</summary>
    public LocalDate? DiedOn { get; }

    /// <summary>Gets the day of a marriage after the participant's death; <see langword="null"/> for who did not marry again.</summary>
    public LocalDate? RemarriedOn { get; }

    /// <summary>Gets the day on which the right ends: death or remarriage, whichever is first (Pasal 21(5)).</summary>
    internal LocalDate? EndsOn => (this.DiedOn, this.RemarriedOn) switch
    {
        ({ } died, { } remarried) => LocalDate.Min(died, remarried),
        var (died, remarried) => died ?? remarried,
    };

    /// <summary>States who the spouse is.</summary>
    /// <param name="marriedOn">The day of the marriage with the participant.</param>
    /// <param name="diedOn">The day of death, if any.</param>
    /// <param name="remarriedOn">The day of a marriage after the participant's death, if any.</param>
    /// <returns>The spouse, or <c>BPJSTK-JP-009</c> for each event out of order.</returns>
    public static Outcome<JpSpouse> Of(LocalDate marriedOn, LocalDate? diedOn = null, LocalDate? remarriedOn = null)
    {
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, diedOn, JpEvents.Marriage, marriedOn);
        JpEvents.InOrder(errors, "RemarriedOn", JpEvents.Remarriage, remarriedOn, JpEvents.Marriage, marriedOn);
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, diedOn, JpEvents.Remarriage, remarriedOn);
        return errors.Count == 0 ? Outcome.Success(new JpSpouse(marriedOn, diedOn, remarriedOn)) : Outcome.Failure<JpSpouse>(errors.ToImmutable());
    }
}
