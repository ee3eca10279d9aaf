using Spectre.Console;

namespace PayrollBilling;

/// <summary>Shows a progress bar while a long file is read, if there is a terminal to show it on.</summary>
internal static class LongRun
{
    // The shortest row a payroll can have is about 100 characters: 20,000 of them.
    internal const long LongInBytes = 2_000_000;

    /// <summary>Does the work.</summary>
    /// <param name="terminal">The terminal; <see langword="null"/> when there is none.</param>
    /// <param name="title">What the bar is about.</param>
    /// <param name="length">The length of the file in bytes.</param>
    /// <param name="work">The work, which is given where to report its position in the file.</param>
    internal static void Watch(IAnsiConsole? terminal, string title, long length, Action<Action<long>> work)
    {
        if (terminal is null || length < LongInBytes)
        {
            work(static _ => { });
            return;
        }

        terminal.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(title, maxValue: length);
                work(position => task.Value = position);
                task.Value = length;
            });
    }
}
