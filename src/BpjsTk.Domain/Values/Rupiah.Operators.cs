namespace BpjsTk.Domain;

/// <content>Operators. All are checked.</content>
public readonly partial record struct Rupiah
{
    /// <summary>Adds two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Rupiah operator +(Rupiah left, Rupiah right) => FromSen(checked(left.Sen + right.Sen));

    /// <summary>Takes one amount from another.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount to take.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Rupiah operator -(Rupiah left, Rupiah right) => FromSen(checked(left.Sen - right.Sen));

    /// <summary>Returns the opposite amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The amount with the other sign.</returns>
    public static Rupiah operator -(Rupiah amount) => new(-amount.Sen);

    /// <summary>Takes an amount several times.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="times">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Rupiah operator *(Rupiah amount, int times) => FromSen(checked(amount.Sen * times));

    /// <summary>Takes an amount several times.</summary>
    /// <param name="times">How many times.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Rupiah operator *(int times, Rupiah amount) => amount * times;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when the first is smaller.</returns>
    public static bool operator <(Rupiah left, Rupiah right) => left.Sen < right.Sen;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when the first is larger.</returns>
    public static bool operator >(Rupiah left, Rupiah right) => left.Sen > right.Sen;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when the first is not larger.</returns>
    public static bool operator <=(Rupiah left, Rupiah right) => left.Sen <= right.Sen;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when the first is not smaller.</returns>
    public static bool operator >=(Rupiah left, Rupiah right) => left.Sen >= right.Sen;
}
