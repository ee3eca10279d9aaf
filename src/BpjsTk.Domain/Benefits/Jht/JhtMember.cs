using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>What of a participant decides about JHT: birth, membership, citizenship, and whether part of the balance was taken before.</summary>
[DebuggerDisplay("Member since {Since}")]
public sealed class JhtMember
{
    private JhtMember(LocalDate birthDate, LocalDate since, bool isCitizen, LocalDate? partTakenOn)
    {
        this.BirthDate = birthDate;
        this.Since = since;
        this.IsCitizen = isCitizen;
        this.PartTakenOn = partTakenOn;
    }

    /// <summary>Gets the birth date.</summary>
    public LocalDate BirthDate { get; }

    /// <summary>Gets the first day of membership in JHT.</summary>
    public LocalDate Since { get; }

    /// <summary>Gets a value indicating whether the participant is an Indonesian citizen (WNI).</summary>
    public bool IsCitizen { get; }

    /// <summary>Gets the day on which part of the balance was taken; <see langword="null"/> when none was.</summary>
    public LocalDate? PartTakenOn { get; }

    /// <summary>States the facts of a participant.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="since">The first day of membership in JHT.</param>
    /// <param name="isCitizen">Whether the participant is an Indonesian citizen.</param>
    /// <param name="partTakenOn">The day on which part of the balance was taken; <see langword="null"/> when none was.</param>
    /// <returns>The facts, or every fault: <c>BPJSTK-JHT-011</c> for a membership that begins before birth, <c>-012</c> for a part taken before membership.</returns>
    public static Outcome<JhtMember> Create(LocalDate birthDate, LocalDate since, bool isCitizen = true, LocalDate? partTakenOn = null)
    {
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (since < birthDate)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JhtMemberBeforeBirth, "Since", new ErrorArgument("since", since), new ErrorArgument("birthDate", birthDate)));
        }

        if (partTakenOn < since)
        {
            errors.Add(DomainError.Of(
                ErrorCatalog.JhtPartBeforeMembership,
                "PartTakenOn",
                Citation.FromText("PP 46/2015 Pasal 22(4)"),
                new ErrorArgument("taken", partTakenOn.Value),
                new ErrorArgument("since", since)));
        }

        return errors.Count == 0 ? Outcome.Success(new JhtMember(birthDate, since, isCitizen, partTakenOn)) : Outcome.Failure<JhtMember>(errors.ToImmutable());
    }
}
