using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A child who is registered as a beneficiary (anak, PP 45/2015 Pasal 14(1)c).</summary>
[DebuggerDisplay("born {BirthDate}")]
public sealed class JpChild
{
    private JpChild(LocalDate birthDate, LocalDate? worksFrom, LocalDate? marriedOn, LocalDate? diedOn)
    {
        this.BirthDate = birthDate;
        this.WorksFrom = worksFrom;
        this.MarriedOn = marriedOn;
        this.DiedOn = diedOn;
    }

    /// <summary>Gets the birth date.</summary>
    public LocalDate BirthDate { get; }

    /// <summary>Gets the first day of work; <see langword="null"/> for who does not work.</summary>
    public LocalDate? WorksFrom { get; }

    /// <summary>Gets the day of marriage; <see langword="null"/> for who did not marry.</summary>
    public LocalDate? MarriedOn { get; }

    /// <summary>Gets the day of death; <see langword="null"/> for who lives.</summary>
    public LocalDate? DiedOn { get; }

    /// <summary>States who the child is.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="worksFrom">The first day of work, if any.</param>
    /// <param name="marriedOn">The day of marriage, if any.</param>
    /// <param name="diedOn">The day of death, if any.</param>
    /// <returns>The child, or <c>BPJSTK-JP-009</c> for each event before birth or after death.</returns>
    public static Outcome<JpChild> Of(LocalDate birthDate, LocalDate? worksFrom = null, LocalDate? marriedOn = null, LocalDate? diedOn = null)
    {
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        JpEvents.InOrder(errors, "WorksFrom", JpEvents.Work, worksFrom, JpEvents.Birth, birthDate);
        JpEvents.InOrder(errors, "MarriedOn", JpEvents.Marriage, marriedOn, JpEvents.Birth, birthDate);
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, diedOn, JpEvents.Birth, birthDate);
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, diedOn, JpEvents.Work, worksFrom);
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, diedOn, JpEvents.Marriage, marriedOn);
        return errors.Count == 0 ? Outcome.Success(new JpChild(birthDate, worksFrom, marriedOn, diedOn)) : Outcome.Failure<JpChild>(errors.ToImmutable());
    }

    /// <summary>Returns the last month paid: that of death, work or marriage, or the last one that begins before the age is reached (Pasal 22(5)).</summary>
    internal int LastMonth(int age)
    {
        // Who reaches the age on the first of a month is no child with a right on that day any more.
        var last = JpMonth.Number(this.BirthDate.PlusYears(age).PlusDays(-1));
        foreach (var end in (ReadOnlySpan<LocalDate?>)[this.WorksFrom, this.MarriedOn, this.DiedOn])
        {
            last = end is { } day ? Math.Min(last, JpMonth.Number(day)) : last;
        }

        return last;
    }
}
