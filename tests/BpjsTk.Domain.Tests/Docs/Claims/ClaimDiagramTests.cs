using System.Xml.Linq;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Docs.Claims;

/// <summary>The diagrams can be read: nothing stands over a label, and every state is there. That every transition is drawn is asserted where a diagram is made.</summary>
public class ClaimDiagramTests
{
    public static TheoryData<SocialProgram> Programs => [.. Enum.GetValues<SocialProgram>()];

    [Theory]
    [MemberData(nameof(Programs))]
    public void No_label_stands_over_another_or_over_a_state_or_a_line(SocialProgram program)
    {
        var diagram = ClaimDiagram.Of(program);
        var labels = diagram.Lines.Select(line => line.LabelBox).OfType<DiagramBox>().ToArray();
        DiagramBox[] others = [.. diagram.Boxes.Values, .. diagram.Dots.Values, .. diagram.Lines.SelectMany(Pieces)];

        Assert.All(labels, label => Assert.DoesNotContain(others, other => other.Overlaps(label)));
        Assert.All(labels.Index(), one => Assert.DoesNotContain(labels.Skip(one.Index + 1), other => other.Overlaps(one.Item)));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void No_line_runs_through_a_state(SocialProgram program)
    {
        var diagram = ClaimDiagram.Of(program);
        var inside = diagram.Boxes.Values.Select(box => new DiagramBox(box.X + 1, box.Y + 1, box.Width - 2, box.Height - 2)).ToArray();

        Assert.All(diagram.Lines.SelectMany(Pieces), piece => Assert.DoesNotContain(inside, box => box.Overlaps(piece)));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_state_of_the_program_is_drawn_and_the_same_table_is_the_same_file(SocialProgram program)
    {
        var text = ClaimDiagramSvg.Text(program);
        var drawn = XDocument.Parse(text).Descendants().Where(element => element.Name.LocalName == "g").Select(group => group.Elements().First().Value).ToHashSet();

        Assert.Equal(ClaimTable.Of(program).Select(row => $"{row.To}").ToHashSet(), drawn);
        Assert.Equal(text, ClaimDiagramSvg.Text(program));
    }

    private static IEnumerable<DiagramBox> Pieces(DiagramLine line) => line.Points.Zip(line.Points.Skip(1)).Select(piece => new DiagramBox(
        Math.Min(piece.First.X, piece.Second.X) - 0.5m,
        Math.Min(piece.First.Y, piece.Second.Y) - 0.5m,
        Math.Abs(piece.First.X - piece.Second.X) + 1,
        Math.Abs(piece.First.Y - piece.Second.Y) + 1));
}
