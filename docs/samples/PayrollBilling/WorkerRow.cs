namespace PayrollBilling;

/// <summary>A row of the file of workers.</summary>
/// <param name="Line">The number of its line; the header is line 1.</param>
/// <param name="Fault">Why it cannot be taken apart; <see langword="null"/> when it can.</param>
/// <param name="Fields">Its fields, in the order of <see cref="Column"/>, empty where the file has no such column; none when it cannot be taken apart.</param>
internal sealed record WorkerRow(long Line, Fault? Fault, string[] Fields)
{
    internal string this[Column column] => this.Fields[(int)column];
}
