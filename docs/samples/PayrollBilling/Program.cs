using PayrollBilling;
using Spectre.Console;

return PayrollProgram.Run(args, Console.Out, Console.Error, Console.IsOutputRedirected ? null : AnsiConsole.Console);
