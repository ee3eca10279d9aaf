using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <content>Where money goes.</content>
internal sealed partial class Settlement
{
    private bool FinesComeLast => this.ledger.Policies.SettlementOrder == SettlementOrder.ContributionsBeforeFines;

    private void Settle(LocalDate date)
    {
        var month = PaymentLedger.Number(date.ToYearMonth());
        var end = this.ledger.IsOfEmployer ? month + 1 : int.MaxValue;
        if (this.FinesComeLast)
        {
            this.PayContributions(date, month);
            this.PayFines(date, end);
            this.PayContributions(date, end);
        }
        else
        {
            this.PayMonthByMonth(date, end);
        }
    }

    private void PayContributions(LocalDate date, int end)
    {
        for (var i = this.firstOpen; i < this.slots.Length && !this.credit.IsZero && this.slots[i].PaidWith < end; i++)
        {
            this.PayContribution(this.slots[i], date);
        }

        while (this.firstOpen < this.slots.Length && this.slots[this.firstOpen] is { IsKnown: true, Open.IsZero: true })
        {
            this.firstOpen++;
        }
    }

    private void PayFines(LocalDate date, int end)
    {
        for (var i = this.firstUnfined; i < this.slots.Length && !this.credit.IsZero && this.slots[i].PaidWith < end; i++)
        {
            this.PayFine(this.slots[i], date);
        }

        while (this.firstUnfined < this.slots.Length && IsDone(this.slots[this.firstUnfined], date))
        {
            this.firstUnfined++;
        }
    }

    private void PayMonthByMonth(LocalDate date, int end)
    {
        for (var i = this.firstOpen; i < this.slots.Length && !this.credit.IsZero && this.slots[i].PaidWith < end;)
        {
            var (first, month) = (i, this.slots[i].PaidWith);
            for (; i < this.slots.Length && this.slots[i].PaidWith == month; i++)
            {
                this.PayContribution(this.slots[i], date);
            }

            for (var j = first; j < i; j++)
            {
                this.PayFine(this.slots[j], date);
            }
        }

        while (this.firstOpen < this.slots.Length && IsDone(this.slots[this.firstOpen], date))
        {
            this.firstOpen++;
        }
    }

    private static bool IsDone(LedgerSlot slot, LocalDate date) => slot is { IsKnown: true, Open.IsZero: true } && slot.FinePaid == slot.FineOn(date);

    private void PayContribution(LedgerSlot slot, LocalDate date)
    {
        var amount = Rupiah.Min(this.credit, slot.Open);
        if (!slot.IsKnown || amount.IsZero)
        {
            return;
        }

        this.parts.Add((date, amount, slot.LastPart));
        slot.LastPart = this.parts.Count - 1;
        slot.Paid += amount;
        this.credit -= amount;
        if (slot.Open.IsZero)
        {
            slot.PaidOn = date;
        }
    }

    private void PayFine(LedgerSlot slot, LocalDate date)
    {
        if (this.credit.IsZero || !slot.IsKnown)
        {
            return;
        }

        var amount = Rupiah.Min(this.credit, slot.FineOn(date) - slot.FinePaid);
        slot.FinePaid += amount;
        this.credit -= amount;
    }

    // What was paid on more than is owed after a correction comes back, the last money first: so the month counts as paid from the day on which the right amount was there.
    private void GiveBack(LedgerSlot slot, LocalDate date)
    {
        while (slot.Paid > slot.Amount)
        {
            var (paidOn, amount, previous) = this.parts[slot.LastPart];
            var back = Rupiah.Min(amount, slot.Paid - slot.Amount);
            this.parts[slot.LastPart] = (paidOn, amount - back, previous);
            slot.LastPart = amount == back ? previous : slot.LastPart;
            slot.Paid -= back;
            this.credit += back;
        }

        slot.PaidOn = slot.Open.IsZero && slot.LastPart >= 0 ? this.parts[slot.LastPart].Date : null;
        var tooMuch = Rupiah.Max(Rupiah.Zero, slot.FinePaid - slot.FineOn(date));
        slot.FinePaid -= tooMuch;
        this.credit += tooMuch;
    }

    private LedgerLine[] Lines(LocalDate date)
    {
        var ordered = this.slots.Any(slot => slot.Shortfall is not null) ? this.slots.OrderBy(slot => slot.Due.Month).ThenBy(slot => slot.Program).ToArray() : this.slots;
        return Array.ConvertAll(ordered, slot => new LedgerLine(slot, date, this.ledger));
    }
}
