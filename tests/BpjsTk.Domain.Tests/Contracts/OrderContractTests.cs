using System.Reflection;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>Operators of order say what <c>CompareTo</c> says.</summary>
public class OrderContractTests
{
    public static TheoryData<Type> Types => Library.TheoryOf(Library.Ordered);

    [Fact]
    public void There_are_values_with_an_order() => Assert.Contains(typeof(Rupiah), Library.Ordered);

    [Theory]
    [MemberData(nameof(Types))]
    public void Operators_agree_with_the_comparison(Type type) => GenericTest.Run(typeof(OrderContractTests), nameof(Agree), type);

    private static void Agree<T>()
        where T : struct, IComparable<T>, IComparable
    {
        var (small, _, large) = Samples.Of<T>();

        Assert.True(small.CompareTo(large) < 0);
        foreach (var (left, right) in new[] { (small, large), (large, small), (small, small) })
        {
            var order = left.CompareTo(right);

            Assert.Equal(order, left.CompareTo((object)right));
            Assert.Equal(order < 0, Says("op_LessThan", left, right));
            Assert.Equal(order > 0, Says("op_GreaterThan", left, right));
            Assert.Equal(order <= 0, Says("op_LessThanOrEqual", left, right));
            Assert.Equal(order >= 0, Says("op_GreaterThanOrEqual", left, right));
            Assert.Equal(order == 0, left.Equals(right));
        }

        Assert.True(small.CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => small.CompareTo(new object()));
    }

    private static bool Says<T>(string name, T left, T right) =>
        (bool)typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])!.Invoke(null, [left, right])!;
}
