using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>Collects the lines of an explanation, so that every calculator explains itself in the same way.</summary>
internal sealed class LineBuilder(LawInForce law, Rounding rounding)
{
    private readonly ImmutableArray<ContributionLine>.Builder lines = ImmutableArray.CreateBuilder<ContributionLine>(MostLinesOfAWageEarner);

    private const int MostLinesOfAWageEarner = 11;

    internal ImmutableArray<ContributionLine> Lines => this.lines.DrainToImmutable();

    /// <summary>Adds a line whose amounts are known.</summary>
    internal void Add(SocialProgram program, Payer payer, LineNature nature, LineBasis basis, Ruling<Rate>? rate, Reduction? reduction, ExactRupiah exact, Rupiah amount) =>
        this.lines.Add(new(program, payer, nature, basis, rate, reduction, law.Month, exact, amount, rounding));

    /// <summary>Adds a share of a base, or a flat amount when there is no rate.</summary>
    internal void AddRounded(SocialProgram program, Payer payer, LineBasis basis, Ruling<Rate>? rate, Reduction? reduction)
    {
        var exact = basis.Amount.Times((reduction?.Share ?? Rate.Whole).Of(rate?.Value ?? Rate.Whole));
        this.Add(program, payer, LineNature.Billed, basis, rate, reduction, exact, exact.Round(rounding));
    }
}
