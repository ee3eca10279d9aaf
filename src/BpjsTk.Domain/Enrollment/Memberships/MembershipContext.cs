using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>What an event is checked against besides the state: the person and the law.</summary>
internal sealed record MembershipContext(Person Person, LawBook Book)
{
    internal static Outcome<MembershipState> Refuse(ErrorCode code, Citation? citation = null) => Outcome.Failure<MembershipState>(new DomainError(code, string.Empty, [], citation));

    /// <summary>
    /// Checks programs by the bundle rules of a day, and gives those that take effect: JP is left out where age closes it (PP 45/2015 Pasal 15), whether it was named or not.
    /// </summary>
    internal Outcome<ProgramBundle> CheckPrograms(MembershipState state, MembershipPlace place, ProgramBundle programs, LocalDate on)
    {
        if (state.JpEndedOn is not null && programs.Contains(SocialProgram.Jp))
        {
            return Outcome.Failure<ProgramBundle>(DomainError.Of(ErrorCatalog.MembershipJpOver, "Programs", Citation.FromText("PP 45/2015 Pasal 3(4)b")));
        }

        var workplace = place as Workplace;
        var isJpClosed = this.IsJpClosed(state, on);
        return BundleRules.For(this.Book.InForce(on.ToYearMonth())).Then(rules =>
        {
            // An owner of several companies has JKM in one of them; which one, all memberships together tell.
            var asked = workplace is { IsOwner: true } ? programs.With(SocialProgram.Jkm) : programs;

            // Where JP is over or closed by age, the bundle neither asks for it nor is hurt by it.
            if (isJpClosed && rules.Of(state.Segment, workplace?.Employer.Scale).TryGet(out var rule))
            {
                asked = rule.Mandatory.Contains(SocialProgram.Jp) ? asked.With(SocialProgram.Jp) : rule.Never.Contains(SocialProgram.Jp) ? asked : asked.Without(SocialProgram.Jp);
            }

            return rules.Check(asked, state.Segment, workplace?.Employer.Scale).Select(_ => isJpClosed ? programs.Without(SocialProgram.Jp) : programs);
        });
    }

    private bool IsJpClosed(MembershipState state, LocalDate on) =>
        state.JpEndedOn is not null
        || on.ToYearMonth() > RetirementAge.LastPaidMonth(this.Person.BirthDate, LastJpMonth.MonthOfReachingAge, this.Book)
        || (state.Facts is { } facts && !RetirementAge.AllowsEnrolment(facts.BirthDate, facts.JpEnrolledOn, this.Book));
}
