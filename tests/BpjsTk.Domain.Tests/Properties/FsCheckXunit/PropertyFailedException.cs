namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

/// <summary>Says that a property does not hold: the shrunk case, the case it came from, and how to run it again.</summary>
public sealed class PropertyFailedException(string message, Exception? innerException) : Exception(message, innerException);
