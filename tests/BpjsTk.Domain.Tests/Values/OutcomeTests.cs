using System.Collections.Immutable;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Tests.Values;

public sealed class OutcomeTests
{
    private static readonly DomainError Empty = new(ErrorCatalog.AmountEmpty, "Wage");
    private static readonly DomainError NoRate = new(ErrorCatalog.RateForm, "Rate", [new ErrorArgument("text", "x")]);

    [Fact]
    public void The_default_is_a_failure_with_its_own_code()
    {
        var outcome = default(Outcome<int>);

        Assert.False(outcome.IsSuccess);
        Assert.Equal("BPJSTK-OUT-001", Assert.Single(outcome.Errors).Code.Id);
        Assert.Empty(outcome.Errors[0].Member);
        Assert.False(outcome.TryGet(out _));
        Assert.False(outcome.TryGet(out _, out var errors));
        Assert.Equal(outcome.Errors, errors);
        Assert.Equal("BPJSTK-OUT-001", outcome.Match(_ => "value", refusals => refusals[0].Code.Id));
        Assert.Equal("BPJSTK-OUT-001", outcome.Select(value => value).Errors[0].Code.Id);
        Assert.Equal("BPJSTK-OUT-001", outcome.Then(Outcome.Success).Errors[0].Code.Id);
        Assert.Equal("BPJSTK-OUT-001", Assert.Single(Assert.Throws<OutcomeException>(() => outcome.Value).Errors).Code.Id);
        Assert.Equal("Failure(BPJSTK-OUT-001: There is no result.)", outcome.ToString());
    }

    [Fact]
    public void A_success_gives_its_value_and_no_errors()
    {
        var outcome = Outcome.Success(7);

        Assert.True(outcome.IsSuccess);
        Assert.Equal(7, outcome.Value);
        Assert.False(outcome.Errors.IsDefault);
        Assert.Empty(outcome.Errors);
        Assert.True(outcome.TryGet(out var value));
        Assert.True(outcome.TryGet(out var again, out var errors));
        Assert.Equal((7, 7), (value, again));
        Assert.False(errors.IsDefault);
        Assert.Empty(errors);
        Assert.Equal("Success(7)", outcome.ToString());
    }

    [Fact]
    public void A_success_may_hold_the_types_default() => Assert.True(Outcome.Success<string?>(null).IsSuccess);

    [Fact]
    public void A_failure_gives_its_errors_and_the_types_default()
    {
        var outcome = Outcome.Failure<int>([Empty, NoRate]);

        Assert.False(outcome.IsSuccess);
        AreErrors(outcome.Errors, Empty, NoRate);
        Assert.False(outcome.TryGet(out var value));
        Assert.False(outcome.TryGet(out var again, out var errors));
        Assert.Equal((0, 0), (value, again));
        AreErrors(errors, Empty, NoRate);
        Assert.Equal(
            "Failure(BPJSTK-AMT-001 Wage: The amount is empty.; BPJSTK-RATE-001 Rate: \"x\" is not a percentage with at most four decimals, such as 0.24%.)",
            outcome.ToString());
        AreErrors(Outcome.Failure<int>(Empty).Errors, Empty);
    }

    [Fact]
    public void The_value_of_a_failure_throws_with_all_errors()
    {
        var exception = Assert.Throws<OutcomeException>(() => Outcome.Failure<int>([Empty, NoRate]).Value);

        AreErrors(exception.Errors, Empty, NoRate);
        Assert.Equal($"{Empty}{Environment.NewLine}{NoRate}", exception.Message);
    }

    [Fact]
    public void An_exception_without_errors_has_none()
    {
        var exception = new OutcomeException(default);

        Assert.False(exception.Errors.IsDefault);
        Assert.Empty(exception.Errors);
        Assert.Empty(exception.Message);
    }

    [Fact]
    public void A_failure_needs_an_error()
    {
        Assert.Throws<ArgumentNullException>(() => Outcome.Failure<int>(null!));
        Assert.StartsWith(
            "A failure needs at least one error.",
            Assert.Throws<ArgumentException>("errors", () => Outcome.Failure<int>(default(ImmutableArray<DomainError>))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("errors", () => Outcome.Failure<int>([]));
    }

    [Fact]
    public void Match_calls_the_function_of_the_case()
    {
        Assert.Equal("7", Outcome.Success(7).Match(value => $"{value}", _ => "failure"));
        Assert.Equal("1", Outcome.Failure<int>(Empty).Match(_ => "success", errors => $"{errors.Length}"));
    }

    [Fact]
    public void Select_and_then_go_on_from_a_success_only()
    {
        Assert.Equal("7", Outcome.Success(7).Select(value => $"{value}").Value);
        Assert.Equal("7", Outcome.Success(7).Then(value => Outcome.Success($"{value}")).Value);
        AreErrors(Outcome.Success(7).Then(_ => Outcome.Failure<string>(NoRate)).Errors, NoRate);
        AreErrors(Outcome.Failure<int>(Empty).Select<string>(_ => throw new InvalidOperationException()).Errors, Empty);
        AreErrors(Outcome.Failure<int>(Empty).Then<string>(_ => throw new InvalidOperationException()).Errors, Empty);
    }

    [Fact]
    public void A_missing_function_is_a_programmers_error()
    {
        Assert.Throws<ArgumentNullException>("success", () => Outcome.Success(7).Match(null!, _ => 0));
        Assert.Throws<ArgumentNullException>("failure", () => Outcome.Success(7).Match(value => value, null!));
        Assert.Throws<ArgumentNullException>("selector", () => default(Outcome<int>).Select<int>(null!));
        Assert.Throws<ArgumentNullException>("next", () => default(Outcome<int>).Then<int>(null!));
    }

    // Element by element: xunit's own comparison of two immutable arrays goes through their structural equality and denies equal errors.
    private static void AreErrors(ImmutableArray<DomainError> actual, params DomainError[] expected) => Assert.Equal(expected, actual.ToArray());
}
