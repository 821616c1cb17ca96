package se.overens.distribution.referral.model;

import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.referral.model.AnswerText.PointAnswer;

/// Something that a municipality has written in its answer and that the county has to deal with.
///
/// @param point      the point, or 0 for the general comment
/// @param standpoint null for the general comment
public record Comment(String code, int turn, int point, Standpoint standpoint, String text) {

    /// In the order of the points, the general comment last.
    public static List<Comment> in(String code, int turn, AnswerText answer) {
        List<Comment> all = new ArrayList<>();
        answer.points().stream().filter(point -> !point.comment().isEmpty()).sorted(java.util.Comparator.comparingInt(PointAnswer::point))
                .forEach(point -> all.add(new Comment(code, turn, point.point(), point.standpoint(), point.comment())));
        if (!answer.general().isEmpty()) all.add(new Comment(code, turn, 0, null, answer.general()));
        return all;
    }
}
