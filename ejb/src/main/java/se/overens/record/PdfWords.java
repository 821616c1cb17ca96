package se.overens.record;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.overens.shared.Words;

/// What a document's template can say: texts by key, money, numbers, days and moments.
class PdfWords extends AbstractExtension {

    private final Words words;

    PdfWords(Words words) {
        this.words = words;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("text", new Text());
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "money", filter(value -> words.money(((Number) value).longValue())),
                "number", filter(value -> words.decimal((Number) value, 0)),
                "date", filter(value -> words.date((LocalDate) value)),
                "moment", filter(value -> words.moment((Instant) value)));
    }

    /// `text(key, a, b)`, or `text(key, list)` where what is quoted is a list.
    private final class Text implements Function {

        @Override
        public List<String> getArgumentNames() {
            return null;    // any number of them
        }

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            Object[] quoted = args.entrySet().stream().filter(arg -> !"0".equals(arg.getKey()))
                    .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
                    .flatMap(arg -> arg instanceof Collection<?> many ? many.stream() : java.util.stream.Stream.of(arg)).toArray();
            return words.of(String.valueOf(args.get("0")), quoted);
        }
    }

    private static Filter filter(java.util.function.Function<Object, String> write) {
        return new Filter() {
            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }

            @Override
            public Object apply(Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
                return input == null ? "" : write.apply(input);
            }
        };
    }
}
