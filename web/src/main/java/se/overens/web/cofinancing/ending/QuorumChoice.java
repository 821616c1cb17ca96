package se.overens.web.cofinancing.ending;

import java.util.ArrayList;
import java.util.List;
import se.overens.decision.model.Quorum;
import se.overens.shared.Invalid;

/// Who must decide alike, as it is chosen on the page.
public final class QuorumChoice {

    public enum Kind { ALL_OTHERS, AT_LEAST, NAMED }

    private Kind kind = Kind.ALL_OTHERS;
    private Integer atLeast;
    private List<String> named = new ArrayList<>();
    private boolean appealedCounts;

    /// @throws Invalid when the number or the names are missing
    Quorum quorum() {
        return switch (kind) {
            case ALL_OTHERS -> new Quorum.AllOthers();
            case AT_LEAST -> {
                if (atLeast == null) throw new Invalid("atLeast", "required");
                yield new Quorum.AtLeast(atLeast);
            }
            case NAMED -> {
                if (named == null || named.isEmpty()) throw new Invalid("named", "required");
                yield new Quorum.Named(named);
            }
        };
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Integer getAtLeast() {
        return atLeast;
    }

    public void setAtLeast(Integer atLeast) {
        this.atLeast = atLeast;
    }

    public List<String> getNamed() {
        return named;
    }

    public void setNamed(List<String> named) {
        this.named = named;
    }

    public boolean isAppealedCounts() {
        return appealedCounts;
    }

    public void setAppealedCounts(boolean appealedCounts) {
        this.appealedCounts = appealedCounts;
    }
}
