using BenefitSimulator;

return SimulatorProgram.Run(args, Console.Out, Console.Error);
