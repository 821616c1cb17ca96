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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The system's clock moved to another day, where it runs on. One that reads its day from a file moves again whenever
/// the file is written. With a time of day beside the day it begins there: what is told about a day is then the same
/// shortly before midnight.
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

    /// @param day as in a file
    static MovedClock startingOn(String day) {
        Clock system = Clock.systemUTC();
        return new MovedClock(system, null, new Reading(null, offset(system, day)));
    }

    /// @param file holds a Swedish day as `2024-08-20`, or with a time of day as `2024-08-20T08:00`
    static MovedClock readFrom(Path file) {
        return readFrom(file, Clock.systemUTC());
    }

    static MovedClock readFrom(Path file, Clock system) {
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
            return new Reading(written, offset(system, Files.readString(file).strip()));
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

    private static Duration offset(Clock system, String day) {
        ZonedDateTime now = system.instant().atZone(Today.SWEDEN);
        ZonedDateTime moved = day.contains("T") ? LocalDateTime.parse(day).atZone(Today.SWEDEN) : now.with(LocalDate.parse(day));
        return Duration.between(now, moved);
    }
}
