package se.overens.distribution.referral.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Violation;

/// What a municipality answers, point by point. As a draft it may be unfinished; [#faults(int)] says what is missing
/// before it can be sent.
///
/// @param general what it says beside the points
public record AnswerText(List<PointAnswer> points, String general) {

    /// The longest comment, in characters.
    public static final int LONGEST = 4000;

    /// @param point      from 1, in the order of the round's questions
    /// @param standpoint null in a draft
    public record PointAnswer(int point, Standpoint standpoint, String comment) {
        public PointAnswer {
            comment = comment == null ? "" : comment.strip();
        }
    }

    public AnswerText {
        points = points == null ? List.of() : List.copyOf(points);
        general = general == null ? "" : general.strip();
    }

    public static AnswerText empty() {
        return new AnswerText(List.of(), "");
    }

    public Optional<PointAnswer> point(int number) {
        return points.stream().filter(each -> each.point() == number).findFirst();
    }

    /// What keeps it from being kept even as a draft.
    ///
    /// @param questions how many points the round has
    public List<Violation> unusable(int questions) {
        List<Violation> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            PointAnswer each = points.get(i);
            if (each.point() < 1 || each.point() > questions) found.add(Violation.of("points[" + i + "].point", "referral-point-unknown", each.point(), questions));
            else if (!seen.add(each.point())) found.add(Violation.of("points[" + i + "].point", "referral-point-twice", each.point()));
            found.addAll(inText("points[" + i + "].comment", each.comment()));
        }
        found.addAll(inText("general", general));
        return found;
    }

    /// Everything that keeps it from being sent.
    public List<Violation> faults(int questions) {
        List<Violation> found = new ArrayList<>(unusable(questions));
        for (int number = 1; number <= questions; number++) {
            Optional<PointAnswer> answer = point(number);
            String field = "points[" + answer.map(points::indexOf).orElse(number - 1) + "]";
            if (answer.map(PointAnswer::standpoint).isEmpty()) found.add(Violation.of(field + ".standpoint", "standpoint-missing", number));
            else if (answer.get().standpoint().needsComment() && answer.get().comment().isEmpty())
                found.add(Violation.of(field + ".comment", "standpoint-without-comment", number));
        }
        return found;
    }

    /// A text that is sent to many: neither too long nor with a personal number in it.
    public static List<Violation> inText(String field, String text) {
        if (text.length() > LONGEST) return List.of(Violation.of(field, "text-too-long", LONGEST));
        return PersonalNumber.isIn(text) ? List.of(Violation.of(field, "personal-number")) : List.of();
    }
}
