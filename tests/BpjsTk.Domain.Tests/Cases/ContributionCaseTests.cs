using BpjsTk.Domain.CaseRunner;

namespace BpjsTk.Domain.Tests.Cases;

public sealed class ContributionCaseTests
{
    private static readonly string ShippedFile = Path.Combine(AppContext.BaseDirectory, "Cases", "contributions.json");

    // Fails for a file without cases: a theory without data is an error.
    public static TheoryData<string> Ids { get; } = new(CaseFile.Read(ShippedFile).Select(document => document.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_shared_case_comes_out_as_the_law_gives_it(string id)
    {
        var document = CaseFile.Read(ShippedFile).Single(one => one.Id == id);

        Assert.Equal(new CaseVerdict(id, CaseStanding.Passed, string.Empty), CaseCheck.Of(document));
    }
}
