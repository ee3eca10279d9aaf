using System.Diagnostics;

namespace BpjsTk.Domain.Benefits;

/// <summary>A benefit by the reported and by the true wage, side by side.</summary>
[DebuggerDisplay("{Kind}: {AgencyPays} + {EmployerOwes}")]
public sealed class ShortfallLine
{
    internal ShortfallLine(BenefitKind kind, Rupiah agencyPays, Rupiah due)
    {
        this.Kind = kind;
        this.AgencyPays = agencyPays;
        this.Due = due;
    }

    /// <summary>Gets the benefit.</summary>
    public BenefitKind Kind { get; }

    /// <summary>Gets what the agency pays, by the reported wage.</summary>
    public Rupiah AgencyPays { get; }

    /// <summary>Gets what is due by the true wage.</summary>
    public Rupiah Due { get; }

    /// <summary>Gets what the employer owes: the difference.</summary>
    public Rupiah EmployerOwes => this.Due - this.AgencyPays;
}
