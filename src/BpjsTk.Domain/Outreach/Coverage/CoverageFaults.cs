using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Outreach;

/// <summary>The refusals of coverage.</summary>
internal static class CoverageFaults
{
    private const int LongestName = 100;

    internal static Outcome<string> Name(string? text, CoveragePart part)
    {
        var name = (text ?? string.Empty).Trim();
        return name.Length is > 0 and <= LongestName && !name.Any(char.IsControl)
            ? Outcome.Success(name)
            : Outcome.Failure<string>(DomainError.Of(ErrorCatalog.CoverageNameBad, "Name", new ErrorArgument("part", CoveragePhrases.Of(part)), new ErrorArgument("most", LongestName)));
    }

    internal static IEnumerable<DomainError> Measure(CoverageStatistic figure, string member, params CoverageMeasure[] wanted) => wanted.Contains(figure.Measure)
        ? []
        : [DomainError.Of(
            ErrorCatalog.CoverageOtherMeasure,
            member,
            new ErrorArgument("measure", CoveragePhrases.Of(figure.Measure)),
            new ErrorArgument("wanted", CoveragePhrases.AnyOf(wanted)))];

    /// <summary>Every part that is not said, or not the same of all figures; the time only has to be the same where that is asked.</summary>
    internal static IEnumerable<DomainError> Parts(CoverageStatistic[] figures, bool withDate) =>
        Part(figures, CoveragePart.Scope, figure => figure.Scope, true)
            .Concat(Part(figures, CoveragePart.Group, figure => figure.Group, true))
            .Concat(Part(figures, CoveragePart.AsOf, figure => figure.AsOf, withDate));

    internal static DomainError MoreThanWorkforce(long participants, long workforce) => DomainError.Of(
        ErrorCatalog.CoverageMoreThanWorkforce,
        "Participants",
        new ErrorArgument("participants", CoveragePhrases.Number(participants)),
        new ErrorArgument("workforce", CoveragePhrases.Number(workforce)));

    private static IEnumerable<DomainError> Part(CoverageStatistic[] figures, CoveragePart part, Func<CoverageStatistic, object?> read, bool same)
    {
        if (Array.Find(figures, figure => read(figure) is null) is { } silent)
        {
            return [DomainError.Of(
                ErrorCatalog.CoveragePartUnsaid, part.ToString(), new ErrorArgument("part", CoveragePhrases.Of(part)), new ErrorArgument("measure", CoveragePhrases.Of(silent.Measure)))];
        }

        return same && Array.Find(figures, figure => !read(figure)!.Equals(read(figures[0]))) is { } other
            ? [DomainError.Of(
                ErrorCatalog.CoveragePartDiffers,
                part.ToString(),
                new ErrorArgument("part", CoveragePhrases.Of(part)),
                new ErrorArgument("one", CoveragePhrases.Part(figures[0], part)),
                new ErrorArgument("other", CoveragePhrases.Part(other, part)))]
            : [];
    }
}
