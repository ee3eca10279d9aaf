using System.Diagnostics;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>What a claim is about: whose it is, which program, and what happened. A closed set, one type a program.</summary>
[DebuggerDisplay("{Program} {Kpj} {EventOn}")]
public abstract class ClaimCase
{
    private protected ClaimCase(SocialProgram program, Kpj kpj, Segment segment, LocalDate eventOn)
    {
        this.Program = program;
        this.Kpj = kpj;
        this.Segment = segment;
        this.EventOn = eventOn;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets the participant number; its text is masked unless asked for in full.</summary>
    public Kpj Kpj { get; }

    /// <summary>Gets the segment of the participant on the day of the event.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the day of what happened, whose law decides on papers, terms and, but for JHT, the benefit.</summary>
    public LocalDate EventOn { get; }

    /// <summary>Gets the time before which nothing can be done about it; <see langword="null"/> where it may still lie ahead.</summary>
    internal virtual LocalDateTime? NotBefore => this.EventOn.AtMidnight();

    /// <summary>Says why the claim cannot be filed at a time, if anything is in the way.</summary>
    internal virtual DomainError? FilingFault(LocalDateTime at) => null;

    /// <summary>Says why an award cannot be paid out whole, if it is paid another way.</summary>
    internal virtual DomainError? PaymentFault(ClaimAward award) => null;

    /// <summary>Says which of those who may do something in claims of the program may do it in this claim.</summary>
    internal virtual ClaimActor Narrowed(ClaimAction action, ClaimActor actors) => actors;

    /// <summary>Says whether something is done by who claims, and by nobody in his place.</summary>
    private protected static bool IsOfClaimant(ClaimAction action) =>
        action is ClaimAction.Open or ClaimAction.Submit or ClaimAction.Resubmit or ClaimAction.AddPapers or ClaimAction.Withdraw or ClaimAction.Correct;

    /// <summary>Checks what every case has.</summary>
    private protected static Kpj Checked(Kpj kpj, Segment segment)
    {
        if (!Enum.IsDefined(segment))
        {
            throw new ArgumentOutOfRangeException(nameof(segment), segment, null);
        }

        // The default number has no text and throws here.
        _ = kpj.HasShape(Kpj.DefaultShape);
        return kpj;
    }
}
