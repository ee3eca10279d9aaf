using System.Runtime.InteropServices;

namespace BpjsTk.Domain.Contributions;

/// <summary>The columns of one batch as counts of sen.</summary>
internal readonly ref struct PayrollTargets
{
    internal readonly ref long Jkk;
    internal readonly ref long Jkm;
    internal readonly ref long JhtEmployer;
    internal readonly ref long JhtWorker;
    internal readonly ref long JpEmployer;
    internal readonly ref long JpWorker;
    internal readonly ref long JkpGovernment;
    internal readonly ref long JkpFromJkk;
    internal readonly ref long JkpFromJkm;
    internal readonly ref long JpEmployerDeferred;
    internal readonly ref long JpWorkerDeferred;

    internal PayrollTargets(in ContributionColumns columns)
    {
        this.Jkk = ref First(columns.Jkk);
        this.Jkm = ref First(columns.Jkm);
        this.JhtEmployer = ref First(columns.JhtEmployer);
        this.JhtWorker = ref First(columns.JhtWorker);
        this.JpEmployer = ref First(columns.JpEmployer);
        this.JpWorker = ref First(columns.JpWorker);
        this.JkpGovernment = ref First(columns.JkpGovernment);
        this.JkpFromJkk = ref First(columns.JkpFromJkk);
        this.JkpFromJkm = ref First(columns.JkpFromJkm);
        this.JpEmployerDeferred = ref First(columns.JpEmployerDeferred);
        this.JpWorkerDeferred = ref First(columns.JpWorkerDeferred);
    }

    // An amount is nothing but its count of sen; RupiahLayoutTests holds that.
    private static ref long First(Span<Rupiah> column) => ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Rupiah, long>(column));
}
