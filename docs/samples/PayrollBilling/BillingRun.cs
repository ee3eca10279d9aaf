using BpjsTk.Domain;
using BpjsTk.Domain.Contributions;

namespace PayrollBilling;

/// <summary>Bills a file of workers in one pass. What it keeps does not grow with the rows, but for the KPJ that were seen.</summary>
internal sealed class BillingRun(Payroll payroll)
{
    /// <summary>How many rejected rows are shown on the screen; the file has them all.</summary>
    internal const int MostShown = 10;

    private const int RowsBetweenReports = 1_000;

    private readonly RowPricer pricer = new(payroll);
    private readonly List<RejectedRow> shown = [];

    /// <summary>Gets the sums of what was billed.</summary>
    internal PayrollTotals Totals { get; } = new(payroll.Month);

    internal Rupiah Wages { get; private set; }

    internal Rupiah BackPay { get; private set; }

    /// <summary>Gets how many billed rows have back pay.</summary>
    internal long RowsWithBackPay { get; private set; }

    /// <summary>Gets how many rows were read, blank lines apart.</summary>
    internal long Rows { get; private set; }

    internal long Rejected { get; private set; }

    /// <summary>Gets the first rejected rows.</summary>
    internal IReadOnlyList<RejectedRow> FirstRejected => this.shown;

    /// <summary>Bills all rows.</summary>
    /// <param name="reader">The rows.</param>
    /// <param name="bill">Takes the billed ones.</param>
    /// <param name="rejections">Takes the others.</param>
    /// <param name="report">Told the position in the file from time to time.</param>
    internal void Run(WorkerReader reader, BillWriter bill, RejectedWriter rejections, Action<long> report)
    {
        var faults = new List<Fault>();
        while (reader.Read() is { } row)
        {
            this.Rows++;
            faults.Clear();
            if (this.pricer.Price(row, faults) is { } priced && this.Fits(priced, faults))
            {
                this.Add(priced);
                bill.Write(this.Totals.Workers, priced);
            }
            else
            {
                this.Reject(new(row, [.. faults]), reader.Raw, rejections);
            }

            if (this.Rows % RowsBetweenReports == 0)
            {
                report(reader.Position);

                // Left alone, the runtime lets dead rows pile up to the size of the processor's cache before it looks: a bill would need more
                // memory on a larger machine. Nearly nothing of them is alive, so that looking costs nearly nothing.
                GC.Collect(0);
            }
        }

        bill.WriteTotal(this.Totals, this.Wages, this.BackPay);
    }

    // All contributions together are less than the wages: where these fit, every other sum does.
    private bool Fits(PricedRow priced, List<Fault> faults)
    {
        if (Rupiah.MaxValue.Sen - this.Wages.Sen < priced.Wage.Sen || Rupiah.MaxValue.Sen - this.BackPay.Sen < priced.BackPay.Sen)
        {
            faults.Add(PayrollCodes.SumTooLarge.At(string.Empty));
            return false;
        }

        return true;
    }

    private void Add(PricedRow priced)
    {
        this.Totals.Add(priced.Statement);
        this.Wages += priced.Wage;
        this.BackPay += priced.BackPay;
        this.RowsWithBackPay += priced.BackPay.IsZero ? 0 : 1;
    }

    private void Reject(RejectedRow rejected, ReadOnlySpan<byte> raw, RejectedWriter rejections)
    {
        this.Rejected++;
        rejections.Write(rejected, raw);
        if (this.shown.Count < MostShown)
        {
            this.shown.Add(rejected);
        }
    }
}
