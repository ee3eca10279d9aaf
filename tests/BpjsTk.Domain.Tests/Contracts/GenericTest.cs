using System.Reflection;
using System.Runtime.ExceptionServices;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>Runs a generic test for a type found by reflection.</summary>
internal static class GenericTest
{
    internal static void Run(Type testClass, string method, Type type)
    {
        try
        {
            testClass.GetMethod(method, Library.Declared)!.MakeGenericMethod(type).Invoke(null, null);
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } reason)
        {
            ExceptionDispatchInfo.Throw(reason);
        }
    }
}
