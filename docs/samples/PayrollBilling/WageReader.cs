using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;

namespace PayrollBilling;

/// <summary>Makes the month's wage of a row from its way of payment.</summary>
internal sealed class WageReader(LawInForce law)
{
    private static readonly (string Word, WageKind Meaning)[] KindWords =
    [
        ("BULANAN", WageKind.Monthly),
        ("HARIAN", WageKind.Daily),
        ("BORONGAN", WageKind.Piece),
        ("BORONGAN_CUACA", WageKind.WeatherPiece),
    ];

    internal WageBase? Read(RowFields fields) => fields.Choice(Column.CaraBayar, KindWords) switch
    {
        WageKind.Monthly => Monthly(fields),
        WageKind.Daily => this.Daily(fields),
        WageKind.Piece => this.Average(fields, WageBase.Piece),
        WageKind.WeatherPiece => this.Average(fields, WageBase.WeatherPiece),
        _ => Unknown(fields),
    };

    private static WageBase? Monthly(RowFields fields)
    {
        var basic = fields.Amount(Column.Upah);
        var fixedAllowances = fields.AmountOrZero(Column.TunjanganTetap);
        var variableAllowances = fields.AmountOrZero(Column.TunjanganTidakTetap);
        fields.MustBeEmpty(Column.UpahBulanLalu, fields[Column.CaraBayar]);
        if (basic is not { } wage || fixedAllowances is not { } stable || variableAllowances is not { } variable)
        {
            // Not all could be read; what could be is still checked, with a stand-in for the rest.
            _ = Keep(fields, WageBase.Monthly(basic ?? Rupiah.FromRupiah(1), fixedAllowances ?? Rupiah.Zero, variableAllowances ?? Rupiah.Zero));
            return null;
        }

        return Keep(fields, WageBase.Monthly(wage, stable, variable));
    }

    // Allowances that vary are in nobody's base and may stand in any row; fixed ones would be lost here without a word.
    private static void OnlyItsOwnColumns(RowFields fields, Column foreign)
    {
        fields.MustBeEmpty(foreign, fields[Column.CaraBayar]);
        fields.MustBeEmpty(Column.TunjanganTetap, fields[Column.CaraBayar]);
        if (fields.AmountOrZero(Column.TunjanganTidakTetap) is { IsNegative: true } amount)
        {
            fields.Add(PayrollCodes.AmountNegative, Column.TunjanganTidakTetap, amount);
        }
    }

    private WageBase? Daily(RowFields fields)
    {
        OnlyItsOwnColumns(fields, Column.UpahBulanLalu);
        return fields.Amount(Column.Upah) is { } wage ? Keep(fields, WageBase.Daily(wage, law)) : null;
    }

    private WageBase? Average(RowFields fields, Func<ImmutableArray<Rupiah>, LawInForce, Outcome<WageBase>> make)
    {
        OnlyItsOwnColumns(fields, Column.Upah);
        return fields.Amounts(Column.UpahBulanLalu) is { } months ? Keep(fields, make(months, law), Column.UpahBulanLalu) : null;
    }

    // Without a way of payment nobody knows what the amounts mean, but each can be looked at.
    private static WageBase? Unknown(RowFields fields)
    {
        var wage = fields[Column.Upah].Length == 0 ? null : fields.Amount(Column.Upah);
        _ = Keep(fields, WageBase.Monthly(
            wage ?? Rupiah.FromRupiah(1),
            fields.AmountOrZero(Column.TunjanganTetap) ?? Rupiah.Zero,
            fields.AmountOrZero(Column.TunjanganTidakTetap) ?? Rupiah.Zero));
        _ = fields.Amounts(Column.UpahBulanLalu);
        return null;
    }

    private static WageBase? Keep(RowFields fields, Outcome<WageBase> outcome, Column main = Column.Upah)
    {
        if (!outcome.TryGet(out var wage, out var errors))
        {
            foreach (var error in errors)
            {
                fields.Add([error], ColumnOf(error, main));
            }
        }

        return wage;
    }

    private static Column ColumnOf(DomainError error, Column main) => error.Member switch
    {
        "FixedAllowances" => Column.TunjanganTetap,
        "VariableAllowances" => Column.TunjanganTidakTetap,
        _ => main,
    };
}
