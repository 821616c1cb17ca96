package se.overens.web.agreement.addendum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.addendum.FindAddenda;
import se.overens.agreement.addendum.ProposeAddendum;
import se.overens.agreement.consolidation.ConsolidatedView;
import se.overens.agreement.consolidation.FindConsolidated;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Amendment.Change;
import se.overens.agreement.model.Amendment.How;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.TermInForce;
import se.overens.shared.Today;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.agreement.AskedReason;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Begins an addendum: from which day, what becomes of each clause, who joins, and for how long.
@Named
@RequestScoped
public class BeginAddendumPage {

    private static final String KEY = "agreement.addendum.";

    @Inject
    private AgreementHere here;
    @Inject
    private FindAddenda addenda;
    @Inject
    private FindConsolidated consolidated;
    @Inject
    private ProposeAddendum propose;
    @Inject
    private FindMembers members;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private ConsolidatedView standing;
    private List<ClauseChoice> choices;
    private String name;
    private LocalDate startsOn;
    private String newNumber;
    private String newHeading;
    private String joins;
    private boolean termChanges;
    private LocalDate endsOn;

    public String begin() {
        Amendment does = amendment();
        if (!isAdding() && newHeading != null && !newHeading.isBlank()) forms.refuse("newNumber", KEY + "propose.newNumber.required");
        else if (does.changes().isEmpty() && does.term() == null && does.joins().isEmpty()) forms.refuse("choices:0:how", "violation.amendment-changes-nothing");
        if (!forms.getProblems().isEmpty()) return null;
        return forms.attempt(() -> propose.begin(new ProposeAddendum.Command(here.getAgreement().number(), getName(), getStartsOn(), clauses(), does)),
                        field -> field.startsWith("amendment.term") ? "endsOn" : field.equals("title") ? "name" : field)
                .map(draft -> to.goTo(to.view("agreement/addendum/propose", here.getAgreement().number()) + "?utkast=" + draft.id() + (getAsked().isEmpty() ? "" : "&skal=" + URLEncoder.encode(getAsked(), StandardCharsets.UTF_8))))
                .orElse(null);
    }

    /// `?skal=`: why it is begun, from the page that led here.
    public String getAsked() {
        return AskedReason.in(request);
    }

    public boolean isPossible() {
        return addenda.of(here.getAgreement().number()).possible();
    }

    /// The clauses as they stand today.
    public List<ClauseChoice> getChoices() {
        if (choices == null) choices = standing().clauses().stream().map(each -> new ClauseChoice(each.clause())).toList();
        return choices;
    }

    /// Members that are not parties.
    public List<MemberView> getNewcomers() {
        return members.all().stream().filter(member -> here.getAgreement().party(member.id()) == null).toList();
    }

    private ConsolidatedView standing() {
        if (standing == null) standing = consolidated.of(here.getAgreement().number(), null);
        return standing;
    }

    private boolean isAdding() {
        return newNumber != null && !newNumber.isBlank();
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>(getChoices().stream().filter(choice -> choice.getHow() != null && !choice.getHow().isEmpty())
                .map(choice -> choice.clause(fmt.text(KEY + "propose.removedText"))).toList());
        if (isAdding()) clauses.add(new Clause(newNumber.strip(), newHeading == null ? "" : newHeading.strip(), ClauseSection.OTHER, "", false));
        return clauses;
    }

    private Amendment amendment() {
        List<Change> changes = new ArrayList<>(getChoices().stream().filter(choice -> choice.getHow() != null && !choice.getHow().isEmpty())
                .map(choice -> new Change(choice.getNumber(), How.valueOf(choice.getHow()))).toList());
        if (isAdding()) changes.add(new Change(newNumber.strip(), How.ADDS));
        TermInForce term = termChanges || endsOn != null ? new TermInForce(endsOn, here.getAgreement().noticeTerms()) : null;
        return new Amendment(changes, term, null, joins == null || joins.isEmpty() ? List.of() : List.of(joins));
    }

    public String getName() {
        return name == null ? fmt.text(KEY + "called", standing().title()) : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStartsOn() {
        return startsOn == null ? today.day().plusMonths(1).withDayOfMonth(1) : startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getNewNumber() {
        return newNumber;
    }

    public void setNewNumber(String newNumber) {
        this.newNumber = newNumber;
    }

    public String getNewHeading() {
        return newHeading;
    }

    public void setNewHeading(String newHeading) {
        this.newHeading = newHeading;
    }

    public String getJoins() {
        return joins;
    }

    public void setJoins(String joins) {
        this.joins = joins;
    }

    public boolean isTermChanges() {
        return termChanges;
    }

    public void setTermChanges(boolean termChanges) {
        this.termChanges = termChanges;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
