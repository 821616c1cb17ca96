package se.overens.web.agreement.clause;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.overens.agreement.model.ClauseSection;
import se.overens.web.shared.Formats;

/// What can be chosen in a clause that is written: its section, and what its values are about.
@Named
@RequestScoped
public class ClauseChoices {

    @Inject
    private Formats formats;
    private List<SelectItem> whats;

    public List<SelectItem> getSections() {
        return Arrays.stream(ClauseSection.values()).map(section -> new SelectItem(section.name(), formats.text("agreement.section." + section))).toList();
    }

    public List<SelectItem> getWhats() {
        if (whats != null) return whats;
        whats = new ArrayList<>(List.of(new SelectItem("", "")));
        TermRow.choices().forEach(choice -> whats.add(new SelectItem(choice, name(choice.split("[/=]")))));
        return whats;
    }

    /// "Antal: Anvisningsbara platser", and for a rule what it says.
    private String name(String[] choice) {
        String about = formats.text("agreement.term.about." + choice[1]);
        return choice.length > 2 ? formats.text("agreement.clauses.value.named", about, formats.text("agreement.term.rule." + choice[2]))
                : formats.text("agreement.clauses.value.named", formats.text("agreement.term.kind." + choice[0]), about);
    }
}
