using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>What an accident cost: receipts, or an amount above every cap where a case asks for the cap itself.</summary>
internal static class AccidentCosts
{
    private static readonly Rupiah AboveEveryCap = Rupiah.FromRupiah(1_000_000_000);

    internal static IEnumerable<AccidentCost> Of(CaseDocument document)
    {
        var input = document.Input;
        foreach (var mode in input.List("mode", "modes") ?? [])
        {
            yield return AccidentCost.Transport(ModeOf(mode), AboveEveryCap);
        }

        var receipts = input.Object("receipts");
        foreach (var name in receipts.Names)
        {
            yield return AccidentCost.Transport(ModeOf(name), receipts.Amount(name)!.Value.Value);
        }

        (string[] Names, Func<Rupiah, AccidentCost> Cost)[] aids =
        [
            (["dentures"], AccidentCost.Dentures), (["glasses"], AccidentCost.Glasses), (["hearing_aid", "hearingAid"], AccidentCost.HearingAid),
        ];
        foreach (var (names, cost) in aids)
        {
            if (input.Amount(names) is { } receipt)
            {
                yield return cost(receipt.Value);
            }
        }

        if (HomeCare(document) is { IsEmpty: false } months)
        {
            yield return AccidentCost.HomeCare(months);
        }

        if (input.Amount("prosthesis", "prosthesis_price", "orthosis", "orthosis_price", "standard_price") is { } price)
        {
            var rehabilitation = input.Amount("medical_rehabilitation", "rehabilitation") ?? Outcome.Success(Rupiah.Zero);
            yield return AccidentCost.OrthosisOrProsthesis(price.Value, rehabilitation.Value);
        }
    }

    private static TransportMode ModeOf(string text) => TransportModes.FromText(text).TryGet(out var mode) ? mode : throw new NotSupportedException($"the transport '{text}' is not known");

    private static ImmutableArray<Rupiah> HomeCare(CaseDocument document)
    {
        var input = document.Input;
        var months = input.Whole("home_care_months") ?? 1;
        if (months < 1)
        {
            throw new NotSupportedException($"{months} months of home care are none");
        }

        if (input.Amount("home_care_per_month", "home_care_monthly") is { } monthly)
        {
            return [.. Enumerable.Repeat(monthly.Value, months)];
        }

        string[] names = ["home_care", "homeCare"];
        if (input.Objects(names) is not null)
        {
            return [.. input.List(names)!.Select(text => CaseMembers.AmountOf(text).Value)];
        }

        if (input.Amount(names) is not { } all)
        {
            return document.Expected.Has("home_care_max") ? [AboveEveryCap] : [];
        }

        // How an amount falls on several months is not told: the same in each, when that comes out even.
        return all.Value.Sen % months == 0
            ? [.. Enumerable.Repeat(Rupiah.FromSen(all.Value.Sen / months), months)]
            : throw new NotSupportedException("the months of home care do not come out even");
    }
}
