using System.Diagnostics;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// A construction project (proyek jasa konstruksi) whose workers' wages are not known: its contributions are tiers of the contract value before
/// value added tax, paid by the contractor (PP 44/2015 Pasal 54(2), 55(2)).
/// </summary>
[DebuggerDisplay("{ContractValue}")]
public sealed class ConstructionProject
{
    private ConstructionProject(Rupiah contractValue) => this.ContractValue = contractValue;

    /// <summary>Gets the contract value before value added tax.</summary>
    public Rupiah ContractValue { get; }

    /// <summary>Makes a project of a contract value before value added tax.</summary>
    /// <param name="contractValueBeforeVat">The contract value, above Rp0.</param>
    /// <returns>The project, or <c>BPJSTK-CON-001</c> when the value is not above Rp0.</returns>
    public static Outcome<ConstructionProject> Create(Rupiah contractValueBeforeVat) => contractValueBeforeVat > Rupiah.Zero
        ? Outcome.Success(new ConstructionProject(contractValueBeforeVat))
        : Outcome.Failure<ConstructionProject>(DomainError.Of(
            ErrorCatalog.ContractValueNotPositive, "ContractValue", Citation.FromText("PP 44/2015 Pasal 54(2)"), new ErrorArgument("amount", contractValueBeforeVat)));

    /// <summary>Makes a project of a contract value that includes value added tax: the value is divided by one plus the rate.</summary>
    /// <param name="contractValueWithVat">The contract value with tax, above Rp0.</param>
    /// <param name="vatRate">The rate of the tax (PPN) of that contract, not negative; none is built in.</param>
    /// <param name="rounding">How the value before tax is rounded.</param>
    /// <returns>The project, or <c>BPJSTK-CON-001</c> when the value is not above Rp0, <c>-002</c> when the rate is negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a member of the enumeration.</exception>
    /// <exception cref="OverflowException">The value before tax, rounded up, does not fit into a <see cref="Rupiah"/>.</exception>
    public static Outcome<ConstructionProject> CreateWithVat(Rupiah contractValueWithVat, Rate vatRate, Rounding rounding) => vatRate < Rate.Zero
        ? Outcome.Failure<ConstructionProject>(DomainError.Of(ErrorCatalog.VatRateNegative, "VatRate", new ErrorArgument("rate", vatRate)))
        : Create(Rupiah.FromSen(RoundingArithmetic.ToSen((Int128)contractValueWithVat.Sen * Rate.PartsPerWhole, Rate.PartsPerWhole + (long)vatRate.PartsPerMillion, rounding)));
}
