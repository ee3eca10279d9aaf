using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The parent who is registered as a beneficiary (orang tua, PP 45/2015 Pasal 14(1)d).</summary>
[DebuggerDisplay("died {DiedOn}")]
public sealed class JpParent
{
    private JpParent(LocalDate? diedOn) => this.DiedOn = diedOn;

    /// <summary>Gets the day of death; <see langword="null"/> for who lives.</summary>
    public LocalDate? DiedOn { get; }

    /// <summary>States who the parent is.</summary>
    /// <param name="diedOn">The day of death, if any.</param>
    /// <returns>The parent.</returns>
    public static JpParent Of(LocalDate? diedOn = null) => new(diedOn);
}
