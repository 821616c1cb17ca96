package se.overens.decision.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// "Under förutsättning att": what must hold before the decision has effect.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Proviso.Unconditional.class, name = "UNCONDITIONAL"),
    @JsonSubTypes.Type(value = Proviso.AllOthers.class, name = "ALL_OTHERS"),
    @JsonSubTypes.Type(value = Proviso.AtLeast.class, name = "AT_LEAST"),
    @JsonSubTypes.Type(value = Proviso.Named.class, name = "NAMED")})
public sealed interface Proviso {

    /// It stands by itself.
    record Unconditional() implements Proviso {
    }

    /// All the other parties decide alike.
    record AllOthers() implements Proviso {
    }

    /// At least so many parties, the decider included, decide alike.
    record AtLeast(int parties) implements Proviso {
        public AtLeast {
            if (parties < 1) throw new IllegalArgumentException("at least one party");
        }
    }

    /// The named ones (municipality codes) decide alike.
    record Named(List<String> codes) implements Proviso {
        public Named {
            codes = List.copyOf(codes);
            if (codes.isEmpty()) throw new IllegalArgumentException("no one is named");
        }
    }

    default boolean conditional() {
        return !(this instanceof Unconditional);
    }
}
