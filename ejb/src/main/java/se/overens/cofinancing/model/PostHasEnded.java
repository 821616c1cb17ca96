package se.overens.cofinancing.model;

import java.time.LocalDate;

import se.overens.shared.Refusal;

/// The post has its last day; nothing can be planned after it.
public class PostHasEnded extends Refusal {

    public PostHasEnded(int post, LocalDate lastDay) {
        super(Kind.CONFLICT, "post-has-ended", post, lastDay);
    }
}
