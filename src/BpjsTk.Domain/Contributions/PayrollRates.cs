using System.Runtime.InteropServices;

namespace BpjsTk.Domain.Contributions;

/// <summary>The rates and caps of one batch, in parts per million and sen.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PayrollRates(
    ulong Jkk,
    ulong Jkm,
    ulong JhtEmployer,
    ulong JhtWorker,
    ulong JpEmployer,
    ulong JpWorker,
    ulong JpEmployerPaid,
    ulong JpWorkerPaid,
    long JpCap,
    ulong JkpGovernment,
    ulong JkpFromJkk,
    ulong JkpFromJkm,
    long JkpCap,
    ulong RefusedBundleBits,
    bool DefersJp,
    bool WritesFundShares);
