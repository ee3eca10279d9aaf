return await ClaimDesk.Web.DeskProgram.RunAsync(args);
