package se.overens.agreement;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.overens.agreement.store.AgreementFigures;
import se.overens.distribution.AgreedFigures;
import se.overens.distribution.model.Category;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Tells distribution what the agreements in force say, whoever their parties are: the figures are the county's own
/// published ones. Agreements on reception are about those with a residence permit.
@ApplicationScoped
public class FiguresInForce implements AgreedFigures {

    @Inject
    private AgreementFigures figures;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    @Override
    public Map<String, Long> agreed(Category category, int year) {
        SortedMap<String, Long> agreed = new TreeMap<>();
        if (category != Category.ASSIGNMENT) return agreed;
        Map<UUID, String> codes = members.municipalities().stream().collect(toMap(MemberView::id, MemberView::code));
        figures.inForce(acting.workspace(), year).stream().filter(figure -> codes.containsKey(figure.organisation()))
                .forEach(figure -> agreed.put(codes.get(figure.organisation()), (long) figure.places()));
        return agreed;
    }
}
