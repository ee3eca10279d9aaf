using System.Collections.Immutable;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment.Memberships;

/// <summary>No order of events leads a membership where the law does not allow it to be.</summary>
public class MembershipProperties
{
    private const int Kinds = 12;

    [Property(MaxTest = 300)]
    public void No_sequence_of_events_reaches_an_illegal_state(int[] choices)
    {
        var membership = Walk(choices).Membership;
        var state = membership.State;

        Assert.Equal(membership.Events.OrderBy(one => one.On), membership.Events);
        Assert.IsType<MembershipOpened>(membership.Events[0]);
        Assert.Single(membership.Events.OfType<MembershipOpened>());
        Assert.True(membership.Events.OfType<MembershipEnded>().Count() <= 1);
        Assert.True(membership.Events.OfType<MembershipEnded>().All(ended => ended == membership.Events[^1]));
        Assert.True(state.NumberIssuedOn is null || state.FirstPaidOn <= state.NumberIssuedOn);
        Assert.True(state.NumberIssuedOn is null || state.Kpj is not null);
        Assert.False(state.Programs.Contains(SocialProgram.Jkp));
        Assert.False(state.JpEndedOn is not null && state.Programs.Contains(SocialProgram.Jp));
        Assert.True(state.JpEndedOn is not null || AllowedFor(state));
        foreach (var program in ProgramBundle.JkkJkmJhtJp.Programs())
        {
            // Nothing covers before the first payment, and nothing covers that is not joined.
            var since = state.CoveredSince(program);
            Assert.True(since is null || (state.FirstPaidOn <= since && state.Programs.Contains(program)));
        }
    }

    [Property(MaxTest = 300)]
    public void The_state_follows_from_the_events_in_any_split_into_batches(int[] choices, int[] cuts)
    {
        var (membership, _) = Walk(choices);
        var rest = membership.Events[1..];
        var rebuilt = Membership.Open(membership.Person, (MembershipOpened)membership.Events[0]).Value;
        var from = 0;
        foreach (var cut in cuts.Select(cut => (int)(Spread(cut) % (uint)(rest.Length + 1))).Order().Append(rest.Length))
        {
            rebuilt = rebuilt.With(rest[from..cut]).Value;
            from = cut;
        }

        Assert.Equal(membership.State, rebuilt.State);
        Assert.Equal(membership.State, Membership.Replay(membership.Person, membership.Events).Value.State);
        Assert.All(membership.Events, one => Assert.Equal(membership.StateOn(one.On), rebuilt.StateOn(one.On)));
    }

    [Property(MaxTest = 300)]
    public void A_refused_event_changes_nothing_and_says_why(int[] choices)
    {
        var (membership, refusals) = Walk(choices);

        Assert.All(refusals, error => Assert.NotNull(Messages.ErrorCatalog.Find(error.Code.Id)));
        Assert.Equal(membership.Events.Length, membership.Events.Distinct().Count());
    }

    [Property(MaxTest = 300)]
    public void What_held_on_a_day_is_what_the_events_up_to_it_give(int[] choices, int day)
    {
        var membership = Walk(choices).Membership;
        var date = membership.Events[0].On.PlusDays((int)(Spread(day) % 900));
        var upTo = membership.Events.Where(one => one.On <= date);

        Assert.Equal(Membership.Replay(membership.Person, upTo).Value.State, membership.StateOn(date));
    }

    // Generated numbers are small; their bits are spread, so that every kind, distance and value comes up.
    private static uint Spread(int number) => unchecked((uint)number * 2654435761u) ^ (unchecked((uint)number * 2654435761u) >> 15);

    private static bool AllowedFor(MembershipState state)
    {
        var rules = BundleRules.For(LawBook.Default.InForce(new YearMonth(2024, 1))).Value;
        return rules.Check(state.Programs, state.Segment, (state.Place as Workplace)?.Employer.Scale).IsSuccess;
    }

    // Each number is an event: what kind, how many days later, and which of some values; refused ones are left out.
    private static (Membership Membership, ImmutableArray<DomainError> Refusals) Walk(int[] choices)
    {
        var isSelfEmployed = choices.Length % 3 == 0;
        var opened = isSelfEmployed ? MembershipOpened.OfSelfEmployed(Facts.Date("2024-01-15"), Given.Driver()) : Given.Registered(workplace: Given.Workplace(scale: EmployerScale.Small));
        var membership = Given.Open(opened);
        var refusals = ImmutableArray.CreateBuilder<DomainError>();
        foreach (var choice in choices)
        {
            var bits = Spread(choice);
            var before = membership.State;
            var next = EventOf((int)(bits % Kinds), membership.Events[^1].On.PlusDays((int)(bits / Kinds % 40) - 2), (int)(bits / Kinds / 40 % 32));
            if (membership.With(next).TryGet(out var after, out var errors))
            {
                membership = after;
            }
            else
            {
                refusals.AddRange(errors);
                Assert.Same(before, membership.State);
            }
        }

        return (membership, refusals.ToImmutable());
    }

    private static MembershipEvent EventOf(int kind, LocalDate on, int value) => kind switch
    {
        0 or 1 => new FirstContributionPaid(on),
        2 or 3 => new NumberIssued(on, value % 2 == 0 ? Given.Number : Given.OtherNumber),
        4 => new WageChanged(on, Given.Wage(1_000_000 + value)),
        5 => new ProgramsChanged(on, Facts.Bundles[value]),
        6 => new EmployerChanged(on, Facts.Employer((EmployerScale)(value % 4)), Facts.Bundles[value]),
        7 => new SelfEmploymentChanged(on, Given.Driver(value % 2 == 0 ? "JKK+JKM" : "JKK+JKM+JHT")),
        8 => new AddressChanged(on, $"Jl. Melati {value}"),
        9 => new FamilyChanged(on, [.. Enumerable.Repeat(FamilyMember.Create(FamilyRelation.Spouse, "Siti", Facts.Date("1991-02-03")).Value, value % 3)]),
        10 => new PensionPaidInLumpSum(on),
        _ when value < 24 => MembershipOpened.OfSelfEmployed(on, Given.Driver()),
        _ => new MembershipEnded(on, (MembershipEndReason)(value % 5)),
    };
}
