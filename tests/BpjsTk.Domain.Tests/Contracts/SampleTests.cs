namespace BpjsTk.Domain.Tests.Contracts;

public class SampleTests
{
    [Fact]
    public void Every_text_value_and_every_value_with_an_order_has_a_sample() =>
        Offenders.None(Library.TextValues.Union(Library.Ordered).Except(Samples.Types));
}
