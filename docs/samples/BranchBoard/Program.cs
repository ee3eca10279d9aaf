using BranchBoard;

return BoardProgram.Run(args, Console.Out, Console.Error);
