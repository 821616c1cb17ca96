package se.overens.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day and the moment it is. Days are Swedish days (Europe/Stockholm), moments are UTC.
@ApplicationScoped
public class Today {

    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Clock clock;

    protected Today() {
        // for CDI
    }

    @Inject
    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), SWEDEN);
    }

    public Instant now() {
        return clock.instant();
    }
}
