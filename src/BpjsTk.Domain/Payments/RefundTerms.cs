using System.Diagnostics;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>In what time an employer who paid JKP first asks for the refund, and in what time the agency pays it (PP 37/2021 Pasal 39(5)-(6)).</summary>
[DebuggerDisplay("ask in {RequestMonths} months, paid in {PaymentWorkingDays} working days")]
public sealed class RefundTerms
{
    internal RefundTerms(Ruling<int> requestMonths, Ruling<int> paymentWorkingDays)
    {
        this.RequestMonths = requestMonths;
        this.PaymentWorkingDays = paymentWorkingDays;
    }

    /// <summary>Gets the months after paying the worker in which the refund is asked for.</summary>
    public Ruling<int> RequestMonths { get; }

    /// <summary>Gets the working days after a complete request in which it is paid.</summary>
    public Ruling<int> PaymentWorkingDays { get; }

    /// <summary>Returns the last day on which the refund can be asked for.</summary>
    /// <param name="paidWorkerOn">The day on which the employer paid the worker.</param>
    /// <returns>The same day of the month three months later, or the last day of that month.</returns>
    public LocalDate RequestDue(LocalDate paidWorkerOn) => paidWorkerOn.PlusMonths(this.RequestMonths.Value);

    /// <summary>Returns the last day on which the agency pays the refund.</summary>
    /// <param name="receivedOn">The day on which the agency received the complete and correct request.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public LocalDate PaymentDue(LocalDate receivedOn, WorkingDays calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.After(receivedOn, this.PaymentWorkingDays.Value);
    }
}
