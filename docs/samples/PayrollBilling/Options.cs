using BpjsTk.Domain;
using BpjsTk.Domain.Identity;
using NodaTime;

namespace PayrollBilling;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Options
{
    internal string? Workers { get; init; }

    internal string? Employer { get; init; }

    internal YearMonth? Month { get; init; }

    internal string Out { get; init; } = Path.Combine("artifacts", "payroll");

    internal Kpj? Explain { get; init; }

    internal Language Language { get; init; } = Language.Indonesian;

    internal bool Help { get; init; }

    internal bool Stats { get; init; }

    /// <summary>Gets what to generate; <see langword="null"/> when a payroll is billed.</summary>
    internal GenerateOptions? Generate { get; init; }
}

/// <summary>A large file to be made up.</summary>
internal sealed record GenerateOptions(int Rows, int Seed, string Out, YearMonth Month);
