namespace BpjsTk.Domain.Forms;

/// <summary>What a field of a form said: a value, nothing, or something that could not be read, which was told as a fault.</summary>
internal readonly struct Entry<T>
{
    private readonly T value;

    private Entry(T value, bool isKnown, bool isBlank)
    {
        this.value = value;
        this.IsKnown = isKnown;
        this.IsBlank = isBlank;
    }

    internal static Entry<T> Blank { get; } = new(default!, false, true);

    internal static Entry<T> Unreadable { get; } = new(default!, false, false);

    internal bool IsKnown { get; }

    internal bool IsBlank { get; }

    internal T Value => this.IsKnown ? this.value : throw new InvalidOperationException("The field holds no value that could be read.");

    internal static Entry<T> Of(T value) => new(value, true, false);

    internal bool TryGet(out T known)
    {
        known = this.value;
        return this.IsKnown;
    }
}
