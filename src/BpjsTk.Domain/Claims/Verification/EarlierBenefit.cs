using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A benefit that was paid to the same participant before (manfaat yang sudah dibayarkan).</summary>
[DebuggerDisplay("{Program} {Kind} of {EventOn}, paid on {PaidOn}")]
public sealed class EarlierBenefit
{
    private EarlierBenefit(SocialProgram program, BenefitKind kind, LocalDate eventOn, LocalDate paidOn, BilingualText? name)
    {
        this.Program = program;
        this.Kind = kind;
        this.EventOn = eventOn;
        this.PaidOn = paidOn;
        this.Name = name;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets what was paid.</summary>
    public BenefitKind Kind { get; }

    /// <summary>Gets the day of the event it was paid for.</summary>
    public LocalDate EventOn { get; }

    /// <summary>Gets the day of payment.</summary>
    public LocalDate PaidOn { get; }

    /// <summary>Gets the name of the line that was paid, which tells lines of one kind apart, such as two modes of transport; <see langword="null"/> for all lines of the kind.</summary>
    public BilingualText? Name { get; }

    /// <summary>States a benefit that was paid, all lines of its kind.</summary>
    /// <param name="program">The program.</param>
    /// <param name="kind">What was paid.</param>
    /// <param name="eventOn">The day of the event it was paid for.</param>
    /// <param name="paidOn">The day of payment.</param>
    /// <returns>The benefit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> or <paramref name="kind"/> is not a member of its enumeration.</exception>
    public static EarlierBenefit Of(SocialProgram program, BenefitKind kind, LocalDate eventOn, LocalDate paidOn)
    {
        if (!Enum.IsDefined(program))
        {
            throw new ArgumentOutOfRangeException(nameof(program), program, null);
        }

        return Enum.IsDefined(kind) ? new(program, kind, eventOn, paidOn, null) : throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
    }

    /// <summary>Returns what a claim paid, line by line.</summary>
    /// <typeparam name="TCase">What the claim was about.</typeparam>
    /// <param name="claim">The paid claim.</param>
    /// <returns>The benefits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<EarlierBenefit> From<TCase>(PaidClaim<TCase> claim)
        where TCase : ClaimCase
    {
        Guard.Against.Null(claim);
        return [.. claim.Award.Lines.Select(line => new EarlierBenefit(line.Program, line.Kind, claim.Case.EventOn, claim.PaidAt.Date, line.Name))];
    }

    internal bool Covers(ClaimCase claimCase, BenefitLine line) =>
        this.Program == claimCase.Program && this.EventOn == claimCase.EventOn && this.Kind == line.Kind && (this.Name is null || this.Name == line.Name);
}
