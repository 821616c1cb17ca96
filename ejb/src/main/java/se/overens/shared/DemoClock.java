package se.overens.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the time comes from. `overens.clock` (a date) moves the whole application to that day, with the time of day
/// running as usual or from one that is given with it; `overens.clock.file` names a file that holds the date instead, and that may be written over while
/// the application runs. Both are refused unless the public address is loopback, so that it cannot happen in production.
@ApplicationScoped
public class DemoClock {

    private final Clock clock;
    private final boolean moved;

    protected DemoClock() {
        clock = Clock.systemUTC();
        moved = false;
    }

    @Inject
    public DemoClock(@ConfigProperty(name = "overens.clock") Optional<String> day, @ConfigProperty(name = "overens.clock.file") Optional<String> file,
                     @ConfigProperty(name = "overens.public-address", defaultValue = "http://localhost:8080") String address) {
        Optional<MovedClock> told = given(file).map(path -> MovedClock.readFrom(Path.of(path)))
                .or(() -> given(day).map(MovedClock::startingOn));
        moved = told.isPresent();
        if (moved && !isLoopback(address))
            throw new IllegalStateException("overens.clock is for the demo only, and " + address + " is not loopback");
        clock = told.<Clock>map(each -> each).orElseGet(Clock::systemUTC);
    }

    @Produces
    public Clock clock() {
        return clock;
    }

    /// The day that the demo is set to, if it is.
    public Optional<LocalDate> day() {
        return moved ? Optional.of(LocalDate.ofInstant(clock.instant(), Today.SWEDEN)) : Optional.empty();
    }

    private static Optional<String> given(Optional<String> setting) {
        return setting.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean isLoopback(String address) {
        String host = URI.create(address).getHost();
        return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
    }
}
