namespace BpjsTk.Domain.Payments;

/// <summary>How a program covered somebody on a day.</summary>
internal enum CoverState
{
    /// <summary>Never, or not yet.</summary>
    NotEnrolled = 0,

    /// <summary>Enrolled on that day.</summary>
    Enrolled = 1,

    /// <summary>No longer.</summary>
    Ended = 2,

    /// <summary>Registered, and not covered yet.</summary>
    Pending = 3,

    /// <summary>The law does not let the worker take part.</summary>
    Closed = 4,
}
