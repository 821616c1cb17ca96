package se.overens.agreement.figure;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.overens.agreement.figure.model.FigureText;
import se.overens.agreement.figure.store.AgreementFigures;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.TermSubject;
import se.overens.distribution.AgreedFigures;
import se.overens.distribution.model.Category;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Tells distribution what the agreements in force say, whoever their parties are: a municipality's figure of the year, by
/// a text of its own or by what the county has published. One outside its band has not been taken.
@ApplicationScoped
public class FiguresInForce implements AgreedFigures {

    @Inject
    private AgreementFigures figures;
    @Inject
    private Instance<TextOnDay> texts;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    @Override
    public Map<String, Long> agreed(Category category, int year) {
        SortedMap<String, Long> agreed = new TreeMap<>();
        Map<UUID, String> codes = members.municipalities().stream().collect(toMap(MemberView::id, MemberView::code));
        TermSubject about = switch (category) {
            case ASSIGNMENT -> TermSubject.ASSIGNABLE_PLACES;
            case UNACCOMPANIED_MINORS -> TermSubject.UNACCOMPANIED_MINORS;
            case MASS_INFLUX -> null;
        };
        if (about == null) return agreed;
        figures.textsInForce(acting.workspace(), year).stream().map(version -> FigureText.of(atTheEndOf(year, version)))
                .forEach(text -> codes.values().forEach(code -> text.figure(about, code, year)
                        .ifPresent(said -> agreed.merge(code, Long.valueOf(said.term().value()), Long::sum))));
        if (about == TermSubject.ASSIGNABLE_PLACES) figures.inForce(acting.workspace(), year).stream()
                .filter(figure -> codes.containsKey(figure.organisation()) && !figure.outside())
                .forEach(figure -> agreed.put(codes.get(figure.organisation()), (long) figure.places()));
        return agreed;
    }

    /// With what addenda have changed in it by then.
    private AgreementText atTheEndOf(int year, AgreementVersion version) {
        return texts.stream().flatMap(told -> told.ofAny(version.agreement(), LocalDate.of(year, 12, 31)).stream()).findFirst().orElseGet(version::text);
    }
}
