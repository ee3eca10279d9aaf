namespace BpjsTk.Domain.Benchmarks;

/// <summary>What a good engineer writes by hand for one month and one class, without this library: counts of sen, constants, one rounding a share.</summary>
internal static class PlainLoop
{
    private const long JpCap = 11_086_300_00;
    private const long JkpCap = 5_000_000_00;

    internal static PlainBill Price(long sen, int bits)
    {
        unchecked
        {
            var bill = new PlainBill { Jkk = Share(sen, 5_400), Jkm = Share(sen, 3_000) };
            if ((bits & 4) != 0)
            {
                bill.JhtEmployer = Share(sen, 37_000);
                bill.JhtWorker = Share(sen, 20_000);
            }

            if ((bits & 8) != 0)
            {
                var capped = sen < JpCap ? sen : JpCap;
                bill.JpEmployer = Share(capped, 20_000);
                bill.JpWorker = Share(capped, 10_000);
            }

            if ((bits & 16) != 0)
            {
                var capped = sen < JkpCap ? sen : JkpCap;
                bill.JkpGovernment = Share(capped, 2_200);
                bill.JkpFromJkk = Share(capped, 1_400);
                bill.JkpFromJkm = 0;
            }

            return bill;
        }
    }

    internal static void PriceAll(long[] sen, int[] bits, PlainColumns columns)
    {
        unchecked
        {
            for (var i = 0; i < sen.Length; i++)
            {
                var bill = Price(sen[i], bits[i]);
                columns.Jkk[i] = bill.Jkk;
                columns.Jkm[i] = bill.Jkm;
                columns.JhtEmployer[i] = bill.JhtEmployer;
                columns.JhtWorker[i] = bill.JhtWorker;
                columns.JpEmployer[i] = bill.JpEmployer;
                columns.JpWorker[i] = bill.JpWorker;
                columns.JkpGovernment[i] = bill.JkpGovernment;
                columns.JkpFromJkk[i] = bill.JkpFromJkk;
                columns.JkpFromJkm[i] = bill.JkpFromJkm;
            }
        }
    }

    private static long Share(long sen, long partsPerMillion)
    {
        unchecked
        {
            return ((sen * partsPerMillion) + 500_000) / 1_000_000;
        }
    }
}

internal struct PlainBill
{
    internal long Jkk;
    internal long Jkm;
    internal long JhtEmployer;
    internal long JhtWorker;
    internal long JpEmployer;
    internal long JpWorker;
    internal long JkpGovernment;
    internal long JkpFromJkk;
    internal long JkpFromJkm;

    internal readonly long Total => this.Jkk + this.Jkm + this.JhtEmployer + this.JhtWorker + this.JpEmployer + this.JpWorker;
}

internal sealed class PlainColumns(int rows)
{
    internal readonly long[] Jkk = new long[rows];
    internal readonly long[] Jkm = new long[rows];
    internal readonly long[] JhtEmployer = new long[rows];
    internal readonly long[] JhtWorker = new long[rows];
    internal readonly long[] JpEmployer = new long[rows];
    internal readonly long[] JpWorker = new long[rows];
    internal readonly long[] JkpGovernment = new long[rows];
    internal readonly long[] JkpFromJkk = new long[rows];
    internal readonly long[] JkpFromJkm = new long[rows];
}
