package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// One clause of an agreement's text. Its words are one thing; the values it fixes stand beside them as terms.
///
/// @param number    "§ 4"; empty while a draft has none
/// @param section   also read by the name it had in texts frozen before it was renamed
/// @param mandatory whether the template demands it
/// @param terms     the values it fixes, none for a clause that is text only
public record Clause(String number, String heading, @JsonAlias("kind") ClauseSection section, String text, boolean mandatory,
                     @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClauseTerm> terms) {

    public Clause {
        number = number == null ? "" : number;
        terms = terms == null ? List.of() : List.copyOf(terms);
    }

    public Clause(String number, String heading, ClauseSection section, String text, boolean mandatory) {
        this(number, heading, section, text, mandatory, List.of());
    }

    public Clause withText(String other) {
        return new Clause(number, heading, section, other, mandatory, terms);
    }

    public Clause withTerms(List<ClauseTerm> others) {
        return new Clause(number, heading, section, text, mandatory, others);
    }
}
