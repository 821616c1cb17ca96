package se.overens.web.calculations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.overens.decision.model.Quorum;

/// Reads the three ways to write a quorum.
final class QuorumReading {

    private QuorumReading() {}

    static Quorum of(JsonNode written, Reading read) {
        if (written.isTextual() && written.textValue().equals("ALL_OTHERS")) return new Quorum.AllOthers();
        if (written.isObject()) return ofObject(written, read);
        read.wrong("quorum", "quorum");
        return null;
    }

    private static Quorum ofObject(JsonNode written, Reading read) {
        var known = List.of("atLeast", "named");
        for (var field : written.properties()) {
            if (!known.contains(field.getKey())) read.wrong("quorum." + field.getKey(), "unknown-field");
        }
        if (written.hasNonNull("atLeast") == written.hasNonNull("named")) {
            read.wrong("quorum", "quorum");
            return null;
        }
        return written.hasNonNull("atLeast") ? atLeast(written.get("atLeast"), read) : named(written.get("named"), read);
    }

    private static Quorum atLeast(JsonNode count, Reading read) {
        if (count.isIntegralNumber() && count.canConvertToLong()) return new Quorum.AtLeast(count.longValue());
        read.wrong("quorum.atLeast", "wrong-type");
        return null;
    }

    private static Quorum named(JsonNode names, Reading read) {
        if (!names.isArray()) {
            read.wrong("quorum.named", "wrong-type");
            return null;
        }
        var keys = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isTextual()) keys.add(names.get(i).textValue());
            else read.wrong("quorum.named[" + i + "]", "wrong-type");
        }
        return new Quorum.Named(ConditionQuestion.keys(read, "quorum.named", keys));
    }
}
