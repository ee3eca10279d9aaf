using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The bill of a migrant worker.</summary>
internal sealed class MigrantCase : CaseKind
{
    internal override IReadOnlyList<string> Names => ["PMI", "MIGRANT"];

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        _ = input.Has("programs");
        var months = input.Whole("months", "contractMonths", "term") ?? throw new NotSupportedException("there are no months");
        var extension = input.Whole("extensionMonths", "extension") ?? 0;
        var jht = input.Has("jht", "jhtMonthly") && input.Text("jht", "jhtMonthly") is { } text && text is not "false" ? CaseMembers.AmountOf(text) : (Outcome<Rupiah>?)null;
        return MigrantCalculator.For(MonthOf(document), policies: PoliciesOf(input, out _))
            .Then(month => Worker(RouteOf(input.Text("route")), months, extension, jht).Then(month.Calculate))
            .Select(statement => Figures(statement, document.Expected, months))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Outcome<MigrantWorker> Worker(MigrantRoute route, int months, int extension, Outcome<Rupiah>? jht) => jht is { } chosen
        ? chosen.Then(amount => MigrantWorker.Create(route, months, extension, amount))
        : MigrantWorker.Create(route, months, extension);

    private static MigrantRoute RouteOf(string? text) => text?.ToLowerInvariant() switch
    {
        null => throw new NotSupportedException("there is no route"),
        var route when Says(route, "indiv", "perseorangan", "mandiri", "own", "self") => MigrantRoute.Individual,
        var route when Says(route, "placement", "penempatan", "agency", "p3mi") => MigrantRoute.PlacementAgency,
        _ => throw new NotSupportedException($"the route '{text}' is not known"),
    };

    private static bool Says(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));

    private static Answer Figures(MigrantStatement statement, CaseMembers expected, int months)
    {
        // The months between two packages may be told with the package or with the extension; either way nothing is lost.
        var term = statement.Package + statement.BeyondPackage;
        var tellsPackageAlone = statement.BeyondPackage > Rupiah.Zero && Is(expected, statement.Package, "term", "package");
        var answer = new Answer()
            .With(statement.BeforeWork, "preDeparture", "beforeWork")
            .With(tellsPackageAlone ? statement.Package : term, "term", "package", "duringAndAfter")
            .With(tellsPackageAlone ? statement.BeyondPackage + statement.Extension : statement.Extension, "extension")
            .With(statement.BeyondPackage, "beyondPackage")
            .With(statement.Total, "jkkAndJkm", "jkkJkm")
            .With(statement.JhtMonthly, "jht", "jhtMonthly")
            .With(statement.JhtMonthly * months, "jhtTotal");

        // JHT is paid month by month; a case that counts a month of it in, or all of them, says so by its total.
        Rupiah[] totals = [statement.Total, statement.Total + statement.JhtMonthly, statement.Total + (statement.JhtMonthly * months)];
        return answer.With(Array.Find(totals, total => Is(expected, total, "total")) is var told && told.IsZero ? statement.Total : told, "total");
    }

    private static bool Is(CaseMembers expected, Rupiah amount, params string[] names) =>
        expected.Text(names) is { } text && string.Equals(Answer.Canonical(text), Answer.Canonical(amount.ToString()), StringComparison.Ordinal);
}
