using System.Diagnostics;

namespace BpjsTk.Domain.Contributions;

/// <summary>The contributions of a migrant worker, borne by the worker. The default is a statement of nothing.</summary>
/// <param name="BeforeWork">JKK and JKM before work, through a placement agency only (Permenaker 4/2023 Pasal 18(1)a).</param>
/// <param name="Package">JKK and JKM during and after work, the package of the contract's length (Pasal 18(1)b, 18(2)).</param>
/// <param name="BeyondPackage">JKK and JKM of the months of the contract beyond the package (Pasal 18(3)).</param>
/// <param name="Extension">JKK and JKM of the months of an extension (Pasal 18(3)); packages are not added up.</param>
/// <param name="JhtMonthly">JHT of one month, if chosen; Rp0 without.</param>
[DebuggerDisplay("{Total}")]
public readonly record struct MigrantStatement(Rupiah BeforeWork, Rupiah Package, Rupiah BeyondPackage, Rupiah Extension, Rupiah JhtMonthly)
{
    /// <summary>Gets JKK and JKM before work, through a placement agency only (Permenaker 4/2023 Pasal 18(1)a).</summary>
    public Rupiah BeforeWork { get; } = BeforeWork;

    /// <summary>Gets JKK and JKM during and after work, the package of the contract's length (Pasal 18(1)b, 18(2)).</summary>
    public Rupiah Package { get; } = Package;

    /// <summary>Gets JKK and JKM of the months of the contract beyond the package (Pasal 18(3)).</summary>
    public Rupiah BeyondPackage { get; } = BeyondPackage;

    /// <summary>Gets JKK and JKM of the months of an extension (Pasal 18(3)); packages are not added up.</summary>
    public Rupiah Extension { get; } = Extension;

    /// <summary>Gets JHT of one month, if chosen; Rp0 without.</summary>
    public Rupiah JhtMonthly { get; } = JhtMonthly;

    /// <summary>Gets JKK and JKM together, paid before leaving and at each extension; the regulation prices the two as one.</summary>
    public Rupiah Total => this.BeforeWork + this.Package + this.BeyondPackage + this.Extension;
}
