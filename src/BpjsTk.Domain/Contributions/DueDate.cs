using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>The last day on which a contribution is paid on time, and how it came about.</summary>
[DebuggerDisplay("{Program} {Date}")]
public sealed class DueDate
{
    internal DueDate(SocialProgram program, Payer payer, YearMonth month, LocalDate nominal, LocalDate date, ImmutableArray<Citation> citations, Confidence confidence)
    {
        this.Program = program;
        this.Payer = payer;
        this.Month = month;
        this.Nominal = nominal;
        this.Date = date;
        this.Citations = citations;
        this.Confidence = confidence;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets who must pay by then: the employer, or the self-employed participant.</summary>
    public Payer Payer { get; }

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the day the regulation names, holiday or not.</summary>
    public LocalDate Nominal { get; }

    /// <summary>Gets the last day of payment on time, after the shift to a working day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets where the day stands.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure the day is: the shift of JP is a reading.</summary>
    public Confidence Confidence { get; }
}
