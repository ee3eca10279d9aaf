using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads the wage on a worker's form: the kind says which amounts belong to it, and any other is a fault.</summary>
internal static class WageReading
{
    private const string LastWages = nameof(WorkerForm.LastWages);

    internal static Entry<WageBase> Read(FormReader<WorkerForm> reader, WorkerForm form, LawInForce law)
    {
        var kind = reader.Read(WorkerFields.WageKind);
        var basic = reader.Read(WorkerFields.BasicWage);
        var fixedAllowances = reader.Read(WorkerFields.FixedAllowances);
        var variableAllowances = reader.Read(WorkerFields.VariableAllowances);
        var daily = reader.Read(WorkerFields.DailyWage);
        var last = reader.ReadList(LastWages, form.LastWages, Rupiah.FromText);
        if (!kind.TryGet(out var paid))
        {
            return Entry<WageBase>.Unreadable;
        }

        var isPiece = paid is WageKind.Piece or WageKind.WeatherPiece;
        Exclude(reader, paid != WageKind.Monthly, basic, WorkerFields.BasicWage);
        Exclude(reader, paid != WageKind.Monthly, fixedAllowances, WorkerFields.FixedAllowances);
        Exclude(reader, paid != WageKind.Monthly, variableAllowances, WorkerFields.VariableAllowances);
        Exclude(reader, paid != WageKind.Daily, daily, WorkerFields.DailyWage);
        if (!isPiece && form.LastWages is { Count: > 0 })
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.WageOfOtherKind, LastWages));
        }

        return paid switch
        {
            WageKind.Monthly => Monthly(reader, basic, fixedAllowances, variableAllowances),
            WageKind.Daily => Daily(reader, daily, law),
            _ => Piece(reader, form, paid, last, law),
        };
    }

    private static Entry<WageBase> Monthly(FormReader<WorkerForm> reader, Entry<Rupiah> basic, Entry<Rupiah> fixedAllowances, Entry<Rupiah> variableAllowances)
    {
        reader.Need(basic, WorkerFields.BasicWage);
        return basic.TryGet(out var amount) && (fixedAllowances.IsKnown || fixedAllowances.IsBlank) && (variableAllowances.IsKnown || variableAllowances.IsBlank)
            ? reader.Take(
                WageBase.Monthly(amount, fixedAllowances.OrNull() ?? Rupiah.Zero, variableAllowances.OrNull() ?? Rupiah.Zero),
                fault => string.Equals(fault.Member, "Wage", StringComparison.Ordinal) ? fault.At(WorkerFields.BasicWage.Name) : fault)
            : Entry<WageBase>.Unreadable;
    }

    private static Entry<WageBase> Daily(FormReader<WorkerForm> reader, Entry<Rupiah> daily, LawInForce law)
    {
        reader.Need(daily, WorkerFields.DailyWage);
        return daily.TryGet(out var amount)
            ? reader.Take(WageBase.Daily(amount, law), fault => fault.At(WorkerFields.DailyWage.Name))
            : Entry<WageBase>.Unreadable;
    }

    private static Entry<WageBase> Piece(FormReader<WorkerForm> reader, WorkerForm form, WageKind kind, ImmutableArray<Rupiah> last, LawInForce law)
    {
        // A list with an amount that could not be read is not averaged over the rest.
        return last.Length == (form.LastWages?.Count ?? 0)
            ? reader.Take(
                kind == WageKind.Piece ? WageBase.Piece(last, law) : WageBase.WeatherPiece(last, law),
                fault => fault.At(fault.Member.Replace("Wage", LastWages, StringComparison.Ordinal)))
            : Entry<WageBase>.Unreadable;
    }

    private static void Exclude(FormReader<WorkerForm> reader, bool isOfOtherKind, Entry<Rupiah> amount, FormField<WorkerForm, Rupiah> field)
    {
        if (isOfOtherKind && !amount.IsBlank)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.WageOfOtherKind, field.Name));
        }
    }
}
