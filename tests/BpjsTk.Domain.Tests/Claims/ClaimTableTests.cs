using System.Reflection;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>The table of transitions and the types say the same.</summary>
public class ClaimTableTests
{
    private static readonly Dictionary<Type, SocialProgram> Cases = new()
    {
        [typeof(JkkCase)] = SocialProgram.Jkk,
        [typeof(JkmCase)] = SocialProgram.Jkm,
        [typeof(JhtCase)] = SocialProgram.Jht,
        [typeof(JpCase)] = SocialProgram.Jp,
        [typeof(JkpCase)] = SocialProgram.Jkp,
    };

    [Fact]
    public void Every_row_has_a_method_on_the_type_of_its_state_and_leads_to_the_type_of_its_end()
    {
        var methods = Methods().ToHashSet();
        Assert.All(ClaimTable.Rows.Where(row => row.From is not null), row => Assert.Contains((row.Program, row.From!.Value, row.Action, row.To), methods));
    }

    [Fact]
    public void Every_method_on_a_state_that_can_be_reached_has_its_row()
    {
        var rows = ClaimTable.Rows.Where(row => row.From is not null).Select(row => (row.Program, row.From!.Value, row.Action, row.To)).ToHashSet();
        var reached = ClaimTable.Rows.Select(row => (row.Program, row.To)).ToHashSet();
        var audits = new[] { ClaimAction.MarkForReview, ClaimAction.EndReview };

        Assert.All(Methods().Where(method => reached.Contains((method.Item1, method.Item2)) && !audits.Contains(method.Item3)), method => Assert.Contains(method, rows));
    }

    [Fact]
    public void Every_state_is_reached_from_a_beginning() => Assert.All(ClaimTable.Rows.GroupBy(row => row.Program), program =>
    {
        var reached = program.Where(row => row.From is null).Select(row => row.To).ToHashSet();
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(program.Where(row => row.From is { } from && reached.Contains(from)).Select(row => row.To));
        }

        Assert.Superset(program.Select(row => row.To).ToHashSet(), reached);
    });

    [Fact]
    public void Every_row_names_who_and_where_it_stands() => Assert.All(ClaimTable.Rows, row =>
    {
        Assert.NotEqual(ClaimActor.None, row.Actors);
        Assert.All(row.Citations, citation => Assert.NotEqual(InstrumentKind.None, citation.Kind));
        Assert.All(Enum.GetValues<Language>(), language => Assert.Contains(" > ", row.ToText(language)));
    });

    [Theory]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Rejected, ClaimAction.Pay)]
    [InlineData(SocialProgram.Jkp, ClaimStatus.Determined, ClaimAction.Pay)]
    [InlineData(SocialProgram.Jkm, ClaimStatus.Draft, ClaimAction.Lapse)]
    [InlineData(SocialProgram.Jht, ClaimStatus.Draft, ClaimAction.Lapse)]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Disputed, ClaimAction.Escalate)]
    [InlineData(SocialProgram.Jht, ClaimStatus.UnderVerification, ClaimAction.Withdraw)]
    public void The_table_has_no_row_for_what_the_law_does_not_allow(SocialProgram program, ClaimStatus from, ClaimAction action) =>
        Assert.DoesNotContain(ClaimTable.From(program, from), row => row.Action == action);

    // Methods of a state, and extensions on it, for every program whose case its type admits.
    private static IEnumerable<(SocialProgram, ClaimStatus, ClaimAction, ClaimStatus)> Methods()
    {
        var extensions = typeof(ClaimState).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true, Namespace: "BpjsTk.Domain.Claims" })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute)))
            .ToArray();
        foreach (var (state, claimCase) in States())
        {
            var own = state.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => Enum.TryParse<ClaimAction>(method.Name, out _));
            foreach (var method in own.Concat(extensions.Select(method => Closed(method, state, claimCase)).OfType<MethodInfo>()))
            {
                var end = method.ReturnType.GetGenericArguments()[0];
                yield return (Cases[claimCase], StatusOf(state), Enum.Parse<ClaimAction>(method.Name), StatusOf(end));
            }
        }
    }

    private static IEnumerable<(Type State, Type Case)> States() => typeof(ClaimState).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ClaimState)))
        .SelectMany(type => type.IsGenericTypeDefinition
            ? Cases.Keys.Select(claimCase => (type.MakeGenericType(claimCase), claimCase))
            : [(type, type.BaseType!.GetGenericArguments()[0])]);

    // The extension with its type arguments filled in, or null where its constraints do not admit the state.
    private static MethodInfo? Closed(MethodInfo method, Type state, Type claimCase)
    {
        try
        {
            var closed = method.IsGenericMethodDefinition
                ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(argument => argument.Name == "TState" ? state : claimCase)])
                : method;
            return closed.GetParameters()[0].ParameterType == state ? closed : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ClaimStatus StatusOf(Type state) =>
        ((ClaimState)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(state)).Status;
}
