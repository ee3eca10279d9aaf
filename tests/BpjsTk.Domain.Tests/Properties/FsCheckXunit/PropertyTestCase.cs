using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

/// <summary>
/// A property as xunit sees it. Fixtures, output, construction, life time and disposal are xunit's own; only the call of the method is
/// given to FsCheck, by the innermost of the three runners below.
/// </summary>
public sealed class PropertyTestCase : XunitTestCase
{
    /// <summary>Initializes a new instance of the <see cref="PropertyTestCase"/> class, for xunit to fill from its serialized form.</summary>
    [Obsolete("Called by the de-serializer.")]
    public PropertyTestCase()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="PropertyTestCase"/> class.</summary>
    public PropertyTestCase(IMessageSink diagnosticMessageSink, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod testMethod)
        : base(diagnosticMessageSink, display, displayOptions, testMethod)
    {
    }

    /// <inheritdoc/>
    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new CaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    private sealed class CaseRunner(
        PropertyTestCase testCase,
        object[] constructorArguments,
        IMessageBus messageBus,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
        : XunitTestCaseRunner(testCase, testCase.DisplayName, testCase.SkipReason, constructorArguments, [], messageBus, aggregator, cancellationTokenSource)
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test,
            IMessageBus messageBus,
            Type testClass,
            object[] constructorArguments,
            MethodInfo testMethod,
            object[] testMethodArguments,
            string skipReason,
            IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
            ExceptionAggregator aggregator,
            CancellationTokenSource cancellationTokenSource) =>
            new TestRunner(test, messageBus, testClass, constructorArguments, testMethod, skipReason, beforeAfterAttributes, aggregator, cancellationTokenSource);
    }

    private sealed class TestRunner(
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
        : XunitTestRunner(test, messageBus, testClass, constructorArguments, testMethod, [], skipReason, beforeAfterAttributes, aggregator, cancellationTokenSource)
    {
        private TestOutputHelper? output;

        protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
        {
            // A test class that asks for the output got it by its constructor, and xunit tends it; for the others it is made here.
            this.output = this.ConstructorArguments.OfType<TestOutputHelper>().FirstOrDefault();
            if (this.output is not null)
            {
                return await base.InvokeTestAsync(aggregator).ConfigureAwait(false);
            }

            this.output = new TestOutputHelper();
            this.output.Initialize(this.MessageBus, this.Test);
            var time = await this.InvokeTestMethodAsync(aggregator).ConfigureAwait(false);
            var text = this.output.Output;
            this.output.Uninitialize();
            return Tuple.Create(time, text);
        }

        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) =>
            new TestInvoker(this.Test, this.MessageBus, this.TestClass, this.ConstructorArguments, this.TestMethod, this.BeforeAfterAttributes, aggregator, this.CancellationTokenSource, this.output!).RunAsync();
    }

    private sealed class TestInvoker(
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource,
        ITestOutputHelper output)
        : XunitTestInvoker(test, messageBus, testClass, constructorArguments, testMethod, [], beforeAfterAttributes, aggregator, cancellationTokenSource)
    {
        // FsCheck waits for asynchronous properties itself; off xunit's context, that waiting blocks nobody it waits for.
        protected override async Task<decimal> InvokeTestMethodAsync(object? testClassInstance)
        {
            await this.Aggregator.RunAsync(() => this.Timer.AggregateAsync(() => Task.Run(() =>
                PropertyRun.Check(
                    this.TestMethod,
                    testClassInstance,
                    PropertySettings.Of(this.TestMethod, this.TestClass),
                    output.WriteLine,
                    Environment.GetEnvironmentVariable)))).ConfigureAwait(false);
            return this.Timer.Total;
        }
    }
}
