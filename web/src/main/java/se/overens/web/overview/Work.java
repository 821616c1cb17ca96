package se.overens.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import se.overens.overview.FindWork;
import se.overens.overview.WorkView;
import se.overens.web.shared.Navigation;

/// What waits, asked for once per request: the page and the navigation both show it.
@RequestScoped
public class Work implements Navigation.Waiting {

    private static final String ALL = "att-gora";

    @Inject
    private FindWork find;
    private WorkView view;

    public WorkView now() {
        if (view == null) view = find.now();
        return view;
    }

    @Override
    public Map<String, Integer> byPlace() {
        Map<String, Integer> counts = now().waitsForUs().stream()
                .collect(Collectors.toMap(task -> place(task.path()), task -> 1, Integer::sum));
        counts.put(ALL, now().waitsForUs().size());
        return counts;
    }

    private static String place(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }
}
