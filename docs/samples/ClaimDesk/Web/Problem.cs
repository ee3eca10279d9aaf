using System.Collections.Immutable;
using ClaimDesk.Claims;

namespace ClaimDesk.Web;

/// <summary>The members of a problem.</summary>
internal sealed record Problem(string Type, string Title, int Status, string Detail, string Instance, string Code, ImmutableArray<FaultView> Errors);
