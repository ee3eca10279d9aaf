using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

/// <summary>Takes FsCheck's reports of one property: lines to the test's output, the result kept.</summary>
internal sealed class PropertyRunner(Action<string> write) : IRunner
{
    internal TestResult? Result { get; private set; }

    public void OnStartFixture(Type t)
    {
        // A property is a method; only FsCheck's own runs over whole classes have a beginning to announce.
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) =>
        this.WriteIfAny(every.Invoke(ntest).Invoke(args));

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink) => this.WriteIfAny(everyShrink.Invoke(args));

    public void OnFinished(string name, TestResult testResult) => this.Result = testResult;

    private void WriteIfAny(string text)
    {
        if (text.Length != 0)
        {
            write(text.TrimEnd('\r', '\n'));
        }
    }
}
