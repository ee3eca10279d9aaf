using System.Collections.Immutable;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads the wage on a form: the kind says which amounts belong to it, and any other is a fault.</summary>
internal static class WageReading
{
    /// <summary>Reads the wage; blank when the form states none and need not.</summary>
    internal static Entry<WageBase> Read<TForm>(FormReader<TForm> reader, TForm form, WageFields<TForm> fields, LawInForce law)
    {
        var kind = reader.Read(fields.Kind);
        var amounts = new Amounts(
            reader.Read(fields.Basic), reader.Read(fields.FixedAllowances), reader.Read(fields.VariableAllowances), reader.Read(fields.Daily), reader.ReadList(WageFields<TForm>.LastName, fields.Last(form), Rupiah.FromText));
        if (kind.IsBlank && !fields.HaveAmountIn(form))
        {
            return Entry<WageBase>.Blank;
        }

        if (!kind.TryGet(out var paid))
        {
            reader.Need(kind, fields.Kind);
            return Entry<WageBase>.Unreadable;
        }

        var count = fields.Last(form)?.Count ?? 0;
        Exclude(reader, paid != WageKind.Monthly, amounts.Basic, fields.Basic);
        Exclude(reader, paid != WageKind.Monthly, amounts.FixedAllowances, fields.FixedAllowances);
        Exclude(reader, paid != WageKind.Monthly, amounts.VariableAllowances, fields.VariableAllowances);
        Exclude(reader, paid != WageKind.Daily, amounts.Daily, fields.Daily);
        if (paid is not (WageKind.Piece or WageKind.WeatherPiece) && count > 0)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.WageOfOtherKind, WageFields<TForm>.LastName));
        }

        return paid switch
        {
            WageKind.Monthly => Monthly(reader, fields, amounts),
            WageKind.Daily => Daily(reader, fields, amounts.Daily, law),
            _ => Piece(reader, paid, amounts.Last, count, law),
        };
    }

    private static Entry<WageBase> Monthly<TForm>(FormReader<TForm> reader, WageFields<TForm> fields, Amounts amounts)
    {
        reader.Need(amounts.Basic, fields.Basic);
        DomainError Placed(DomainError fault) => string.Equals(fault.Member, "Wage", StringComparison.Ordinal) ? fault.At(fields.Basic.Name) : fault;
        if (amounts.Basic.TryGet(out var basic) && (amounts.FixedAllowances.IsKnown || amounts.FixedAllowances.IsBlank) && (amounts.VariableAllowances.IsKnown || amounts.VariableAllowances.IsBlank))
        {
            return reader.Take(WageBase.Monthly(basic, amounts.FixedAllowances.OrNull() ?? Rupiah.Zero, amounts.VariableAllowances.OrNull() ?? Rupiah.Zero), Placed);
        }

        reader.Refuse(WageBase.MonthlyFaults(amounts.Basic.OrNull(), amounts.FixedAllowances.OrNull(), amounts.VariableAllowances.OrNull()).Select(Placed));
        return Entry<WageBase>.Unreadable;
    }

    private static Entry<WageBase> Daily<TForm>(FormReader<TForm> reader, WageFields<TForm> fields, Entry<Rupiah> daily, LawInForce law)
    {
        reader.Need(daily, fields.Daily);
        return daily.TryGet(out var amount)
            ? reader.Take(WageBase.Daily(amount, law), fault => fault.At(fields.Daily.Name))
            : Entry<WageBase>.Unreadable;
    }

    private static Entry<WageBase> Piece<TForm>(FormReader<TForm> reader, WageKind kind, ImmutableArray<Rupiah> last, int count, LawInForce law)
    {
        // A list with an amount that could not be read is not averaged over the rest.
        return last.Length == count
            ? reader.Take(
                kind == WageKind.Piece ? WageBase.Piece(last, law) : WageBase.WeatherPiece(last, law),
                fault => fault.At(fault.Member.Replace("Wage", WageFields<TForm>.LastName, StringComparison.Ordinal)))
            : Entry<WageBase>.Unreadable;
    }

    private static void Exclude<TForm>(FormReader<TForm> reader, bool isOfOtherKind, Entry<Rupiah> amount, FormField<TForm, Rupiah> field)
    {
        if (isOfOtherKind && !amount.IsBlank)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.WageOfOtherKind, field.Name));
        }
    }

    private readonly record struct Amounts(Entry<Rupiah> Basic, Entry<Rupiah> FixedAllowances, Entry<Rupiah> VariableAllowances, Entry<Rupiah> Daily, ImmutableArray<Rupiah> Last);
}
