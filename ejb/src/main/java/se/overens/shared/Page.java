package se.overens.shared;

import java.util.List;
import java.util.function.Function;

/// One page of a list.
///
/// @param page  from 0
/// @param total how many there are in all
public record Page<T>(List<T> items, int page, int size, long total) {

    public static final int LARGEST = 200;

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> to) {
        return new Page<>(items.stream().map(to).toList(), page, size, total);
    }

    /// Which page is asked for.
    public record Request(int page, int size) {
        public Request {
            if (page < 0) throw new Invalid("page", "not-negative");
            if (size < 1 || size > LARGEST) throw new Invalid("size", "between", 1, LARGEST);
        }

        public int offset() {
            return Math.multiplyExact(page, size);
        }
    }
}
