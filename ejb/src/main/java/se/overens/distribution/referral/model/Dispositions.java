package se.overens.distribution.referral.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.overens.shared.Violation;

/// The table of what becomes of each comment.
public record Dispositions(List<Disposition> items) {

    public Dispositions {
        items = items == null ? List.of() : List.copyOf(items);
    }

    public static Dispositions none() {
        return new Dispositions(List.of());
    }

    public Optional<Disposition> of(Comment comment) {
        return items.stream().filter(each -> each.isOf(comment)).findFirst();
    }

    /// What is wrong with these as a working copy.
    public List<Violation> unusable(List<Comment> comments) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Disposition each = items.get(i);
            if (comments.stream().noneMatch(each::isOf)) found.add(Violation.of("items[" + i + "]", "comment-unknown", each.code(), each.point()));
            found.addAll(AnswerText.inText("items[" + i + "].reason", each.reason()));
        }
        return found;
    }

    /// Everything that keeps the table from being published: each comment is dealt with, and a rejection says why.
    public List<Violation> faults(List<Comment> comments) {
        List<Violation> found = new ArrayList<>(unusable(comments));
        for (int i = 0; i < comments.size(); i++) {
            Optional<Disposition> disposition = of(comments.get(i));
            String field = "items[" + disposition.map(items::indexOf).orElse(i) + "]";
            if (disposition.map(Disposition::outcome).isEmpty())
                found.add(Violation.of(field + ".outcome", "disposition-missing", comments.get(i).code(), comments.get(i).point()));
            else if (disposition.get().outcome() == Disposition.Outcome.REJECTED && disposition.get().reason().isEmpty())
                found.add(Violation.of(field + ".reason", "rejection-without-reason", comments.get(i).code(), comments.get(i).point()));
        }
        return found;
    }

    /// These, each with who said it and when: as before where it says the same, otherwise now.
    public Dispositions signed(Dispositions before, String role, LocalDate on) {
        return new Dispositions(items.stream().map(each -> {
            Disposition same = before.items.stream().filter(old -> old.code().equals(each.code()) && old.turn() == each.turn()
                    && old.point() == each.point() && old.saysAs(each)).findFirst().orElse(null);
            return new Disposition(each.code(), each.turn(), each.point(), each.outcome(), each.reason(),
                    same == null ? role : same.role(), same == null ? on : same.decidedOn());
        }).toList());
    }

    /// Those that are about one of these comments; an answer that was replaced leaves its own behind.
    public Dispositions about(List<Comment> comments) {
        return new Dispositions(items.stream().filter(each -> comments.stream().anyMatch(each::isOf)).toList());
    }
}
