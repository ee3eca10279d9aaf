using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Payments;

/// <summary>A ledger made from random bytes: which months cost what, and what was paid and corrected when. It has no more law in it than the library's own checks.</summary>
internal sealed class LedgerScript
{
    private static readonly YearMonth[] Starts = [new(2015, 7), new(2019, 11), new(2020, 6), new(2025, 1)];

    internal LedgerScript(bool isEmployer, bool eachMonth, byte start, byte[] charges, byte[] events, bool withCorrections)
    {
        this.IsEmployer = isEmployer;
        this.Policies = PolicySet.Default.With(eachMonth ? SettlementOrder.EachMonthWithItsFines : SettlementOrder.ContributionsBeforeFines);
        this.First = Starts[start % Starts.Length];
        this.Charges = [.. this.ChargesOf(charges ?? []).Take(120)];
        this.Events = [.. this.EventsOf(events ?? [], withCorrections)];
    }

    internal bool IsEmployer { get; }

    internal PolicySet Policies { get; }

    internal YearMonth First { get; }

    internal LedgerCharge[] Charges { get; }

    /// <summary>Gets payments and corrections, in order; a correction may be one that the ledger refuses.</summary>
    internal LedgerEntry[] Events { get; }

    internal LocalDate End => this.First.OnDayOfMonth(1).PlusYears(4);

    internal PaymentLedger Open() => this.IsEmployer
        ? PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly, policies: this.Policies)
        : PaymentLedger.OfSelfEmployed(WorkingDays.WeekendsOnly, policies: this.Policies);

    /// <summary>Writes everything down and leaves out what is refused.</summary>
    internal PaymentLedger Written() => this.Charges.Cast<LedgerEntry>().Concat(this.Events)
        .Aggregate(this.Open(), (ledger, entry) => ledger.Record(entry).TryGet(out var next) ? next : ledger);

    // A month has up to three or four programs; a byte decides which and what they cost. Some months cost nothing.
    private IEnumerable<LedgerCharge> ChargesOf(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length && i < 40; i++)
        {
            foreach (var program in new[] { SocialProgram.Jkk, SocialProgram.Jkm, SocialProgram.Jht, SocialProgram.Jp })
            {
                if ((bytes[i] >> (int)program & 1) != 0 && (this.IsEmployer || program != SocialProgram.Jp))
                {
                    var own = Rupiah.FromSen(100 + (bytes[i] * 37) + (int)program);
                    yield return LedgerCharge.Of(this.First.PlusMonths(i), program, own, program >= SocialProgram.Jht ? Rupiah.FromSen(bytes[i] + 1) : Rupiah.Zero).Value;
                }
            }
        }
    }

    private IEnumerable<LedgerEntry> EventsOf(byte[] bytes, bool withCorrections)
    {
        var date = this.First.OnDayOfMonth(1);
        for (var i = 0; i + 2 < bytes.Length; i += 3)
        {
            date = date.PlusDays(bytes[i] % 50);
            var named = bytes[i + 2] % 4 == 0 ? (YearMonth?)this.First.PlusMonths(bytes[i + 2] / 8) : null;
            if (withCorrections && bytes[i + 2] % 3 == 0 && this.Charges.Length > 0)
            {
                var charge = this.Charges[bytes[i + 1] % this.Charges.Length];
                if (LedgerCorrection.Of(date, charge.Month, charge.Program, Rupiah.FromSen(((bytes[i + 2] - 120) * 25) + 1)).TryGet(out var correction))
                {
                    yield return correction;
                }
            }
            else
            {
                var forMonth = this.IsEmployer && named is { } month && month.OnDayOfMonth(1) > date ? null : named;
                yield return LedgerPayment.Of(date, Rupiah.FromSen(1 + (bytes[i + 1] * 131)), forMonth).Value;
            }
        }
    }
}
