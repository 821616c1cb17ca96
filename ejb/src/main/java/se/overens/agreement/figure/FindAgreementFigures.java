package se.overens.agreement.figure;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.figure.FigureLines.Who;
import se.overens.agreement.figure.FigureView.Assigned;
import se.overens.agreement.figure.model.FigureText;
import se.overens.agreement.figure.model.FigureText.Annex;
import se.overens.agreement.figure.store.AgreementFigures;
import se.overens.agreement.model.AgreementText;
import se.overens.distribution.FindModels;
import se.overens.distribution.FindPublishedFigures;
import se.overens.distribution.PublishedFigure;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.FindReception;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Organisation.Kind;

/// The figures of each year of an agreement's term, for its parties, and what applies on a day.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAgreementFigures {

    /// A day after all that has been agreed on.
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Inject
    private FindAgreements find;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private AgreementFigures figures;
    @Inject
    private FindPublishedFigures published;
    @Inject
    private FindModels models;
    @Inject
    private FindReception reception;
    @Inject
    private Instance<TextOnDay> texts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// By year, subject and party; a year without a figure is there, unresolved.
    public List<FigureView> of(int number) {
        AgreementView agreement = find.byNumber(number);
        Map<Integer, List<PublishedFigure>> decided = new HashMap<>();
        AgreementText own = acts.text(number, agreement.documentVersion());
        List<FigureView> lines = added(number, LAST).map(last -> underTextOfYear(agreement, own, last))
                .orElseGet(() -> lines(agreement, own, today.day().getYear(), null));
        return lines.stream().map(line -> withAssigned(line, decided)).toList();
    }

    /// The figures of the day's year, as they had been decided by the day.
    ///
    /// @param text what holds on the day, with what has been added to it
    public List<FigureView> on(int number, AgreementText text, LocalDate day) {
        return lines(find.byNumber(number), text, day.getYear(), day).stream().filter(line -> line.year() == day.getYear()).toList();
    }

    /// What applies on a day, for whom, with which figures.
    public InForceView inForce(int number, LocalDate day) {
        AgreementView agreement = find.byNumber(number);
        AgreementText text = added(number, day).orElseGet(() -> acts.text(number, agreement.documentVersion()));
        boolean inForce = isSigned(agreement) && !day.isBefore(text.startsOn()) && (agreement.lastDay() == null || !day.isAfter(agreement.lastDay()));
        List<InForceView.Party> parties = agreement.parties().stream().filter(party -> party.lastDay() == null || !day.isAfter(party.lastDay()))
                .filter(party -> text.parties().contains(party.code()))
                .map(party -> new InForceView.Party(party.code(), party.name(), party.lastDay())).toList();
        return new InForceView(agreement.id(), number, text.title(), day, inForce, agreement.documentVersion(), agreement.documentSha256(),
                text.startsOn(), agreement.lastDay(), inForce ? parties : List.of(), inForce ? on(number, text, day) : List.of());
    }

    /// Each year's figures by the text that holds at its end, with what has been added to it.
    private List<FigureView> underTextOfYear(AgreementView agreement, AgreementText own, AgreementText last) {
        Set<Integer> years = new TreeSet<>(FigureText.of(own).years(today.day().getYear()));
        years.addAll(FigureText.of(last).years(today.day().getYear()));
        return years.stream().flatMap(year -> lines(agreement, added(agreement.number(), LocalDate.of(year, 12, 31)).orElse(own), year, null).stream()
                .filter(line -> line.year() == year)).toList();
    }

    private Optional<AgreementText> added(int number, LocalDate day) {
        return texts.stream().flatMap(told -> told.of(number, day).stream()).findFirst();
    }

    private List<FigureView> lines(AgreementView agreement, AgreementText text, int until, LocalDate on) {
        List<Who> parties = agreement.parties().stream().map(party -> new Who(party.organisation(), party.code(), party.name(),
                party.kind() == Kind.MUNICIPALITY, party.lastDay())).toList();
        FigureText said = FigureText.of(text);
        List<FigureView> lines = new ArrayList<>(new FigureLines(said, agreement.documentVersion(), isSigned(agreement), parties,
                figures.of(acting.workspace(), agreement.id()), until, on).all());
        said.annex().flatMap(annex -> annexed(annex, agreement)).ifPresent(annexed -> lines.addAll(annexed.lines(parties)));
        return lines;
    }

    private Optional<AnnexFigures> annexed(Annex annex, AgreementView agreement) {
        return models.find(annex.model()).map(model -> new AnnexFigures(annex, agreement.documentVersion(), model,
                model.supersededBy() == null ? null : models.get(model.supersededBy())));
    }

    private static boolean isSigned(AgreementView agreement) {
        return switch (agreement.state()) {
            case ACTIVE, NOTICED, ENDING, ENDED -> true;
            default -> false;
        };
    }

    /// Beside an agreed figure: what the county has decided, and for children what has come. More than agreed breaks nothing.
    private FigureView withAssigned(FigureView line, Map<Integer, List<PublishedFigure>> decided) {
        if (line.code() == null || line.current() == null || line.current().origin() == FigureView.Origin.PUBLISHED) return line;
        Assigned assigned = switch (line.about()) {
            case ASSIGNABLE_PLACES -> decided(line, decided.computeIfAbsent(line.year(), published::ofYear));
            case UNACCOMPANIED_MINORS -> received(line);
            default -> null;
        };
        return assigned == null ? line : new FigureView(line.year(), line.about(), line.information(), line.code(), line.name(), line.state(), line.current(),
                line.proposed(), line.earlier(), line.difference(), line.band(), line.check(), assigned);
    }

    private static Assigned decided(FigureView line, List<PublishedFigure> ofYear) {
        return ofYear.stream().filter(figure -> figure.code().equals(line.code())).findFirst()
                .map(figure -> assigned(Assigned.By.DECISION, figure.places(), line, figure.modelNumber())).orElse(null);
    }

    private Assigned received(FigureView line) {
        Map<String, Long> received = reception.received(Category.UNACCOMPANIED_MINORS, line.year());
        return received.containsKey(line.code()) ? assigned(Assigned.By.RECEPTION, received.get(line.code()), line, null) : null;
    }

    private static Assigned assigned(Assigned.By by, long places, FigureView line, Integer model) {
        return new Assigned(by, places, Math.max(0, places - line.current().places()), model);
    }
}
