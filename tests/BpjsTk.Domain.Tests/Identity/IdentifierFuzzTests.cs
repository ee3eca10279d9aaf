using System.Text.Json;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Tests.Identity;

/// <summary>Random and nearly good texts: reading never throws, a refusal has a registered code and tells nothing of the text, a good one round trips.</summary>
public sealed class IdentifierFuzzTests
{
    private const int Rounds = 20_000;

    // A shorter text may stand in a sentence by chance.
    private const int ShortestTelling = 5;
    private const int Seed = 20150701;
    private const string Alphabet = "0000111223456789ABZabz .-/\t\u00a0\u0663\uff11\ud83d{}";

    [Fact]
    public void Any_text_is_read_or_refused_with_a_registered_code()
    {
        Fuzz<Nik>("3576014403910003");
        Fuzz<FamilyCardNumber>("3576010102180001");
        Fuzz<Kpj>("18012345678");
        Fuzz<Npp>("JK123456");
        Fuzz<Npwp>("09.254.294.3-407.000");
        Fuzz<Npwp>("0925429434070001");
        Fuzz<Nitku>("0912345678901000000012");
        Fuzz<PassportNumber>("C1234567");
    }

    [Fact]
    public void A_number_of_digits_is_read_and_written_without_allocation()
    {
        AssertNoAllocation<Nik>("3576014403910003");
        AssertNoAllocation<FamilyCardNumber>("3576010102180001");
        AssertNoAllocation<Npwp>("09.254.294.3-407.000");
        AssertNoAllocation<Npwp>("0925429434070001");
        AssertNoAllocation<Nitku>("0912345678901000000012");
    }

    private static void Fuzz<T>(string good)
        where T : struct, IIdentifier<T>
    {
        var random = new Random(Seed);
        var (accepted, refused) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var text = round % 2 == 0 ? Scramble(random, good) : Arbitrary(random);
            var outcome = T.FromText(text);
            Assert.Equal(outcome.IsSuccess, outcome.TryGet(out var value));
            Assert.Equal(outcome.IsSuccess, T.TryParse(text.AsSpan(), null, out var fromSpan));
            Assert.Equal(value, fromSpan);
            Assert.Equal(!outcome.IsSuccess, value.IsDefault);
            if (outcome.IsSuccess)
            {
                accepted++;
                Assert.Equal(value, T.Parse(value.ToString("F", null), null));
                Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
            }
            else
            {
                refused++;
                var error = Assert.Single(outcome.Errors);
                Assert.Same(error.Code, ErrorCatalog.Find(error.Code.Id));
                Assert.Contains(error.Code, ErrorCatalog.All);
                if (text.Length >= ShortestTelling)
                {
                    Assert.DoesNotContain(text, error.ToText(Language.Indonesian), StringComparison.Ordinal);
                    Assert.DoesNotContain(text, error.ToText(Language.English), StringComparison.Ordinal);
                }
            }
        }

        // Both sides were met, or the fuzz proves nothing.
        Assert.InRange(accepted, 100, Rounds);
        Assert.InRange(refused, 100, Rounds);
    }

    // One or two characters of a good number changed, taken out or put in.
    private static string Scramble(Random random, string good)
    {
        var characters = good.ToList();
        for (var change = random.Next(1, 3); change > 0; change--)
        {
            var at = random.Next(characters.Count);
            var character = random.Next(2) == 0 ? (char)('0' + random.Next(10)) : Alphabet[random.Next(Alphabet.Length)];
            switch (random.Next(6))
            {
                case 0:
                    characters.RemoveAt(at);
                    break;
                case 1:
                    characters.Insert(at, character);
                    break;
                default:
                    characters[at] = character;
                    break;
            }
        }

        return new([.. characters]);
    }

    private static string Arbitrary(Random random) =>
        string.Create(random.Next(30), random, static (text, source) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                text[at] = source.Next(4) == 0 ? (char)source.Next(char.MaxValue + 1) : Alphabet[source.Next(Alphabet.Length)];
            }
        });

    private static void AssertNoAllocation<T>(string good)
        where T : struct, IIdentifier<T>
    {
        Span<char> buffer = stackalloc char[32];
        var allocated = 0L;
        for (var round = 0; round < 3; round++)
        {
            // The first rounds load what is made once.
            var before = GC.GetAllocatedBytesForCurrentThread();
            var isRead = T.TryParse(good.AsSpan(), null, out var value);
            var isWritten = value.TryFormat(buffer, out _, "F", null) && value.TryFormat(buffer, out _, default, null);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(isRead && isWritten);
        }

        Assert.Equal(0, allocated);
    }
}
