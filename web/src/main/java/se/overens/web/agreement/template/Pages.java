package se.overens.web.agreement.template;

import java.util.List;
import se.overens.shared.Page;

/// A page of a list that is short enough to be read whole.
final class Pages {

    private Pages() {
    }

    static <T> Page<T> of(List<T> all, Page.Request page) {
        return new Page<>(all.stream().skip(page.offset()).limit(page.size()).toList(), page.page(), page.size(), all.size());
    }
}
