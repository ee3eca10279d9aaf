using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>Reads the wage of a case: monthly with or without parts, daily, or by piece.</summary>
internal static class Wages
{
    internal static Outcome<WageBase> Of(CaseMembers input, LawInForce law)
    {
        if (input.Amount("dailyWage", "wagePerDay") is { } daily)
        {
            return daily.Then(amount => WageBase.Daily(amount, law));
        }

        if (input.List("weatherPieceWages", "weatherWages", "last12Months") is { } twelve)
        {
            return All(twelve).Then(wages => WageBase.WeatherPiece(wages, law));
        }

        if (input.List("pieceWages", "monthlyPieceWages", "last3Months", "lastMonths", "wages") is { } piece)
        {
            var dependsOnWeather = input.Truth("dependsOnWeather", "weather", "weatherDependent") ?? false;
            return All(piece).Then(wages => dependsOnWeather ? WageBase.WeatherPiece(wages, law) : WageBase.Piece(wages, law));
        }

        var basic = input.Amount("wage", "basicWage", "basic", "monthlyWage", "upah") ?? throw new NotSupportedException("there is no wage");
        var fixedParts = input.Amount("fixedAllowances", "fixedAllowance", "tunjanganTetap") ?? Outcome.Success(Rupiah.Zero);
        var variableParts = input.Amount("variableAllowances", "variableAllowance", "tunjanganTidakTetap", "overtime", "bonus", "thr") ?? Outcome.Success(Rupiah.Zero);
        return basic.Then(wage => fixedParts.Then(allowances => variableParts.Then(variable => WageBase.Monthly(wage, allowances, variable))));
    }

    private static Outcome<ImmutableArray<Rupiah>> All(IReadOnlyList<string> texts) => texts.Aggregate(
        Outcome.Success(ImmutableArray<Rupiah>.Empty),
        (known, text) => known.Then(amounts => CaseMembers.AmountOf(text).Select(amounts.Add)));
}
