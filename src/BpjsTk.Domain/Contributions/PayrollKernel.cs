using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// Prices four workers at once, exactly, rounding half up to the sen. A wage is parted once into millions and rest, W = A x 10^6 + B, so that a rate of p parts
/// per million costs A x p + round(B x p / 10^6), in which no product leaves 64 bits; the division by 10^6 = 64 x 15625 is a shift and a multiplication by a
/// reciprocal that is exact for the numbers that can come.
/// </summary>
internal static class PayrollKernel
{
    /// <summary>Gets a value indicating whether this processor has what the kernel needs; elsewhere workers are priced one by one.</summary>
    internal static bool IsSupported => Avx2.IsSupported;

    /// <summary>Workers priced at once.</summary>
    internal const int Lanes = 4;

    /// <summary>The highest rate for which the reciprocal is exact: (10^6 x p + 500,000) / 64 stays below 2^31.</summary>
    internal const int MaxPartsPerMillion = 137_000;

    /// <summary>Wages below this many sen have an A of 32 bits: Rp42 trillion a month.</summary>
    private const ulong WageLimit = 4_294_967_296UL * 1_000_000;

    // ceil(2^45 / 15625): floor(n x Reciprocal / 2^45) = floor(n / 15625) for every n below 2^31.
    private const uint Reciprocal = 2_251_799_814;
    private const int ReciprocalShift = 45;
    private const ulong OddPart = 15_625;
    private const int EvenShift = 6;
    private const int HalfWord = 16;

    // Bit n is set when n is a lawful bundle of a wage earner: JKK+JKM; +JHT; +JHT+JP; +JHT+JKP; all five.
    private const ulong LawfulBundles = (1UL << 0b00011) | (1UL << 0b00111) | (1UL << 0b01111) | (1UL << 0b10111) | (1UL << 0b11111);

    internal static bool IsLawful(int bits) => (LawfulBundles >> bits & 1) != 0;

    /// <summary>Prices the workers from a row on.</summary>
    /// <returns><see langword="false"/>, with nothing written, when a wage or bundle among them needs the careful way.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryPrice(ref long wages, ref byte bundles, nuint row, in PayrollRates rates, in PayrollTargets targets)
    {
        var wage = Vector256.LoadUnsafe(ref wages, row).AsUInt64();
        var bundle = Widen(ref bundles, row);
        var lawful = Avx2.ShiftRightLogicalVariable(Vector256.Create(LawfulBundles), bundle) & Vector256<ulong>.One;

        // A wage of zero or less is a huge number once one is taken off without sign.
        var good = Vector256.LessThan(wage - Vector256<ulong>.One, Vector256.Create(WageLimit - 1)) & Vector256.Equals(lawful, Vector256<ulong>.One);
        if (good != Vector256<ulong>.AllBitsSet || (bundle & Vector256.Create(rates.RefusedBundleBits)) != Vector256<ulong>.Zero)
        {
            return false;
        }

        var millions = DivideByMillion(wage);
        var rest = wage - Multiply(millions, Vector256.Create(1_000_000UL));
        Share(millions, rest, rates.Jkk).AsInt64().StoreUnsafe(ref targets.Jkk, row);
        Share(millions, rest, rates.Jkm).AsInt64().StoreUnsafe(ref targets.Jkm, row);

        var hasJht = Has(bundle, 4);
        (Share(millions, rest, rates.JhtEmployer) & hasJht).AsInt64().StoreUnsafe(ref targets.JhtEmployer, row);
        (Share(millions, rest, rates.JhtWorker) & hasJht).AsInt64().StoreUnsafe(ref targets.JhtWorker, row);

        var hasJp = Has(bundle, 8);
        var isAboveJp = Vector256.GreaterThan(wage, Vector256.Create((ulong)rates.JpCap));
        var jpMillions = Vector256.ConditionalSelect(isAboveJp, Vector256.Create((ulong)rates.JpCap / 1_000_000), millions) & hasJp;
        var jpRest = Vector256.ConditionalSelect(isAboveJp, Vector256.Create((ulong)rates.JpCap % 1_000_000), rest) & hasJp;
        var jpEmployer = Share(jpMillions, jpRest, rates.JpEmployerPaid);
        var jpWorker = Share(jpMillions, jpRest, rates.JpWorkerPaid);
        jpEmployer.AsInt64().StoreUnsafe(ref targets.JpEmployer, row);
        jpWorker.AsInt64().StoreUnsafe(ref targets.JpWorker, row);
        if (rates.DefersJp)
        {
            (Share(jpMillions, jpRest, rates.JpEmployer) - jpEmployer).AsInt64().StoreUnsafe(ref targets.JpEmployerDeferred, row);
            (Share(jpMillions, jpRest, rates.JpWorker) - jpWorker).AsInt64().StoreUnsafe(ref targets.JpWorkerDeferred, row);
        }

        if (rates.WritesFundShares)
        {
            var hasJkp = Has(bundle, 16);
            var isAboveJkp = Vector256.GreaterThan(wage, Vector256.Create((ulong)rates.JkpCap));
            var jkpMillions = Vector256.ConditionalSelect(isAboveJkp, Vector256.Create((ulong)rates.JkpCap / 1_000_000), millions) & hasJkp;
            var jkpRest = Vector256.ConditionalSelect(isAboveJkp, Vector256.Create((ulong)rates.JkpCap % 1_000_000), rest) & hasJkp;
            Share(jkpMillions, jkpRest, rates.JkpGovernment).AsInt64().StoreUnsafe(ref targets.JkpGovernment, row);
            Share(jkpMillions, jkpRest, rates.JkpFromJkk).AsInt64().StoreUnsafe(ref targets.JkpFromJkk, row);
            Share(jkpMillions, jkpRest, rates.JkpFromJkm).AsInt64().StoreUnsafe(ref targets.JkpFromJkm, row);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Share(Vector256<ulong> millions, Vector256<ulong> rest, ulong partsPerMillion)
    {
        var rate = Vector256.Create(partsPerMillion);
        var part = Multiply(rest, rate) + Vector256.Create(500_000UL);
        return Multiply(millions, rate) + DivideByOddPart(part >> EvenShift);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> DivideByMillion(Vector256<ulong> value)
    {
        // Long division in two digits of 16 bits, as on paper: the part above, then its remainder with the part below.
        var number = value >> EvenShift;
        var high = number >> HalfWord;
        var highQuotient = DivideByOddPart(high);
        var remainder = high - Multiply(highQuotient, Vector256.Create(OddPart));
        var low = (remainder << HalfWord) | (number & Vector256.Create(0xFFFFUL));
        return (highQuotient << HalfWord) + DivideByOddPart(low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> DivideByOddPart(Vector256<ulong> value) => Multiply(value, Vector256.Create((ulong)Reciprocal)) >> ReciprocalShift;

    /// <summary>Multiplies numbers of 32 bits into 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Multiply(Vector256<ulong> left, Vector256<ulong> right) =>
        Avx2.Multiply(left.AsUInt32(), right.AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Has(Vector256<ulong> bundle, ulong bit) => Vector256.Equals(bundle & Vector256.Create(bit), Vector256.Create(bit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Widen(ref byte bundles, nuint row)
    {
        var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref bundles, row));
        return Avx2.ConvertToVector256Int64(Vector128.CreateScalar(four).AsByte()).AsUInt64();
    }
}
