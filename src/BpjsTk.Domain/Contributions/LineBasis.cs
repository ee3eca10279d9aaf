using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>What a line is computed on, with its sources. Text and sources are put together only when somebody reads them.</summary>
internal abstract class LineBasis
{
    internal abstract ExactRupiah Amount { get; }

    internal abstract ImmutableArray<Citation> Citations { get; }

    internal abstract Confidence Confidence { get; }

    internal abstract RulingOrigin Origin { get; }

    internal abstract bool IsProvisional { get; }

    internal abstract string ToText(Language language);
}

/// <summary>A month's wage, whole or up to a cap.</summary>
internal sealed class WageBasis(SocialProgram program, WageBase wage, Ruling<Rupiah>? cap, LawInForce law, Confidence reading) : LineBasis
{
    private static readonly Citation JkpWage = Citation.FromText("PP 37/2021 Pasal 13(1)");

    internal override ExactRupiah Amount => this.IsCut ? ExactRupiah.From(cap!.Value) : wage.Exact;

    internal override ImmutableArray<Citation> Citations => cap is null ? this.WageCitations : [.. cap.Citations, .. this.WageCitations];

    internal override Confidence Confidence => (Confidence)Math.Max((int)reading, (int)(cap?.ConfidenceIn(law.Month) ?? Confidence.Confirmed));

    internal override RulingOrigin Origin => (RulingOrigin)Math.Max((int)wage.Origin, (int)(cap?.Origin ?? RulingOrigin.Shipped));

    internal override bool IsProvisional => cap?.IsProvisional ?? false;

    // A program's own regulation says what its base is, where it says so.
    private ImmutableArray<Citation> WageCitations => program == SocialProgram.Jkp ? [JkpWage] : ProgramRegulations.Own(wage.Citations, program);

    private bool IsCut => cap is not null && wage.Exact > ExactRupiah.From(cap.Value);

    internal override string ToText(Language language) => this.IsCut ? ContributionPhrases.Capped(wage.ToText(language), cap!.Value, language) : wage.ToText(language);
}

/// <summary>An amount the law itself names: the base of a band, a slice of a contract, a flat amount.</summary>
internal sealed class StatedBasis(
    ExactRupiah amount, BilingualText text, ImmutableArray<Citation> citations, Confidence confidence, RulingOrigin origin, bool isProvisional) : LineBasis
{
    internal override ExactRupiah Amount => amount;

    internal override ImmutableArray<Citation> Citations => citations;

    internal override Confidence Confidence => confidence;

    internal override RulingOrigin Origin => origin;

    internal override bool IsProvisional => isProvisional;

    internal static StatedBasis Of<T>(Rupiah amount, BilingualText text, Ruling<T> ruling, LawInForce law, Confidence reading = Confidence.Confirmed) => new(
        ExactRupiah.From(amount),
        text,
        ruling.Citations,
        (Confidence)Math.Max((int)reading, (int)ruling.ConfidenceIn(law.Month)),
        ruling.Origin,
        ruling.IsProvisional);

    internal override string ToText(Language language) => text.In(language);
}
