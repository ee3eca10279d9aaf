using NodaTime;

namespace BpjsTk.Domain.Benchmarks;

/// <summary>A claim as most programs have it: a row with a status that a switch moves on, a list of what was done, and exceptions for what is not allowed.</summary>
internal sealed class PlainClaim
{
    private readonly List<(Step Step, int By, LocalDateTime At)> history = new(4);

    internal enum Status
    {
        Draft,
        Submitted,
        Incomplete,
        UnderVerification,
        Withdrawn,
    }

    internal enum Step
    {
        Open,
        Submit,
        AskForPapers,
        AddPapers,
        Resubmit,
        AcceptPapers,
        Withdraw,
    }

    internal Status Now { get; private set; }

    internal int Version => this.history.Count;

    internal void Do(Step step, int by, LocalDateTime at)
    {
        if (this.history.Count > 0 && at < this.history[^1].At)
        {
            throw new InvalidOperationException("Backwards.");
        }

        this.Now = (this.Now, step) switch
        {
            (Status.Draft, Step.Open) when by == 0 => Status.Draft,
            (Status.Draft, Step.AddPapers) when by == 0 => Status.Draft,
            (Status.Draft, Step.Submit) when by == 0 => Status.Submitted,
            (Status.Submitted, Step.AskForPapers) when by == 1 => Status.Incomplete,
            (Status.Submitted, Step.AcceptPapers) when by == 1 => Status.UnderVerification,
            (Status.Incomplete, Step.AddPapers) when by == 0 => Status.Incomplete,
            (Status.Incomplete, Step.Resubmit) when by == 0 => Status.Submitted,
            (Status.Draft or Status.Submitted or Status.Incomplete, Step.Withdraw) when by == 0 => Status.Withdrawn,
            _ => throw new InvalidOperationException("Not from here."),
        };
        this.history.Add((step, by, at));
    }
}
