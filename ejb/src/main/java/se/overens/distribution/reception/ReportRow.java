package se.overens.distribution.reception;

import java.time.Instant;
import java.time.LocalDate;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.model.ReceptionReport;

/// One report of received persons.
///
/// @param numbers how many numbers it holds
public record ReportRow(int number, Category category, LocalDate knownOn, String source, Instant registeredAt, long numbers) {

    static ReportRow of(ReceptionReport report, long numbers) {
        return new ReportRow(report.number(), report.category(), report.knownOn(), report.source(), report.registeredAt(), numbers);
    }
}
