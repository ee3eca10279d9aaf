namespace BpjsTk.Domain.Law;

/// <summary>How sure a figure or rule is; the larger value is the less sure.</summary>
public enum Confidence
{
    /// <summary>The regulation's own text, or two independent sources.</summary>
    Confirmed = 0,

    /// <summary>One source.</summary>
    SingleSource = 1,

    /// <summary>Arithmetic from confirmed figures, or a reading where the text is silent.</summary>
    Inferred = 2,
}
