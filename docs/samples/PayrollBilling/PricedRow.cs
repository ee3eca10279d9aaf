using BpjsTk.Domain;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;

namespace PayrollBilling;

/// <summary>A row that is billed.</summary>
internal sealed record PricedRow(WorkerRow Row, Kpj Kpj, Rupiah BackPay, Participation Participation, WageEarner Worker, ContributionStatement Statement)
{
    /// <summary>Gets the name as it was written.</summary>
    internal string Name => this.Row[Column.Nama];

    /// <summary>Gets the month's wage in sen; the bill itself is computed on the exact average.</summary>
    internal Rupiah Wage { get; } = Worker.Wage.Exact.Round(Rounding.HalfUpToSen);
}
