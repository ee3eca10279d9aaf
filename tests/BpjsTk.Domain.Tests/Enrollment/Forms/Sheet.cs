using System.Reflection;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>Copies of forms with a field changed. Forms are set once, so that a copy is filled by reflection.</summary>
internal static class Sheet
{
    internal static T With<T>(this T form, string property, object? value)
        where T : class, new()
    {
        var copy = new T();
        foreach (var each in typeof(T).GetProperties())
        {
            each.SetValue(copy, each.GetValue(form));
        }

        Property<T>(property).SetValue(copy, value);
        return copy;
    }

    private static PropertyInfo Property<T>(string name) => typeof(T).GetProperty(name) ?? throw new ArgumentException($"A {typeof(T).Name} has no field {name}.", nameof(name));
}
