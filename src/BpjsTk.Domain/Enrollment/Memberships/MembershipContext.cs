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

    /// <summary>Checks programs by the bundle rules of a day, and gives the place they were checked for.</summary>
    internal Outcome<MembershipPlace> CheckPrograms(MembershipState state, MembershipPlace place, ProgramBundle programs, LocalDate on)
    {
        if (state.JpEndedOn is not null && programs.Contains(SocialProgram.Jp))
        {
            return Outcome.Failure<MembershipPlace>(DomainError.Of(ErrorCatalog.MembershipJpOver, "Programs", Citation.FromText("PP 45/2015 Pasal 3(4)b")));
        }

        var workplace = place as Workplace;

        // An owner of several companies has JKM in one of them; which one, all memberships together tell.
        var asked = workplace is { IsOwner: true } ? programs.With(SocialProgram.Jkm) : programs;

        // Where JP is over, the bundle does not ask for it any more.
        asked = this.IsJpClosed(state, on) && workplace?.Employer is { } employer && this.Mandatory(employer, on).Contains(SocialProgram.Jp) ? asked.With(SocialProgram.Jp) : asked;
        return BundleRules.For(this.Book.InForce(on.ToYearMonth()))
            .Then(rules => rules.Check(asked, state.Segment, workplace?.Employer.Scale))
            .Select(_ => place);
    }

    private bool IsJpClosed(MembershipState state, LocalDate on) =>
        state.JpEndedOn is not null
        || on.ToYearMonth() > RetirementAge.LastPaidMonth(this.Person.BirthDate, LastJpMonth.MonthOfReachingAge, this.Book)
        || (state.Facts is { } facts && !RetirementAge.AllowsEnrolment(facts.BirthDate, facts.JpEnrolledOn, this.Book));

    private ProgramBundle Mandatory(Employer employer, LocalDate on) =>
        BundleRules.For(this.Book.InForce(on.ToYearMonth())).Then(rules => rules.Of(employer.Segment, employer.Scale)).TryGet(out var rule) ? rule.Mandatory : ProgramBundle.None;
}
