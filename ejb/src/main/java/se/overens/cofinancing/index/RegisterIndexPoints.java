package se.overens.cofinancing.index;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.overens.cofinancing.index.model.IndexPoint;
import se.overens.cofinancing.index.model.IndexSeries;
import se.overens.cofinancing.index.model.IndexText;
import se.overens.cofinancing.index.model.IndexText.Line;
import se.overens.cofinancing.index.model.IndexValue;
import se.overens.cofinancing.index.model.PostIndex;
import se.overens.cofinancing.index.store.Indexes;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// Registers what has been published of an index. What has been registered stays: another value for the same period is
/// another publication. Hosts of posts that follow the index are told.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE})
public class RegisterIndexPoints {

    /// @param text one value on each line, `2025;102,7;2024-10-15`
    public record Command(@NotBlank String series, @NotBlank @Size(max = 40_000) String text) {
    }

    /// @param added how many were new; what had been registered already is left as it is
    public record Registered(IndexSeriesView series, int added) {
    }

    /// A composite has no values of its own.
    public static class IndexIsComposite extends Refusal {
        public IndexIsComposite(String code) {
            super(Kind.CONFLICT, "index-is-composite", code);
        }
    }

    private static final int MOST_TIMES = 100;

    @Inject
    private Indexes indexes;
    @Inject
    private FindIndexes find;
    @Inject
    private Posts posts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    public Registered register(@NotNull @Valid Command command) {
        indexes.lock(acting.workspace());
        IndexSeries series = indexes.find(acting.workspace(), command.series()).orElseThrow(() -> new NotFound("index-series", command.series()));
        if (series.isComposite()) throw new IndexIsComposite(series.code());
        List<IndexPoint> added = add(series, IndexText.lines(command.text()));
        indexes.flush();
        if (!added.isEmpty()) {
            IndexValue last = added.getLast().value();
            happened.fire(new IndexHappened("index-published", series.id(), Map.of("code", series.code(), "values", added.size(),
                    "period", last.period().toString(), "publishedOn", last.publishedOn())));
            tell(series, last);
        }
        return new Registered(find.byCode(series.code()), added.size());
    }

    private List<IndexPoint> add(IndexSeries series, List<Line> lines) {
        List<IndexPoint> known = new ArrayList<>(indexes.points(acting.workspace(), series.id()));
        List<IndexPoint> added = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        for (Line line : lines) {
            IndexValue value = line.value();
            Optional<IndexPoint> before = known.stream().filter(point -> isSamePublication(point.value(), value)).findFirst();
            if (value.publishedOn().isAfter(today.day())) faults.add(Violation.of("text", "index-not-published", value.period(), value.publishedOn()));
            else if (before.isPresent() && !before.get().value().value().equals(value.value()))
                faults.add(Violation.of("text", "index-published-otherwise", value.period(), value.edition(), before.get().level()));
            else if (isFar(value, known)) faults.add(Violation.of("text", "index-far-off", value.period(), line.level(), MOST_TIMES));
            else if (before.isEmpty()) {
                IndexPoint point = new IndexPoint(series, value, line.level(), acting.organisation(), today.now());
                known.add(point);
                added.add(point);
            }
        }
        Invalid.unlessEmpty(faults);
        added.forEach(indexes::add);
        return added;
    }

    /// A value that is so many times another of the series is mistyped, most often without its decimal sign.
    private static boolean isFar(IndexValue value, List<IndexPoint> known) {
        return known.stream().map(point -> point.value().value()).anyMatch(other -> value.value().compareTo(other.times(MOST_TIMES)) > 0
                || other.compareTo(value.value().times(MOST_TIMES)) > 0);
    }

    private static boolean isSamePublication(IndexValue one, IndexValue other) {
        return one.period().equals(other.period()) && one.edition().equals(other.edition()) && one.publishedOn().equals(other.publishedOn());
    }

    /// The hosts of the posts that follow the index, or a composite of it, now.
    private void tell(IndexSeries series, IndexValue last) {
        List<String> codes = indexes.series(acting.workspace()).stream()
                .filter(any -> any.code().equals(series.code()) || any.parts().stream().anyMatch(part -> part.series().equals(series.code())))
                .map(IndexSeries::code).toList();
        List<UUID> following = indexes.following(acting.workspace(), codes).stream().map(PostIndex::post).distinct().toList();
        for (UUID id : following) {
            var post = posts.get(acting.workspace(), id);
            handedOver.fire(new HandedOver(post.host(), Role.FINANCE, "index-published",
                    List.of(series.code(), last.period().toString(), post.description().title()), "samfinansiering/" + post.number() + "/index"));
        }
    }
}
