using System.Reflection;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Contracts;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment;

/// <summary>Table, types and walks agree: what the law does not allow has no method, and no walk leaves the table.</summary>
public sealed class SanctionTableTests
{
    // The table of PP 86/2013 Pasal 10 to 12, typed by hand: from, and what follows when nothing is done.
    private static readonly Dictionary<Type, Type[]> Ladder = new()
    {
        [typeof(EmployerFirstWarning)] = [typeof(EmployerSecondWarning)],
        [typeof(EmployerSecondWarning)] = [typeof(EmployerFined)],
        [typeof(EmployerFined)] = [typeof(EmployerServicesLost)],
        [typeof(EmployerServicesLost)] = [],
        [typeof(PersonFirstWarning)] = [typeof(PersonSecondWarning)],
        [typeof(PersonSecondWarning)] = [typeof(PersonServicesLost)],
        [typeof(PersonServicesLost)] = [],
    };

    private static readonly LocalDate Start = new(2025, 3, 3);

    private static readonly SanctionProofs All = SanctionProofs.Registered | SanctionProofs.DataGiven | SanctionProofs.FinePaid | SanctionProofs.ContributionsPaid;

    public static TheoryData<Type> States => [.. Ladder.Keys];

    [Fact]
    public void Every_state_is_in_the_table() =>
        Assert.Equal(
            Library.PublicTypes.Where(type => type.IsSubclassOf(typeof(ActiveSanction))).OrderBy(type => type.Name, StringComparer.Ordinal),
            Ladder.Keys.OrderBy(type => type.Name, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_has_a_method_for_what_may_follow_and_for_nothing_else(Type state)
    {
        ArgumentNullException.ThrowIfNull(state);

        Assert.Equal(Ladder[state].Append(typeof(SanctionEnded)).ToHashSet(), Reached(state).ToHashSet());
        Assert.Empty(state.GetConstructors(BindingFlags.Public | BindingFlags.Instance));
    }

    [Fact]
    public void A_warning_state_can_not_fine_directly_and_a_person_is_never_fined()
    {
        Assert.DoesNotContain(typeof(EmployerFined), Reached(typeof(EmployerFirstWarning)));
        Assert.All(
            Ladder.Keys.Where(type => type.Name.StartsWith("Person", StringComparison.Ordinal)).SelectMany(type => type.GetMethods()),
            method => Assert.DoesNotContain(method.ReturnType, new[] { typeof(Outcome<EmployerFined>), typeof(Outcome<AdministrativeFine>) }));
    }

    [Fact]
    public void Nothing_follows_the_end() => Assert.Empty(Reached(typeof(SanctionEnded)));

    [Fact]
    public void A_ladder_begins_with_a_first_warning_or_with_a_person_who_did_not_register() =>
        Assert.Equal([typeof(EmployerFirstWarning), typeof(PersonFirstWarning), typeof(PersonServicesLost)], Reached(typeof(SanctionLadder)));

    [Fact]
    public void The_overview_states_every_step_with_who_term_next_proofs_and_citation() => Assert.Equal(
        [
            "Employer NotRegistered FirstWarning Agency 10 days > SecondWarning Registered PP 86/2013 Pasal 10(1)",
            "Employer NotRegistered SecondWarning Agency 10 days > Fine Registered PP 86/2013 Pasal 10(2)",
            "Employer NotRegistered Fine Agency 30 days > ServicesLost Registered, FinePaid PP 86/2013 Pasal 10(3)",
            "Employer NotRegistered ServicesLost Government  >  Registered, FinePaid PP 86/2013 Pasal 10(6)",
            "Employer WrongData FirstWarning Agency 10 days > SecondWarning DataGiven PP 86/2013 Pasal 10(1)",
            "Employer WrongData SecondWarning Agency 10 days > Fine DataGiven PP 86/2013 Pasal 10(2)",
            "Employer WrongData Fine Agency 30 days > ServicesLost DataGiven, FinePaid PP 86/2013 Pasal 10(3)",
            "Employer WrongData ServicesLost Government  >  DataGiven PP 86/2013 Pasal 10(6)",
            "Person NotRegistered ServicesLost Government  >  Registered, ContributionsPaid PP 86/2013 Pasal 11(1)",
            "Person WrongData FirstWarning Agency 10 working days > SecondWarning DataGiven PP 86/2013 Pasal 12(1)",
            "Person WrongData SecondWarning Agency 10 days > ServicesLost DataGiven PP 86/2013 Pasal 12(2)",
            "Person WrongData ServicesLost Government  >  DataGiven PP 86/2013 Pasal 12(3)",
        ],
        SanctionLadder.Steps.Select(rung => $"{rung.Subject} {rung.Breach} {rung.Step} {rung.Actor} {rung.Term?.English} > {rung.Next} {rung.ProofsAsked} {rung.Citations[0]}"));

    [Fact]
    public void The_overview_says_by_which_provision_each_step_ends() => Assert.Equal(
        ["10(2)", "10(3)", "10(6)", "10(7)a", "10(2)", "10(3)", "10(6)", "10(7)b", "11(2)", "12(2)", "12(3)", "12(4)"],
        SanctionLadder.Steps.Select(rung => rung.EndedBy.ToString().Replace("PP 86/2013 Pasal ", string.Empty, StringComparison.Ordinal)));

    [Fact]
    public void Every_step_says_in_both_languages_what_follows() => Assert.All(SanctionLadder.Steps, rung =>
    {
        Assert.NotEmpty(rung.Follows.Indonesian);
        Assert.NotEmpty(rung.Follows.English);
        Assert.NotEqual(rung.Follows.Indonesian, rung.Follows.English);
        Assert.Equal(rung.Next is null, rung.Follows.English.StartsWith("the sanction stays until it is lifted", StringComparison.Ordinal));
        Assert.Equal(rung.Next is null, rung.Follows.Indonesian.StartsWith("sanksi berlaku sampai dicabut", StringComparison.Ordinal));
        Assert.Equal(rung.Next == SanctionStep.Fine, rung.Follows.Indonesian.Contains("denda", StringComparison.Ordinal));
        Assert.Equal(rung.Next == SanctionStep.ServicesLost, rung.Follows.Indonesian.Contains("tidak memberikan pelayanan publik tertentu", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData(SanctionBreach.NotRegistered, "Pemberi kerja mendaftarkan dirinya dan pekerjanya", "The employer registers itself and its workers")]
    [InlineData(SanctionBreach.WrongData, "Pemberi kerja memberikan data dirinya dan pekerjanya secara lengkap dan benar", "The employer gives complete and correct data of itself and its workers")]
    public void A_warning_names_the_duty_that_was_broken(SanctionBreach breach, string indonesian, string english)
    {
        var first = SanctionLadder.WarnEmployer(breach, Start, WorkingDays.WeekendsOnly).Value;
        var second = first.WarnAgain(Start.PlusDays(11)).Value;

        Assert.Equal(new BilingualText(indonesian, english), first.Deadline!.Duty);
        Assert.Equal(first.Deadline.Duty, second.Deadline!.Duty);
        Assert.StartsWith("Pemberi kerja melunasi denda", second.ImposeFine(second.Since.PlusDays(11)).Value.Deadline!.Duty.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_services_each_may_be_lost_by_an_employer_and_by_another_person()
    {
        Assert.Equal(
            ["business licences", "permit needed for project tenders", "permit to employ foreign workers", "licence of a labour supply company", "building permit (IMB)"],
            PublicServices.OfEmployers.Select(service => PublicServices.NameOf(service).English));
        Assert.Equal(
            ["Izin Mendirikan Bangunan (IMB)", "Surat Izin Mengemudi (SIM)", "sertifikat tanah", "paspor", "Surat Tanda Nomor Kendaraan (STNK)"],
            PublicServices.OfPersons.Select(service => PublicServices.NameOf(service).Indonesian));
        Assert.Equal(Enum.GetValues<PublicService>(), PublicServices.OfEmployers.Union(PublicServices.OfPersons).Order());
        Assert.Distinct(Enum.GetValues<PublicService>().SelectMany(service => new[] { PublicServices.NameOf(service).Indonesian, PublicServices.NameOf(service).English }));
    }

    /// <summary>A random walk: each number is a day, mostly one at an edge of the term. What is asked for at a wrong time is refused; what succeeds is in the table.</summary>
    [Property]
    public void A_walk_never_leaves_the_table_and_can_always_end(int start, int[] wishes)
    {
        ArgumentNullException.ThrowIfNull(wishes);
        var state = Begin(Math.Abs(start % 4));
        foreach (var wish in wishes)
        {
            var on = DayOf(wish, state);
            Assert.Equal(on >= state.Since, state.Comply(on, All).IsSuccess);
            Assert.Equal(on >= state.Since, state.Comply(on, state.ProofsAsked).IsSuccess);
            Assert.False(state.Comply(on, SanctionProofs.None).IsSuccess);
            if (GoOn(state, on) is not { } next)
            {
                Assert.Empty(Ladder[state.GetType()]);
                continue;
            }

            var mayGoOn = on > state.Since && on > state.Deadline!.DueOn;
            Assert.Equal(mayGoOn, next.IsSuccess);
            if (!next.TryGet(out var reached, out var errors))
            {
                Assert.Equal(on < state.Since ? "BPJSTK-SAN-001" : "BPJSTK-SAN-002", Assert.Single(errors).Code.Id);
                continue;
            }

            Assert.Contains(reached.GetType(), Ladder[state.GetType()]);
            Assert.Equal(SanctionLadder.Steps.Single(rung => (rung.Subject, rung.Breach, rung.Step) == (state.Subject, state.Breach, state.Step)).Next, reached.Step);
            Assert.Equal(state.Events.Append(new(reached.Step, on)), reached.Events.AsEnumerable());
            Assert.Equal((state.Subject, state.Breach, on), (reached.Subject, reached.Breach, reached.Since));
            state = reached;
        }

        var ended = state.Comply(state.Since, state.ProofsAsked).Value;
        Assert.Equal(SanctionStep.Ended, ended.Events[^1].Step);
        Assert.Equal(ended.Events.Select(one => one.On).Order(), ended.Events.Select(one => one.On));
    }

    /// <summary>Each proof asked for is needed.</summary>
    [Property]
    public void A_ladder_ends_exactly_on_the_proofs_that_are_asked_for(int start, int steps, int proofs)
    {
        var state = Begin(Math.Abs(start % 4));
        for (var i = 0; i < Math.Abs(steps % 4); i++)
        {
            state = GoOn(state, state.Since.PlusDays(40)) is { } next ? next.Value : state;
        }

        var given = (SanctionProofs)Math.Abs(proofs % 16);
        Assert.Equal((state.ProofsAsked & given) == state.ProofsAsked, state.Comply(state.Since, given).IsSuccess);
    }

    private static LocalDate DayOf(int wish, ActiveSanction state)
    {
        var due = state.Deadline?.DueOn ?? state.Since;
        return Math.Abs(wish % 5) switch
        {
            0 => due.PlusDays(1),
            1 => due,
            2 => state.Since,
            3 => state.Since.PlusDays(-1),
            _ => due.PlusDays(Math.Abs(wish % 41)),
        };
    }

    private static ActiveSanction Begin(int kind) => kind switch
    {
        0 => SanctionLadder.WarnEmployer(SanctionBreach.NotRegistered, Start, WorkingDays.WeekendsOnly).Value,
        1 => SanctionLadder.WarnEmployer(SanctionBreach.WrongData, Start, WorkingDays.WeekendsOnly, policies: PolicySet.Default.With(WarningTerm.WorkingDays)).Value,
        2 => SanctionLadder.WarnPerson(Start, WorkingDays.WeekendsOnly).Value,
        _ => SanctionLadder.WithholdServicesFromPerson(Start).Value,
    };

    private static Outcome<ActiveSanction>? GoOn(ActiveSanction state, LocalDate on) => state switch
    {
        EmployerFirstWarning first => first.WarnAgain(on).Select(next => (ActiveSanction)next),
        EmployerSecondWarning second => second.ImposeFine(on).Select(next => (ActiveSanction)next),
        EmployerFined fined => fined.WithholdServices(on).Select(next => (ActiveSanction)next),
        PersonFirstWarning first => first.WarnAgain(on).Select(next => (ActiveSanction)next),
        PersonSecondWarning second => second.WithholdServices(on).Select(next => (ActiveSanction)next),
        _ => null,
    };

    private static Type[] Reached(Type state) =>
    [
        .. state.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Select(method => method.ReturnType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Outcome<>))
            .Select(type => type.GetGenericArguments()[0])
            .Where(type => type.IsSubclassOf(typeof(ActiveSanction)) || type == typeof(ActiveSanction) || type == typeof(SanctionEnded))
            .Distinct()
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];
}
