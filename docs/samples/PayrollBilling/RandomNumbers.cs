namespace PayrollBilling;

/// <summary>Numbers that look drawn and follow from a seed alone (SplitMix64): <c>System.Random</c> promises no sequence.</summary>
internal sealed class RandomNumbers(ulong seed)
{
    private ulong state = seed;

    /// <summary>Gives a number from zero up to, not including, a bound.</summary>
    internal int Below(int bound) => (int)(this.Next() % (ulong)bound);

    /// <summary>Gives a number between two, both included.</summary>
    internal int Between(int least, int most) => least + this.Below(most - least + 1);

    /// <summary>Gives one of some texts.</summary>
    internal string Of(string[] texts) => texts[this.Below(texts.Length)];

    private ulong Next()
    {
        unchecked
        {
            this.state += 0x9E37_79B9_7F4A_7C15;
            var mixed = this.state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
