using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>
/// A time in which a program was in arrears for more consecutive months than the law covers: an employer pays benefits first (PP 44/2015 Pasal 38(2), 41(2)), the cover of the
/// self-employed has lapsed (Pasal 39(2), 42(2)).
/// </summary>
[DebuggerDisplay("{From} to before {Until}")]
public sealed record ArrearsPeriod
{
    internal ArrearsPeriod(LocalDate from, LocalDate? until)
    {
        this.From = from;
        this.Until = until;
    }

    /// <summary>Gets the first day: the one after the due date of the month that was one too many.</summary>
    public LocalDate From { get; }

    /// <summary>
    /// Gets the first day on which the arrears were short enough again: the day of the payment itself (inferred: the law looks at the arrears at the moment of the accident or
    /// death, and paid is paid); <see langword="null"/> when they still are too long.
    /// </summary>
    public LocalDate? Until { get; }
}
