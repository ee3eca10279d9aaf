using System.Diagnostics;

namespace BpjsTk.Domain.Benefits;

/// <summary>A month of JKP, with what the agency pays and what the employer owes side by side.</summary>
[DebuggerDisplay("Month {Month}: {AgencyPays} and {EmployerOwes}")]
public sealed class JkpDebtLine
{
    internal JkpDebtLine(int month, Rupiah agencyPays, Rupiah employerOwes)
    {
        this.Month = month;
        this.AgencyPays = agencyPays;
        this.EmployerOwes = employerOwes;
    }

    /// <summary>Gets the month of benefit, from 1.</summary>
    public int Month { get; }

    /// <summary>Gets what the agency pays, rupiah.</summary>
    public Rupiah AgencyPays { get; }

    /// <summary>Gets what the employer owes, rupiah.</summary>
    public Rupiah EmployerOwes { get; }
}
