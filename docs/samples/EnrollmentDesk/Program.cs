using EnrollmentDesk;

return DeskProgram.Run(args, Console.Out, Console.Error);
