package se.overens.web.distribution;

import java.util.List;
import se.overens.shared.Violation;
import se.overens.web.rest.Problem.FieldViolation;
import se.overens.web.shared.Texts;

/// What is wrong with a sheet, in words.
public final class Faults {

    private Faults() {
    }

    public static String text(Violation fault, Texts texts) {
        return texts.get("violation." + fault.code(), fault.args().toArray());
    }

    public static List<String> texts(List<Violation> faults, Texts texts) {
        return faults.stream().map(fault -> text(fault, texts)).toList();
    }

    public static List<FieldViolation> fields(List<Violation> faults, Texts texts) {
        return faults.stream().map(fault -> new FieldViolation(fault.field(), text(fault, texts))).toList();
    }
}
