using System.Collections.Immutable;
using System.Text.Json;
using BpjsTk.Domain;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>Reads charges and payments into a ledger. A charge is stated, or computed from the wage and the programs of its month.</summary>
internal sealed class LedgerReader(Membership membership, WorkingDays calendar, List<Fault> faults)
{
    private static readonly string[] Computed = ["from", "to"];
    private static readonly string[] Stated = ["month", "program", "own", "worker"];
    private static readonly string[] Payment = ["on", "amount", "for"];

    private static readonly Words<SocialProgram> Programs = new(("JKK", SocialProgram.Jkk), ("JKM", SocialProgram.Jkm), ("JHT", SocialProgram.Jht), ("JP", SocialProgram.Jp));

    /// <summary>Reads the ledger.</summary>
    /// <returns>The ledger with what could be read; what is wrong with the rest is among the faults.</returns>
    internal PaymentLedger Read(JsonFields fields)
    {
        var ledger = membership.State.Place is OwnOccupation ? PaymentLedger.OfSelfEmployed(calendar) : PaymentLedger.OfEmployer(calendar);
        foreach (var (at, element) in fields.Elements("charges").Index())
        {
            ledger = this.Record(ledger, fields.PathOf("charges", at), place => this.ReadCharges(element, place));
        }

        foreach (var (at, element) in fields.Elements("payments").Index())
        {
            var known = ledger;
            ledger = this.Record(ledger, fields.PathOf("payments", at), place => this.ReadPayment(element, place, known));
        }

        return ledger;
    }

    private PaymentLedger Record(PaymentLedger ledger, string place, Func<string, Outcome<ImmutableArray<LedgerEntry>>?> read)
    {
        var before = faults.Count;
        if (read(place) is not { } outcome || faults.Count > before)
        {
            return ledger;
        }

        if (outcome.Then(entries => ledger.Record(entries)).TryGet(out var next, out var errors))
        {
            return next;
        }

        faults.AddRange(errors.Select(error => Fault.Of(error).Under(place)));
        return ledger;
    }

    private Outcome<ImmutableArray<LedgerEntry>>? ReadCharges(JsonElement element, string place)
    {
        var isComputed = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("from", out _);
        var fields = new JsonFields(element, place, isComputed ? Computed : Stated, faults);
        foreach (var key in (isComputed ? Computed : Stated).Where(key => element.ValueKind == JsonValueKind.Object && key is not "worker"))
        {
            fields.Require(key);
        }

        if (isComputed)
        {
            return fields.Month("from") is { } from && fields.Month("to") is { } to && this.IsInOrder(from, to, place) ? this.Compute(from, to) : null;
        }

        var month = fields.Month("month");
        var program = fields.Word("program", Programs);
        var own = fields.Read<Rupiah>("own", Rupiah.FromText);
        var worker = fields.Read<Rupiah>("worker", Rupiah.FromText);
        return month is { } known && program is { } one && own is { } amount
            ? LedgerCharge.Of(known, one, amount, worker ?? Rupiah.Zero).Select(charge => ImmutableArray.Create<LedgerEntry>(charge))
            : null;
    }

    private bool IsInOrder(YearMonth from, YearMonth to, string place)
    {
        if (from > to)
        {
            faults.Add(DeskCodes.KeyValue.At($"{place}.to", Texts.Month(to), $">= {Texts.Month(from)}"));
        }

        return from <= to;
    }

    private Outcome<ImmutableArray<LedgerEntry>> Compute(YearMonth from, YearMonth to)
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        for (var month = from; month <= to; month = month.PlusMonths(1))
        {
            if (!this.ChargesOf(month).TryGet(out var charges, out var errors))
            {
                return Outcome.Failure<ImmutableArray<LedgerEntry>>(errors);
            }

            entries.AddRange(charges);
        }

        return Outcome.Success(entries.ToImmutable());
    }

    // Wage and programs as they stand at the end of the month.
    private Outcome<ImmutableArray<LedgerCharge>> ChargesOf(YearMonth month)
    {
        var state = membership.StateOn(month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth));
        return state?.Place is OwnOccupation { Participant: var participant }
            ? SelfEmployedCalculator.For(month).Then(calculator => calculator.Calculate(participant)).Then(bill => Costing(
                (month, SocialProgram.Jkk, bill.Jkk, Rupiah.Zero), (month, SocialProgram.Jkm, bill.Jkm, Rupiah.Zero), (month, SocialProgram.Jht, bill.Jht, Rupiah.Zero)))
            : membership.ParticipationIn(month).Then(participation => ContributionCalculator.For(month).Then(calculator => calculator.Calculate(participation.ToWageEarner(state!.Wage!)))).Then(bill => Costing(
                (month, SocialProgram.Jkk, bill.Jkk, Rupiah.Zero),
                (month, SocialProgram.Jkm, bill.Jkm, Rupiah.Zero),
                (month, SocialProgram.Jht, bill.JhtEmployer, bill.JhtWorker),
                (month, SocialProgram.Jp, bill.JpEmployer, bill.JpWorker)));
    }

    private static Outcome<ImmutableArray<LedgerCharge>> Costing(params ReadOnlySpan<(YearMonth Month, SocialProgram Program, Rupiah Own, Rupiah Worker)> charges)
    {
        var costing = ImmutableArray.CreateBuilder<LedgerCharge>();
        foreach (var (month, program, own, worker) in charges)
        {
            if (!(own + worker).IsZero)
            {
                costing.Add(LedgerCharge.Of(month, program, own, worker).Value);
            }
        }

        return Outcome.Success(costing.ToImmutable());
    }

    // A payment without an amount is the contribution of its month, to the sen.
    private Outcome<ImmutableArray<LedgerEntry>>? ReadPayment(JsonElement element, string place, PaymentLedger ledger)
    {
        var before = faults.Count;
        var fields = new JsonFields(element, place, Payment, faults);
        if (element.ValueKind == JsonValueKind.Object)
        {
            fields.Require("on");
            fields.Require(fields.Has("amount") ? "amount" : "for");
        }

        var on = fields.Day("on");
        var month = fields.Month("for");
        var amount = fields.Read<Rupiah>("amount", Rupiah.FromText);
        if (faults.Count > before)
        {
            return null;
        }

        var money = amount ?? ledger.Entries.OfType<LedgerCharge>().Where(charge => charge.Month == month).Aggregate(Rupiah.Zero, (sum, charge) => sum + charge.Amount);
        return LedgerPayment.Of(on!.Value, money, month).Select(payment => ImmutableArray.Create<LedgerEntry>(payment));
    }
}
