using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;

#pragma warning disable xUnit1000 // These are run by hand: many of them have to fail. A class that is not public is left alone by xunit.

namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

/// <summary>Properties that the tests of the attribute run.</summary>
internal sealed class Probe
{
    internal ConcurrentQueue<int> Seen { get; } = [];

    [Property(MaxTest = 37)]
    public void Takes_37_cases(int value) => this.See(value);

    [Property]
    public void Takes_any(int value) => this.See(value);

    [Property(Replay = "(12345,11400714819323198485)")]
    public void Replays(int value) => this.See(value);

    [Property(Replay = "(1,x)")]
    public void Replays_nothing_readable(int value) => this.See(value);

    [Property(Replay = "(1)")]
    public void Replays_half(int value) => this.See(value);

    // Large from the start, so that the first failing case has something to shrink.
    [Property(StartSize = 1000, EndSize = 2000)]
    public void Fails_from_ten_on(int value)
    {
        this.See(value);
        Assert.True(value < 10, "ten is too much");
    }

    [Property]
    public bool Returns_false(int value) => this.See(value) > int.MaxValue;

    [Property]
    public bool Returns_true(int value) => this.See(value) <= int.MaxValue;

    [Property]
    public async Task Throws_later(int value)
    {
        await Task.Yield();
        Assert.Fail($"{value} fails");
    }

    [Property]
    public async Task Ends_later(int value)
    {
        await Task.Yield();
        this.See(value);
    }

    [Property]
    public async Task<bool> Returns_false_later(int value)
    {
        await Task.Yield();
        return this.See(value) > int.MaxValue;
    }

    [Property]
    public async Task<bool> Returns_true_later(int value)
    {
        await Task.Yield();
        return this.See(value) <= int.MaxValue;
    }

    [Property]
    public Property Returns_a_false_property(int value) => (this.See(value) > int.MaxValue).ToProperty();

    [Property]
    public Property Returns_a_true_property(int value) => (this.See(value) <= int.MaxValue).ToProperty();

    [Property]
    public Property Rejects_all(int value) => true.When(this.See(value) > int.MaxValue);

    [Property(StartSize = 0, EndSize = 3)]
    public void Takes_small_ones(int value) => this.See(value);

    [Property(MaxTest = 5, Verbose = true)]
    public void Writes_all(int value) => this.See(value);

    [Property(MaxTest = 5)]
    public void Writes_the_end(int value) => this.See(value);

    [Property(MaxTest = 5, QuietOnSuccess = true)]
    public void Writes_nothing(int value) => this.See(value);

    [Property]
    public static bool Is_static(int value) => value <= int.MaxValue;

    [Property]
    public static bool Is_static_and_false(int value) => value > int.MaxValue;

    private long See(int value)
    {
        this.Seen.Enqueue(value);
        return value;
    }
}

/// <summary>Properties that take settings from their class.</summary>
[Properties(MaxTest = 11, Arbitrary = [typeof(Sevens)])]
internal sealed class GeneratorProbe
{
    internal ConcurrentQueue<int> Seen { get; } = [];

    [Property]
    public void Takes_the_classes_sevens(int value) => this.Seen.Enqueue(value);

    [Property(MaxTest = 12, Arbitrary = [typeof(Nines)])]
    public void Takes_its_own_nines(int value) => this.Seen.Enqueue(value);

    internal sealed class Inner
    {
        internal ConcurrentQueue<int> Seen { get; } = [];

        [Property]
        public void Takes_the_outer_classes_count(int value) => this.Seen.Enqueue(value);
    }

    internal static class Sevens
    {
        public static Arbitrary<int> Sevenths() => Gen.Constant(7).ToArbitrary();
    }

    internal static class Nines
    {
        public static Arbitrary<int> Ninths() => Gen.Constant(9).ToArbitrary();
    }
}
