using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The story a pension is paid by: the participant, the registered family, and what happened.</summary>
[DebuggerDisplay("born {Participant.BirthDate}, died {DiedOn}")]
public sealed class JpLife
{
    private JpLife(JpParticipant participant, JpFamily family, LocalDate? takesPensionOn, JpDisability? disability, LocalDate? diedOn)
    {
        this.Participant = participant;
        this.Family = family;
        this.TakesPensionOn = takesPensionOn;
        this.Disability = disability;
        this.DiedOn = diedOn;
    }

    /// <summary>Gets the participant.</summary>
    public JpParticipant Participant { get; }

    /// <summary>Gets the registered family.</summary>
    public JpFamily Family { get; }

    /// <summary>
    /// Gets the day from which the pension is taken by who works on beyond the retirement age (PP 45/2015 Pasal 15(4)); <see langword="null"/> for who takes it at that age.
    /// </summary>
    public LocalDate? TakesPensionOn { get; }

    /// <summary>Gets the permanent total disability; <see langword="null"/> when there is none.</summary>
    public JpDisability? Disability { get; }

    /// <summary>Gets the day of the participant's death; <see langword="null"/> for who lives.</summary>
    public LocalDate? DiedOn { get; }

    /// <summary>States a life. What the law of a time allows, such as how long a pension is deferred, is checked by who pays.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="family">The registered family; nobody when not given.</param>
    /// <param name="takesPensionOn">The day from which the pension is taken, of who works on beyond the retirement age.</param>
    /// <param name="disability">The permanent total disability, if any.</param>
    /// <param name="diedOn">The day of the participant's death, if any.</param>
    /// <returns>
    /// The life, or every fault: <c>BPJSTK-JP-009</c> for each event out of order, such as a death before birth or enrolment, a disability before enrolment or after death, a remarriage before the
    /// participant's death; <c>-013</c> for a wage after death, or while the disability pension could be paid.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public static Outcome<JpLife> Of(JpParticipant participant, JpFamily? family = null, LocalDate? takesPensionOn = null, JpDisability? disability = null, LocalDate? diedOn = null)
    {
        Guard.Against.Null(participant);
        var life = new JpLife(participant, family ?? JpFamily.None, takesPensionOn, disability, diedOn);
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        life.CheckOrder(errors);
        life.CheckWages(errors);
        return errors.Count == 0 ? Outcome.Success(life) : Outcome.Failure<JpLife>(errors.ToImmutable());
    }

    private void CheckOrder(ImmutableArray<DomainError>.Builder errors)
    {
        var member = Citation.FromText("PP 45/2015 Pasal 1");
        var (born, enrolled) = (this.Participant.BirthDate, this.Participant.EnrolledOn);
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, this.DiedOn, JpEvents.Birth, born);
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, this.DiedOn, JpEvents.Enrollment, enrolled, member);
        JpEvents.InOrder(errors, "Disability.CausedOn", JpEvents.Disability, this.Disability?.CausedOn, JpEvents.Enrollment, enrolled, member);
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, this.DiedOn, JpEvents.Finding, this.Disability?.FoundOn);
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, this.DiedOn, JpEvents.Recovery, this.Disability?.EndedOn);
        JpEvents.InOrder(errors, "DiedOn", JpEvents.Death, this.DiedOn, JpEvents.Pension, this.TakesPensionOn);
        if (this.Family.Spouse?.RemarriedOn is { } remarried)
        {
            // Who never died leaves no widow or widower who could marry again.
            JpEvents.InOrder(errors, "Family.Spouse.RemarriedOn", JpEvents.Remarriage, remarried, JpEvents.ParticipantsDeath, this.DiedOn ?? LocalDate.MaxIsoValue);
        }
    }

    private void CheckWages(ImmutableArray<DomainError>.Builder errors)
    {
        var died = this.DiedOn is { } day ? JpMonth.Number(day) : int.MaxValue;
        var (found, ended) = this.Disability is { } disability
            ? (JpMonth.Number(disability.FoundOn), disability.EndedOn is { } end ? JpMonth.Number(end) : int.MaxValue)
            : (int.MaxValue, int.MaxValue);
        foreach (var month in this.Participant.Wages.Numbers)
        {
            if (month > died || (month > found && month < ended))
            {
                errors.Add(JpParticipant.OutsideMembership(month).Under("Participant"));
            }
        }
    }
}
