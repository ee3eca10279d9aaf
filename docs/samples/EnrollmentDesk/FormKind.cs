namespace EnrollmentDesk;

/// <summary>The kinds of forms, in the order in which the README tells them.</summary>
internal enum FormKind
{
    /// <summary>An employer with its workers (F1 and F1a).</summary>
    Employer = 0,

    /// <summary>A new worker of an employer who is enrolled already.</summary>
    Worker = 1,

    /// <summary>A self-employed participant (BPU).</summary>
    SelfEmployed = 2,

    /// <summary>A construction project.</summary>
    Construction = 3,

    /// <summary>A migrant worker (PMI).</summary>
    Migrant = 4,

    /// <summary>A worker who registers himself.</summary>
    SelfRegistration = 5,
}
