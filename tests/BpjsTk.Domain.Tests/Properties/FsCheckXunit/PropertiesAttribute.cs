namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

/// <summary>Sets what all properties of a class or an assembly share; a property's own settings come first.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute : PropertyAttribute;
