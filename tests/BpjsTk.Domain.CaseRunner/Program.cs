return BpjsTk.Domain.CaseRunner.CaseRun.Of(args, Console.Out);
