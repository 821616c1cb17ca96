package se.overens.cofinancing.model;

import java.time.LocalDate;

import se.overens.shared.Refusal;

/// The post had not started that year.
public class PostNotStarted extends Refusal {

    public PostNotStarted(int post, LocalDate startedOn) {
        super(Kind.CONFLICT, "post-not-started", post, startedOn);
    }
}
