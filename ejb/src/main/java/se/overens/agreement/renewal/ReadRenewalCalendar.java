package se.overens.agreement.renewal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.overens.agreement.renewal.model.CalendarFile;
import se.overens.agreement.renewal.model.CalendarFile.Entry;
import se.overens.agreement.renewal.model.Window;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// The windows of one agreement, or the next of each of one's own, for the calendar that one keeps anyway: the day one
/// can begin, and the last day.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ReadRenewalCalendar {

    @Inject
    private FindRenewals find;
    @Inject
    private Today today;

    public byte[] of(int number, Locale language) {
        RenewalView view = find.of(number);
        return file(view.coming().stream().filter(window -> !window.isClosed(today.day()))
                .flatMap(window -> entries(number, view.title(), window, Words.in(language))).toList());
    }

    public byte[] all(Locale language) {
        return file(find.list(null, new Page.Request(0, Page.LARGEST)).items().stream().filter(row -> row.next() != null)
                .flatMap(row -> entries(row.number(), row.title(), row.next(), Words.in(language))).toList());
    }

    private byte[] file(List<Entry> entries) {
        return new CalendarFile(entries, today.day().atStartOfDay(Today.SWEDEN).toInstant()).bytes();
    }

    private static Stream<Entry> entries(int number, String title, Window window, Words words) {
        String name = number + "-" + window.closes() + "-" + window.kind();
        String about = words.of("agreement.renewal.calendar.about", title, String.valueOf(number));
        return Stream.of(new Entry(name + "-opens@overens", window.opens(), words.of("agreement.renewal.calendar.opens", title), about),
                new Entry(name + "-closes@overens", window.closes(), words.of("agreement.renewal.calendar.closes." + window.kind(), title), about));
    }
}
