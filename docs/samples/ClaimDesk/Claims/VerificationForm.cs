using System.Collections.Immutable;

namespace ClaimDesk.Claims;

/// <summary>What the desk knows about a claim when it verifies it. Texts as they were typed: amounts of money are read by the library.</summary>
internal sealed record VerificationForm
{
    public string? Programs { get; init; }

    public string? EnrolledSince { get; init; }

    public string? EnrolledUntil { get; init; }

    public string? Scale { get; init; }

    public int? ArrearsMonths { get; init; }

    public bool IsSettled { get; init; }

    public string? Wage { get; init; }

    public string? BirthDate { get; init; }

    public string? DiedOn { get; init; }

    public ImmutableArray<HeirForm> Heirs { get; init; } = [];

    public string? Relation { get; init; }

    public bool? IsInjured { get; init; }

    public bool? HadContractedClinic { get; init; }

    public string? IncapacityFirst { get; init; }

    public string? IncapacityLast { get; init; }

    public string? Transport { get; init; }

    public int? MonthsPaid { get; init; }

    public bool? IsWorkAccident { get; init; }

    public string? Balance { get; init; }

    public string? Employment { get; init; }

    public string? EmploymentEnd { get; init; }

    public string? PaidFrom { get; init; }

    public string? PaidThrough { get; init; }

    public string? MarriedOn { get; init; }

    public string? ChildBirthDate { get; init; }

    public string? DisabledOn { get; init; }
}
