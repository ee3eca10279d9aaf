using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>Works out what the entries of a ledger up to a day have settled. It passes over the charges once, however many payments there are.</summary>
internal sealed partial class Settlement
{
    private readonly PaymentLedger ledger;
    private readonly LedgerSlot[] slots;
    private readonly List<(LocalDate Date, Rupiah Amount, int Previous)> parts = [];

    // Before these places nothing is open: of contributions, and of fines.
    private int firstOpen;
    private int firstUnfined;

    private Dictionary<YearMonth, List<LedgerSlot>>? byMonth;
    private Rupiah credit;
    private Rupiah received;

    private Settlement(PaymentLedger ledger, LedgerSlot[] slots)
    {
        this.ledger = ledger;
        this.slots = slots;
    }

    internal static LedgerStanding Of(PaymentLedger ledger, LocalDate date)
    {
        var settlement = new Settlement(ledger, SlotsOf(ledger, date));
        settlement.Run(date);
        return new(
            ledger,
            date,
            ImmutableCollectionsMarshal.AsImmutableArray(settlement.Lines(date)),
            settlement.received,
            settlement.credit);
    }

    private static LedgerSlot[] SlotsOf(PaymentLedger ledger, LocalDate date)
    {
        var found = new List<LedgerSlot>();
        var ordered = true;
        foreach (var account in ledger.Accounts)
        {
            // An employer owes nothing for a month that has not begun; the self-employed may pay one before.
            var since = ledger.IsOfEmployer ? account.Charge.Month.OnDayOfMonth(1) : LocalDate.MinIsoValue;
            if (since > date)
            {
                break;
            }

            found.Add(new(account, ledger.Policies));
            foreach (var shortfall in account.Shortfalls.Where(shortfall => shortfall.Correction.Date <= date))
            {
                found.Add(new(account, shortfall, ledger.Policies));
                ordered = false;
            }
        }

        // A stable sort: of one program paid with one month a shortfall of an older month stays before the month's own charge, and shortfalls in the order in which they were told.
        return ordered ? [.. found] : [.. found.OrderBy(slot => slot.PaidWith).ThenBy(slot => slot.Program)];
    }

    private void Run(LocalDate date)
    {
        YearMonth? reached = null;
        foreach (var entry in this.ledger.Entries)
        {
            var day = entry switch
            {
                LedgerPayment payment => payment.Date,
                LedgerCorrection correction => correction.Date,
                _ => (LocalDate?)null,
            };
            if (day is not { } today)
            {
                continue;
            }

            if (today > date)
            {
                break;
            }

            this.UseCredit(reached, today);
            reached = today.ToYearMonth();
            if (entry is LedgerPayment received)
            {
                this.Receive(received);
            }
            else
            {
                this.Take((LedgerCorrection)entry);
            }
        }

        this.UseCredit(reached, date);
    }

    // Credit of an earlier month pays what begins to be owed on the first day of a later one.
    private void UseCredit(YearMonth? after, LocalDate until)
    {
        if (after is not { } month)
        {
            return;
        }

        for (var next = month.PlusMonths(1); !this.credit.IsZero && this.firstOpen < this.slots.Length && next.OnDayOfMonth(1) <= until; next = next.PlusMonths(1))
        {
            this.Settle(next.OnDayOfMonth(1));
        }
    }

    private void Receive(LedgerPayment payment)
    {
        this.received += payment.Amount;
        this.credit += payment.Amount;
        if (payment.ForMonth is { } month)
        {
            var named = this.SlotsOf(month);
            named.ForEach(slot => this.PayContribution(slot, payment.Date));
            named.ForEach(slot => this.PayFine(slot, payment.Date));
        }

        this.Settle(payment.Date);
    }

    private void Take(LedgerCorrection correction)
    {
        var corrected = this.SlotsOf(correction.Month).FindAll(slot => slot.Program == correction.Program);
        if (corrected.Find(slot => !slot.IsKnown && ReferenceEquals(slot.Shortfall!.Correction, correction)) is { } told)
        {
            told.IsKnown = true;
        }

        // The latest shortfall was the last to be added and is the first to go; the charge itself comes last.
        var (own, worker) = (Rupiah.Max(Rupiah.Zero, -correction.OwnShareChange), Rupiah.Max(Rupiah.Zero, -correction.WorkerShareChange));
        for (var i = corrected.Count - 1; i >= 0; i--)
        {
            if (corrected[i].IsKnown)
            {
                (own, worker) = corrected[i].Reduce(own, worker);
                this.GiveBack(corrected[i], correction.Date);
            }
        }

        this.Settle(correction.Date);
    }

    private List<LedgerSlot> SlotsOf(YearMonth month)
    {
        this.byMonth ??= this.slots.GroupBy(slot => slot.Due.Month).ToDictionary(group => group.Key, group => group.ToList());
        return this.byMonth.GetValueOrDefault(month, []);
    }
}
