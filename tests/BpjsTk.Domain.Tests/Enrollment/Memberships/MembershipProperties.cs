using System.Collections.Immutable;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
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
        Assert.True(state.JpEndedOn is not null || AllowedFor(state) || AllowedFor(state, SocialProgram.Jp));
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
    public void A_refusal_says_why_in_both_languages(int[] choices) => Assert.All(Walk(choices).Refusals, error =>
    {
        Assert.NotNull(Messages.ErrorCatalog.Find(error.Code.Id));
        Assert.DoesNotContain('{', error.ToText(Language.Indonesian));
        Assert.DoesNotContain('{', error.ToText(Language.English));
    });

    // The walks are of use only if they get somewhere.
    [Fact]
    public void The_walks_reach_every_status_and_every_event()
    {
        var walks = Enumerable.Range(0, 400).Select(seed => Walk([.. Enumerable.Range(seed * 37, 20 + seed % 9)]).Membership).ToList();

        Assert.Equal(Enum.GetValues<MembershipStatus>(), walks.Select(membership => membership.State.Status).Distinct().Order());
        Assert.Superset(
            typeof(MembershipEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MembershipEvent))).ToHashSet(),
            walks.SelectMany(membership => membership.Events).Select(one => one.GetType()).ToHashSet());
    }

    [Property(MaxTest = 200)]
    public void The_memberships_of_a_person_agree(int[] choices)
    {
        var file = FileOf(choices);
        var states = file.Memberships.Select(membership => membership.State).ToList();

        Assert.True(states.Select(state => state.Kpj).OfType<Domain.Identity.Kpj>().Distinct().Count() <= 1);
        Assert.False(states.Any(state => state.JpEndedOn is not null) && states.Any(state => state.EndedOn is null && state.Programs.Contains(SocialProgram.Jp)));
        Assert.False(states.Any(state => state.EndReason == MembershipEndReason.Death) && states.Any(state => state.EndedOn is null));
        Assert.True(states.Count(state => state.EndedOn is null && state.Place is Workplace { IsOwner: true } && state.Programs.Contains(SocialProgram.Jkm)) <= 1);
        Assert.All(states.Where(state => state.EndedOn is null), state => Assert.Single(states, other => other.EndedOn is null && other.Place.IsSameAs(state.Place)));
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

    // Born so that the retirement age is reached within the days of a walk.
    private static Person Tono { get; } = Person.Citizen(Domain.Identity.Nik.FromText("3578120103660001").Value, "Tono", Facts.Date("1966-03-01"), Domain.Identity.Sex.Male).Value;

    private static MembershipOpened OpenedAs(int kind, string on = "2024-01-15", string npp = "AB123456") => kind switch
    {
        0 => MembershipOpened.OfSelfEmployed(Facts.Date(on), Given.Driver()),
        1 => MembershipOpened.OfConstructionWorker(Facts.Date(on), new("SPK-1", Facts.Date("2024-02-01"), Facts.Date("2025-01-31")), Given.Wage(3_000_000)),
        2 => MembershipOpened.OfWageEarner(Facts.Date(on), Given.Workplace(npp, EmployerScale.Large), Given.Worker(on, "1966-03-01"), Given.Wage(5_000_000), ProgramBundle.JkkJkmJhtJp),
        3 => MembershipOpened.OfWageEarner(Facts.Date(on), Given.Workplace(npp, EmployerScale.Small), Given.Worker(on, "1966-03-01"), Given.Wage(5_000_000), ProgramBundle.JkkJkmJhtJp),
        _ => MembershipOpened.OfWageEarner(Facts.Date(on), Given.Workplace(npp, EmployerScale.Micro, isOwner: true), Given.Worker(on, "1966-03-01"), Given.Wage(5_000_000), ProgramBundle.JkkJkm),
    };

    private static MembershipFile FileOf(int[] choices)
    {
        var file = MembershipFile.Of(Tono);
        foreach (var choice in choices)
        {
            var bits = Spread(choice);
            var last = file.Memberships.IsEmpty ? Facts.Date("2024-01-15") : file.Memberships.Max(membership => membership.Events[^1].On);
            var on = last.PlusDays((int)(bits / Kinds % 40));
            var index = file.Memberships.IsEmpty ? 0 : (int)(bits / 7 % (uint)file.Memberships.Length);
            var next = file.Memberships.IsEmpty || bits % 3 == 0
                ? file.Open(OpenedAs((int)(bits / 5 % 5), on.ToString("uuuu-MM-dd", null), bits % 2 == 0 ? "AB123456" : "CD123456"))
                : file.With(index, EventOf((int)(bits % Kinds), on, (int)(bits / Kinds / 40 % 32)));
            file = next.TryGet(out var after) ? after : file;
        }

        return file;
    }

    // Age may have closed JP to a worker whose employer has to join it.
    private static bool AllowedFor(MembershipState state, params ReadOnlySpan<SocialProgram> besides)
    {
        var rules = BundleRules.For(LawBook.Default.InForce(new YearMonth(2024, 1))).Value;
        return rules.Check(ProgramBundle.Of([.. state.Programs.Programs(), .. besides]), state.Segment, (state.Place as Workplace)?.Employer.Scale).IsSuccess;
    }

    // Each number is an event: what kind, how many days later, and which of some values; refused ones are left out.
    private static (Membership Membership, ImmutableArray<DomainError> Refusals) Walk(int[] choices)
    {
        var membership = Membership.Open(Tono, OpenedAs(choices.Length % 4)).Value;
        var refusals = ImmutableArray.CreateBuilder<DomainError>();
        foreach (var choice in choices)
        {
            var bits = Spread(choice);
            var next = EventOf((int)(bits % Kinds), membership.Events[^1].On.PlusDays((int)(bits / Kinds % 60) - 2), (int)(bits / Kinds / 40 % 32));
            if (membership.With(next).TryGet(out var after, out var errors))
            {
                membership = after;
            }
            else
            {
                refusals.AddRange(errors);
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
        10 => value % 2 == 0 ? new PensionPaidInLumpSum(on) : new WorkerFactsChanged(on, Given.Worker("2024-01-15", "1966-03-01")),
        _ when value < 24 => MembershipOpened.OfSelfEmployed(on, Given.Driver()),
        _ => new MembershipEnded(on, (MembershipEndReason)(value % 5)),
    };
}
