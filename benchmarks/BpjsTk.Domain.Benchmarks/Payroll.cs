using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Benchmarks;

/// <summary>The same random payroll for every benchmark: wages from one to forty million rupiah, most workers with all five programs.</summary>
internal sealed class Payroll
{
    private const int Seed = 20260320;

    internal Payroll(int workers)
    {
        var random = new Random(Seed);
        this.Wages = new Rupiah[workers];
        this.Bundles = new ProgramBundle[workers];
        this.Sen = new long[workers];
        this.Rupiah = new decimal[workers];
        this.Bits = new int[workers];
        this.Workers = new WageEarner[workers];
        var all = ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp);
        for (var i = 0; i < workers; i++)
        {
            var sen = random.NextInt64(100_000_000, 4_000_000_000);
            var bundle = random.Next(10) switch
            {
                0 => ProgramBundle.JkkJkm,
                1 => ProgramBundle.JkkJkmJht,
                2 => ProgramBundle.JkkJkmJhtJp,
                _ => all,
            };
            this.Sen[i] = sen;
            this.Rupiah[i] = sen / 100m;
            this.Wages[i] = Domain.Rupiah.FromSen(sen);
            this.Bundles[i] = bundle;
            this.Bits[i] = bundle.Programs().Sum(program => 1 << (int)program);
            this.Workers[i] = WageEarner.Create(WageBase.Monthly(this.Wages[i]).Value, RiskClass.Low, bundle).Value;
        }
    }

    internal Rupiah[] Wages { get; }

    internal ProgramBundle[] Bundles { get; }

    internal long[] Sen { get; }

    internal decimal[] Rupiah { get; }

    internal int[] Bits { get; }

    internal WageEarner[] Workers { get; }
}
