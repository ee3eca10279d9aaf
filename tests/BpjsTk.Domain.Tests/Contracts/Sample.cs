namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>A sample of a value type.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <param name="Value">The canonical value.</param>
/// <param name="Text">Its text in the round-trip form.</param>
/// <param name="Other">Another value; the larger one where the type has an order.</param>
internal sealed record Sample<T>(T Value, string Text, T Other)
    where T : struct;
