using System.Collections.Immutable;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>Adds up lines of explanations, exactly or rounded line by line as the case asks.</summary>
internal sealed class Bill(ImmutableArray<ContributionLine> lines, Rounding? rounding)
{
    internal ImmutableArray<ContributionLine> Lines => lines;

    /// <summary>Adds up what is billed of a program, or of all of them.</summary>
    internal ExactRupiah Of(SocialProgram? program = null, Payer? payer = null) => this.Of(LineNature.Billed, program, payer);

    /// <summary>Adds up lines of one nature.</summary>
    internal ExactRupiah Of(LineNature nature, SocialProgram? program, Payer? payer)
    {
        var total = ExactRupiah.Zero;
        foreach (var line in lines.Where(line => line.Nature == nature && (program is null || line.Program == program) && (payer is null || line.Payer == payer)))
        {
            total += rounding is null ? line.Exact : ExactRupiah.From(line.Amount);
        }

        return total;
    }
}
