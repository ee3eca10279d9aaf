using BpjsTk.Domain.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BpjsTk.Domain.Tests.Claims.Proof;

/// <summary>What the law does not allow does not compile; beside each stands what it allows, which does.</summary>
public class CompilerTests
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "NodaTime.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ClaimState).Assembly.Location),
    ];

    [Theory]
    [InlineData("a rejected claim is not paid", "RejectedClaim<JhtCase> claim", "claim.Pay(amount, by, at)", "CS1061")]
    [InlineData("a determined one is", "DeterminedClaim<JhtCase> claim", "claim.Pay(amount, by, at)", null)]
    [InlineData("a pension in payment is not paid at once", "PensionInPayment claim", "claim.Pay(amount, by, at)", "CS1061")]
    [InlineData("its month is", "PensionInPayment claim", "claim.PayPension(new YearMonth(2026, 3), amount, by, at)", null)]
    [InlineData("JKP is not paid at once", "DeterminedClaim<JkpCase> claim", "claim.Pay(amount, by, at)", "CS0311")]
    [InlineData("its months begin", "DeterminedClaim<JkpCase> claim", "claim.StartMonths(by, at)", null)]
    [InlineData("a draft is not determined", "DraftClaim<JkmCase> claim", "claim.Determine(verification, by, at)", "CS1061")]
    [InlineData("a verified claim is", "ClaimUnderVerification<JkmCase> claim", "claim.Determine(verification, by, at)", null)]
    [InlineData("a claim of JHT does not lapse", "DraftClaim<JhtCase> claim", "claim.Lapse(by, at)", "CS0311")]
    [InlineData("one of JKP does", "DraftClaim<JkpCase> claim", "claim.Lapse(by, at)", null)]
    [InlineData("a dispute of JKK is not taken on before it is decided", "DisputedClaim<JkkCase> claim", "claim.Escalate(by, at)", "CS0311")]
    [InlineData("one of JKM is", "DisputedClaim<JkmCase> claim", "claim.Escalate(by, at)", null)]
    [InlineData("what is paid is not corrected", "PaidClaim<JhtCase> claim", "claim.Correct(claim.Case, \"x\", by, at)", "CS0311")]
    [InlineData("what is submitted is", "SubmittedClaim<JhtCase> claim", "claim.Correct(claim.Case, \"x\", by, at)", null)]
    [InlineData("a claim is not verified with facts of another program", "ClaimUnderVerification<JkmCase> claim, JhtFacts facts", "claim.Verify(facts, at.Date)", "CS1503")]
    [InlineData("with its own it is", "ClaimUnderVerification<JkmCase> claim, JkmFacts facts", "claim.Verify(facts, at.Date)", null)]
    [InlineData("a state is not made by hand", "JkmCase claimCase", "new RejectedClaim<JkmCase>(null!, null!)", "CS1729")]
    [InlineData("nor changed", "DraftClaim<JkmCase> claim", "claim.Papers = ClaimPapers.None", "CS0200")]
    public void What_the_law_does_not_allow_does_not_compile(string said, string parameters, string call, string? expected)
    {
        var source = $$"""
            using BpjsTk.Domain;
            using BpjsTk.Domain.Claims;
            using NodaTime;

            public static class Program
            {
                public static object Act({{parameters}}, ClaimVerification verification, Rupiah amount, ClaimActor by, LocalDateTime at) => {{call}};
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Claims", [CSharpSyntaxTree.ParseText(source)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()).ToArray();

        Assert.True(
            expected is null ? errors.Length == 0 : errors.Length > 0 && errors.All(one => one.Contains($"error {expected}:", StringComparison.Ordinal)),
            $"{said}: expected {expected ?? "no error"}, got {string.Join(Environment.NewLine, errors)}");
    }
}
