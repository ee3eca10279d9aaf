using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>Collects the lines of an explanation from rulings, so that every calculator explains itself in the same way.</summary>
internal sealed class LineBuilder(LawInForce law, Rounding rounding)
{
    private readonly ImmutableArray<ContributionLine>.Builder lines = ImmutableArray.CreateBuilder<ContributionLine>();

    internal ImmutableArray<ContributionLine> Lines => this.lines.ToImmutable();

    /// <summary>What a line is computed on.</summary>
    internal sealed record Basis(ExactRupiah Amount, BilingualText Text, ImmutableArray<Citation> Citations, Confidence Confidence, RulingOrigin Origin, bool IsProvisional)
    {
        internal static Basis Of<T>(ExactRupiah amount, BilingualText text, Ruling<T> ruling, LawInForce law) =>
            new(amount, text, ruling.Citations, ruling.ConfidenceIn(law.Month), ruling.Origin, ruling.IsProvisional);

        internal Basis With(Basis other) => this with
        {
            Citations = [.. this.Citations, .. other.Citations],
            Confidence = (Confidence)Math.Max((int)this.Confidence, (int)other.Confidence),
            Origin = (RulingOrigin)Math.Max((int)this.Origin, (int)other.Origin),
            IsProvisional = this.IsProvisional || other.IsProvisional,
        };
    }

    /// <summary>A relief that leaves a share to pay.</summary>
    internal sealed record Reduction(Rate Share, BilingualText Name, Citation Citation);

    /// <summary>Adds a rate of a base.</summary>
    internal void Add(SocialProgram program, Payer payer, LineNature nature, Basis basis, Ruling<Rate> rate, Reduction? reduction)
    {
        var share = reduction?.Share ?? Rate.Whole;
        var exact = basis.Amount.Times(share.Of(rate.Value));
        var stands = Basis.Of(basis.Amount, basis.Text, rate, law).With(basis);
        this.Append(program, payer, nature, stands, rate.Value, reduction, exact, exact.Round(rounding));
    }

    /// <summary>Adds a flat amount.</summary>
    internal void AddFlat(SocialProgram program, Payer payer, Basis basis, Reduction? reduction)
    {
        var exact = reduction is null ? basis.Amount : basis.Amount.Times(reduction.Share);
        this.Append(program, payer, LineNature.Billed, basis, null, reduction, exact, exact.Round(rounding));
    }

    /// <summary>Adds what a deferral leaves for later: the rounded whole less the rounded part paid now.</summary>
    internal void AddDeferred(SocialProgram program, Payer payer, Basis basis, Ruling<Rate> rate, Reduction reduction)
    {
        var whole = basis.Amount.Times(rate.Value);
        var paid = basis.Amount.Times(reduction.Share.Of(rate.Value));
        var later = reduction with { Share = Rate.Whole - reduction.Share };
        var stands = Basis.Of(basis.Amount, basis.Text, rate, law).With(basis);
        this.Append(program, payer, LineNature.Deferred, stands, rate.Value, later, whole - paid, whole.Round(rounding) - paid.Round(rounding));
    }

    internal static ContributionLine Line(
        SocialProgram program, Payer payer, LineNature nature, Basis basis, Rate? rate, Reduction? reduction, ExactRupiah exact, Rupiah amount, Rounding rounding) => new(
            program,
            payer,
            nature,
            basis.Amount,
            basis.Text,
            rate,
            reduction?.Share ?? Rate.Whole,
            reduction?.Name,
            exact,
            amount,
            rounding,
            reduction is null ? [.. basis.Citations.Distinct()] : [.. basis.Citations.Append(reduction.Citation).Distinct()],
            basis.Confidence,
            basis.Origin,
            basis.IsProvisional);

    private void Append(SocialProgram program, Payer payer, LineNature nature, Basis basis, Rate? rate, Reduction? reduction, ExactRupiah exact, Rupiah amount) =>
        this.lines.Add(Line(program, payer, nature, basis, rate, reduction, exact, amount, rounding));
}
