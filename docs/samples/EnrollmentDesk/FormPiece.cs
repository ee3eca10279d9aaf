namespace EnrollmentDesk;

/// <summary>A part of a file, and the line on which it begins, counted from 1.</summary>
internal sealed record FormPiece(string Text, int Line);
