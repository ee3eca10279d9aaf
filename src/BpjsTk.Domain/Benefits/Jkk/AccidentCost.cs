using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Benefits;

/// <summary>A cost that came of an accident, by receipt. It is only a statement: <see cref="WorkAccident.Create"/> checks it.</summary>
[DebuggerDisplay("{Kind} {Amounts.Length}")]
public sealed class AccidentCost
{
    private AccidentCost(BenefitKind kind, ImmutableArray<Rupiah> amounts, TransportMode? mode = null)
    {
        this.Kind = kind;
        this.Amounts = amounts.IsDefault ? [] : amounts;
        this.Mode = mode;
    }

    /// <summary>Gets the benefit that refunds it.</summary>
    public BenefitKind Kind { get; }

    /// <summary>Gets the amounts: one receipt; of care at home one for each month; of an orthosis or prosthesis the standard price, then the medical rehabilitation.</summary>
    public ImmutableArray<Rupiah> Amounts { get; }

    /// <summary>Gets the mode of transport; <see langword="null"/> for any other cost.</summary>
    public TransportMode? Mode { get; }

    /// <summary>States transport of the injured, or of who takes part in return to work.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="receipt">The receipt, above Rp0.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a member of the enumeration.</exception>
    public static AccidentCost Transport(TransportMode mode, Rupiah receipt) =>
        Enum.IsDefined(mode) ? new(BenefitKind.Transport, [receipt], mode) : throw new ArgumentOutOfRangeException(nameof(mode), mode, null);

    /// <summary>States dentures (gigi tiruan).</summary>
    /// <param name="receipt">The receipt, above Rp0.</param>
    /// <returns>The cost.</returns>
    public static AccidentCost Dentures(Rupiah receipt) => new(BenefitKind.Dentures, [receipt]);

    /// <summary>States a hearing aid (alat bantu dengar).</summary>
    /// <param name="receipt">The receipt, above Rp0.</param>
    /// <returns>The cost.</returns>
    public static AccidentCost HearingAid(Rupiah receipt) => new(BenefitKind.HearingAid, [receipt]);

    /// <summary>States glasses (kacamata).</summary>
    /// <param name="receipt">The receipt, above Rp0.</param>
    /// <returns>The cost.</returns>
    public static AccidentCost Glasses(Rupiah receipt) => new(BenefitKind.Glasses, [receipt]);

    /// <summary>States an orthosis or prosthesis (orthose, prothese).</summary>
    /// <param name="standardPrice">The standard price of the public rehabilitation centre, above Rp0.</param>
    /// <param name="medicalRehabilitation">The cost of medical rehabilitation, not negative.</param>
    /// <returns>The cost.</returns>
    public static AccidentCost OrthosisOrProsthesis(Rupiah standardPrice, Rupiah medicalRehabilitation = default) => new(BenefitKind.OrthosisOrProsthesis, [standardPrice, medicalRehabilitation]);

    /// <summary>States care at home (perawatan di rumah).</summary>
    /// <param name="months">The cost of each month in order, at least one month, none negative and not all Rp0.</param>
    /// <returns>The cost.</returns>
    public static AccidentCost HomeCare(params ImmutableArray<Rupiah> months) => new(BenefitKind.HomeCare, months);
}
