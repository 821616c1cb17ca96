package se.overens.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the time comes from. `overens.clock` (a date) moves the whole application to that day, with the time of day
/// running as usual; it is refused unless the public address is loopback, so that it cannot happen in production.
@ApplicationScoped
public class DemoClock {

    private final Clock clock;
    private final Optional<LocalDate> day;

    protected DemoClock() {
        this(Optional.empty(), "http://localhost");
    }

    @Inject
    public DemoClock(@ConfigProperty(name = "overens.clock") Optional<String> setDay,
                     @ConfigProperty(name = "overens.public-address", defaultValue = "http://localhost:8080") String address) {
        day = setDay.map(String::strip).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        if (day.isPresent() && !isLoopback(address))
            throw new IllegalStateException("overens.clock is for the demo only, and " + address + " is not loopback");
        clock = day.map(DemoClock::startingOn).orElseGet(Clock::systemUTC);
    }

    @Produces
    public Clock clock() {
        return clock;
    }

    /// The day the demo is set to, if it is.
    public Optional<LocalDate> day() {
        return day;
    }

    private static Clock startingOn(LocalDate day) {
        Clock system = Clock.systemUTC();
        Instant now = system.instant();
        LocalDate today = LocalDate.ofInstant(now, Today.SWEDEN);
        Instant moved = now.atZone(Today.SWEDEN).with(day).toInstant();
        return day.equals(today) ? system : Clock.offset(system, Duration.between(now, moved));
    }

    private static boolean isLoopback(String address) {
        String host = URI.create(address).getHost();
        return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
    }
}
