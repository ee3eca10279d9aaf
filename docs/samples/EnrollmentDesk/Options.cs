using BpjsTk.Domain;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Options
{
    /// <summary>Gets a value indicating whether a picture of a membership is asked for, and not the forms.</summary>
    internal bool IsTimeline { get; init; }

    /// <summary>Gets the input; <see langword="null"/> for the shipped sample.</summary>
    internal string? File { get; init; }

    /// <summary>Gets the day of filing, or for the timeline the day on which something happens.</summary>
    internal LocalDate? Day { get; init; }

    internal string? Holidays { get; init; }

    internal string? Out { get; init; }

    internal Language Language { get; init; } = Language.Indonesian;

    internal bool Help { get; init; }
}
