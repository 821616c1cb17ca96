package se.overens.distribution;

import java.util.Map;
import se.overens.distribution.model.Category;

/// What the municipalities have agreed to receive, told by whoever keeps the agreements.
public interface AgreedFigures {

    /// @return by municipality code; one without an agreement in force is not there, which is not the same as zero
    Map<String, Long> agreed(Category category, int year);
}
