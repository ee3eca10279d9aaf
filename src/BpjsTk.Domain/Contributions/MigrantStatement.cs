using System.Diagnostics;

namespace BpjsTk.Domain.Contributions;

/// <summary>The contributions of a migrant worker, borne by the worker. The default is a statement of nothing.</summary>
[DebuggerDisplay("{Total}")]
public readonly record struct MigrantStatement
{
    internal MigrantStatement(Rupiah beforeWork, Rupiah package, Rupiah beyondPackage, Rupiah extension, Rupiah jhtMonthly)
    {
        this.BeforeWork = beforeWork;
        this.Package = package;
        this.BeyondPackage = beyondPackage;
        this.Extension = extension;
        this.JhtMonthly = jhtMonthly;
    }

    /// <summary>Gets JKK and JKM before work, through a placement agency only (Permenaker 4/2023 Pasal 18(1)a).</summary>
    public Rupiah BeforeWork { get; }

    /// <summary>Gets JKK and JKM during and after work, the package of the contract's length (Pasal 18(1)b, 18(2)).</summary>
    public Rupiah Package { get; }

    /// <summary>Gets JKK and JKM of the months of the contract beyond the package (Pasal 18(3)).</summary>
    public Rupiah BeyondPackage { get; }

    /// <summary>Gets JKK and JKM of the months of an extension (Pasal 18(3)); packages are not added up.</summary>
    public Rupiah Extension { get; }

    /// <summary>Gets JHT of one month, if chosen; Rp0 without.</summary>
    public Rupiah JhtMonthly { get; }

    /// <summary>Gets JKK and JKM together, paid before leaving and at each extension; the regulation prices the two as one.</summary>
    public Rupiah Total => this.BeforeWork + this.Package + this.BeyondPackage + this.Extension;
}
