using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The tax on a payment of JHT, or on several of one balance, each after those before it.</summary>
internal static class JhtTaxCase
{
    internal static Answer Ask(CaseDocument document, LocalDate day, Func<CaseMembers, string, LocalDate?> dateOf)
    {
        var input = document.Input;
        var mode = input.Text("mode");
        var hasTaxNumber = input.Truth("npwp", "hasNpwp");
        var paidOn = dateOf(input, "date") ?? dateOf(input, "paidOn") ?? dateOf(input, "claimDate") ?? (input.Whole("year") is { } year ? new(year, 6, 1) : day);
        var list = PaymentsOf(input, paidOn, mode, dateOf);

        // Below a limit stands for any amount below it: one rupiah less.
        var gross = input.Amount("payout", "gross") ?? input.Amount("payoutBelow")?.Select(limit => limit - Rupiah.FromRupiah(1));
        if (gross is null == list.IsEmpty)
        {
            throw new NotSupportedException("there is no one payment");
        }

        // The rate of a part, with or without the tax number or below a limit, is one of the reading under which the number and the brackets matter.
        var asksForRate = KindOf(mode) == JhtPayoutKind.Part && document.Expected.Has("rate") && (hasTaxNumber is not null || input.Has("payoutBelow"));
        var policies = PolicySet.Default.With(ReadingOf(input.Text("reading", "policy"), asksForRate));
        ImmutableArray<JhtEarlierPayout> earlier = dateOf(input, "earlierPaidOn") is { } earlierOn && input.Amount("earlierPayout") is { } paid && paid.TryGet(out var amount)
            ? [new JhtEarlierPayout(earlierOn, amount, JhtPayoutKind.Part)]
            : [];
        return list.IsEmpty
            ? Tax(paidOn, gross!.Value, KindOf(mode), hasTaxNumber, earlier, policies).Select(Figures).Match(answer => answer, Answer.Refusal)
            : Several(list, hasTaxNumber, policies).Match(answer => answer, Answer.Refusal);
    }

    private static Outcome<JhtTax> Tax(LocalDate paidOn, Outcome<Rupiah> gross, JhtPayoutKind kind, bool? hasTaxNumber, IEnumerable<JhtEarlierPayout> earlier, PolicySet policies) => gross
        .Then(sum => JhtPayout.Create(paidOn, sum, kind, hasTaxNumber ?? true, earlier))
        .Then(payout => JhtTaxCalculator.Of(payout, policies: policies));

    private static Answer Figures(JhtTax tax)
    {
        var answer = new Answer().With(tax.Tax, "tax").With(tax.Net, "net").With(tax.Gross, "gross");
        return RateOf(tax) is { } rate ? answer.With(rate, "rate") : answer;
    }

    private static Outcome<Answer> Several(ImmutableArray<(LocalDate On, Outcome<Rupiah> Gross, JhtPayoutKind Kind)> payments, bool? hasTaxNumber, PolicySet policies)
    {
        var taxes = new List<JhtTax>();
        foreach (var (on, gross, kind) in payments)
        {
            var outcome = Tax(on, gross, kind, hasTaxNumber, taxes.Select(tax => new JhtEarlierPayout(tax.Payout.PaidOn, tax.Gross, tax.Payout.Kind)), policies);
            if (!outcome.TryGet(out var one, out var errors))
            {
                return Outcome.Failure<Answer>(errors);
            }

            taxes.Add(one);
        }

        var (all, net) = (Rupiah.Sum([.. taxes.Select(tax => tax.Tax)]), Rupiah.Sum([.. taxes.Select(tax => tax.Net)]));
        return Outcome.Success(new Answer().With(all, "tax", "totalTax", "taxTotal").With(net, "net", "totalNet")
            .With(Listed(taxes.Select(tax => tax.Tax)), "taxes").With(Listed(taxes.Select(tax => tax.Net)), "nets"));
    }

    private static string Listed(IEnumerable<Rupiah> amounts) => $"[{string.Join(", ", amounts.Select(amount => (amount.Sen / 100m).ToString("0.##", CultureInfo.InvariantCulture)))}]";

    private static ImmutableArray<(LocalDate On, Outcome<Rupiah> Gross, JhtPayoutKind Kind)> PaymentsOf(CaseMembers input, LocalDate day, string? mode, Func<CaseMembers, string, LocalDate?> dateOf)
    {
        string[] names = ["payouts", "payments"];
        if (input.Objects(names) is not { } objects)
        {
            return [];
        }

        if (objects.All(one => one.IsEmpty))
        {
            return [.. input.List(names)!.Select(text => (day, CaseMembers.AmountOf(text), KindOf(mode)))];
        }

        return [.. objects.Select(one =>
        {
            var on = dateOf(one, "date") ?? dateOf(one, "paidOn") ?? (one.Whole("year") is { } year ? new LocalDate(year, 6, 1) : day);
            var gross = one.Amount("payout", "gross", "amount") ?? throw new NotSupportedException("a payment has no amount");
            var kind = KindOf(one.Text("mode") ?? mode);
            return one.NotUnderstood.Any() ? throw new NotSupportedException($"input not understood: {string.Join(", ", one.NotUnderstood)}") : (on, gross, kind);
        })];
    }

    private static JhtPayoutKind KindOf(string? mode) =>
        mode is null || Words.Is(mode, "full", "whole", "all", "lump sum", "instalments") ? JhtPayoutKind.Whole
        : Words.Is(mode, "partial", "part") ? JhtPayoutKind.Part
        : throw new NotSupportedException($"the mode '{mode}' is not known");

    private static JhtPartialTax ReadingOf(string? name, bool asksForRate) => name switch
    {
        null => asksForRate ? JhtPartialTax.Progressive : JhtPartialTax.FinalRate,
        _ when name.StartsWith("progressive", StringComparison.OrdinalIgnoreCase) || Words.Is(name, "a", "Article17") => JhtPartialTax.Progressive,
        _ when name.StartsWith("final", StringComparison.OrdinalIgnoreCase) || Words.Is(name, "b", "default") => JhtPartialTax.FinalRate,
        _ => throw new NotSupportedException($"the reading '{name}' is not known"),
    };

    // The rate of a payment in one bracket, percent, with what is added for want of a tax number; a payment in several has no one rate.
    private static string? RateOf(JhtTax tax)
    {
        var isMore = tax.Regime == JhtTaxRegime.Progressive && !tax.Payout.HasTaxNumber;
        if (tax.Lines.Length != (isMore ? 2 : 1))
        {
            return null;
        }

        var surcharge = isMore ? tax.Lines[^1].Rate : Rate.Zero;
        var percent = (long)tax.Lines[0].Rate.PartsPerMillion * (Rate.PartsPerWhole + surcharge.PartsPerMillion) / Rate.PartsPerWhole;
        return (percent * 0.0001m).ToString(CultureInfo.InvariantCulture);
    }
}
