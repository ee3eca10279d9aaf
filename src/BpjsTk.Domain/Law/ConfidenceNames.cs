namespace BpjsTk.Domain.Law;

/// <summary>The names of the grades of confidence in both languages.</summary>
public static class ConfidenceNames
{
    /// <summary>Returns the name of a grade of confidence.</summary>
    /// <param name="confidence">The grade.</param>
    /// <returns>The name, as it stands at the end of an explained line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(Confidence confidence) => confidence switch
    {
        Confidence.Confirmed => new("terkonfirmasi", "confirmed"),
        Confidence.SingleSource => new("satu sumber", "single source"),
        Confidence.Inferred => new("disimpulkan", "inferred"),
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, null),
    };
}
