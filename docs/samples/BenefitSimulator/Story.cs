using BpjsTk.Domain;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BenefitSimulator;

/// <summary>What happens in a story. Of an accident the consequence is told with it.</summary>
internal enum EventKind
{
    Accident,
    Dismissal,
    EndOfTerm,
    Resignation,
    Retirement,
    Death,
}

/// <summary>What became of the injured.</summary>
internal enum Consequence
{
    Recovered,
    Partial,
    Total,
    Death,
}

/// <summary>A life, as the file tells it.</summary>
internal sealed record Story(
    BilingualText Name, LocalDate BirthDate, Sex Sex, YearMonth Through, IReadOnlyList<Job> Jobs, IReadOnlyList<StoryEvent> Events, bool IsCitizen = true, Family? Family = null, Assumptions? Assumptions = null)
{
    /// <summary>Gets the day of the participant's death; <see langword="null"/> for who lives.</summary>
    internal LocalDate? DiedOn => this.Events.Select(one => one.Dead).FirstOrDefault(day => day is not null);
}

/// <summary>What nobody knows yet, or what only the agency knows: named in everything printed.</summary>
internal sealed record Assumptions(
    IReadOnlyList<YearlyRate>? JhtDevelopment = null, IReadOnlyList<YearlyRate>? Inflation = null, UnpublishedLaw UnpublishedLaw = UnpublishedLaw.Refuse, Rupiah? JpAccumulation = null);

/// <summary>A rate of the same height for some years.</summary>
internal sealed record YearlyRate(int From, int To, Rate Rate);

/// <summary>The registered family.</summary>
internal sealed record Family(Spouse? Spouse = null, IReadOnlyList<Child>? Children = null, Parent? Parent = null);

/// <summary>The wife or husband.</summary>
internal sealed record Spouse(LocalDate MarriedOn, LocalDate? DiedOn = null, LocalDate? RemarriedOn = null);

/// <summary>A child.</summary>
internal sealed record Child(LocalDate BirthDate, School? School = null, LocalDate? WorksFrom = null, LocalDate? MarriedOn = null, LocalDate? DiedOn = null);

/// <summary>The school years of a child that are still to come: the first day, and how many of each level.</summary>
internal sealed record School(LocalDate From, int Primary = 0, int LowerSecondary = 0, int UpperSecondary = 0, int University = 0);

/// <summary>The father or mother.</summary>
internal sealed record Parent(LocalDate? DiedOn = null);

/// <summary>A job; without a last day it goes on to the end of the story.</summary>
internal sealed record Job(
    LocalDate From, EmployerScale Size, IReadOnlyList<Wage> Wages, LocalDate? To = null, EmploymentRelation Relation = EmploymentRelation.Permanent, ProgramBundle? Programs = null)
{
    internal LocalDate LastDay(Story story) => this.To ?? story.Through.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);
}

/// <summary>The month's wage from a month on.</summary>
internal sealed record Wage(YearMonth From, Rupiah Amount);

/// <summary>Something that happens.</summary>
internal sealed record StoryEvent(
    LocalDate On,
    EventKind Event,
    LocalDate? JkpFiledOn = null,
    LocalDate? JhtFiledOn = null,
    LocalDate? PensionFrom = null,
    Consequence? Consequence = null,
    IReadOnlyList<Loss>? Losses = null,
    bool IsLeftHanded = false,
    LocalDate? CannotWorkTo = null,
    LocalDate? FoundOn = null,
    LocalDate? DiedOn = null)
{
    /// <summary>Gets the day of death, if this is one.</summary>
    internal LocalDate? Dead => this.Event == EventKind.Death ? this.On : this.Consequence == BenefitSimulator.Consequence.Death ? this.DiedOn ?? this.On : null;
}

/// <summary>A loss of a row of the disability table, in the form the row asks for.</summary>
internal sealed record Loss(string Row, Rate? Reduction = null, Rate? DoctorsFigure = null, decimal? Measured = null);
