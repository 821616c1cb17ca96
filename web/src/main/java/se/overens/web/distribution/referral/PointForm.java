package se.overens.web.distribution.referral;

import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.AnswerText.PointAnswer;
import se.overens.distribution.referral.model.Standpoint;

/// One point of a round, as it is answered on a page.
public class PointForm {

    private final int number;
    private final String text;
    private Standpoint standpoint;
    private String comment;

    PointForm(int number, String text, AnswerText begun) {
        this.number = number;
        this.text = text;
        this.standpoint = begun.point(number).map(PointAnswer::standpoint).orElse(null);
        this.comment = begun.point(number).map(PointAnswer::comment).orElse("");
    }

    static List<PointForm> of(List<String> questions, AnswerText begun) {
        return IntStream.range(0, questions.size()).mapToObj(i -> new PointForm(i + 1, questions.get(i), begun)).toList();
    }

    static AnswerText answer(List<PointForm> points, String general) {
        return new AnswerText(points.stream().map(point -> new PointAnswer(point.number, point.standpoint, point.comment)).toList(), general);
    }

    /// From the command's path of a field to its id on the page: `text.points[0].comment` → `points:0:comment`.
    static String field(String path) {
        return path.replaceFirst("^text\\.", "").replaceFirst("^points\\[(\\d+)]\\.", "points:$1:");
    }

    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public Standpoint[] getStandpoints() {
        return Standpoint.values();
    }

    public Standpoint getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
