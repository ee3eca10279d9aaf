using BpjsTk.Domain.CaseRunner.Kinds;

namespace BpjsTk.Domain.CaseRunner;

/// <summary>Puts a case to the library and compares every expected member with what it says.</summary>
public static class CaseCheck
{
    private static readonly CaseKind[] Kinds =
    [
        new WageEarnerCase(), new ConstructionContractCase(), new ConstructionWageCase(), new SelfEmployedCase(), new MigrantCase(),
        new UnemploymentFundCase(), new LateFineCase(), new PensionCapCase(), new DeferralCase(), new DueDateCase(), new JhtCase(), new JkpCase(), new PensionCase(), new ClaimTermCase(), new SelfEmployedReliefCase(), new AccidentCase(),
    ];

    /// <summary>Checks one case.</summary>
    /// <param name="document">The case.</param>
    /// <returns>What became of it.</returns>
    public static CaseVerdict Of(CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var kind = Array.Find(Kinds, known => known.Answers(document));
        if (kind is null)
        {
            return CaseVerdict.Unsupported(document.Id, $"the kind '{document.Kind}' is not known");
        }

        if (document.Expected.IsEmpty && !document.IsContested)
        {
            return CaseVerdict.Unsupported(document.Id, "nothing is expected");
        }

        try
        {
            return Compare(document, kind.Ask(document));
        }
        catch (NotSupportedException e)
        {
            return CaseVerdict.Unsupported(document.Id, e.Message);
        }
#pragma warning disable CA1031 // Whatever the library throws is this case's failure, and the next case is still run.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return CaseVerdict.Failed(document.Id, $"the library threw {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static CaseVerdict Compare(CaseDocument document, Answer answer)
    {
        var given = answer.IsRefusal ? string.Join(", ", answer.Errors.Select(error => error.Code.Name)) : "figures";
        var unknown = new List<string>();
        foreach (var name in document.Expected.Names)
        {
            var expected = document.Expected.Text(name) ?? "null";
            if (string.Equals(name, "error", StringComparison.OrdinalIgnoreCase))
            {
                if (!answer.IsRefusal)
                {
                    return Failed(name, expected, given);
                }

                if (!ErrorNames.AreKnown(expected))
                {
                    unknown.Add($"error '{expected}' (the library says {given})");
                }
                else if (!ErrorNames.Match(expected, answer.Errors))
                {
                    return Failed(name, expected, given);
                }
            }
            else if (answer.IsRefusal)
            {
                return Failed(name, expected, given);
            }
            else if (!answer.Figures.TryGetValue(name, out var figure))
            {
                unknown.Add($"expected member '{name}'");
            }
            else if (!string.Equals(figure, Answer.Canonical(expected), StringComparison.Ordinal))
            {
                return Failed(name, expected, figure);
            }
        }

        if (unknown.Count > 0)
        {
            return CaseVerdict.Unsupported(document.Id, $"not known: {string.Join(", ", unknown)}");
        }

        return RepeatsTheMistake(document, answer)
            ? CaseVerdict.Failed(document.Id, "the library gives every figure that was published wrongly")
            : CaseVerdict.Passed(document.Id);

        CaseVerdict Failed(string name, string expected, string got)
        {
            var ignored = string.Join(", ", document.Input.NotUnderstood);
            return CaseVerdict.Failed(document.Id, $"{name}, expected {expected}, got {got}{(ignored.Length == 0 ? string.Empty : $" (input not understood: {ignored})")}");
        }
    }

    private static bool RepeatsTheMistake(CaseDocument document, Answer answer) =>
        !answer.IsRefusal
        && !document.PublishedWrongly.IsEmpty
        && document.PublishedWrongly.Names.All(name =>
            answer.Figures.TryGetValue(name, out var figure) && string.Equals(figure, Answer.Canonical(document.PublishedWrongly.Text(name) ?? "null"), StringComparison.Ordinal));
}
