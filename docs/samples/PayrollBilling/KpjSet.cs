namespace PayrollBilling;

/// <summary>
/// The KPJ that were read, exactly, in about eight bytes each. A number of 11 digits has 37 bits: five of them choose one of 32 tables, so that
/// a slot holds the other 32 only, and a table that grows copies a thirty-second part of all. A million need 8 MB.
/// </summary>
internal sealed class KpjSet
{
    private const int Bits = 37;
    private const int SlotBits = 32;
    private const ulong Mask = (1UL << Bits) - 1;

    private readonly Table[] tables = [.. Enumerable.Range(0, 1 << (Bits - SlotBits)).Select(_ => new Table())];

    /// <summary>Adds a number.</summary>
    /// <param name="kpj">A number of at most 11 digits.</param>
    /// <returns><see langword="false"/> when it was there already.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has more bits than 11 digits do.</exception>
    internal bool Add(ulong kpj)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(kpj, Mask);
        var mixed = Mix(kpj);
        return this.tables[mixed >> SlotBits].Add((uint)(mixed & uint.MaxValue));
    }

    // Both steps can be undone, so that different numbers stay different; together they spread numbers that were given one after another.
    private static ulong Mix(ulong kpj)
    {
        var product = unchecked(kpj * 0x9E37_79B9_7F4A_7C15) & Mask;
        return product ^ (product >> 18);
    }

    /// <summary>Open addressing with steps of one; a slot of zero is free, and zero itself is kept apart.</summary>
    private sealed class Table
    {
        private uint[] slots = new uint[64];
        private int count;
        private bool hasZero;

        internal bool Add(uint value)
        {
            if (value == 0)
            {
                var isNew = !this.hasZero;
                this.hasZero = true;
                return isNew;
            }

            if (!Put(this.slots, value))
            {
                return false;
            }

            this.count++;
            if (this.count > this.slots.Length / 4 * 3)
            {
                this.Grow();
            }

            return true;
        }

        private static bool Put(uint[] slots, uint value)
        {
            var last = (uint)slots.Length - 1;
            for (var at = value & last; ; at = (at + 1) & last)
            {
                if (slots[at] == value)
                {
                    return false;
                }

                if (slots[at] == 0)
                {
                    slots[at] = value;
                    return true;
                }
            }
        }

        private void Grow()
        {
            var larger = new uint[this.slots.Length * 2];
            foreach (var value in this.slots.Where(value => value != 0))
            {
                Put(larger, value);
            }

            this.slots = larger;
        }
    }
}
