package se.overens.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The system's clock moved to another day, where it runs on. One that reads its day from a file moves again whenever
/// the file is written.
final class MovedClock extends Clock {

    private record Reading(FileTime written, Duration offset) {
    }

    private final Clock system;
    private final Path file;
    private volatile Reading reading;

    private MovedClock(Clock system, Path file, Reading reading) {
        this.system = system;
        this.file = file;
        this.reading = reading;
    }

    static MovedClock startingOn(LocalDate day) {
        Clock system = Clock.systemUTC();
        return new MovedClock(system, null, new Reading(null, offset(system, day)));
    }

    /// @param file holds a date as `2024-08-20`
    static MovedClock readFrom(Path file) {
        Clock system = Clock.systemUTC();
        return new MovedClock(system, file, read(system, file));
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(system.withZone(zone), file, reading);
    }

    private Duration offset() {
        if (file != null && !writtenAt(file).equals(reading.written())) reading = read(system, file);
        return reading.offset();
    }

    private static Reading read(Clock system, Path file) {
        try {
            FileTime written = writtenAt(file);
            return new Reading(written, offset(system, LocalDate.parse(Files.readString(file).strip())));
        } catch (IOException e) {
            throw new UncheckedIOException("overens.clock.file cannot be read", e);
        }
    }

    private static FileTime writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("overens.clock.file cannot be read", e);
        }
    }

    private static Duration offset(Clock system, LocalDate day) {
        Instant now = system.instant();
        return Duration.between(now, now.atZone(Today.SWEDEN).with(day).toInstant());
    }
}
