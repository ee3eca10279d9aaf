namespace BpjsTk.Domain.Identity;

/// <summary>The refusals that every kind of identifier has, each with the codes of its kind.</summary>
/// <param name="Empty">There is no text.</param>
/// <param name="WhiteSpace">There is white space in or around the text.</param>
/// <param name="Characters">There is a character that the kind never has.</param>
/// <param name="Length">The text is too short or too long.</param>
internal sealed record IdentifierCodes(ErrorCode Empty, ErrorCode WhiteSpace, ErrorCode Characters, ErrorCode Length);
