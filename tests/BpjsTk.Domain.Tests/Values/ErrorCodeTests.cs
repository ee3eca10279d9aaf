using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Tests.Values;

public sealed class ErrorCodeTests
{
    private static readonly ErrorCode Code = new("BPJSTK-TST-001", "Limit", "Terlalu besar.", "Too large.");

    [Fact]
    public void A_code_has_an_id_a_name_and_two_texts()
    {
        Assert.Equal("BPJSTK-TST-001", Code.Id);
        Assert.Equal("Limit", Code.Name);
        Assert.Equal("BPJSTK-TST-001", Code.ToString());
        Assert.Equal("Terlalu besar.", Code.Template(Language.Indonesian));
        Assert.Equal("Too large.", Code.Template(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Code.Template((Language)(-1)));
    }

    [Fact]
    public void A_code_is_its_id()
    {
        var same = new ErrorCode("BPJSTK-TST-001", "Other", "-", "-");
        var other = new ErrorCode("bpjstk-tst-001", "Limit", "Terlalu besar.", "Too large.");

        Assert.True(Code.Equals(same));
        Assert.True(Code.Equals((object)same));
        Assert.Equal(Code.GetHashCode(), same.GetHashCode());
        Assert.False(Code.Equals(other));
        Assert.False(Code.Equals((object)"BPJSTK-TST-001"));
        Assert.False(Code.Equals(null));
        Assert.NotEqual(Code.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void The_codes_of_the_values_are_registered_under_their_ids()
    {
        (string Id, string Name)[] expected =
        [
            ("BPJSTK-AMT-001", nameof(ErrorCatalog.AmountEmpty)),
            ("BPJSTK-AMT-002", nameof(ErrorCatalog.AmountForm)),
            ("BPJSTK-AMT-003", nameof(ErrorCatalog.AmountTooFine)),
            ("BPJSTK-AMT-004", nameof(ErrorCatalog.AmountSeparator)),
            ("BPJSTK-AMT-005", nameof(ErrorCatalog.AmountTooLarge)),
            ("BPJSTK-OUT-001", nameof(ErrorCatalog.OutcomeMissing)),
            ("BPJSTK-RATE-001", nameof(ErrorCatalog.RateForm)),
        ];

        Assert.All(expected, code => Assert.Equal(code.Name, ErrorCatalog.Find(code.Id)?.Name));
        Assert.Null(ErrorCatalog.Find("BPJSTK-AMT-000"));
    }
}
