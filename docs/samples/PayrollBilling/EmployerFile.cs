using System.Collections.Immutable;
using System.Text.Json;
using BpjsTk.Domain;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;
using NodaTime.Text;

namespace PayrollBilling;

/// <summary>What a payroll says about its employer, as far as a bill needs it. Nothing is guessed, and no key is passed over.</summary>
internal sealed record EmployerFile(
    string Name,
    Npp? Npp,
    Employer Employer,
    int? HeadCount,
    YearMonth Month,
    ImmutableArray<LocalDate> Holidays,
    PolicySet Policies,
    ImmutableArray<Relief> Reliefs)
{
    private static readonly string[] Keys =
        ["name", "npp", "scale", "sales", "capital", "riskClass", "headCount", "industry", "relief", "month", "holidays", "policies"];

    private static readonly string[] ScaleKeys = ["scale", "sales", "capital"];

    /// <summary>Reads an employer.</summary>
    /// <param name="json">The file.</param>
    /// <param name="month">The month asked for on the command line; it comes before the one in the file.</param>
    /// <param name="faults">Receives every fault.</param>
    /// <returns>The employer, or <see langword="null"/>.</returns>
    internal static EmployerFile? Read(string json, YearMonth? month, List<Fault> faults)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(new JsonFields(document.RootElement, string.Empty, Keys, faults), month, faults);
        }
        catch (JsonException e)
        {
            faults.Add(PayrollCodes.EmployerUnreadable.At(string.Empty, e.Message));
            return null;
        }
    }

    private static EmployerFile? Read(JsonFields fields, YearMonth? asked, List<Fault> faults)
    {
        fields.Require("name");
        fields.Require("riskClass");
        var month = fields.Read<YearMonth>("month", "YYYY-MM", text => OptionsParser.MonthPattern.Parse(text).TryGetValue(default, out var value) ? value : null);
        var billed = asked ?? month;
        if (billed is null && !fields.Has("month"))
        {
            faults.Add(PayrollCodes.MonthMissing.At("month"));
        }

        var name = fields.Text("name");
        var npp = fields.Read<Npp>("npp", BpjsTk.Domain.Identity.Npp.FromText);
        var headCount = fields.Whole("headCount");
        var scale = ReadScale(fields, billed, faults);
        var employer = fields.Read<RiskClass>("riskClass", RiskClasses.FromText) is { } riskClass && scale is { } size
            ? Employer.Create(size, riskClass).Value
            : null;
        var reliefs = ReadReliefs(fields, scale, headCount ?? 0);
        var holidays = fields.List<LocalDate>("holidays", "\"YYYY-MM-DD\"", Day);
        var policies = ReadPolicies(fields.Child("policies", "rounding", "jpDueDateShift", "lastJpMonth", "unpublishedLaw"));
        return faults.Count == 0 ? new(name!, npp, employer!, headCount, billed!.Value, holidays, policies, reliefs) : null;
    }

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date : null;

    private static EmployerScale? ReadScale(JsonFields fields, YearMonth? month, List<Fault> faults)
    {
        if (ScaleKeys.Count(fields.Has) != 1)
        {
            faults.Add(PayrollCodes.EmployerScaleOnce.At("scale"));
            return null;
        }

        if (fields.Has("scale"))
        {
            return fields.Choice("scale", Enum.GetValues<EmployerScale>().ToImmutableArray());
        }

        // The limits changed on 2 February 2021: the size is that of the last day of the month billed, as the library reads figures dated by day.
        var hasSales = fields.Has("sales");
        var key = hasSales ? "sales" : "capital";
        if (fields.Read<Rupiah>(key, Rupiah.FromText) is not { } amount || month?.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth) is not { } date)
        {
            return null;
        }

        var found = hasSales ? EmployerScales.BySales(amount, date) : EmployerScales.ByCapital(amount, date);
        if (found.TryGet(out var finding, out var errors))
        {
            return finding.Scale;
        }

        faults.AddRange(errors.Select(error => Fault.Of(error, key)));
        return null;
    }

    private static ImmutableArray<Relief> ReadReliefs(JsonFields fields, EmployerScale? scale, int headCount)
    {
        var industry = fields.Choice("industry", Enum.GetValues<LabourIntensiveIndustry>().ToImmutableArray()) ?? LabourIntensiveIndustry.None;
        if (fields.Child("relief", "labourIntensive", "pandemic", "pensionDeferral") is not { } claims)
        {
            return [];
        }

        var reliefs = ImmutableArray.CreateBuilder<Relief>();
        if (claims.Child("labourIntensive", "jkkSettledToJanuary2025", "paidOn") is { } labour)
        {
            fields.Require("headCount");
            reliefs.Add(LabourIntensiveRelief.Of(
                industry,
                headCount,
                labour.Truth("jkkSettledToJanuary2025"),
                labour.Read<LocalDate>("paidOn", "YYYY-MM-DD", Day)));
        }

        if (claims.Child("pandemic", "settledToJuly2020", "firstMonth") is { } pandemic)
        {
            var first = pandemic.Read<YearMonth>("firstMonth", "YYYY-MM", text => OptionsParser.MonthPattern.Parse(text).TryGetValue(default, out var value) ? value : null);
            reliefs.Add(first is { } month ? PandemicRelief.OfNewParticipant(month) : PandemicRelief.OfKnownParticipant(pandemic.Truth("settledToJuly2020")));
        }

        if (claims.Child("pensionDeferral", "requested", "turnoverDrop") is { } deferral)
        {
            var requested = deferral.Truth("requested");
            var isSmall = scale is EmployerScale.Small or EmployerScale.Micro;
            var drop = deferral.Read<Rate>("turnoverDrop", Rate.FromText);
            reliefs.Add(isSmall ? PandemicPensionDeferral.OfSmallOrMicro(requested) : PandemicPensionDeferral.OfLargeOrMedium(requested, drop ?? Rate.Zero));
        }

        return reliefs.ToImmutable();
    }

    private static PolicySet ReadPolicies(JsonFields? fields)
    {
        var policies = PolicySet.Default;
        if (fields is null)
        {
            return policies;
        }

        policies = fields.Choice("rounding", Rounding.HalfUpToSen, Rounding.HalfUpToRupiah, Rounding.DownToRupiah) is { } rounding ? policies.With(rounding) : policies;
        policies = fields.Choice("jpDueDateShift", Enum.GetValues<JpDueDateShift>().ToImmutableArray()) is { } shift ? policies.With(shift) : policies;
        policies = fields.Choice("lastJpMonth", Enum.GetValues<LastJpMonth>().ToImmutableArray()) is { } last ? policies.With(last) : policies;
        return fields.Choice("unpublishedLaw", Enum.GetValues<UnpublishedLaw>().ToImmutableArray()) is { } law ? policies.With(law) : policies;
    }
}
