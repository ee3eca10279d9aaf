using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// What the agency pays and what the employer owes when a wage was reported too low (kekurangan pembayaran manfaat): JKK by PP 44/2015 Pasal 32(2), JHT by PP 46/2015 Pasal 24,
/// JKP by PP 37/2021 Pasal 23.
/// </summary>
[DebuggerDisplay("{AgencyPays} + {EmployerOwes}")]
public sealed class Shortfall
{
    private Shortfall(ImmutableArray<ShortfallLine> lines, Citation citation)
    {
        this.Lines = lines;
        this.Citation = citation;
    }

    /// <summary>Gets the benefits, each by both wages, in the order of the statement of the true wage; also those that are the same by both.</summary>
    public ImmutableArray<ShortfallLine> Lines { get; }

    /// <summary>Gets where the employer's duty stands.</summary>
    public Citation Citation { get; }

    /// <summary>Gets what the agency pays in all.</summary>
    public Rupiah AgencyPays => Rupiah.Sum([.. this.Lines.Select(line => line.AgencyPays)]);

    /// <summary>Gets what the employer owes in all.</summary>
    public Rupiah EmployerOwes => Rupiah.Sum([.. this.Lines.Select(line => line.EmployerOwes)]);

    /// <summary>Compares what two wages give.</summary>
    /// <param name="reported">The statement by the reported wage.</param>
    /// <param name="due">The statement by the true wage, of the same event, law and readings.</param>
    /// <returns>
    /// The shortfall, of Rp0 when both give the same; or <c>BPJSTK-BEN-003</c> (the statements are not comparable), <c>-004</c> (the reported wage gives more), <c>-005</c> (JKM, whose amounts
    /// no wage decides, or JP, of which no such rule is known).
    /// </returns>
    /// <exception cref="ArgumentNullException">A statement is <see langword="null"/>.</exception>
    public static Outcome<Shortfall> Of(BenefitStatement reported, BenefitStatement due)
    {
        Guard.Against.Null(reported);
        Guard.Against.Null(due);
        ImmutableArray<SocialProgram> programs = [.. reported.Lines.Concat(due.Lines).Select(line => line.Program).Distinct()];
        if (reported.EventOn != due.EventOn || reported.Policies != due.Policies || !string.Equals(reported.LawVersion, due.LawVersion, StringComparison.Ordinal) || programs.Length != 1)
        {
            return Outcome.Failure<Shortfall>(DomainError.Of(ErrorCatalog.ShortfallOfOtherLaw, "Due"));
        }

        if (RuleOf(programs[0]) is not { } rule)
        {
            return Outcome.Failure<Shortfall>(DomainError.Of(ErrorCatalog.ShortfallProgram, "Due", new ErrorArgument("program", programs[0].ToString().ToUpperInvariant())));
        }

        ImmutableArray<ShortfallLine> lines = [.. due.Lines.Concat(reported.Lines).Select(line => line.Kind).Distinct().Select(kind => new ShortfallLine(kind, reported.AmountOf(kind), due.AmountOf(kind)))];
        return lines.FirstOrDefault(line => line.EmployerOwes.IsNegative) is { } more
            ? Outcome.Failure<Shortfall>(DomainError.Of(
                ErrorCatalog.ShortfallNegative, "Reported", rule, new ErrorArgument("benefit", BenefitNames.Of(more.Kind)), new ErrorArgument("reported", more.AgencyPays), new ErrorArgument("due", more.Due)))
            : Outcome.Success(new Shortfall(lines, rule));
    }

    private static Citation? RuleOf(SocialProgram program) => program switch
    {
        SocialProgram.Jkk => Citation.FromText("PP 44/2015 Pasal 32(2)"),
        SocialProgram.Jht => Citation.FromText("PP 46/2015 Pasal 24"),
        SocialProgram.Jkp => Citation.FromText("PP 37/2021 Pasal 23"),
        _ => null,
    };
}
