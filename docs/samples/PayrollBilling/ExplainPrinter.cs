using BpjsTk.Domain;
using BpjsTk.Domain.Programs;

namespace PayrollBilling;

/// <summary>Prints the whole reasoning behind the bill of one worker.</summary>
internal sealed class ExplainPrinter(Payroll payroll, TextWriter output, Language language)
{
    /// <summary>Prints it.</summary>
    internal void Print(PricedRow row)
    {
        output.WriteLine(Summary.Title(payroll));
        output.WriteLine($"{row.Name}, KPJ {row.Kpj}, {Texts.Line(row.Row.Line).In(language)}");
        output.WriteLine();
        this.PrintWage(row);
        this.PrintParticipation(row);
        this.PrintContributions(row);
        this.PrintDueDates(row);
    }

    private void PrintWage(PricedRow row)
    {
        var wage = row.Worker.Wage;
        output.WriteLine($"{Texts.WageBase.In(language)}: {wage.ToText(language)} = {this.Money(row.Wage)} [{Texts.Cited(wage.Citations, language)}]");
        if (!wage.VariableAllowances.IsZero)
        {
            output.WriteLine($"{Texts.VariableAllowances.In(language)}: {this.Money(wage.VariableAllowances)}");
        }

        if (!row.BackPay.IsZero)
        {
            output.WriteLine($"{Texts.BackPay.In(language)}: {this.Money(row.BackPay)}");
        }

        output.WriteLine();
    }

    private void PrintParticipation(PricedRow row)
    {
        output.WriteLine($"{Texts.Participation.In(language)}: {row.Participation.Programs}");
        foreach (var decision in row.Participation.Decisions)
        {
            var answer = decision.IsParticipant ? Texts.Joins : Texts.StaysOut;
            output.WriteLine($"  {ProgramBundle.Of(decision.Program)}: {answer.In(language)}");
            foreach (var condition in decision.Conditions)
            {
                output.WriteLine($"    - {condition.ToText(language)}");
            }
        }

        output.WriteLine();
    }

    private void PrintContributions(PricedRow row)
    {
        output.WriteLine($"{Texts.Reasoning.In(language)}:");
        foreach (var line in payroll.Calculator.Explain(row.Worker).Value.ToText(language).Concat(Summary.Refusals(payroll, language)))
        {
            output.WriteLine($"  {line}");
        }

        var statement = row.Statement;
        output.WriteLine(
            $"{Texts.Total.In(language)}: {this.Money(statement.Total)} "
            + $"({Texts.EmployerShare.In(language)} {this.Money(statement.TotalEmployer)}, {Texts.WorkerShare.In(language)} {this.Money(statement.TotalWorker)})");
        output.WriteLine();
    }

    private void PrintDueDates(PricedRow row)
    {
        output.WriteLine($"{Texts.DueDate.In(language)}:");
        foreach (var program in row.Worker.Programs.Programs().Where(program => program != SocialProgram.Jkp))
        {
            var due = payroll.DueDateOf(program);
            output.WriteLine($"  {ProgramBundle.Of(program)}: {Texts.DueDateOf(due, language)} [{Texts.Cited(due.Citations, language)}]");
        }
    }

    private string Money(Rupiah amount) => Texts.Money(amount, language);
}
