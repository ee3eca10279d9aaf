using System.Diagnostics;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A claim of JHT: who, why, and the day of what happened. Each reason has its own way to be stated, so that none has a day it does not need.</summary>
[DebuggerDisplay("{Reason} {EventOn}")]
public sealed class JhtClaim
{
    private JhtClaim(JhtMember member, JhtClaimReason reason, LocalDate? eventOn, Rupiah? asked = null)
    {
        this.Member = member;
        this.Reason = reason;
        this.EventOn = eventOn;
        this.Asked = asked;
    }

    /// <summary>Gets the participant.</summary>
    public JhtMember Member { get; }

    /// <summary>Gets why it is claimed.</summary>
    public JhtClaimReason Reason { get; }

    /// <summary>Gets the day of what happened: the statement of resignation, the dismissal, the end of the term, the finding, the death; <see langword="null"/> where no day decides.</summary>
    public LocalDate? EventOn { get; }

    /// <summary>Gets the part that is asked for, rupiah; <see langword="null"/> for the whole, or for as much as the law allows.</summary>
    public Rupiah? Asked { get; }

    /// <summary>Claims at the age of JHT, at work or not.</summary>
    /// <param name="member">The participant.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static JhtClaim AtAge(JhtMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new(member, JhtClaimReason.Age, null);
    }

    /// <summary>Claims at the retirement age of the work agreement.</summary>
    /// <param name="member">The participant.</param>
    /// <param name="reachedOn">The day on which that age was reached.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-013</c> for a day before membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> AtAgreedAge(JhtMember member, LocalDate reachedOn) => Make(member, JhtClaimReason.AgreedRetirementAge, reachedOn);

    /// <summary>Claims on leaving work, after the participant had worked on at the age of JHT and deferred (PP 46/2015 Pasal 29).</summary>
    /// <param name="member">The participant.</param>
    /// <param name="leftOn">The day of leaving.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-013</c> for a day before membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> AfterDeferral(JhtMember member, LocalDate leftOn) => Make(member, JhtClaimReason.LeftAfterDeferral, leftOn);

    /// <summary>Claims at the end of a fixed-term contract.</summary>
    /// <param name="member">The participant.</param>
    /// <param name="endedOn">The last day of the contract.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-013</c> for a day before membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> AtEndOfTerm(JhtMember member, LocalDate endedOn) => Make(member, JhtClaimReason.FixedTermEnded, endedOn);

    /// <summary>Claims for a self-employed participant who stopped working.</summary>
    /// <param name="member">The participant.</param>
    /// <param name="stoppedOn">The day of stopping.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-013</c> for a day before membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> Stopped(JhtMember member, LocalDate stoppedOn) => Make(member, JhtClaimReason.SelfEmployedStopped, stoppedOn);

    /// <summary>Claims after a resignation.</summary>
    /// <param name="member">The participant.</param>
    /// <param name="statementOn">The day of the employer's statement.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-013</c> for a day before membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> Resigned(JhtMember member, LocalDate statementOn) => Make(member, JhtClaimReason.Resigned, statementOn);

    /// <summary>Claims after a dismissal.</summary>
    /// <param name="member">The participant.</param>
    /// <param name="dismissedOn">The day of the dismissal.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-013</c> for a day before membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> Dismissed(JhtMember member, LocalDate dismissedOn) => Make(member, JhtClaimReason.Dismissed, dismissedOn);

    /// <summary>Claims before or after leaving Indonesia for good.</summary>
    /// <param name="member">The participant.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static JhtClaim LeavingIndonesia(JhtMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new(member, JhtClaimReason.LeavingIndonesia, null);
    }

    /// <summary>Claims for permanent total disability.</summary>
    /// <param name="member">The participant.</param>
    /// <param name="foundOn">The day of the doctor's finding.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-013</c> for a day before membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> Disabled(JhtMember member, LocalDate foundOn) => Make(member, JhtClaimReason.PermanentTotalDisability, foundOn);

    /// <summary>Claims for the heirs of a participant who died.</summary>
    /// <param name="member">The participant.</param>
    /// <param name="diedOn">The day of death.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-013</c> for a day before membership.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> Died(JhtMember member, LocalDate diedOn) => Make(member, JhtClaimReason.Death, diedOn);

    /// <summary>Claims part of the balance to prepare for retirement.</summary>
    /// <param name="member">The participant.</param>
    /// <param name="asked">The part that is asked for, rupiah; as much as the law allows when not given.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-016</c> for a part that is not above zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> Preparation(JhtMember member, Rupiah? asked = null) => Part(member, JhtClaimReason.RetirementPreparation, asked);

    /// <summary>Claims part of the balance for a home of one's own.</summary>
    /// <param name="member">The participant.</param>
    /// <param name="asked">The part that is asked for, rupiah; as much as the law allows when not given.</param>
    /// <returns>The claim, or <c>BPJSTK-JHT-016</c> for a part that is not above zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static Outcome<JhtClaim> Housing(JhtMember member, Rupiah? asked = null) => Part(member, JhtClaimReason.HomeOwnership, asked);

    private static Outcome<JhtClaim> Make(JhtMember member, JhtClaimReason reason, LocalDate eventOn)
    {
        ArgumentNullException.ThrowIfNull(member);
        return eventOn < member.Since
            ? Outcome.Failure<JhtClaim>(DomainError.Of(
                ErrorCatalog.JhtEventOutsideMembership, "EventOn", Citation.FromText("PP 46/2015 Pasal 22(2)"), new ErrorArgument("event", eventOn), new ErrorArgument("since", member.Since)))
            : Outcome.Success(new JhtClaim(member, reason, eventOn));
    }

    private static Outcome<JhtClaim> Part(JhtMember member, JhtClaimReason reason, Rupiah? asked)
    {
        ArgumentNullException.ThrowIfNull(member);
        return asked is { Sen: <= 0 } amount
            ? Outcome.Failure<JhtClaim>(DomainError.Of(ErrorCatalog.JhtAmountNotPositive, "Asked", Citation.FromText("PP 46/2015 Pasal 22(5)"), new ErrorArgument("amount", amount)))
            : Outcome.Success(new JhtClaim(member, reason, null, asked));
    }
}
