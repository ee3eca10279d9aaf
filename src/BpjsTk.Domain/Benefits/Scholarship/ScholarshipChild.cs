using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A legitimate child (anak sah) of a participant, for whom a scholarship is claimed: its birth, its school years, and what ends the scholarship early.</summary>
[DebuggerDisplay("born {BirthDate}, {Plan.Years.Length} years")]
public sealed class ScholarshipChild
{
    private ScholarshipChild(LocalDate birthDate, EducationPlan plan, LocalDate? marriedOn, LocalDate? workingSince)
    {
        this.BirthDate = birthDate;
        this.Plan = plan;
        this.MarriedOn = marriedOn;
        this.WorkingSince = workingSince;
    }

    /// <summary>Gets the birth date.</summary>
    public LocalDate BirthDate { get; }

    /// <summary>Gets the school years.</summary>
    public EducationPlan Plan { get; }

    /// <summary>Gets the day of marriage; <see langword="null"/> when not married.</summary>
    public LocalDate? MarriedOn { get; }

    /// <summary>Gets the first day of work; <see langword="null"/> when not working.</summary>
    public LocalDate? WorkingSince { get; }

    /// <summary>States a child.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="plan">The school years, at least one, of levels that do not fall.</param>
    /// <param name="marriedOn">The day of marriage; <see langword="null"/> when not married.</param>
    /// <param name="workingSince">The first day of work; <see langword="null"/> when not working.</param>
    /// <returns>
    /// The child, or every fault: <c>BPJSTK-SCH-001</c> (a plan without a year), <c>-002</c> (a level below the one before), <c>-003</c> (school, marriage or work before birth).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static Outcome<ScholarshipChild> Create(LocalDate birthDate, EducationPlan plan, LocalDate? marriedOn = null, LocalDate? workingSince = null)
    {
        Guard.Against.Null(plan);
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (plan.Years.IsEmpty)
        {
            errors.Add(DomainError.Of(ErrorCatalog.EducationPlanEmpty, "Plan"));
        }

        if (plan.Years.Zip(plan.Years.Skip(1)).Any(pair => pair.Second.Level < pair.First.Level))
        {
            errors.Add(DomainError.Of(ErrorCatalog.EducationPlanFalls, "Plan"));
        }

        Check(plan.FirstDay, "Plan");
        Check(marriedOn, "MarriedOn");
        Check(workingSince, "WorkingSince");
        return errors.Count == 0
            ? Outcome.Success(new ScholarshipChild(birthDate, plan, marriedOn, workingSince))
            : Outcome.Failure<ScholarshipChild>(errors.ToImmutable());

        void Check(LocalDate? date, string member)
        {
            if (date < birthDate)
            {
                errors.Add(DomainError.Of(ErrorCatalog.ScholarshipBeforeBirth, member, new ErrorArgument("date", date.Value), new ErrorArgument("birthDate", birthDate)));
            }
        }
    }
}
