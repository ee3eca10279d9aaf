using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Benefits;

/// <content>One loss against its row: what may be stated of it, and what it counts.</content>
public sealed partial class DisabilityAssessment
{
    private const decimal Ten = 10m;

    // No ear hears worse than this, and nobody loses more than all of the field of vision.
    private const decimal MostDecibel = 130m;

    private const decimal MostPercent = 100m;

    private static List<DomainError> Faults(DisabilityLoss loss, DisabilityRow row, string member, Citation rule)
    {
        var faults = new List<DomainError>();
        if (loss.Reduction is { } reduction && (reduction <= Rate.Zero || reduction > Rate.Whole || !LawReaders.IsWholeTenth(reduction)))
        {
            faults.Add(DomainError.Of(ErrorCatalog.DisabilityReduction, member, rule, new ErrorArgument("reduction", reduction)));
        }

        if (loss is { BetterEye: { } better, WorseEye: { } worse } && (better > Rate.Whole || worse < Rate.Zero || worse > better))
        {
            faults.Add(DomainError.Of(ErrorCatalog.VisionEfficiency, member, rule, new ErrorArgument("better", better), new ErrorArgument("worse", worse)));
        }
        else if (loss.Measured is null != (row.Measure == DisabilityMeasure.None))
        {
            faults.Add(DomainError.Of(ErrorCatalog.DisabilityMeasureMissing, member, rule, new ErrorArgument("row", row.Id)));
        }
        else if (loss.Measured is { } measured && (measured < Ten || measured > MostOf(row)))
        {
            faults.Add(DomainError.Of(
                ErrorCatalog.DisabilityMeasureOutside, member, rule, new ErrorArgument("row", row.Id), new ErrorArgument("measure", measured), new ErrorArgument("least", Ten), new ErrorArgument("most", MostOf(row))));
        }

        if (row.IsRange && loss.DoctorsFigure is null)
        {
            faults.Add(DomainError.Of(ErrorCatalog.DisabilityFigureMissing, member, rule, new ErrorArgument("row", row.Id), new ErrorArgument("from", row.From), new ErrorArgument("to", row.To)));
        }
        else if (loss.DoctorsFigure is { } figure && (figure < row.From || figure > row.To || !LawReaders.IsWholeTenth(figure)))
        {
            faults.Add(DomainError.Of(
                ErrorCatalog.DisabilityFigureOutside, member, rule, new ErrorArgument("row", row.Id), new ErrorArgument("percent", figure), new ErrorArgument("from", row.From), new ErrorArgument("to", row.To)));
        }

        return faults;
    }

    private static AssessedLoss Count(DisabilityLoss loss, DisabilityRow row, bool isExchanged)
    {
        var percent = loss.DoctorsFigure ?? row.From;
        if (loss.Reduction is { } reduction)
        {
            return new(loss, row, reduction.Of(percent), Formula(language => $"{BenefitPhrases.Share(reduction, language)} x {BenefitPhrases.Share(percent, language)}"), isExchanged);
        }

        if (loss.Measured is { } measured)
        {
            // "Each 10": only whole tens count, which is a reading when something is left over.
            var tens = (int)decimal.Floor(measured / Ten);
            var counted = Rate.FromPartsPerMillion(percent.PartsPerMillion * tens);
            return new(loss, row, counted, Formula(language => string.Create(CultureInfo.InvariantCulture, $"{tens} x {BenefitPhrases.Share(percent, language)}")), measured != tens * Ten);
        }

        return new(loss, row, percent, Formula(language => BenefitPhrases.Share(percent, language)), isExchanged);

        static BilingualText Formula(Func<Language, string> write) => BenefitPhrases.Formula(write);
    }

    private static decimal MostOf(DisabilityRow row) => row.Measure == DisabilityMeasure.TenDecibel ? MostDecibel : MostPercent;
}
