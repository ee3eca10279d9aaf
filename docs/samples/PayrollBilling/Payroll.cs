using System.Collections.Immutable;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace PayrollBilling;

/// <summary>Everything that is the same for all rows of a payroll: the employer, and the law of the month with its readings and reliefs.</summary>
internal sealed class Payroll
{
    private Payroll(EmployerFile file, ContributionCalculator calculator, ParticipationRules rules, BundleRules bundles, ImmutableArray<Fault> refused)
    {
        this.File = file;
        this.Calculator = calculator;
        this.Rules = rules;
        this.Bundles = bundles;
        this.RefusedReliefs = refused;
        this.Mandatory = bundles.Of(file.Employer.Segment, file.Employer.Scale).Value.Mandatory;
        this.Calendar = WorkingDays.WithHolidays(file.Holidays);
    }

    internal EmployerFile File { get; }

    internal Employer Employer => this.File.Employer;

    internal YearMonth Month => this.File.Month;

    internal ContributionCalculator Calculator { get; }

    internal ParticipationRules Rules { get; }

    internal BundleRules Bundles { get; }

    /// <summary>Gets the programs an employer of this size must give: what a row that names none gets.</summary>
    internal ProgramBundle Mandatory { get; }

    internal WorkingDays Calendar { get; }

    /// <summary>Gets why reliefs that were asked for are not applied; the payroll is billed without them.</summary>
    internal ImmutableArray<Fault> RefusedReliefs { get; }

    /// <summary>Looks up the law of an employer's month.</summary>
    /// <param name="file">The employer.</param>
    /// <param name="faults">Receives why there is no bill of that month.</param>
    /// <returns>The payroll, or <see langword="null"/>.</returns>
    internal static Payroll? Of(EmployerFile file, List<Fault> faults)
    {
        if (!ContributionCalculator.For(file.Month, policies: file.Policies).TryGet(out var calculator, out var errors)
            || !ParticipationRules.For(calculator.Law, file.Policies).TryGet(out var rules, out errors)
            || !BundleRules.For(calculator.Law).TryGet(out var bundles, out errors))
        {
            faults.AddRange(errors.Select(error => Fault.Of(error, "month")));
            return null;
        }

        var refused = ImmutableArray.CreateBuilder<Fault>();
        foreach (var relief in file.Reliefs)
        {
            if (calculator.With(relief).TryGet(out var relieved, out errors))
            {
                calculator = relieved;
            }
            else
            {
                refused.AddRange(errors.Select(error => Fault.Of(error, "relief")));
            }
        }

        return new(file, calculator, rules, bundles, refused.ToImmutable());
    }

    internal DueDate DueDateOf(SocialProgram program) =>
        DueDates.OfWageEarner(program, this.Month, this.Calendar, policies: this.File.Policies).Value;
}
