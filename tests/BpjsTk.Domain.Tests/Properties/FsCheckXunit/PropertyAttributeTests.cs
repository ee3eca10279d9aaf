using System.Collections.Concurrent;
using System.Reflection;
using FsCheck;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

public class PropertyAttributeTests
{
    private static readonly Func<string, string?> NoEnvironment = _ => null;

    [Fact]
    public void A_property_that_holds_is_tried_MaxTest_times()
    {
        var probe = Checked(nameof(Probe.Takes_37_cases));

        Assert.Equal(37, probe.Seen.Count);
    }

    [Fact]
    public void A_property_without_settings_is_tried_a_hundred_times() => Assert.Equal(100, Checked(nameof(Probe.Takes_any)).Seen.Count);

    [Fact]
    public void The_same_seed_gives_the_same_cases() =>
        Assert.Equal(Checked(nameof(Probe.Takes_any)).Seen, Checked(nameof(Probe.Takes_any)).Seen);

    [Fact]
    public void A_seed_of_the_environment_gives_other_cases_and_the_same_ones_again()
    {
        var first = Checked(nameof(Probe.Takes_any), _ => "7").Seen;

        Assert.Equal(first, Checked(nameof(Probe.Takes_any), _ => "7").Seen);
        Assert.NotEqual(first, Checked(nameof(Probe.Takes_any)).Seen);
    }

    [Fact]
    public void Random_seeds_differ() =>
        Assert.NotEqual(Checked(nameof(Probe.Takes_any), _ => "random").Seen, Checked(nameof(Probe.Takes_any), _ => "random").Seen);

    [Fact]
    public void A_seed_that_is_no_number_is_refused()
    {
        var refusal = Assert.Throws<FormatException>(() => Checked(nameof(Probe.Takes_any), _ => "lucky"));

        Assert.Contains("BPJSTK_FSCHECK_SEED is 'lucky'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_environment_is_asked_for_one_variable_only()
    {
        var asked = new List<string>();
        Checked(nameof(Probe.Takes_any), name =>
        {
            asked.Add(name);
            return null;
        });

        Assert.Equal(["BPJSTK_FSCHECK_SEED"], asked);
    }

    [Fact]
    public void Replay_of_the_attribute_comes_before_the_environment() =>
        Assert.Equal(Checked(nameof(Probe.Replays)).Seen, Checked(nameof(Probe.Replays), _ => "7").Seen);

    [Theory]
    [InlineData(nameof(Probe.Replays_nothing_readable))]
    [InlineData(nameof(Probe.Replays_half))]
    public void A_replay_of_another_form_is_refused(string method) => Assert.Throws<FormatException>(() => Checked(method));

    [Fact]
    public void A_failure_names_its_seed_the_shrunk_case_and_the_reason()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Checked(nameof(Probe.Fails_from_ten_on)));

        Assert.Contains("Replay = \"(20150701,11400714819323198485)\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Shrunk:" + Environment.NewLine + "10" + Environment.NewLine, failure.Message, StringComparison.Ordinal);
        Assert.Contains("ten is too much", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_replay_of_a_failure_starts_with_the_failing_case()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Checked(nameof(Probe.Fails_from_ten_on)));
        var start = failure.Message.LastIndexOf('(', failure.Message.LastIndexOf("\")]", StringComparison.Ordinal));
        var replay = failure.Message[start..failure.Message.LastIndexOf('"')];
        var probe = new Probe();
        var settings = new PropertySettings { Replay = replay };

        Assert.Throws<PropertyFailedException>(() => PropertyRun.Check(Method(nameof(Probe.Fails_from_ten_on)), probe, settings, Ignore, NoEnvironment));

        Assert.True(probe.Seen.First() >= 10, $"The first case of {replay} was {probe.Seen.First()}.");
    }

    [Theory]
    [InlineData(nameof(Probe.Returns_false))]
    [InlineData(nameof(Probe.Throws_later))]
    [InlineData(nameof(Probe.Returns_false_later))]
    [InlineData(nameof(Probe.Returns_a_false_property))]
    public void A_property_of_any_return_type_can_fail(string method) =>
        Assert.Contains("Falsifiable", Assert.Throws<PropertyFailedException>(() => Checked(method)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(nameof(Probe.Returns_true))]
    [InlineData(nameof(Probe.Ends_later))]
    [InlineData(nameof(Probe.Returns_true_later))]
    [InlineData(nameof(Probe.Returns_a_true_property))]
    public void A_property_of_any_return_type_can_hold(string method) => Assert.Equal(100, Checked(method).Seen.Count);

    [Fact]
    public void A_condition_that_lets_nothing_through_fails() =>
        Assert.Contains("exhausted", Assert.Throws<PropertyFailedException>(() => Checked(nameof(Probe.Rejects_all))).Message, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Generators_of_the_class_are_used_and_those_of_the_method_come_first()
    {
        Assert.All(Checked(nameof(GeneratorProbe.Takes_the_classes_sevens), new GeneratorProbe()).Seen, value => Assert.Equal(7, value));
        Assert.All(Checked(nameof(GeneratorProbe.Takes_its_own_nines), new GeneratorProbe()).Seen, value => Assert.Equal(9, value));
    }

    [Fact]
    public void Settings_of_the_class_hold_unless_the_method_says_otherwise()
    {
        Assert.Equal(11, Checked(nameof(GeneratorProbe.Takes_the_classes_sevens), new GeneratorProbe()).Seen.Count);
        Assert.Equal(12, Checked(nameof(GeneratorProbe.Takes_its_own_nines), new GeneratorProbe()).Seen.Count);
    }

    [Fact]
    public void Settings_of_an_outer_class_reach_the_inner_one() =>
        Assert.Equal(11, Checked(nameof(GeneratorProbe.Inner.Takes_the_outer_classes_count), new GeneratorProbe.Inner()).Seen.Count);

    [Fact]
    public void Size_follows_the_settings() => Assert.All(Checked(nameof(Probe.Takes_small_ones)).Seen, value => Assert.InRange(value, -3, 3));

    [Fact]
    public void Verbose_writes_every_case_and_quiet_writes_nothing()
    {
        Assert.Equal(6, Lines(nameof(Probe.Writes_all)).Count);
        Assert.Equal(["Ok, passed 5 tests."], Lines(nameof(Probe.Writes_the_end)));
        Assert.Empty(Lines(nameof(Probe.Writes_nothing)));
    }

    [Fact]
    public void A_static_property_needs_no_instance()
    {
        PropertyRun.Check(Method(nameof(Probe.Is_static)), null, new PropertySettings { MaxTest = 3 }, Ignore, NoEnvironment);

        Assert.Throws<PropertyFailedException>(() => PropertyRun.Check(Method(nameof(Probe.Is_static_and_false)), null, new PropertySettings(), Ignore, NoEnvironment));
    }

    [Property(MaxTest = 5)]
    public void The_attribute_itself_runs_under_xunit(int left, int right) => Assert.Equal(left + (long)right, right + (long)left);

    [Fact]
    public async Task Under_xunit_a_property_that_holds_passes_with_its_report()
    {
        var passed = Assert.IsAssignableFrom<ITestPassed>(await RunUnderXunit(nameof(Probe.Writes_the_end)));

        Assert.Contains("Ok, passed 5 tests.", passed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_xunit_a_property_that_does_not_hold_fails_with_its_seed()
    {
        var failed = Assert.IsAssignableFrom<ITestFailed>(await RunUnderXunit(nameof(Probe.Fails_from_ten_on)));

        Assert.Equal(typeof(PropertyFailedException).FullName, failed.ExceptionTypes[0]);
        Assert.Contains("Replay = \"(", failed.Messages[0], StringComparison.Ordinal);
        Assert.Contains("ten is too much", failed.Messages[1], StringComparison.Ordinal);
    }

    private static Probe Checked(string method, Func<string, string?>? environment = null) => Checked(method, new Probe(), environment);

    private static TProbe Checked<TProbe>(string method, TProbe probe, Func<string, string?>? environment = null)
        where TProbe : notnull
    {
        var info = typeof(TProbe).GetMethod(method)!;
        PropertyRun.Check(info, probe, PropertySettings.Of(info, typeof(TProbe)), Ignore, environment ?? NoEnvironment);
        return probe;
    }

    private static List<string> Lines(string method)
    {
        var lines = new List<string>();
        PropertyRun.Check(Method(method), new Probe(), PropertySettings.Of(Method(method), typeof(Probe)), lines.Add, NoEnvironment);
        return lines;
    }

    private static void Ignore(string line) => _ = line;

    private static MethodInfo Method(string name) => typeof(Probe).GetMethod(name)!;

    private static async Task<IMessageSinkMessage> RunUnderXunit(string method)
    {
        var sink = new NullMessageSink();
        using var bus = new RecordingBus();
        using var cancellation = new CancellationTokenSource();
        var assembly = new TestAssembly(Reflector.Wrap(typeof(Probe).Assembly));
        var testClass = new TestClass(new TestCollection(assembly, null, "probe"), Reflector.Wrap(typeof(Probe)));
        using var testCase = new PropertyTestCase(sink, TestMethodDisplay.Method, TestMethodDisplayOptions.None, new TestMethod(testClass, Reflector.Wrap(Method(method))));
        await testCase.RunAsync(sink, bus, [], new ExceptionAggregator(), cancellation);
        return bus.Messages.Single(message => message is ITestPassed or ITestFailed);
    }

    private sealed class RecordingBus : IMessageBus
    {
        internal ConcurrentQueue<IMessageSinkMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            this.Messages.Enqueue(message);
            return true;
        }

        public void Dispose() => this.Messages.Clear();
    }
}
